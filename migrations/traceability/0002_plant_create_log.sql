-- The plant's log and what is made of it. Lots of the preview had no log behind them; it was never released, and they go.

DROP TABLE lots;

-- Where an organization's log ends. Whoever writes holds this row until the commit, so that the log has no gaps.
CREATE TABLE plant_heads (
  org_id uuid PRIMARY KEY,
  position bigint NOT NULL,
  -- The number of the latest lot.
  n_lots integer NOT NULL,
  -- Of the last event; time never goes back.
  recorded_at timestamptz NOT NULL,
  hash bytea NOT NULL
);
SELECT protect('plant_heads', 'SELECT, INSERT, UPDATE');

-- What happened, once and for good. All else here can be made of it again.
CREATE TABLE plant_events (
  org_id uuid NOT NULL,
  -- From 1, without gaps.
  position bigint NOT NULL CHECK (position > 0),
  event_id uuid NOT NULL,
  -- The name of the field of PlantEvent.what.
  kind text NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  actor_id uuid NOT NULL,
  -- How it moved quantities, a tracegate_genealogy::EventKind; nothing where it moved none, or only took an event back.
  flow smallint,
  -- The pallet or shipment that lots went to.
  unit_number integer,
  -- The event that this one takes back.
  voids_position bigint,
  -- In thousandths; only where it is less than certain what became of what.
  confidence_permille smallint,
  -- A PlantEvent, encoded, with its hash and the hash before.
  body bytea NOT NULL,
  PRIMARY KEY (org_id, position)
);
CREATE INDEX plant_events_recorded_idx ON plant_events (org_id, recorded_at, position);
CREATE INDEX plant_events_kind_idx ON plant_events (org_id, kind, position);
SELECT protect('plant_events', 'SELECT, INSERT');

CREATE TABLE lots (
  org_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  -- From 1, without gaps, in order of creation: what a lot was made of has lower ones.
  lot_number integer NOT NULL CHECK (lot_number > 0),
  lot_code text NOT NULL,
  -- Who assigned the code; empty is the organization itself.
  code_source text NOT NULL,
  lot_type text NOT NULL CHECK (lot_type IN (
    'RAW', 'DEB', 'BULK', 'MIX', 'SKW15', 'SKW30', 'FRZ15', 'FRZ30', 'FG15', 'FG30', 'PAL', 'SHIP', 'SKW', 'FRZ', 'FG')),
  state text NOT NULL CHECK (state IN ('CREATED', 'QUARANTINE', 'RELEASED', 'HOLD', 'REJECTED', 'CONSUMED', 'FINISHED')),
  quantity_mg bigint NOT NULL CHECK (quantity_mg >= 0),
  on_hand_mg bigint NOT NULL CHECK (on_hand_mg >= 0),
  packed_mg bigint NOT NULL CHECK (packed_mg >= 0),
  -- 0 of a lot that is weighed.
  piece_mass_mg bigint NOT NULL CHECK (piece_mass_mg >= 0),
  -- Thousandths of a degree Celsius.
  temperature_mc integer,
  product_id uuid,
  location_id uuid,
  expires_at timestamptz,
  supplier_id uuid,
  supplier_lot_code text NOT NULL,
  recalled boolean NOT NULL,
  n_open_deviations integer NOT NULL CHECK (n_open_deviations >= 0),
  -- Its making was taken back: it never was, and its code is free.
  voided boolean NOT NULL,
  -- Events that took of it or corrected it, and were not taken back.
  n_uses integer NOT NULL CHECK (n_uses >= 0),
  registrar_id uuid NOT NULL,
  occurred_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  -- Of the event that changed it last.
  position bigint NOT NULL,
  -- Where its history ends.
  n_state_changes integer NOT NULL,
  history_hash bytea NOT NULL,
  PRIMARY KEY (org_id, lot_id),
  CONSTRAINT lots_number_key UNIQUE (org_id, lot_number),
  -- Nothing is taken that is not there. A pallet has what is on it and no mass of its own.
  CONSTRAINT lots_packed_check CHECK (packed_mg <= on_hand_mg OR quantity_mg = 0)
);
CREATE UNIQUE INDEX lots_code_key ON lots (org_id, code_source, lot_code) WHERE NOT voided;
CREATE INDEX lots_code_prefix_idx ON lots (org_id, lot_code text_pattern_ops);
CREATE INDEX lots_supplier_idx ON lots (org_id, supplier_id, supplier_lot_code) WHERE supplier_id IS NOT NULL;
CREATE INDEX lots_state_idx ON lots (org_id, state, lot_number);
SELECT protect('lots', 'SELECT, INSERT, UPDATE');

