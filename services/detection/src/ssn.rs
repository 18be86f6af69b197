//! United States social security numbers: area, group and serial rules of the Social Security Administration.

use crate::context::{Reach, SSN};
use crate::finding::{Candidate, Evidence, PiiClass};
use crate::lookalikes;
use crate::numbers::{Chain, Separator, Window};

const REACH: Reach = Reach { before_bytes: 160, after_bytes: 24, digits_between: usize::MAX };
const LABEL_BYTES: usize = 8;

pub(crate) fn find(text: &str, chain: &Chain, first: usize, found: &mut Vec<Candidate>) {
    let windows = chain.windows(first, 9, 9).filter(|window| window.digits().len() == 9);
    found.extend(windows.filter_map(|window| check(text, &window)));
}

fn check(text: &str, window: &Window<'_>) -> Option<Candidate> {
    let written = written(window)?;
    if !could_be_issued(window.digits()) {
        return None;
    }
    let mut opinion = window.opinion(text, SSN, REACH);
    if names_tax_form(text, window.start()) {
        opinion.supported = true;
        opinion.words_for.insert(0, "a tax form".into());
    }
    let confidence = match written {
        Written::Dashed if opinion.supported => 0.98,
        Written::Dashed if opinion.opposed && opinion.gap <= LABEL_BYTES => return None,
        Written::Dashed => 0.8,
        Written::OtherwiseGrouped if opinion.supported => 0.9,
        Written::Solid if opinion.supported => 0.85,
        Written::OtherwiseGrouped | Written::Solid => return None,
    };
    if lookalikes::is_inside_iban_or_uuid(text, window.start(), window.stop()) {
        return None;
    }
    Some(Candidate {
        class: PiiClass::Ssn,
        start: window.start(),
        end: window.stop(),
        detector: "us_ssn",
        confidence,
        evidence: Evidence {
            pattern: match written {
                Written::Dashed => "3-2-4 with dashes",
                Written::OtherwiseGrouped => "3-2-4",
                Written::Solid => "nine digits",
            },
            context_for: opinion.words_for,
            context_against: opinion.words_against,
            checksum: Some("area, group and serial"),
            ..Evidence::default()
        },
    })
}

#[derive(Clone, Copy)]
enum Written {
    Dashed,
    OtherwiseGrouped,
    Solid,
}

fn written(window: &Window<'_>) -> Option<Written> {
    if window.groups().len() == 1 {
        let beside = [window.separator_before(), window.separator_after()];
        return beside
            .iter()
            .all(|separator| matches!(separator, Separator::None | Separator::Break | Separator::Space))
            .then_some(Written::Solid);
    }
    if !window.has_shape(&[3, 2, 4]) {
        // Digits written apart one by one, or broken over a line, are read only as a whole.
        let one_by_one = window.groups().iter().all(|group| group.len == 1);
        let broken = window.separators().any(|separator| separator == Separator::Break);
        // Five and four are a ZIP+4.
        let apart = window.stands_alone() && (one_by_one || broken) && !window.has_shape(&[5, 4]);
        return (apart && window.separators().all(|s| s != Separator::Slash))
            .then_some(Written::OtherwiseGrouped);
    }
    let separator = window.uniform_separator()?;
    let goes_on = [window.separator_before(), window.separator_after()].contains(&separator);
    match separator {
        Separator::Dash if goes_on => None,
        Separator::Dash => Some(Written::Dashed),
        Separator::Dot | Separator::Space if !goes_on || separator == Separator::Space => {
            Some(Written::OtherwiseGrouped)
        }
        _ => None,
    }
}

/// Forms of the Internal Revenue Service that ask for the number; their names are no words.
const TAX_FORMS: [&str; 8] = ["w-2", "w-4", "w-7", "w-9", "w2", "w4", "w7", "w9"];
const TAX_FORM_BYTES: usize = 12;

/// Whether the name of such a form stands just before, in the same line.
fn names_tax_form(text: &str, start: usize) -> bool {
    let from = text.floor_char_boundary(start.saturating_sub(TAX_FORM_BYTES));
    let before = text.get(from..start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default().to_ascii_lowercase();
    let mut words = line.split(|mark: char| !mark.is_alphanumeric() && mark != '-');
    words.any(|word| TAX_FORMS.contains(&word))
}

/// Areas 000, 666 and 900 to 999, group 00 and serial 0000 were never issued; 078-05-1120 and 219-09-9999 were
/// printed in advertisements, and 987-65-4320 to 987-65-4329 are set aside for them (inside area 9xx).
fn could_be_issued(digits: &[u8]) -> bool {
    let (Some(area), Some(group), Some(serial)) = (digits.get(..3), digits.get(3..5), digits.get(5..)) else {
        return false;
    };
    area != b"000"
        && area != b"666"
        && area.first() != Some(&b'9')
        && group != b"00"
        && serial != b"0000"
        && digits != b"078051120"
        && digits != b"219099999"
}

#[cfg(test)]
mod tests;
