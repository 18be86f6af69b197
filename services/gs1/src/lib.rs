//! GS1 identifiers as they are written: keys with their check digits, the element strings of a barcode, Digital Link
//! URIs and EPC URNs. The crate does no I/O: text comes in, checked values go out.
//!
//! A key ([`Gtin`], [`Sscc`], [`Gln`]) is read from its digits. A scan becomes an [`ElementString`], a URI of an event
//! an [`Identifier`], and a web link with all it says a [`DigitalLink`]. Whatever is refused says which rule it broke.
//!
//! Sources: GS1 General Specifications (sections 3 and 7), GS1 Digital Link URI Syntax, GS1 EPC Tag Data Standard
//! (section 6), and the GS1 Barcode Syntax Dictionary for the formats of application identifiers.

pub use crate::ai::Ai;
pub use crate::check_digit::check_digit;
pub use crate::date::Day;
pub use crate::digital_link::{DigitalLink, LinkError};
pub use crate::element::{Element, Value};
pub use crate::element_string::{ElementError, ElementString};
pub use crate::epc::UrnError;
pub use crate::identifier::{Identifier, IdentifierError, Level};
pub use crate::keys::{Gln, Gtin, Sscc};
pub use crate::measure::Measure;
pub use crate::text::{GlnExtension, Lot, Serial};
pub use crate::value_error::ValueError;

mod ai;
mod check_digit;
mod date;
mod digital_link;
mod element;
mod element_string;
mod epc;
mod format;
mod identifier;
mod keys;
mod measure;
mod percent;
mod text;
mod value_error;
