//! The reader: RFC 8259 in one pass, with an end to its depth.

use crate::json::{DEPTH_MAX, Json, Number, Object};
use crate::pointer::Steps;

/// Why bytes are no JSON that is read here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum JsonError {
    NotUtf8 { at: usize },
    Syntax { at: usize },
    TooDeep { steps: Steps },
    DuplicateName { steps: Steps },
}

impl Json {
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, JsonError> {
        let text =
            str::from_utf8(bytes).map_err(|problem| JsonError::NotUtf8 { at: problem.valid_up_to() })?;
        // A byte order mark may be ignored (RFC 8259, section 8.1).
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let mut reader = Reader { text, at };
        reader.skip_space();
        let json = reader.value(1)?;
        if reader.at == text.len() { Ok(json) } else { Err(reader.broken()) }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// Reads a value, which `depth` values including itself are around, and the space behind it.
    fn value(&mut self, depth: usize) -> Result<Json, JsonError> {
        if depth > DEPTH_MAX {
            return Err(JsonError::TooDeep { steps: Steps::default() });
        }
        let json = match self.peek() {
            Some(b'{') => Json::Object(self.object(depth)?),
            Some(b'[') => Json::List(self.list(depth)?),
            Some(b'"') => Json::Text(self.string()?),
            Some(b't') => self.word("true", Json::Bool(true))?,
            Some(b'f') => self.word("false", Json::Bool(false))?,
            Some(b'n') => self.word("null", Json::Null)?,
            _ => Json::Number(self.number()?),
        };
        self.skip_space();
        Ok(json)
    }

    fn object(&mut self, depth: usize) -> Result<Object, JsonError> {
        let mut object = Object::default();
        self.expect(b'{')?;
        while self.peek() != Some(b'}') {
            if !object.is_empty() {
                self.expect(b',')?;
            }
            let name = self.string()?;
            self.skip_space();
            self.expect(b':')?;
            let value = self.value(depth + 1).map_err(|problem| problem.inside(&name))?;
            object.members.push((name, value));
        }
        self.expect(b'}')?;
        match object.duplicate() {
            Some(name) => Err(JsonError::DuplicateName { steps: Steps::default() }.inside(name)),
            None => Ok(object),
        }
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Json>, JsonError> {
        let mut items = Vec::new();
        self.expect(b'[')?;
        while self.peek() != Some(b']') {
            if !items.is_empty() {
                self.expect(b',')?;
            }
            let index = items.len().to_string();
            items.push(self.value(depth + 1).map_err(|problem| problem.inside(&index))?);
        }
        self.expect(b']')?;
        Ok(items)
    }

    fn string(&mut self) -> Result<String, JsonError> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = string_length(rest.as_bytes()).ok_or_else(|| self.broken())?;
        let token = rest.get(..length).unwrap_or_default();
        let text = serde_json::from_str(token).map_err(|_| self.broken())?;
        self.at += length;
        Ok(text)
    }

    fn number(&mut self) -> Result<Number, JsonError> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let is_part = |c: char| matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E');
        let token = rest.get(..rest.find(|c| !is_part(c)).unwrap_or(rest.len())).unwrap_or_default();
        let number = Number::from_digits(token).ok_or_else(|| self.broken())?;
        self.at += token.len();
        Ok(number)
    }

    fn word(&mut self, word: &str, json: Json) -> Result<Json, JsonError> {
        if !self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            return Err(self.broken());
        }
        self.at += word.len();
        Ok(json)
    }

    /// Takes a mark of punctuation and the space behind it.
    fn expect(&mut self, mark: u8) -> Result<(), JsonError> {
        if self.peek() != Some(mark) {
            return Err(self.broken());
        }
        self.at += 1;
        self.skip_space();
        Ok(())
    }

    fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn broken(&self) -> JsonError {
        JsonError::Syntax { at: self.at }
    }
}

/// Bytes from the opening quote to the closing one; none where the string does not end.
fn string_length(text: &[u8]) -> Option<usize> {
    if text.first() != Some(&b'"') {
        return None;
    }
    let mut is_escaped = false;
    let end = text.iter().skip(1).position(|&byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    end.map(|end| end + 2)
}

impl JsonError {
    /// The same problem, seen from the value around it.
    fn inside(mut self, step: &str) -> Self {
        if let JsonError::TooDeep { steps } | JsonError::DuplicateName { steps } = &mut self {
            steps.enter(step);
        }
        self
    }
}
