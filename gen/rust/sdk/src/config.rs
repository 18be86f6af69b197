//! Where Tracegate is, and how a program without a person gets in.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use tonic::transport::{Certificate, ClientTlsConfig, Endpoint};

use crate::client::Client;
use crate::credential::bearer;
use crate::retry::RetryBudget;
use crate::transport::{Traceparent, Wire};

const URL: &str = "http://127.0.0.1:8400";
const API_KEY_PREFIX: &str = "tg_";
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const KEEPALIVE_INTERVAL: Duration = Duration::from_secs(60);
const KEEPALIVE_TIMEOUT: Duration = Duration::from_secs(20);
/// A heartbeat comes every 15 seconds at the latest: the connection is dead, whatever the socket says.
const SILENCE_MAX: Duration = Duration::from_secs(20);

/// Everything that is wrong with the configuration, at once.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", .problems.join("; "))]
pub struct ConfigError {
    pub problems: Vec<String>,
}

/// Settings of a [`Client`].
#[derive(Default)]
pub struct Builder {
    url: Option<String>,
    api_key: Option<String>,
    ca_certificate: Option<Vec<u8>>,
    watch_silence_max: Option<Duration>,
    traceparent: Option<Traceparent>,
}

impl Builder {
    /// TRACEGATE_URL and TRACEGATE_API_KEY; an empty one is as good as none.
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the configuration of the SDK, which programs of others embed"
    )]
    pub fn from_env() -> Self {
        let read = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self { url: read("TRACEGATE_URL"), api_key: read("TRACEGATE_API_KEY"), ..Self::default() }
    }

    /// Origin of the server, `http://127.0.0.1:8400` by default. `http` speaks HTTP/2 in plain text, `https` over TLS.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// API key (`tg_...`); without one, calls need [`Client::log_in`].
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// PEM of the authority that signed the server's certificate, instead of those the system trusts.
    pub fn ca_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.ca_certificate = Some(pem.into());
        self
    }

    /// W3C trace context of the work a call belongs to. A `traceparent` in the call's metadata goes before it; without
    /// either, each call begins a trace of its own.
    pub fn traceparent(mut self, traceparent: impl Fn() -> Option<String> + Send + Sync + 'static) -> Self {
        self.traceparent = Some(Arc::new(traceparent));
        self
    }

    /// A watch that hears nothing for this long connects anew; 20 seconds by default.
    pub fn watch_silence_max(mut self, silence_max: Duration) -> Self {
        self.watch_silence_max = Some(silence_max);
        self
    }

    /// Connects with the first call, not now. Needs a tokio runtime around it.
    pub fn build(self) -> Result<Client, ConfigError> {
        let mut problems = Vec::new();
        if tokio::runtime::Handle::try_current().is_err() {
            problems.push("the client must be built inside a tokio runtime".to_owned());
        }
        let api_key = self.api_key.map(|key| api_key_header(&key)).transpose();
        let url = self.url.unwrap_or_else(|| URL.to_owned());
        let endpoint = endpoint(&url, self.ca_certificate.as_deref());
        match (endpoint, api_key) {
            (Ok(endpoint), Ok(api_key)) if problems.is_empty() => {
                let wire = Wire {
                    channel: endpoint.connect_lazy(),
                    budget: RetryBudget::new(),
                    traceparent: self.traceparent.unwrap_or_else(|| Arc::new(|| None)),
                };
                Ok(Client::new(wire, api_key, self.watch_silence_max.unwrap_or(SILENCE_MAX)))
            }
            (endpoint, api_key) => {
                problems.extend(endpoint.err());
                problems.extend(api_key.err());
                Err(ConfigError { problems })
            }
        }
    }
}

fn api_key_header(key: &str) -> Result<HeaderValue, String> {
    let header = bearer(key).filter(|_| key.starts_with(API_KEY_PREFIX));
    header.ok_or_else(|| format!("TRACEGATE_API_KEY must be an API key, which starts with {API_KEY_PREFIX}"))
}

fn endpoint(url: &str, ca_certificate: Option<&[u8]>) -> Result<Endpoint, String> {
    let refused = || format!("TRACEGATE_URL must be an http or https address, not \"{url}\"");
    let endpoint = Endpoint::from_shared(url.to_owned()).map_err(|_| refused())?;
    let secure = match endpoint.uri().scheme_str() {
        Some("http") if endpoint.uri().host().is_some() => false,
        Some("https") if endpoint.uri().host().is_some() => true,
        _ => return Err(refused()),
    };
    let endpoint = endpoint
        .user_agent(concat!("tracegate-rust/", env!("CARGO_PKG_VERSION")))
        .map_err(|e| e.to_string())?
        .connect_timeout(CONNECT_TIMEOUT)
        .http2_keep_alive_interval(KEEPALIVE_INTERVAL)
        .keep_alive_timeout(KEEPALIVE_TIMEOUT);
    if !secure {
        return Ok(endpoint);
    }
    endpoint.tls_config(trusting(ca_certificate)).map_err(|e| format!("TLS cannot be set up: {e}"))
}

fn trusting(ca_certificate: Option<&[u8]>) -> ClientTlsConfig {
    match ca_certificate {
        Some(pem) => ClientTlsConfig::new().ca_certificate(Certificate::from_pem(pem)),
        None => ClientTlsConfig::new().ca_certificates(system_certificates()),
    }
}

/// A certificate of the system that cannot be read is left out; a server signed by it is then refused.
fn system_certificates() -> Vec<Certificate> {
    let found = rustls_native_certs::load_native_certs().certs;
    found.iter().map(|certificate| Certificate::from_pem(pem(certificate))).collect()
}

fn pem(der: &[u8]) -> String {
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", STANDARD.encode(der))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn all_problems_are_told_at_once() {
        let Err(error) = Client::builder().url("ftp://x").api_key("secret").build() else { panic!("built") };
        assert_eq!(error.problems.len(), 2, "{error}");
        assert!(!error.to_string().contains("secret"));
    }

    #[test]
    fn without_a_runtime_it_says_so() {
        assert!(Client::builder().build().is_err());
    }

    #[tokio::test]
    async fn both_schemes_are_taken() {
        assert!(Client::builder().build().is_ok());
        assert!(Client::builder().url("https://tracegate.example").build().is_ok());
        assert!(Client::builder().url("tracegate.example:443").build().is_err());
    }
}
