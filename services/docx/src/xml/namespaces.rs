//! Which vocabulary an element belongs to: prefixes are the writer's choice, and DrawingML has a `p` as well.

use quick_xml::events::BytesStart;

use super::XmlProblem;

/// Word declares about forty on the root; the bound keeps resolving cheap.
const BINDINGS_MAX: usize = 256;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vocabulary {
    Word,
    Word2010,
    Word2012,
    Compatibility,
    Relationships,
    ContentTypes,
    Other,
}

impl Vocabulary {
    fn of(uri: &str) -> Self {
        match uri {
            // The second of each pair is strict OOXML (ISO/IEC 29500 Strict).
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            | "http://purl.oclc.org/ooxml/wordprocessingml/main" => Self::Word,
            "http://schemas.microsoft.com/office/word/2010/wordml" => Self::Word2010,
            "http://schemas.microsoft.com/office/word/2012/wordml" => Self::Word2012,
            "http://schemas.openxmlformats.org/markup-compatibility/2006" => Self::Compatibility,
            "http://schemas.openxmlformats.org/package/2006/relationships" => Self::Relationships,
            "http://schemas.openxmlformats.org/package/2006/content-types" => Self::ContentTypes,
            _ => Self::Other,
        }
    }
}

struct Binding {
    prefix: String,
    vocabulary: Vocabulary,
    depth: usize,
}

#[derive(Default)]
pub(super) struct Namespaces {
    bindings: Vec<Binding>,
}

impl Namespaces {
    pub(super) fn enter(&mut self, tag: &BytesStart<'_>, depth: usize) -> Result<(), XmlProblem> {
        if !tag.attributes_raw().contains("xmlns") {
            return Ok(());
        }
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| XmlProblem::Syntax(error.to_string()))?;
            let prefix = match attribute.key.as_ref() {
                "xmlns" => "",
                name => match name.strip_prefix("xmlns:") {
                    Some(prefix) => prefix,
                    None => continue,
                },
            };
            if self.bindings.len() >= BINDINGS_MAX {
                return Err(XmlProblem::TooManyNamespaces { bindings_max: BINDINGS_MAX });
            }
            let vocabulary = Vocabulary::of(attribute.value.trim());
            self.bindings.push(Binding { prefix: prefix.to_owned(), vocabulary, depth });
        }
        Ok(())
    }

    pub(super) fn leave(&mut self, depth: usize) {
        while self.bindings.last().is_some_and(|binding| binding.depth >= depth) {
            self.bindings.pop();
        }
    }

    pub(super) fn resolve(&self, prefix: &str) -> Vocabulary {
        let found = self.bindings.iter().rev().find(|binding| binding.prefix == prefix);
        found.map_or(Vocabulary::Other, |binding| binding.vocabulary)
    }
}
