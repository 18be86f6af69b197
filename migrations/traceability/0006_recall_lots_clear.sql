-- The mark of a recall is taken off lots that are innocent or settled. They stay in its scope.

-- Of the event it was taken off with.
ALTER TABLE recall_lots ADD COLUMN cleared_position bigint;
GRANT UPDATE (cleared_position) ON recall_lots TO tracegate_app;
-- Which recalls mark a lot, or did.
CREATE INDEX recall_lots_lot_idx ON recall_lots (org_id, lot_number);
