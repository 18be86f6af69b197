//! XmlError: where a part stops being XML that we are willing to read.

/// The place is a byte offset into the inflated part, byte order mark included.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{part}, byte {offset}: {problem}")]
pub struct XmlError {
    pub part: String,
    pub offset: usize,
    pub problem: XmlProblem,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum XmlProblem {
    #[error("malformed XML: {0}")]
    Syntax(String),
    #[error("not UTF-8")]
    NotUtf8,
    #[error("a document type declaration is not allowed")]
    Doctype,
    #[error("the entity {name} is not one of XML's own")]
    Entity { name: String },
    #[error("elements are nested deeper than {depth_max}")]
    TooDeep { depth_max: usize },
    #[error("more than {bindings_max} namespace prefixes are in scope")]
    TooManyNamespaces { bindings_max: usize },
    #[error("the part ends inside an element")]
    Unclosed,
    #[error("there must be exactly one root element and nothing beside it")]
    OutsideRoot,
}

impl XmlError {
    pub(crate) fn new(part: &str, offset: usize, problem: XmlProblem) -> Self {
        Self { part: part.to_owned(), offset, problem }
    }
}
