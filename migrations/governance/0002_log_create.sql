-- The log of decisions as a Merkle tree, budgets as a ledger of holds, the vault, and what runs the gate.

-- One row for each organization. Whoever changes anything that must be exact (the log, a budget, the policy in force, the vault) locks it
-- first, so replicas take turns and every check below it is made on what is true.
CREATE TABLE gate_heads (
  org_id uuid PRIMARY KEY,
  -- Decisions in the log; also the sequence of the newest one.
  tree_size bigint NOT NULL DEFAULT 0 CHECK (tree_size >= 0),
  -- Roots of the complete subtrees the tree consists of, largest first, 32 bytes each (RFC 6962, section 2.1).
  tree_peaks bytea NOT NULL DEFAULT '',
  -- Time of the newest decision. Never goes back, whatever a clock does.
  decided_at timestamptz,
  -- Newest policy version of any scope.
  policy_version bigint NOT NULL DEFAULT 1,
  -- Grows when values are erased: what a process remembers of the vault is void.
  vault_epoch bigint NOT NULL DEFAULT 0,
  -- Grows with every change of prices, providers and settings: what a process remembers of them is read again.
  config_version bigint NOT NULL DEFAULT 0,
  -- Whether any budget was ever made: without one, no call asks for any.
  has_budgets boolean NOT NULL DEFAULT false,
  retention_days integer NOT NULL DEFAULT 365 CHECK (retention_days BETWEEN 1 AND 3650),
  -- IANA name.
  time_zone text NOT NULL DEFAULT 'UTC',
  legal_hold_reason text,
  legal_hold_at timestamptz,
  ingested_at timestamptz,
  CHECK (octet_length(tree_peaks) % 32 = 0),
  CHECK ((legal_hold_reason IS NULL) = (legal_hold_at IS NULL))
);
SELECT protect('gate_heads', 'SELECT, INSERT, UPDATE');
INSERT INTO gate_heads (org_id, policy_version) SELECT org_id, max(version) FROM policies GROUP BY org_id;

-- Decisions of before the log. They have no place in it.
ALTER TABLE decisions RENAME TO decisions_before_log;
ALTER INDEX decisions_pkey RENAME TO decisions_before_log_pkey;
ALTER INDEX decisions_request_key RENAME TO decisions_before_log_request_key;
ALTER INDEX decisions_correlation_idx RENAME TO decisions_before_log_correlation_idx;

-- What protect() does, for a partition: nobody has any privilege on it, only on the whole.
CREATE FUNCTION protect_partition(partition regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', partition);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', partition);
  EXECUTE format(
    'CREATE POLICY organization ON %s AS RESTRICTIVE FOR ALL TO tracegate_app '
    'USING (org_id = (nullif(current_setting(''app.org'', true), ''''))::uuid) '
    'WITH CHECK (org_id = (nullif(current_setting(''app.org'', true), ''''))::uuid)', partition);
END $$;
REVOKE ALL ON FUNCTION protect_partition(regclass) FROM PUBLIC;

-- One row for each verdict. No content, no values: only classes, counts and a keyed hash. Nothing but the labels can change.
CREATE TABLE decisions (
  org_id uuid NOT NULL,
  -- From 1, gapless; the leaf of the Merkle tree is sequence - 1.
  sequence bigint NOT NULL CHECK (sequence > 0),
  -- First of the month in which it may be dropped; 9999-12-01 under a legal hold. Retention drops whole partitions.
  expires_on date NOT NULL,
  -- UUIDv7 that carries the sequence, so no index is needed to find it.
  decision_id uuid NOT NULL,
  direction text NOT NULL CHECK (direction IN ('PRECHECK', 'POSTCHECK')),
  verdict text NOT NULL CHECK (verdict IN ('ALLOW', 'TRANSFORM', 'DENY')),
  source text NOT NULL CHECK (source IN ('GATE', 'INGEST', 'BYPASS', 'ENDPOINT')),
  tool text NOT NULL,
  scope text NOT NULL,
  actor_id uuid NOT NULL,
  -- Classes found, custom ones by their names.
  pii_classes text[] NOT NULL,
  shadow_differs boolean NOT NULL,
  -- The labels, erasable: the leaf only commits to them, with this salt.
  correlation_id text NOT NULL,
  tags jsonb,
  labels_salt bytea,
  -- tracegate.governance.v1.Decision without its labels, exactly the bytes that were hashed.
  leaf bytea NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, sequence, expires_on)
) PARTITION BY RANGE (expires_on);
SELECT protect('decisions', 'SELECT, INSERT');
GRANT UPDATE (correlation_id, tags, labels_salt) ON decisions TO tracegate_app;
CREATE INDEX decisions_correlation_idx ON decisions (org_id, correlation_id, sequence) WHERE correlation_id <> '';

