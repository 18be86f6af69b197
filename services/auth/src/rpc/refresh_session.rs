//! RefreshSession: a refresh token for its successor. A replay ends the session, and that ending is committed although the
//! call fails.

use tonic::{Request, Response};
use tracegate_platform::caller::{Permissions, Principal};
use tracegate_platform::clock::timestamp;
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::auth::v1::{RefreshSessionRequest, RefreshSessionResponse, SessionTokens};
use tracegate_proto::errors::v1::ErrorReason;

use super::log_in::REFRESH_KEY_PURPOSE;
use crate::refresh_token::RefreshToken;
use crate::session::Refresh;
use crate::store::{revocations, sessions};
use crate::{Inner, browser};

pub(crate) async fn run(
    auth: &Inner,
    request: Request<RefreshSessionRequest>,
) -> Result<Response<RefreshSessionResponse>, ApiError> {
    let from_cookie = match request.get_ref().refresh_token.is_empty() {
        true => browser::refresh_token(&request, &auth.config.origins)?,
        false => None,
    };
    let is_cookie = from_cookie.is_some();
    let text = from_cookie.unwrap_or_else(|| request.into_inner().refresh_token);
    if text.is_empty() {
        return Err(ApiError::new(
            ErrorReason::CredentialMissing,
            "send a refresh token, in the request or in the cookie",
        ));
    }
    let presented = RefreshToken::read(&text).ok_or_else(invalid)?;

    let now = auth.clock.now();
    let mut tx = auth.db.begin(presented.org).await?;
    let session = sessions::lock(&mut tx, presented.session).await?.ok_or_else(invalid)?;
    let key = auth
        .keys
        .open(REFRESH_KEY_PURPOSE, session.id.0, &session.refresh_key)
        .map_err(ApiError::internal)?;
    if !presented.is_signed_with(&key) {
        return Err(invalid());
    }
    let counter = match session.refresh(presented.counter, now) {
        Refresh::Over => return Err(ended("the session is over, sign in again")),
        Refresh::Replayed => {
            sessions::end(&mut tx, session.id, "REPLAYED", now).await?;
            revocations::insert(&mut tx, session.id.0).await?;
            let caller = Caller {
                org: presented.org,
                principal: Principal::User { user: session.user, session: session.id },
                permissions: Permissions::default(),
                apps: Default::default(),
            };
            audit::record(
                &mut tx,
                &caller,
                now,
                "RefreshTokenReplayed",
                format!("sessions/{}", session.id),
                [],
            )
            .await?;
            tx.commit().await?;
            return Err(ended("a refresh token was used twice, so the session was ended"));
        }
        Refresh::Advance { counter } => {
            sessions::advance(&mut tx, session.id, counter, now).await?;
            counter
        }
        Refresh::Repeat { counter } => counter,
    };
    let (access_token, access_expires_at) =
        auth.access_tokens.issue(presented.org, session.user, session.id, now)?;
    tx.commit().await?;

    let refresh_token = RefreshToken::issue(presented.org, session.id, counter, &key);
    let tokens = SessionTokens {
        access_token,
        access_expire_time: Some(timestamp(access_expires_at)),
        refresh_token: if is_cookie { String::new() } else { refresh_token.clone() },
        refresh_expire_time: Some(timestamp(session.expires_at)),
    };
    let mut response = Response::new(RefreshSessionResponse { session: Some(tokens) });
    if is_cookie {
        let left = (session.expires_at - now).try_into().unwrap_or(auth.config.session_lifetime);
        browser::set_cookie(&mut response, &refresh_token, left);
    }
    Ok(response)
}

fn invalid() -> ApiError {
    ApiError::new(ErrorReason::CredentialInvalid, "the refresh token is not valid")
}

fn ended(message: &str) -> ApiError {
    ApiError::new(ErrorReason::SessionEnded, message)
}
