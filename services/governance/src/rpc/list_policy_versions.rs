//! ListPolicyVersions: every version that was published, newest first.

use std::sync::Arc;

use prost::Message;
use tracegate_platform::page::{self, Cursor};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListPolicyVersionsRequest, ListPolicyVersionsResponse};
use uuid::Uuid;

use crate::Governance;
use crate::store::{heads, policies};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    mut req: ListPolicyVersionsRequest,
) -> Result<ListPolicyVersionsResponse, ApiError> {
    let (size, token) = (page::size(std::mem::take(&mut req.page_size)), std::mem::take(&mut req.page_token));
    let question = req.encode_to_vec();
    let before = match page::cursor(&token, &question)? {
        Some(cursor) => i64::try_from(cursor.id.as_u128()).unwrap_or(0),
        None => i64::MAX,
    };
    let mut tx = gov.db.begin(caller.org).await?;
    let latest = heads::find(&mut tx).await?.policy_version;
    let in_force = policies::in_force(&mut tx, latest).await?;
    let counting = |version: i64| {
        in_force.enforced().into_iter().chain(in_force.shadows()).any(|policy| policy.version() == version)
    };
    let mut versions = policies::page(&mut tx, req.scope.as_deref(), before, size + 1).await?;
    let more = page::cut(&mut versions, size);
    let last = versions.last().filter(|_| more).map(|last| Cursor {
        at: time::OffsetDateTime::UNIX_EPOCH,
        id: Uuid::from_u128(u128::try_from(last.version).unwrap_or(0)),
    });
    for version in &mut versions {
        version.in_force = counting(version.version);
    }
    Ok(ListPolicyVersionsResponse {
        versions,
        next_page_token: last.map(|last| page::token(last, &question)).unwrap_or_default(),
    })
}
