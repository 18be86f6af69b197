//! Edits: stretches of a part with what comes in their place.

use std::collections::BTreeMap;
use std::ops::Range;

use super::text::text_element;

/// What Word drops at the ends of a `w:t` that does not say `xml:space="preserve"`.
const BLANKS: [char; 4] = [' ', '\t', '\n', '\r'];

#[derive(Debug, Default)]
pub(super) struct Edits {
    /// By where they begin; none overlaps another.
    by_start: BTreeMap<usize, Edit>,
}

#[derive(Debug)]
struct Edit {
    end: usize,
    with: String,
    /// Within a `w:t`.
    is_text: bool,
}

/// Another edit has taken some of it.
#[derive(Debug)]
pub(super) struct Overlaps;

impl Edits {
    pub(super) fn is_empty(&self) -> bool {
        self.by_start.is_empty()
    }

    /// What comes there.
    pub(super) fn at(&self, start: usize) -> Option<&String> {
        self.by_start.get(&start).map(|edit| &edit.with)
    }

    pub(super) fn replace(&mut self, bytes: Range<usize>, with: String) -> Result<(), Overlaps> {
        self.add(bytes, with, false)
    }

    /// Within a `w:t`.
    pub(super) fn replace_text(&mut self, bytes: Range<usize>, with: String) -> Result<(), Overlaps> {
        self.add(bytes, with, true)
    }

    fn add(&mut self, bytes: Range<usize>, with: String, is_text: bool) -> Result<(), Overlaps> {
        let before = self.by_start.range(..=bytes.start).next_back();
        let meets_before =
            before.is_some_and(|(start, edit)| edit.end > bytes.start || *start == bytes.start);
        let meets_after =
            self.by_start.range(bytes.start..).next().is_some_and(|(start, _)| *start < bytes.end);
        if meets_before || meets_after {
            return Err(Overlaps);
        }
        self.by_start.insert(bytes.start, Edit { end: bytes.end, with, is_text });
        Ok(())
    }

    pub(super) fn apply(&self, source: &[u8]) -> Vec<u8> {
        let text = std::str::from_utf8(source).unwrap_or_default();
        let preserved = self.tags_to_preserve(text);
        let mut edits: Vec<(Range<usize>, &str)> =
            self.by_start.iter().map(|(start, edit)| (*start..edit.end, edit.with.as_str())).collect();
        edits.extend(preserved.into_iter().map(|at| (at..at, " xml:space=\"preserve\"")));
        edits.sort_by_key(|(bytes, _)| (bytes.start, bytes.end));
        let mut filled = Vec::with_capacity(source.len());
        let mut at = 0;
        for (bytes, with) in edits {
            filled.extend_from_slice(source.get(at..bytes.start).unwrap_or_default());
            filled.extend_from_slice(with.as_bytes());
            at = bytes.end;
        }
        filled.extend_from_slice(source.get(at..).unwrap_or_default());
        filled
    }

    /// Where to say it in the tags of `w:t` whose text begins or ends with a blank since, which Word would drop.
    fn tags_to_preserve(&self, source: &str) -> Vec<usize> {
        let mut places = Vec::new();
        let mut edits = self.by_start.iter().filter(|(_, edit)| edit.is_text).peekable();
        while let Some((start, edit)) = edits.next() {
            let Some(element) = text_element(source, *start) else { continue };
            let mut text = source.get(element.inside.start..*start).unwrap_or_default().to_owned();
            text.push_str(&edit.with);
            let mut at = edit.end;
            while let Some((start, edit)) = edits.next_if(|(start, _)| **start < element.inside.end) {
                text.push_str(source.get(at..*start).unwrap_or_default());
                text.push_str(&edit.with);
                at = edit.end;
            }
            text.push_str(source.get(at..element.inside.end).unwrap_or_default());
            let tag = source.get(element.tag.clone()).unwrap_or_default();
            // Up to what interrupts it: the rest is in elements of their own, which say so.
            let own = text.split("</").next().unwrap_or_default();
            let needs = own.starts_with(BLANKS) || own.ends_with(BLANKS);
            if needs && !tag.contains("xml:space") {
                places.push(element.tag.end - 1);
            }
        }
        places
    }
}
