//! The gate in front of every handler. One pipeline, in this order, each step in a file of its own:
//!
//! 1. **method**: the contract must know it, else UNIMPLEMENTED; the standards' own services (health, reflection) pass.
//! 2. **deadline**: the caller's `grpc-timeout`, at most the contract's; first, because everything after is within it.
//! 3. **load**: shed before any work is done, the least critical first.
//! 4. **identify**: who calls; before the rate limit, because limits are per caller.
//! 5. **rate limit**: before authorization, so that probing is limited too; sign-in is limited by address.
//! 6. **authorize**: app and permission, as the contract states them; a handler runs only after it.
//!
//! Validation of fields follows in the codec, message by message. Outside of the gate stand CORS and grpc-web, so that a
//! refusal reaches a browser in its own framing; the trace and the metrics are taken around all steps.

mod body;
mod call;
mod load;
mod metrics;

use std::collections::HashMap;
use std::convert::Infallible;
use std::future::Future;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use http::request::Parts as Head;
use http::{HeaderValue, Request, Response};
use tonic::{Code, Status};
use tower::{Layer, Service};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::options::v1::Permission;

use crate::identity::{Identities, Identity};
use crate::method_policy::MethodPolicy;
use crate::rate_limit::{RateLimits, Subject};
use crate::{ApiError, Caller};

pub use body::GuardedBody;
pub use call::{Call, request_id, stream_ends_at, time_left};
pub use load::LoadLimit;

use body::Guard;
use metrics::MethodMetrics;

/// The address of the client's socket, put in by the accept loop.
#[derive(Debug, Clone, Copy)]
pub struct ClientAddress(pub IpAddr);

/// A caller vouched for by this very process; never crosses a socket.
#[derive(Debug, Clone)]
pub struct InProcess(pub Arc<Caller>);

#[derive(Clone)]
pub struct Gate(Arc<Inner>);

struct Inner {
    methods: HashMap<String, Method>,
    identities: Identities,
    rate_limits: RateLimits,
    load: LoadLimit,
}

struct Method {
    policy: MethodPolicy,
    metrics: MethodMetrics,
}

impl Gate {
    pub fn new(
        policies: HashMap<String, MethodPolicy>,
        identities: Identities,
        rate_limits: RateLimits,
        load: LoadLimit,
    ) -> Self {
        let methods = policies
            .into_iter()
            .map(|(path, policy)| {
                let metrics = MethodMetrics::new(&path);
                (path, Method { policy, metrics })
            })
            .collect();
        Self(Arc::new(Inner { methods, identities, rate_limits, load }))
    }
}

impl<S> Layer<S> for Gate {
    type Service = GateService<S>;

    fn layer(&self, inner: S) -> GateService<S> {
        GateService { gate: self.clone(), inner }
    }
}

#[derive(Clone)]
pub struct GateService<S> {
    gate: Gate,
    inner: S,
}

type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

impl<S, B, RB> Service<Request<B>> for GateService<S>
where
    S: Service<Request<B>, Response = Response<RB>, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
    B: Send + 'static,
    RB: http_body::Body<Data = bytes::Bytes> + Default + Unpin + Send + 'static,
{
    type Response = Response<GuardedBody<RB>>;
    type Error = Infallible;
    type Future = BoxFuture<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The clone takes the place of the service that was polled ready.
        let fresh = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, fresh);
        let gate = self.gate.clone();
        Box::pin(async move {
            let started = Instant::now();
            let Some(method) = gate.0.methods.get(request.uri().path()) else {
                return Ok(open(&gate, inner, request).await);
            };
            let call = Call::new(&method.policy, request.headers());
            let span = call::span(&call, &method.policy, request.headers());
            let ends_at = call.ends_at;
            let work = async {
                // Bodies are not `Sync`, so the head goes in alone.
                let (mut head, body) = request.into_parts();
                let admitted = match gate.admit(method, &mut head).await {
                    Ok(admitted) => admitted,
                    Err(error) => return refused(error.into()),
                };
                let request = Request::from_parts(head, body);
                let answer = match ends_at {
                    Some(ends_at) => match tokio::time::timeout_at(ends_at, inner.call(request)).await {
                        Ok(answer) => answer,
                        Err(_) => return refused(deadline_exceeded().into()),
                    },
                    None => inner.call(request).await,
                };
                let Ok(response) = answer;
                let mut response = too_large_is_exhausted(response);
                admitted.rate.write(response.headers_mut());
                let guard = Guard {
                    ends_at,
                    revoked: admitted.identity.map(|identity| identity.revoked.clone()),
                    load: admitted.load,
                };
                response.map(|body| GuardedBody::new(body, guard, method.policy.server_streaming))
            };
            let response = call::within(call, tracing::Instrument::instrument(work, span)).await;
            Ok(method.metrics.observe(started, response))
        })
    }
}

struct Admitted {
    identity: Option<Arc<Identity>>,
    rate: crate::rate_limit::Standing,
    load: load::Permit,
}

