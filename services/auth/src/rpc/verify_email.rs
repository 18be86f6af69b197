//! VerifyEmail: the link proves the address, and organization, owner and subscriptions come into being together.

use tracegate_platform::caller::{Apps, Principal};
use tracegate_platform::db::Scope;
use tracegate_platform::ids::{OrgId, SessionId, UserId};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::auth::v1::{Role, VerifyEmailRequest, VerifyEmailResponse};
use tracegate_proto::options::v1::App;
use uuid::Uuid;

use crate::store::organizations::{self, Organization};
use crate::store::users::{self, User};
use crate::store::{members, signups};
use crate::{Inner, mail_token, role};

pub(crate) async fn run(auth: &Inner, req: VerifyEmailRequest) -> Result<VerifyEmailResponse, ApiError> {
    let now = auth.clock.now();
    let token_hash = mail_token::hash(&req.token);
    let mut tx = auth.db.begin_in(Scope { token_hash: Some(token_hash), ..Scope::default() }).await?;
    let signup = signups::take(&mut tx, &token_hash)
        .await?
        .filter(|s| now < s.expires_at)
        .ok_or_else(mail_token::invalid)?;

    let known = users::id_by_email(tx.conn(), &signup.email).await?;
    let user_id = known.unwrap_or_else(UserId::generate);
    tx.become_user(user_id).await?;
    if known.is_none() {
        let user = User {
            id: user_id,
            email: signup.email,
            display_name: signup.display_name,
            password_phc: signup.password_phc,
        };
        users::insert(&mut tx, &user).await?;
    }

    let org = Organization {
        id: OrgId::generate(),
        slug: signup.organization_slug,
        name: signup.organization_name,
        created_at: now,
    };
    tx.enter(org.id).await?;
    organizations::insert(&mut tx, &org, &[App::Governance, App::Traceability, App::Tasks]).await?;
    members::insert(&mut tx, user_id, &[Role::Owner], now).await?;

    let owner = Caller {
        org: org.id,
        principal: Principal::User { user: user_id, session: SessionId(Uuid::nil()) },
        permissions: role::permissions(Role::Owner),
        apps: Apps::default(),
    };
    audit::record(
        &mut tx,
        &owner,
        now,
        "OrganizationCreated",
        format!("organizations/{}", org.id),
        [("slug", org.slug.clone())],
    )
    .await?;
    let user = users::find(&mut tx, user_id)
        .await?
        .ok_or_else(|| ApiError::internal("the user just verified is not there"))?;
    tx.commit().await?;
    Ok(VerifyEmailResponse { organization: Some(org.into()), user: Some(user.into()) })
}
