//! Numbers that look like personal data and are not: bank accounts, hexadecimal ids, retail codes, addresses of hosts.

use crate::checksums;
use crate::fold;
use crate::steps;

/// Letters and digits of the longest IBAN, with a space after every fourth, and some to spare for odd grouping.
const IBAN_BYTES_MAX: usize = 48;

pub(crate) fn is_inside_iban_or_uuid(text: &str, start: usize, end: usize) -> bool {
    is_inside_iban(text, start, end) || is_inside_uuid(text, start, end)
}

/// Whether some IBAN with a correct length and check digits covers the place.
fn is_inside_iban(text: &str, start: usize, end: usize) -> bool {
    let bytes = text.as_bytes();
    let from = start.saturating_sub(IBAN_BYTES_MAX);
    steps::count(IBAN_BYTES_MAX as u64);
    (from..start).any(|at| {
        let begins_word = at == 0 || !bytes.get(at - 1).is_some_and(u8::is_ascii_alphanumeric);
        begins_word && iban_end(bytes, at).is_some_and(|iban_end| iban_end >= end)
    })
}

/// Where the IBAN that begins at `at` ends.
fn iban_end(bytes: &[u8], at: usize) -> Option<usize> {
    let [a, b, c, d] = *bytes.get(at..)?.first_chunk::<4>()?;
    let begins =
        a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && c.is_ascii_digit() && d.is_ascii_digit();
    if !begins {
        return None;
    }
    let country = [a.to_ascii_uppercase(), b.to_ascii_uppercase()];
    let row = IBAN_LENGTHS.binary_search_by_key(&&country, |(code, _)| code).ok()?;
    steps::count(IBAN_BYTES_MAX as u64);
    let length = usize::from(IBAN_LENGTHS.get(row)?.1);
    let mut characters = [0u8; 34];
    let (mut taken, mut end) = (0, at);
    for (i, byte) in bytes.iter().enumerate().skip(at).take(IBAN_BYTES_MAX) {
        match byte {
            b' ' | b'-' => continue,
            byte if byte.is_ascii_alphanumeric() => *characters.get_mut(taken)? = *byte,
            _ => break,
        }
        taken += 1;
        end = i + 1;
        if taken == length {
            break;
        }
    }
    let characters = characters.get(..taken).filter(|_| taken == length)?;
    checksums::mod97(characters).then_some(end)
}

/// Lengths from the SWIFT registry of IBAN formats.
#[rustfmt::skip]
const IBAN_LENGTHS: [(&[u8; 2], u8); 89] = [
    (b"AD", 24), (b"AE", 23), (b"AL", 28), (b"AT", 20), (b"AZ", 28), (b"BA", 20), (b"BE", 16), (b"BG", 22),
    (b"BH", 22), (b"BI", 27), (b"BR", 29), (b"BY", 28), (b"CH", 21), (b"CR", 22), (b"CY", 28), (b"CZ", 24),
    (b"DE", 22), (b"DJ", 27), (b"DK", 18), (b"DO", 28), (b"EE", 20), (b"EG", 29), (b"ES", 24), (b"FI", 18),
    (b"FK", 18), (b"FO", 18), (b"FR", 27), (b"GB", 22), (b"GE", 22), (b"GI", 23), (b"GL", 18), (b"GR", 27),
    (b"GT", 28), (b"HN", 28), (b"HR", 21), (b"HU", 28), (b"IE", 22), (b"IL", 23), (b"IQ", 23), (b"IS", 26),
    (b"IT", 27), (b"JO", 30), (b"KW", 30), (b"KZ", 20), (b"LB", 28), (b"LC", 32), (b"LI", 21), (b"LT", 20),
    (b"LU", 20), (b"LV", 21), (b"LY", 25), (b"MC", 27), (b"MD", 24), (b"ME", 22), (b"MK", 19), (b"MN", 20),
    (b"MR", 27), (b"MT", 31), (b"MU", 30), (b"NI", 28), (b"NL", 18), (b"NO", 15), (b"OM", 23), (b"PK", 24),
    (b"PL", 28), (b"PS", 29), (b"PT", 25), (b"QA", 29), (b"RO", 24), (b"RS", 22), (b"RU", 33), (b"SA", 24),
    (b"SC", 31), (b"SD", 18), (b"SE", 24), (b"SI", 19), (b"SK", 24), (b"SM", 27), (b"SO", 23), (b"ST", 25),
    (b"SV", 28), (b"TL", 23), (b"TN", 24), (b"TR", 26), (b"UA", 29), (b"VA", 22), (b"VG", 24), (b"XK", 20),
    (b"YE", 30),
];

/// Whether the place lies in a UUID, 8-4-4-4-12 hexadecimal digits.
fn is_inside_uuid(text: &str, start: usize, end: usize) -> bool {
    let bytes = text.as_bytes();
    (start.saturating_sub(35)..=start).any(|at| {
        bytes.get(at..at + 36).is_some_and(|word| {
            steps::count(1);
            at + 36 >= end
                && word.iter().enumerate().all(|(i, byte)| match i {
                    8 | 13 | 18 | 23 => *byte == b'-',
                    _ => byte.is_ascii_hexdigit(),
                })
        })
    })
}

/// Whether the digits are a GTIN-12, -13 or -14 (UPC, EAN, ITF-14; ISBN-13 among them) with a correct check digit.
pub(crate) fn is_gtin(digits: &[u8]) -> bool {
    let sum = digits.iter().rev().enumerate().fold(0u32, |sum, (place, digit)| {
        let weight = if place % 2 == 0 { 1 } else { 3 };
        sum + weight * u32::from(digit.saturating_sub(b'0'))
    });
    (12..=14).contains(&digits.len()) && sum % 10 == 0
}

/// Whether four groups are the bytes of an IPv4 address.
pub(crate) fn is_ipv4(groups: &[&[u8]]) -> bool {
    groups.len() == 4
        && groups.iter().all(|group| {
            group.len() <= 3
                && group.iter().fold(0u32, |value, digit| value * 10 + u32::from(digit - b'0')) <= 255
        })
}

/// Whether a currency or per cent sign stands beside the place, with a space between or not.
pub(crate) fn is_price(text: &str, start: usize, end: usize) -> bool {
    let is_sign = |character: char| matches!(character, '$' | '€' | '£' | '¥' | '₹' | '₽' | '%');
    let before =
        text.get(..start).and_then(|before| before.chars().rev().take(3).find(|c| fold::fold(*c) != b' '));
    let after = text.get(end..).and_then(|after| after.chars().take(3).find(|c| fold::fold(*c) != b' '));
    before.is_some_and(is_sign) || after.is_some_and(is_sign)
}

#[cfg(test)]
mod tests;
