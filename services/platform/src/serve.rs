//! The accept loop: one port for gRPC, grpc-web and the web client, plain or TLS, HTTP/2 and HTTP/1.1. tonic's own server hangs
//! at shutdown while a stream is open, offers ALPN h2 only and never sends GOAWAY with a grace, so this one is ours.

use std::convert::Infallible;
use std::future::{Future, Ready, poll_fn, ready};
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use bytes::Bytes;
use futures_util::future::Either;
use http::{HeaderValue, Method, Request, Response, StatusCode, Version, header};
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tonic::service::Routes;
use tonic_web::GrpcWebLayer;
use tower::layer::layer_fn;
use tower::{Service, ServiceExt};

use crate::coalesce::Coalesced;
use crate::cors::BrowserCors;
use crate::gate::{self, ClientAddress, Gate};
use crate::tls::Tls;

/// The default of gRPC in every language.
pub const MESSAGE_BYTES_MAX: usize = 4 * 1024 * 1024;

#[derive(Debug, Clone)]
pub struct Limits {
    /// Open connections; further ones wait to be accepted.
    pub connections_max: usize,
    /// Streams of one connection. Stated, because HTTP/2's own default is unlimited (CVE-2023-44487).
    pub streams_per_connection_max: u32,
    /// A connection is asked to go after this long, give or take a tenth, so that clients find new replicas (gRFC A9).
    pub connection_age_max: Duration,
    /// What its calls get to finish in.
    pub connection_age_grace: Duration,
    pub tls_handshake_max: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections_max: 20_000,
            streams_per_connection_max: 1_000,
            connection_age_max: Duration::from_secs(30 * 60),
            connection_age_grace: Duration::from_secs(5 * 60),
            tls_handshake_max: Duration::from_secs(10),
        }
    }
}

/// Puts the services behind the gate, grpc-web around it, CORS outside; everything else goes to `web`, or is unimplemented
/// where it is a gRPC call. Refusals reach a browser in its own framing. `plain` are routes of plain HTTP, behind the same gate.
pub fn routes(
    services: Routes,
    gate: Gate,
    origins: &[HeaderValue],
    plain: Router,
    web: Option<Router>,
) -> Router {
    let cors = BrowserCors::allow(origins);
    // All as one layer, the outermost first: axum boxes each layer it is given, and clones what is below it for every call.
    services
        .into_axum_router()
        .route_layer((cors, layer_fn(Strict), GrpcWebLayer::new(), gate))
        .merge(plain)
        .fallback(move |request: Request<Body>| elsewhere(web.clone(), request))
}

/// gRPC is POST with a content type of gRPC; anything else is refused before it is taken for a call.
#[derive(Clone)]
struct Strict<S>(S);

impl<S, B, RB> Service<Request<B>> for Strict<S>
where
    S: Service<Request<B>, Response = Response<RB>>,
    RB: Default,
{
    type Response = Response<RB>;
    type Error = S::Error;
    type Future = Either<S::Future, Ready<Result<Response<RB>, S::Error>>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        match grpc_content_type(&request) {
            Ok(known) => {
                request.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(known));
                Either::Left(self.0.call(request))
            }
            Err(status) => Either::Right(ready(Ok(refuse(status)))),
        }
    }
}

/// A call's content type as the layers within know it.
fn grpc_content_type<B>(request: &Request<B>) -> Result<&'static str, StatusCode> {
    if request.method() != Method::POST {
        return Err(StatusCode::METHOD_NOT_ALLOWED);
    }
    let content_type =
        request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    // tonic-web compares exactly: a parameter such as `; charset=utf-8` would be a bad request.
    let (bare, _) = content_type.split_once(';').unwrap_or((content_type, ""));
    match bare.trim() {
        "application/grpc" | "application/grpc+proto" => Ok("application/grpc"),
        "application/grpc-web" | "application/grpc-web+proto" => Ok("application/grpc-web+proto"),
        "application/grpc-web-text" | "application/grpc-web-text+proto" => {
            Ok("application/grpc-web-text+proto")
        }
        _ => Err(StatusCode::UNSUPPORTED_MEDIA_TYPE),
    }
}

fn refuse<B: Default>(status: StatusCode) -> Response<B> {
    let mut response = Response::new(B::default());
    *response.status_mut() = status;
    response
}

async fn elsewhere(web: Option<Router>, request: Request<Body>) -> Response<Body> {
    let content_type = request.headers().get(header::CONTENT_TYPE).cloned();
    let is_grpc =
        content_type.as_ref().is_some_and(|value| value.as_bytes().starts_with(b"application/grpc"));
    if is_grpc {
        let status = tonic::Status::from(gate::method_unknown(request.uri().path()));
        let mut response = status.into_http::<Body>();
        // Headers-only answers read alike in both framings; a browser insists on its own content type.
        if let Some(content_type) = content_type {
            response.headers_mut().insert(header::CONTENT_TYPE, content_type);
        }
        return response;
    }
    match web {
        Some(web) => {
            let answer: Result<Response<Body>, Infallible> = web.oneshot(request).await;
            let Ok(response) = answer;
            response
        }
        None => refuse(StatusCode::NOT_FOUND),
    }
}

