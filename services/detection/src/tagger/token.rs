//! Text as tokens: words, numbers, single marks, gaps and ends of lines, each with what the tagger asks about it.

use crate::fold;
use crate::gazetteer::{self, Lists};

/// A longer word, gap or address of a page is cut; nothing that is tagged is as long.
const TOKEN_BYTES_MAX: usize = 64;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Before the first token and behind the last.
    #[default]
    Edge,
    /// Letters only.
    Word,
    /// Digits only.
    Number,
    /// Letters and digits.
    Mixed,
    /// A mail address, the address of a page, an identifier: letters with marks between.
    Joined,
    Mark,
    /// Three spaces or more, or a tab: what parts two columns.
    Gap,
    Line,
    /// An empty line.
    Blank,
}

/// How a word is written; beyond `Lower` with a capital.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Case {
    #[default]
    None,
    Lower,
    /// One capital letter.
    Initial,
    Title,
    Upper,
    /// Capitals inside: McDonald, iPhone.
    Mixed,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Token {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) kind: Kind,
    pub(crate) case: Case,
    /// Of the word in lower case, or of the mark.
    pub(crate) hash: u64,
    /// Letters or digits, up to 255.
    pub(crate) len: u8,
    pub(crate) lists: Lists,
    /// Whether nothing stands between the token before and this one.
    pub(crate) glued: bool,
}

impl Token {
    /// How the token looks, without what it says.
    pub(crate) fn shape(&self) -> u64 {
        let len = match self.kind {
            Kind::Number | Kind::Mixed => u64::from(self.len.min(9)),
            Kind::Mark => self.hash & 0xff_ffff,
            Kind::Word => u64::from(self.len.min(4)),
            _ => 0,
        };
        len << 16 | (self.case as u64) << 8 | self.kind as u64
    }
}

/// Reads the tokens of a text one by one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// Whether the end of the text was looked at: with more text the last token might be another.
    pub(crate) touched_end: bool,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str, at: usize) -> Self {
        Reader { text, at, touched_end: false }
    }

    /// The next token; an edge at the end of the text.
    pub(crate) fn next(&mut self) -> Token {
        let begun = self.at;
        while let Some((fold::INVISIBLE | b' ' | b'\n', _)) = self.peek() {
            if let Some(gap) = self.gap() {
                return gap;
            }
        }
        let start = self.at;
        let Some((folded, after)) = self.peek() else {
            return Token { start, end: start, ..Token::default() };
        };
        let mut token = if fold::is_word(folded) { self.word() } else { self.mark(folded, after) };
        token.glued = begun == start;
        token
    }

    fn peek(&mut self) -> Option<(fold::Folded, usize)> {
        let next = fold::next(self.text, self.at);
        self.touched_end |= next.is_none();
        next
    }

    /// Reads spaces and line ends; answers a token where they part more than two words.
    fn gap(&mut self) -> Option<Token> {
        let start = self.at;
        let (mut spaces, mut lines) = (0, 0);
        while self.at - start < TOKEN_BYTES_MAX {
            let Some((folded, after)) = self.peek() else { break };
            match folded {
                b' ' if self.text.as_bytes().get(self.at) == Some(&b'\t') => spaces += 3,
                b' ' => spaces += 1,
                b'\n' if self.text.as_bytes().get(self.at) != Some(&b'\r') => lines += 1,
                b'\n' | fold::INVISIBLE => {}
                _ => break,
            }
            self.at = after;
        }
        let kind = match (lines, spaces) {
            (2.., _) => Kind::Blank,
            (1, _) => Kind::Line,
            (_, 3..) => Kind::Gap,
            _ => return None,
        };
        Some(Token { start, end: self.at, kind, hash: kind as u64, ..Token::default() })
    }

    fn mark(&mut self, folded: fold::Folded, after: usize) -> Token {
        let start = self.at;
        self.at = after;
        let kind = if folded == fold::IDEOGRAPH { Kind::Joined } else { Kind::Mark };
        Token { start, end: after, kind, hash: u64::from(folded), len: 1, ..Token::default() }
    }

    fn word(&mut self) -> Token {
        let start = self.at;
        let mut word = Spelling::default();
        let mut end = start;
        while self.at - start < TOKEN_BYTES_MAX {
            let Some((folded, after)) = self.peek() else { break };
            // "O'Brien" is one word; what ends in "can't" and "Ana's" is none of the word.
            let apostrophe = folded == b'\'' && word.letters > 0 && self.is_upper(after);
            if !fold::is_word(folded) && folded != fold::INVISIBLE && !apostrophe {
                break;
            }
            if folded != fold::INVISIBLE && !apostrophe {
                word.push(folded, self.text, self.at);
                end = after;
            }
            self.at = after;
        }
        // What is invisible behind the word is read again, so that it does not matter where a scan goes on.
        self.at = end;
        if let Some(joined_end) = self.joined_end(start) {
            self.at = joined_end;
            let hash = self.text.get(start..joined_end).unwrap_or_default();
            let hash = hash.chars().flat_map(char::to_lowercase).fold(0, gazetteer::hash_letter);
            let named = self.text.get(start..joined_end).is_some_and(|word| word.contains(['@', '_', '/']));
            let case = if named { Case::Mixed } else { Case::None };
            return Token { start, end: joined_end, kind: Kind::Joined, case, hash, ..Token::default() };
        }
        word.token(start, end)
    }

    fn is_upper(&mut self, at: usize) -> bool {
        self.letter_at(at).is_some_and(char::is_uppercase)
    }

    fn is_lower(&mut self, at: usize) -> bool {
        self.letter_at(at).is_some_and(char::is_lowercase)
    }

    fn letter_at(&mut self, at: usize) -> Option<char> {
        let next = self.text.get(at..).and_then(|rest| rest.chars().next());
        self.touched_end |= next.is_none();
        next
    }

    /// Where the word goes on over a mark as no sentence does: `ana.lee@mail`, `https://`, `first_name`.
    fn joined_end(&mut self, start: usize) -> Option<usize> {
        let (folded, after) = self.peek()?;
        let joins = match folded {
            b'@' | b'_' => true,
            b'.' => self.is_lower(after),
            b':' => self.is_slashes(after),
            _ => false,
        };
        if !joins {
            return None;
        }
        let mut end = self.at;
        while end - start < TOKEN_BYTES_MAX {
            let Some((folded, after)) = fold::next(self.text, end) else {
                self.touched_end = true;
                break;
            };
            let goes_on = fold::is_word(folded)
                || matches!(
                    folded,
                    b'.' | b'@' | b'_' | b'-' | b'+' | b'/' | b':' | b'%' | b'=' | b'&' | b'?' | b'~' | b'#'
                );
            if !goes_on {
                break;
            }
            end = after;
        }
        // The stop at the end of a sentence is none of it.
        let trimmed = self.text.get(start..end)?.trim_end_matches(['.', ':', '?']);
        Some(start + trimmed.len()).filter(|end| *end > self.at)
    }

    fn is_slashes(&mut self, at: usize) -> bool {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        self.touched_end |= rest.len() < 2;
        rest.starts_with(b"//")
    }
}

