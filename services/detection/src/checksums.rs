//! Check digits: of cards, bank accounts and books.

use crate::fold;
use crate::settings::Checksum;

/// Longer than any number with a check digit.
const CHARACTERS_MAX: usize = 64;

/// Whether the letters and digits of `value` keep the rule; what stands between them does not count.
pub(crate) fn holds(checksum: Checksum, value: &str) -> bool {
    let mut characters = [0u8; CHARACTERS_MAX];
    let mut len = 0;
    for folded in value.chars().map(fold::fold).filter(u8::is_ascii_alphanumeric) {
        let Some(room) = characters.get_mut(len) else { return checksum == Checksum::None };
        *room = folded;
        len += 1;
    }
    let characters = characters.get(..len).unwrap_or_default();
    match checksum {
        Checksum::None => true,
        Checksum::Luhn => luhn_of(characters),
        Checksum::Mod97 => mod97(characters),
        Checksum::Mod11 => mod11(characters),
    }
}

pub(crate) fn name(checksum: Checksum) -> Option<&'static str> {
    match checksum {
        Checksum::None => None,
        Checksum::Luhn => Some("luhn"),
        Checksum::Mod97 => Some("mod 97"),
        Checksum::Mod11 => Some("mod 11"),
    }
}

pub(crate) fn luhn(digits: &[u8]) -> bool {
    let sum = digits.iter().rev().enumerate().fold(0u32, |sum, (place, digit)| {
        let value = u32::from(digit.saturating_sub(b'0'));
        sum + match place % 2 {
            0 => value,
            _ => value * 2 / 10 + value * 2 % 10,
        }
    });
    sum % 10 == 0
}

fn luhn_of(characters: &[u8]) -> bool {
    characters.len() > 1 && characters.iter().all(u8::is_ascii_digit) && luhn(characters)
}

/// ISO 7064 with the country and check digits moved to the end; letters in lower case.
pub(crate) fn mod97(characters: &[u8]) -> bool {
    let Some((head, rest)) = characters.split_at_checked(4) else { return false };
    let remainder = rest.iter().chain(head).fold(0u32, |remainder, byte| match byte {
        b'0'..=b'9' => (remainder * 10 + u32::from(byte - b'0')) % 97,
        _ => (remainder * 100 + u32::from(byte.to_ascii_lowercase().saturating_sub(b'a')) + 10) % 97,
    });
    remainder == 1
}

fn mod11(characters: &[u8]) -> bool {
    let Some((last, front)) = characters.split_last() else { return false };
    if front.is_empty() || !front.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let last = match last {
        b'x' => 10,
        b'0'..=b'9' => u32::from(last - b'0'),
        _ => return false,
    };
    let weighted = (2..).zip(front.iter().rev()).map(|(weight, digit)| weight * u32::from(digit - b'0'));
    (last + weighted.sum::<u32>()) % 11 == 0
}

#[cfg(test)]
mod tests;
