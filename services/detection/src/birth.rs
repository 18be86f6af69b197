//! Dates of birth: a date that exists, in a year someone alive can be born in, with a word for birth near by.

use crate::context::{BIRTH, Context, Reach};
use crate::finding::{Candidate, Evidence, PiiClass};
use crate::fold;
use crate::numbers::{Chain, Group, Separator, Window};

/// Another full date in between has taken the label; "child 2 (of 3), born" has not.
const REACH: Reach = Reach { before_bytes: 64, after_bytes: 24, digits_between: 3 };
const LABEL_BYTES: usize = 24;
/// Nobody alive was born before.
const YEAR_MIN: u32 = 1900;
/// The scanner has no clock; a date some years ahead is left to the reader of the finding.
const YEAR_MAX: u32 = 2040;
/// The longest month name, "septiembre", with room for letters of two bytes.
const MONTH_BYTES_MAX: usize = 16;

pub(crate) fn find(text: &str, chain: &Chain, first: usize, found: &mut Vec<Candidate>) {
    found.extend(numeric(chain, first).and_then(|date| propose(text, &date)));
    if chain.is_first_or_last(first)
        && let Some(group) = chain.group(first)
    {
        found.extend(with_month_name(text, group).and_then(|date| propose(text, &date)));
    }
}

struct Date {
    start: usize,
    end: usize,
    pattern: &'static str,
    /// How sure the way of writing is by itself, between 0 and 1.
    clear: f32,
}

fn propose(text: &str, date: &Date) -> Option<Candidate> {
    let opinion = Context::around(text, date.start, date.end, REACH).opinion(BIRTH, REACH);
    let starred = is_starred(text, date.start);
    if !opinion.supported && !starred {
        return None;
    }
    let near = if starred || opinion.gap <= LABEL_BYTES { 0.95 } else { 0.8 };
    Some(Candidate {
        class: PiiClass::DateOfBirth,
        start: date.start,
        end: date.end,
        detector: "date_of_birth",
        confidence: near * date.clear,
        evidence: Evidence {
            pattern: date.pattern,
            context_for: opinion.words_for,
            context_against: opinion.words_against,
            checksum: Some("calendar"),
            ..Evidence::default()
        },
    })
}

/// "*12.03.1984": how German records write a birth.
fn is_starred(text: &str, start: usize) -> bool {
    let before = match fold::previous_visible(text, start) {
        Some((b' ', before)) => fold::previous(text, before),
        before => before,
    };
    let Some((b'*', before)) = before else { return false };
    // "**12.03.1984**" is printed bold, "2 * 12" is arithmetic.
    fold::previous(text, before).is_none_or(|(folded, _)| matches!(folded, b' ' | b'\n' | b',' | b'(' | b';'))
        && !text.get(start..).and_then(|rest| rest.lines().next()).is_some_and(|line| line.contains('*'))
}

fn numeric(chain: &Chain, first: usize) -> Option<Date> {
    if let Some(window) = chain.window(first, first + 3)
        && let Some((pattern, clear)) = three_groups(&window)
    {
        return Some(Date { start: window.start(), end: window.stop(), pattern, clear });
    }
    let window = chain.window(first, first + 1)?;
    let alone = [window.separator_before(), window.separator_after()];
    let alone = alone.iter().all(|s| matches!(s, Separator::None | Separator::Break | Separator::Space));
    let pattern = solid_date(window.digits()).filter(|_| alone)?;
    Some(Date { start: window.start(), end: window.stop(), pattern, clear: 0.85 })
}

/// Whether the first three groups are a date, whatever follows.
pub(crate) fn begins_with_date(window: &Window<'_>) -> bool {
    window.first_groups(3).is_some_and(|window| three_groups(&window).is_some_and(|(_, clear)| clear > 0.8))
}

/// Whether the window is a date and nothing else, also one with a two-digit year.
pub(crate) fn is_date(window: &Window<'_>) -> bool {
    window.groups().len() == 3 && three_groups(window).is_some()
}

