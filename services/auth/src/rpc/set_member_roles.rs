//! SetMemberRoles: what a member may do from now on, open sessions included.

use std::sync::Arc;

use tracegate_platform::ids::UserId;
use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::auth::v1::{Role, SetMemberRolesRequest, SetMemberRolesResponse};
use tracegate_proto::errors::v1::ErrorReason;

use super::invite_member::person;
use crate::store::{members, revocations};
use crate::{Inner, role};

pub(crate) async fn run(
    auth: &Inner,
    caller: Arc<Caller>,
    req: SetMemberRolesRequest,
) -> Result<SetMemberRolesResponse, ApiError> {
    let user = UserId::from_field("user_id", &req.user_id)?;
    let now = auth.clock.now();
    let mut tx = auth.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "SetMemberRoles", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let owners = members::lock_owners(&mut tx).await?;
    let mut member =
        members::lock(&mut tx, user).await?.ok_or_else(|| ApiError::not_found("member", user))?;
    let mut roles: Vec<Role> = req.roles().collect();
    roles.sort();
    let (_, own_roles) = person(&mut tx, &caller).await?;
    // Taking a role away needs as much authority as giving it.
    role::may_grant(caller.permissions, &own_roles, &roles)?;
    role::may_grant(caller.permissions, &own_roles, &member.roles)?;
    if owners == [user] && !roles.contains(&Role::Owner) {
        return Err(last_owner());
    }

    members::set_roles(&mut tx, user, &roles).await?;
    revocations::insert(&mut tx, user.0).await?;
    let words = |roles: &[Role]| roles.iter().map(|role| role::word(*role)).collect::<Vec<_>>().join(",");
    let attributes = [("roles_before", words(&member.roles)), ("roles", words(&roles))];
    audit::record(&mut tx, &caller, now, "MemberRolesSet", format!("members/{user}"), attributes).await?;
    member.roles = roles;
    let response = SetMemberRolesResponse { member: Some(member.into()) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}

pub(crate) fn last_owner() -> ApiError {
    ApiError::new(
        ErrorReason::LastOwner,
        "an organization keeps at least one owner: make somebody else one first",
    )
}
