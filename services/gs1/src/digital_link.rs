//! GS1 Digital Link URIs: a web address that says a key, what qualifies it, and further elements in its query.

use crate::ai::Ai;
use crate::element_string::{ElementError, ElementString};
use crate::identifier::Parts;
use crate::keys::Gtin;
use crate::percent;
use crate::value_error::ValueError;

/// Where GS1's own resolver is: a canonical link begins so.
pub(crate) const GS1_STEM: &str = "https://id.gs1.org";

/// A key, at most three qualifiers: longer paths are none of ours.
const PATH_PAIRS_MAX: usize = 4;

/// A checked Digital Link.
///
/// The elements of the path come first, the key before its qualifiers, then those of the query. Parameters of the
/// query that are no elements, such as `linkType`, are the resolver's and are not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigitalLink {
    stem: String,
    elements: ElementString,
    /// How many elements stand in the path.
    path_elements: usize,
}

/// Why a URI is no Digital Link.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LinkError {
    #[error("its path says no GS1 key")]
    NoKey,
    #[error("({qualifier}) does not qualify ({key}), or stands in the wrong order")]
    Qualifier { key: Ai, qualifier: Ai },
    #[error("({ai}) has a percent sign that begins no code")]
    Percent { ai: Ai },
    #[error("the query has {code}, which is not an application identifier known here")]
    UnknownAi { code: String },
    #[error(transparent)]
    Element(#[from] ElementError),
}

impl DigitalLink {
    /// Reads a link of any domain. Two digits of a year mean one around `this_year`.
    pub fn parse(uri: &str, this_year: i32) -> Result<Self, LinkError> {
        let path = Path::split(uri).ok_or(LinkError::NoKey)?;
        path.check_order()?;
        let mut elements = ElementString::default();
        for (ai, written) in path.pairs() {
            elements.push(ai, &value(ai, written)?, this_year)?;
        }
        let path_elements = elements.elements().len();
        for (code, written) in path.query.split(['&', ';']).filter_map(|parameter| parameter.split_once('='))
        {
            if !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit()) {
                let ai = Ai::from_code(code).ok_or_else(|| LinkError::UnknownAi { code: code.to_owned() })?;
                elements.push(ai, &value(ai, written)?, this_year)?;
            }
        }
        elements.check_together()?;
        Ok(Self { stem: path.stem.to_owned(), elements, path_elements })
    }

    /// What the link says, as if it had been scanned.
    pub fn elements(&self) -> &ElementString {
        &self.elements
    }

    /// What stands before the key: scheme, domain and perhaps the beginning of a path.
    pub fn stem(&self) -> &str {
        &self.stem
    }

    /// The link with the stem that it came with.
    pub fn to_uri(&self) -> String {
        self.at(&self.stem)
    }

    /// The link at another resolver, such as `https://example.com/trace`.
    pub fn at(&self, stem: &str) -> String {
        let (path, query) = self.elements.elements().split_at_checked(self.path_elements).unwrap_or_default();
        let path = path.iter().map(|element| format!("/{}/{}", element.ai, percent::for_link(&element.text)));
        let query = query.iter().zip(std::iter::once('?').chain(std::iter::repeat('&')));
        let query =
            query.map(|(element, mark)| format!("{mark}{}={}", element.ai, percent::for_link(&element.text)));
        let stem = stem.trim_end_matches('/').to_owned();
        path.chain(query).fold(stem, |link, piece| link + &piece)
    }

    /// The link at GS1's own resolver, which is the canonical one.
    pub fn canonical(&self) -> String {
        self.at(GS1_STEM)
    }
}

/// The value behind the percent-encoding. A path may have a shorter GTIN; it gets its zeros.
fn value(ai: Ai, written: &str) -> Result<String, LinkError> {
    let value = percent::decode(written).ok_or(LinkError::Percent { ai })?;
    if ai == Ai::GTIN {
        let gtin: Gtin = value.parse().map_err(|problem| ElementError::Value { ai, problem })?;
        return Ok(gtin.to_string());
    }
    Ok(value.into_owned())
}

