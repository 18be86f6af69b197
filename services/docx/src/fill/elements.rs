//! Elements: the children of a stretch of XML that is known to be well-formed, as they lie.

use std::ops::Range;

use quick_xml::events::Event;
use quick_xml::reader::Reader;

use crate::xml;

#[derive(Clone, Copy, Debug)]
pub(super) struct Child<'a> {
    pub(super) name: &'a str,
    pub(super) whole: &'a str,
    /// From the opening tag's first byte, counted within the stretch.
    pub(super) start: usize,
    pub(super) tag: &'a str,
    pub(super) inside: &'a str,
}

impl Child<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.whole.len()
    }
}

/// Without its prefix.
pub(super) fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Of an opening tag, by its name without a prefix.
pub(super) fn attribute(tag: &str, local_name: &str) -> Option<String> {
    let Ok(Event::Start(tag) | Event::Empty(tag)) = Reader::from_str(tag).read_event() else { return None };
    xml::attribute(&tag, local_name)
}

/// Of an opening tag, with its prefix.
pub(super) fn tag_name(tag: &str) -> &str {
    let end = |c: char| c.is_whitespace() || matches!(c, '>' | '/');
    tag.trim_start_matches('<').split(end).next().unwrap_or_default()
}

/// `w:` of `<w:p>`: what this document calls Word's own vocabulary there.
pub(super) fn prefix_of(tag: &str) -> &str {
    let name = tag_name(tag);
    name.find(':').and_then(|colon| name.get(..=colon)).unwrap_or("")
}

/// An element that closed itself, with something inside.
pub(super) fn opened(element: &str, inside: &str) -> String {
    let tag = element.trim_end_matches("/>").trim_end();
    format!("{tag}>{inside}</{}>", tag_name(element))
}

/// Where the schema wants a child among its siblings.
#[derive(Clone, Copy)]
pub(super) enum Where {
    First,
    Last,
}

/// What is to be replaced, counted within the parent's stretch, and by what, for the parent to have this child instead of one of its name.
pub(super) fn with_child(parent: &Child<'_>, element: &str, place: Where) -> (Range<usize>, String) {
    if parent.tag.ends_with("/>") {
        return (parent.start..parent.end(), opened(parent.tag, element));
    }
    let inside = parent.start + parent.tag.len();
    let bytes = match (child(parent.inside, tag_name(element)), place) {
        (Some(old), _) => inside + old.start..inside + old.end(),
        (None, Where::First) => inside..inside,
        (None, Where::Last) => inside + parent.inside.len()..inside + parent.inside.len(),
    };
    (bytes, element.to_owned())
}

pub(super) fn child<'a>(stretch: &'a str, name: &str) -> Option<Child<'a>> {
    children(stretch).find(|child| child.name == name)
}

/// In order; text between them is passed over. What is not well-formed ends it.
pub(super) fn children(stretch: &str) -> impl Iterator<Item = Child<'_>> {
    let mut reader = Reader::from_str(stretch);
    std::iter::from_fn(move || {
        let mut depth = 0_usize;
        let mut opened: Option<(usize, usize)> = None;
        loop {
            let start = usize::try_from(reader.buffer_position()).ok()?;
            let event = reader.read_event().ok()?;
            let end = usize::try_from(reader.buffer_position()).ok()?;
            match event {
                Event::Start(_) => {
                    depth += 1;
                    opened.get_or_insert((start, end));
                }
                Event::Empty(_) if depth == 0 => return of(stretch, (start, end), end, end),
                Event::End(_) => {
                    depth = depth.checked_sub(1)?;
                    if depth == 0 {
                        return of(stretch, opened?, start, end);
                    }
                }
                Event::Eof => return None,
                _ => {}
            }
        }
    })
}

fn of(stretch: &str, (start, tag_end): (usize, usize), inside_end: usize, end: usize) -> Option<Child<'_>> {
    let tag = stretch.get(start..tag_end)?;
    Some(Child {
        name: tag_name(tag),
        whole: stretch.get(start..end)?,
        start,
        tag,
        inside: stretch.get(tag_end..inside_end)?,
    })
}
