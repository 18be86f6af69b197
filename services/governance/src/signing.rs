//! Signed batches: the envelope an API key's batches come in where it has a signing secret.

use aws_lc_rs::hmac;
use time::{Duration, OffsetDateTime};
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::{ApiError, keys};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::SignedItems;
use uuid::Uuid;

/// What a signing secret is sealed for under the master key.
pub(crate) const PURPOSE: &str = "governance/signing";
pub(crate) const SECRET_BYTES: usize = 32;
const SKEW_MAX: Duration = Duration::minutes(5);

/// Holds an envelope against each secret the key may sign with.
pub(crate) fn verify(
    signed: &SignedItems,
    api_key_id: Uuid,
    secrets: &[Vec<u8>],
    now: OffsetDateTime,
) -> Result<(), ApiError> {
    let at = signed.sign_time.as_ref().and_then(from_timestamp);
    let at = at.ok_or_else(|| invalid("sign_time", "sign_time is missing"))?;
    let text = text(api_key_id, at, &signed.items);
    let is_right = secrets.iter().any(|secret| {
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
        keys::equal(hmac::sign(&key, text.as_bytes()).as_ref(), &signed.signature)
    });
    if !is_right {
        return Err(invalid("signature", "the signature is not that of the batch"));
    }
    // Told only to who holds the secret.
    if (now - at).abs() > SKEW_MAX {
        return Err(invalid("sign_time", "sign_time must be within five minutes of now"));
    }
    Ok(())
}

fn text(api_key_id: Uuid, at: OffsetDateTime, items: &[u8]) -> String {
    let hash = keys::hex(&keys::sha256(items));
    format!("tracegate.dev/ingest/v1\n{api_key_id}\n{}\n{hash}", at.unix_timestamp())
}

pub(crate) fn invalid(rule: &'static str, message: &str) -> ApiError {
    ApiError::new(ErrorReason::SignatureInvalid, message).with("rule", rule)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;
    use tracegate_platform::clock::timestamp;

    use super::*;

    const NOW: OffsetDateTime = datetime!(2026-03-01 12:00 UTC);
    const KEY: Uuid = Uuid::from_u128(7);

    fn signed(secret: &[u8], at: OffsetDateTime) -> SignedItems {
        let items = b"a batch".to_vec();
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
        let signature = hmac::sign(&key, text(KEY, at, &items).as_bytes()).as_ref().to_vec().into();
        SignedItems { items: items.into(), sign_time: Some(timestamp(at)), signature }
    }

    fn check(signed: &SignedItems, key: Uuid, secrets: &[&[u8]]) -> bool {
        let secrets: Vec<Vec<u8>> = secrets.iter().map(|secret| secret.to_vec()).collect();
        verify(signed, key, &secrets, NOW).is_ok()
    }

    #[test]
    fn only_the_keys_own_secrets_sign() {
        let batch = signed(b"one", NOW);
        assert!(check(&batch, KEY, &[b"one"]));
        assert!(check(&batch, KEY, &[b"newer", b"one"]));
        assert!(!check(&batch, KEY, &[b"other"]));
        assert!(!check(&batch, Uuid::from_u128(8), &[b"one"]));
        assert!(!check(&batch, KEY, &[]));
    }

    #[test]
    fn a_changed_byte_is_seen_wherever_it_is() {
        let batch = signed(b"one", NOW);
        for place in 0..batch.items.len() {
            let mut items = batch.items.to_vec();
            items[place] ^= 1;
            assert!(!check(&SignedItems { items: items.into(), ..batch.clone() }, KEY, &[b"one"]));
        }
        for place in 0..batch.signature.len() {
            let mut signature = batch.signature.to_vec();
            signature[place] ^= 1;
            assert!(!check(&SignedItems { signature: signature.into(), ..batch.clone() }, KEY, &[b"one"]));
        }
        let later = Some(timestamp(NOW + Duration::seconds(1)));
        assert!(!check(&SignedItems { sign_time: later, ..batch }, KEY, &[b"one"]));
    }

    #[test]
    fn an_old_envelope_is_refused() {
        assert!(check(&signed(b"one", NOW - Duration::minutes(5)), KEY, &[b"one"]));
        assert!(!check(&signed(b"one", NOW - Duration::seconds(301)), KEY, &[b"one"]));
        assert!(!check(&signed(b"one", NOW + Duration::seconds(301)), KEY, &[b"one"]));
        assert!(!check(&SignedItems { sign_time: None, ..signed(b"one", NOW) }, KEY, &[b"one"]));
    }
}
