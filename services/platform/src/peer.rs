//! Another service of the mesh, reached by its generated client: in this process without a socket, or over one. Both ways
//! carry who is acted for and what is left of the deadline.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use http::{HeaderValue, Request, Response};
use opentelemetry::propagation::Injector;
use tonic::body::Body;
use tonic::transport::{Channel, Endpoint};
use tower::{Service, ServiceExt};
use tracing_opentelemetry::OpenTelemetrySpanExt;

use crate::gate::{self, InProcess};
use crate::identity::{MESH_HEADER, MeshKey};
use crate::{ApiError, Caller};

/// Kept from what the callee gets: the answer has to travel back.
const DEADLINE_MARGIN: Duration = Duration::from_millis(20);

#[derive(Clone)]
pub struct Peer(Way);

#[derive(Clone)]
enum Way {
    /// Set once this process's services are put together.
    Here(Arc<OnceLock<Router>>),
    There {
        channel: Channel,
        mesh_key: MeshKey,
    },
}

/// This process's own services, once they are put together.
#[derive(Clone, Default)]
pub struct LocalRoutes(Arc<OnceLock<Router>>);

impl LocalRoutes {
    pub fn set(&self, router: Router) {
        // A second set would be a second composition of one process; the first one stays.
        let _ = self.0.set(router);
    }
}

impl Peer {
    pub fn here(routes: &LocalRoutes) -> Self {
        Self(Way::Here(routes.0.clone()))
    }

    /// Connects when first used, and again whenever the connection is lost.
    pub fn there(url: &str, mesh_key: MeshKey) -> Result<Self, tonic::transport::Error> {
        let endpoint = Endpoint::from_shared(url.to_owned())?
            .connect_timeout(Duration::from_secs(2))
            .tcp_nodelay(true)
            .http2_keep_alive_interval(Duration::from_secs(30))
            .keep_alive_while_idle(true);
        Ok(Self(Way::There { channel: endpoint.connect_lazy(), mesh_key }))
    }

    /// A transport for a generated client that calls on `caller`'s behalf.
    pub fn acting_for(&self, caller: Arc<Caller>) -> PeerTransport {
        PeerTransport { way: self.0.clone(), caller }
    }
}

#[derive(Clone)]
pub struct PeerTransport {
    way: Way,
    caller: Arc<Caller>,
}

impl Service<Request<Body>> for PeerTransport {
    type Response = Response<Body>;
    type Error = tonic::Status;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, tonic::Status>> + Send>>;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), tonic::Status>> {
        // Readiness is awaited in the call itself, where a failure has a status.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<Body>) -> Self::Future {
        if let Some(left) = gate::time_left() {
            let left = left.saturating_sub(DEADLINE_MARGIN).as_millis().clamp(1, 99_999_999);
            if let Ok(value) = HeaderValue::from_str(&format!("{left}m")) {
                request.headers_mut().entry("grpc-timeout").or_insert(value);
            }
        }
        if crate::telemetry::traces_on() {
            let context = tracing::Span::current().context();
            opentelemetry::global::get_text_map_propagator(|p| {
                p.inject_context(&context, &mut Headers(request.headers_mut()))
            });
        }
        match self.way.clone() {
            Way::Here(routes) => {
                let caller = self.caller.clone();
                Box::pin(async move {
                    let router = routes
                        .get()
                        .cloned()
                        .ok_or_else(|| ApiError::dependency_down("mesh", "still starting"))?;
                    request.extensions_mut().insert(InProcess(caller));
                    let answer: Result<_, Infallible> =
                        router.oneshot(request.map(axum::body::Body::new)).await;
                    let Ok(response) = answer;
                    Ok(response.map(Body::new))
                })
            }
            Way::There { mut channel, mesh_key } => {
                let vouched = mesh_key.vouch(&self.caller);
                Box::pin(async move {
                    let vouched = HeaderValue::from_str(&vouched?).map_err(ApiError::internal)?;
                    request.headers_mut().insert(MESH_HEADER, vouched);
                    let away = |e: tonic::transport::Error| {
                        tonic::Status::from(ApiError::dependency_down("mesh", e))
                    };
                    channel.ready().await.map_err(away)?.call(request).await.map_err(away)
                })
            }
        }
    }
}

struct Headers<'a>(&'a mut http::HeaderMap);

impl Injector for Headers<'_> {
    fn set(&mut self, key: &str, value: String) {
        if let (Ok(name), Ok(value)) = (http::HeaderName::try_from(key), HeaderValue::try_from(value)) {
            self.0.insert(name, value);
        }
    }
}
