//! What pages of other origins may do. Only browsers send an origin; everybody else is spared the work and the headers.

use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::future::Either;
use http::{HeaderName, HeaderValue, Method, Request, Response, header};
use tower::{Layer, Service};
use tower_http::cors::{AllowOrigin, Cors, CorsLayer};

#[derive(Clone)]
pub(crate) struct BrowserCors(CorsLayer);

impl BrowserCors {
    /// Pages of these origins may call, with the session cookie.
    pub(crate) fn allow(origins: &[HeaderValue]) -> Self {
        let cors = CorsLayer::new()
            .allow_origin(AllowOrigin::list(origins.iter().cloned()))
            .allow_methods([Method::POST])
            .allow_credentials(true)
            .allow_headers(
                [
                    "content-type",
                    "authorization",
                    "x-grpc-web",
                    "x-user-agent",
                    "grpc-timeout",
                    "traceparent",
                    "x-tracegate-client",
                ]
                .map(HeaderName::from_static),
            )
            .expose_headers(
                [
                    "grpc-status",
                    "grpc-message",
                    "grpc-status-details-bin",
                    "x-ratelimit-remaining",
                    "x-ratelimit-reset",
                ]
                .map(HeaderName::from_static),
            )
            .max_age(Duration::from_secs(3600));
        Self(cors)
    }
}

impl<S: Clone> Layer<S> for BrowserCors {
    type Service = BrowserCorsService<S>;

    fn layer(&self, inner: S) -> BrowserCorsService<S> {
        BrowserCorsService { cors: self.0.layer(inner.clone()), inner }
    }
}

#[derive(Clone)]
pub(crate) struct BrowserCorsService<S> {
    cors: Cors<S>,
    inner: S,
}

impl<S, B, RB> Service<Request<B>> for BrowserCorsService<S>
where
    S: Service<Request<B>, Response = Response<RB>>,
    Cors<S>: Service<Request<B>, Response = Response<RB>, Error = S::Error>,
{
    type Response = Response<RB>;
    type Error = S::Error;
    type Future = Either<<Cors<S> as Service<Request<B>>>::Future, S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        ready!(self.cors.poll_ready(cx))?;
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        match request.headers().contains_key(header::ORIGIN) {
            true => Either::Left(self.cors.call(request)),
            false => Either::Right(self.inner.call(request)),
        }
    }
}
