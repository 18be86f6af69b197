//! Refresh tokens: an HMAC over organization, session and a counter, under the session's own key. No token is stored, so none
//! can be stolen from the database, and a session has exactly one newest token.

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tracegate_platform::ids::{OrgId, SessionId};
use uuid::Uuid;

const PREFIX: &str = "tgr_";
const BODY: usize = 16 + 16 + 8;
const MAC: usize = 32;

/// A token as it was presented; the MAC is not checked yet, because that needs the session's key.
pub(crate) struct RefreshToken {
    pub org: OrgId,
    pub session: SessionId,
    pub counter: i64,
    bytes: [u8; BODY + MAC],
}

impl RefreshToken {
    pub(crate) fn issue(org: OrgId, session: SessionId, counter: i64, key: &[u8]) -> String {
        let body = [org.0.as_bytes().as_slice(), session.0.as_bytes(), &counter.to_be_bytes()].concat();
        let mac = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), &body);
        format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode([body.as_slice(), mac.as_ref()].concat()))
    }

    pub(crate) fn read(text: &str) -> Option<Self> {
        let bytes: [u8; BODY + MAC] =
            URL_SAFE_NO_PAD.decode(text.strip_prefix(PREFIX)?).ok()?.try_into().ok()?;
        let (org, rest) = bytes.split_at(16);
        let (session, rest) = rest.split_at(16);
        let (counter, _) = rest.split_at(8);
        Some(Self {
            org: OrgId(Uuid::from_slice(org).ok()?),
            session: SessionId(Uuid::from_slice(session).ok()?),
            counter: i64::from_be_bytes(counter.try_into().ok()?),
            bytes,
        })
    }

    pub(crate) fn is_signed_with(&self, key: &[u8]) -> bool {
        let (body, mac) = self.bytes.split_at(BODY);
        hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, key), body, mac).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_changed_byte_breaks_a_token() {
        let token = RefreshToken::issue(OrgId::generate(), SessionId::generate(), 7, b"key");
        let read = RefreshToken::read(&token).unwrap();
        assert_eq!(read.counter, 7);
        assert!(read.is_signed_with(b"key"));
        assert!(!read.is_signed_with(b"other"));
        let bytes = URL_SAFE_NO_PAD.decode(token.strip_prefix(PREFIX).unwrap()).unwrap();
        for place in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[place] ^= 1;
            let text = format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(changed));
            assert!(!RefreshToken::read(&text).unwrap().is_signed_with(b"key"), "byte {place}");
        }
        assert!(RefreshToken::read("").is_none());
        assert!(RefreshToken::read("tgr_").is_none());
        assert!(RefreshToken::read(&token[1..]).is_none());
    }
}
