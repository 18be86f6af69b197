//! Connections by URL: TLS or, where allowed, plaintext, to allowed addresses, in time.

use std::future::Future;
use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower::{BoxError, Service};

use super::TransportOptions;
use super::resolver::{AddressRefused, Guard, Resolver};
use super::tls;

/// Makes connections; cheap to clone.
#[derive(Clone)]
pub(super) struct Connector {
    encrypted: HttpsConnector<HttpConnector<Resolver>>,
    plaintext: HttpConnector<Resolver>,
    encrypted_guard: Guard,
    plaintext_guard: Guard,
    timeout: Duration,
}

/// A connection was not ready in time.
#[derive(Debug, thiserror::Error)]
#[error("connecting took too long")]
pub(super) struct ConnectTimeout;

impl Connector {
    pub(super) fn new(options: &TransportOptions) -> Result<Self, rustls::Error> {
        let policy = options.address_policy;
        let encrypted_guard = Guard { policy, loopback_only: false };
        let plaintext_guard = Guard { policy, loopback_only: !options.allow_plaintext };
        let encrypted = HttpsConnectorBuilder::new()
            .with_tls_config(tls::config(&options.extra_roots)?)
            .https_only()
            .enable_all_versions()
            .wrap_connector(tcp(encrypted_guard));
        Ok(Connector {
            encrypted,
            plaintext: tcp(plaintext_guard),
            encrypted_guard,
            plaintext_guard,
            timeout: options.timeouts.connect,
        })
    }
}

fn tcp(guard: Guard) -> HttpConnector<Resolver> {
    let mut connector = HttpConnector::new_with_resolver(Resolver::new(guard));
    connector.enforce_http(false);
    connector.set_nodelay(true);
    connector.set_keepalive(Some(Duration::from_secs(60)));
    connector
}

/// Addresses written out are never resolved, so they are asked about here.
fn written_address_refused(uri: &Uri, guard: Guard) -> bool {
    let host = uri.host().unwrap_or_default();
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    host.parse::<IpAddr>().is_ok_and(|address| !guard.allows(address))
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<TokioIo<TcpStream>>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        // Both inner connectors are always ready.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let is_encrypted = uri.scheme() == Some(&Scheme::HTTPS);
        let guard = if is_encrypted { self.encrypted_guard } else { self.plaintext_guard };
        if written_address_refused(&uri, guard) {
            let refused = io::Error::new(io::ErrorKind::PermissionDenied, AddressRefused);
            return Box::pin(async { Err(refused.into()) });
        }
        let timeout = self.timeout;
        if is_encrypted {
            let connecting = self.encrypted.call(uri);
            Box::pin(
                async move { tokio::time::timeout(timeout, connecting).await.map_err(|_| ConnectTimeout)? },
            )
        } else {
            let connecting = self.plaintext.call(uri);
            Box::pin(async move {
                let stream =
                    tokio::time::timeout(timeout, connecting).await.map_err(|_| ConnectTimeout)??;
                Ok(MaybeHttpsStream::Http(stream))
            })
        }
    }
}
