//! A folding view of text: each character is read as the plain ASCII one it stands for, at its original offset.
//! Nothing is copied or normalised, so every offset taken here is an offset into the original text.

use crate::steps;

/// What a character is read as: an ASCII byte (letters in lower case), or one of the four marks below.
pub(crate) type Folded = u8;

/// Takes no room of its own when printed: zero-width characters, soft hyphens, direction marks, variation selectors,
/// and the marks that combine with the letter before them.
pub(crate) const INVISIBLE: Folded = 0x00;
/// A letter or a digit that no ASCII character stands for.
pub(crate) const LETTER: Folded = 0x80;
/// A letter of a script that is written without spaces, so that it may stand directly beside a number.
pub(crate) const IDEOGRAPH: Folded = 0x82;
/// Any other character.
pub(crate) const OTHER: Folded = 0x81;

/// A run of invisible characters longer than this parts what stands on both sides of it.
pub(crate) const INVISIBLE_RUN_MAX: usize = 8;

/// The place behind a soft line break of quoted-printable text, `=` at the end of a line, if one begins at `at`.
pub(crate) fn soft_break(text: &str, at: usize) -> Option<usize> {
    let rest = text.as_bytes().get(at..)?;
    let len = [&b"=\r\n"[..], b"=\n"].iter().find(|mark| rest.starts_with(mark))?.len();
    Some(at + len)
}

/// Where a soft line break begins that ends at `at`.
pub(crate) fn soft_break_before(text: &str, at: usize) -> Option<usize> {
    let before = text.as_bytes().get(..at)?;
    let mark = [&b"=\r\n"[..], b"=\n"].into_iter().find(|mark| before.ends_with(mark))?;
    Some(at - mark.len())
}

/// The character at `at` and the offset after it; `None` at the end of the text.
#[inline]
pub(crate) fn next(text: &str, at: usize) -> Option<(Folded, usize)> {
    steps::count(1);
    let byte = *text.as_bytes().get(at)?;
    if byte < 0x80 {
        return Some((fold_ascii(byte), at + 1));
    }
    let character = text.get(at..)?.chars().next()?;
    Some((fold(character), at + character.len_utf8()))
}

/// The character that ends at `at` and the offset where it begins; `None` at the start of the text.
#[inline]
pub(crate) fn previous(text: &str, at: usize) -> Option<(Folded, usize)> {
    steps::count(1);
    let byte = *text.as_bytes().get(at.checked_sub(1)?)?;
    if byte < 0x80 {
        return Some((fold_ascii(byte), at - 1));
    }
    let character = text.get(..at)?.chars().next_back()?;
    Some((fold(character), at - character.len_utf8()))
}

/// Like `next`, over a short run of invisible characters, so that a run of them costs no more than once.
pub(crate) fn next_visible(text: &str, mut at: usize) -> Option<(Folded, usize)> {
    for _ in 0..INVISIBLE_RUN_MAX {
        let (folded, after) = next(text, at)?;
        if folded != INVISIBLE {
            return Some((folded, after));
        }
        at = after;
    }
    next(text, at)
}

/// Like `previous`, over a short run of invisible characters.
pub(crate) fn previous_visible(text: &str, mut at: usize) -> Option<(Folded, usize)> {
    for _ in 0..INVISIBLE_RUN_MAX {
        let (folded, before) = previous(text, at)?;
        if folded != INVISIBLE {
            return Some((folded, before));
        }
        at = before;
    }
    previous(text, at)
}

#[inline]
pub(crate) fn is_word(folded: Folded) -> bool {
    folded.is_ascii_alphanumeric() || folded == LETTER
}

#[inline]
pub(crate) fn is_letter(folded: Folded) -> bool {
    folded.is_ascii_lowercase() || folded == LETTER
}

#[inline]
fn fold_ascii(byte: u8) -> Folded {
    match byte {
        b'\t' => b' ',
        b'\r' | 0x0b | 0x0c => b'\n',
        0 => OTHER,
        _ => byte.to_ascii_lowercase(),
    }
}

