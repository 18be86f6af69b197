//! Word documents in place: refused if they are not safe, otherwise their fields found, each with an anchor that
//! survives, and filled without touching anything else. The crate does no I/O: bytes come in, values go out.

pub use crate::anchor::{Anchor, Splice, SpliceTarget, context_hash};
pub use crate::fill::{FieldProblem, FieldRefusal, FillError, Filled, Filling, Value, fill};
pub use crate::limits::Limits;
pub use crate::package::{OpenError, Package};
pub use crate::parse::{ParseError, parse};
pub use crate::structure::{
    ControlKind, DataType, Field, FieldKind, LegacyKind, Rule, Section, Structure, TextBlock, Warning,
};
pub use crate::xml::{XmlError, XmlProblem};

mod anchor;
mod fill;
pub mod generate;
mod limits;
mod package;
mod parse;
mod story;
mod structure;
mod styles;
mod xml;
