mod create_lot;
