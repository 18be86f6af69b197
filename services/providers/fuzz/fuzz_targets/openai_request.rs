//! A client's request is read or refused; the refusal is bounded.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tracegate_providers::estimate::input_tokens;
use tracegate_providers::openai::{ErrorBody, parse_request};

fuzz_target!(|bytes: &[u8]| {
    match parse_request(bytes) {
        Ok(mut request) => {
            request.visit_texts(|_, _| {});
            if let Some(bounds) = input_tokens(&request) {
                assert!(bounds.likely_max <= bounds.max);
            }
        }
        Err(error) => assert!(error.violations.len() <= 20 && !ErrorBody::from(&error).to_json().is_empty()),
    }
});
