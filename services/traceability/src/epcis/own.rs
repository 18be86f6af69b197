//! The plant's own log as EPCIS events: what the contract of EpcisService says they read like.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tracegate_epcis::{ErrorReason, Event, EventBuilder, Json, Number, Object};
use tracegate_platform::ApiError;
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::keys::sha256;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{EventVoided, PlantEvent};

pub(crate) use crate::epcis::own::names::Names;

mod fields;
mod inspections;
mod movements;
mod names;
mod recalls;
mod states;

/// Fields of our own.
const PREFIX: &str = "tracegate";
const NAMESPACE: &str = "https://tracegate.dev/epcis/";

/// The event that an event takes back.
fn voided(event: &PlantEvent) -> Option<&PlantEvent> {
    match &event.what {
        Some(What::EventVoided(voided)) => voided.voided.as_deref(),
        _ => None,
    }
}

/// What an event of the log reads like; none where it is about master data, or captured from others.
pub(crate) fn events(event: &PlantEvent, names: &Names) -> Result<Vec<Event>, ApiError> {
    match &event.what {
        Some(What::EventVoided(voided)) => declare_error(event, voided, names),
        _ => finished(event, parts(event, names)?, |part| part),
    }
}

/// Gives the parts of an event their ids and ends them.
fn finished(
    event: &PlantEvent,
    parts: Vec<EventBuilder>,
    last: impl Fn(EventBuilder) -> EventBuilder,
) -> Result<Vec<Event>, ApiError> {
    parts
        .into_iter()
        .enumerate()
        .map(|(place, part)| {
            let part = part.event_id(&event_id(&event.id, place)).prefix(PREFIX, NAMESPACE);
            let part = part.field("tracegate:position", Json::Number(Number::from(event.position)));
            last(part).build().map_err(|problems| {
                let first =
                    problems.first().map(|problem| format!("{} {}", problem.pointer, problem.message));
                ApiError::internal(format!("event {} is no EPCIS event: {first:?}", event.position))
            })
        })
        .collect()
}

/// The id of the log's event for the first part of it; others have ids that are made of it.
fn event_id(id: &str, place: usize) -> String {
    if place == 0 {
        return format!("urn:uuid:{id}");
    }
    let hash = sha256(format!("{id}/{place}").as_bytes());
    let bytes = hash.first_chunk::<16>().copied().unwrap_or_default();
    format!("urn:uuid:{}", uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

/// The events again, as they were, with the declaration that they did not happen.
fn declare_error(event: &PlantEvent, voided: &EventVoided, names: &Names) -> Result<Vec<Event>, ApiError> {
    let Some(wrong) = voided.voided.as_deref() else { return Ok(Vec::new()) };
    let declared_at = time(event)?.format(&Rfc3339).map_err(ApiError::internal)?;
    let declaration = Object::from_iter([
        ("declarationTime", declared_at),
        ("reason", ErrorReason::DidNotOccur.as_str().to_owned()),
        ("tracegate:reason", voided.reason.clone()),
    ]);
    finished(wrong, parts(wrong, names)?, |part| part.field("errorDeclaration", declaration.clone()))
}

fn parts(event: &PlantEvent, names: &Names) -> Result<Vec<EventBuilder>, ApiError> {
    let at = time(event)?;
    let mut parts = match &event.what {
        Some(What::LotsReceived(received)) => movements::receive(at, received, names)?,
        // The standard has no event about nothing.
        Some(What::LotsTransformed(made)) if made.inputs.is_empty() && made.outputs.is_empty() => Vec::new(),
        Some(What::LotsTransformed(transformed)) => {
            vec![movements::transform(at, event, transformed, names)?]
        }
        Some(What::LotsAggregated(aggregated)) => movements::aggregate(at, aggregated, names)?,
        Some(What::LotsDisaggregated(disaggregated)) if disaggregated.contents.is_empty() => Vec::new(),
        Some(What::LotsDisaggregated(disaggregated)) => {
            vec![movements::disaggregate(at, disaggregated, names)?]
        }
        Some(What::LotsShipped(shipped)) => vec![movements::ship(at, shipped, names)?],
        Some(What::LotAdjusted(adjusted)) => vec![movements::adjust(at, adjusted, names)?],
        Some(What::QcDecided(decision)) => inspections::decide(at, decision, names)?.into_iter().collect(),
        Some(What::RecallLotsAdded(added)) => recalls::added(at, &added.recall_id, event, names)?,
        Some(What::RecallLotsCleared(cleared)) => recalls::cleared(at, cleared, event, names)?,
        _ => Vec::new(),
    };
    parts.extend(states::changes(at, event, names)?);
    Ok(parts)
}

fn time(event: &PlantEvent) -> Result<OffsetDateTime, ApiError> {
    let at = event.occur_time.as_ref().and_then(from_timestamp);
    at.ok_or_else(|| ApiError::internal(format!("inconsistent: event {} has no occur_time", event.position)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_an_event_have_ids_of_their_own_that_stay() {
        let id = "0190a0b0-0000-7000-8000-000000000001";
        assert_eq!(event_id(id, 0), format!("urn:uuid:{id}"));
        assert_eq!(event_id(id, 1), event_id(id, 1));
        assert_ne!(event_id(id, 1), event_id(id, 2));
    }
}
