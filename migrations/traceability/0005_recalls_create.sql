-- Recalls that were opened, and what limits them: when equipment was used and when it was cleaned.

ALTER TABLE plant_items DROP CONSTRAINT plant_items_kind_check;
ALTER TABLE plant_items ADD CONSTRAINT plant_items_kind_check CHECK (kind IN (
  'PRODUCT', 'LOCATION', 'PARTY', 'EQUIPMENT',
  'FLOW', 'FLOW_VERSION', 'RUN', 'QC_DECISION', 'DEVIATION', 'ALERT', 'CERTIFICATE',
  'RECALL', 'RECALL_NOTICE', 'CLEAN_BREAK'));

-- What a transformation was done with.
ALTER TABLE plant_events ADD COLUMN equipment_ids uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE plant_events ALTER COLUMN equipment_ids DROP DEFAULT;
CREATE INDEX plant_events_equipment_idx ON plant_events USING gin (equipment_ids) WHERE equipment_ids <> '{}';

-- Lots in the scope of a recall. None ever leaves it.
CREATE TABLE recall_lots (
  org_id uuid NOT NULL,
  recall_id uuid NOT NULL,
  lot_number integer NOT NULL,
  -- Of the event it fell in with.
  position bigint NOT NULL,
  PRIMARY KEY (org_id, recall_id, lot_number)
);
SELECT protect('recall_lots', 'SELECT, INSERT');
