mod accept_invitation;
mod api_keys;
mod invite_member;
mod log_in;
mod log_out;
mod refresh_session;
mod remove_member;
mod secrets_at_rest;
mod session_cookie;
mod set_member_roles;
mod sign_up;
mod verify_email;

use std::future::Future;
use std::time::{Duration, Instant};

use tonic::{Code, Status, Streaming};
use tracegate_proto::auth::v1::GetCallerRequest;
use tracegate_proto::auth::v1::auth_service_client::AuthServiceClient;
use tracegate_proto::auth::v1::member_service_client::MemberServiceClient;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::{WatchDecisionsRequest, WatchDecisionsResponse};
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, reason};

type Channel = tonic::transport::Channel;

fn auth(t: &Tracegate) -> AuthServiceClient<Channel> {
    AuthServiceClient::new(t.channel())
}

fn members(t: &Tracegate) -> MemberServiceClient<Channel> {
    MemberServiceClient::new(t.channel())
}

/// Whether the person's credential still opens the door.
async fn knock(person: &Person) -> Result<(), Status> {
    person.auth().get_caller(GetCallerRequest {}).await.map(drop)
}

/// A second replica over the same database.
async fn replica_of(t: &Tracegate) -> Tracegate {
    Tracegate::start_with(Wishes { database: Some(t.database.clone()), ..Wishes::default() }).await.unwrap()
}

/// A stream of the person's, open: its first message has come.
async fn open_stream(person: &Person) -> Streaming<WatchDecisionsResponse> {
    let mut stream = person
        .decisions()
        .watch_decisions(WatchDecisionsRequest { after_sequence: None })
        .await
        .unwrap()
        .into_inner();
    stream.message().await.unwrap().unwrap();
    stream
}

/// How a stream ends; heartbeats on the way are no end.
async fn end_of(mut stream: Streaming<WatchDecisionsResponse>) -> Status {
    loop {
        match stream.message().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the stream ended without a word"),
            Err(status) => return status,
        }
    }
}

/// Waits until `refused` is, and answers the refusal; ten seconds are long past every promise.
async fn refusal<F: Future<Output = Result<(), Status>>>(mut call: impl FnMut() -> F) -> Status {
    let started = Instant::now();
    loop {
        if let Err(status) = call().await {
            return status;
        }
        assert!(
            started.elapsed() < Duration::from_secs(10),
            "the call is still let through after ten seconds"
        );
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// The promise is one second. A machine that is busy with something else may miss it by chance, not five times in a row.
async fn bites_within_a_second<F: Future<Output = Duration>>(mut attempt: impl FnMut() -> F) {
    let mut took = Vec::new();
    for _ in 0..5 {
        let elapsed = attempt().await;
        if elapsed < Duration::from_secs(1) {
            return;
        }
        took.push(elapsed);
    }
    panic!("never within a second: {took:?}");
}

fn assert_ended(status: &Status) {
    assert_eq!(status.code(), Code::Unauthenticated, "{status:?}");
    assert!(
        matches!(reason(status), ErrorReason::SessionEnded | ErrorReason::CredentialInvalid),
        "{status:?}"
    );
}
