//! Runs: characters, and the elements that stand for one.

use std::ops::Range;

use super::open::Frame;
use super::walker::{WalkError, Walker};
use super::{Encoding, Format};
use crate::xml::Element;

/// Longer instructions than this exist only to be a nuisance.
const INSTRUCTION_BYTES_MAX: usize = 4 << 10;

impl Walker<'_> {
    pub(super) fn enter_run(&mut self) -> Frame {
        if let Some(open) = self.paragraphs.last_mut() {
            open.format = Format::default();
        }
        Frame::Run
    }

    pub(super) fn characters(
        &mut self,
        text: &str,
        bytes: Range<usize>,
        encoding: Encoding,
    ) -> Result<(), WalkError> {
        match self.frames.last() {
            Some(Frame::Text) => self.push_piece(text, bytes, encoding),
            Some(Frame::Instruction) if !self.is_repeated_run() => {
                if let Some(field) = self.open_fields.last_mut()
                    && field.instruction.len() + text.len() <= INSTRUCTION_BYTES_MAX
                {
                    field.instruction.push_str(text);
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    pub(super) fn character_element(&mut self, element: &Element<'_>) -> Result<(), WalkError> {
        let text = match element.name {
            "tab" | "ptab" => '\t',
            "noBreakHyphen" => '\u{2011}',
            "sym" => symbol(element),
            _ => '\n',
        };
        self.push_piece(text.encode_utf8(&mut [0; 4]), element.bytes.clone(), Encoding::Element)
    }
}

/// The boxes and ticks of the Wingdings fonts, which Word writes into a private area of Unicode.
fn symbol(element: &Element<'_>) -> char {
    let font = element.attribute("font").unwrap_or_default();
    let code = element.attribute("char").and_then(|hex| u32::from_str_radix(&hex, 16).ok()).unwrap_or(0);
    match (font.as_str(), code & 0xFF) {
        ("Wingdings", 0x6F | 0x71 | 0x72 | 0xA8) | ("Wingdings 2", 0x2A | 0xA3) => '☐',
        ("Wingdings", 0xFE) | ("Wingdings 2", 0x52) => '☑',
        ("Wingdings", 0x78 | 0xFD) | ("Wingdings 2", 0x53 | 0x54) => '☒',
        _ => char::from_u32(code).filter(|c| !c.is_control()).unwrap_or('\u{FFFD}'),
    }
}
