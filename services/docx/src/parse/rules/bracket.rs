//! `[Company name]`: square brackets that ask for something, told from citations and editors' notes.

use crate::parse::data_type::is_date_pattern;
use crate::parse::finding::{Finding, Found, Line};
use crate::parse::label::{humanize, without_instruction};
use crate::structure::{DataType, FieldKind, Rule};

/// Guidance in brackets can be long; beyond this it is a paragraph of prose.
const CONTENT_BYTES_MAX: usize = 240;
/// From here on it reads as guidance rather than as a name.
const NAME_BYTES_MAX: usize = 60;

pub(in crate::parse) fn find(line: &Line<'_>, findings: &mut Found) {
    let mut at = 0;
    while let Some(offset) = line.text.get(at..).and_then(|rest| rest.find('[')) {
        let start = at + offset;
        let window = line.window(start + 1, CONTENT_BYTES_MAX);
        let Some(length) = window.find(['[', ']']) else {
            at = start + 1;
            continue;
        };
        at = start + 1 + length;
        if window.get(length..).is_some_and(|rest| rest.starts_with('[')) {
            continue;
        }
        let content = window.get(..length).unwrap_or_default();
        at += 1;
        if is_placeholder(line, start, at, content) {
            findings.push(placeholder(line, start, at, content));
        }
    }
}

fn placeholder(line: &Line<'_>, start: usize, end: usize, content: &str) -> Finding {
    // `[[Name]]` goes as a whole.
    let is_double = line.before(start) == Some('[') && line.after(end) == Some(']');
    let range = if is_double { start - 1..end + 1 } else { start..end };
    let is_long = content.len() > NAME_BYTES_MAX;
    let confidence = if is_long { 0.75 } else { 0.92 };
    let mut finding = line.finding(range, FieldKind::BracketPlaceholder, Rule::Bracket, confidence);
    if is_date_pattern(content) {
        finding.data_type = Some(DataType::Date);
        finding.help = Some(content.trim().to_owned());
        return finding;
    }
    if is_anonymous(content) {
        return finding;
    }
    let name = without_instruction(content);
    if name != content.trim() || is_long {
        finding.help = Some(content.trim().to_owned());
    }
    finding.named(content).labelled(humanize(name))
}

fn is_placeholder(line: &Line<'_>, start: usize, end: usize, content: &str) -> bool {
    let trimmed = content.trim();
    let is_attached = line.before(start).is_some_and(char::is_alphanumeric)
        || line.after(end).is_some_and(char::is_alphanumeric)
        || line.after(end) == Some('(');
    if is_attached || trimmed.is_empty() || content.contains('\t') {
        return false;
    }
    if is_anonymous(trimmed) {
        return true;
    }
    let n_letters = trimmed.chars().filter(|c| c.is_alphabetic()).count();
    n_letters >= 2 && !is_note(trimmed) && !is_citation(trimmed)
}

/// `[●]`, `[XX]`, `[TBD]`: to be filled, but saying nothing about with what.
fn is_anonymous(content: &str) -> bool {
    let content = content.trim();
    let lower = content.to_lowercase();
    let is_filler = |filler: char| content.chars().count() >= 2 && lower.chars().all(|c| c == filler);
    matches!(content, "●" | "•" | "?" | "*" | "■")
        || matches!(lower.as_str(), "tbd" | "tbc" | "tba" | "insert" | "to be completed" | "to be confirmed")
        || is_filler('x')
        || is_filler('?')
}

/// What editors put in brackets.
fn is_note(content: &str) -> bool {
    const NOTES: [&str; 22] = [
        "sic",
        "ibid",
        "ibid.",
        "emphasis added",
        "emphasis mine",
        "citation needed",
        "redacted",
        "signed",
        "seal",
        "translated",
        "translation",
        "unclear",
        "continued",
        "deleted",
        "blank",
        "omitted",
        "end",
        "note",
        "et al.",
        "dead link",
        "internal",
        "reserved",
    ];
    let lower = content.to_lowercase();
    NOTES.contains(&lower.as_str())
        || lower.starts_with("see ")
        || lower.starts_with("cf. ")
        || lower.starts_with("note:")
        || lower.starts_with("page intentionally")
        || lower.starts_with("this page intentionally")
        || lower.contains("://")
        || lower.contains('@')
        || content.chars().all(|c| c == '.' || c == '…' || c.is_whitespace())
}

/// `[12]`, `[1, 4-6]`, `[Smith 2019]`, `[ISO 9001:2015]`, `[ref. 3]`, `[A1]`.
fn is_citation(content: &str) -> bool {
    let lower = content.to_lowercase();
    let starts = |prefix: &str| {
        lower
            .strip_prefix(prefix)
            .is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()))
    };
    let names_a_source = ["ref.", "ref", "note", "fig.", "figure", "table", "p.", "pp.", "no.", "eq."];
    let names_a_standard =
        ["iso/iec", "iso", "iec", "en", "din", "nist", "rfc", "astm", "bs", "nist sp", "clause"];
    if names_a_source.iter().chain(&names_a_standard).any(|prefix| starts(prefix)) {
        return true;
    }
    let last = content.rsplit(|c: char| c.is_whitespace() || c == ',').next().unwrap_or_default();
    let last = last.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let ends_in_year = last.len() == 4
        && last.chars().all(|c| c.is_ascii_digit())
        && (last.starts_with("19") || last.starts_with("20"));
    let is_short = !content.contains(char::is_whitespace) && content.len() <= 4;
    ends_in_year || (is_short && content.ends_with(|c: char| c.is_ascii_digit()))
}