-- Every event of a lot, with what it changed: the sum of change_mg is what is on hand, at every position of the log.
CREATE TABLE lot_events (
  org_id uuid NOT NULL,
  lot_number integer NOT NULL,
  position bigint NOT NULL,
  change_mg bigint NOT NULL,
  -- On pallets; of a pallet, what came on it.
  packed_change_mg bigint NOT NULL,
  PRIMARY KEY (org_id, lot_number, position)
);
SELECT protect('lot_events', 'SELECT, INSERT');

-- A lot's changes of state; each line has the hash of the one before.
CREATE TABLE lot_history (
  org_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  -- A LotStateChange, encoded.
  body bytea NOT NULL,
  PRIMARY KEY (org_id, lot_id, sequence)
);
SELECT protect('lot_history', 'SELECT, INSERT');

-- What is on pallets now.
CREATE TABLE pallet_contents (
  org_id uuid NOT NULL,
  pallet_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  quantity_mg bigint NOT NULL CHECK (quantity_mg > 0),
  PRIMARY KEY (org_id, pallet_id, lot_id)
);
SELECT protect('pallet_contents', 'SELECT, INSERT, DELETE');

-- What lots refer to: products, locations, parties and equipment.
CREATE TABLE master_data (
  org_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('PRODUCT', 'LOCATION', 'PARTY', 'EQUIPMENT')),
  item_id uuid NOT NULL,
  name text NOT NULL,
  -- What is unique of its kind: a GTIN, a GLN or a name; empty where there is none.
  key text NOT NULL,
  archived boolean NOT NULL,
  -- Of the event that changed it last.
  position bigint NOT NULL,
  -- The message of the contract, encoded.
  body bytea NOT NULL,
  PRIMARY KEY (org_id, kind, item_id)
);
CREATE UNIQUE INDEX master_data_key ON master_data (org_id, kind, key) WHERE key <> '';
CREATE INDEX master_data_name_idx ON master_data (org_id, kind, lower(name), item_id);
SELECT protect('master_data', 'SELECT, INSERT, UPDATE');

-- Where an organization's log stands, and the numbers of lots by id and by the organization's own code, at their places in that order. It answers
-- numbers alone, so that a trace costs one round trip and no transaction. Always a row at least.
CREATE FUNCTION plant_standing(org uuid, ids uuid[], codes text[])
RETURNS TABLE (log_position bigint, place bigint, lot_number integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH wanted AS (
    SELECT by_id.place, lots.lot_number FROM unnest(ids) WITH ORDINALITY AS by_id (id, place)
      JOIN lots ON lots.org_id = org AND lots.lot_id = by_id.id
    UNION ALL
    SELECT cardinality(ids) + by_code.place, lots.lot_number FROM unnest(codes) WITH ORDINALITY AS by_code (code, place)
      JOIN lots ON lots.org_id = org AND lots.code_source = '' AND lots.lot_code = by_code.code AND NOT lots.voided
  )
  SELECT coalesce((SELECT position FROM plant_heads WHERE org_id = org), 0), wanted.place, wanted.lot_number
  FROM (VALUES (1)) AS always LEFT JOIN wanted ON true
$$;
ALTER FUNCTION plant_standing(uuid, uuid[], text[]) OWNER TO tracegate_resolver;
CREATE POLICY resolver ON plant_heads FOR SELECT TO tracegate_resolver USING (true);
CREATE POLICY resolver ON lots FOR SELECT TO tracegate_resolver USING (true);
GRANT SELECT (org_id, position) ON plant_heads TO tracegate_resolver;
GRANT SELECT (org_id, lot_id, lot_number, lot_code, code_source, voided) ON lots TO tracegate_resolver;
