//! An envelope is taken as it was signed, and never once a bit of it, of its time, of its key or of its secret is another.
#![no_main]

#[path = "../../src/signing.rs"]
#[expect(dead_code, reason = "of the module only what verifies is called here")]
mod signing;

use aws_lc_rs::hmac;
use libfuzzer_sys::fuzz_target;
use time::OffsetDateTime;
use tracegate_platform::keys;
use tracegate_proto::governance::v1::SignedItems;
use uuid::Uuid;

fuzz_target!(|input: (&[u8], &[u8], i64, u128, u16, u8)| {
    let (items, secret, seconds, key, place, bit) = input;
    let key = Uuid::from_u128(key);
    let Ok(now) = OffsetDateTime::from_unix_timestamp(seconds.rem_euclid(4_000_000_000)) else { return };
    let hash = keys::hex(&keys::sha256(items));
    let text = format!("tracegate.dev/ingest/v1\n{key}\n{}\n{hash}", now.unix_timestamp());
    let signature = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), text.as_bytes());
    let signed = SignedItems {
        items: items.to_vec().into(),
        sign_time: Some(prost_types::Timestamp { seconds: now.unix_timestamp(), nanos: 0 }),
        signature: signature.as_ref().to_vec().into(),
    };
    let verify = |signed: &SignedItems, key, secret: &[u8]| {
        signing::verify(signed, key, &[secret.to_vec()], now).is_ok()
    };
    assert!(verify(&signed, key, secret));
    assert!(!verify(&signed, Uuid::from_u128(key.as_u128() ^ 1 << (bit % 128)), secret));
    assert!(!verify(&signed, key, &[secret, b"more"].concat()));

    let flip = |bytes: &[u8]| {
        let mut bytes = bytes.to_vec();
        let place = usize::from(place) % bytes.len().max(1);
        bytes.get_mut(place).map(|byte| *byte ^= 1 << (bit % 8)).map(|()| bytes)
    };
    if let Some(items) = flip(&signed.items) {
        assert!(!verify(&SignedItems { items: items.into(), ..signed.clone() }, key, secret));
    }
    if let Some(signature) = flip(&signed.signature) {
        assert!(!verify(&SignedItems { signature: signature.into(), ..signed.clone() }, key, secret));
    }
    let shorter = signed.signature.slice(..usize::from(place) % signed.signature.len());
    assert!(!verify(&SignedItems { signature: shorter, ..signed.clone() }, key, secret));
    let later = prost_types::Timestamp { seconds: now.unix_timestamp() + 1 + i64::from(bit), nanos: 0 };
    assert!(!verify(&SignedItems { sign_time: Some(later), ..signed }, key, secret));
});
