//! EPC URNs: the same keys with the company's prefix set apart and without check digit (Tag Data Standard, section 6).

use crate::ai::Ai;
use crate::check_digit;
use crate::identifier::{Identifier, Parts};
use crate::percent;
use crate::text;
use crate::value_error::ValueError;

/// Why a URN is no EPC, or an identifier has none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UrnError {
    #[error("it has no scheme known for EPCs in events")]
    Scheme,
    #[error("the company prefix must be 6 to 12 digits")]
    CompanyPrefix,
    #[error("company prefix and reference must be {expected} digits together, are {found}")]
    Reference { expected: usize, found: usize },
    #[error("a pattern must end in .*, for all of a class")]
    Pattern,
    #[error("it ends before its last field")]
    TooShort,
    #[error("it has a field too many")]
    TooLong,
    #[error("a percent sign begins no code")]
    Percent,
    #[error("the value {problem}")]
    Value { problem: ValueError },
    #[error("keys of this kind are not written as URNs here")]
    NoUrn,
}

/// Schemes of the Tag Data Standard that no GS1 key stands behind.
const OTHER_SCHEMES: [&str; 5] = ["gid:", "usdod:", "adi:", "bic:", "imovn:"];

/// Reads what follows `urn:epc:`; none where the EPC is not GS1's.
pub(crate) fn parse(epc: &str) -> Result<Option<Parts>, UrnError> {
    let (class, rest) = epc.split_once(':').ok_or(UrnError::Scheme)?;
    if class == "id" && OTHER_SCHEMES.iter().any(|scheme| rest.starts_with(scheme)) {
        return Ok(None);
    }
    let (scheme, body) = rest.split_once(':').ok_or(UrnError::Scheme)?;
    let fields = Fields { rest: Some(body) };
    let parts = match (class, scheme) {
        ("id", "sgtin") => fields.item(Ai::SERIAL)?,
        ("class", "lgtin") => fields.item(Ai::LOT)?,
        ("id", "upui") => fields.item(Ai::THIRD_PARTY_SERIAL)?,
        ("idpat", "sgtin" | "upui") => fields.class_of_items()?,
        ("id", "itip") => fields.piece(false)?,
        ("idpat", "itip") => fields.piece(true)?,
        ("id", "sscc") => fields.unit()?,
        ("id", "sgln") => fields.place()?,
        ("id", "pgln") => fields.number(Ai::PARTY, 12)?,
        ("id", "gsrn") => fields.number(Ai::RECIPIENT, 17)?,
        ("id", "gsrnp") => fields.number(Ai::PROVIDER, 17)?,
        ("id", "gsin") => fields.number(Ai::SHIPMENT, 16)?,
        ("id", "grai") => fields.number_and_serial(Ai::RETURNABLE_ASSET, "0", false)?,
        ("idpat", "grai") => fields.number_and_serial(Ai::RETURNABLE_ASSET, "0", true)?,
        ("id", "gdti") => fields.number_and_serial(Ai::DOCUMENT, "", false)?,
        ("idpat", "gdti") => fields.number_and_serial(Ai::DOCUMENT, "", true)?,
        ("id", "sgcn") => fields.number_and_serial(Ai::COUPON, "", false)?,
        ("idpat", "sgcn") => fields.number_and_serial(Ai::COUPON, "", true)?,
        ("id", "giai") => fields.text(Ai::ASSET)?,
        ("id", "ginc") => fields.text(Ai::CONSIGNMENT)?,
        ("id", "cpi") => fields.part(false)?,
        ("idpat", "cpi") => fields.part(true)?,
        _ => return Err(UrnError::Scheme),
    };
    Ok(Some(parts))
}

/// The fields of a URN, which full stops part. The last may have some of its own.
struct Fields<'a> {
    /// What follows the stop behind the last field taken; none where it ended there.
    rest: Option<&'a str>,
}

