//! LogOut: the caller's session ends, everywhere.

use tonic::{Request, Response};
use tracegate_platform::caller::Principal;
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::auth::v1::{LogOutRequest, LogOutResponse};

use crate::store::{revocations, sessions};
use crate::{Inner, browser};

pub(crate) async fn run(
    auth: &Inner,
    request: Request<LogOutRequest>,
) -> Result<Response<LogOutResponse>, ApiError> {
    let caller = Caller::of(request.extensions())?;
    let Principal::User { session, .. } = caller.principal else {
        return Err(ApiError::state_forbids(
            "API_KEY",
            "SESSION",
            "an API key has no session to end; revoke the key instead",
        ));
    };
    let now = auth.clock.now();
    let mut tx = auth.db.begin(caller.org).await?;
    sessions::end(&mut tx, session, "LOGGED_OUT", now).await?;
    revocations::insert(&mut tx, session.0).await?;
    audit::record(&mut tx, &caller, now, "LoggedOut", format!("sessions/{session}"), []).await?;
    tx.commit().await?;
    let mut response = Response::new(LogOutResponse {});
    browser::clear_cookie(&mut response);
    Ok(response)
}
