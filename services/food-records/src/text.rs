//! Text that every reader of a file can take: no character that XML forbids, nothing that a program would run.

use std::borrow::Cow;

/// Excel's limit of a cell, in UTF-16 units.
pub(crate) const CELL_UNITS_MAX: usize = 32_767;
/// What stands behind a text that was cut.
const CUT: &str = " [cut]";

/// Replaces what is invisible and forbidden in XML 1.0 by something visible: control characters by their pictures (U+0000 by U+2400, DEL by U+2421),
/// the two noncharacters by U+FFFD. Line ends become line feeds, as XML would make them.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if !text.contains(needs_cleaning) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len() + 8);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                characters.next_if_eq(&'\n');
                cleaned.push('\n');
            }
            character => cleaned.push(picture(character)),
        }
    }
    Cow::Owned(cleaned)
}

fn needs_cleaning(character: char) -> bool {
    picture(character) != character
}

fn picture(character: char) -> char {
    match character {
        '\t' | '\n' => character,
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(character)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\x7f' => '\u{2421}',
        '\u{fffe}' | '\u{ffff}' => char::REPLACEMENT_CHARACTER,
        other => other,
    }
}

/// The text as it fits in a cell of a workbook, and whether it had to be cut for that.
pub(crate) fn fitted(text: &str) -> (Cow<'_, str>, bool) {
    // No text has more units than bytes.
    if text.len() <= CELL_UNITS_MAX || text.encode_utf16().count() <= CELL_UNITS_MAX {
        return (Cow::Borrowed(text), false);
    }
    let mut units = 0;
    let kept: String = text
        .chars()
        .take_while(|character| {
            units += character.len_utf16();
            units <= CELL_UNITS_MAX - CUT.len()
        })
        .collect();
    (Cow::Owned(kept + CUT), true)
}

/// What spreadsheet programs take for the beginning of a formula in CSV; the wide ones in some East Asian locales.
const FORMULA_STARTS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Text for CSV, which cannot say that it is text: an apostrophe goes before one that a program might take for a formula, and before one that has
/// an apostrophe there already. So whoever takes one leading apostrophe away has the text as it was.
pub(crate) fn guarded(text: &str) -> Cow<'_, str> {
    let is_risky =
        text.trim_start().starts_with(FORMULA_STARTS) || text.starts_with(['\t', '\n', '\r', '\'']);
    if is_risky { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests;
