//! One spelling for all spellings of a value, so that a token made of it is the same wherever the value stands.

use unicode_normalization::UnicodeNormalization;

use crate::finding::PiiClass;
use crate::fold;
use crate::phone;

/// The value without what may differ between two spellings: case, full-width and composed forms, invisible
/// characters, the separators of a number. A phone number is in E.164 where its plan says how.
///
/// Letters that only look alike stay apart: an address with a Cyrillic letter is another address.
pub fn canonical(class: PiiClass, value: &str) -> String {
    match class {
        PiiClass::Email => {
            narrow(value).filter(|c| c.is_alphanumeric() || c.is_ascii_punctuation()).collect()
        }
        PiiClass::Phone => phone::canonical(value),
        PiiClass::Ssn | PiiClass::CreditCard => {
            value.chars().map(fold::fold).filter(u8::is_ascii_digit).map(char::from).collect()
        }
        PiiClass::Address | PiiClass::Name | PiiClass::DateOfBirth => spaced_once(narrow(value)),
        PiiClass::Custom(_) => value.nfkc().filter(|c| fold::fold(*c) != fold::INVISIBLE).collect(),
    }
}

/// Composed, in lower case, with the ASCII form of each dot, dash and at sign.
fn narrow(value: &str) -> impl Iterator<Item = char> {
    value.nfkc().filter_map(plain).flat_map(char::to_lowercase)
}

fn plain(character: char) -> Option<char> {
    match fold::fold(character) {
        fold::INVISIBLE if !is_combining(character) => None,
        folded if folded.is_ascii_punctuation() => Some(char::from(folded)),
        _ => Some(character),
    }
}

/// A mark that did not compose with its letter is part of it all the same.
fn is_combining(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

/// Words joined by single spaces, whatever stood between them.
fn spaced_once(characters: impl Iterator<Item = char>) -> String {
    let mut words = String::new();
    let mut apart = false;
    for character in characters {
        if character.is_alphanumeric() || is_combining(character) {
            if apart && !words.is_empty() {
                words.push(' ');
            }
            apart = false;
            words.push(character);
        } else {
            apart = true;
        }
    }
    words
}

#[cfg(test)]
mod tests;
