//! What came back on the wire: the end of a call is read before its caller sees it, and an answer that was cut short is
//! never mistaken for one that ended well.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use http_body::Frame;
use http_body_util::{BodyExt, Limited};
use tokio::time::{Sleep, sleep_until};
use tonic::body::Body;
use tonic::{Code, Status};

use crate::deadline::Deadline;
use crate::error::{deadline_exceeded, lost, status};

/// Far above what generated clients decode; it only keeps a broken server from filling our memory.
const ANSWER_BYTES_MAX: usize = 64 * 1024 * 1024;

/// Reads an answer of one message to its end.
pub(crate) async fn whole(response: Response<Body>) -> Result<Response<Body>, Status> {
    let (parts, body) = response.into_parts();
    refused(&parts.headers, parts.status)?;
    let body = Limited::new(body, ANSWER_BYTES_MAX).collect().await.map_err(lost)?;
    let mut headers = parts.headers.clone();
    headers.extend(body.trailers().cloned().unwrap_or_default());
    match Status::from_header_map(&headers) {
        Some(ok) if ok.code() == Code::Ok => Ok(Response::from_parts(parts, Body::new(body))),
        Some(failed) => Err(failed),
        None => Err(cut_short()),
    }
}

/// Passes a stream on as it comes.
pub(crate) fn streamed(response: Response<Body>, deadline: Deadline) -> Result<Response<Body>, Status> {
    let (parts, body) = response.into_parts();
    refused(&parts.headers, parts.status)?;
    let ended = Status::from_header_map(&parts.headers).is_some();
    let sleep = deadline.ends_at().map(|ends_at| Box::pin(sleep_until(ends_at)));
    Ok(Response::from_parts(parts, Body::new(Streamed { body, sleep, ended })))
}

/// An error that stands in the headers already, from Tracegate or from a proxy before it.
fn refused(headers: &HeaderMap, http: StatusCode) -> Result<(), Status> {
    match Status::from_header_map(headers) {
        Some(ok) if ok.code() == Code::Ok => Ok(()),
        Some(failed) => Err(failed),
        None if http == StatusCode::OK => Ok(()),
        None => Err(status(code_of(http), format!("no gRPC answer, but HTTP {http}"))),
    }
}

/// The mapping of the gRPC specification.
fn code_of(http: StatusCode) -> Code {
    match http {
        StatusCode::BAD_REQUEST => Code::Internal,
        StatusCode::UNAUTHORIZED => Code::Unauthenticated,
        StatusCode::FORBIDDEN => Code::PermissionDenied,
        StatusCode::NOT_FOUND => Code::Unimplemented,
        StatusCode::TOO_MANY_REQUESTS
        | StatusCode::BAD_GATEWAY
        | StatusCode::SERVICE_UNAVAILABLE
        | StatusCode::GATEWAY_TIMEOUT => Code::Unavailable,
        _ => Code::Unknown,
    }
}

fn cut_short() -> Status {
    lost("the answer ended without its status")
}

/// A stream that says how it ended: with the server's status, at its deadline, or cut short.
struct Streamed {
    body: Body,
    sleep: Option<Pin<Box<Sleep>>>,
    ended: bool,
}

impl http_body::Body for Streamed {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(cx) {
            let frame = match frame {
                Some(Ok(frame)) => {
                    self.ended = frame.is_trailers();
                    return Poll::Ready(Some(Ok(frame)));
                }
                Some(Err(error)) => lost(error),
                None => cut_short(),
            };
            self.ended = true;
            return Poll::Ready(Some(Err(frame)));
        }
        match &mut self.sleep {
            Some(sleep) => ready!(sleep.as_mut().poll(cx)),
            None => return Poll::Pending,
        }
        self.ended = true;
        Poll::Ready(Some(Err(deadline_exceeded())))
    }
}
