//! Element strings: what a scanner delivers, and what is printed under a barcode.

use time::Date;

use crate::ai::Ai;
use crate::date::Day;
use crate::element::{Element, Value};
use crate::keys::{Gln, Gtin, Sscc};
use crate::text::{Lot, Serial};
use crate::value_error::ValueError;

/// What FNC1 becomes where it separates elements: ASCII group separator.
const SEPARATOR: char = '\u{1d}';

/// The most digits that a QR code holds; no other symbol holds as many characters.
const LENGTH_MAX: usize = 7_089;

/// Symbology identifiers of GS1-128, DataMatrix, QR code, DotCode and DataBar (General Specifications, section 5.1).
const SYMBOLOGIES: [&str; 5] = ["]C1", "]d2", "]Q3", "]J1", "]e0"];

/// AIs of which one symbol has at most one (General Specifications, "Invalid pairs of element strings"): what a thing
/// is, and what is in it.
const EXCLUSIVE: [(Ai, Ai); 2] = [(Ai::GTIN, Ai::CONTENT), (Ai::GTIN, Ai::COUNT)];

/// Elements in the order of the symbol; no AI is there twice.
///
/// What one AI asks of others, such as a count beside a content, is not checked: the other may stand in another symbol
/// on the same label.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ElementString {
    elements: Vec<Element>,
}

/// Why a scan is no element string.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ElementError {
    #[error("has no element")]
    Empty,
    #[error("has {found} bytes; no symbol holds more than {LENGTH_MAX}")]
    TooLong { found: usize },
    #[error("begins no element that is known here at byte {at}")]
    UnknownAi { at: usize },
    #[error("({ai}) {problem}")]
    Value { ai: Ai, problem: ValueError },
    #[error("({ai}) is there twice, with different values")]
    Repeated { ai: Ai },
    #[error("({first}) and ({second}) cannot be said of the same thing")]
    Exclusive { first: Ai, second: Ai },
}

impl ElementString {
    /// Reads a scan: raw, with group separators and perhaps a symbology identifier, or with AIs in brackets.
    ///
    /// Two digits of a year mean one around `this_year`. In brackets, a bracket that belongs to a value is written `\(`
    /// where it would otherwise begin an AI.
    pub fn parse(scan: &str, this_year: i32) -> Result<Self, ElementError> {
        if scan.len() > LENGTH_MAX {
            return Err(ElementError::TooLong { found: scan.len() });
        }
        let mut elements = Self::default();
        if scan.starts_with('(') {
            elements.read_bracketed(scan, this_year)?;
        } else {
            elements.read_raw(scan, this_year)?;
        }
        if elements.elements.is_empty() {
            return Err(ElementError::Empty);
        }
        elements.check_together()?;
        Ok(elements)
    }

    pub fn elements(&self) -> &[Element] {
        &self.elements
    }

    pub fn find(&self, ai: Ai) -> Option<&Element> {
        self.elements.iter().find(|element| element.ai == ai)
    }

    /// What the thing is: AI (01).
    pub fn gtin(&self) -> Option<Gtin> {
        self.gtin_at(Ai::GTIN)
    }

    /// What is in the logistic unit: AI (02).
    pub fn content(&self) -> Option<Gtin> {
        self.gtin_at(Ai::CONTENT)
    }

    /// Which logistic unit it is: AI (00).
    pub fn sscc(&self) -> Option<Sscc> {
        match self.find(Ai::SSCC)?.value {
            Value::Sscc(sscc) => Some(sscc),
            _ => None,
        }
    }

    /// A place or a party: one of AIs (410) to (417).
    pub fn gln(&self, ai: Ai) -> Option<Gln> {
        match self.find(ai)?.value {
            Value::Gln(gln) => Some(gln),
            _ => None,
        }
    }

    pub fn lot(&self) -> Option<Lot> {
        self.find(Ai::LOT)?.text.parse().ok()
    }

    pub fn serial(&self) -> Option<Serial> {
        self.find(Ai::SERIAL)?.text.parse().ok()
    }

    /// One of the dates, such as [`Ai::BEST_BEFORE`].
    pub fn day(&self, ai: Ai) -> Option<Day> {
        match self.find(ai)?.value {
            Value::Day(day) => Some(day),
            _ => None,
        }
    }

    /// First and last day of harvest: AI (7007).
    pub fn harvest(&self) -> Option<(Date, Date)> {
        match self.find(Ai::HARVEST_DATE)?.value {
            Value::Period { from, to } => Some((from, to)),
            _ => None,
        }
    }