pub(crate) fn fold(character: char) -> Folded {
    if let Ok(byte) = u8::try_from(character)
        && byte < 0x80
    {
        return fold_ascii(byte);
    }
    match character {
        '\u{ad}'
        | '\u{300}'..='\u{36f}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{20e3}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => INVISIBLE,
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => b' ',
        '\u{85}' | '\u{2028}' | '\u{2029}' => b'\n',
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => b'-',
        '\u{b7}' | '\u{2024}' | '\u{2027}' | '\u{22c5}' | '\u{3002}' | '\u{30fb}' | '\u{fe52}'
        | '\u{ff0e}' | '\u{ff61}' => b'.',
        '\u{2044}' | '\u{2215}' | '\u{ff0f}' => b'/',
        '\u{fe59}' | '\u{ff08}' => b'(',
        '\u{fe5a}' | '\u{ff09}' => b')',
        '\u{207a}' | '\u{fe62}' | '\u{ff0b}' => b'+',
        '\u{fe6b}' | '\u{ff20}' => b'@',
        '\u{ff3f}' => b'_',
        '\u{2019}' => b'\'',
        '\u{ff21}'..='\u{ff3a}' => from_run(character, '\u{ff21}', b'a'),
        '\u{ff41}'..='\u{ff5a}' => from_run(character, '\u{ff41}', b'a'),
        '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => {
            if character.is_alphanumeric() {
                IDEOGRAPH
            } else {
                OTHER
            }
        }
        _ => decimal_digit(character).unwrap_or(if character.is_alphanumeric() { LETTER } else { OTHER }),
    }
}

fn from_run(character: char, first: char, ascii_first: u8) -> u8 {
    u8::try_from(u32::from(character) - u32::from(first)).map_or(OTHER, |offset| ascii_first + offset)
}

/// The zeros of the decimal digit runs that are in everyday use, and of the mathematical alphabets.
const DIGIT_ZEROS: [u32; 24] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
    0x1040, 0x17e0, 0x1810, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6,
];

fn decimal_digit(character: char) -> Option<u8> {
    let code = u32::from(character);
    let run = DIGIT_ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
    let value = code - DIGIT_ZEROS.get(run)?;
    u8::try_from(value).ok().filter(|value| *value < 10).map(|value| b'0' + value)
}

/// The Latin letter that a Greek or Cyrillic one is printed like.
pub(crate) fn lookalike(letter: char) -> Option<char> {
    let place = LOOKALIKES.binary_search_by_key(&letter, |(like, _)| *like).ok()?;
    LOOKALIKES.get(place).map(|(_, latin)| *latin)
}

#[rustfmt::skip]
const LOOKALIKES: [(char, char); 52] = [
    ('Α', 'A'), ('Β', 'B'), ('Ε', 'E'), ('Ζ', 'Z'), ('Η', 'H'), ('Ι', 'I'), ('Κ', 'K'), ('Μ', 'M'), ('Ν', 'N'),
    ('Ο', 'O'), ('Ρ', 'P'), ('Τ', 'T'), ('Υ', 'Y'), ('Χ', 'X'), ('α', 'a'), ('ι', 'i'), ('κ', 'k'), ('ν', 'v'),
    ('ο', 'o'), ('ρ', 'p'), ('τ', 't'), ('υ', 'u'), ('χ', 'x'), ('Ѕ', 'S'), ('І', 'I'), ('Ј', 'J'), ('А', 'A'),
    ('В', 'B'), ('Е', 'E'), ('К', 'K'), ('М', 'M'), ('Н', 'H'), ('О', 'O'), ('Р', 'P'), ('С', 'C'), ('Т', 'T'),
    ('У', 'Y'), ('Х', 'X'), ('а', 'a'), ('в', 'b'), ('е', 'e'), ('к', 'k'), ('м', 'm'), ('н', 'h'), ('о', 'o'),
    ('р', 'p'), ('с', 'c'), ('т', 't'), ('у', 'y'), ('х', 'x'), ('ѕ', 's'), ('і', 'i'),
];

/// Whether a byte can begin a character that some pattern starts from: a digit of any script, or an at sign.
/// Every non-ASCII digit and at sign has a lead byte of 0xD9 or more, which spares Latin, Greek and Cyrillic text.
pub(crate) fn starts_pattern(byte: u8) -> bool {
    byte.wrapping_sub(b'0') < 10 || byte == b'@' || byte >= 0xd9
}