-- What lies under a legal hold, and what comes before its month has a partition.
CREATE TABLE decisions_kept PARTITION OF decisions DEFAULT;
SELECT protect_partition('decisions_kept');

-- First answers by request id, so that a retry after a restart is known. Older ones are forgotten after 30 days.
CREATE TABLE decision_requests (
  org_id uuid NOT NULL,
  actor_id uuid NOT NULL,
  request_id uuid NOT NULL,
  sequence bigint NOT NULL,
  PRIMARY KEY (org_id, actor_id, request_id)
);
SELECT protect('decision_requests', 'SELECT, INSERT, DELETE');

-- Complete tiles of the Merkle tree: 256 hashes of one level each, 32 bytes a hash. They stay when decisions are dropped.
CREATE TABLE log_tiles (
  org_id uuid NOT NULL,
  -- 0: leaf hashes; 1: roots of 256 leaves; and so on.
  level integer NOT NULL CHECK (level BETWEEN 0 AND 7),
  tile bigint NOT NULL CHECK (tile >= 0),
  hashes bytea NOT NULL CHECK (octet_length(hashes) = 8192),
  PRIMARY KEY (org_id, level, tile)
);
SELECT protect('log_tiles', 'SELECT, INSERT');

-- Decisions counted by hour, kept when decisions are dropped. They also say which sequences an hour has.
CREATE TABLE decision_hours (
  org_id uuid NOT NULL,
  hour timestamptz NOT NULL,
  direction text NOT NULL,
  verdict text NOT NULL,
  source text NOT NULL,
  tool text NOT NULL,
  decision_count bigint NOT NULL,
  latency_us_sum bigint NOT NULL,
  shadow_differs_count bigint NOT NULL,
  first_sequence bigint NOT NULL,
  last_sequence bigint NOT NULL,
  PRIMARY KEY (org_id, hour, direction, verdict, source, tool)
);
SELECT protect('decision_hours', 'SELECT, INSERT, UPDATE');
CREATE TABLE finding_hours (
  org_id uuid NOT NULL,
  hour timestamptz NOT NULL,
  pii_class text NOT NULL,
  finding_count bigint NOT NULL,
  PRIMARY KEY (org_id, hour, pii_class)
);
SELECT protect('finding_hours', 'SELECT, INSERT, UPDATE');

-- Usage by day of the organization's time zone.
CREATE TABLE usage_days (
  org_id uuid NOT NULL,
  day date NOT NULL,
  provider text NOT NULL,
  model text NOT NULL,
  actor_id uuid NOT NULL,
  task text NOT NULL,
  call_count bigint NOT NULL,
  input_tokens bigint NOT NULL,
  output_tokens bigint NOT NULL,
  cached_tokens bigint NOT NULL,
  cost_nanos_usd bigint NOT NULL,
  PRIMARY KEY (org_id, day, provider, model, actor_id, task)
);
SELECT protect('usage_days', 'SELECT, INSERT, UPDATE');

-- The organization's own prices; the built-in ones are in the program.
CREATE TABLE prices (
  org_id uuid NOT NULL,
  provider text NOT NULL,
  model text NOT NULL,
  valid_from timestamptz NOT NULL,
  input_nanos_usd bigint NOT NULL CHECK (input_nanos_usd >= 0),
  output_nanos_usd bigint NOT NULL CHECK (output_nanos_usd >= 0),
  cached_nanos_usd bigint NOT NULL CHECK (cached_nanos_usd >= 0),
  PRIMARY KEY (org_id, provider, model, valid_from)
);
SELECT protect('prices', 'SELECT, INSERT');

