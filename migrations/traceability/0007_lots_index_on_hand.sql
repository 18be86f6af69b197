-- What is on hand: a plant's lots are mostly used up.
CREATE INDEX lots_on_hand_idx ON lots (org_id, lot_number) WHERE on_hand_mg > 0;
