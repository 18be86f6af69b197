//! A provider as it is configured: which format, where, with which key.

use http::uri::{PathAndQuery, Scheme};
use http::{HeaderMap, HeaderName, HeaderValue, Uri, header};
use secrecy::{ExposeSecret, SecretString};
use thiserror::Error;

/// The wire formats spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WireFormat {
    OpenAi,
    Anthropic,
    Gemini,
    /// OpenAI's chat completions at another address.
    OpenAiCompatible,
}

/// Where calls go, and who pays. `Debug` shows no key.
#[derive(Clone, Debug)]
pub struct Endpoint {
    format: WireFormat,
    base: Uri,
    key: Option<SecretString>,
}

/// An endpoint that cannot be.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum EndpointError {
    #[error("the base URL is not a URL with a host")]
    NoUrl,
    #[error("the base URL must begin with https:// or http://")]
    Scheme,
    #[error("the base URL must have no user, query or fragment")]
    ExtraParts,
    #[error("the key has characters that no header may have")]
    Key,
}

impl WireFormat {
    /// The provider's own address; none for compatible ones.
    pub fn base_url(self) -> Option<&'static str> {
        match self {
            WireFormat::OpenAi => Some("https://api.openai.com/v1"),
            WireFormat::Anthropic => Some("https://api.anthropic.com/v1"),
            WireFormat::Gemini => Some("https://generativelanguage.googleapis.com/v1beta"),
            WireFormat::OpenAiCompatible => None,
        }
    }
}

impl Endpoint {
    /// `base_url` as the provider's SDK takes it, with the version: `https://api.openai.com/v1`.
    pub fn new(format: WireFormat, base_url: &str, key: Option<SecretString>) -> Result<Self, EndpointError> {
        let base: Uri = base_url.trim_end_matches('/').parse().map_err(|_| EndpointError::NoUrl)?;
        match base.scheme() {
            Some(scheme) if *scheme == Scheme::HTTPS || *scheme == Scheme::HTTP => {}
            Some(_) => return Err(EndpointError::Scheme),
            None => return Err(EndpointError::NoUrl),
        }
        let has_user = base.authority().is_some_and(|authority| authority.as_str().contains('@'));
        if has_user || base.query().is_some() || base_url.contains('#') {
            return Err(EndpointError::ExtraParts);
        }
        let endpoint = Endpoint { format, base, key };
        endpoint.key_header().map_err(|_| EndpointError::Key)?;
        Ok(endpoint)
    }

    /// The format spoken there.
    pub fn format(&self) -> WireFormat {
        self.format
    }

    /// Scheme, host and port: what a circuit breaker or a metric is kept for.
    pub fn origin(&self) -> String {
        let authority = self.base.authority().map_or("", |authority| authority.as_str());
        format!("{}://{authority}", self.base.scheme_str().unwrap_or_default())
    }

    /// The base URL with `path` behind it.
    pub(crate) fn url(&self, path: &str) -> Result<Uri, http::Error> {
        let path = format!("{}{path}", self.base.path().trim_end_matches('/'));
        let mut parts = self.base.clone().into_parts();
        parts.path_and_query = Some(PathAndQuery::try_from(path)?);
        Ok(Uri::from_parts(parts)?)
    }

    /// What every call to it carries.
    pub(crate) fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(6);
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if self.format == WireFormat::Anthropic {
            headers.insert("anthropic-version", HeaderValue::from_static("2023-06-01"));
        }
        if let Ok(Some((name, value))) = self.key_header() {
            headers.insert(name, value);
        }
        headers
    }

    /// For removing it from what a provider quotes.
    pub(crate) fn secret(&self) -> &str {
        self.key.as_ref().map_or("", |key| key.expose_secret())
    }

    fn key_header(&self) -> Result<Option<(HeaderName, HeaderValue)>, header::InvalidHeaderValue> {
        let Some(key) = &self.key else { return Ok(None) };
        let key = key.expose_secret();
        let (name, value) = match self.format {
            WireFormat::OpenAi | WireFormat::OpenAiCompatible => {
                (header::AUTHORIZATION, HeaderValue::try_from(format!("Bearer {key}")))
            }
            WireFormat::Anthropic => (HeaderName::from_static("x-api-key"), HeaderValue::from_str(key)),
            WireFormat::Gemini => (HeaderName::from_static("x-goog-api-key"), HeaderValue::from_str(key)),
        };
        let mut value = value?;
        value.set_sensitive(true);
        Ok(Some((name, value)))
    }
}
