//! Why a provider gave no answer, in words that a caller can act upon.

use std::fmt;
use std::time::Duration;

use thiserror::Error;

/// Enough to recognise a provider's complaint, too little to carry a document.
const MESSAGE_BYTES_MAX: usize = 512;

/// A failed call. It never holds a key nor what was sent.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{kind}{}", Detail(.provider_message))]
pub struct ProviderError {
    pub kind: ErrorKind,
    /// When the provider asked to be left alone until.
    pub retry_after: Option<Duration>,
    /// The HTTP status, where there was an answer.
    pub status: Option<u16>,
    /// The provider's own words or ours about the wire, cut short; for operators, not for matching.
    pub provider_message: Box<str>,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    #[error("the provider limits the rate")]
    RateLimited,
    #[error("the provider's quota or credit is used up")]
    QuotaExhausted,
    #[error("the provider is overloaded")]
    Overloaded,
    #[error("the provider failed")]
    Server,
    #[error("the provider cannot be reached")]
    Connect,
    #[error("the provider was too slow to {0}")]
    Timeout(Stage),
    /// A stream or a body ended early.
    #[error("the provider's answer was cut off")]
    Cut,
    /// The bytes are not the provider's format.
    #[error("the provider's answer cannot be read")]
    Malformed,
    #[error("the provider's answer is too large")]
    AnswerTooLarge,
    #[error("the request is too large for the model")]
    RequestTooLarge,
    #[error("the provider rejects the request")]
    InvalidRequest,
    /// The provider's policy forbids the request. A refusal within an answer is an answer, not this.
    #[error("the provider refuses the content")]
    Refused,
    #[error("the provider rejects the key")]
    Unauthorized,
    #[error("the key may not do this")]
    Forbidden,
    #[error("the provider does not know the model")]
    NotFound,
    /// The provider's format has no words for the request; nothing was sent.
    #[error("the provider cannot express the request")]
    Unsupported,
    /// The address policy or the plaintext rule forbids the endpoint; nothing was sent.
    #[error("the provider's address is not allowed")]
    AddressRefused,
    /// The circuit breaker is open; nothing was sent.
    #[error("the provider is resting after failures")]
    Resting,
}

/// How far a call got before its time was up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    Connect,
    FirstByte,
    NextChunk,
    Total,
}

impl ProviderError {
    pub(crate) fn new(kind: ErrorKind, message: impl AsRef<str>) -> Self {
        ProviderError { kind, retry_after: None, status: None, provider_message: shorten(message.as_ref()) }
    }

    /// What serde found, without the content that its own message would quote.
    pub(crate) fn malformed(what: &str, error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let message = format!("{what}: {:?} error at line {line}, column {column}", error.classify());
        ProviderError::new(ErrorKind::Malformed, message)
    }

    /// Whether the same request may succeed there later.
    pub fn retryable(&self) -> bool {
        self.kind.retryable()
    }

    /// Removes `secret`, should the provider have quoted it.
    pub(crate) fn without(mut self, secret: &str) -> Self {
        if !secret.is_empty() && self.provider_message.contains(secret) {
            self.provider_message = self.provider_message.replace(secret, "[key]").into_boxed_str();
        }
        self
    }
}

impl ErrorKind {
    /// Whether the same request may succeed later.
    pub fn retryable(self) -> bool {
        matches!(
            self,
            ErrorKind::RateLimited
                | ErrorKind::Overloaded
                | ErrorKind::Server
                | ErrorKind::Connect
                | ErrorKind::Timeout(Stage::Connect | Stage::FirstByte)
                | ErrorKind::Cut
        )
    }

    /// Whether another provider may take the request. What is wrong with the request itself, or refused for what it
    /// says, is not shopped around.
    pub fn moves_on(self) -> bool {
        !matches!(self, ErrorKind::InvalidRequest | ErrorKind::Refused | ErrorKind::Timeout(Stage::Total))
    }

    /// Whether it speaks against the provider's health, rather than against the request or the key.
    pub fn counts_as_failure(self) -> bool {
        matches!(
            self,
            ErrorKind::Overloaded
                | ErrorKind::Server
                | ErrorKind::Connect
                | ErrorKind::Timeout(_)
                | ErrorKind::Cut
                | ErrorKind::Malformed
        )
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Stage::Connect => "connect",
            Stage::FirstByte => "begin its answer",
            Stage::NextChunk => "go on with its answer",
            Stage::Total => "finish its answer",
        })
    }
}

struct Detail<'a>(&'a str);

impl fmt::Display for Detail<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(formatter, ": {}", self.0) }
    }
}

/// The beginning of `text`, on one line.
fn shorten(text: &str) -> Box<str> {
    let end = text.floor_char_boundary(MESSAGE_BYTES_MAX);
    let text = text.get(..end).unwrap_or_default();
    text.replace(|letter: char| letter.is_control(), " ").into_boxed_str()
}
