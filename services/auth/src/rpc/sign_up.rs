//! SignUp: somebody asks for an organization. Nothing exists until the mailed link is followed, so nobody learns who has an
//! account, and nobody can keep an address or a name that is not theirs.

use time::Duration;
use tracegate_platform::ApiError;
use tracegate_platform::db::Scope;
use tracegate_proto::auth::v1::{SignUpRequest, SignUpResponse};

use crate::mail::Mail;
use crate::store::organizations::{self, slug_taken};
use crate::store::signups::{self, Signup};
use crate::{Inner, mail_token, password};

const LINK_LIFETIME: Duration = Duration::hours(1);

pub(crate) async fn run(auth: &Inner, req: SignUpRequest) -> Result<SignUpResponse, ApiError> {
    let email = req.email.to_lowercase();
    let local_part = email.split('@').next().unwrap_or_default();
    password::refuse_guessable(
        "password",
        &req.password,
        &[local_part, &req.display_name, &req.organization_slug, "tracegate"],
    )?;
    if organizations::id_by_slug(&auth.db, &req.organization_slug).await?.is_some() {
        return Err(slug_taken(&req.organization_slug));
    }
    let password_phc = auth.passwords.hash(&req.password).await?;

    let (token, token_hash) = mail_token::issue();
    let mut tx = auth.db.begin_in(Scope { token_hash: Some(token_hash), ..Scope::default() }).await?;
    let signup = Signup {
        email: email.clone(),
        display_name: req.display_name,
        password_phc,
        organization_name: req.organization_name,
        organization_slug: req.organization_slug,
        expires_at: auth.clock.now() + LINK_LIFETIME,
    };
    signups::insert(&mut tx, &token_hash, &signup).await?;
    let mail = Mail {
        to: email,
        subject: format!("Confirm your address for {}", signup.organization_name),
        body: format!(
            "Follow this link within an hour to open the organization {} ({}). If you already have an account, it will own the \
             organization and keep its password. If you did not ask for this, do nothing.",
            signup.organization_name, signup.organization_slug
        ),
        link: format!("{}/verify-email?token={token}", auth.config.public_url),
    };
    auth.mailer.send(&mut tx, mail).await?;
    tx.commit().await?;
    Ok(SignUpResponse {})
}
