//! One HTTP exchange with a provider, with its failures told apart.

use std::error::Error;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::time::{Instant, timeout_at};

use super::connector::{ConnectTimeout, Connector};
use super::resolver::AddressRefused;
use super::{Limits, Timeouts, TransportOptions};
use crate::error::{ErrorKind, ProviderError, Stage};
use crate::error_answer;

/// After this an idle connection is more likely to be closed by the other side than to be used.
const IDLE: Duration = Duration::from_secs(90);

/// Sends requests over pooled connections.
#[derive(Clone)]
pub(crate) struct HttpClient {
    client: Client<Connector, Full<Bytes>>,
    pub(crate) timeouts: Timeouts,
    pub(crate) limits: Limits,
}

/// An answer whose head said success.
pub(crate) struct Answer {
    pub(crate) response: Response<Incoming>,
    /// When the whole call must be over.
    pub(crate) deadline: Instant,
}

impl HttpClient {
    pub(crate) fn new(options: &TransportOptions) -> Result<Self, rustls::Error> {
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .pool_max_idle_per_host(options.idle_connections_max)
            .http1_max_buf_size(options.limits.header_bytes_max.max(8 << 10))
            .http2_max_header_list_size(u32::try_from(options.limits.header_bytes_max).unwrap_or(u32::MAX))
            .http2_keep_alive_interval(Duration::from_secs(30))
            .http2_adaptive_window(true)
            .build(Connector::new(options)?);
        Ok(HttpClient { client, timeouts: options.timeouts, limits: options.limits })
    }

    /// Sends `request`; any status but success is an error, read from its body.
    pub(crate) async fn send(&self, request: Request<Full<Bytes>>) -> Result<Answer, ProviderError> {
        let start = Instant::now();
        let deadline = start + self.timeouts.total;
        let first_byte = deadline.min(start + self.timeouts.first_byte);
        let response = timeout_at(first_byte, self.client.request(request))
            .await
            .map_err(|_| ProviderError::new(ErrorKind::Timeout(Stage::FirstByte), ""))?
            .map_err(|error| failure(&error))?;
        if response.status().is_success() {
            return Ok(Answer { response, deadline });
        }
        let (head, body) = response.into_parts();
        // An error's body that does not come in time takes nothing from what its status says.
        let body = beginning(body, self.limits.error_bytes_max, first_byte).await;
        Err(error_answer::read(head.status, &head.headers, &body))
    }

    /// The whole body of an answer.
    pub(crate) async fn collect(&self, answer: Answer) -> Result<Bytes, ProviderError> {
        let body = Limited::new(answer.response.into_body(), self.limits.body_bytes_max);
        let collected = timeout_at(answer.deadline, self.frames(body)).await;
        collected.map_err(|_| ProviderError::new(ErrorKind::Timeout(Stage::Total), ""))?
    }

    async fn frames(&self, mut body: Limited<Incoming>) -> Result<Bytes, ProviderError> {
        let mut first = Bytes::new();
        let mut rest = Vec::new();
        loop {
            let frame = tokio::time::timeout(self.timeouts.between_chunks, body.frame());
            let frame =
                frame.await.map_err(|_| ProviderError::new(ErrorKind::Timeout(Stage::NextChunk), ""))?;
            let Some(frame) = frame else { break };
            let frame = frame.map_err(|error| body_failure(error.as_ref()))?;
            let Ok(piece) = frame.into_data() else { continue };
            // Most answers come in one piece, which then is the body without a copy.
            if first.is_empty() {
                first = piece;
            } else {
                if rest.is_empty() {
                    rest.extend_from_slice(&first);
                }
                rest.extend_from_slice(&piece);
            }
        }
        Ok(if rest.is_empty() { first } else { rest.into() })
    }
}

/// Why a body ended early.
pub(crate) fn body_failure(error: &(dyn Error + 'static)) -> ProviderError {
    if causes(error).any(|cause| cause.is::<http_body_util::LengthLimitError>()) {
        return ProviderError::new(ErrorKind::AnswerTooLarge, "");
    }
    ProviderError::new(ErrorKind::Cut, "")
}

/// Why there was no head of an answer.
fn failure(error: &hyper_util::client::legacy::Error) -> ProviderError {
    let kind = if causes(error).any(|cause| cause.is::<AddressRefused>()) {
        ErrorKind::AddressRefused
    } else if causes(error).any(|cause| cause.is::<ConnectTimeout>()) {
        ErrorKind::Timeout(Stage::Connect)
    } else if error.is_connect() {
        ErrorKind::Connect
    } else if causes(error).filter_map(|cause| cause.downcast_ref::<hyper::Error>()).any(is_bad_head) {
        ErrorKind::Malformed
    } else {
        ErrorKind::Cut
    };
    // The innermost cause names what the system said: "connection refused", "invalid peer certificate: Expired".
    let cause = causes(error).last().map(ToString::to_string).unwrap_or_default();
    ProviderError::new(kind, cause)
}

fn is_bad_head(error: &hyper::Error) -> bool {
    error.is_parse() || error.is_parse_too_large()
}

/// An error, and what it says caused it; `io::Error` hides what it wraps from `source`, so that is looked into.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| {
        let wrapped = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        wrapped.map(|inner| inner as &(dyn Error + 'static)).or_else(|| error.source())
    })
}

async fn beginning(body: Incoming, bytes_max: usize, deadline: Instant) -> Vec<u8> {
    let mut body = body;
    let mut read = Vec::new();
    while let Ok(Some(Ok(frame))) = timeout_at(deadline, body.frame()).await {
        let Some(piece) = frame.data_ref() else { continue };
        let room = bytes_max.saturating_sub(read.len());
        read.extend_from_slice(piece.get(..room).unwrap_or(piece));
        if piece.len() >= room {
            break;
        }
    }
    read
}
