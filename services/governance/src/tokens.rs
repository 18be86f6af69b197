//! What an organization's keys make of its content: tokens that stand for values, and hashes that recognize payloads.
//!
//! A token is the class, an underscore and twenty letters: `EMAIL_kqbnmtdrslfghcpjbkqm`. Only letters and underscores, so it
//! comes back unchanged from JSON, URLs, HTML and source code; no digit, so no detector takes it for a number; no vowel, so
//! it spells no word; of fixed length, so its end is known wherever it stands.

use aws_lc_rs::hmac;
use tracegate_detection::PiiClass;
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;

/// Four bits each.
const LETTERS: [char; 16] = ['b', 'c', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'q', 'r', 's', 't'];

/// 80 bits: among a billion values of one organization, two share a token with a chance below one in a million.
const TOKEN_BYTES: usize = 10;

pub(crate) struct OrgKeys {
    tokens: hmac::Key,
    payloads: hmac::Key,
}

impl OrgKeys {
    pub(crate) fn derive(keys: &MasterKey, org: OrgId) -> Self {
        Self {
            tokens: keys.hmac_key("governance/tokens", org.0),
            payloads: keys.hmac_key("governance/payloads", org.0),
        }
    }

    /// The same for the same value of the same class, however it is spelled; another in every other organization.
    pub(crate) fn token(&self, class: PiiClass, value: &str) -> String {
        let name = class.as_str();
        let mut context = hmac::Context::with_key(&self.tokens);
        context.update(name.as_bytes());
        context.update(b"\0");
        context.update(canonical(class, value).as_bytes());
        let tag = context.sign();

        let mut token = String::with_capacity(name.len() + 1 + 2 * TOKEN_BYTES);
        token.extend(name.chars().map(|letter| letter.to_ascii_uppercase()));
        token.push('_');
        let halves = tag.as_ref().iter().take(TOKEN_BYTES).flat_map(|byte| [byte >> 4, byte & 15]);
        token.extend(halves.filter_map(|half| LETTERS.get(usize::from(half))));
        token
    }

    pub(crate) fn payload_hash(&self, content: &str) -> [u8; 32] {
        let mut hash = [0; 32];
        hash.copy_from_slice(hmac::sign(&self.payloads, content.as_bytes()).as_ref());
        hash
    }
}

/// The value without what may differ between two spellings of it: case, full-width forms, invisible characters, and the
/// separators of a number.
fn canonical(class: PiiClass, value: &str) -> String {
    let plain = value.chars().map(narrow).flat_map(char::to_lowercase);
    match class {
        PiiClass::Email => plain.filter(|c| c.is_alphanumeric() || c.is_ascii_punctuation()).collect(),
        PiiClass::Phone | PiiClass::Ssn | PiiClass::CreditCard | PiiClass::Custom(_) => {
            plain.filter(|c| c.is_alphanumeric()).collect()
        }
        PiiClass::Address | PiiClass::Name | PiiClass::DateOfBirth => spaced_once(plain),
    }
}

/// Words joined by single spaces, whatever stood between them.
fn spaced_once(characters: impl Iterator<Item = char>) -> String {
    let mut words = String::new();
    let mut apart = false;
    for character in characters {
        if character.is_alphanumeric() {
            if apart && !words.is_empty() {
                words.push(' ');
            }
            apart = false;
            words.push(character);
        } else {
            // A zero-width character stands inside a word and parts nothing.
            apart |= character.is_whitespace() || character.is_ascii_punctuation();
        }
    }
    words
}

/// The ASCII character that a full-width form (U+FF01 to U+FF5E) stands for.
fn narrow(character: char) -> char {
    match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        _ => character,
    }
}

#[cfg(test)]
mod tests;
