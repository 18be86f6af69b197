//! Retries and failover between two providers.

use std::sync::Arc;
use std::time::Duration;

use tracegate_providers::breaker::{BreakerSettings, SharedBreaker};
use tracegate_providers::failover::{self, Failure, Target};
use tracegate_providers::scripted::{Fault, Hold, Script, Scripted};
use tracegate_providers::{ErrorKind, RetryPolicy, WireFormat};

use crate::kit::{ask, client, drain, whole};

/// Waits short enough for real time, since the server is real.
const POLICY: RetryPolicy = RetryPolicy {
    attempts_max: 3,
    wait_base: Duration::from_millis(1),
    wait_max: Duration::from_millis(5),
    total: Duration::from_secs(30),
};

async fn providers() -> (Scripted, Scripted) {
    (Scripted::start().await.unwrap(), Scripted::start().await.unwrap())
}

fn target(provider: &Scripted, format: WireFormat, failures_max: u32) -> Target {
    let settings = BreakerSettings { failures_max, rest: Duration::from_secs(3600) };
    Target {
        endpoint: provider.endpoint(format),
        model: format!("{format:?}"),
        breaker: Arc::new(SharedBreaker::new(settings)),
    }
}

/// The first one speaks OpenAI's format, the second Anthropic's.
fn targets(first: &Scripted, second: &Scripted) -> [Target; 2] {
    [target(first, WireFormat::OpenAi, 100), target(second, WireFormat::Anthropic, 100)]
}

fn failures(target: usize, kind: ErrorKind, times: usize) -> Vec<Failure> {
    vec![Failure { target, kind }; times]
}

#[tokio::test]
async fn asks_again_while_it_may() {
    let (first, second) = providers().await;
    first.next(Script::fault(Fault::Overloaded));
    first.next(Script::fault(Fault::HangUp));
    let served =
        failover::complete(&client(), &targets(&first, &second), &POLICY, &ask("hello")).await.unwrap();
    assert_eq!(served.target, 0);
    assert_eq!(
        served.failures.iter().map(|failure| failure.kind).collect::<Vec<_>>(),
        [ErrorKind::Overloaded, ErrorKind::Cut]
    );
    assert_eq!((first.n_calls(), second.n_calls()), (3, 0));
}

#[tokio::test]
async fn moves_on_to_the_next() {
    let (first, second) = providers().await;
    let client = client();
    first.otherwise(Script::fault(Fault::ServerError));
    let targets = targets(&first, &second);
    let served = failover::complete(&client, &targets, &POLICY, &ask("hello")).await.unwrap();
    assert_eq!((served.target, served.value.model.as_str()), (1, "Anthropic"));
    assert_eq!(served.failures, failures(0, ErrorKind::Server, 3));
    let served = failover::stream(&client, &targets, &POLICY, &ask("hello")).await.unwrap();
    assert_eq!(served.target, 1);
    assert_eq!(whole(served.value).await.content.as_deref(), Some("hello"));
}

#[tokio::test]
async fn a_wrong_key_is_no_reason_to_wait() {
    let (first, second) = providers().await;
    first.otherwise(Script::fault(Fault::BadKey));
    let served =
        failover::complete(&client(), &targets(&first, &second), &POLICY, &ask("hello")).await.unwrap();
    assert_eq!(served.failures, failures(0, ErrorKind::Unauthorized, 1));
}

/// What is wrong with the request, or refused for what it says, is not shopped around.
#[tokio::test]
async fn refusals_stay_where_they_are() {
    let (first, second) = providers().await;
    for (fault, kind) in [
        (Fault::ContentPolicy, ErrorKind::Refused),
        (Fault::Status { status: 400, body: String::new() }, ErrorKind::InvalidRequest),
    ] {
        first.next(Script::fault(fault));
        let unserved = failover::complete(&client(), &targets(&first, &second), &POLICY, &ask("hello"))
            .await
            .unwrap_err();
        assert_eq!(unserved.error.kind, kind);
        assert_eq!(unserved.failures, failures(0, kind, 1));
    }
    assert_eq!(second.n_calls(), 0);
}

