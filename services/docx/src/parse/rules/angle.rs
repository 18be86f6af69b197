//! `<Name>` and `«Name»`, told from markup, code, mail addresses, comparisons and quotations.

use crate::parse::data_type::is_date_pattern;
use crate::parse::finding::{Found, Line};
use crate::parse::label::{humanize, without_instruction};
use crate::structure::{DataType, FieldKind, Rule};

const CONTENT_BYTES_MAX: usize = 80;

/// Tags that stand without an end tag nearby; pairs are recognised by their end tag.
const HTML_NAMES: [&str; 36] = [
    "a", "b", "body", "br", "button", "center", "code", "col", "div", "em", "font", "form", "head", "h1",
    "h2", "h3", "hr", "html", "i", "img", "input", "label", "li", "link", "meta", "ol", "p", "pre", "script",
    "span", "strong", "style", "table", "td", "tr", "ul",
];

pub(in crate::parse) fn find(line: &Line<'_>, findings: &mut Found) {
    find_between(line, '<', '>', findings);
    find_between(line, '«', '»', findings);
    find_between(line, '‹', '›', findings);
}

fn find_between(line: &Line<'_>, open: char, close: char, findings: &mut Found) {
    let mut at = 0;
    while let Some(offset) = line.text.get(at..).and_then(|rest| rest.find(open)) {
        let start = at + offset;
        let inner = start + open.len_utf8();
        at = inner;
        let window = line.window(inner, CONTENT_BYTES_MAX);
        let Some(length) = window.find([open, close]) else { continue };
        if !window.get(length..).is_some_and(|rest| rest.starts_with(close)) {
            continue;
        }
        let content = window.get(..length).unwrap_or_default();
        let end = inner + length + close.len_utf8();
        // `<<Name>>` goes as a whole.
        let is_double = line.before(start) == Some(open) && line.after(end) == Some(close);
        let (start, end) =
            if is_double { (start - open.len_utf8(), end + close.len_utf8()) } else { (start, end) };
        let (is_name, rule, confidence) = if open == '<' {
            (is_angle_name(line, start, end, content), Rule::Angle, 0.85)
        } else {
            (is_guillemet_name(content), Rule::Guillemet, 0.85)
        };
        if open == '<' && is_date_pattern(content) {
            let mut finding = line.finding(start..end, FieldKind::AnglePlaceholder, rule, confidence);
            finding.data_type = Some(DataType::Date);
            finding.help = Some(content.to_owned());
            findings.push(finding);
            at = end;
        } else if is_name {
            let name = without_instruction(content);
            let finding = line.finding(start..end, FieldKind::AnglePlaceholder, rule, confidence);
            findings.push(finding.named(content).labelled(humanize(name)));
            at = end;
        }
    }
}

fn is_angle_name(line: &Line<'_>, start: usize, end: usize, content: &str) -> bool {
    let starts_with_letter = content.chars().next().is_some_and(char::is_alphabetic);
    let ends_well = !content.ends_with(char::is_whitespace);
    let has_markup = content.contains(['/', '=', '"', ':', '@', ';', '&', '|', '\n', '\t', '{']);
    let n_letters = content.chars().filter(|c| c.is_alphabetic()).count();
    // `Vec<String>`, `a<b>c`.
    let is_attached = line.before(start).is_some_and(|c| c.is_alphanumeric() || c == '_')
        || line.after(end).is_some_and(char::is_alphanumeric);
    let is_html = HTML_NAMES.contains(&content.to_ascii_lowercase().as_str());
    starts_with_letter
        && ends_well
        && !has_markup
        && n_letters >= 2
        && !is_attached
        && !is_html
        && !has_end_tag(line, content)
}

fn has_end_tag(line: &Line<'_>, name: &str) -> bool {
    // Looked for nearby only, so that many angles in one paragraph stay cheap.
    let nearby_bytes = 400;
    let at = line.text.find('<').unwrap_or(0);
    line.window(at, nearby_bytes).contains(&format!("</{name}"))
}

/// Quotations have spaces inside the marks (French) or are phrases; names are one word or Capitalised Words.
fn is_guillemet_name(content: &str) -> bool {
    let is_tight = !content.starts_with(char::is_whitespace) && !content.ends_with(char::is_whitespace);
    let words: Vec<&str> = content.split(' ').collect();
    let has_letter = content.chars().any(char::is_alphabetic);
    let is_word =
        |word: &&str| word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '#'));
    let is_capitalised =
        |word: &&str| word.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric());
    let is_name = words.len() == 1 || (words.len() <= 4 && words.iter().all(is_capitalised));
    is_tight && has_letter && words.iter().all(is_word) && is_name
}
