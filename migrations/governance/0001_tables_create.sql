-- What the gate decides by, and what it decided.

-- Every published policy stays; the highest version is in force.
CREATE TABLE policies (
  org_id uuid NOT NULL,
  version bigint NOT NULL CHECK (version > 1),
  -- tracegate.governance.v1.Policy: rules and defaults, validated before it is stored.
  policy bytea NOT NULL,
  publisher_id uuid NOT NULL,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, version)
);
SELECT protect('policies', 'SELECT, INSERT');

-- One row per verdict, never changed. No content, no values: only classes, counts and a keyed hash.
CREATE TABLE decisions (
  org_id uuid NOT NULL,
  -- UUIDv7 made from created_at down to the microsecond: the primary key is the order by time.
  decision_id uuid NOT NULL,
  direction text NOT NULL CHECK (direction IN ('PRECHECK', 'POSTCHECK')),
  verdict text NOT NULL CHECK (verdict IN ('ALLOW', 'TRANSFORM', 'DENY')),
  tool text NOT NULL,
  model text NOT NULL,
  reasons text[] NOT NULL,
  -- Parallel arrays, one entry per class and action found.
  found_classes text[] NOT NULL,
  found_actions text[] NOT NULL,
  found_counts integer[] NOT NULL,
  found_confidences real[] NOT NULL,
  policy_version bigint NOT NULL,
  detector_version text NOT NULL,
  payload_hash bytea NOT NULL CHECK (octet_length(payload_hash) = 32),
  payload_bytes bigint NOT NULL,
  latency_us bigint NOT NULL,
  correlation_id text NOT NULL,
  tags jsonb NOT NULL,
  actor_id uuid NOT NULL,
  request_id uuid NOT NULL,
  precheck_id uuid,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, decision_id),
  CONSTRAINT decisions_request_key UNIQUE (org_id, actor_id, request_id),
  CONSTRAINT decisions_precheck_fkey FOREIGN KEY (org_id, precheck_id) REFERENCES decisions,
  CONSTRAINT decisions_found_check CHECK (cardinality(found_classes) = ALL (
    ARRAY[cardinality(found_actions), cardinality(found_counts), cardinality(found_confidences)])),
  CHECK ((direction = 'POSTCHECK') = (precheck_id IS NOT NULL))
);
SELECT protect('decisions', 'SELECT, INSERT');
CREATE INDEX decisions_correlation_idx ON decisions (org_id, correlation_id, decision_id) WHERE correlation_id <> '';
