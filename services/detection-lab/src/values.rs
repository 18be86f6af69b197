//! The values that fill the slots of a template: personal data with its class, and what only looks like it.

pub(crate) mod address;
pub(crate) mod birth;
pub(crate) mod card;
pub(crate) mod email;
pub(crate) mod negative;
pub(crate) mod person;
pub(crate) mod phone;
pub(crate) mod ssn;
pub(crate) mod unicode;

use tracegate_detection::PiiClass;

/// A stretch of a sample's text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) label: Label,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Label {
    /// Neither to be found nor a trap.
    Plain,
    Class {
        class: PiiClass,
        unseen: bool,
    },
    /// A trap of that kind.
    Negative(String),
}

impl Piece {
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Piece { text: text.into(), label: Label::Plain }
    }

    pub(crate) fn of(class: PiiClass, text: impl Into<String>) -> Self {
        Piece { text: text.into(), label: Label::Class { class, unseen: false } }
    }

    pub(crate) fn unseen(self, unseen: bool) -> Self {
        match self.label {
            Label::Class { class, .. } => Piece { label: Label::Class { class, unseen }, ..self },
            Label::Plain | Label::Negative(_) => self,
        }
    }
}
