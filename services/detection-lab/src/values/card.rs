//! Card numbers of all brands, their check digit right, grouped as they are on a card or not at all.

use tracegate_detection::PiiClass;

use super::Piece;
use crate::draw::Draw;

/// How a number begins, how long it is, and how a card groups it.
const BRANDS: &[(&str, usize, &[usize])] = &[
    ("4", 16, &[4, 4, 4, 4]),
    ("4", 16, &[4, 4, 4, 4]),
    ("4", 13, &[4, 3, 3, 3]),
    ("4", 19, &[4, 4, 4, 4, 3]),
    ("5N", 16, &[4, 4, 4, 4]),
    ("51", 16, &[4, 4, 4, 4]),
    ("53", 16, &[4, 4, 4, 4]),
    ("55", 16, &[4, 4, 4, 4]),
    ("2221", 16, &[4, 4, 4, 4]),
    ("2720", 16, &[4, 4, 4, 4]),
    ("25", 16, &[4, 4, 4, 4]),
    ("34", 15, &[4, 6, 5]),
    ("37", 15, &[4, 6, 5]),
    ("6011", 16, &[4, 4, 4, 4]),
    ("645", 16, &[4, 4, 4, 4]),
    ("65", 16, &[4, 4, 4, 4]),
    ("36", 14, &[4, 6, 4]),
    ("38", 14, &[4, 6, 4]),
    ("301", 14, &[4, 6, 4]),
    ("3528", 16, &[4, 4, 4, 4]),
    ("3589", 16, &[4, 4, 4, 4]),
    ("62", 16, &[4, 4, 4, 4]),
    ("5018", 16, &[4, 4, 4, 4]),
    ("6304", 16, &[4, 4, 4, 4]),
    ("6759", 19, &[4, 4, 4, 4, 3]),
    ("2201", 16, &[4, 4, 4, 4]),
];

pub(crate) fn number(draw: &mut Draw) -> Piece {
    let (digits, groups) = digits(draw);
    Piece::of(PiiClass::CreditCard, grouped(draw, &digits, groups))
}

/// Looks like one, but the check digit is wrong.
pub(crate) fn wrong(draw: &mut Draw) -> String {
    let (mut digits, groups) = digits(draw);
    let right = digits.pop().and_then(|digit| digit.to_digit(10)).unwrap_or(0);
    let shift = u32::try_from(draw.between(1, 9)).unwrap_or(1);
    digits.extend(char::from_digit((right + shift) % 10, 10));
    grouped(draw, &digits, groups)
}

fn digits(draw: &mut Draw) -> (String, &'static [usize]) {
    let (prefix, length, groups) = draw.choose(BRANDS).copied().unwrap_or(("4", 16, &[4, 4, 4, 4]));
    let prefix = if prefix == "5N" { draw.pick(&["52", "54"]) } else { prefix };
    let mut digits = prefix.to_owned();
    digits.push_str(&draw.digits((length - 1).saturating_sub(prefix.len())));
    digits.push(luhn_digit(&digits));
    (digits, groups)
}

fn grouped(draw: &mut Draw, digits: &str, groups: &[usize]) -> String {
    let separator = match draw.below(10) {
        0..=3 => "",
        4..=7 => " ",
        8 => "-",
        _ => draw.pick(&["-", ".", "\u{a0}", " - "]),
    };
    let mut rest = digits;
    let mut parts = Vec::new();
    for length in groups {
        let (part, after) = rest.split_at_checked(*length).unwrap_or((rest, ""));
        parts.push(part);
        rest = after;
    }
    parts.join(separator)
}

/// The digit that makes the number pass the Luhn check.
pub(crate) fn luhn_digit(front: &str) -> char {
    let digits = front.chars().rev().filter_map(|digit| digit.to_digit(10));
    let doubled = |digit: u32| digit * 2 / 10 + digit * 2 % 10;
    let sum: u32 =
        digits.enumerate().map(|(place, digit)| if place % 2 == 0 { doubled(digit) } else { digit }).sum();
    char::from_digit((10 - sum % 10) % 10, 10).unwrap_or('0')
}

#[cfg(test)]
mod tests;
