//! Access tokens: EdDSA (RFC 8037), 30 minutes. They say which session, nothing about rights: those are read when the token is
//! introspected, so a token cannot outlive a role.

use std::time::Duration;

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use tracegate_platform::ApiError;
use tracegate_platform::ids::{OrgId, SessionId, UserId};
use tracegate_platform::keys::{MasterKey, hex, sha256};
use uuid::Uuid;

const ISSUER: &str = "tracegate";
const AUDIENCE: &str = "tracegate";
/// RFC 9068's type, so that no other token of ours is taken for one.
const TYPE: &str = "at+jwt";
/// How far the clocks of two replicas may be apart.
const CLOCKS_APART: Duration = Duration::from_secs(60);

pub(crate) struct AccessTokens {
    sign: EncodingKey,
    verify: DecodingKey,
    key_id: String,
    lifetime: Duration,
}

#[derive(Debug, thiserror::Error)]
#[error("the signing key cannot be derived from the master key")]
pub struct KeyUnusable;

#[derive(Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: Uuid,
    org: Uuid,
    sid: Uuid,
    iat: i64,
    nbf: i64,
    exp: i64,
}

pub(crate) struct Verified {
    pub org: OrgId,
    pub user: UserId,
    pub session: SessionId,
    pub expires_at: OffsetDateTime,
}

impl AccessTokens {
    pub(crate) fn new(keys: &MasterKey, lifetime: Duration) -> Result<Self, KeyUnusable> {
        let pair = Ed25519KeyPair::from_seed_unchecked(&keys.derive("auth/access-token", b""))
            .map_err(|_| KeyUnusable)?;
        let public = pair.public_key().as_ref();
        Ok(Self {
            sign: EncodingKey::from_ed_der(pair.to_pkcs8v1().map_err(|_| KeyUnusable)?.as_ref()),
            verify: DecodingKey::from_ed_der(public),
            key_id: hex(&sha256(public)[..8]),
            lifetime,
        })
    }

    /// The token and when it expires.
    pub(crate) fn issue(
        &self,
        org: OrgId,
        user: UserId,
        session: SessionId,
        now: OffsetDateTime,
    ) -> Result<(String, OffsetDateTime), ApiError> {
        let expires_at = now + self.lifetime;
        let mut header = Header::new(Algorithm::EdDSA);
        header.typ = Some(TYPE.to_owned());
        header.kid = Some(self.key_id.clone());
        let claims = Claims {
            iss: ISSUER.to_owned(),
            aud: AUDIENCE.to_owned(),
            sub: user.0,
            org: org.0,
            sid: session.0,
            iat: now.unix_timestamp(),
            nbf: now.unix_timestamp(),
            exp: expires_at.unix_timestamp(),
        };
        let token = jsonwebtoken::encode(&header, &claims, &self.sign).map_err(ApiError::internal)?;
        Ok((token, expires_at))
    }

    /// One algorithm, one type, one key, all claims present: anything else is `None`.
    pub(crate) fn verify(&self, token: &str, now: OffsetDateTime) -> Option<Verified> {
        let header = jsonwebtoken::decode_header(token).ok()?;
        if header.typ.as_deref() != Some(TYPE) || header.kid.as_deref() != Some(self.key_id.as_str()) {
            return None;
        }
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_required_spec_claims(&["exp", "nbf", "iss", "aud", "sub"]);
        validation.set_issuer(&[ISSUER]);
        validation.set_audience(&[AUDIENCE]);
        // Times are compared below with our own clock, which tests move.
        validation.validate_nbf = false;
        validation.validate_exp = false;
        let claims = jsonwebtoken::decode::<Claims>(token, &self.verify, &validation).ok()?.claims;
        let expires_at = OffsetDateTime::from_unix_timestamp(claims.exp).ok()?;
        let is_valid_yet = claims.nbf <= (now + CLOCKS_APART).unix_timestamp();
        (is_valid_yet && now < expires_at).then_some(Verified {
            org: OrgId(claims.org),
            user: UserId(claims.sub),
            session: SessionId(claims.sid),
            expires_at,
        })
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    fn tokens() -> AccessTokens {
        let keys = MasterKey::from_hex(&"1".repeat(64)).unwrap();
        AccessTokens::new(&keys, Duration::from_secs(1800)).unwrap()
    }

    fn issue(tokens: &AccessTokens, now: OffsetDateTime) -> String {
        tokens.issue(OrgId::generate(), UserId::generate(), SessionId::generate(), now).unwrap().0
    }

    #[test]
    fn a_token_lives_thirty_minutes() {
        let (tokens, now) = (tokens(), datetime!(2026-11-21 12:00 UTC));
        let token = issue(&tokens, now);
        assert!(tokens.verify(&token, now + Duration::from_secs(1798)).is_some());
        assert!(tokens.verify(&token, now + Duration::from_secs(1800)).is_none());
        assert!(tokens.verify(&token, now - Duration::from_secs(59)).is_some());
        assert!(tokens.verify(&token, now - Duration::from_secs(62)).is_none());
    }

    /// CVE-2026-25537 and its kin: another algorithm, another type, another key, claims of the wrong kind.
    #[test]
    fn only_our_own_kind_of_token_is_taken() {
        let (tokens, now) = (tokens(), datetime!(2026-11-21 12:00 UTC));
        let good = issue(&tokens, now);
        let claims = serde_json_claims(&good);
        let signed = |header: Header, claims: &serde_json::Value| {
            jsonwebtoken::encode(&header, claims, &tokens.sign).unwrap()
        };
        let header = |typ: &str, kid: &str| {
            let mut header = Header::new(Algorithm::EdDSA);
            header.typ = Some(typ.to_owned());
            header.kid = Some(kid.to_owned());
            header
        };
        let check =
            |token: &str, taken: bool| assert_eq!(tokens.verify(token, now).is_some(), taken, "{token}");

        check(&signed(header(TYPE, &tokens.key_id), &claims), true);
        check(&signed(header("JWT", &tokens.key_id), &claims), false);
        check(&signed(header(TYPE, "other"), &claims), false);
        for claim in ["iss", "aud", "sub", "exp", "nbf", "org", "sid"] {
            let mut without = claims.clone();
            without.as_object_mut().unwrap().remove(claim);
            check(&signed(header(TYPE, &tokens.key_id), &without), false);
        }
        for wrong in [serde_json::json!("99999999999"), serde_json::json!(null), serde_json::json!([1])] {
            let mut odd = claims.clone();
            odd["exp"] = wrong;
            check(&signed(header(TYPE, &tokens.key_id), &odd), false);
        }
        let mut hs = Header::new(Algorithm::HS256);
        hs.typ = Some(TYPE.to_owned());
        hs.kid = Some(tokens.key_id.clone());
        let confused = jsonwebtoken::encode(&hs, &claims, &EncodingKey::from_secret(b"public key")).unwrap();
        check(&confused, false);
        let (_, rest) = good.split_once('.').unwrap();
        check(&format!("eyJhbGciOiJub25lIn0.{rest}"), false);
        let mut changed = good.clone().into_bytes();
        let last = changed.len() - 3;
        changed[last] = if changed[last] == b'A' { b'B' } else { b'A' };
        check(&String::from_utf8(changed).unwrap(), false);
    }

    fn serde_json_claims(token: &str) -> serde_json::Value {
        use base64::Engine;
        let body = token.split('.').nth(1).unwrap();
        let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(body).unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }
}
