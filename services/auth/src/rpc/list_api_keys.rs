//! ListApiKeys: all keys, newest first, never their secrets.

use std::sync::Arc;

use tracegate_platform::page::{self, Cursor};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::auth::v1::{ListApiKeysRequest, ListApiKeysResponse};

use crate::Inner;
use crate::store::api_keys;

pub(crate) async fn run(
    auth: &Inner,
    caller: Arc<Caller>,
    req: ListApiKeysRequest,
) -> Result<ListApiKeysResponse, ApiError> {
    let n_max = page::size(req.page_size);
    let before = page::cursor(&req.page_token, b"api-keys")?;
    let mut tx = auth.db.begin(caller.org).await?;
    let mut found = api_keys::page(&mut tx, before, n_max + 1).await?;
    let has_more = page::cut(&mut found, n_max);
    let next = found.last().filter(|_| has_more).map(|last| Cursor { at: last.created_at, id: last.id.0 });
    Ok(ListApiKeysResponse {
        next_page_token: next.map(|cursor| page::token(cursor, b"api-keys")).unwrap_or_default(),
        api_keys: found.into_iter().map(Into::into).collect(),
    })
}
