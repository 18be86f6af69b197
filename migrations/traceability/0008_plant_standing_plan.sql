-- As before, with a plan that is kept: each call of an SQL function is planned anew, and that cost a trace more than all else in the database.

CREATE OR REPLACE FUNCTION plant_standing(org uuid, ids uuid[], codes text[])
RETURNS TABLE (log_position bigint, place bigint, lot_number integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH wanted AS (
    SELECT by_id.place, lots.lot_number FROM unnest(ids) WITH ORDINALITY AS by_id (id, place)
      JOIN lots ON lots.org_id = org AND lots.lot_id = by_id.id
    UNION ALL
    SELECT cardinality(ids) + by_code.place, lots.lot_number FROM unnest(codes) WITH ORDINALITY AS by_code (code, place)
      JOIN lots ON lots.org_id = org AND lots.code_source = '' AND lots.lot_code = by_code.code AND NOT lots.voided
  )
  SELECT coalesce((SELECT plant_heads.position FROM plant_heads WHERE plant_heads.org_id = org), 0), wanted.place, wanted.lot_number
  FROM (VALUES (1)) AS always LEFT JOIN wanted ON true;
END
$$;
