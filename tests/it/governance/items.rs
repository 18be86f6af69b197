//! Decisions taken elsewhere, as these tests send them.

use tonic::Status;
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_tests::{Person, request_id};

/// What a sender's key may, and what these tests look at with it.
pub(super) const SENDER: [Permission; 2] = [Permission::IngestWrite, Permission::DecisionRead];

/// One that breaks no rule.
pub(super) fn item(correlation_id: &str) -> IngestItem {
    IngestItem {
        idempotency_key: request_id(),
        direction: Direction::Precheck.into(),
        verdict: Verdict::Allow.into(),
        tool: "ai.generate".to_owned(),
        correlation_id: correlation_id.to_owned(),
        ..IngestItem::default()
    }
}

pub(super) fn items(n: usize) -> Vec<IngestItem> {
    (0..n).map(|n| item(&format!("item-{n}"))).collect()
}

/// One whose tool is none.
pub(super) fn broken() -> IngestItem {
    IngestItem { tool: "Nothing we know".to_owned(), ..item("broken") }
}

pub(super) async fn ingest(
    person: &Person,
    items: Vec<IngestItem>,
) -> Result<IngestDecisionsResponse, Status> {
    let request = IngestDecisionsRequest { items, signed: None };
    Ok(person.ingest().ingest_decisions(request).await?.into_inner())
}

pub(super) async fn ingest_one(person: &Person, item: IngestItem) -> Result<IngestDecisionResponse, Status> {
    let request = IngestDecisionRequest { item: Some(item), signed: None };
    Ok(person.ingest().ingest_decision(request).await?.into_inner())
}

/// Accepted, duplicates, refused.
pub(super) fn counts(told: &IngestDecisionsResponse) -> (i32, i32, i32) {
    (told.accepted_count, told.duplicate_count, told.refused_count)
}

pub(super) async fn letters(person: &Person) -> Vec<DeadLetter> {
    let request = ListDeadLettersRequest::default();
    person.ingest().list_dead_letters(request).await.unwrap().into_inner().dead_letters
}

pub(super) async fn health(person: &Person) -> GetGateHealthResponse {
    person.decisions().get_gate_health(GetGateHealthRequest {}).await.unwrap().into_inner()
}
