//! Payment card numbers: an issuer's range and length, the Luhn digit, and the way the digits are grouped.

use crate::checksums::luhn;
use crate::context::{CARD, Opinion, Reach};
use crate::finding::{Candidate, Evidence, PiiClass};
use crate::lookalikes;
use crate::numbers::{Chain, Separator, WINDOW_GROUPS_MAX, Window};

const DIGITS_MIN: usize = 12;
const DIGITS_MAX: usize = 19;
const REACH: Reach = Reach { before_bytes: 96, after_bytes: 24, digits_between: usize::MAX };
/// A label as near as this belongs to the number: "order no. 4111...".
const LABEL_BYTES: usize = 8;

pub(crate) fn find(text: &str, chain: &Chain, first: usize, found: &mut Vec<Candidate>) {
    let windows = chain
        .windows(first, WINDOW_GROUPS_MAX, DIGITS_MAX)
        .filter(|window| window.digits().len() >= DIGITS_MIN);
    found.extend(windows.filter_map(|window| check(text, &window)));
}

fn check(text: &str, window: &Window<'_>) -> Option<Candidate> {
    let digits = window.digits();
    let issuer = issuer(digits)?;
    let grouping = grouping(window)?;
    if !luhn(digits) || all_same(digits) {
        return None;
    }
    let opinion = window.opinion(text, CARD, REACH);
    let confidence = confidence(&issuer, grouping, window, &opinion);
    if confidence == 0.0 || lookalikes::is_inside_iban_or_uuid(text, window.start(), window.stop()) {
        return None;
    }
    Some(Candidate {
        class: PiiClass::CreditCard,
        start: window.start(),
        end: window.stop(),
        detector: "card_number",
        confidence,
        evidence: Evidence {
            pattern: issuer.name,
            context_for: opinion.words_for,
            context_against: opinion.words_against,
            checksum: Some("luhn"),
            ..Evidence::default()
        },
    })
}

#[derive(Clone, Copy, PartialEq)]
enum Grouping {
    /// No separators.
    Solid,
    /// As printed on cards.
    Printed,
    /// Any other way.
    Odd,
}

fn grouping(window: &Window<'_>) -> Option<Grouping> {
    if window.groups().len() == 1 {
        let beside = [window.separator_before(), window.separator_after()];
        let in_dotted_or_dashed =
            beside.iter().any(|separator| matches!(separator, Separator::Dash | Separator::Dot));
        return (!in_dotted_or_dashed).then_some(Grouping::Solid);
    }
    let printed = [
        &[4, 4, 4, 4][..],
        &[4, 6, 5],
        &[4, 6, 4],
        &[4, 4, 4, 4, 3],
        &[4, 4, 4, 1],
        &[4, 4, 4, 2],
        &[4, 4, 4],
        &[4, 4, 5],
        &[4, 3, 3, 3],
        &[6, 13],
        &[8, 8],
    ];
    let uniform = window.uniform_separator();
    // A part of a longer number must not pass for a shorter one.
    let goes_on = |separator| [window.separator_before(), window.separator_after()].contains(&separator);
    if let Some(separator) = uniform
        && separator != Separator::Slash
        && !(window.digits().len() < 15 && goes_on(separator))
        && printed.iter().any(|shape| window.has_shape(shape))
    {
        return Some(Grouping::Printed);
    }
    let breaks = window.separators().filter(|separator| *separator == Separator::Break).count();
    (breaks <= 1 && window.stands_alone()).then_some(Grouping::Odd)
}

