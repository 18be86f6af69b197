//! Labels: what a person would call a field, from its own name or from what stands around it.

use std::collections::HashMap;

use super::finding::{Finding, end_of};
use crate::story::{Paragraph, Story};
use crate::structure::FieldKind;

const LABEL_CHARS_MAX: usize = 120;
/// More words than this before a blank are the start of a sentence; its end says more.
const WORDS_MAX: usize = 10;
const WORDS_KEPT: usize = 6;
/// What stands around is read for every finding again, so it must be short to count as a label.
const QUESTION_BYTES_MAX: usize = 400;
const CELL_PARAGRAPHS_MAX: usize = 4;

/// Gives every finding without a label the best its surroundings have.
pub(super) fn complete(story: &Story, findings: &mut [Finding]) {
    let mut lines: HashMap<usize, Vec<(usize, usize)>> = HashMap::new();
    for finding in findings.iter() {
        lines.entry(finding.paragraph).or_default().push((finding.range.start, finding.range.end));
        for (paragraph, range) in &finding.more {
            lines.entry(*paragraph).or_default().push((range.start, range.end));
        }
    }
    for places in lines.values_mut() {
        places.sort_unstable();
    }
    for finding in findings.iter_mut().filter(|finding| finding.label.is_none()) {
        let Some(paragraph) = story.paragraphs.get(finding.paragraph) else { continue };
        let places = lines.get(&finding.paragraph).map(Vec::as_slice).unwrap_or_default();
        let around = Around::of(paragraph, places, finding);
        let is_box = is_checkbox(finding.kind);
        let near = if is_box { around.choice() } else { around.before().or_else(|| around.after()) };
        let label =
            near.or_else(|| neighbour(story, paragraph)).or_else(|| above(story, finding.paragraph, &lines));
        let from_help = || finding.help.as_deref().map(without_instruction).map(humanize);
        let fallback = || finding.fallback_label.as_deref().and_then(meaningful);
        finding.label = label.or_else(from_help).or_else(fallback);
    }
}

fn is_checkbox(kind: FieldKind) -> bool {
    use crate::structure::{ControlKind, LegacyKind};
    matches!(
        kind,
        FieldKind::CheckboxMark
            | FieldKind::ContentControl(ControlKind::Checkbox)
            | FieldKind::LegacyFormField(LegacyKind::Checkbox)
    )
}

/// The text on both sides of a finding up to its neighbours.
struct Around<'a> {
    before: &'a str,
    after: &'a str,
    /// Before the first finding of the line: the question to several boxes.
    lead: &'a str,
    is_first: bool,
    starts_line: bool,
}

impl<'a> Around<'a> {
    fn of(paragraph: &'a Paragraph, places: &[(usize, usize)], finding: &Finding) -> Self {
        let text = paragraph.text.as_str();
        let (start, end) = (finding.range.start, finding.range.end);
        let nth = places.partition_point(|place| *place < (start, end));
        let previous_end = nth.checked_sub(1).and_then(|nth| places.get(nth)).map_or(0, |place| place.1);
        let next_start = places.get(nth + 1).map_or(text.len(), |place| place.0);
        let first_start = places.first().map_or(0, |place| place.0);
        // Looked at for every box of the line, so only its end.
        let lead = end_of(text.get(..first_start).unwrap_or_default(), QUESTION_BYTES_MAX);
        Self {
            before: text.get(previous_end..start).unwrap_or_default(),
            after: text.get(end..next_start.max(end)).unwrap_or_default(),
            lead,
            is_first: nth == 0,
            starts_line: lead.trim().is_empty(),
        }
    }

    fn before(&self) -> Option<String> {
        let segment = self.before.trim_end().rsplit(['\n', '\t']).next().unwrap_or_default();
        let segment = segment.trim().trim_start_matches([',', ';', ')', '.', '/', '-']);
        let sentence = segment.rsplit(". ").next().unwrap_or(segment);
        let words: Vec<&str> = sentence.split_whitespace().collect();
        let kept = if words.len() > WORDS_MAX && !sentence.ends_with(':') {
            words.get(words.len() - WORDS_KEPT..).unwrap_or_default().join(" ")
        } else {
            words.join(" ")
        };
        meaningful(&kept)
    }

    fn after(&self) -> Option<String> {
        let segment = self.after.trim_start().split(['\n', '\t', ';', ',']).next().unwrap_or_default();
        let words: Vec<&str> = segment.split_whitespace().take(WORDS_MAX).collect();
        meaningful(&words.join(" "))
    }

    /// `☐ Yes  ☐ No` or `Yes ☐  No ☐`, perhaps after a question.
    fn choice(&self) -> Option<String> {
        let lead = self.lead.trim();
        let asks = lead.ends_with([':', '?']) || self.before.contains('\t');
        let box_first = self.starts_line || asks || !self.after.trim().is_empty() && !self.is_first;
        let after = meaningful(self.after.trim().split(['\n', '\t']).next().unwrap_or_default());
        let before = meaningful(self.before.trim().rsplit(['\n', '\t']).next().unwrap_or_default());
        let own = if box_first { after.or(before) } else { before.or(after) }?;
        let question = meaningful(lead.rsplit(['\n', '\t']).next().unwrap_or_default());
        match question {
            Some(question) if asks && question != own => Some(tidy(&format!("{question}: {own}"))),
            _ => Some(own),
        }
    }
}