CREATE TABLE budgets (
  org_id uuid NOT NULL,
  budget_id uuid NOT NULL,
  name text NOT NULL,
  scope text NOT NULL CHECK (scope IN ('ORGANIZATION', 'USER', 'API_KEY', 'MODEL')),
  -- Id of a user or key, name of a model; empty for the organization.
  subject text NOT NULL,
  period text NOT NULL CHECK (period IN ('DAILY', 'MONTHLY', 'YEARLY', 'PREPAID')),
  limit_nanos_usd bigint NOT NULL CHECK (limit_nanos_usd >= 0),
  enforcement text NOT NULL CHECK (enforcement IN ('HARD', 'SOFT')),
  threshold_percents integer[] NOT NULL,
  revision bigint NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  archived_at timestamptz,
  PRIMARY KEY (org_id, budget_id)
);
SELECT protect('budgets', 'SELECT, INSERT, UPDATE');
CREATE UNIQUE INDEX budgets_name_key ON budgets (org_id, name) WHERE archived_at IS NULL;
CREATE INDEX budgets_subject_idx ON budgets (org_id, scope, subject) WHERE archived_at IS NULL;

-- One row for each period in which something was reserved, spent or changed. `settled + held <= limit` at every moment; a limit that is
-- lowered below them, or an extension that ends, admits nothing until it fits again.
CREATE TABLE budget_periods (
  org_id uuid NOT NULL,
  budget_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  -- 9999-12-31 for prepaid.
  ends_at timestamptz NOT NULL,
  -- Of the budget, in its newest period; an older one keeps the limit of its time. Without the extension.
  limit_nanos_usd bigint NOT NULL,
  settled_nanos_usd bigint NOT NULL DEFAULT 0 CHECK (settled_nanos_usd >= 0),
  held_nanos_usd bigint NOT NULL DEFAULT 0 CHECK (held_nanos_usd >= 0),
  -- Real cost that no hold covered and that did not fit.
  overrun_nanos_usd bigint NOT NULL DEFAULT 0 CHECK (overrun_nanos_usd >= 0),
  extension_nanos_usd bigint NOT NULL DEFAULT 0 CHECK (extension_nanos_usd >= 0),
  extension_ends_at timestamptz,
  -- Highest threshold an alert went out for.
  alerted_percent integer NOT NULL DEFAULT 0,
  denied_count bigint NOT NULL DEFAULT 0,
  -- Whether its watchers were told of a denial; a change that makes room takes it back.
  is_exhausted boolean NOT NULL DEFAULT false,
  -- From then on it counts: what was settled before is no longer in it.
  reset_at timestamptz,
  PRIMARY KEY (org_id, budget_id, starts_at),
  CONSTRAINT budget_periods_budget_fkey FOREIGN KEY (org_id, budget_id) REFERENCES budgets
);
SELECT protect('budget_periods', 'SELECT, INSERT, UPDATE');

-- Every reservation, one row for each budget it takes from; also cost that was settled without any, so that it is settled once. Ended
-- ones are forgotten after 30 days.
CREATE TABLE budget_holds (
  org_id uuid NOT NULL,
  hold_id uuid NOT NULL,
  budget_id uuid NOT NULL,
  period_starts_at timestamptz NOT NULL,
  decision_id uuid NOT NULL,
  amount_nanos_usd bigint NOT NULL CHECK (amount_nanos_usd >= 0),
  state text NOT NULL CHECK (state IN ('OPEN', 'SETTLED', 'CANCELLED', 'EXPIRED')),
  settled_nanos_usd bigint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, hold_id, budget_id),
  CONSTRAINT budget_holds_period_fkey FOREIGN KEY (org_id, budget_id, period_starts_at) REFERENCES budget_periods
);
SELECT protect('budget_holds', 'SELECT, INSERT, UPDATE, DELETE');
CREATE INDEX budget_holds_open_idx ON budget_holds (org_id, budget_id, expires_at) WHERE state = 'OPEN';
CREATE INDEX budget_holds_budget_idx ON budget_holds (org_id, budget_id, hold_id DESC);

-- What was settled on each day, for the burn-down. What comes after a period's end counts on its last day.
CREATE TABLE budget_days (
  org_id uuid NOT NULL,
  budget_id uuid NOT NULL,
  day date NOT NULL,
  settled_nanos_usd bigint NOT NULL,
  PRIMARY KEY (org_id, budget_id, day)
);
SELECT protect('budget_days', 'SELECT, INSERT, UPDATE');

-- Data keys of the vault, each sealed under the operator's master key.
CREATE TABLE vault_keys (
  org_id uuid NOT NULL,
  key_version integer NOT NULL CHECK (key_version > 0),
  sealed_key bytea NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, key_version)
);
SELECT protect('vault_keys', 'SELECT, INSERT, DELETE');

