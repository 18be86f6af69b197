//! Server-sent events, read from bytes that may be cut anywhere.
//!
//! The format is that of the HTML standard: lines end in LF, CR or CRLF, several `data` lines join with LF, and an
//! event that the end of the stream cuts off is no event. Bytes are copied once, into buffers that are kept.

use crate::error::{ErrorKind, ProviderError};

/// Larger than any provider's event: a whole generated image in base64 would pass, a stream without an end would not.
pub(crate) const EVENT_BYTES_MAX: usize = 16 << 20;

/// One event; `name` is empty where the stream gave none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event<'a> {
    pub name: &'a str,
    pub data: &'a str,
}

/// What of the stream is not an event yet.
#[derive(Debug)]
pub struct Decoder {
    /// The beginning of a line whose end has not come.
    line: Vec<u8>,
    name: String,
    data: String,
    has_data: bool,
    /// A CR ended the line before; an LF right after it belongs to it.
    after_cr: bool,
    /// No line has ended yet; a byte order mark may stand before the first.
    at_start: bool,
    event_bytes_max: usize,
}

impl Default for Decoder {
    fn default() -> Self {
        Decoder::with_limit(EVENT_BYTES_MAX)
    }
}

impl Decoder {
    /// Refuses an event, or a line of it, longer than `event_bytes_max`.
    pub fn with_limit(event_bytes_max: usize) -> Self {
        Decoder {
            line: Vec::new(),
            name: String::new(),
            data: String::new(),
            has_data: false,
            after_cr: false,
            at_start: true,
            event_bytes_max,
        }
    }

    /// Takes the next bytes and calls `sink` with every event they complete.
    pub fn feed(
        &mut self,
        mut bytes: &[u8],
        mut sink: impl FnMut(Event<'_>) -> Result<(), ProviderError>,
    ) -> Result<(), ProviderError> {
        if self.after_cr && !bytes.is_empty() {
            self.after_cr = false;
            bytes = bytes.strip_prefix(b"\n").unwrap_or(bytes);
        }
        while let Some(end) = bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r')) {
            let (line, rest) = bytes.split_at(end);
            bytes = match rest {
                [b'\r', b'\n', rest @ ..] => rest,
                [b'\r'] => {
                    self.after_cr = true;
                    &[]
                }
                [_, rest @ ..] => rest,
                [] => &[],
            };
            if self.line.is_empty() {
                self.end_line(line, &mut sink)?;
            } else {
                self.hold(line)?;
                let mut line = std::mem::take(&mut self.line);
                self.end_line(&line, &mut sink)?;
                line.clear();
                self.line = line;
            }
        }
        self.hold(bytes)
    }

    fn hold(&mut self, bytes: &[u8]) -> Result<(), ProviderError> {
        if self.line.len() + bytes.len() > self.event_bytes_max {
            return Err(too_long());
        }
        self.line.extend_from_slice(bytes);
        Ok(())
    }

    fn end_line(
        &mut self,
        line: &[u8],
        sink: &mut impl FnMut(Event<'_>) -> Result<(), ProviderError>,
    ) -> Result<(), ProviderError> {
        let line = if std::mem::take(&mut self.at_start) {
            line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line)
        } else {
            line
        };
        if line.is_empty() {
            return self.end_event(sink);
        }
        let line = str::from_utf8(line)
            .map_err(|_| ProviderError::new(ErrorKind::Malformed, "an event is not UTF-8"))?;
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => {
                if self.data.len() + value.len() + 1 > self.event_bytes_max {
                    return Err(too_long());
                }
                if self.has_data {
                    self.data.push('\n');
                }
                self.has_data = true;
                self.data.push_str(value);
            }
            "event" => {
                self.name.clear();
                self.name.push_str(value);
            }
            // Comments keep connections open; `id` and `retry` are for reconnecting, which no provider offers.
            _ => {}
        }
        Ok(())
    }

    fn end_event(
        &mut self,
        sink: &mut impl FnMut(Event<'_>) -> Result<(), ProviderError>,
    ) -> Result<(), ProviderError> {
        let result = if std::mem::take(&mut self.has_data) {
            sink(Event { name: &self.name, data: &self.data })
        } else {
            Ok(())
        };
        self.name.clear();
        self.data.clear();
        result
    }
}

fn too_long() -> ProviderError {
    ProviderError::new(ErrorKind::AnswerTooLarge, "an event is too long")
}

#[cfg(test)]
mod tests;
