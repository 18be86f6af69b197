mod deadlines;
mod feeds;
mod framing;
mod grpc_web;
mod health;
mod queue;
mod rate_limits;
mod reflection;
mod relay;
mod request_ids;
mod shutdown;
mod tls;
mod wire;

use std::future::Future;
use std::time::{Duration, Instant};

use tonic::{Code, Status};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::PrecheckRequest;
use tracegate_proto::governance::v1::watch_decisions_response::Update;
use tracegate_proto::governance::v1::{WatchDecisionsRequest, WatchDecisionsResponse};
use tracegate_proto::traceability::v1::{CreateLotRequest, GetLotRequest, lot};
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id};

/// Long past every promise; a condition that does not come true by then never will.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until `condition` holds.
async fn until<F: Future<Output = bool>>(what: &str, mut condition: impl FnMut() -> F) {
    let started = Instant::now();
    while !condition().await {
        assert!(started.elapsed() < PATIENCE, "{what}: not after {PATIENCE:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Records a decision and answers its id.
async fn decide(person: &Person) -> String {
    let request = PrecheckRequest {
        content: "hello".to_owned(),
        tool: "ai.generate".to_owned(),
        request_id: request_id(),
        ..PrecheckRequest::default()
    };
    person.gate().precheck(request).await.unwrap().into_inner().decision.unwrap().id
}

type Watch = tonic::Streaming<WatchDecisionsResponse>;

async fn watch(person: &Person, after_sequence: Option<i64>) -> Watch {
    person.decisions().watch_decisions(WatchDecisionsRequest { after_sequence }).await.unwrap().into_inner()
}

/// The next decision of a stream: its sequence and id.
async fn next_decision(stream: &mut Watch) -> (i64, String) {
    loop {
        let message = tokio::time::timeout(PATIENCE, stream.message())
            .await
            .expect("the stream is silent")
            .unwrap()
            .unwrap();
        if let Some(Update::Decision(decision)) = message.update {
            return (message.sequence, decision.id);
        }
    }
}

fn lot(code: &str) -> CreateLotRequest {
    CreateLotRequest {
        lot_code: code.to_owned(),
        r#type: lot::Type::Raw.into(),
        quantity_mg: 1,
        request_id: request_id(),
        ..CreateLotRequest::default()
    }
}

/// While this lives, whoever reads or writes lots waits.
struct LotsLocked(sqlx::PgConnection);

impl LotsLocked {
    async fn now(t: &Tracegate) -> Self {
        let mut admin = t.database.admin().await;
        sqlx::raw_sql("BEGIN; LOCK TABLE traceability.lots IN ACCESS EXCLUSIVE MODE")
            .execute(&mut admin)
            .await
            .unwrap();
        Self(admin)
    }

    /// Waits until somebody waits for the lots.
    async fn wait_for_somebody(&mut self) {
        let started = Instant::now();
        loop {
            let waiting: i64 = sqlx::query_scalar(
                "SELECT count(*) FROM pg_locks WHERE relation = 'traceability.lots'::regclass AND NOT granted",
            )
            .fetch_one(&mut self.0)
            .await
            .unwrap();
            if waiting > 0 {
                return;
            }
            assert!(started.elapsed() < PATIENCE, "nobody came to the lots");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    async fn open(mut self) {
        sqlx::raw_sql("ROLLBACK").execute(&mut self.0).await.unwrap();
    }
}