/// The parts of a link, still as written.
pub(crate) struct Path<'a> {
    pub(crate) stem: &'a str,
    key: (Ai, &'a str),
    /// In their order; percent-encoded.
    qualifiers: Vec<(Ai, &'a str)>,
    query: &'a str,
}

impl<'a> Path<'a> {
    /// Finds the key from the right, because what stands before it is free: none where there is no key.
    ///
    /// A fragment makes it another resource than the identified thing, so such a URI is no identifier.
    pub(crate) fn split(uri: &'a str) -> Option<Self> {
        let (scheme, after) = uri.split_once("://")?;
        if !(scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")) || uri.contains('#')
        {
            return None;
        }
        let (address, query) = after.split_once('?').unwrap_or((after, ""));
        let address = address.strip_suffix('/').unwrap_or(address);
        let mut qualifiers = Vec::new();
        let mut rest = address;
        while qualifiers.len() < PATH_PAIRS_MAX {
            let (before, value) = rest.rsplit_once('/')?;
            let (before, code) = before.rsplit_once('/')?;
            let ai = Ai::from_code(code).or_else(|| from_short_name(code))?;
            if value.is_empty() || before.is_empty() {
                return None;
            }
            if is_key(ai) {
                qualifiers.reverse();
                let stem = uri.get(..scheme.len() + "://".len() + before.len())?;
                return Some(Self { stem, key: (ai, value), qualifiers, query });
            }
            qualifiers.push((ai, value));
            rest = before;
        }
        None
    }

    fn pairs(&self) -> impl Iterator<Item = (Ai, &'a str)> {
        std::iter::once(self.key).chain(self.qualifiers.iter().copied())
    }

    /// Qualifiers must be those of the key, in the order of the standard; some may be left out.
    fn check_order(&self) -> Result<(), LinkError> {
        let (key, _) = self.key;
        let first = self.qualifiers.first().map(|&(first, _)| first);
        let mut allowed = qualifiers_of(key, first).iter();
        for &(qualifier, _) in &self.qualifiers {
            if !allowed.any(|&ai| ai == qualifier) {
                return Err(LinkError::Qualifier { key, qualifier });
            }
        }
        Ok(())
    }

    /// Whether only a check digit is wrong, in a key of full length. Eight digits may just as well be a date.
    pub(crate) fn is_mistyped(&self, problem: &LinkError) -> bool {
        let (key, written) = self.key;
        let has_wrong_digit = matches!(
            problem,
            LinkError::Element(ElementError::Value { problem: ValueError::CheckDigit { .. }, .. })
        );
        has_wrong_digit && (key != Ai::GTIN || written.len() == 14)
    }

    /// The key with the qualifier that identifies most closely; the others describe and are left out.
    pub(crate) fn finest(&self) -> Result<Parts, LinkError> {
        self.check_order()?;
        let (key, written) = self.key;
        let finest = [Ai::SERIAL, Ai::THIRD_PARTY_SERIAL, Ai::LOT, Ai::GLN_EXTENSION, Ai::PART_SERIAL];
        let qualifier =
            finest.iter().find_map(|&ai| self.qualifiers.iter().find(|(qualifier, _)| *qualifier == ai));
        let qualifier = match qualifier {
            Some(&(ai, written)) => Some((ai, value(ai, written)?)),
            None => None,
        };
        Ok(Parts { key, value: value(key, written)?, qualifier })
    }
}

/// Primary keys of the Digital Link URI Syntax.
fn is_key(ai: Ai) -> bool {
    matches!(
        ai,
        Ai::SSCC
            | Ai::GTIN
            | Ai::DOCUMENT
            | Ai::COUPON
            | Ai::CONSIGNMENT
            | Ai::SHIPMENT
            | Ai::LOCATION
            | Ai::PAY_TO
            | Ai::PARTY
            | Ai::RETURNABLE_ASSET
            | Ai::ASSET
            | Ai::PIECE
            | Ai::PART
            | Ai::PROVIDER
            | Ai::RECIPIENT
    )
}

/// Key qualifiers of the Digital Link URI Syntax. A third party's serial stands in place of the others, never beside
/// them.
fn qualifiers_of(key: Ai, first: Option<Ai>) -> &'static [Ai] {
    match key {
        Ai::GTIN if first == Some(Ai::THIRD_PARTY_SERIAL) => &[Ai::THIRD_PARTY_SERIAL],
        Ai::GTIN | Ai::PIECE => &[Ai::VARIANT, Ai::LOT, Ai::SERIAL],
        Ai::PART => &[Ai::PART_SERIAL],
        Ai::LOCATION => &[Ai::GLN_EXTENSION, Ai::IMPORTER_INDEX],
        Ai::PARTY | Ai::RETURNABLE_ASSET | Ai::ASSET => &[Ai::IMPORTER_INDEX],
        Ai::PROVIDER | Ai::RECIPIENT => &[Ai::SERVICE_INSTANCE],
        Ai::PAY_TO => &[Ai::PAYMENT_REFERENCE],
        _ => &[],
    }
}

/// Names that links of the first releases have in place of AIs.
fn from_short_name(name: &str) -> Option<Ai> {
    let ai = match name {
        "gtin" => Ai::GTIN,
        "cpv" => Ai::VARIANT,
        "lot" => Ai::LOT,
        "ser" => Ai::SERIAL,
        "sscc" => Ai::SSCC,
        "gln" => Ai::LOCATION,
        "glnx" => Ai::GLN_EXTENSION,
        "party" => Ai::PARTY,
        "payTo" => Ai::PAY_TO,
        "refNo" => Ai::PAYMENT_REFERENCE,
        "gdti" => Ai::DOCUMENT,
        "gcn" => Ai::COUPON,
        "ginc" => Ai::CONSIGNMENT,
        "gsin" => Ai::SHIPMENT,
        "grai" => Ai::RETURNABLE_ASSET,
        "giai" => Ai::ASSET,
        "itip" => Ai::PIECE,
        "cpid" => Ai::PART,
        "cpsn" => Ai::PART_SERIAL,
        "gsrnp" => Ai::PROVIDER,
        "gsrn" => Ai::RECIPIENT,
        "srin" => Ai::SERVICE_INSTANCE,
        _ => return None,
    };
    Some(ai)
}

#[cfg(test)]
mod tests;
