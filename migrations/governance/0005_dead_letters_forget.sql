-- Dead letters that wait for nobody any more are kept for 30 days, longer under a legal hold.
ALTER TABLE dead_letters ADD COLUMN settled_at timestamptz;
UPDATE dead_letters SET settled_at = now() WHERE state <> 'WAITING';
ALTER TABLE dead_letters ADD CONSTRAINT dead_letters_settled_check CHECK ((state = 'WAITING') = (settled_at IS NULL));
CREATE INDEX dead_letters_settled_idx ON dead_letters (settled_at) WHERE settled_at IS NOT NULL;

CREATE POLICY resolver ON dead_letters FOR ALL TO tracegate_resolver USING (true) WITH CHECK (false);
GRANT SELECT (org_id, settled_at), DELETE ON dead_letters TO tracegate_resolver;
CREATE FUNCTION forget_dead_letters(before timestamptz) RETURNS bigint
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH forgotten AS (
    DELETE FROM dead_letters d WHERE settled_at < before
      AND NOT EXISTS (SELECT FROM gate_heads h WHERE h.org_id = d.org_id AND h.legal_hold_at IS NOT NULL)
    RETURNING 1
  )
  SELECT count(*) FROM forgotten
$$;
REVOKE ALL ON FUNCTION forget_dead_letters(timestamptz) FROM PUBLIC;
ALTER FUNCTION forget_dead_letters(timestamptz) OWNER TO tracegate_resolver;
GRANT EXECUTE ON FUNCTION forget_dead_letters(timestamptz) TO tracegate_owner;
