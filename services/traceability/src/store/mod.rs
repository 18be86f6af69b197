pub(crate) mod lots;
