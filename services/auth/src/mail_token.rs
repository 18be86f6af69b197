//! Tokens in mailed links: 256 random bits, stored hashed, used once.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tracegate_platform::ApiError;
use tracegate_platform::keys::{random, sha256};
use tracegate_proto::errors::v1::ErrorReason;

/// The token for the link and the hash to store.
pub(crate) fn issue() -> (String, [u8; 32]) {
    let mut bytes = [0; 32];
    random(&mut bytes);
    let token = URL_SAFE_NO_PAD.encode(bytes);
    let hash = hash(&token);
    (token, hash)
}

pub(crate) fn hash(token: &str) -> [u8; 32] {
    sha256(token.as_bytes())
}

/// One answer for every link that does not work.
pub(crate) fn invalid() -> ApiError {
    ApiError::new(ErrorReason::MailTokenInvalid, "token: the link was used, is too old, or was never ours")
}
