//! Page tokens (AIP-158): opaque, URL-safe, tied to the filter they were given for, without any authority in them.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use time::OffsetDateTime;
use tracegate_proto::errors::v1::ErrorReason;
use uuid::Uuid;

use crate::ApiError;
use crate::keys::sha256;

pub const PAGE_SIZE_DEFAULT: i64 = 50;
/// A page must encode below the 4 MiB limit of gRPC messages.
pub const PAGE_SIZE_MAX: i64 = 200;

/// The size asked for, brought into bounds.
pub fn size(page_size: i32) -> i64 {
    match i64::from(page_size) {
        ..=0 => PAGE_SIZE_DEFAULT,
        size => size.min(PAGE_SIZE_MAX),
    }
}

/// Cuts a page that was asked for with one row too many; true where that row was there, so that another page follows.
pub fn cut<T>(rows: &mut Vec<T>, size: i64) -> bool {
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    let has_more = rows.len() > size;
    rows.truncate(size);
    has_more
}

/// What rows of a page may encode to, with room for the rest of its message.
const PAGE_BYTES_MAX: usize = 3 * 1024 * 1024;

/// Cuts a page whose rows would not fit into a message; true where any were cut, so that another page follows. One row is always left.
pub fn fit<T>(rows: &mut Vec<T>, bytes: impl Fn(&T) -> usize) -> bool {
    let mut sum = 0;
    let fits = |row: &T| {
        sum += bytes(row);
        sum <= PAGE_BYTES_MAX
    };
    let n_fitting = rows.iter().map(fits).take_while(|fits| *fits).count().max(1);
    let has_more = rows.len() > n_fitting;
    rows.truncate(n_fitting);
    has_more
}

/// The place after which a page starts: time, then id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    pub at: OffsetDateTime,
    pub id: Uuid,
}

/// The token of the page after `cursor`; `filter` is anything that identifies the question.
pub fn token(cursor: Cursor, filter: &[u8]) -> String {
    let micros = i64::try_from(cursor.at.unix_timestamp_nanos() / 1000).unwrap_or(i64::MAX);
    let mut bytes = Vec::with_capacity(32);
    bytes.extend_from_slice(&micros.to_be_bytes());
    bytes.extend_from_slice(cursor.id.as_bytes());
    bytes.extend_from_slice(&sha256(filter)[..8]);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Where the token leads, `None` for the first page.
pub fn cursor(token: &str, filter: &[u8]) -> Result<Option<Cursor>, ApiError> {
    if token.is_empty() {
        return Ok(None);
    }
    let invalid = |why: &str| ApiError::new(ErrorReason::PageTokenInvalid, format!("page_token: {why}"));
    let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| invalid("is not one of ours"))?;
    let bytes: [u8; 32] = bytes.try_into().map_err(|_| invalid("is not one of ours"))?;
    let (micros, rest) = bytes.split_at(8);
    let (id, filter_hash) = rest.split_at(16);
    if filter_hash != &sha256(filter)[..8] {
        return Err(invalid("belongs to another filter"));
    }
    let micros = i64::from_be_bytes(micros.try_into().map_err(|_| invalid("is not one of ours"))?);
    let at = OffsetDateTime::from_unix_timestamp_nanos(i128::from(micros) * 1000)
        .map_err(|_| invalid("is not one of ours"))?;
    let id = Uuid::from_slice(id).map_err(|_| invalid("is not one of ours"))?;
    Ok(Some(Cursor { at, id }))
}
/// As [`token`], where rows are in the order of a number of theirs.
pub fn number_token(number: i64, filter: &[u8]) -> String {
    place_token(&number.to_be_bytes(), filter)
}

/// As [`cursor`], for [`number_token`].
pub fn number(token: &str, filter: &[u8]) -> Result<Option<i64>, ApiError> {
    Ok(place(token, filter)?.map(i64::from_be_bytes))
}

/// As [`token`], where the last row's id is enough to find its place again.
pub fn id_token(id: Uuid, filter: &[u8]) -> String {
    place_token(id.as_bytes(), filter)
}

/// As [`cursor`], for [`id_token`].
pub fn id(token: &str, filter: &[u8]) -> Result<Option<Uuid>, ApiError> {
    Ok(place(token, filter)?.map(Uuid::from_bytes))
}

fn place_token(place: &[u8], filter: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode([place, &sha256(filter)[..8]].concat())
}

fn place<const N: usize>(token: &str, filter: &[u8]) -> Result<Option<[u8; N]>, ApiError> {
    if token.is_empty() {
        return Ok(None);
    }
    let invalid = |why: &str| ApiError::new(ErrorReason::PageTokenInvalid, format!("page_token: {why}"));
    let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| invalid("is not one of ours"))?;
    let Some((place, filter_hash)) = bytes.split_first_chunk::<N>() else {
        return Err(invalid("is not one of ours"));
    };
    match filter_hash == &sha256(filter)[..8] {
        true => Ok(Some(*place)),
        false => Err(invalid("belongs to another filter")),
    }
}