fn confidence(issuer: &Issuer, grouping: Grouping, window: &Window<'_>, opinion: &Opinion) -> f32 {
    if opinion.supported {
        return if issuer.common { 0.99 } else { 0.9 };
    }
    let labelled_otherwise = opinion.opposed && opinion.gap <= LABEL_BYTES;
    // The retail check digit holds for one number in ten, so without a word for a card it counts as a retail code.
    let retail = grouping == Grouping::Solid && lookalikes::is_gtin(window.digits());
    if (!issuer.common && grouping != Grouping::Printed) || retail || window.has_break() {
        return 0.0;
    }
    let in_a_row_of_numbers =
        [window.group_before(), window.group_after()].into_iter().flatten().any(|group| {
            group.len == 4 && grouping == Grouping::Printed && group.separator == window.separator_after()
        });
    match grouping {
        Grouping::Solid if labelled_otherwise => 0.0,
        Grouping::Solid => 0.85,
        Grouping::Printed if in_a_row_of_numbers => 0.0,
        Grouping::Printed if labelled_otherwise => 0.6,
        Grouping::Printed if issuer.common => 0.95,
        Grouping::Printed => 0.75,
        Grouping::Odd if labelled_otherwise || !held_by_one_separator(window) => 0.0,
        Grouping::Odd => 0.6,
    }
}

/// Decimals and columns of a table are held by dots and mixtures.
fn held_by_one_separator(window: &Window<'_>) -> bool {
    matches!(window.uniform_separator(), Some(Separator::Space | Separator::Dash))
}

struct Issuer {
    name: &'static str,
    /// Enough on its own; the others share their range with too much else and need a word for a card near by.
    common: bool,
}

/// Issuer ranges and lengths as the networks publish them (ISO/IEC 7812 major industry identifiers 2 to 6), with
/// the older thirteen-digit Visa and fifteen-digit JCB numbers still found in test data.
fn issuer(digits: &[u8]) -> Option<Issuer> {
    let front = |n: usize| {
        digits.iter().take(n).fold(0u32, |sum, digit| sum * 10 + u32::from(digit.saturating_sub(b'0')))
    };
    let (two, four) = (front(2), front(4));
    let (name, common) = match (digits.len(), four) {
        (16, 4000..=4999) => ("visa, 16 digits", true),
        (13, 4000..=4999) => ("visa, 13 digits", false),
        (19, 4000..=4999) => ("visa, 19 digits", false),
        (16, 5100..=5599 | 2221..=2720) => ("mastercard, 16 digits", true),
        (15, 3400..=3499 | 3700..=3799) => ("american express, 15 digits", true),
        (14, 3000..=3059 | 3095 | 3600..=3699 | 3800..=3999) => ("diners club, 14 digits", true),
        (16, 3528..=3589) => ("jcb, 16 digits", true),
        // Assigned to nobody, but made by the common generators of test data.
        (16, 3500..=3599) => ("jcb neighbourhood, 16 digits", false),
        (17..=19, 3528..=3589) => ("jcb, 17 to 19 digits", false),
        (15, 1800 | 2131) => ("jcb, 15 digits", false),
        (16, 6011 | 6500..=6599) => ("discover, 16 digits", true),
        (16, 6440..=6499) => ("discover, 16 digits", true),
        (16, 3000..=3099 | 3600..=3699 | 3800..=3999) => ("diners club, 16 digits", false),
        (16, 6200..=6299 | 8100..=8199) => ("unionpay, 16 digits", true),
        (17..=19, 6200..=6299) => ("unionpay, 17 to 19 digits", false),
        (16..=19, 2200..=2204) => ("mir", false),
        (16, 9792) => ("troy, 16 digits", false),
        (16, 5061..=5079 | 6362) => ("elo or verve, 16 digits", false),
        _ if (12..=19).contains(&digits.len())
            && (two == 50 || (56..=69).contains(&two) || matches!(four, 604 | 6390)) =>
        {
            ("maestro, 12 to 19 digits", false)
        }
        _ => return None,
    };
    Some(Issuer { name, common })
}

fn all_same(digits: &[u8]) -> bool {
    digits.windows(2).all(|pair| matches!(pair, [a, b] if a == b))
}

#[cfg(test)]
mod tests;
