//! A page of what is kept beside lots, newest first: the lists differ only in what is listed.

use tracegate_platform::keys::sha256;
use tracegate_platform::{ApiError, Caller, page};
use uuid::Uuid;

use crate::Traceability;
use crate::item::Kept;
use crate::store::items;

/// What a list asks for.
pub(crate) struct Asked<'a> {
    pub page_size: i32,
    pub page_token: &'a str,
    /// Any where empty.
    pub subject_id: &'a str,
    /// Any where empty.
    pub states: Vec<&'static str>,
}

/// The page, and the token of the next one. Parts that are kept by themselves are left out.
pub(crate) async fn page<M: Kept>(
    app: &Traceability,
    caller: &Caller,
    asked: &Asked<'_>,
) -> Result<(Vec<M>, String), ApiError> {
    let filter =
        sha256(format!("{} {} {}", M::KIND.word(), asked.subject_id, asked.states.join(",")).as_bytes());
    let before = page::id(asked.page_token, &filter)?;
    let size = page::size(asked.page_size);
    let subject = Uuid::try_parse(asked.subject_id).ok();
    let mut tx = app.db.begin(caller.org).await?;
    let mut items = items::page_newest(&mut tx, M::KIND, subject, &asked.states, before, size + 1).await?;
    let has_more = page::cut(&mut items, size);
    let next = items.last().filter(|_| has_more).map(|item| page::id_token(item.id, &filter));
    let messages = items.iter().map(|item| item.message()).collect::<Result<_, _>>()?;
    Ok((messages, next.unwrap_or_default()))
}

/// One, whole.
pub(crate) async fn get<M: Kept>(app: &Traceability, caller: &Caller, id: &str) -> Result<M, ApiError> {
    let missing = || ApiError::not_found(M::KIND.noun(), id);
    let id = Uuid::try_parse(id).map_err(|_| missing())?;
    let mut tx = app.db.begin(caller.org).await?;
    items::find(&mut tx, M::KIND, id).await?.ok_or_else(missing)?.message()
}
