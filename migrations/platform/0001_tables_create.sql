-- What every service stands on: row-level security in one call, the outbox, feeds, the queue and the request ledger.

-- protect makes a table an organization's own: RLS enabled and forced, one RESTRICTIVE policy that ties every row to the
-- transaction's organization, one permissive policy beside it (a restrictive one alone shows nothing). Only the application
-- role gets in, with the privileges named.
CREATE FUNCTION protect(tenant_table regclass, privileges text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format(
    'CREATE POLICY organization ON %s AS RESTRICTIVE FOR ALL TO tracegate_app '
    'USING (org_id = (nullif(current_setting(''app.org'', true), ''''))::uuid) '
    'WITH CHECK (org_id = (nullif(current_setting(''app.org'', true), ''''))::uuid)', tenant_table);
  EXECUTE format('CREATE POLICY application ON %s AS PERMISSIVE FOR ALL TO tracegate_app USING (true) WITH CHECK (true)', tenant_table);
  EXECUTE format('GRANT %s ON %s TO tracegate_app', privileges, tenant_table);
END $$;
REVOKE ALL ON FUNCTION protect(regclass, text) FROM PUBLIC;

-- Written in the transaction of its effect; the relay moves it into its feed and deletes it here.
CREATE TABLE outbox (
  org_id uuid NOT NULL,
  outbox_id uuid NOT NULL,
  feed text NOT NULL,
  payload bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (org_id, outbox_id)
);
-- UPDATE, because a relay locks the rows it moves.
SELECT protect('outbox', 'SELECT, INSERT, UPDATE, DELETE');

-- One row per feed; its lock is what makes sequences gapless.
CREATE TABLE feed_heads (
  org_id uuid NOT NULL,
  feed text NOT NULL,
  sequence bigint NOT NULL CHECK (sequence >= 0),
  -- hash of the newest event of a chained feed; null for feeds without a chain.
  hash bytea,
  PRIMARY KEY (org_id, feed)
);
SELECT protect('feed_heads', 'SELECT, INSERT, UPDATE');

CREATE TABLE feed_events (
  org_id uuid NOT NULL,
  feed text NOT NULL,
  sequence bigint NOT NULL CHECK (sequence > 0),
  payload bytea NOT NULL,
  -- SHA-256 over the previous hash, the sequence and the payload, for chained feeds (audit).
  hash bytea,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (org_id, feed, sequence)
);
-- No UPDATE, no DELETE: what happened stays.
SELECT protect('feed_events', 'SELECT, INSERT');

-- First answers by request_id, in the transaction of their effect.
CREATE TABLE request_ledger (
  org_id uuid NOT NULL,
  actor_id uuid NOT NULL,
  method text NOT NULL,
  request_id uuid NOT NULL,
  payload_hash bytea NOT NULL,
  response bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (org_id, actor_id, method, request_id)
);
SELECT protect('request_ledger', 'SELECT, INSERT, UPDATE, DELETE');
CREATE INDEX request_ledger_age_idx ON request_ledger (org_id, created_at);

-- What wakes workers. The truth about the work itself stands in its own table; a message here may come twice.
CREATE TABLE queue_messages (
  org_id uuid NOT NULL,
  message_id uuid NOT NULL,
  stream text NOT NULL,
  subject_id uuid NOT NULL,
  -- Not delivered before this moment: a delay, a back-off, or the lease of a worker that has it.
  visible_at timestamptz NOT NULL DEFAULT now(),
  delivery_count integer NOT NULL DEFAULT 0,
  -- Last time it went to Redis, where Redis is used.
  published_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (org_id, message_id)
);
SELECT protect('queue_messages', 'SELECT, INSERT, UPDATE, DELETE');
CREATE INDEX queue_messages_due_idx ON queue_messages (stream, visible_at);

-- Below: all that crosses organizations. Each function answers ids and counters only, never content, and runs as
-- tracegate_resolver, which sees these tables and no others.
CREATE POLICY resolver ON outbox FOR SELECT TO tracegate_resolver USING (true);
CREATE POLICY resolver ON feed_heads FOR SELECT TO tracegate_resolver USING (true);
CREATE POLICY resolver ON queue_messages FOR ALL TO tracegate_resolver USING (true) WITH CHECK (true);
GRANT SELECT (org_id) ON outbox TO tracegate_resolver;
GRANT SELECT (org_id, feed, sequence) ON feed_heads TO tracegate_resolver;
GRANT SELECT, UPDATE ON queue_messages TO tracegate_resolver;

CREATE FUNCTION orgs_with_outbox(org_count_max integer) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT DISTINCT org_id FROM outbox LIMIT org_count_max
$$;

CREATE FUNCTION feed_sequences(org_ids uuid[], feeds text[]) RETURNS TABLE (org_id uuid, feed text, sequence bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT h.org_id, h.feed, h.sequence
  FROM unnest(org_ids, feeds) AS wanted (org_id, feed) JOIN feed_heads h USING (org_id, feed)
$$;

-- Fair between organizations: the oldest due message of each comes before the second of any.
CREATE FUNCTION queue_take(wanted_stream text, message_count_max integer, lease_ms bigint)
RETURNS TABLE (org_id uuid, message_id uuid, subject_id uuid, delivery_count integer)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH due AS (
    SELECT m.org_id, m.message_id, m.visible_at FROM queue_messages m
    WHERE m.stream = wanted_stream AND m.visible_at <= clock_timestamp()
    ORDER BY m.visible_at LIMIT 500
  ), fair AS (
    SELECT d.org_id, d.message_id, row_number() OVER (PARTITION BY d.org_id ORDER BY d.visible_at) AS place, d.visible_at
    FROM due d
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

-- For Redis: due messages that never went there, or went there so long ago that they may be lost.
CREATE FUNCTION queue_publishable(wanted_stream text, message_count_max integer, republish_ms bigint)
RETURNS TABLE (org_id uuid, message_id uuid, subject_id uuid)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH due AS (
    SELECT m.org_id, m.message_id FROM queue_messages m
    WHERE m.stream = wanted_stream AND m.visible_at <= clock_timestamp()
      AND (m.published_at IS NULL OR m.published_at <= clock_timestamp() - republish_ms * interval '1 millisecond')
    ORDER BY m.visible_at LIMIT message_count_max
    FOR UPDATE SKIP LOCKED
  )
  UPDATE queue_messages m SET published_at = clock_timestamp()
  FROM due d WHERE m.org_id = d.org_id AND m.message_id = d.message_id
  RETURNING m.org_id, m.message_id, m.subject_id
$$;

ALTER FUNCTION orgs_with_outbox(integer) OWNER TO tracegate_resolver;
ALTER FUNCTION feed_sequences(uuid[], text[]) OWNER TO tracegate_resolver;
ALTER FUNCTION queue_take(text, integer, bigint) OWNER TO tracegate_resolver;
ALTER FUNCTION queue_publishable(text, integer, bigint) OWNER TO tracegate_resolver;
