//! The audit trail: who did what, in the transaction of the effect. The relay chains each organization's events by hash.

use time::OffsetDateTime;
use tracegate_proto::events::v1::{Actor, AuditEvent};
use uuid::Uuid;

use crate::clock::timestamp;
use crate::{ApiError, Caller, OrgTx, outbox};

/// The feed of audit events; its events carry a hash over all before them.
pub const FEED: &str = "audit";

/// Records an action, named in the past tense. Attributes make it understandable; never content, never secrets.
pub async fn record(
    tx: &mut OrgTx,
    caller: &Caller,
    at: OffsetDateTime,
    action: &str,
    resource: String,
    attributes: impl IntoIterator<Item = (&'static str, String)>,
) -> Result<(), ApiError> {
    outbox::append(tx, FEED, &event(caller.actor(), at, action, resource, attributes)).await
}

/// An action, named in the past tense, as the trail has it.
pub fn event(
    actor: Actor,
    at: OffsetDateTime,
    action: &str,
    resource: String,
    attributes: impl IntoIterator<Item = (&'static str, String)>,
) -> AuditEvent {
    AuditEvent {
        id: Uuid::now_v7().to_string(),
        action: action.to_owned(),
        actor: Some(actor),
        resource,
        attributes: attributes.into_iter().map(|(key, value)| (key.to_owned(), value)).collect(),
        event_time: Some(timestamp(at)),
    }
}

/// As [`record`], of a batch.
pub async fn record_all(tx: &mut OrgTx, events: &[AuditEvent]) -> Result<(), ApiError> {
    outbox::append_all(tx, FEED, events).await
}