fn three_groups(window: &Window<'_>) -> Option<(&'static str, f32)> {
    let separator = window.uniform_separator()?;
    let goes_on = |beside| beside == separator && separator != Separator::Space;
    if goes_on(window.separator_before())
        || goes_on(window.separator_after())
        || separator == Separator::Paren
    {
        return None;
    }
    let [a, b, c] = [0, 1, 2].map(|group| window.digits_of(group));
    let (pattern, clear, exists) = match [a.len(), b.len(), c.len()] {
        [4, 1..=2, 1..=2] => ("year, month, day", 1.0, exists(value(a), value(b), value(c))),
        [1..=2, 1..=2, 4] => {
            ("day, month, year in either order", 1.0, exists_either_way(value(c), value(a), value(b)))
        }
        [2, 2, 2] => ("two-digit year", 0.8, exists_either_way(1900 + value(c), value(a), value(b))),
        [1..=2, 1..=2, 2] if separator != Separator::Space => {
            ("two-digit year", 0.8, exists_either_way(1900 + value(c), value(a), value(b)))
        }
        _ => return None,
    };
    exists.then_some((pattern, clear))
}

/// "19840312": eight digits as year, month and day.
pub(crate) fn solid_date(digits: &[u8]) -> Option<&'static str> {
    let (year, month, day) = (digits.get(..4)?, digits.get(4..6)?, digits.get(6..8)?);
    (digits.len() == 8 && exists(value(year), value(month), value(day)))
        .then_some("year, month, day without separators")
}

/// "12 March 1984", "12. März 1984", "March 12th, 1984", "12 de marzo de 1984", "1984年3月12日".
fn with_month_name(text: &str, group: &Group) -> Option<Date> {
    let number = value_at(text, group.start, group.end)?;
    if group.len == 4 {
        return ideographic(text, group, number);
    }
    if group.len > 2 {
        return None;
    }
    let after_day = skip_ordinal(text, group.end);
    let (start, month, year_from) = match month_before(text, group.start) {
        Some((start, month)) => (start, month, after_day),
        None => {
            let (month, after) = month_at(text, skip_filler(text, after_day))?;
            (group.start, month, after)
        }
    };
    let (year, end) = year_at(text, skip_filler(text, year_from))?;
    let pattern = "day, month name, year";
    exists(year, month, number).then_some(Date { start, end, pattern, clear: 1.0 })
}

fn ideographic(text: &str, group: &Group, year: u32) -> Option<Date> {
    let (month, after) = number_at(text, after_character(text, group.end, &['年', '년'])?)?;
    let (day, after) = number_at(text, after_character(text, after, &['月', '월'])?)?;
    let end = after_character(text, after, &['日', '일'])?;
    let pattern = "year, month, day with ideographs";
    exists(year, month, day).then_some(Date { start: group.start, end, pattern, clear: 1.0 })
}

fn after_character(text: &str, at: usize, wanted: &[char]) -> Option<usize> {
    let character = text.get(at..)?.chars().next()?;
    wanted.contains(&character).then_some(at + character.len_utf8())
}

/// A number of one or two digits, after at most one space.
fn number_at(text: &str, at: usize) -> Option<(u32, usize)> {
    let mut at = match fold::next(text, at)? {
        (b' ', after) => after,
        _ => at,
    };
    let (mut number, mut len) = (0, 0);
    while let Some((digit @ b'0'..=b'9', after)) = fold::next(text, at).filter(|_| len < 2) {
        number = number * 10 + u32::from(digit - b'0');
        len += 1;
        at = after;
    }
    (len > 0).then_some((number, at))
}

fn skip_ordinal(text: &str, at: usize) -> usize {
    let suffix = ["st", "nd", "rd", "th", "er", "º", "ª", "."];
    let rest = text.get(at..).unwrap_or_default();
    let found = suffix.iter().find(|suffix| {
        rest.get(..suffix.len()).is_some_and(|start| start.eq_ignore_ascii_case(suffix))
            && !fold::next(text, at + suffix.len()).is_some_and(|(folded, _)| fold::is_letter(folded))
    });
    at + found.map_or(0, |suffix| suffix.len())
}

