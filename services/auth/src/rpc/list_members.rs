//! ListMembers: who belongs here, by join time.

use std::sync::Arc;

use tracegate_platform::page::{self, Cursor};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::auth::v1::{ListMembersRequest, ListMembersResponse};

use crate::Inner;
use crate::store::members;

pub(crate) async fn run(
    auth: &Inner,
    caller: Arc<Caller>,
    req: ListMembersRequest,
) -> Result<ListMembersResponse, ApiError> {
    let n_max = page::size(req.page_size);
    let after = page::cursor(&req.page_token, b"members")?;
    let mut tx = auth.db.begin(caller.org).await?;
    let mut found = members::page(&mut tx, after, n_max + 1).await?;
    let has_more = page::cut(&mut found, n_max);
    let next = found.last().filter(|_| has_more).map(|last| Cursor { at: last.joined_at, id: last.user.0 });
    Ok(ListMembersResponse {
        next_page_token: next.map(|cursor| page::token(cursor, b"members")).unwrap_or_default(),
        members: found.into_iter().map(Into::into).collect(),
    })
}
