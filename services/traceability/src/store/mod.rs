pub(crate) mod epcis;
pub(crate) mod events;
pub(crate) mod genealogies;
pub(crate) mod heads;
pub(crate) mod log;
pub(crate) mod lots;
pub(crate) mod master_data;
pub(crate) mod records;
