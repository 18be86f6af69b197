pub(crate) mod create_lot;
pub(crate) mod get_lot;