#[tokio::test]
async fn a_long_wait_asked_for_is_spent_elsewhere() {
    let (first, second) = providers().await;
    first.otherwise(Script::fault(Fault::RateLimited { wait_seconds: 60 }));
    let served =
        failover::complete(&client(), &targets(&first, &second), &POLICY, &ask("hello")).await.unwrap();
    assert_eq!(served.target, 1);
    assert_eq!(first.n_calls(), 1);
}

#[tokio::test]
async fn nobody_answers() {
    let (first, second) = providers().await;
    first.otherwise(Script::fault(Fault::Overloaded));
    second.otherwise(Script::fault(Fault::RateLimited { wait_seconds: 60 }));
    let unserved =
        failover::complete(&client(), &targets(&first, &second), &POLICY, &ask("hello")).await.unwrap_err();
    assert_eq!(unserved.error.kind, ErrorKind::RateLimited);
    assert_eq!(unserved.error.retry_after, Some(Duration::from_secs(60)));
    assert_eq!(unserved.failures.len(), 4);
    let none = failover::complete(&client(), &[], &POLICY, &ask("hello")).await.unwrap_err();
    assert_eq!(none.error.kind, ErrorKind::Resting);
}

/// A stream that fails before its first content is begun elsewhere; one that fails later is not.
#[tokio::test]
async fn a_shown_beginning_is_not_begun_again() {
    let (first, second) = providers().await;
    let (client, targets) = (client(), targets(&first, &second));
    for n_events in [0, 1] {
        first.next(Script::text("one two").cut_after(n_events));
        let served = failover::stream(&client, &targets, &POLICY, &ask("hello")).await.unwrap();
        assert_eq!(served.failures, failures(0, ErrorKind::Cut, 1));
        assert_eq!(whole(served.value).await.content.as_deref(), Some("hello"));
    }

    first.next(Script::text("one two").cut_after(2));
    let calls_before = first.n_calls();
    let served = failover::stream(&client, &targets, &POLICY, &ask("hello")).await.unwrap();
    let (events, error) = drain(served.value).await;
    assert_eq!(events.len(), 2);
    assert_eq!(error.unwrap().kind, ErrorKind::Cut);
    assert_eq!((first.n_calls(), second.n_calls()), (calls_before + 1, 0));
}

#[tokio::test]
async fn a_failing_provider_is_left_alone() {
    let (first, second) = providers().await;
    first.otherwise(Script::fault(Fault::Overloaded));
    let targets = [target(&first, WireFormat::OpenAi, 3), target(&second, WireFormat::Gemini, 3)];
    let client = client();
    for _ in 0..5 {
        let served = failover::complete(&client, &targets, &POLICY, &ask("hello")).await.unwrap();
        assert_eq!(served.target, 1);
    }
    assert_eq!((first.n_calls(), second.n_calls()), (3, 5));
    let unserved = failover::complete(&client, &targets[..1], &POLICY, &ask("hello")).await.unwrap_err();
    assert_eq!(unserved.error.kind, ErrorKind::Resting);
    assert!(unserved.error.retry_after.unwrap() > Duration::from_secs(3000));
}

#[tokio::test]
async fn the_total_ends_a_slow_attempt() {
    let (first, second) = providers().await;
    let hold = Hold::default();
    first.otherwise(Script::echo().held_before_head(&hold));
    let policy = RetryPolicy { total: Duration::from_millis(200), ..POLICY };
    let unserved =
        failover::complete(&client(), &targets(&first, &second), &policy, &ask("hello")).await.unwrap_err();
    assert!(matches!(unserved.error.kind, ErrorKind::Timeout(_)));
    hold.abandoned().await;
    assert_eq!(second.n_calls(), 0);
}
