//! InviteMember: a mailed link that lets its reader join.

use std::sync::Arc;

use time::Duration;
use tracegate_platform::caller::Principal;
use tracegate_platform::ids::UserId;
use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, OrgTx, audit};
use tracegate_proto::auth::v1::{InviteMemberRequest, InviteMemberResponse, Role};
use uuid::Uuid;

use crate::mail::Mail;
use crate::store::invitations::{self, Invitation};
use crate::store::{members, organizations};
use crate::{Inner, mail_token, role};

const LINK_LIFETIME: Duration = Duration::days(7);

pub(crate) async fn run(
    auth: &Inner,
    caller: Arc<Caller>,
    req: InviteMemberRequest,
) -> Result<InviteMemberResponse, ApiError> {
    let now = auth.clock.now();
    let mut tx = auth.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "InviteMember", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let roles: Vec<Role> = req.roles().collect();
    let (inviter, own_roles) = person(&mut tx, &caller).await?;
    role::may_grant(caller.permissions, &own_roles, &roles)?;

    let organization =
        organizations::find(&mut tx).await?.ok_or_else(|| ApiError::not_found("organization", caller.org))?;
    let (token, token_hash) = mail_token::issue();
    let invitation = Invitation { id: Uuid::now_v7(), email: req.email.to_lowercase(), roles, inviter };
    invitations::insert(&mut tx, &invitation, &token_hash, now, now + LINK_LIFETIME).await?;
    let mail = Mail {
        to: invitation.email.clone(),
        subject: format!("You are invited to {}", organization.name),
        body: format!("Follow this link within seven days to join {} on Tracegate.", organization.name),
        link: format!("{}/accept-invitation?token={token}", auth.config.public_url),
    };
    auth.mailer.send(&mut tx, mail).await?;
    let words: Vec<_> = invitation.roles.iter().map(|role| role::word(*role)).collect();
    audit::record(
        &mut tx,
        &caller,
        now,
        "MemberInvited",
        format!("invitations/{}", invitation.id),
        [("roles", words.join(","))],
    )
    .await?;
    let response = InviteMemberResponse {};
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}

/// The person behind the caller, and the roles they hold: a key grants no more than its creator may.
pub(crate) async fn person(tx: &mut OrgTx, caller: &Caller) -> Result<(UserId, Vec<Role>), ApiError> {
    let user = match caller.principal {
        Principal::User { user, .. } => user,
        Principal::ApiKey { creator, .. } => creator,
        Principal::Service => UserId(Uuid::nil()),
    };
    Ok((user, members::roles(tx, user).await?))
}