/// Serves until `stop`; then sends GOAWAY, waits for calls in flight up to `grace`, and cuts what is left.
pub async fn serve(
    listener: TcpListener,
    tls: Option<Tls>,
    app: Router,
    limits: Limits,
    stop: CancellationToken,
    grace: Duration,
) {
    let places = Arc::new(Semaphore::new(limits.connections_max));
    let connections = TaskTracker::new();
    let cut = CancellationToken::new();
    loop {
        let place = tokio::select! {
            () = stop.cancelled() => break,
            place = places.clone().acquire_owned() => place,
        };
        let (socket, address) = tokio::select! {
            () = stop.cancelled() => break,
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Out of descriptors, mostly: accepting at once again would spin.
                    tracing::warn!(error = %error, "a connection was not accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
        };
        let _ = socket.set_nodelay(true);
        let (app, tls, limits, stop, cut) =
            (app.clone(), tls.clone(), limits.clone(), stop.clone(), cut.clone());
        connections.spawn(async move {
            let _place = place;
            let work = async {
                match tls {
                    None => connection(socket, address, app, &limits, stop).await,
                    Some(tls) => {
                        match tokio::time::timeout(limits.tls_handshake_max, tls.acceptor().accept(socket))
                            .await
                        {
                            Ok(Ok(socket)) => connection(socket, address, app, &limits, stop).await,
                            Ok(Err(error)) => tracing::debug!(error = %error, "a tls handshake failed"),
                            Err(_) => tracing::debug!("a tls handshake took too long"),
                        }
                    }
                }
            };
            tokio::select! {
                () = work => {}
                () = cut.cancelled() => {}
            }
        });
    }
    drop(listener);
    connections.close();
    if tokio::time::timeout(grace, connections.wait()).await.is_err() {
        tracing::warn!(connections = connections.len(), "calls outlived the grace and are cut");
        cut.cancel();
        connections.wait().await;
    }
}

async fn connection<S>(socket: S, address: SocketAddr, app: Router, limits: &Limits, stop: CancellationToken)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(limits.streams_per_connection_max)
        .max_pending_accept_reset_streams(20)
        .max_local_error_reset_streams(1024)
        .max_header_list_size(16 * 1024)
        .keep_alive_interval(Duration::from_secs(60))
        .keep_alive_timeout(Duration::from_secs(20));
    builder.http1().timer(TokioTimer::new()).header_read_timeout(Duration::from_secs(30));

    let service = hyper::service::service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ClientAddress(address.ip()));
        let is_http1 = request.version() < Version::HTTP_2;
        app.clone().oneshot(request.map(|body| match is_http1 {
            true => Body::new(ReadToEnd(Some(body))),
            false => Body::new(body),
        }))
    });
    let socket = Coalesced::new(socket);
    let mut connection = pin!(builder.serve_connection(TokioIo::new(socket.clone()), service));
    let mut age = pin!(tokio::time::sleep(jittered(limits.connection_age_max)));
    let mut grace = pin!(tokio::time::sleep(Duration::MAX));
    let mut leaving = false;
    loop {
        tokio::select! {
            ended = poll_fn(|cx| {
                let polled = connection.as_mut().poll(cx);
                match socket.end_turn(cx, polled.is_ready()) {
                    Err(error) if polled.is_pending() => Poll::Ready(Err(error.into())),
                    _ => polled,
                }
            }) => {
                if let Err(error) = ended {
                    tracing::debug!(error = %error, "a connection ended");
                }
                return;
            }
            () = stop.cancelled(), if !leaving => {
                leaving = true;
                connection.as_mut().graceful_shutdown();
            }
            () = age.as_mut(), if !leaving => {
                leaving = true;
                grace.as_mut().reset(tokio::time::Instant::now() + limits.connection_age_grace);
                connection.as_mut().graceful_shutdown();
            }
            () = grace.as_mut(), if leaving => return,
        }
    }
}

/// The body of a request over HTTP/1.1. What is left of it when nobody reads on, because it was refused, is read and thrown away: a client
/// that is answered and cut off while it still writes sees a broken connection in place of the answer.
struct ReadToEnd(Option<Incoming>);

/// Of one body no more is read for nothing, and not for longer.
const LEFT_BYTES_MAX: usize = 64 << 20;
const LEFT_FOR_MAX: Duration = Duration::from_secs(10);

impl http_body::Body for ReadToEnd {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        match &mut self.0 {
            Some(body) => Pin::new(body).poll_frame(cx),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.0.as_ref().is_none_or(http_body::Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.0.as_ref().map_or_else(SizeHint::default, http_body::Body::size_hint)
    }
}

impl Drop for ReadToEnd {
    fn drop(&mut self) {
        let Some(mut body) = self.0.take() else { return };
        if http_body::Body::is_end_stream(&body) {
            return;
        }
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        runtime.spawn(tokio::time::timeout(LEFT_FOR_MAX, async move {
            let mut n_bytes = 0;
            while n_bytes < LEFT_BYTES_MAX
                && let Some(Ok(frame)) = body.frame().await
            {
                n_bytes += frame.data_ref().map_or(0, Bytes::len);
            }
        }));
    }
}

/// Give or take a tenth, so that connections opened together do not leave together.
fn jittered(age: Duration) -> Duration {
    let mut byte = [0; 1];
    crate::keys::random(&mut byte);
    age.mul_f64(0.9 + 0.2 * f64::from(byte[0]) / 255.0)
}

/// Serves plain HTTP on the probe port until `stop`: health and metrics only, nothing of the product.
pub fn serve_probes(listener: TcpListener, app: Router, stop: CancellationToken) -> impl Future<Output = ()> {
    serve(listener, None, app, Limits::default(), stop, Duration::from_secs(1))
}
