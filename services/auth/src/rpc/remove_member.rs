//! RemoveMember: a membership ends, with its sessions.

use std::sync::Arc;

use tracegate_platform::ids::UserId;
use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::auth::v1::{RemoveMemberRequest, RemoveMemberResponse};

use super::invite_member::person;
use super::set_member_roles::last_owner;
use crate::store::{members, revocations};
use crate::{Inner, role};

pub(crate) async fn run(
    auth: &Inner,
    caller: Arc<Caller>,
    req: RemoveMemberRequest,
) -> Result<RemoveMemberResponse, ApiError> {
    let user = UserId::from_field("user_id", &req.user_id)?;
    let now = auth.clock.now();
    let mut tx = auth.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "RemoveMember", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let owners = members::lock_owners(&mut tx).await?;
    let member = members::lock(&mut tx, user).await?.ok_or_else(|| ApiError::not_found("member", user))?;
    let (_, own_roles) = person(&mut tx, &caller).await?;
    role::may_grant(caller.permissions, &own_roles, &member.roles)?;
    if owners == [user] {
        return Err(last_owner());
    }

    members::delete(&mut tx, user).await?;
    revocations::insert(&mut tx, user.0).await?;
    audit::record(&mut tx, &caller, now, "MemberRemoved", format!("members/{user}"), []).await?;
    let response = RemoveMemberResponse {};
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
