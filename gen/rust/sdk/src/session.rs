//! A person's session. However many calls ask for a token at once, only one of them renews it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use http::HeaderValue;
use tokio::time::Instant;
use tonic::{Code, Request, Status};
use tracegate_proto::auth::v1::auth_service_client::AuthServiceClient;
use tracegate_proto::auth::v1::{LogInRequest, LogOutRequest, RefreshSessionRequest, SessionTokens};

use crate::credential::bearer;
use crate::error::status;
use crate::transport::Transport;

/// Renew this long before the end, so that no call leaves with a token that expires on its way.
const MARGIN: Duration = Duration::from_secs(60);

type Renewal = Shared<BoxFuture<'static, Result<(), Status>>>;

pub(crate) struct Session {
    /// Calls without a credential: a renewal cannot wait for itself.
    auth: AuthServiceClient<Transport>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    open: Option<Open>,
    renewal: Option<Renewal>,
    /// Tells one log-in from the next, so that a late renewal cannot open an old session again.
    n_log_ins: u64,
}

/// A signed-in person's tokens.
#[derive(Clone)]
struct Open {
    header: HeaderValue,
    refresh_token: String,
    expires_at: Instant,
    renew_at: Instant,
}

impl Session {
    pub(crate) fn new(transport: Transport) -> Self {
        Self { auth: AuthServiceClient::new(transport), state: Mutex::default() }
    }

    pub(crate) fn is_open(&self) -> bool {
        self.lock().open.is_some()
    }

    pub(crate) async fn log_in(&self, request: LogInRequest) -> Result<(), Status> {
        let opened = self.auth.clone().log_in(request).await?.into_inner();
        let open = Open::try_from(opened.session)?;
        let mut state = self.lock();
        *state = State { open: Some(open), renewal: None, n_log_ins: state.n_log_ins + 1 };
        Ok(())
    }

    /// Ends the session everywhere; on this side also where the server cannot be reached.
    pub(crate) async fn log_out(self: &Arc<Self>) -> Result<(), Status> {
        let header = self.header().await;
        {
            let mut state = self.lock();
            *state = State { n_log_ins: state.n_log_ins + 1, ..State::default() };
        }
        let mut request = Request::new(LogOutRequest {});
        match header {
            Ok(Some(header)) => request.metadata_mut().as_mut().insert(http::header::AUTHORIZATION, header),
            Ok(None) => return Ok(()),
            Err(ended) if ended.code() == Code::Unauthenticated => return Ok(()),
            Err(failed) => return Err(failed),
        };
        self.auth.clone().log_out(request).await?;
        Ok(())
    }

    pub(crate) async fn header(self: &Arc<Self>) -> Result<Option<HeaderValue>, Status> {
        let renewal = {
            let mut state = self.lock();
            let Some(open) = &state.open else { return Ok(None) };
            if Instant::now() < open.renew_at {
                return Ok(Some(open.header.clone()));
            }
            match &state.renewal {
                Some(renewal) => renewal.clone(),
                None => {
                    let renewal = self.start_renewal(open.refresh_token.clone(), state.n_log_ins);
                    state.renewal = Some(renewal.clone());
                    renewal
                }
            }
        };
        let renewed = renewal.await;
        let open = self.lock().open.clone();
        match (renewed, open) {
            (Ok(()), open) => Ok(open.map(|open| open.header)),
            // The server was only out of reach: what is left of the old token still serves.
            (Err(_), Some(open)) if Instant::now() < open.expires_at => Ok(Some(open.header)),
            (Err(failed), _) => Err(failed),
        }
    }

    pub(crate) fn reject(&self, header: &HeaderValue) -> bool {
        let mut state = self.lock();
        if let Some(open) = state.open.as_mut().filter(|open| open.header == *header) {
            open.renew_at = Instant::now();
            open.expires_at = open.renew_at;
        }
        state.open.is_some()
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "a caller that gives up must not lose the refresh token's successor for all others"
    )]
    fn start_renewal(self: &Arc<Self>, refresh_token: String, n_log_ins: u64) -> Renewal {
        let session = Arc::clone(self);
        let task = tokio::spawn(async move { session.renew(refresh_token, n_log_ins).await });
        task.map(|ended| ended.unwrap_or_else(|_| Err(status(Code::Cancelled, "the renewal was stopped"))))
            .boxed()
            .shared()
    }

    async fn renew(&self, refresh_token: String, n_log_ins: u64) -> Result<(), Status> {
        let answer = self.auth.clone().refresh_session(RefreshSessionRequest { refresh_token }).await;
        let renewed = answer.and_then(|answer| Open::try_from(answer.into_inner().session));
        let mut state = self.lock();
        if state.n_log_ins != n_log_ins {
            return Ok(());
        }
        state.renewal = None;
        match renewed {
            Ok(open) => {
                state.open = Some(open);
                Ok(())
            }
            Err(failed) => {
                if failed.code() == Code::Unauthenticated {
                    state.open = None;
                }
                Err(failed)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    fn try_from(session: Option<SessionTokens>) -> Result<Self, Status> {
        let broken = || status(Code::Internal, "the server opened a session without tokens");
        let session = session.ok_or_else(broken)?;
        let expires_at =
            session.access_expire_time.and_then(|at| SystemTime::try_from(at).ok()).ok_or_else(broken)?;
        let now = Instant::now();
        let expires_at = now + lasts(expires_at);
        Ok(Self {
            header: bearer(&session.access_token).ok_or_else(broken)?,
            refresh_token: session.refresh_token,
            expires_at,
            // A clock that runs ahead of the server's would otherwise renew before every call.
            renew_at: expires_at
                .checked_sub(MARGIN)
                .map_or(now + MARGIN, |renew_at| renew_at.max(now + MARGIN)),
        })
    }
}

#[expect(clippy::disallowed_methods, reason = "the server's times are wall-clock times")]
fn lasts(expires_at: SystemTime) -> Duration {
    expires_at.duration_since(SystemTime::now()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn renews_in(lasts_seconds: u64) -> Duration {
        #[expect(clippy::disallowed_methods, reason = "the server's times are wall-clock times")]
        let expires_at = SystemTime::now() + Duration::from_secs(lasts_seconds);
        let session = SessionTokens { access_expire_time: Some(expires_at.into()), ..Default::default() };
        Open::try_from(Some(session)).unwrap().renew_at - Instant::now()
    }

    #[test]
    fn a_token_is_renewed_shortly_before_it_expires() {
        for (lasts, renews) in [(1800, 1740), (130, 70), (90, 60), (0, 60)] {
            let seconds = renews_in(lasts).as_secs_f64();
            assert!((seconds - f64::from(renews)).abs() < 1.0, "{lasts} s are renewed in {seconds} s");
        }
    }

    #[test]
    fn a_session_without_tokens_is_refused() {
        assert!(Open::try_from(None).is_err());
        assert!(Open::try_from(Some(SessionTokens::default())).is_err());
    }
}
