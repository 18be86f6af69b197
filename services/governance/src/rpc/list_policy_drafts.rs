//! ListPolicyDrafts: what is being worked on, newest change first.

use std::sync::Arc;

use tracegate_platform::page::{self, Cursor};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListPolicyDraftsRequest, ListPolicyDraftsResponse};

use crate::Governance;
use crate::store::drafts;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: ListPolicyDraftsRequest,
) -> Result<ListPolicyDraftsResponse, ApiError> {
    let size = page::size(req.page_size);
    let before = page::cursor(&req.page_token, b"")?;
    let mut tx = gov.db.begin(caller.org).await?;
    let mut drafts = drafts::page(&mut tx, before.map(|cursor| (cursor.at, cursor.id)), size + 1).await?;
    let more = page::cut(&mut drafts, size);
    let last = drafts.last().filter(|_| more).map(|last| Cursor { at: last.updated_at, id: last.id.0 });
    Ok(ListPolicyDraftsResponse {
        drafts: drafts.into_iter().map(Into::into).collect(),
        next_page_token: last.map(|last| page::token(last, b"")).unwrap_or_default(),
    })
}
