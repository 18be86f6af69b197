//! When a provider wants to be asked again, in all the forms providers say it.

use std::time::Duration;

use http::{HeaderMap, HeaderName, header};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A longer wait is as good as none: no caller stays for it.
const WAIT_MAX: Duration = Duration::from_secs(3600);

const RETRY_AFTER_MS: HeaderName = HeaderName::from_static("retry-after-ms");

/// OpenAI: what is left, and in how long it is full again.
const OPENAI_LIMITS: [(&str, &str); 2] = [
    ("x-ratelimit-remaining-requests", "x-ratelimit-reset-requests"),
    ("x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens"),
];

/// Anthropic: what is left, and at what time it is full again.
const ANTHROPIC_LIMITS: [(&str, &str); 4] = [
    ("anthropic-ratelimit-requests-remaining", "anthropic-ratelimit-requests-reset"),
    ("anthropic-ratelimit-tokens-remaining", "anthropic-ratelimit-tokens-reset"),
    ("anthropic-ratelimit-input-tokens-remaining", "anthropic-ratelimit-input-tokens-reset"),
    ("anthropic-ratelimit-output-tokens-remaining", "anthropic-ratelimit-output-tokens-reset"),
];

/// The wait an answer's headers ask for. Times of day are taken relative to the answer's own `date`, so the clocks of
/// the two sides need not agree.
pub(crate) fn from_headers(headers: &HeaderMap) -> Option<Duration> {
    let milliseconds = text(headers, RETRY_AFTER_MS.as_str()).and_then(|value| seconds(value, 1e-3));
    let retry_after = text(headers, header::RETRY_AFTER.as_str());
    milliseconds
        .or_else(|| retry_after.and_then(|value| seconds(value, 1.0)))
        .or_else(|| retry_after.and_then(|value| until_http_date(headers, value)))
        .or_else(|| longest(headers, &OPENAI_LIMITS, parse))
        .or_else(|| longest(headers, &ANTHROPIC_LIMITS, |value| until_rfc3339(headers, value)))
}

/// `Please try again in 6.4s.`
pub(crate) fn from_message(message: &str) -> Option<Duration> {
    let (_, rest) = message.split_once("try again in ").or_else(|| message.split_once("retry in "))?;
    let wait = rest.split([' ', ',']).next()?.trim_end_matches('.');
    parse(wait)
}

/// `34.07s`, `20ms`, `6m0s`, `1h2m`.
pub(crate) fn parse(text: &str) -> Option<Duration> {
    let mut rest = text.trim();
    let mut total = Duration::ZERO;
    while !rest.is_empty() {
        let digits = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.')?;
        let (number, unit) = rest.split_at_checked(digits)?;
        let (scale, tail) = [("ms", 1e-3), ("h", 3600.0), ("m", 60.0), ("s", 1.0)]
            .into_iter()
            .find_map(|(name, scale)| Some((scale, unit.strip_prefix(name)?)))?;
        total += seconds(number, scale)?;
        rest = tail;
    }
    (!text.trim().is_empty()).then_some(total.min(WAIT_MAX))
}

fn seconds(text: &str, scale: f64) -> Option<Duration> {
    let seconds: f64 = text.trim().parse().ok()?;
    (seconds.is_finite() && seconds >= 0.0)
        .then(|| Duration::from_secs_f64((seconds * scale).min(WAIT_MAX.as_secs_f64())))
}

fn longest(
    headers: &HeaderMap,
    limits: &[(&str, &str)],
    read: impl Fn(&str) -> Option<Duration>,
) -> Option<Duration> {
    let used_up = limits.iter().filter(|(remaining, _)| text(headers, remaining) == Some("0"));
    used_up.filter_map(|(_, reset)| read(text(headers, reset)?)).max()
}

fn until_http_date(headers: &HeaderMap, value: &str) -> Option<Duration> {
    let then = httpdate::parse_http_date(value).ok()?;
    let wait = then.duration_since(date(headers)?).unwrap_or_default();
    Some(wait.min(WAIT_MAX))
}

fn until_rfc3339(headers: &HeaderMap, value: &str) -> Option<Duration> {
    let then = OffsetDateTime::parse(value, &Rfc3339).ok()?;
    let wait = then - OffsetDateTime::from(date(headers)?);
    Some(wait.try_into().unwrap_or(Duration::ZERO).min(WAIT_MAX))
}

fn date(headers: &HeaderMap) -> Option<std::time::SystemTime> {
    httpdate::parse_http_date(text(headers, header::DATE.as_str())?).ok()
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests;
