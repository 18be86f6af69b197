//! The service that generated clients sit on. It gives any call what the contract asks of a client.

use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue, Request, Response, request};
use http_body_util::{BodyExt, Full};
use tonic::body::Body;
use tonic::transport::Channel;
use tonic::{Code, Status};
use tower::ServiceExt;

use crate::contract::{self, Method};
use crate::credential::Credential;
use crate::deadline::Deadline;
use crate::error::lost;
use crate::retry::RetryBudget;
use crate::{answer, request_id, trace_context};

pub(crate) type Traceparent = Arc<dyn Fn() -> Option<String> + Send + Sync>;

/// Carries the calls of one [`Client`](crate::Client); cheap to clone. Any generated client takes one: `XServiceClient::new(..)`.
#[derive(Clone)]
pub struct Transport {
    wire: Arc<Wire>,
    credential: Credential,
}

/// What all calls to one server share.
pub(crate) struct Wire {
    pub(crate) channel: Channel,
    pub(crate) budget: RetryBudget,
    pub(crate) traceparent: Traceparent,
}

impl Transport {
    pub(crate) fn new(wire: Arc<Wire>, credential: Credential) -> Self {
        Self { wire, credential }
    }

    pub(crate) fn budget(&self) -> &RetryBudget {
        &self.wire.budget
    }

    async fn send(self, request: Request<Body>) -> Result<Response<Body>, Status> {
        let method = contract::method(request.uri().path());
        let (mut parts, body) = request.into_parts();
        let deadline = Deadline::of(&parts.headers, method.deadline);
        self.stamp(&mut parts.headers);
        let call = Call { transport: self, method, deadline, parts };
        if method.one_request {
            deadline.bound(call.repeat(body)).await
        } else {
            deadline.bound(call.once(body)).await
        }
    }

    fn stamp(&self, headers: &mut HeaderMap) {
        headers.insert("x-tracegate-contract", HeaderValue::from_static(contract::digest()));
        if !headers.contains_key(trace_context::HEADER) {
            let given = (self.wire.traceparent)().and_then(|given| HeaderValue::try_from(given).ok());
            if let Some(traceparent) = given.or_else(trace_context::begin) {
                headers.insert(trace_context::HEADER, traceparent);
            }
        }
    }
}

impl tower::Service<Request<Body>> for Transport {
    type Response = Response<Body>;
    type Error = Status;
    type Future = BoxFuture<'static, Result<Response<Body>, Status>>;

    /// The wait for a free connection is part of the call, and of its deadline.
    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Status>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        Box::pin(self.clone().send(request))
    }
}

struct Call {
    transport: Transport,
    method: &'static Method,
    deadline: Deadline,
    parts: request::Parts,
}

impl Call {
    /// A request of one message is kept, and sent again where that is allowed and may help.
    async fn repeat(mut self, body: Body) -> Result<Response<Body>, Status> {
        let message = self.read(body).await?;
        let (mut failures, mut renewed) = (0, false);
        let owns_credential = self.parts.headers.contains_key(AUTHORIZATION);
        loop {
            let header = if owns_credential { None } else { self.authorize().await? };
            let failed = match self.attempt(Body::new(Full::new(message.clone()))).await {
                Ok(response) => return Ok(response),
                Err(failed) => failed,
            };
            // Refused before its handler ran, so that sending it again is safe for every method.
            if !renewed && self.is_renewable(&failed, header.as_ref()) {
                renewed = true;
                continue;
            }
            failures += 1;
            let delay = self.transport.budget().delay(&failed, failures);
            let Some(delay) = delay.filter(|delay| self.method.retryable && self.deadline.allows(*delay))
            else {
                return Err(failed);
            };
            tokio::time::sleep(delay).await;
            self.parts.headers.insert("grpc-previous-rpc-attempts", HeaderValue::from(failures));
        }
    }

    /// A request that is a stream passes through once.
    async fn once(mut self, body: Body) -> Result<Response<Body>, Status> {
        let owns_credential = self.parts.headers.contains_key(AUTHORIZATION);
        let header = if owns_credential { None } else { self.authorize().await? };
        let answer = self.attempt(body).await;
        if let Err(failed) = &answer {
            self.is_renewable(failed, header.as_ref());
        }
        answer
    }

    async fn read(&self, body: Body) -> Result<Bytes, Status> {
        let message = body.collect().await?.to_bytes();
        Ok(match &self.method.input {
            Some(input) => request_id::filled(input, message),
            None => message,
        })
    }

    async fn authorize(&mut self) -> Result<Option<HeaderValue>, Status> {
        if self.method.public {
            return Ok(None);
        }
        let header = self.transport.credential.header().await?;
        match &header {
            Some(header) => self.parts.headers.insert(AUTHORIZATION, header.clone()),
            None => self.parts.headers.remove(AUTHORIZATION),
        };
        Ok(header)
    }

    /// A session that is really over shows in its renewal.
    fn is_renewable(&self, failed: &Status, sent: Option<&HeaderValue>) -> bool {
        failed.code() == Code::Unauthenticated
            && sent.is_some_and(|sent| self.transport.credential.reject(sent))
    }

    async fn attempt(&mut self, body: Body) -> Result<Response<Body>, Status> {
        self.deadline.write(&mut self.parts.headers);
        let request = Request::from_parts(self.parts.clone(), body);
        let response = self.transport.wire.channel.clone().oneshot(request).await.map_err(lost)?;
        let answer = if self.method.one_answer {
            answer::whole(response).await
        } else {
            answer::streamed(response, self.deadline)
        }?;
        self.transport.budget().succeeded();
        Ok(answer)
    }
}
