//! A provider's stream is read or refused, and can be held whole. The first byte says whose.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tracegate_providers::chat::ChatAnswer;
use tracegate_providers::{WireFormat, wire};

fuzz_target!(|bytes: &[u8]| {
    let Some((format, bytes)) = bytes.split_first() else { return };
    let formats = [WireFormat::OpenAi, WireFormat::Anthropic, WireFormat::Gemini];
    let format = formats[usize::from(*format) % formats.len()];
    if let Ok((events, _)) = wire::read_events(format, bytes) {
        let mut answer = ChatAnswer::default();
        events.into_iter().for_each(|event| answer.add(event));
    }
});
