//! E-mail addresses, found from the at sign outwards.

use crate::context::{Context, EMAIL, Reach};
use crate::finding::{Candidate, Evidence, PiiClass};
use crate::fold::{self, Folded};

const REACH: Reach = Reach { before_bytes: 40, after_bytes: 16, digits_between: usize::MAX };
/// RFC 5321 allows 64 bytes; twice that covers what invisible characters add.
const LOCAL_CHARACTERS_MAX: usize = 128;
const DOMAIN_CHARACTERS_MAX: usize = 255;

/// The address around the at sign at `at`, which ends at `after`.
pub(crate) fn find(text: &str, at: usize, after: usize, found: &mut Vec<Candidate>) {
    let Some(start) = local_start(text, at) else { return };
    let Some(end) = domain_end(text, after) else { return };
    let (local, domain) = (text.get(start..at).unwrap_or_default(), text.get(after..end).unwrap_or_default());
    let git_remote = local == "git" && text.get(end..).is_some_and(|rest| rest.starts_with(':'));
    if git_remote || is_image_file(domain) {
        return;
    }
    let opinion = Context::around(text, start, end, REACH).opinion(EMAIL, REACH);
    found.push(Candidate {
        class: PiiClass::Email,
        start,
        end,
        detector: "email_address",
        confidence: if opinion.supported { 0.99 } else { 0.95 },
        evidence: Evidence {
            pattern: "local part, at sign, domain",
            context_for: opinion.words_for,
            context_against: opinion.words_against,
            checksum: None,
            ..Evidence::default()
        },
    });
}

/// Whether the domain that begins at `after`, or the words behind it, may go on beyond the text.
pub(crate) fn is_open(text: &str, after: usize) -> bool {
    let mut at = after;
    for _ in 0..DOMAIN_CHARACTERS_MAX {
        let Some((folded, next)) = fold::next(text, at) else { return true };
        if let Some(behind) = fold::soft_break(text, at) {
            at = behind;
            continue;
        }
        if folded == b'=' && text.len() - at <= 2 {
            return true;
        }
        if !(fold::is_word(folded) || matches!(folded, b'.' | b'-' | fold::INVISIBLE | fold::IDEOGRAPH)) {
            break;
        }
        at = next;
    }
    text.len() - at < 2 * REACH.after_bytes
}

/// From where on the end of the text may be the local part of an address whose at sign is still to come.
pub(crate) fn open_from(text: &str) -> usize {
    let mut at = text.len();
    let mut breaks_off = true;
    for _ in 0..LOCAL_CHARACTERS_MAX {
        match (fold::previous(text, at), fold::soft_break_before(text, at)) {
            (_, Some(before)) => at = before,
            (Some((folded, before)), None) if may_be_local(folded) => at = before,
            // The front of a soft line break.
            (Some((b'=' | b'\n', before)), None) if breaks_off => {
                at = before;
                continue;
            }
            _ => break,
        }
        breaks_off = false;
    }
    let quoted_from = text.floor_char_boundary(text.len().saturating_sub(LOCAL_CHARACTERS_MAX + 2));
    let quote = text.get(quoted_from..).and_then(|end| end.find('"')).map(|place| quoted_from + place);
    at.min(quote.unwrap_or(at))
}

fn may_be_local(folded: Folded) -> bool {
    fold::is_word(folded)
        || matches!(folded, fold::INVISIBLE | fold::IDEOGRAPH | b'_' | b'.' | b'-' | b'+' | b'%' | b'\'')
        || matches!(folded, b'~' | b'!' | b'#' | b'$' | b'*' | b'^')
}

