//! What a call sends in its `authorization` header.

use std::sync::Arc;

use http::HeaderValue;
use tonic::Status;

use crate::session::Session;

#[derive(Clone)]
pub(crate) enum Credential {
    /// Nobody: for signing in and for renewing, which cannot wait for itself.
    None,
    /// Its own token, for good.
    ApiKey(HeaderValue),
    Session(Arc<Session>),
}

impl Credential {
    /// The header to send now; `None` where nobody is signed in.
    pub(crate) async fn header(&self) -> Result<Option<HeaderValue>, Status> {
        match self {
            Self::None => Ok(None),
            Self::ApiKey(header) => Ok(Some(header.clone())),
            Self::Session(session) => session.header().await,
        }
    }

    /// Says that the server refused this header. True where the next one may be another.
    pub(crate) fn reject(&self, header: &HeaderValue) -> bool {
        match self {
            Self::None | Self::ApiKey(_) => false,
            Self::Session(session) => session.reject(header),
        }
    }
}

/// `None` where the token has characters that no header can carry.
pub(crate) fn bearer(token: &str) -> Option<HeaderValue> {
    let mut header = HeaderValue::try_from(format!("Bearer {token}")).ok()?;
    header.set_sensitive(true);
    Some(header)
}
