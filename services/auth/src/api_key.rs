//! API keys: `tg_<environment>_<id>_<secret><checksum>`. The checksum lets scanners tell a key from noise; the secret has 256
//! bits, so one fast hash protects it at rest.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use time::OffsetDateTime;
use tracegate_platform::caller::Permissions;
use tracegate_platform::clock::timestamp;
use tracegate_platform::ids::{ApiKeyId, UserId};
use tracegate_platform::keys::{equal, hex, random, sha256};
use tracegate_proto::auth::v1 as contract;
use uuid::Uuid;

const PREFIX: &str = "tg_";
const CHECKSUM_DIGITS: usize = 6;

#[derive(Debug, Clone)]
pub(crate) struct ApiKey {
    pub id: ApiKeyId,
    pub label: String,
    pub secret_hash: Vec<u8>,
    pub scopes: Permissions,
    pub creator: UserId,
    pub created_at: OffsetDateTime,
    pub expires_at: Option<OffsetDateTime>,
    pub revoked_at: Option<OffsetDateTime>,
    pub last_used_at: Option<OffsetDateTime>,
}

/// A key as it was presented, its form and checksum right.
pub(crate) struct Presented {
    pub id: ApiKeyId,
    hash: [u8; 32],
}

impl ApiKey {
    /// A new key and its secret, which is nowhere else.
    pub(crate) fn issue(
        environment: &str,
        label: String,
        scopes: Permissions,
        creator: UserId,
        created_at: OffsetDateTime,
        expires_at: Option<OffsetDateTime>,
    ) -> (Self, String) {
        let id = ApiKeyId::generate();
        let mut bytes = [0; 32];
        random(&mut bytes);
        let body = format!("{PREFIX}{environment}_{}_{}", id.0.simple(), URL_SAFE_NO_PAD.encode(bytes));
        let secret = format!("{body}{}", checksum(&body));
        let secret_hash = sha256(secret.as_bytes()).to_vec();
        let key = Self {
            id,
            label,
            secret_hash,
            scopes,
            creator,
            created_at,
            expires_at,
            revoked_at: None,
            last_used_at: None,
        };
        (key, secret)
    }

    pub(crate) fn is_live(&self, now: OffsetDateTime) -> bool {
        self.revoked_at.is_none() && self.expires_at.is_none_or(|at| now < at)
    }

    pub(crate) fn matches(&self, presented: &Presented) -> bool {
        equal(&self.secret_hash, &presented.hash)
    }
}

impl Presented {
    pub(crate) fn looks_like_one(credential: &str) -> bool {
        credential.starts_with(PREFIX)
    }

    pub(crate) fn read(environment: &str, secret: &str) -> Option<Self> {
        let (body, sum) = secret.split_at_checked(secret.len().checked_sub(CHECKSUM_DIGITS)?)?;
        if sum != checksum(body) {
            return None;
        }
        let rest = body.strip_prefix(PREFIX)?.strip_prefix(environment)?.strip_prefix('_')?;
        let (id, _) = rest.split_once('_')?;
        Some(Self { id: ApiKeyId(Uuid::try_parse(id).ok()?), hash: sha256(secret.as_bytes()) })
    }
}

fn checksum(body: &str) -> String {
    let mut sum = hex(&sha256(body.as_bytes()));
    sum.truncate(CHECKSUM_DIGITS);
    sum
}

impl From<ApiKey> for contract::ApiKey {
    fn from(key: ApiKey) -> Self {
        Self {
            id: key.id.to_string(),
            label: key.label,
            scopes: key.scopes.iter().map(i32::from).collect(),
            create_time: Some(timestamp(key.created_at)),
            creator_id: key.creator.to_string(),
            expire_time: key.expires_at.map(timestamp),
            revoke_time: key.revoked_at.map(timestamp),
            last_use_time: key.last_used_at.map(timestamp),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_in_its_own_environment_only_and_a_typo_is_noticed() {
        let now = OffsetDateTime::UNIX_EPOCH;
        let (key, secret) =
            ApiKey::issue("dev", "ci".to_owned(), Permissions::default(), UserId::generate(), now, None);
        let presented = Presented::read("dev", &secret).unwrap();
        assert_eq!(presented.id, key.id);
        assert!(key.matches(&presented));
        assert!(Presented::read("prod", &secret).is_none());
        let (other, _) =
            ApiKey::issue("dev", "ci".to_owned(), Permissions::default(), UserId::generate(), now, None);
        assert!(!other.matches(&presented));
        for place in 0..secret.len() {
            let mut changed = secret.clone().into_bytes();
            changed[place] = if changed[place] == b'x' { b'y' } else { b'x' };
            assert!(Presented::read("dev", &String::from_utf8(changed).unwrap()).is_none(), "byte {place}");
        }
    }
}
