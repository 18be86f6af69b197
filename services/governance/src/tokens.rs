//! What an organization's keys make of its content: tokens that stand for values, and hashes that recognize payloads.
//!
//! A token is the class, an underscore and twenty letters: `EMAIL_kqbnmtdrslfghcpjbkqm`. Only letters and underscores, so it
//! comes back unchanged from JSON, URLs, HTML and source code; no digit, so no detector takes it for a number; no vowel, so
//! it spells no word; of fixed length, so its end is known wherever it stands.

use std::ops::Range;

use aws_lc_rs::hmac;
use tracegate_detection::{PiiClass, canonical};
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;

/// The places of what look like tokens in a text. Time is linear in its length.
pub(crate) fn find(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let is_letter = |byte: u8| LETTERS.contains(&char::from(byte));
    let is_name = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while let Some(offset) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == b'_')) {
        let score = at + offset;
        at = score + 1;
        let end = at + 2 * TOKEN_BYTES;
        let is_token = bytes.get(at..end).is_some_and(|letters| letters.iter().all(|byte| is_letter(*byte)))
            && !bytes.get(end).copied().is_some_and(|byte| byte.is_ascii_alphanumeric());
        if !is_token {
            continue;
        }
        let behind = found.last().map_or(0, |last| last.end);
        let name = bytes.get(behind..score).unwrap_or_default();
        let n_name = name.iter().rev().take(NAME_BYTES_MAX).take_while(|byte| is_name(**byte)).count();
        if n_name > 0 {
            found.push(score - n_name..end);
            at = end;
        }
    }
    found
}

/// The contract's limit of a class's name.
const NAME_BYTES_MAX: usize = 40;

/// Four bits each.
const LETTERS: [char; 16] = ['b', 'c', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'q', 'r', 's', 't'];

/// 80 bits: among a billion values of one organization, two share a token with a chance below one in a million.
const TOKEN_BYTES: usize = 10;

pub(crate) struct OrgKeys {
    tokens: hmac::Key,
    payloads: hmac::Key,
    receipts: hmac::Key,
    subjects: hmac::Key,
}

impl OrgKeys {
    pub(crate) fn derive(keys: &MasterKey, org: OrgId) -> Self {
        Self {
            tokens: keys.hmac_key("governance/tokens", org.0),
            payloads: keys.hmac_key("governance/payloads", org.0),
            receipts: keys.hmac_key("governance/receipts", org.0),
            subjects: keys.hmac_key("governance/subjects", org.0),
        }
    }

    /// The same for the same value of the same class and scope, however it is spelled; another in every other organization.
    /// `name` is the class's own name.
    pub(crate) fn token(&self, scope: &str, class: PiiClass, name: &str, value: &str) -> String {
        let mut context = hmac::Context::with_key(&self.tokens);
        for part in [scope, name] {
            context.update(part.as_bytes());
            context.update(b"\0");
        }
        context.update(canonical(class, value).as_bytes());
        let tag = context.sign();

        let mut token = String::with_capacity(name.len() + 1 + 2 * TOKEN_BYTES);
        token.extend(name.chars().map(|letter| letter.to_ascii_uppercase()));
        token.push('_');
        let halves = tag.as_ref().iter().take(TOKEN_BYTES).flat_map(|byte| [byte >> 4, byte & 15]);
        token.extend(halves.filter_map(|half| LETTERS.get(usize::from(half))));
        token
    }

    /// To be fed with a payload.
    pub(crate) fn payload(&self) -> hmac::Context {
        hmac::Context::with_key(&self.payloads)
    }

    /// What the gate recognizes its own receipts by.
    pub(crate) fn receipt_mac(&self, leaf: &[u8], correlation_id: &str) -> [u8; 32] {
        let mut context = hmac::Context::with_key(&self.receipts);
        // The length in front keeps the two apart.
        context.update(&leaf.len().to_be_bytes());
        context.update(leaf);
        context.update(correlation_id.as_bytes());
        let mut mac = [0; 32];
        mac.copy_from_slice(context.sign().as_ref());
        mac
    }

    /// A subject as the vault knows it: recognized, not readable. Empty for none.
    pub(crate) fn subject_hash(&self, subject: &str) -> Vec<u8> {
        if subject.is_empty() { Vec::new() } else { tag(&self.subjects, subject.as_bytes()).to_vec() }
    }
}

fn tag(key: &hmac::Key, bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(hmac::sign(key, bytes).as_ref());
    out
}

#[cfg(test)]
mod tests;
