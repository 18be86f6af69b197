-- For the verification of what is stored: which organizations have anything to verify.
CREATE FUNCTION orgs_with_feeds() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT DISTINCT org_id FROM feed_heads ORDER BY org_id
$$;
ALTER FUNCTION orgs_with_feeds() OWNER TO tracegate_resolver;
