//! EPCIS 2.0 events in JSON-LD: read with every rule of the standard checked, used through types, written back as they
//! were, and named by their hash. The crate does no I/O: bytes come in, events go out, and back.
//!
//! [`read`] takes a document, an event or an array of events and answers a [`Reading`]: each event that keeps every
//! rule, and every rule that is broken with its place. An [`Event`] holds its JSON word for word, fields of one's own
//! included, and says what it means through methods. [`EventBuilder`] makes events for export, [`Document`] puts them
//! into a document or a query's answer.
//!
//! Sources: GS1 EPCIS 2.0 (with its JSON schema), GS1 CBV 2.0, and the crate `tracegate_gs1` for identifiers.

pub use crate::builder::EventBuilder;
pub use crate::context::{Context, EPCIS_CONTEXT};
pub use crate::document::{Document, DocumentKind};
pub use crate::event::{
    Action, BizTransaction, ErrorDeclaration, Event, EventKind, MassError, Quantity, SensorElement,
    SensorReport, SourceDest,
};
pub use crate::json::{DEPTH_MAX, Json, Number, Object};
pub use crate::problem::{PROBLEMS_MAX, Problem, Rule};
pub use crate::reading::{Limits, Reading, Unreadable, read};
pub use crate::vocabulary::{
    BizStep, BizTransactionType, Disposition, ErrorReason, SensorAlert, SourceDestType,
};

mod builder;
mod check;
mod context;
mod decimal;
mod document;
mod event;
mod hash;
mod json;
mod pointer;
mod problem;
mod reading;
mod times;
mod uri;
mod vocabulary;
