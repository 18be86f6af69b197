//! What browsers need: the refresh token in a cookie that scripts cannot read, and a guard against other sites using it.

use std::time::Duration;

use http::HeaderMap;
use tonic::metadata::MetadataValue;
use tonic::{Request, Response};
use tracegate_platform::ApiError;
use tracegate_proto::errors::v1::ErrorReason;

/// `__Host-` binds the cookie to this very host, to TLS (or localhost) and to the whole path.
const COOKIE: &str = "__Host-tracegate-refresh";
/// A header that a form or an image of another site cannot send.
const CLIENT_HEADER: &str = "x-tracegate-client";

/// The refresh token of the request's cookie, after the guard; `None` where there is no cookie.
pub(crate) fn refresh_token<T>(request: &Request<T>, origins: &[String]) -> Result<Option<String>, ApiError> {
    let headers = request.metadata().as_ref();
    let Some(token) = cookie(headers) else { return Ok(None) };
    guard(headers, origins)?;
    Ok(Some(token))
}

/// Refuses a cookie that another site made the browser send.
pub(crate) fn guard(headers: &HeaderMap, origins: &[String]) -> Result<(), ApiError> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let same_site = text("sec-fetch-site").is_none_or(|site| site == "same-origin");
    let ours = text("origin").is_none_or(|origin| origins.iter().any(|allowed| allowed == origin));
    if headers.contains_key(CLIENT_HEADER) && same_site && ours {
        return Ok(());
    }
    Err(ApiError::new(ErrorReason::CrossSite, "the session cookie is for our own pages only"))
}

fn cookie(headers: &HeaderMap) -> Option<String> {
    let all = headers.get_all(http::header::COOKIE);
    let mut pairs = all.iter().filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(';'));
    pairs.find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('=').map(str::to_owned))
}

pub(crate) fn set_cookie<T>(response: &mut Response<T>, token: &str, lifetime: Duration) {
    put(
        response,
        &format!(
            "{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age={}",
            lifetime.as_secs()
        ),
    );
}

pub(crate) fn clear_cookie<T>(response: &mut Response<T>) {
    put(response, &format!("{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"));
}

fn put<T>(response: &mut Response<T>, cookie: &str) {
    if let Ok(value) = MetadataValue::try_from(cookie) {
        response.metadata_mut().insert("set-cookie", value);
    }
}
