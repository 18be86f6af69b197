-- Flows, runs and what is decided about quality are kept as master data is: named, saved as a whole, never deleted.

ALTER TABLE master_data RENAME TO plant_items;
ALTER TABLE plant_items RENAME CONSTRAINT master_data_pkey TO plant_items_pkey;
ALTER INDEX master_data_key RENAME TO plant_items_key;
ALTER INDEX master_data_name_idx RENAME TO plant_items_name_idx;
ALTER TABLE plant_items DROP CONSTRAINT master_data_kind_check;
ALTER TABLE plant_items ADD CONSTRAINT plant_items_kind_check CHECK (kind IN (
  'PRODUCT', 'LOCATION', 'PARTY', 'EQUIPMENT',
  'FLOW', 'FLOW_VERSION', 'RUN', 'QC_DECISION', 'DEVIATION', 'ALERT', 'CERTIFICATE'));
-- Where it stands in its life; of master data ACTIVE or ARCHIVED.
ALTER TABLE plant_items ALTER COLUMN archived TYPE text USING CASE WHEN archived THEN 'ARCHIVED' ELSE 'ACTIVE' END;
ALTER TABLE plant_items RENAME COLUMN archived TO state;
-- What it is about: the flow of a version, the lots of a deviation.
ALTER TABLE plant_items ADD COLUMN subject_ids uuid[] NOT NULL DEFAULT '{}';
-- The part of the message that is large and never changes once it is final: a flow's definition, a certificate's paper. Behind `body` it makes
-- the whole message.
ALTER TABLE plant_items ADD COLUMN definition bytea NOT NULL DEFAULT '';
ALTER TABLE plant_items ALTER COLUMN subject_ids DROP DEFAULT, ALTER COLUMN definition DROP DEFAULT;
-- Ids are of their time, so this is the order they were made in.
CREATE INDEX plant_items_state_idx ON plant_items (org_id, kind, state, item_id);
CREATE INDEX plant_items_subject_idx ON plant_items USING gin (subject_ids);

-- What is published stays as it is, whoever asks: runs follow it.
CREATE FUNCTION refuse_change_of_flow_version() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  RAISE EXCEPTION 'flow version % is % and does not change any more', OLD.item_id, OLD.state
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'flow_versions_final';
END
$$;
CREATE TRIGGER flow_versions_final BEFORE UPDATE ON plant_items FOR EACH ROW
WHEN (OLD.kind = 'FLOW_VERSION' AND (
  OLD.state <> 'DRAFT' AND NEW.definition IS DISTINCT FROM OLD.definition
  OR OLD.state = 'DEPRECATED' AND NEW.state <> 'DEPRECATED'
  OR OLD.state = 'PUBLISHED' AND NEW.state NOT IN ('PUBLISHED', 'DEPRECATED')))
EXECUTE FUNCTION refuse_change_of_flow_version();

ALTER TABLE lots ADD COLUMN run_id uuid;
ALTER TABLE lots ADD COLUMN step_index integer;
ALTER TABLE lots ADD COLUMN disposition text NOT NULL DEFAULT ''
  CHECK (disposition IN ('', 'USE_AS_IS', 'REWORK', 'DOWNGRADE', 'DESTROY'));
-- GateResults, encoded as the field of a Lot.
ALTER TABLE lots ADD COLUMN gates bytea NOT NULL DEFAULT '';
ALTER TABLE lots ALTER COLUMN disposition DROP DEFAULT, ALTER COLUMN gates DROP DEFAULT;
CREATE INDEX lots_run_idx ON lots (org_id, run_id, step_index) WHERE run_id IS NOT NULL;
