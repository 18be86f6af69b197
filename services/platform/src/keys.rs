//! Secrets and what is derived from them. One master key per installation; every use has a key of its own (HKDF, RFC 5869),
//! so no two uses can be confused and no derived key tells of another.

use aws_lc_rs::{aead, hkdf, hmac};
use secrecy::{ExposeSecret, SecretSlice};
use uuid::Uuid;

#[derive(Clone)]
pub struct MasterKey(SecretSlice<u8>);

#[derive(Debug, thiserror::Error)]
#[error("a sealed value cannot be opened: it was changed, or the master key is another one")]
pub struct SealBroken;

impl MasterKey {
    /// From 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let bytes = hex_decode(text.trim())?;
        (bytes.len() == 32).then(|| Self(SecretSlice::from(bytes)))
    }

    /// The 32-byte key of one use; `context` says of what, such as an organization's id.
    pub fn derive(&self, purpose: &str, context: &[u8]) -> [u8; 32] {
        let salt = hkdf::Salt::new(hkdf::HKDF_SHA256, b"tracegate.dev/keys/v1");
        let info = [purpose.as_bytes(), b"\0", context];
        let mut key = [0; 32];
        let expanded = salt
            .extract(self.0.expose_secret())
            .expand(&info, hkdf::HKDF_SHA256)
            .map(|okm| okm.fill(&mut key));
        debug_assert!(matches!(expanded, Ok(Ok(()))), "32 bytes are within HKDF's limit");
        key
    }

    pub fn hmac_key(&self, purpose: &str, context: Uuid) -> hmac::Key {
        hmac::Key::new(hmac::HMAC_SHA256, &self.derive(purpose, context.as_bytes()))
    }

    /// Encrypts a small secret for storage (AES-256-GCM, random nonce in front).
    pub fn seal(&self, purpose: &str, context: Uuid, plain: &[u8]) -> Vec<u8> {
        let mut sealed = plain.to_vec();
        let mut nonce = [0; aead::NONCE_LEN];
        random(&mut nonce);
        let tag = self
            .aead(purpose, context)
            .seal_in_place_separate_tag(
                aead::Nonce::assume_unique_for_key(nonce),
                aead::Aad::empty(),
                &mut sealed,
            )
            .expect("AES-GCM seals anything below 64 GiB");
        [nonce.as_slice(), &sealed, tag.as_ref()].concat()
    }

    pub fn open(&self, purpose: &str, context: Uuid, sealed: &[u8]) -> Result<Vec<u8>, SealBroken> {
        let (nonce, body) = sealed.split_at_checked(aead::NONCE_LEN).ok_or(SealBroken)?;
        let nonce = aead::Nonce::try_assume_unique_for_key(nonce).map_err(|_| SealBroken)?;
        let mut body = body.to_vec();
        let plain = self
            .aead(purpose, context)
            .open_in_place(nonce, aead::Aad::empty(), &mut body)
            .map_err(|_| SealBroken)?;
        Ok(plain.to_vec())
    }

    fn aead(&self, purpose: &str, context: Uuid) -> aead::LessSafeKey {
        let key = aead::UnboundKey::new(&aead::AES_256_GCM, &self.derive(purpose, context.as_bytes()))
            .expect("a derived key has the length of an AES-256 key");
        aead::LessSafeKey::new(key)
    }
}

/// Fills with bytes of the system's cryptographic generator.
pub fn random(bytes: &mut [u8]) {
    aws_lc_rs::rand::fill(bytes).expect("the system's random generator answers");
}

pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes).as_ref());
    out
}

/// Equal without telling by its time where they differ.
pub fn equal(a: &[u8], b: &[u8]) -> bool {
    aws_lc_rs::constant_time::verify_slices_are_equal(a, b).is_ok()
}

pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|b| [DIGITS[usize::from(b >> 4)], DIGITS[usize::from(b & 15)]])
        .map(char::from)
        .collect()
}

pub fn hex_decode(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    text.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}
