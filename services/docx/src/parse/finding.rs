//! Finding: what a rule met, before it is named, merged with its like and made a field.

use std::ops::Range;

use crate::anchor::Splice;
use crate::story::{Paragraph, Piece, Story, TextPlace};
use crate::structure::{DataType, FieldKind, Rule};

#[derive(Clone, Debug)]
pub(super) struct Finding {
    pub(super) paragraph: usize,
    /// Bytes of the paragraph's text.
    pub(super) range: Range<usize>,
    pub(super) kind: FieldKind,
    pub(super) rule: Rule,
    pub(super) confidence: f32,
    /// Findings of one kind and name are one field.
    pub(super) name: Option<String>,
    /// What the rule itself knows; otherwise the surroundings are asked.
    pub(super) label: Option<String>,
    /// If the surroundings say nothing either.
    pub(super) fallback_label: Option<String>,
    pub(super) help: Option<String>,
    pub(super) data_type: Option<DataType>,
    pub(super) repeating: bool,
    /// Further places of the same field: the next lines of a blank, the other cells of a column.
    pub(super) more: Vec<(usize, Range<usize>)>,
    /// For what is not plain text: controls and Word's fields.
    pub(super) splices: Vec<Splice>,
}

impl Finding {
    pub(super) fn new(
        paragraph: usize,
        range: Range<usize>,
        kind: FieldKind,
        rule: Rule,
        confidence: f32,
    ) -> Self {
        Self {
            paragraph,
            range,
            kind,
            rule,
            confidence,
            name: None,
            label: None,
            fallback_label: None,
            help: None,
            data_type: None,
            repeating: false,
            more: Vec::new(),
            splices: Vec::new(),
        }
    }

    pub(super) fn named(mut self, name: &str) -> Self {
        self.name = Some(name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase());
        self
    }

    pub(super) fn labelled(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    pub(super) fn is_blank(&self) -> bool {
        matches!(self.kind, FieldKind::BlankLine | FieldKind::DottedLeader)
    }
}

/// What a rule found in a line, up to a bound: a line can be megabytes of nothing but brackets.
pub(super) struct Found {
    findings: Vec<Finding>,
    findings_max: usize,
}

impl Found {
    pub(super) fn at_most(findings_max: usize) -> Self {
        Self { findings: Vec::new(), findings_max }
    }

    pub(super) fn push(&mut self, finding: Finding) {
        if self.findings.len() < self.findings_max {
            self.findings.push(finding);
        }
    }

    pub(super) fn extend(&mut self, findings: impl IntoIterator<Item = Finding>) {
        let left = self.findings_max.saturating_sub(self.findings.len());
        self.findings.extend(findings.into_iter().take(left));
    }

    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }
}

/// A paragraph on its way through the text rules.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) index: usize,
    pub(super) text: &'a str,
    pub(super) paragraph: &'a Paragraph,
    pub(super) story: &'a Story,
}

impl<'a> Line<'a> {
    pub(super) fn of(story: &'a Story, index: usize) -> Option<Self> {
        let paragraph = story.paragraphs.get(index)?;
        Some(Self { index, text: &paragraph.text, paragraph, story })
    }

    pub(super) fn slice(&self, range: &Range<usize>) -> &'a str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    pub(super) fn before(&self, at: usize) -> Option<char> {
        self.text.get(..at)?.chars().next_back()
    }

    pub(super) fn after(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// At most this many bytes from here on, cut where a character ends.
    pub(super) fn window(&self, from: usize, bytes_max: usize) -> &'a str {
        let mut end = from.saturating_add(bytes_max).min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        self.text.get(from..end).unwrap_or_default()
    }

    /// At most this many bytes up to here.
    pub(super) fn window_before(&self, to: usize, bytes_max: usize) -> &'a str {
        end_of(self.text.get(..to).unwrap_or_default(), bytes_max)
    }

    pub(super) fn finding(
        &self,
        range: Range<usize>,
        kind: FieldKind,
        rule: Rule,
        confidence: f32,
    ) -> Finding {
        Finding::new(self.index, range, kind, rule, confidence)
    }

    pub(super) fn pieces(&self) -> &'a [Piece] {
        &self.paragraph.pieces
    }
}

/// The last bytes of a text, cut where a character begins.
pub(super) fn end_of(text: &str, bytes_max: usize) -> &str {
    let mut start = text.len().saturating_sub(bytes_max);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.get(start..).unwrap_or_default()
}

/// Which characters already belong to a finding or to something Word computes.
pub(super) struct Claims {
    by_paragraph: Vec<Vec<bool>>,
    lengths: Vec<usize>,
}

impl Claims {
    pub(super) fn of(story: &Story) -> Self {
        let lengths: Vec<usize> = story.paragraphs.iter().map(|paragraph| paragraph.text.len()).collect();
        Self { by_paragraph: vec![Vec::new(); lengths.len()], lengths }
    }

    pub(super) fn is_free(&self, paragraph: usize, range: &Range<usize>) -> bool {
        let claimed = self.by_paragraph.get(paragraph).and_then(|claimed| claimed.get(range.clone()));
        claimed.is_none_or(|claimed| !claimed.contains(&true))
    }

    /// Whether the character at this place belongs to something.
    pub(super) fn is_taken(&self, place: TextPlace) -> bool {
        let claimed = self.by_paragraph.get(place.paragraph);
        claimed.and_then(|claimed| claimed.get(place.byte)).copied().unwrap_or(false)
    }

    pub(super) fn take(&mut self, paragraph: usize, range: &Range<usize>) {
        let Some(length) = self.lengths.get(paragraph).copied() else { return };
        let Some(claimed) = self.by_paragraph.get_mut(paragraph) else { return };
        if claimed.is_empty() {
            claimed.resize(length, false);
        }
        // Claims nest properly, so taken ends mean a taken middle: this keeps nested fields linear.
        let is_taken = |at: Option<usize>| at.and_then(|at| claimed.get(at)).copied().unwrap_or(false);
        if is_taken(Some(range.start)) && is_taken(range.end.checked_sub(1)) {
            return;
        }
        if let Some(claimed) = claimed.get_mut(range.clone()) {
            claimed.fill(true);
        }
    }
}