impl Gate {
    async fn admit(&self, method: &Method, head: &mut Head) -> Result<Admitted, ApiError> {
        let policy = &method.policy;
        let load = self.0.load.enter(policy.criticality)?;

        let address = head.extensions.get::<ClientAddress>().map(|address| address.0);
        let identity = match self.identify(policy, &head.extensions, &head.headers).await {
            Ok(identity) => identity,
            Err(error) => {
                // Guessing credentials is limited by address, at the rate of ordinary reads.
                self.0.rate_limits.check_refusals(address).await?;
                return Err(error);
            }
        };
        let subject = match &identity {
            Some(identity) => Subject::Caller(identity.caller.actor_id()),
            None => Subject::Address(address),
        };
        let rate = self.0.rate_limits.check(policy.rate_class, subject).await?;

        if let Some(identity) = &identity {
            authorize(policy, &identity.caller)?;
            head.extensions.insert(identity.caller.clone());
        }
        Ok(Admitted { identity, rate, load })
    }

    async fn identify(
        &self,
        policy: &MethodPolicy,
        extensions: &http::Extensions,
        headers: &http::HeaderMap,
    ) -> Result<Option<Arc<Identity>>, ApiError> {
        if let Some(InProcess(caller)) = extensions.get::<InProcess>() {
            return Ok(Some(Arc::new(Identity::vouched(caller.clone()))));
        }
        match self.0.identities.identify(headers).await {
            Ok(Some(identity)) => Ok(Some(identity)),
            Ok(None) if policy.permission == Permission::Public => Ok(None),
            Ok(None) => Err(ApiError::new(
                ErrorReason::CredentialMissing,
                "send an access token or an API key as `authorization: Bearer ...`",
            )),
            // A stale token must not keep anybody from signing in.
            Err(_) if policy.permission == Permission::Public => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn authorize(policy: &MethodPolicy, caller: &Caller) -> Result<(), ApiError> {
    let is_service = matches!(caller.principal, crate::caller::Principal::Service);
    if !is_service && !caller.apps.has(policy.app) {
        let app = policy.app.as_str_name().trim_start_matches("APP_");
        return Err(ApiError::new(
            ErrorReason::AppNotSubscribed,
            format!("the organization is not subscribed to {app}"),
        )
        .with("app", app));
    }
    let held = match policy.permission {
        Permission::Public | Permission::SignedIn => true,
        Permission::Unspecified => false,
        permission => caller.permissions.has(permission),
    };
    if held {
        return Ok(());
    }
    let permission = policy.permission.as_str_name().trim_start_matches("PERMISSION_");
    Err(ApiError::new(ErrorReason::PermissionMissing, format!("permission {permission} is missing"))
        .with("permission", permission))
}

/// Health and reflection are open to everybody; any other method this process does not know is unimplemented.
async fn open<S, B, RB>(gate: &Gate, mut inner: S, request: Request<B>) -> Response<GuardedBody<RB>>
where
    S: Service<Request<B>, Response = Response<RB>, Error = Infallible>,
    RB: http_body::Body<Data = bytes::Bytes> + Default + Unpin + Send + 'static,
{
    let path = request.uri().path();
    if !["/grpc.health.v1.", "/grpc.reflection."].iter().any(|standard| path.starts_with(standard)) {
        return refused(method_unknown(path).into());
    }
    match gate.0.load.enter(tracegate_proto::options::v1::Criticality::Critical) {
        Ok(_permit) => {
            let Ok(response) = inner.call(request).await;
            response.map(GuardedBody::open)
        }
        Err(error) => refused(error.into()),
    }
}

/// What a process answers to a gRPC method it does not serve.
pub fn method_unknown(path: &str) -> ApiError {
    ApiError::new(ErrorReason::MethodUnknown, format!("{path} is not served here")).with("method", path)
}

/// A message above the limit; the codec refuses it wherever it stands in a stream.
pub fn message_too_large() -> ApiError {
    let limit = crate::serve::MESSAGE_BYTES_MAX;
    ApiError::new(ErrorReason::RequestTooLarge, format!("a message has at most {limit} bytes"))
        .with("limit_bytes", limit)
}

pub(crate) fn deadline_exceeded() -> ApiError {
    ApiError::new(ErrorReason::DeadlineExceeded, "the call's time is up")
}

fn refused<RB: Default>(status: Status) -> Response<GuardedBody<RB>> {
    status.into_http::<RB>().map(GuardedBody::open)
}

/// tonic answers OUT_OF_RANGE to a message above its limit; other stacks, and AIP-193, say RESOURCE_EXHAUSTED. Our own errors have details.
fn too_large_is_exhausted<RB: Default>(response: Response<RB>) -> Response<RB> {
    static OUT_OF_RANGE: HeaderValue = HeaderValue::from_static("11");
    let headers = response.headers();
    if headers.get("grpc-status") != Some(&OUT_OF_RANGE) || headers.contains_key("grpc-status-details-bin") {
        return response;
    }
    let status: Status = message_too_large().into();
    debug_assert_eq!(status.code(), Code::ResourceExhausted);
    status.into_http::<RB>()
}
