//! Percent-encoding, as Digital Links and EPC URNs each want it.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What a Digital Link writes as it is, of sets 82 and 39; its syntax wants all other symbols encoded.
const IN_LINK: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b';').remove(b'=').remove(b'\'');

/// What a URN writes encoded: the symbols that mean something in any URI, and the quotation mark.
const IN_URN: &AsciiSet = &percent_encoding::CONTROLS
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'/')
    .add(b'<')
    .add(b'>')
    .add(b'?');

pub(crate) fn for_link(value: &str) -> String {
    utf8_percent_encode(value, IN_LINK).to_string()
}

pub(crate) fn for_urn(value: &str) -> String {
    utf8_percent_encode(value, IN_URN).to_string()
}

/// The text behind the encoding; none where a percent sign begins no code, or the codes are no UTF-8.
pub(crate) fn decode(written: &str) -> Option<Cow<'_, str>> {
    let mut codes = written.split('%').skip(1);
    let is_code =
        |after: &str| after.len() >= 2 && after.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    if !codes.all(is_code) {
        return None;
    }
    percent_decode_str(written).decode_utf8().ok()
}

#[cfg(test)]
mod tests;
