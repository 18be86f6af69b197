//! Spellings that hide a value from a careless matcher: full-width digits, spaces that do not break, characters that
//! are not seen.

use tracegate_detection::PiiClass;

use super::{Label, Piece};
use crate::draw::Draw;

/// Of a hundred values this many are spelled so.
pub(crate) const RATE_PERCENT: u64 = 2;

/// Now and then another spelling of the same value.
pub(crate) fn vary(draw: &mut Draw, piece: Piece) -> Piece {
    let Label::Class { class, .. } = piece.label else { return piece };
    if !draw.percent(RATE_PERCENT) {
        return piece;
    }
    let text = match class {
        PiiClass::Phone | PiiClass::Ssn | PiiClass::CreditCard | PiiClass::DateOfBirth => match draw.below(3)
        {
            0 => full_width(&piece.text),
            1 => piece.text.replace(' ', "\u{a0}"),
            _ => with_invisible(draw, &piece.text),
        },
        PiiClass::Email => with_invisible(draw, &piece.text),
        _ => piece.text.replace(' ', "\u{a0}"),
    };
    Piece { text, ..piece }
}

fn full_width(text: &str) -> String {
    let wide = |character: char| match character.to_digit(10) {
        Some(digit) => char::from_u32(u32::from('\u{ff10}') + digit).unwrap_or(character),
        None => character,
    };
    text.chars().map(wide).collect()
}

/// A zero-width character somewhere inside.
fn with_invisible(draw: &mut Draw, text: &str) -> String {
    let length = text.chars().count();
    let place = draw.index(length.saturating_sub(1)) + 1;
    let invisible = draw.pick(&["\u{200b}", "\u{200d}", "\u{2060}"]);
    let at = text.char_indices().nth(place).map_or(text.len(), |(at, _)| at);
    if at == text.len() {
        return text.to_owned();
    }
    let (before, after) = text.split_at(at);
    format!("{before}{invisible}{after}")
}