/// Where the local part begins that ends at `end`.
pub(crate) fn local_start(text: &str, end: usize) -> Option<usize> {
    if let Some((b'"', before)) = fold::previous(text, end) {
        let quoted =
            text.get(text.floor_char_boundary(before.saturating_sub(LOCAL_CHARACTERS_MAX))..before)?;
        let open = quoted.rfind(['"', '\n'])?;
        let start = before - (quoted.len() - open);
        return (text.as_bytes().get(start) == Some(&b'"') && start + 1 < before).then_some(start);
    }
    let mut start = None;
    let mut at = end;
    let mut right = b'@';
    for _ in 0..LOCAL_CHARACTERS_MAX {
        if let Some(before) = fold::soft_break_before(text, at) {
            at = before;
            continue;
        }
        let Some((folded, before)) = fold::previous(text, at) else { break };
        match folded {
            fold::INVISIBLE => {}
            // A sentence without spaces may run up to an ASCII address.
            fold::IDEOGRAPH if right.is_ascii_alphanumeric() => break,
            _ if fold::is_word(folded) || matches!(folded, b'_' | fold::IDEOGRAPH) => start = Some(before),
            b'.' if right == b'.' || right == b'@' => break,
            b'.' | b'-' | b'+' | b'%' | b'\'' | b'~' | b'!' | b'#' | b'$' | b'*' | b'^' => {}
            _ => break,
        }
        if folded != fold::INVISIBLE {
            right = folded;
        }
        at = before;
    }
    start
}

/// Where the longest domain ends that begins at `start`: labels, dots, and a last label of letters.
fn domain_end(text: &str, start: usize) -> Option<usize> {
    let mut domain = Domain::default();
    let mut at = start;
    for _ in 0..DOMAIN_CHARACTERS_MAX {
        if let Some(behind) = fold::soft_break(text, at) {
            at = behind;
            continue;
        }
        let Some((folded, after)) = fold::next(text, at) else { break };
        if folded != fold::INVISIBLE && !domain.take(folded, after) {
            break;
        }
        at = after;
    }
    domain.confirm();
    domain.end
}

#[derive(Default)]
struct Domain {
    labels_before: usize,
    label_len: usize,
    /// The label so far can be a top-level domain: letters only, or the ASCII form of an international one.
    letters_only: bool,
    punycode: u8,
    left: Folded,
    label_end: usize,
    end: Option<usize>,
}

impl Domain {
    /// Whether the domain can go on after this character.
    fn take(&mut self, folded: Folded, after: usize) -> bool {
        match folded {
            b'.' | b'-' if self.label_len == 0 => return false,
            b'.' => {
                if self.left == b'-' {
                    return false;
                }
                self.confirm();
                self.labels_before += 1;
                self.label_len = 0;
            }
            fold::IDEOGRAPH if self.left.is_ascii_alphanumeric() => return false,
            b'-' => {
                self.confirm();
                self.letters_only = false;
                self.label_len += 1;
            }
            _ if fold::is_word(folded) || folded == fold::IDEOGRAPH => {
                if self.label_len == 0 {
                    self.letters_only = true;
                    self.punycode = 0;
                }
                self.punycode = match (self.label_len, folded, self.punycode) {
                    (0, b'x', _) => 1,
                    (1, b'n', 1) => 2,
                    (_, _, 2) => 2,
                    _ => 0,
                };
                self.letters_only &= !folded.is_ascii_digit();
                self.label_len += 1;
                self.label_end = after;
            }
            _ => return false,
        }
        self.left = folded;
        true
    }

    /// Takes the label so far as the last one, if it can be.
    fn confirm(&mut self) {
        let international = self.punycode == 2 && self.label_len > 4;
        let long_enough = self.label_len >= 2 || self.left == fold::IDEOGRAPH;
        if self.labels_before > 0 && long_enough && self.left != b'-' && (self.letters_only || international)
        {
            self.end = Some(self.label_end);
        }
    }
}

/// "icon@2x.png" names a picture for dense screens.
fn is_image_file(domain: &str) -> bool {
    domain.starts_with(|first: char| first.is_ascii_digit())
        && ["x.png", "x.jpg", "x.jpeg", "x.gif", "x.svg", "x.webp"].iter().any(|end| domain.ends_with(end))
}

#[cfg(test)]
mod tests;