    /// Units in the logistic unit, AI (37), or pieces in an item that varies, AI (30).
    pub fn count(&self) -> Option<u32> {
        match self.find(Ai::COUNT).or_else(|| self.find(Ai::VARIABLE_COUNT))?.value {
            Value::Count(count) => Some(count),
            _ => None,
        }
    }

    /// Net weight in whole milligrams, from AI (310n), (320n) or (356n); of several the first.
    pub fn net_weight_milligrams(&self) -> Option<i64> {
        self.elements.iter().find_map(|element| match element.value {
            Value::Measure(measure) if measure.is_net() => measure.milligrams(),
            _ => None,
        })
    }

    /// As printed under a barcode, AIs in brackets.
    pub fn bracketed(&self) -> String {
        let mut out = String::new();
        for element in &self.elements {
            out.push_str(&format!("({})", element.ai));
            out.push_str(&element.text.replace('(', "\\("));
        }
        out
    }

    /// As encoded, with a group separator behind values that would not end otherwise.
    pub fn raw(&self) -> String {
        let mut out = String::new();
        let mut separate = false;
        for element in &self.elements {
            if separate {
                out.push(SEPARATOR);
            }
            out.push_str(&format!("{}{}", element.ai, element.text));
            separate = element.ai.predefined_length().is_none();
        }
        out
    }

    fn gtin_at(&self, ai: Ai) -> Option<Gtin> {
        match self.find(ai)?.value {
            Value::Gtin(gtin) => Some(gtin),
            _ => None,
        }
    }

    pub(crate) fn push(&mut self, ai: Ai, text: &str, this_year: i32) -> Result<(), ElementError> {
        let element =
            Element::read(ai, text, this_year).map_err(|problem| ElementError::Value { ai, problem })?;
        match self.find(ai) {
            Some(earlier) if earlier.text == element.text => Ok(()),
            Some(_) => Err(ElementError::Repeated { ai }),
            None => {
                self.elements.push(element);
                Ok(())
            }
        }
    }

    pub(crate) fn check_together(&self) -> Result<(), ElementError> {
        let both = |&&(first, second): &&(Ai, Ai)| self.find(first).is_some() && self.find(second).is_some();
        match EXCLUSIVE.iter().find(both) {
            Some(&(first, second)) => Err(ElementError::Exclusive { first, second }),
            None => Ok(()),
        }
    }

    fn read_raw(&mut self, scan: &str, this_year: i32) -> Result<(), ElementError> {
        let without_symbology = SYMBOLOGIES.iter().find_map(|symbology| scan.strip_prefix(symbology));
        let mut rest = without_symbology.unwrap_or(scan).trim_start_matches(SEPARATOR);
        while !rest.is_empty() {
            let at = scan.len() - rest.len();
            let (ai, after) = Ai::leading(rest).ok_or(ElementError::UnknownAi { at })?;
            let (value, behind) = match ai.predefined_length() {
                Some(length) => after.split_at_checked(length).unwrap_or((after, "")),
                None => {
                    after.split_at_checked(after.find(SEPARATOR).unwrap_or(after.len())).unwrap_or_default()
                }
            };
            self.push(ai, value, this_year)?;
            // Not needed behind a predefined length, but allowed.
            rest = behind.strip_prefix(SEPARATOR).unwrap_or(behind);
        }
        Ok(())
    }

    fn read_bracketed(&mut self, scan: &str, this_year: i32) -> Result<(), ElementError> {
        let mut rest = scan;
        while !rest.is_empty() {
            let at = scan.len() - rest.len();
            let (ai, after) = bracketed_ai(rest).ok_or(ElementError::UnknownAi { at })?;
            let (value, behind) = bracketed_value(after);
            self.push(ai, &value, this_year)?;
            rest = behind;
        }
        Ok(())
    }
}

/// The AI in the brackets that `text` begins with, and what follows.
fn bracketed_ai(text: &str) -> Option<(Ai, &str)> {
    let (ai, rest) = Ai::leading(text.strip_prefix('(')?)?;
    Some((ai, rest.strip_prefix(')')?))
}

/// The value up to the next AI in brackets, and what follows it.
fn bracketed_value(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if let Some(behind) = rest.strip_prefix("\\(") {
            value.push('(');
            rest = behind;
        } else if bracketed_ai(rest).is_some() {
            break;
        } else {
            value.push(next);
            rest = rest.get(next.len_utf8()..).unwrap_or_default();
        }
    }
    (value, rest)
}

#[cfg(test)]
mod tests;