-- What a token stands for, sealed under the data key and bound to its token. Erasing drops the row; the token stays in texts and means
-- nothing any more.
CREATE TABLE vault_values (
  org_id uuid NOT NULL,
  token text NOT NULL,
  -- HMAC of the subject a call named, or empty. The same value may belong to several subjects.
  subject_hash bytea NOT NULL,
  -- Of the call that issued it: tokens differ between scopes.
  scope text NOT NULL,
  class text NOT NULL,
  key_version integer NOT NULL,
  sealed_value bytea NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, token, subject_hash),
  CONSTRAINT vault_values_key_fkey FOREIGN KEY (org_id, key_version) REFERENCES vault_keys
);
SELECT protect('vault_values', 'SELECT, INSERT, UPDATE, DELETE');
CREATE INDEX vault_values_subject_idx ON vault_values (org_id, subject_hash) WHERE subject_hash <> '';

-- HMAC secrets of API keys for ingest, sealed under the master key.
CREATE TABLE signing_secrets (
  org_id uuid NOT NULL,
  api_key_id uuid NOT NULL,
  sealed_secret bytea NOT NULL,
  created_at timestamptz NOT NULL,
  -- The one before, believed until then.
  previous_sealed_secret bytea,
  previous_until timestamptz,
  PRIMARY KEY (org_id, api_key_id)
);
SELECT protect('signing_secrets', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE dead_letters (
  org_id uuid NOT NULL,
  dead_letter_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('INGEST_ITEM', 'BYPASS')),
  state text NOT NULL CHECK (state IN ('WAITING', 'RETRIED', 'DISCARDED')),
  reason text NOT NULL,
  -- tracegate.governance.v1.DeadLetter: item and problems.
  letter bytea NOT NULL,
  actor_id uuid NOT NULL,
  attempt_count integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, dead_letter_id)
);
SELECT protect('dead_letters', 'SELECT, INSERT, UPDATE, DELETE');
CREATE INDEX dead_letters_waiting_idx ON dead_letters (org_id, dead_letter_id) WHERE state = 'WAITING';

CREATE TABLE providers (
  org_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  name text NOT NULL,
  -- tracegate.governance.v1.Provider without what other columns say.
  provider bytea NOT NULL,
  sealed_key bytea NOT NULL,
  key_hint text NOT NULL,
  revision bigint NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, provider_id),
  CONSTRAINT providers_name_key UNIQUE (org_id, name)
);
SELECT protect('providers', 'SELECT, INSERT, UPDATE, DELETE');

-- Of each scope and mode the highest version counts; one that retires leaves the scope to the organization's policy.
ALTER TABLE policies
  ADD COLUMN scope text NOT NULL DEFAULT '',
  ADD COLUMN mode text NOT NULL DEFAULT 'ENFORCE' CHECK (mode IN ('ENFORCE', 'SHADOW')),
  ADD COLUMN retires boolean NOT NULL DEFAULT false,
  ADD COLUMN note text NOT NULL DEFAULT '',
  ADD COLUMN rolled_back_from bigint NOT NULL DEFAULT 0;
CREATE INDEX policies_scope_idx ON policies (org_id, scope, mode, version);

CREATE TABLE policy_drafts (
  org_id uuid NOT NULL,
  draft_id uuid NOT NULL,
  policy bytea NOT NULL,
  author_id uuid NOT NULL,
  revision bigint NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, draft_id)
);
SELECT protect('policy_drafts', 'SELECT, INSERT, UPDATE, DELETE');

-- For upkeep in the background: which organizations have open holds past their time, and log sizes for watchers that missed a bell.
CREATE POLICY resolver ON budget_holds FOR SELECT TO tracegate_resolver USING (true);
GRANT SELECT (org_id, state, expires_at) ON budget_holds TO tracegate_resolver;
CREATE INDEX budget_holds_due_idx ON budget_holds (expires_at) WHERE state = 'OPEN';
CREATE FUNCTION orgs_with_due_holds(now timestamptz, org_count_max integer) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT DISTINCT org_id FROM budget_holds WHERE state = 'OPEN' AND expires_at <= now LIMIT org_count_max
$$;
ALTER FUNCTION orgs_with_due_holds(timestamptz, integer) OWNER TO tracegate_resolver;
