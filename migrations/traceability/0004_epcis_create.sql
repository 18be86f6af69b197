-- Events of others that were captured (EPCIS 2.0): what they are found by. Their JSON stands in the log, in the event at `position`.

CREATE TABLE epcis_events (
  org_id uuid NOT NULL,
  position bigint NOT NULL,
  -- In the captured event, from 0.
  place integer NOT NULL CHECK (place >= 0),
  -- The event hash of CBV 2.0. It leaves declarations of error out, so one that declares is known beside the one that it is about.
  hash text NOT NULL,
  declares_error boolean NOT NULL,
  event_id text NOT NULL,
  event_type text NOT NULL CHECK (event_type IN ('OBJECT', 'AGGREGATION', 'TRANSACTION', 'TRANSFORMATION', 'ASSOCIATION')),
  happened_at timestamptz NOT NULL,
  -- By bare words; empty where there is none.
  biz_step text NOT NULL,
  disposition text NOT NULL,
  read_point text NOT NULL,
  biz_location text NOT NULL,
  PRIMARY KEY (org_id, position, place)
);
CREATE UNIQUE INDEX epcis_events_hash_key ON epcis_events (org_id, hash, declares_error);
CREATE INDEX epcis_events_event_id_idx ON epcis_events (org_id, event_id);
SELECT protect('epcis_events', 'SELECT, INSERT');

-- What captured events name. A table of its own: under row-level security an index on lists of names would not be used.
CREATE TABLE epcis_names (
  org_id uuid NOT NULL,
  -- A canonical Digital Link, or another URI as it is written: of a thing, a class or a parent.
  name text NOT NULL,
  position bigint NOT NULL,
  place integer NOT NULL,
  PRIMARY KEY (org_id, name, position, place)
);
SELECT protect('epcis_names', 'SELECT, INSERT');
