-- Requests are known for 30 days. Rows come in the order of time, so a block range index finds the old ones and costs an insert nothing.
ALTER TABLE decision_requests ADD COLUMN created_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX decision_requests_age_idx ON decision_requests USING brin (created_at);

CREATE POLICY resolver ON decision_requests FOR ALL TO tracegate_resolver USING (true) WITH CHECK (false);
GRANT SELECT (created_at), DELETE ON decision_requests TO tracegate_resolver;
CREATE FUNCTION forget_requests(before timestamptz) RETURNS bigint
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH forgotten AS (DELETE FROM decision_requests WHERE created_at < before RETURNING 1)
  SELECT count(*) FROM forgotten
$$;
REVOKE ALL ON FUNCTION forget_requests(timestamptz) FROM PUBLIC;
ALTER FUNCTION forget_requests(timestamptz) OWNER TO tracegate_resolver;
GRANT EXECUTE ON FUNCTION forget_requests(timestamptz) TO tracegate_owner;
