pub(crate) mod fields;
pub(crate) mod files;
pub(crate) mod messages;
pub(crate) mod sections;
pub(crate) mod steps;
pub(crate) mod tasks;
pub(crate) mod templates;
pub(crate) mod uploads;