impl<'a> Fields<'a> {
    fn next(&mut self) -> Result<&'a str, UrnError> {
        let rest = self.rest.ok_or(UrnError::TooShort)?;
        let (field, rest) = rest.split_once('.').map_or((rest, None), |(field, rest)| (field, Some(rest)));
        self.rest = rest;
        Ok(field)
    }

    fn end(&self) -> Result<(), UrnError> {
        if self.rest.is_none() { Ok(()) } else { Err(UrnError::TooLong) }
    }

    /// All that is left, decoded.
    fn tail(&self) -> Result<String, UrnError> {
        let tail = percent::decode(self.rest.ok_or(UrnError::TooShort)?).ok_or(UrnError::Percent)?;
        if tail.is_empty() { Err(UrnError::TooShort) } else { Ok(tail.into_owned()) }
    }

    /// The end of a pattern.
    fn any(&self) -> Result<(), UrnError> {
        if self.rest == Some("*") { Ok(()) } else { Err(UrnError::Pattern) }
    }

    fn company_prefix(&mut self) -> Result<&'a str, UrnError> {
        let prefix = self.next()?;
        let is_prefix = (6..=12).contains(&prefix.len()) && text::digits(prefix).is_ok();
        if is_prefix { Ok(prefix) } else { Err(UrnError::CompanyPrefix) }
    }

    /// Company prefix and reference, which are `expected` digits together.
    fn prefix_and_reference(&mut self, expected: usize) -> Result<(&'a str, &'a str), UrnError> {
        let (prefix, reference) = (self.company_prefix()?, self.next()?);
        text::digits(reference).map_err(|problem| UrnError::Value { problem })?;
        let found = prefix.len() + reference.len();
        if found == expected { Ok((prefix, reference)) } else { Err(UrnError::Reference { expected, found }) }
    }

    /// A key whose first digit stands at the beginning of the reference: GTIN and SSCC.
    fn rotated(&mut self, expected: usize) -> Result<String, UrnError> {
        let (prefix, reference) = self.prefix_and_reference(expected)?;
        let (first, rest) = reference.split_at_checked(1).unwrap_or_default();
        Ok(complete(format!("{first}{prefix}{rest}")))
    }

    fn straight(&mut self, leading: &str, expected: usize) -> Result<String, UrnError> {
        let (prefix, reference) = self.prefix_and_reference(expected)?;
        Ok(complete(format!("{leading}{prefix}{reference}")))
    }

    fn item(mut self, qualifier: Ai) -> Result<Parts, UrnError> {
        let value = self.rotated(13)?;
        Ok(Parts { key: Ai::GTIN, value, qualifier: Some((qualifier, self.tail()?)) })
    }

    fn class_of_items(mut self) -> Result<Parts, UrnError> {
        let value = self.rotated(13)?;
        self.any()?;
        Ok(Parts { key: Ai::GTIN, value, qualifier: None })
    }

    fn piece(mut self, is_pattern: bool) -> Result<Parts, UrnError> {
        let gtin = self.rotated(13)?;
        let value = format!("{gtin}{}{}", self.next()?, self.next()?);
        let qualifier =
            if is_pattern { self.any().map(|()| None)? } else { Some((Ai::SERIAL, self.tail()?)) };
        Ok(Parts { key: Ai::PIECE, value, qualifier })
    }

    fn unit(mut self) -> Result<Parts, UrnError> {
        let value = self.rotated(17)?;
        self.end()?;
        Ok(Parts { key: Ai::SSCC, value, qualifier: None })
    }

    fn place(mut self) -> Result<Parts, UrnError> {
        let value = self.straight("", 12)?;
        // An extension of 0 is how a URN says that there is none.
        let extension = Some(self.tail()?).filter(|extension| extension != "0");
        let qualifier = extension.map(|extension| (Ai::GLN_EXTENSION, extension));
        Ok(Parts { key: Ai::LOCATION, value, qualifier })
    }

    fn number(mut self, key: Ai, expected: usize) -> Result<Parts, UrnError> {
        let value = self.straight("", expected)?;
        self.end()?;
        Ok(Parts { key, value, qualifier: None })
    }

    fn number_and_serial(mut self, key: Ai, leading: &str, is_pattern: bool) -> Result<Parts, UrnError> {
        let value = self.straight(leading, 12)?;
        let serial = if is_pattern { self.any().map(|()| String::new())? } else { self.tail()? };
        Ok(Parts { key, value: value + &serial, qualifier: None })
    }

    fn text(mut self, key: Ai) -> Result<Parts, UrnError> {
        let prefix = self.company_prefix()?;
        Ok(Parts { key, value: format!("{prefix}{}", self.tail()?), qualifier: None })
    }

    fn part(mut self, is_pattern: bool) -> Result<Parts, UrnError> {
        let prefix = self.company_prefix()?;
        let reference = percent::decode(self.next()?).ok_or(UrnError::Percent)?;
        let value = format!("{prefix}{reference}");
        let qualifier =
            if is_pattern { self.any().map(|()| None)? } else { Some((Ai::PART_SERIAL, self.tail()?)) };
        Ok(Parts { key: Ai::PART, value, qualifier })
    }
}

/// Digits with their check digit.
fn complete(mut digits: String) -> String {
    digits.push(check_digit::behind(&digits));
    digits
}

/// Writes an identifier with the company's prefix set apart.
pub(crate) fn print(identifier: &Identifier, company_prefix_digits: usize) -> Result<String, UrnError> {
    if !(6..=12).contains(&company_prefix_digits) {
        return Err(UrnError::CompanyPrefix);
    }
    let rotated = |key: &str| {
        let (first, rest) = without_check_digit(key).split_at_checked(1).unwrap_or_default();
        let (prefix, reference) = rest.split_at_checked(company_prefix_digits).unwrap_or((rest, ""));
        format!("{prefix}.{first}{reference}")
    };
    let straight = |key: &str| {
        let digits = without_check_digit(key);
        let (prefix, reference) = digits.split_at_checked(company_prefix_digits).unwrap_or((digits, ""));
        format!("{prefix}.{reference}")
    };
    Ok(match identifier {
        Identifier::Class(gtin) => format!("urn:epc:idpat:sgtin:{}.*", rotated(gtin.as_str())),
        Identifier::Lot { gtin, lot } => {
            format!("urn:epc:class:lgtin:{}.{}", rotated(gtin.as_str()), percent::for_urn(lot.as_str()))
        }
        Identifier::Item { gtin, serial } => {
            format!("urn:epc:id:sgtin:{}.{}", rotated(gtin.as_str()), percent::for_urn(serial.as_str()))
        }
        Identifier::LogisticUnit(sscc) => format!("urn:epc:id:sscc:{}", rotated(sscc.as_str())),
        Identifier::Location { gln, extension } => {
            let extension = extension.as_ref().map_or("0", |extension| extension.as_str());
            format!("urn:epc:id:sgln:{}.{}", straight(gln.as_str()), percent::for_urn(extension))
        }
        Identifier::Party(gln) => format!("urn:epc:id:pgln:{}", straight(gln.as_str())),
        Identifier::Other { .. } => return Err(UrnError::NoUrn),
    })
}

fn without_check_digit(key: &str) -> &str {
    key.get(..key.len().saturating_sub(1)).unwrap_or_default()
}