/// In a table: the cell to the left, or else the one above.
fn neighbour(story: &Story, paragraph: &Paragraph) -> Option<String> {
    let place = paragraph.cell?;
    let table = story.tables.get(place.table)?;
    let row = table.rows.get(place.row)?;
    let left = place.cell.checked_sub(1).and_then(|left| row.cells.get(left));
    let own = row.cells.get(place.cell)?;
    let above = place.row.checked_sub(1).and_then(|above| table.rows.get(above));
    let above = above.and_then(|row| {
        let nth = row.cells.partition_point(|cell| cell.column < own.column);
        row.cells.get(nth).filter(|cell| cell.column == own.column)
    });
    [left, above].into_iter().flatten().find_map(|cell| {
        let paragraphs = cell.paragraphs.iter().take(CELL_PARAGRAPHS_MAX);
        let text: Vec<&str> = paragraphs
            .filter_map(|index| story.paragraphs.get(*index))
            .filter(|paragraph| paragraph.text.len() <= QUESTION_BYTES_MAX)
            .map(|paragraph| paragraph.text.trim())
            .collect();
        meaningful(&text.join(" ")).filter(|label| label.len() <= LABEL_CHARS_MAX)
    })
}

/// The paragraph above, if it asks: it ends with a colon and holds no field itself.
fn above(story: &Story, index: usize, lines: &HashMap<usize, Vec<(usize, usize)>>) -> Option<String> {
    let above = index.checked_sub(1)?;
    let (own, paragraph) = (story.paragraphs.get(index)?, story.paragraphs.get(above)?);
    if paragraph.text.len() > QUESTION_BYTES_MAX {
        return None;
    }
    let asks = paragraph.text.trim_end().ends_with([':', '?']) && own.container == paragraph.container;
    if asks && !lines.contains_key(&above) { meaningful(&paragraph.text) } else { None }
}

fn meaningful(text: &str) -> Option<String> {
    let label = tidy(text);
    label.chars().any(char::is_alphanumeric).then_some(label)
}

/// One line without the punctuation that leads over to a blank.
pub(super) fn tidy(text: &str) -> String {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_edge =
        |c: char| matches!(c, ':' | '：' | '-' | '–' | '—' | '=' | '*' | '_' | '|' | ',' | ';' | '•');
    let mut label = joined.trim_matches(|c: char| is_edge(c) || c.is_whitespace());
    let is_enclosed = label.starts_with('(') && label.ends_with(')') && label.matches('(').count() == 1;
    if is_enclosed {
        label = label.trim_matches(['(', ')']).trim();
    }
    let label = if label.matches('(').count() > label.matches(')').count() {
        label.trim_end_matches('(').trim_end()
    } else {
        label
    };
    label.chars().take(LABEL_CHARS_MAX).collect()
}

/// `customer.first_name`, `CompanyName` and `COMPANY NAME` as a person would write them.
pub(super) fn humanize(name: &str) -> String {
    let mut words = String::new();
    let mut previous = ' ';
    for c in name.trim().chars() {
        let is_joint = matches!(c, '_' | '.') && !words.is_empty();
        if c.is_uppercase() && previous.is_lowercase() {
            words.push(' ');
        }
        words.push(if is_joint || c == '_' { ' ' } else { c });
        previous = c;
    }
    let words = tidy(&words);
    let is_shouted = words.len() > 5 && !words.chars().any(char::is_lowercase) && words.contains(' ');
    let words = if is_shouted { words.to_lowercase() } else { words };
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => words,
    }
}

const INSTRUCTIONS: [&str; 18] = [
    "click or tap here to enter",
    "click or tap to enter",
    "click here to enter",
    "click here and type",
    "click here to",
    "please enter",
    "please insert",
    "please specify",
    "please provide",
    "fill in",
    "insert",
    "enter",
    "type",
    "specify",
    "provide",
    "add",
    "state",
    "select",
];

/// "Insert the company name" is about the company name.
pub(super) fn without_instruction(text: &str) -> &str {
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    let Some(verb) = INSTRUCTIONS
        .iter()
        .find(|verb| lower.strip_prefix(*verb).is_some_and(|rest| rest.starts_with([' ', ':'])))
    else {
        return text;
    };
    let mut rest = text.get(verb.len()..).unwrap_or(text).trim_start_matches([' ', ':']);
    for article in ["the ", "a ", "an ", "your ", "here "] {
        if rest.to_ascii_lowercase().starts_with(article) {
            rest = rest.get(article.len()..).unwrap_or(rest);
        }
    }
    let rest = rest.trim_end_matches(['.', ' ']);
    if rest.chars().any(char::is_alphabetic) { rest } else { text }
}

/// Whether a text asks the reader to write something.
pub(super) fn is_instruction(text: &str) -> bool {
    let lower = text.trim().to_ascii_lowercase();
    let verbs = [
        "describe", "list", "explain", "name of", "date of", "choose", "write", "give", "indicate", "attach",
    ];
    without_instruction(text) != text.trim() || verbs.iter().any(|verb| lower.starts_with(verb))
}
