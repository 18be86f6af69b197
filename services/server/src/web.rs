//! The web client's files, with the headers a page of ours carries.

use std::path::Path;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{self, Next};
use axum::response::Response;
use http::{HeaderName, HeaderValue, header};
use tower_http::services::{ServeDir, ServeFile};

/// No inline script, no other origin, no frame around us.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Files of `folder`; a path without a file is the client's own route and gets its page. `None` where it is not built.
pub(crate) fn client(folder: &Path) -> Option<Router> {
    let page = folder.join("index.html");
    if !page.is_file() {
        return None;
    }
    let files = ServeDir::new(folder).precompressed_gzip().fallback(ServeFile::new(page));
    Some(Router::new().fallback_service(files).layer(middleware::from_fn(headers)))
}

async fn headers(request: Request, next: Next) -> Response {
    // Files below /assets carry their hash in the name.
    let immutable = request.uri().path().starts_with("/assets/");
    let mut response = next.run(request).await;
    let caching = if immutable && response.status().is_success() {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    for (name, value) in [
        (header::CACHE_CONTROL, caching),
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
