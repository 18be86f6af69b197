//! Sessions: renewed by one for all, before the end and after a refusal.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use tonic::service::Routes;
use tonic::{Code, Request, Status};
use tracegate_sdk::proto::auth::v1::auth_service_server::AuthServiceServer;
use tracegate_sdk::proto::auth::v1::*;
use tracegate_sdk::{Client, Error};

use crate::kit::{Auth, Counter, header, serve, tokens};

const LONG: Duration = Duration::from_secs(1800);

/// How a server treats its sessions.
struct Script {
    renews: bool,
    accepts: fn(&str) -> bool,
}

struct Server {
    client: Client,
    n_renewals: Arc<Counter>,
    n_log_outs: Arc<Counter>,
}

async fn start(script: Script) -> Server {
    let (n_renewals, n_log_outs) = (Arc::new(Counter::default()), Arc::new(Counter::default()));
    let (renewals, log_outs) = (Arc::clone(&n_renewals), Arc::clone(&n_log_outs));
    let auth = Auth {
        log_in: Some(Box::new(|request: Request<LogInRequest>| {
            assert_eq!(header(&request, "authorization"), "");
            assert_eq!(request.get_ref().organization_slug, "acme");
            Ok(LogInResponse { session: Some(tokens("first", LONG)) })
        })),
        refresh_session: Some(Box::new(move |request: Request<RefreshSessionRequest>| {
            assert_eq!(header(&request, "authorization"), "");
            assert!(request.get_ref().refresh_token.starts_with("refresh of "));
            let n = renewals.next();
            if !script.renews {
                return Err(Status::unauthenticated("ended"));
            }
            Ok(RefreshSessionResponse { session: Some(tokens(&format!("renewed {n}"), LONG)) })
        })),
        get_caller: Some(Box::new(move |request: Request<GetCallerRequest>| {
            let token = header(&request, "authorization").strip_prefix("Bearer ").unwrap_or_default();
            if (script.accepts)(token) {
                Ok(GetCallerResponse::default())
            } else {
                Err(Status::unauthenticated("refused"))
            }
        })),
        log_out: Some(Box::new(move |request: Request<LogOutRequest>| {
            assert_eq!(header(&request, "authorization"), "Bearer first");
            log_outs.next();
            Ok(LogOutResponse {})
        })),
        ..Default::default()
    };
    let address = serve(Routes::new(AuthServiceServer::new(auth))).await;
    let client = Client::builder().url(format!("http://{address}")).build().unwrap();
    client.log_in("ana@example.com", "secret", "acme").await.unwrap();
    Server { client, n_renewals, n_log_outs }
}

async fn call(client: &Client) -> Result<(), Error> {
    client.auth().get_caller(GetCallerRequest {}).await?;
    Ok(())
}

#[tokio::test]
async fn a_fresh_token_is_used_as_it_is() {
    let server = start(Script { renews: true, accepts: |token| token == "first" }).await;
    call(&server.client).await.unwrap();
    assert_eq!(server.n_renewals.get(), 0);
    assert!(server.client.is_logged_in());
}

#[tokio::test]
async fn fifty_refused_calls_renew_once_and_all_succeed() {
    let server = start(Script { renews: true, accepts: |token| token == "renewed 0" }).await;
    let answers = join_all((0..50).map(|_| call(&server.client))).await;
    assert!(answers.iter().all(Result::is_ok));
    assert_eq!(server.n_renewals.get(), 1);
}

#[tokio::test]
async fn a_call_that_goes_away_does_not_stop_the_renewal() {
    let server = start(Script { renews: true, accepts: |token| token == "renewed 0" }).await;
    let client = server.client.clone();
    let call_and_leave = tokio::time::timeout(Duration::from_millis(1), call(&client));
    call_and_leave.await.ok();
    call(&server.client).await.unwrap();
    assert_eq!(server.n_renewals.get(), 1);
}

#[tokio::test]
async fn a_refusal_of_the_renewed_token_is_final() {
    let server = start(Script { renews: true, accepts: |_| false }).await;
    assert_eq!(call(&server.client).await.unwrap_err().code(), Code::Unauthenticated);
    assert_eq!(server.n_renewals.get(), 1);
}

#[tokio::test]
async fn a_session_ended_by_the_server_is_over() {
    let server = start(Script { renews: false, accepts: |_| false }).await;
    assert_eq!(call(&server.client).await.unwrap_err().code(), Code::Unauthenticated);
    assert!(!server.client.is_logged_in());
    assert_eq!(call(&server.client).await.unwrap_err().code(), Code::Unauthenticated);
    assert_eq!(server.n_renewals.get(), 1);
}

#[tokio::test]
async fn logging_out_ends_it_on_both_sides() {
    let server = start(Script { renews: true, accepts: |token| token == "first" }).await;
    server.client.log_out().await.unwrap();
    assert!(!server.client.is_logged_in());
    assert_eq!(server.n_log_outs.get(), 1);
    server.client.log_out().await.unwrap();
    assert_eq!(server.n_log_outs.get(), 1);
}

#[tokio::test]
async fn an_api_key_has_no_session() {
    let client = Client::builder().api_key("tg_key").build().unwrap();
    assert_eq!(
        client.log_in("ana@example.com", "secret", "").await.unwrap_err().code(),
        Code::FailedPrecondition
    );
}
