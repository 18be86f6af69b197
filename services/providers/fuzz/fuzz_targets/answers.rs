//! A provider's whole answer is read or refused, and what is read can be written for a client. The first byte says whose.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tracegate_providers::openai::write_answer;
use tracegate_providers::{WireFormat, wire};

fuzz_target!(|bytes: &[u8]| {
    let Some((format, bytes)) = bytes.split_first() else { return };
    let formats = [WireFormat::OpenAi, WireFormat::Anthropic, WireFormat::Gemini];
    let format = formats[usize::from(*format) % formats.len()];
    if let Ok(answer) = wire::read_answer(format, bytes) {
        let written = write_answer(&answer, 0);
        assert!(wire::read_answer(WireFormat::OpenAi, &written).is_ok());
    }
});
