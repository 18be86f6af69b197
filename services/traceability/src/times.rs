//! Times as requests name them.

use time::OffsetDateTime;
use tracegate_platform::ApiError;
use tracegate_platform::clock::from_timestamp;

/// A time that may be left out; `field` is what the request calls it.
pub(crate) fn time(
    field: &'static str,
    at: &Option<prost_types::Timestamp>,
) -> Result<Option<OffsetDateTime>, ApiError> {
    let Some(at) = at else { return Ok(None) };
    let at = from_timestamp(at)
        .ok_or_else(|| ApiError::invalid(field, "timestamp", "is no time of the calendar"))?;
    Ok(Some(at))
}
