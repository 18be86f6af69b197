//! A pull reader over one part: well-formed or refused, with the byte offset of everything it gives.
//!
//! It never expands entities beyond XML's own five, never follows a DTD, and keeps to the depth it was given.

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use self::namespaces::Namespaces;
pub(crate) use self::namespaces::Vocabulary;

mod error;
mod namespaces;
#[cfg(test)]
mod tests;

pub use self::error::{XmlError, XmlProblem};

const UTF8_BOM: &[u8] = b"\xEF\xBB\xBF";

/// What the reader met; a self-closed element gives `Open` and then `Close`.
pub(crate) enum Node<'a> {
    Open(Element<'a>),
    Close {
        bytes: Range<usize>,
    },
    /// Text as it stands in the part, without references.
    Text {
        raw: &'a str,
        bytes: Range<usize>,
    },
    /// One resolved character reference: text whose length differs from its source.
    Encoded {
        text: Cow<'a, str>,
        bytes: Range<usize>,
    },
    /// The inside of a CDATA section.
    CData {
        text: Cow<'a, str>,
        bytes: Range<usize>,
    },
    End,
}

pub(crate) struct Element<'a> {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) name: &'a str,
    /// The opening tag, or the whole element when it closes itself.
    pub(crate) bytes: Range<usize>,
    tag: BytesStart<'a>,
}

impl Element<'_> {
    /// The attribute of this local name whatever its prefix; a value that cannot be decoded counts as absent.
    pub(crate) fn attribute(&self, local_name: &str) -> Option<String> {
        attribute(&self.tag, local_name)
    }

    /// An on/off property: present without a value means on.
    pub(crate) fn is_on(&self) -> bool {
        !matches!(self.attribute("val").as_deref(), Some("0" | "false" | "off" | "none"))
    }

    pub(crate) fn is_word(&self, name: &str) -> bool {
        self.vocabulary == Vocabulary::Word && self.name == name
    }
}

/// The attribute of this local name whatever its prefix; a value that cannot be decoded counts as absent.
pub(crate) fn attribute(tag: &BytesStart<'_>, local_name: &str) -> Option<String> {
    let mut attributes = tag.attributes().flatten();
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == local_name)?;
    quick_xml::escape::unescape(&found.value).ok().map(Cow::into_owned)
}

pub(crate) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    part: &'a str,
    source: &'a str,
    /// Length of the byte order mark, which the reader does not see but offsets count.
    bom_len: usize,
    depth: usize,
    depth_max: usize,
    roots: usize,
    pending_close: Option<Range<usize>>,
    namespaces: Namespaces,
}

impl<'a> Xml<'a> {
    pub(crate) fn new(part: &'a str, bytes: &'a [u8], depth_max: usize) -> Result<Self, XmlError> {
        let (body, bom_len) = match bytes.strip_prefix(UTF8_BOM) {
            Some(body) => (body, UTF8_BOM.len()),
            None => (bytes, 0),
        };
        let source = std::str::from_utf8(body)
            .map_err(|error| XmlError::new(part, bom_len + error.valid_up_to(), XmlProblem::NotUtf8))?;
        Ok(Self {
            reader: Reader::from_str(source),
            part,
            source,
            bom_len,
            depth: 0,
            depth_max,
            roots: 0,
            pending_close: None,
            namespaces: Namespaces::default(),
        })
    }

    pub(crate) fn next(&mut self) -> Result<Node<'a>, XmlError> {
        if let Some(bytes) = self.pending_close.take() {
            self.leave();
            return Ok(Node::Close { bytes });
        }
        loop {
            let start = self.position();
            let event = self.reader.read_event().map_err(|error| self.syntax(&error))?;
            let bytes = start..self.position();
            match event {
                Event::Start(tag) => return self.enter(tag, bytes).map(Node::Open),
                Event::Empty(tag) => {
                    let element = self.enter(tag, bytes.clone())?;
                    self.pending_close = Some(bytes.end..bytes.end);
                    return Ok(Node::Open(element));
                }
                Event::End(_) => {
                    self.leave();
                    return Ok(Node::Close { bytes });
                }
                Event::Text(_) => {
                    let raw = self.slice(&bytes);
                    if self.depth > 0 {
                        return Ok(Node::Text { raw, bytes });
                    }
                    if !raw.trim().is_empty() {
                        return Err(self.error(start, XmlProblem::OutsideRoot));
                    }
                }
                Event::CData(data) => {
                    // Between `<![CDATA[` and `]]>`.
                    let bytes = bytes.start + 9..bytes.end - 3;
                    return Ok(Node::CData { text: data.into_inner(), bytes });
                }
                Event::GeneralRef(reference) => return self.reference(&reference.into_inner(), bytes),
                Event::DocType(_) => return Err(self.error(start, XmlProblem::Doctype)),
                Event::Eof if self.depth > 0 => return Err(self.error(start, XmlProblem::Unclosed)),
                Event::Eof if self.roots == 0 => return Err(self.error(start, XmlProblem::OutsideRoot)),
                Event::Eof => return Ok(Node::End),
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            }
        }
    }

    fn enter(&mut self, tag: BytesStart<'a>, bytes: Range<usize>) -> Result<Element<'a>, XmlError> {
        if self.depth == 0 {
            self.roots += 1;
            if self.roots > 1 {
                return Err(self.error(bytes.start, XmlProblem::OutsideRoot));
            }
        }
        self.depth += 1;
        if self.depth > self.depth_max {
            return Err(self.error(bytes.start, XmlProblem::TooDeep { depth_max: self.depth_max }));
        }
        self.namespaces.enter(&tag, self.depth).map_err(|problem| self.error(bytes.start, problem))?;
        let name_start = bytes.start + 1;
        let qualified = self.slice(&(name_start..name_start + tag.name().as_ref().len()));
        let (prefix, name) = qualified.split_once(':').unwrap_or(("", qualified));
        let vocabulary = self.namespaces.resolve(prefix);
        Ok(Element { vocabulary, name, bytes, tag })
    }

    fn leave(&mut self) {
        self.namespaces.leave(self.depth);
        self.depth = self.depth.saturating_sub(1);
    }

    fn reference(&self, name: &str, bytes: Range<usize>) -> Result<Node<'a>, XmlError> {
        let at = bytes.start;
        let text = quick_xml::escape::unescape(&format!("&{name};"))
            .map_err(|_| self.error(at, XmlProblem::Entity { name: name.chars().take(40).collect() }))?
            .into_owned();
        Ok(Node::Encoded { text: Cow::Owned(text), bytes })
    }

    fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX).saturating_add(self.bom_len)
    }

    fn slice(&self, bytes: &Range<usize>) -> &'a str {
        let start = bytes.start.saturating_sub(self.bom_len);
        let end = bytes.end.saturating_sub(self.bom_len);
        self.source.get(start..end).unwrap_or_default()
    }

    fn error(&self, offset: usize, problem: XmlProblem) -> XmlError {
        XmlError::new(self.part, offset, problem)
    }

    fn syntax(&self, error: &quick_xml::Error) -> XmlError {
        let offset = usize::try_from(self.reader.error_position()).unwrap_or(usize::MAX);
        XmlError::new(self.part, offset.saturating_add(self.bom_len), XmlProblem::Syntax(error.to_string()))
    }
}