/// A word while it is read.
#[derive(Default)]
struct Spelling {
    hash: u64,
    letters: u8,
    digits: u8,
    upper: u8,
    first_is_upper: bool,
    has_ascii: bool,
    has_lookalike: bool,
}

impl Spelling {
    fn push(&mut self, folded: fold::Folded, text: &str, at: usize) {
        if folded.is_ascii_digit() {
            self.digits = self.digits.saturating_add(1);
            self.hash = gazetteer::hash_letter(self.hash, char::from(folded));
            return;
        }
        let first = self.letters == 0;
        self.letters = self.letters.saturating_add(1);
        let byte = text.as_bytes().get(at).copied().unwrap_or_default();
        let upper = if byte < 0x80 {
            self.has_ascii = true;
            self.hash = gazetteer::hash_letter(self.hash, char::from(folded));
            byte.is_ascii_uppercase()
        } else {
            let letter = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
            self.has_lookalike |= fold::lookalike(letter).is_some();
            // A Cyrillic letter beside Latin ones is there to be taken for a Latin one.
            let read = fold::lookalike(letter).filter(|_| self.has_ascii).unwrap_or(letter);
            for lower in read.to_lowercase() {
                self.hash = gazetteer::hash_letter(self.hash, lower);
            }
            letter.is_uppercase()
        };
        self.upper = self.upper.saturating_add(u8::from(upper));
        self.first_is_upper |= first && upper;
    }

    fn token(&self, start: usize, end: usize) -> Token {
        let kind = match (self.letters, self.digits) {
            (_, 0) => Kind::Word,
            (0, _) => Kind::Number,
            _ => Kind::Mixed,
        };
        let case = match (self.letters, self.upper) {
            (0, _) => Case::None,
            (1, 1) => Case::Initial,
            (_, 0) => Case::Lower,
            (letters, upper) if letters == upper => Case::Upper,
            (_, 1) if self.first_is_upper => Case::Title,
            _ => Case::Mixed,
        };
        let lists = if kind == Kind::Word { gazetteer::lists(self.hash) } else { Lists::default() };
        let len = self.letters.saturating_add(self.digits);
        Token { start, end, kind, case, hash: self.hash, len, lists, glued: false }
    }
}

#[cfg(test)]
mod tests;
