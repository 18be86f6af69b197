pub(crate) mod decisions;
pub(crate) mod policies;
