-- Lots: the first noun of the plant.

CREATE TABLE lots (
  org_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  lot_code text NOT NULL,
  lot_type text NOT NULL CHECK (lot_type IN (
    'RAW', 'DEB', 'BULK', 'MIX', 'SKW15', 'SKW30', 'FRZ15', 'FRZ30', 'FG15', 'FG30', 'PAL', 'SHIP', 'SKW', 'FRZ', 'FG')),
  state text NOT NULL CHECK (state IN ('CREATED', 'QUARANTINE', 'RELEASED', 'HOLD', 'REJECTED', 'CONSUMED', 'FINISHED')),
  quantity_mg bigint NOT NULL CHECK (quantity_mg > 0),
  -- Thousandths of a degree Celsius.
  temperature_mc integer,
  registrar_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, lot_id),
  CONSTRAINT lots_code_key UNIQUE (org_id, lot_code)
);
SELECT protect('lots', 'SELECT, INSERT');
