//! What is known about the call being served, for everything that runs inside of it.

use std::future::Future;
use std::sync::OnceLock;
use std::time::Duration;

use http::HeaderMap;
use opentelemetry::global;
use opentelemetry::propagation::Extractor;
use tokio::time::Instant;
use tracing::Span;
use tracing_opentelemetry::OpenTelemetrySpanExt;
use uuid::Uuid;

use crate::method_policy::MethodPolicy;

#[derive(Debug)]
pub struct Call {
    /// Made when something asks for it: most calls end well and nobody does.
    request_id: OnceLock<Uuid>,
    /// When the call's time is up: the caller's wish, at most the contract's deadline; `None` for a stream whose caller set no
    /// limit, which then ends at `stream_ends_at` by being told to resume.
    pub ends_at: Option<Instant>,
    stream_ends_at: Instant,
}

tokio::task_local! {
    static CALL: Call;
}

impl Call {
    pub(super) fn new(policy: &MethodPolicy, headers: &HeaderMap) -> Self {
        let now = Instant::now();
        let contract = now + policy.deadline;
        let wish = headers.get("grpc-timeout").and_then(|v| timeout(v.to_str().ok()?)).map(|wish| now + wish);
        let ends_at = match (wish, policy.server_streaming) {
            (Some(wish), true) => Some(wish),
            (None, true) => None,
            (Some(wish), false) => Some(wish.min(contract)),
            (None, false) => Some(contract),
        };
        Self { request_id: OnceLock::new(), ends_at, stream_ends_at: contract }
    }

    fn request_id(&self) -> Uuid {
        *self.request_id.get_or_init(Uuid::now_v7)
    }
}

/// Runs `work` inside of `call`.
pub(super) async fn within<T>(call: Call, work: impl Future<Output = T>) -> T {
    CALL.scope(call, work).await
}

/// The id of the call being served; outside of one, a new id.
pub fn request_id() -> String {
    CALL.try_with(Call::request_id).unwrap_or_else(|_| Uuid::now_v7()).to_string()
}

/// What is left of the call's time; `None` outside of a call and for streams without a limit.
pub fn time_left() -> Option<Duration> {
    CALL.try_with(|call| call.ends_at).ok().flatten().map(|at| at.saturating_duration_since(Instant::now()))
}

/// When the stream being opened is to be told to resume.
pub fn stream_ends_at() -> Instant {
    CALL.try_with(|call| call.stream_ends_at).unwrap_or_else(|_| Instant::now() + Duration::from_secs(3600))
}

/// The span of a call, child of the caller's (W3C trace context).
pub(super) fn span(call: &Call, policy: &MethodPolicy, headers: &HeaderMap) -> Span {
    if !crate::telemetry::traces_on() {
        return Span::none();
    }
    let span = tracing::info_span!(
        "rpc",
        otel.name = policy.path.trim_start_matches('/'),
        otel.kind = "server",
        rpc.system = "grpc",
        request.id = %call.request_id()
    );
    let parent = global::get_text_map_propagator(|propagator| propagator.extract(&Headers(headers)));
    let _ = span.set_parent(parent);
    span
}

struct Headers<'a>(&'a HeaderMap);

impl Extractor for Headers<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).and_then(|v| v.to_str().ok())
    }

    fn keys(&self) -> Vec<&str> {
        self.0.keys().map(http::HeaderName::as_str).collect()
    }
}

/// `grpc-timeout`: at most eight digits and a unit (gRPC over HTTP/2).
fn timeout(value: &str) -> Option<Duration> {
    let (digits, unit) = value.split_at_checked(value.len().checked_sub(1)?)?;
    if digits.is_empty() || digits.len() > 8 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let amount: u64 = digits.parse().ok()?;
    Some(match unit {
        "H" => Duration::from_secs(amount * 3600),
        "M" => Duration::from_secs(amount * 60),
        "S" => Duration::from_secs(amount),
        "m" => Duration::from_millis(amount),
        "u" => Duration::from_micros(amount),
        "n" => Duration::from_nanos(amount),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &str, expected: Option<Duration>) {
        assert_eq!(timeout(value), expected, "{value}");
    }

    #[test]
    fn timeouts_are_read_as_the_protocol_says() {
        check("1S", Some(Duration::from_secs(1)));
        check("99999999m", Some(Duration::from_millis(99_999_999)));
        check("10u", Some(Duration::from_micros(10)));
        check("100000000m", None);
        check("S", None);
        check("", None);
        check("-1S", None);
        check("1x", None);
        check("1é", None);
    }
}
