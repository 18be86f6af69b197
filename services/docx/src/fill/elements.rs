//! Elements: the children of a stretch of XML that is known to be well-formed, as they lie.

use std::borrow::Cow;

use quick_xml::events::Event;
use quick_xml::reader::Reader;

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
    let mut attributes = tag.attributes().flatten();
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == local_name)?;
    quick_xml::escape::unescape(&found.value).ok().map(Cow::into_owned)
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
    let name =
        tag.trim_start_matches('<').split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next()?;
    Some(Child {
        name,
        whole: stretch.get(start..end)?,
        start,
        tag,
        inside: stretch.get(tag_end..inside_end)?,
    })
}
