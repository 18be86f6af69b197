//! AcceptInvitation: the link proves the address; a new person chooses a password, a known one proves theirs.

use tracegate_platform::caller::{Apps, Permissions, Principal};
use tracegate_platform::ids::{SessionId, UserId};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::auth::v1::{AcceptInvitationRequest, AcceptInvitationResponse};
use tracegate_proto::errors::v1::ErrorReason;
use uuid::Uuid;

use crate::store::users::{self, User};
use crate::store::{invitations, members, organizations, revocations};
use crate::{Inner, mail_token, password, role};

pub(crate) async fn run(
    auth: &Inner,
    req: AcceptInvitationRequest,
) -> Result<AcceptInvitationResponse, ApiError> {
    let now = auth.clock.now();
    let token_hash = mail_token::hash(&req.token);
    let org = invitations::org_of(&auth.db, &token_hash).await?.ok_or_else(mail_token::invalid)?;

    let mut tx = auth.db.begin(org).await?;
    let invitation = invitations::accept(&mut tx, &token_hash, now).await?.ok_or_else(mail_token::invalid)?;
    // The inviter's rights as they are now: an invitation cannot outlive them.
    let inviter_roles = members::roles(&mut tx, invitation.inviter).await?;
    role::may_grant(role::all_permissions(&inviter_roles), &inviter_roles, &invitation.roles)
        .map_err(|_| mail_token::invalid())?;

    let known = users::id_by_email(tx.conn(), &invitation.email).await?;
    let user_id = known.unwrap_or_else(UserId::generate);
    tx.become_user(user_id).await?;
    match known {
        Some(id) => {
            let user = users::find(&mut tx, id).await?;
            if !auth
                .passwords
                .verify(&req.password, user.as_ref().map(|user| user.password_phc.as_str()))
                .await?
            {
                return Err(ApiError::new(
                    ErrorReason::LoginFailed,
                    "password: this address has an account; give its password",
                ));
            }
        }
        None => {
            let local_part = invitation.email.split('@').next().unwrap_or_default();
            password::refuse_guessable(
                "password",
                &req.password,
                &[local_part, &req.display_name, "tracegate"],
            )?;
            let password_phc = auth.passwords.hash(&req.password).await?;
            let user =
                User { id: user_id, email: invitation.email, display_name: req.display_name, password_phc };
            users::insert(&mut tx, &user).await?;
        }
    }
    // Somebody who belongs here already gains roles and loses none: taking one away is not the invitation's to decide.
    let mut roles = members::roles(&mut tx, user_id).await?;
    roles.extend(&invitation.roles);
    roles.sort();
    roles.dedup();
    members::insert(&mut tx, user_id, &roles, now).await?;
    revocations::insert(&mut tx, user_id.0).await?;

    let caller = Caller {
        org,
        principal: Principal::User { user: user_id, session: SessionId(Uuid::nil()) },
        permissions: Permissions::default(),
        apps: Apps::default(),
    };
    audit::record(&mut tx, &caller, now, "InvitationAccepted", format!("invitations/{}", invitation.id), [])
        .await?;
    let organization = organizations::find(&mut tx).await?;
    let user = users::find(&mut tx, user_id).await?;
    tx.commit().await?;
    Ok(AcceptInvitationResponse { organization: organization.map(Into::into), user: user.map(Into::into) })
}
