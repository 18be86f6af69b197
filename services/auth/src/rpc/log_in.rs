//! LogIn: an e-mail and a password become a session in one organization. A wrong combination tells nothing, not by its text
//! and not by its time.

use std::net::IpAddr;

use tonic::{Request, Response};
use tracegate_platform::caller::Principal;
use tracegate_platform::clock::timestamp;
use tracegate_platform::db::Scope;
use tracegate_platform::gate::ClientAddress;
use tracegate_platform::ids::{OrgId, SessionId, UserId};
use tracegate_platform::keys::random;
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::auth::v1::{LogInRequest, LogInResponse, SessionTokens};
use tracegate_proto::errors::v1::ErrorReason;

use crate::refresh_token::RefreshToken;
use crate::session::Session;
use crate::store::{organizations, sessions, users};
use crate::{Inner, browser};

/// What the master key seals a session's refresh key for.
pub(crate) const REFRESH_KEY_PURPOSE: &str = "auth/refresh-key";

pub(crate) async fn run(
    auth: &Inner,
    request: Request<LogInRequest>,
) -> Result<Response<LogInResponse>, ApiError> {
    let device = text_header(&request, "user-agent");
    let address = request.extensions().get::<ClientAddress>().map(|address| address.0);
    if request.get_ref().cookie {
        browser::guard(request.metadata().as_ref(), &auth.config.origins)?;
    }
    let req = request.into_inner();
    let email = req.email.to_lowercase();
    auth.rate_limits.check_account(&email).await?;

    let user = check_password(auth, &email, &req.password).await?;
    let org = choose_organization(auth, user, &req.organization_slug).await?;
    let (tokens, refresh_token) = open_session(auth, org, user, &device, address).await?;

    if !req.cookie {
        return Ok(Response::new(LogInResponse { session: Some(SessionTokens { refresh_token, ..tokens }) }));
    }
    let mut response = Response::new(LogInResponse { session: Some(tokens) });
    browser::set_cookie(&mut response, &refresh_token, auth.config.session_lifetime);
    Ok(response)
}

fn login_failed() -> ApiError {
    ApiError::new(ErrorReason::LoginFailed, "e-mail, password or organization is wrong")
}

async fn check_password(auth: &Inner, email: &str, password: &str) -> Result<UserId, ApiError> {
    let id = users::id_by_email(&mut *auth.db.lookup().await?, email).await?;
    let user = match id {
        None => None,
        Some(id) => {
            let mut tx = auth.db.begin_in(Scope { user: Some(id), ..Scope::default() }).await?;
            users::find(&mut tx, id).await?
        }
    };
    let right = auth.passwords.verify(password, user.as_ref().map(|user| user.password_phc.as_str())).await?;
    user.filter(|_| right).map(|user| user.id).ok_or_else(login_failed)
}

async fn choose_organization(auth: &Inner, user: UserId, slug: &str) -> Result<OrgId, ApiError> {
    let orgs = organizations::ids_of_user(&auth.db, user).await?;
    if !slug.is_empty() {
        let named = organizations::id_by_slug(&auth.db, slug).await?;
        return named.filter(|org| orgs.contains(org)).ok_or_else(login_failed);
    }
    match orgs.as_slice() {
        [] => Err(login_failed()),
        [only] => Ok(*only),
        several => {
            let mut slugs = Vec::with_capacity(several.len());
            for org in several {
                let mut tx = auth.db.begin(*org).await?;
                slugs.extend(organizations::find(&mut tx).await?.map(|org| org.slug));
            }
            Err(ApiError::new(
                ErrorReason::OrganizationChoiceNeeded,
                "organization_slug: name one of your organizations",
            )
            .with("organizations", slugs.join(",")))
        }
    }
}

async fn open_session(
    auth: &Inner,
    org: OrgId,
    user: UserId,
    device: &str,
    address: Option<IpAddr>,
) -> Result<(SessionTokens, String), ApiError> {
    let now = auth.clock.now();
    let mut key = [0; 32];
    random(&mut key);
    let id = SessionId::generate();
    let session = Session {
        id,
        user,
        refresh_key: auth.keys.seal(REFRESH_KEY_PURPOSE, id.0, &key),
        counter: 0,
        refreshed_at: now,
        expires_at: now + auth.config.session_lifetime,
        is_ended: false,
    };
    let (access_token, access_expires_at) = auth.access_tokens.issue(org, user, id, now)?;

    let mut tx = auth.db.begin(org).await?;
    let address = address.map(|address| address.to_string()).unwrap_or_default();
    sessions::insert(&mut tx, &session, device, &address, now).await?;
    let caller = Caller {
        org,
        principal: Principal::User { user, session: id },
        permissions: Default::default(),
        apps: Default::default(),
    };
    audit::record(&mut tx, &caller, now, "LoggedIn", format!("sessions/{id}"), [("address", address)])
        .await?;
    tx.commit().await?;

    let tokens = SessionTokens {
        access_token,
        access_expire_time: Some(timestamp(access_expires_at)),
        refresh_token: String::new(),
        refresh_expire_time: Some(timestamp(session.expires_at)),
    };
    Ok((tokens, RefreshToken::issue(org, id, 0, &key)))
}

/// At most 200 characters: a header is the client's to choose.
fn text_header<T>(request: &Request<T>, name: &str) -> String {
    request
        .metadata()
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .chars()
        .take(200)
        .collect()
}
