-- Fair also where one organization has more waiting than one look covers: each organization's own oldest messages are looked
-- at, instead of the oldest of all, among which there may be nobody else's.
CREATE INDEX queue_messages_org_due_idx ON queue_messages (stream, org_id, visible_at);

-- The oldest due message of each organization comes before the second of any.
CREATE OR REPLACE FUNCTION queue_take(wanted_stream text, message_count_max integer, lease_ms bigint)
RETURNS TABLE (org_id uuid, message_id uuid, subject_id uuid, delivery_count integer)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  -- One step of the index for each organization that has messages.
  WITH RECURSIVE orgs AS (
    (SELECT m.org_id FROM queue_messages m WHERE m.stream = wanted_stream ORDER BY m.org_id LIMIT 1)
    UNION ALL
    SELECT (
      SELECT m.org_id FROM queue_messages m WHERE m.stream = wanted_stream AND m.org_id > o.org_id ORDER BY m.org_id LIMIT 1
    ) FROM orgs o WHERE o.org_id IS NOT NULL
  ), fair AS (
    SELECT d.* FROM orgs o CROSS JOIN LATERAL (
      SELECT m.org_id, m.message_id, m.visible_at, row_number() OVER (ORDER BY m.visible_at) AS place
      FROM queue_messages m
      WHERE m.stream = wanted_stream AND m.org_id = o.org_id AND m.visible_at <= statement_timestamp()
      -- Some of these may be in the hands of takers at the same moment.
      ORDER BY m.visible_at LIMIT message_count_max + 50
    ) d
  ), taken AS (
    SELECT m.org_id, m.message_id FROM queue_messages m JOIN fair f USING (org_id, message_id)
    WHERE m.visible_at <= clock_timestamp()
    ORDER BY f.place, f.visible_at LIMIT message_count_max
    FOR UPDATE OF m SKIP LOCKED
  )
  UPDATE queue_messages m
  SET visible_at = clock_timestamp() + lease_ms * interval '1 millisecond', delivery_count = m.delivery_count + 1
  FROM taken t WHERE m.org_id = t.org_id AND m.message_id = t.message_id
  RETURNING m.org_id, m.message_id, m.subject_id, m.delivery_count
$$;

-- For Redis, in the same order: due messages that never went there, or went there so long ago that they may be lost.
CREATE OR REPLACE FUNCTION queue_publishable(wanted_stream text, message_count_max integer, republish_ms bigint)
RETURNS TABLE (org_id uuid, message_id uuid, subject_id uuid)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH RECURSIVE orgs AS (
    (SELECT m.org_id FROM queue_messages m WHERE m.stream = wanted_stream ORDER BY m.org_id LIMIT 1)
    UNION ALL
    SELECT (
      SELECT m.org_id FROM queue_messages m WHERE m.stream = wanted_stream AND m.org_id > o.org_id ORDER BY m.org_id LIMIT 1
    ) FROM orgs o WHERE o.org_id IS NOT NULL
  ), fair AS (
    SELECT d.* FROM orgs o CROSS JOIN LATERAL (
      SELECT m.org_id, m.message_id, m.visible_at, row_number() OVER (ORDER BY m.visible_at) AS place
      FROM queue_messages m
      WHERE m.stream = wanted_stream AND m.org_id = o.org_id AND m.visible_at <= statement_timestamp()
        AND (m.published_at IS NULL OR m.published_at <= statement_timestamp() - republish_ms * interval '1 millisecond')
      ORDER BY m.visible_at LIMIT message_count_max + 50
    ) d
  ), due AS (
    SELECT m.org_id, m.message_id, f.place, f.visible_at AS due_at FROM queue_messages m JOIN fair f USING (org_id, message_id)
    WHERE m.visible_at <= clock_timestamp()
      AND (m.published_at IS NULL OR m.published_at <= clock_timestamp() - republish_ms * interval '1 millisecond')
    ORDER BY f.place, f.visible_at LIMIT message_count_max
    FOR UPDATE OF m SKIP LOCKED
  ), published AS (
    UPDATE queue_messages m SET published_at = clock_timestamp()
    FROM due d WHERE m.org_id = d.org_id AND m.message_id = d.message_id
    RETURNING m.org_id, m.message_id, m.subject_id, d.place, d.due_at
  )
  -- An update answers in no order of its own.
  SELECT p.org_id, p.message_id, p.subject_id FROM published p ORDER BY p.place, p.due_at
$$;
