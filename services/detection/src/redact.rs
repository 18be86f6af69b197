//! Transforms a text by its findings. What no finding covers comes out byte for byte; what a finding covers comes
//! out only as its action allows.

use std::ops::Range;

use crate::finding::{Finding, PiiClass};
use crate::fold;

/// What to do with a finding, from the least to the most restrictive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    PassThrough,
    /// Replaced by a token from which the value can be had back by who may.
    Tokenize,
    /// Replaced by its shape: `j***@e***.com`, or the last four digits of a card, SSN or phone.
    Mask,
    Remove,
    /// Not a transform: the whole request is refused.
    Deny,
}

/// The transformed text and where each change came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redacted {
    pub text: String,
    /// In the order of the text; findings that passed through are not listed.
    pub edits: Vec<Edit>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub class: PiiClass,
    pub action: Action,
    /// Bytes of the text as given.
    pub source: Range<usize>,
    /// Bytes of the transformed text; empty where the value was removed.
    pub target: Range<usize>,
}

/// Why nothing may leave at all. Neither variant holds any of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("a finding of class {} denies the request", .0.as_str())]
    Denied(PiiClass),
    /// The findings belong to another text; changing this one by them would let a value through.
    #[error("a finding does not fit the text")]
    Misplaced,
}

/// Applies an action to each finding. Findings may come in any order and from several detectors; where they overlap,
/// all that they cover together is changed once, by the most restrictive of their actions.
///
/// `token` is asked for the replacement of a tokenized value, with the most confident of the findings it covers.
pub fn redact(
    text: &str,
    findings: &[Finding],
    action: impl Fn(&Finding) -> Action,
    mut token: impl FnMut(&Finding, &str) -> String,
) -> Result<Redacted, Refused> {
    let mut redacted = Redacted { text: String::with_capacity(text.len()), edits: Vec::new() };
    let mut copied_to = 0;
    for patch in patches(findings, action)? {
        let before = text.get(copied_to..patch.source.start).ok_or(Refused::Misplaced)?;
        let value = text.get(patch.source.clone()).ok_or(Refused::Misplaced)?;
        redacted.text.push_str(before);
        let target_start = redacted.text.len();
        match patch.action {
            Action::Tokenize => redacted.text.push_str(&token(patch.finding, value)),
            Action::Mask => redacted.text.push_str(&mask(patch.finding.class, value)),
            Action::Remove => {}
            Action::PassThrough => redacted.text.push_str(value),
            Action::Deny => return Err(Refused::Denied(patch.finding.class)),
        }
        copied_to = patch.source.end;
        redacted.edits.push(Edit {
            class: patch.finding.class,
            action: patch.action,
            source: patch.source,
            target: target_start..redacted.text.len(),
        });
    }
    redacted.text.push_str(text.get(copied_to..).ok_or(Refused::Misplaced)?);
    Ok(redacted)
}

/// One change: a place covered by overlapping findings, and the finding whose action decides.
struct Patch<'a> {
    source: Range<usize>,
    action: Action,
    finding: &'a Finding,
}

fn patches(findings: &[Finding], action: impl Fn(&Finding) -> Action) -> Result<Vec<Patch<'_>>, Refused> {
    let mut single: Vec<Patch<'_>> = findings
        .iter()
        .map(|finding| Patch { source: finding.bytes(), action: action(finding), finding })
        .filter(|patch| patch.action != Action::PassThrough)
        .collect();
    if let Some(denied) = single.iter().find(|patch| patch.action == Action::Deny) {
        return Err(Refused::Denied(denied.finding.class));
    }
    if single.iter().any(|patch| patch.source.start > patch.source.end) {
        return Err(Refused::Misplaced);
    }
    single.sort_by_key(|patch| (patch.source.start, patch.source.end));
    let mut merged: Vec<Patch<'_>> = Vec::with_capacity(single.len());
    for patch in single {
        match merged.last_mut() {
            Some(last) if patch.source.start < last.source.end => last.absorb(&patch),
            _ => merged.push(patch),
        }
    }
    Ok(merged)
}

impl<'a> Patch<'a> {
    fn absorb(&mut self, other: &Patch<'a>) {
        self.source.end = self.source.end.max(other.source.end);
        let decides = other.action > self.action
            || (other.action == self.action && other.finding.confidence > self.finding.confidence);
        if decides {
            self.action = other.action;
            self.finding = other.finding;
        }
    }
}

/// Digits that may stay readable at the end of a card, SSN or phone; fewer where the number is short.
const DIGITS_KEPT: usize = 4;

fn mask(class: PiiClass, value: &str) -> String {
    match class {
        PiiClass::Email => mask_email(value),
        PiiClass::CreditCard | PiiClass::Ssn | PiiClass::Phone => mask_number(value),
        PiiClass::Address | PiiClass::Name | PiiClass::DateOfBirth => mask_all(value),
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

fn mask_all(value: &str) -> String {
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

#[cfg(test)]
mod tests;
