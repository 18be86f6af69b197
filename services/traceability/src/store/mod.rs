pub(crate) mod events;
pub(crate) mod genealogies;
pub(crate) mod heads;
pub(crate) mod items;
pub(crate) mod log;
pub(crate) mod lots;
pub(crate) mod recalls;
