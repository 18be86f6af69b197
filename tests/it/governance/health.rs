//! The health pill: in one word whether somebody is needed, and in words why.

use sqlx::PgConnection;
use tonic::Code;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_tests::{Person, Tracegate, metadata, reason};

use super::gate::*;
use super::items::{broken, health, ingest, ingest_one, item};

/// Lets the application write decisions, or not.
async fn allow_writing(admin: &mut PgConnection, is_allowed: bool) {
    let sql = if is_allowed {
        "GRANT INSERT ON governance.decisions TO tracegate_app"
    } else {
        "REVOKE INSERT ON governance.decisions FROM tracegate_app"
    };
    sqlx::query(sql).execute(admin).await.unwrap();
}

async fn calls(person: &Person, n: usize, is_ok: bool) {
    for _ in 0..n {
        let told = precheck(person, asked("ai.generate", "Nobody")).await;
        match told {
            Ok(_) => assert!(is_ok),
            Err(refused) => assert_eq!((refused.code(), is_ok), (Code::Internal, false)),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pill_says_what_somebody_must_look_at() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let fresh = health(&olga).await;
    assert_eq!(fresh, GetGateHealthResponse { state: GateHealthState::Healthy.into(), ..Default::default() });

    let last = precheck(&olga, asked("ai.generate", MAIL)).await.unwrap().decision.unwrap();
    let used = health(&olga).await;
    assert_eq!((used.state(), used.total_count), (GateHealthState::Healthy, 1));
    assert_eq!((used.last_decision_time, used.last_ingest_time), (last.create_time, None));
    ingest_one(&olga, item("one")).await.unwrap();
    let told = health(&olga).await;
    assert_eq!(told.last_ingest_time, told.last_decision_time);

    let refused = ingest(&olga, vec![broken(), broken()]).await.unwrap();
    let waiting = health(&olga).await;
    assert_eq!((waiting.state(), waiting.dead_letter_count), (GateHealthState::Warning, 2));
    assert_eq!(waiting.reasons, ["2 dead letters wait for somebody"]);
    assert_eq!(health(&other).await.state(), GateHealthState::Healthy, "another organization's are not told");
    for result in refused.results {
        let request =
            DiscardDeadLetterRequest { dead_letter_id: result.dead_letter_id, reason: "a test's".to_owned() };
        olga.ingest().discard_dead_letter(request).await.unwrap();
    }
    let settled = health(&olga).await;
    assert_eq!((settled.state(), settled.reasons.len()), (GateHealthState::Healthy, 0));

    let key = t.api_key(&olga, &[Permission::PrecheckInvoke]).await;
    let refused = key.decisions().get_gate_health(GetGateHealthRequest {}).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PermissionMissing);
    assert_eq!(metadata(&refused, "permission"), "DECISION_READ");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pill_follows_the_calls_that_fail() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let mut admin = t.database.admin().await;
    // What callers do wrong is no failure of the gate.
    for _ in 0..5 {
        precheck(&olga, asked("no tool", "Nobody")).await.unwrap_err();
        ingest_one(&olga, broken()).await.unwrap_err();
    }
    publish(&olga, mails(Action::Deny)).await;
    assert_eq!(passes(&olga, "ai.generate", MAIL).await.0, Verdict::Deny);
    calls(&olga, 59, true).await;
    assert_eq!(
        (health(&olga).await.state(), health(&olga).await.error_rate),
        (GateHealthState::Healthy, 0.0)
    );

    allow_writing(&mut admin, false).await;
    calls(&olga, 1, false).await;
    let told = health(&olga).await;
    assert_eq!(told.state(), GateHealthState::Warning);
    assert_eq!(told.reasons, ["1.6 % of the calls of the last five minutes failed"]);
    calls(&olga, 9, false).await;
    let told = health(&olga).await;
    assert_eq!(told.state(), GateHealthState::Error);
    assert_eq!(told.reasons, ["14.3 % of the calls of the last five minutes failed"]);

    allow_writing(&mut admin, true).await;
    calls(&olga, 40, true).await;
    let told = health(&olga).await;
    assert_eq!((told.state(), told.total_count), (GateHealthState::Warning, 100));
    assert_eq!(told.reasons, ["9.1 % of the calls of the last five minutes failed"]);
}
