//! A page of master data: the four lists differ only in what is listed.

use tracegate_platform::keys::sha256;
use tracegate_platform::{ApiError, Caller, page};
use tracegate_proto::errors::v1::ErrorReason;

use crate::Traceability;
use crate::like::starting_with;
use crate::master_data::{MasterData, states};
use crate::store::items;

/// What a list asks for.
pub(crate) struct Asked<'a> {
    pub page_size: i32,
    pub page_token: &'a str,
    pub name_prefix: &'a str,
    pub archived: bool,
}

/// The page, and the token of the next one.
pub(crate) async fn page<M: MasterData>(
    app: &Traceability,
    caller: &Caller,
    asked: &Asked<'_>,
) -> Result<(Vec<M>, String), ApiError> {
    let filter = sha256(format!("{} {} {}", M::KIND.word(), asked.archived, asked.name_prefix).as_bytes());
    let size = page::size(asked.page_size);
    let mut tx = app.db.begin(caller.org).await?;
    // The token is the last one's id; where it stands by name now is where the next page begins.
    let after = match page::id(asked.page_token, &filter)? {
        None => None,
        Some(id) => {
            let gone = || ApiError::new(ErrorReason::PageTokenInvalid, "page_token: is not one of ours");
            Some(items::find(&mut tx, M::KIND, id).await?.ok_or_else(gone)?)
        }
    };
    let after = after.as_ref().map(|item| (item.name.as_str(), item.id));
    let pattern = starting_with(asked.name_prefix);
    let mut items =
        items::page_by_name(&mut tx, M::KIND, &pattern, states(asked.archived), after, size + 1).await?;
    let has_more = page::cut(&mut items, size);
    let next = items.last().filter(|_| has_more).map(|item| page::id_token(item.id, &filter));
    let messages = items.iter().map(|item| item.message()).collect::<Result<_, _>>()?;
    Ok((messages, next.unwrap_or_default()))
}
