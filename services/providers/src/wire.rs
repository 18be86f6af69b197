//! The formats behind one face: a request's path and body, an answer, the events of a stream.

use std::collections::VecDeque;

use crate::chat::{ChatAnswer, ChatEvent, ChatRequest};
use crate::endpoint::WireFormat;
use crate::error::ProviderError;
use crate::sse::{Decoder, Event};
use crate::{anthropic, gemini, openai};

/// Path, with query, and body of a call for `model`.
pub(crate) fn write_request(
    format: WireFormat,
    request: &ChatRequest,
    model: &str,
    stream: bool,
) -> Result<(String, Vec<u8>), ProviderError> {
    Ok(match format {
        WireFormat::OpenAi | WireFormat::OpenAiCompatible => {
            ("/chat/completions".to_owned(), openai::write_request(request, model, stream))
        }
        WireFormat::Anthropic => ("/messages".to_owned(), anthropic::write_request(request, model, stream)?),
        WireFormat::Gemini => (gemini::path(model, stream)?, gemini::write_request(request)?),
    })
}

/// Reads a whole answer's body.
pub fn read_answer(format: WireFormat, body: &[u8]) -> Result<ChatAnswer, ProviderError> {
    match format {
        WireFormat::OpenAi | WireFormat::OpenAiCompatible => openai::read_answer(body),
        WireFormat::Anthropic => anthropic::read_answer(body),
        WireFormat::Gemini => gemini::read_answer(body),
    }
}

/// Reads a recorded stream: its events, and whether it may end where it does.
pub fn read_events(format: WireFormat, bytes: &[u8]) -> Result<(Vec<ChatEvent>, bool), ProviderError> {
    let (mut reader, mut events) = (StreamReader::new(format), VecDeque::new());
    Decoder::default().feed(bytes, |event| reader.read(event, &mut events))?;
    Ok((events.into(), reader.may_end()))
}

/// What a format remembers within one stream.
#[derive(Debug)]
pub(crate) enum StreamReader {
    OpenAi(openai::ChunkReader),
    Anthropic(anthropic::EventReader),
    Gemini(gemini::ChunkReader),
}

impl StreamReader {
    pub(crate) fn new(format: WireFormat) -> Self {
        match format {
            WireFormat::OpenAi | WireFormat::OpenAiCompatible => StreamReader::OpenAi(Default::default()),
            WireFormat::Anthropic => StreamReader::Anthropic(Default::default()),
            WireFormat::Gemini => StreamReader::Gemini(Default::default()),
        }
    }

    /// Appends what `event` says to `out`.
    pub(crate) fn read(
        &mut self,
        event: Event<'_>,
        out: &mut VecDeque<ChatEvent>,
    ) -> Result<(), ProviderError> {
        match self {
            StreamReader::OpenAi(reader) => reader.read(event, out),
            StreamReader::Anthropic(reader) => reader.read(event, out),
            StreamReader::Gemini(reader) => reader.read(event, out),
        }
    }

    /// Whether the format's end mark has come; nothing behind it counts.
    pub(crate) fn is_done(&self) -> bool {
        match self {
            StreamReader::OpenAi(reader) => reader.is_done(),
            StreamReader::Anthropic(reader) => reader.is_done(),
            StreamReader::Gemini(_) => false,
        }
    }

    /// Whether the stream may end here; one that ends elsewhere was cut.
    pub(crate) fn may_end(&self) -> bool {
        match self {
            StreamReader::Gemini(reader) => reader.may_end(),
            StreamReader::OpenAi(_) | StreamReader::Anthropic(_) => self.is_done(),
        }
    }
}

#[cfg(test)]
mod tests;
