//! The reply's body under guard: a stream ends with a status when its time is up or its caller's access is revoked, a unary
//! call keeps its place in the load limit until the last byte, and the status at the end is counted.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Instant, Sleep};
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};
use tonic::Status;
use tracegate_proto::errors::v1::ErrorReason;

use super::load::Permit;
use super::metrics::Observation;
use crate::ApiError;

pub(super) struct Guard {
    pub ends_at: Option<Instant>,
    pub revoked: Option<Arc<CancellationToken>>,
    pub load: Permit,
}

pub struct GuardedBody<B> {
    body: B,
    time_up: Option<Pin<Box<Sleep>>>,
    revoked: Option<Pin<Box<WaitForCancellationFutureOwned>>>,
    /// Who revokes identities reaches only those that somebody still holds.
    _identity: Option<Arc<CancellationToken>>,
    ended: bool,
    observation: Option<Observation>,
    _load: Option<Permit>,
}

impl<B> GuardedBody<B> {
    pub(super) fn new(body: B, guard: Guard, streaming: bool) -> Self {
        if !streaming {
            // A unary reply is complete when its headers are sent: nothing can end it early any more.
            return Self { _load: Some(guard.load), ..Self::open(body) };
        }
        Self {
            time_up: guard.ends_at.map(|at| Box::pin(tokio::time::sleep_until(at))),
            revoked: guard.revoked.as_ref().map(|token| Box::pin(token.as_ref().clone().cancelled_owned())),
            _identity: guard.revoked,
            ..Self::open(body)
        }
    }

    pub(super) fn open(body: B) -> Self {
        Self {
            body,
            time_up: None,
            revoked: None,
            _identity: None,
            ended: false,
            observation: None,
            _load: None,
        }
    }

    pub(super) fn observed(mut self, observation: Observation) -> Self {
        self.observation = Some(observation);
        self
    }

    fn ended_early(&mut self, cx: &mut Context<'_>) -> Option<Status> {
        if let Some(revoked) = &mut self.revoked
            && revoked.as_mut().poll(cx).is_ready()
        {
            return Some(ApiError::new(ErrorReason::SessionEnded, "the session or key was ended").into());
        }
        if let Some(time_up) = &mut self.time_up
            && time_up.as_mut().poll(cx).is_ready()
        {
            return Some(super::deadline_exceeded().into());
        }
        None
    }
}

impl<B> Body for GuardedBody<B>
where
    B: Body<Data = Bytes> + Unpin,
{
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        let this = self.get_mut();
        if this.ended {
            return Poll::Ready(None);
        }
        if let Some(status) = this.ended_early(cx) {
            this.ended = true;
            let trailers = status.into_http::<()>().into_parts().0.headers;
            if let Some(observation) = this.observation.take() {
                observation.end(&trailers);
            }
            return Poll::Ready(Some(Ok(Frame::trailers(trailers))));
        }
        let frame = ready!(Pin::new(&mut this.body).poll_frame(cx));
        if let Some(Ok(frame)) = &frame
            && let Some(trailers) = frame.trailers_ref()
            && let Some(observation) = this.observation.take()
        {
            observation.end(trailers);
        }
        // Plain HTTP ends without trailers.
        if frame.is_none()
            && let Some(observation) = this.observation.take()
        {
            observation.end(&http::HeaderMap::new());
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.ended || self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
