//! Identifiers as events name things, places and parties: by EPC URN or by Digital Link, which say the same.

use crate::ai::Ai;
use crate::digital_link::{GS1_STEM, LinkError, Path};
use crate::element_string::ElementError;
use crate::epc::{self, UrnError};
use crate::keys::{Gln, Gtin, Sscc};
use crate::percent;
use crate::text::{GlnExtension, Lot, Serial};
use crate::value_error::ValueError;

/// What a URI identifies, at the finest level that it names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Identifier {
    /// All things of a kind.
    Class(Gtin),
    /// All things of a batch.
    Lot {
        gtin: Gtin,
        lot: Lot,
    },
    /// One thing.
    Item {
        gtin: Gtin,
        serial: Serial,
    },
    /// One pallet, crate or parcel.
    LogisticUnit(Sscc),
    /// A place, or a place within it.
    Location {
        gln: Gln,
        extension: Option<GlnExtension>,
    },
    Party(Gln),
    /// Another key of GS1's, such as an asset (8004), with what qualifies it.
    Other {
        ai: Ai,
        value: String,
        qualifier: Option<(Ai, String)>,
    },
}

/// Whether one thing is meant or all of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    Instance,
    /// A kind or a batch, of which there are amounts.
    Class,
}

/// Why a URI that claims to be GS1's is not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentifierError {
    #[error("is no EPC URN: {0}")]
    Urn(#[from] UrnError),
    #[error("is no GS1 Digital Link: {0}")]
    Link(#[from] LinkError),
}

/// A key and what qualifies it, as plain text; the same from a URN and from a link.
pub(crate) struct Parts {
    pub(crate) key: Ai,
    pub(crate) value: String,
    pub(crate) qualifier: Option<(Ai, String)>,
}

impl Identifier {
    /// Reads an EPC URN or a Digital Link; none where the URI is neither.
    ///
    /// A web address of any domain is taken for a link if its path ends like one. It is refused for a wrong check digit
    /// in a key of full length, since that is a mistyped key more likely than chance; other paths that only look
    /// similar are none. Below id.gs1.org everything must be right.
    pub fn from_uri(uri: &str) -> Result<Option<Self>, IdentifierError> {
        if let Some(epc) = uri.strip_prefix("urn:epc:") {
            return Ok(match epc::parse(epc)? {
                Some(parts) => Some(Self::from_parts(parts).map_err(|problem| UrnError::Value { problem })?),
                None => None,
            });
        }
        let Some(path) = Path::split(uri) else {
            return if is_gs1(uri) { Err(LinkError::NoKey.into()) } else { Ok(None) };
        };
        match Self::from_path(&path) {
            Ok(identifier) => Ok(Some(identifier)),
            Err(problem) if is_gs1(path.stem) || path.is_mistyped(&problem) => Err(problem.into()),
            Err(_) => Ok(None),
        }
    }

    pub fn level(&self) -> Level {
        let is_instance = match self {
            Identifier::Class(_) | Identifier::Lot { .. } => false,
            Identifier::Item { .. }
            | Identifier::LogisticUnit(_)
            | Identifier::Location { .. }
            | Identifier::Party(_) => true,
            // Their serial number follows the key without a mark.
            Identifier::Other { ai: Ai::DOCUMENT | Ai::COUPON, value, .. } => value.len() > 13,
            Identifier::Other { ai: Ai::RETURNABLE_ASSET, value, .. } => value.len() > 14,
            Identifier::Other { ai: Ai::PIECE, qualifier, .. } => matches!(qualifier, Some((Ai::SERIAL, _))),
            Identifier::Other { ai: Ai::PART, qualifier, .. } => qualifier.is_some(),
            Identifier::Other { .. } => true,
        };
        if is_instance { Level::Instance } else { Level::Class }
    }

    /// The canonical Digital Link: at id.gs1.org, nothing but the key and its finest qualifier.
    pub fn digital_link(&self) -> String {
        let Parts { key, value, qualifier } = self.parts();
        let mut link = format!("{GS1_STEM}/{key}/{}", percent::for_link(&value));
        if let Some((ai, value)) = qualifier {
            link.push_str(&format!("/{ai}/{}", percent::for_link(&value)));
        }
        link
    }

    /// The EPC URN. Digits alone do not tell how long the company's prefix is (6 to 12), so that must be known.
    pub fn urn(&self, company_prefix_digits: usize) -> Result<String, UrnError> {
        epc::print(self, company_prefix_digits)
    }

    fn from_path(path: &Path<'_>) -> Result<Self, LinkError> {
        let parts = path.finest()?;
        let ai = parts.key;
        Self::from_parts(parts).map_err(|problem| ElementError::Value { ai, problem }.into())
    }

    fn from_parts(parts: Parts) -> Result<Self, ValueError> {
        let Parts { key, value, qualifier } = parts;
        Ok(match (key, qualifier) {
            (Ai::GTIN, None) => Identifier::Class(value.parse()?),
            (Ai::GTIN, Some((Ai::LOT, lot))) => Identifier::Lot { gtin: value.parse()?, lot: lot.parse()? },
            (Ai::GTIN, Some((Ai::SERIAL, serial))) => {
                Identifier::Item { gtin: value.parse()?, serial: serial.parse()? }
            }
            (Ai::SSCC, _) => Identifier::LogisticUnit(value.parse()?),
            (Ai::LOCATION, extension) => {
                let extension = extension.map(|(_, extension)| extension.parse()).transpose()?;
                Identifier::Location { gln: value.parse()?, extension }
            }
            (Ai::PARTY, _) => Identifier::Party(value.parse()?),
            (ai, qualifier) => {
                ai.check(&value)?;
                if let Some((ai, value)) = &qualifier {
                    ai.check(value)?;
                }
                Identifier::Other { ai, value, qualifier }
            }
        })
    }

    fn parts(&self) -> Parts {
        let (key, value, qualifier) = match self {
            Identifier::Class(gtin) => (Ai::GTIN, gtin.to_string(), None),
            Identifier::Lot { gtin, lot } => (Ai::GTIN, gtin.to_string(), Some((Ai::LOT, lot.to_string()))),
            Identifier::Item { gtin, serial } => {
                (Ai::GTIN, gtin.to_string(), Some((Ai::SERIAL, serial.to_string())))
            }
            Identifier::LogisticUnit(sscc) => (Ai::SSCC, sscc.to_string(), None),
            Identifier::Location { gln, extension } => {
                let extension =
                    extension.as_ref().map(|extension| (Ai::GLN_EXTENSION, extension.to_string()));
                (Ai::LOCATION, gln.to_string(), extension)
            }
            Identifier::Party(gln) => (Ai::PARTY, gln.to_string(), None),
            Identifier::Other { ai, value, qualifier } => (*ai, value.clone(), qualifier.clone()),
        };
        Parts { key, value, qualifier }
    }
}

/// Whether the URI is at GS1's own resolver.
fn is_gs1(uri: &str) -> bool {
    let host =
        uri.split_once("://").map(|(_, after)| after.split(['/', '?', '#']).next().unwrap_or_default());
    host.is_some_and(|host| host.eq_ignore_ascii_case("id.gs1.org"))
}

#[cfg(test)]
mod tests;
