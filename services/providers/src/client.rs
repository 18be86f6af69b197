//! Calls of providers, in whichever format they speak.

use bytes::Bytes;
use http::{Method, Request};
use http_body_util::Full;

use crate::chat::{ChatAnswer, ChatRequest};
use crate::endpoint::Endpoint;
use crate::error::{ErrorKind, ProviderError};
use crate::stream::ChatStream;
use crate::transport::{Answer, HttpClient, TransportOptions};
use crate::wire;

/// Calls providers over its own pool of connections; cheap to clone. Dropping a call's future ends the call.
#[derive(Clone)]
pub struct Client {
    http: HttpClient,
}

/// The TLS settings cannot be used.
#[derive(Clone, Debug, thiserror::Error)]
#[error("a certificate authority cannot be used: {0}")]
pub struct ClientError(#[from] rustls::Error);

impl Client {
    /// Reads the system's certificate authorities; connects to nobody.
    pub fn new(options: &TransportOptions) -> Result<Self, ClientError> {
        Ok(Client { http: HttpClient::new(options)? })
    }

    /// Asks `model` at `endpoint` for a whole answer; `request.model` and `request.stream` are not looked at.
    pub async fn complete(
        &self,
        endpoint: &Endpoint,
        model: &str,
        request: &ChatRequest,
    ) -> Result<ChatAnswer, ProviderError> {
        let answer = self.send(endpoint, model, request, false).await?;
        let body = self.http.collect(answer).await?;
        wire::read_answer(endpoint.format(), &body)
    }

    /// Asks `model` at `endpoint` for a stream, and waits for its first content. A stream without its end mark ends with
    /// an error.
    pub async fn stream(
        &self,
        endpoint: &Endpoint,
        model: &str,
        request: &ChatRequest,
    ) -> Result<ChatStream, ProviderError> {
        let answer = self.send(endpoint, model, request, true).await?;
        ChatStream::open(&self.http, answer, endpoint).await
    }

    async fn send(
        &self,
        endpoint: &Endpoint,
        model: &str,
        request: &ChatRequest,
        stream: bool,
    ) -> Result<Answer, ProviderError> {
        let (path, body) = wire::write_request(endpoint.format(), request, model, stream)?;
        let url = endpoint
            .url(&path)
            .map_err(|_| ProviderError::new(ErrorKind::Unsupported, "the model's name fits in no URL"))?;
        let mut http_request = Request::new(Full::new(Bytes::from(body)));
        *http_request.method_mut() = Method::POST;
        *http_request.uri_mut() = url;
        *http_request.headers_mut() = endpoint.headers();
        self.http.send(http_request).await.map_err(|error| error.without(endpoint.secret()))
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Client").finish_non_exhaustive()
    }
}
