-- For the maintenance of partitions, which the owner does: how long anything may be kept, who is under a legal hold, how far each log has grown.
CREATE POLICY resolver ON gate_heads FOR SELECT TO tracegate_resolver USING (true);
GRANT SELECT (org_id, retention_days, legal_hold_at, tree_size) ON gate_heads TO tracegate_resolver;
CREATE FUNCTION log_keepings() RETURNS TABLE (org_id uuid, retention_days integer, is_held integer, tree_size bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT h.org_id, h.retention_days, (h.legal_hold_at IS NOT NULL)::integer, h.tree_size FROM gate_heads h
$$;
REVOKE ALL ON FUNCTION log_keepings() FROM PUBLIC;
ALTER FUNCTION log_keepings() OWNER TO tracegate_resolver;
GRANT EXECUTE ON FUNCTION log_keepings() TO tracegate_owner;
