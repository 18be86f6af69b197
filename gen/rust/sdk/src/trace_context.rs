//! W3C trace context: the caller's own is passed on, else each call begins a trace.

use http::HeaderValue;

pub(crate) const HEADER: &str = "traceparent";

/// A new, sampled trace. All zeros would mean "none", hence the 1.
pub(crate) fn begin() -> Option<HeaderValue> {
    let (trace_id, span_id) = (fastrand::u128(1..), fastrand::u64(1..));
    HeaderValue::try_from(format!("00-{trace_id:032x}-{span_id:016x}-01")).ok()
}
