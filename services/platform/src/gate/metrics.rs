//! Rate, errors and duration of each method. The status is in the trailers, so a call is counted when its body ends; one whose
//! client went away before that counts as CANCELLED.

use std::sync::{Arc, OnceLock};
use std::time::Instant;

use http::{HeaderMap, Response};
use metrics::{Counter, Gauge, Histogram};

use super::GuardedBody;

/// Codes 0 to 16, and one place for what is none.
const CODES: usize = 18;
const CANCELLED: usize = 1;

#[derive(Clone)]
pub(super) struct MethodMetrics(Arc<Handles>);

struct Handles {
    path: String,
    duration: Histogram,
    open: Gauge,
    by_code: [OnceLock<Counter>; CODES],
}

impl MethodMetrics {
    pub(super) fn new(path: &str) -> Self {
        let method = path.trim_start_matches('/').to_owned();
        Self(Arc::new(Handles {
            duration: metrics::histogram!("rpc_server_call_duration_seconds", "rpc_method" => method.clone()),
            open: metrics::gauge!("rpc_server_calls_open", "rpc_method" => method.clone()),
            path: method,
            by_code: std::array::from_fn(|_| OnceLock::new()),
        }))
    }

    /// Counts the call when its reply ends: at once for a refusal without a body, else with the trailers.
    pub(super) fn observe<B>(
        &self,
        started: Instant,
        response: Response<GuardedBody<B>>,
    ) -> Response<GuardedBody<B>> {
        self.0.open.increment(1.0);
        let observation = Observation { handles: self.0.clone(), started, ended: false };
        if response.headers().contains_key("grpc-status") {
            observation.end(response.headers());
            return response;
        }
        response.map(|body| body.observed(observation))
    }
}

pub(super) struct Observation {
    handles: Arc<Handles>,
    started: Instant,
    ended: bool,
}

impl Observation {
    pub(super) fn end(mut self, trailers: &HeaderMap) {
        let code = trailers.get("grpc-status").and_then(|v| v.to_str().ok()).and_then(|v| v.parse().ok());
        self.count(code.unwrap_or(CODES - 1));
    }

    fn count(&mut self, code: usize) {
        self.ended = true;
        let handles = &self.handles;
        handles.duration.record(self.started.elapsed());
        handles.open.decrement(1.0);
        let code = code.min(CODES - 1);
        if let Some(counter) = handles.by_code.get(code) {
            counter
                .get_or_init(|| {
                    metrics::counter!("rpc_server_calls_total", "rpc_method" => handles.path.clone(), "grpc_code" => code.to_string())
                })
                .increment(1);
        }
    }
}

impl Drop for Observation {
    fn drop(&mut self) {
        if !self.ended {
            self.count(CANCELLED);
        }
    }
}
