//! URIs by their syntax: RFC 3986, without the parts that only a resolver needs.

/// Whether this is an absolute URI. A compact URI such as `cbv:BizStep-shipping` has the same form.
pub(crate) fn is_uri(written: &str) -> bool {
    let Some((scheme, rest)) = written.split_once(':') else { return false };
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    let mut codes = rest.split('%').skip(1);
    let are_codes =
        codes.all(|after| after.len() >= 2 && after.bytes().take(2).all(|byte| byte.is_ascii_hexdigit()));
    let (address, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let is_text = |part: &str| part.bytes().all(|byte| byte == b'%' || is_uri_byte(byte));
    is_scheme && !rest.is_empty() && are_codes && is_text(address) && is_text(fragment)
}

/// Unreserved characters, delimiters, and the brackets around an address.
fn is_uri_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'-' | b'.' | b'_' | b'~' | b':' | b'/' | b'?' | b'[' | b']' | b'@')
        || matches!(byte, b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=')
}

#[cfg(test)]
mod tests;
