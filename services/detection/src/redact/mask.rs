//! The shape of a value: what kind of thing it is can still be read, and which one it is cannot.

use crate::finding::PiiClass;
use crate::fold;

/// Digits that may stay readable at the end of a card, SSN or phone; fewer where the number is short.
const DIGITS_KEPT: usize = 4;

pub(super) fn mask(class: PiiClass, value: &str) -> String {
    match class {
        PiiClass::Email => mask_email(value),
        PiiClass::CreditCard | PiiClass::Ssn | PiiClass::Phone => mask_number(value),
        PiiClass::Address | PiiClass::Name | PiiClass::DateOfBirth | PiiClass::Custom(_) => mask_all(value),
    }
}

/// First character of the local part and of the domain, and the last label.
fn mask_email(value: &str) -> String {
    let Some(at) = value.char_indices().rev().find(|(_, character)| fold::fold(*character) == b'@') else {
        return mask_all(value);
    };
    let (local, domain) =
        (value.get(..at.0).unwrap_or_default(), value.get(at.0 + at.1.len_utf8()..).unwrap_or_default());
    let Some(dot) = domain.char_indices().rev().find(|(_, character)| fold::fold(*character) == b'.') else {
        return mask_all(value);
    };
    let top = domain.get(dot.0 + dot.1.len_utf8()..).unwrap_or_default();
    format!("{}***@{}***.{top}", first_of(local), first_of(domain))
}

/// The first character, unless it is all there is.
fn first_of(part: &str) -> String {
    let mut shown = part.chars().filter(|character| fold::fold(*character) != fold::INVISIBLE);
    match (shown.next(), shown.next()) {
        (Some(first), Some(_)) if fold::is_word(fold::fold(first)) => first.to_string(),
        _ => String::new(),
    }
}

/// Separators stay, the last four digits stay, every other digit and letter becomes a star.
fn mask_number(value: &str) -> String {
    let digits = value.chars().filter(|character| fold::fold(*character).is_ascii_digit()).count();
    // At least as many digits are hidden as shown.
    let shown_from = digits - DIGITS_KEPT.min(digits / 2);
    let mut seen = 0;
    let keep = |character: char| {
        let folded = fold::fold(character);
        if folded.is_ascii_digit() {
            seen += 1;
            return if seen > shown_from { Some(character) } else { Some('*') };
        }
        starred(character)
    };
    value.chars().filter_map(keep).collect()
}

pub(super) fn mask_all(value: &str) -> String {
    let masked = |character: char| {
        if fold::fold(character).is_ascii_digit() { Some('*') } else { starred(character) }
    };
    value.chars().filter_map(masked).collect()
}

/// Letters as stars, invisible characters left out, separators as they are.
fn starred(character: char) -> Option<char> {
    match fold::fold(character) {
        fold::INVISIBLE => None,
        folded if fold::is_word(folded) || folded == fold::IDEOGRAPH => Some('*'),
        _ => Some(character),
    }
}