/// Over spaces, commas, dashes, dots and the words "of", "de", "del" between the parts of a date.
fn skip_filler(text: &str, mut at: usize) -> usize {
    for _ in 0..4 {
        let rest = text.get(at..).unwrap_or_default();
        let word = ["of ", "de ", "del "].into_iter().find(|word| rest.starts_with(word));
        at = match (word, fold::next(text, at)) {
            (Some(word), _) => at + word.len(),
            (None, Some((b' ' | b',' | b'-' | b'.' | b'/' | b'\n' | fold::INVISIBLE, after))) => after,
            _ => return at,
        };
    }
    at
}

fn year_at(text: &str, mut at: usize) -> Option<(u32, usize)> {
    let mut year = 0;
    for _ in 0..4 {
        let (digit @ b'0'..=b'9', after) = fold::next(text, at)? else { return None };
        year = year * 10 + u32::from(digit - b'0');
        at = after;
    }
    let goes_on = fold::next(text, at).is_some_and(|(folded, _)| fold::is_word(folded));
    (!goes_on).then_some((year, at))
}

fn month_at(text: &str, at: usize) -> Option<(u32, usize)> {
    let end = (0..MONTH_BYTES_MAX).try_fold(at, |end, _| match fold::next(text, end) {
        Some((folded, after)) if fold::is_letter(folded) => Ok(after),
        _ => Err(end),
    });
    let end = end.err()?;
    Some((month(text.get(at..end)?)?, end))
}

/// A month name directly before the day, and where it begins.
fn month_before(text: &str, at: usize) -> Option<(usize, u32)> {
    let end = match fold::previous_visible(text, at)? {
        (b' ' | b'-' | b'.', before) => before,
        _ => return None,
    };
    let end = match fold::previous(text, end)? {
        (b'.', before) => before,
        _ => end,
    };
    let start = (0..MONTH_BYTES_MAX).try_fold(end, |start, _| match fold::previous(text, start) {
        Some((folded, before)) if fold::is_letter(folded) => Ok(before),
        _ => Err(start),
    });
    let start = start.err()?;
    Some((start, month(text.get(start..end)?)?))
}

/// Whether the word is a month's name or its abbreviation, with "st" or "th" behind a number left aside.
pub(crate) fn is_month(word: &str) -> bool {
    let ordinal = word.trim_start_matches(|c: char| c.is_ascii_digit());
    ordinal.len() < word.len() && ordinal.len() == 2 || word.len() <= MONTH_BYTES_MAX && month(word).is_some()
}

/// English, German, French, Spanish, Italian, Portuguese and Dutch names and abbreviations, by how they begin.
fn month(word: &str) -> Option<u32> {
    const STEMS: [&[&str]; 12] = [
        &["jan", "jän", "ene", "gen"],
        &["feb", "fév", "fev"],
        &["mar", "mär", "mrz", "mrt", "maa"],
        &["apr", "avr", "abr"],
        &["may", "mai", "mag", "mei"],
        &["jun", "juin", "giu"],
        &["jul", "juil", "lug"],
        &["aug", "aoû", "aou", "ago"],
        &["sep", "set"],
        &["oct", "okt", "ott", "out"],
        &["nov"],
        &["dec", "dez", "déc", "dic"],
    ];
    let word = word.to_lowercase();
    let index = STEMS.iter().position(|stems| stems.iter().any(|stem| word.starts_with(stem)))?;
    u32::try_from(index + 1).ok()
}

fn value(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |value, digit| value * 10 + u32::from(digit.saturating_sub(b'0')))
}

fn value_at(text: &str, start: usize, end: usize) -> Option<u32> {
    let digits = text.get(start..end)?.chars().map(fold::fold).filter(u8::is_ascii_digit);
    Some(digits.take(4).fold(0, |value, digit| value * 10 + u32::from(digit - b'0')))
}

fn exists_either_way(year: u32, a: u32, b: u32) -> bool {
    exists(year, a, b) || exists(year, b, a)
}

/// Whether the date is in the calendar, in a year that a person alive can be born in.
fn exists(year: u32, month: u32, day: u32) -> bool {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return false,
    };
    (YEAR_MIN..=YEAR_MAX).contains(&year) && (1..=days).contains(&day)
}

#[cfg(test)]
mod tests;
