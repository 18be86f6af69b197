//! Decisions taken elsewhere, as these tests send them.

use futures_util::{StreamExt, stream};
use tonic::{Status, Streaming};
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_tests::{Person, Tracegate, request_id};

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

/// A key that may send and look, with its organization's server.
pub(super) async fn sender() -> (Tracegate, Person) {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let key = t.api_key(&olga, &SENDER).await;
    (t, key)
}

pub(super) fn batch(batch_number: i64, items: Vec<IngestItem>) -> IngestDecisionStreamRequest {
    IngestDecisionStreamRequest { batch_number, items, signed: None }
}

pub(super) async fn open(
    person: &Person,
    batches: Vec<IngestDecisionStreamRequest>,
) -> Streaming<IngestDecisionStreamResponse> {
    person.ingest().ingest_decision_stream(stream::iter(batches)).await.unwrap().into_inner()
}

pub(super) fn finding(pii_class: PiiClass, count: i32) -> FindingSummary {
    FindingSummary {
        pii_class: pii_class.into(),
        action: Action::Mask.into(),
        count,
        confidence_max: 0.5,
        custom_class: String::new(),
    }
}

/// Field and rule of each problem.
pub(super) fn problems(result: &IngestResult) -> Vec<(&str, &str)> {
    result.problems.iter().map(|problem| (problem.field.as_str(), problem.rule.as_str())).collect()
}

pub(super) async fn acknowledged(
    person: &Person,
    batches: Vec<IngestDecisionStreamRequest>,
) -> Vec<IngestDecisionStreamResponse> {
    open(person, batches).await.map(|told| told.unwrap()).collect().await
}
