//! Recalls: what may not be sold for as long as one marks it, whatever else happens to it.

use time::OffsetDateTime;
use tracegate_epcis::{Action, Disposition, EventBuilder};
use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::{PlantEvent, RecallLotsCleared};

use super::fields::whole;
use super::names::Names;
use crate::epcis::uris;

pub(super) fn added(
    at: OffsetDateTime,
    recall_id: &str,
    event: &PlantEvent,
    names: &Names,
) -> Result<Vec<EventBuilder>, ApiError> {
    let part = observed(at, recall_id).set_disposition(&Disposition::Recalled);
    about(part, event, true, names)
}

/// Of lots that no other recall marks.
pub(super) fn cleared(
    at: OffsetDateTime,
    cleared: &RecallLotsCleared,
    event: &PlantEvent,
    names: &Names,
) -> Result<Vec<EventBuilder>, ApiError> {
    let part = observed(at, &cleared.recall_id).unset_disposition(&Disposition::Recalled);
    about(part.field("tracegate:reason", cleared.reason.as_str()), event, false, names)
}

fn observed(at: OffsetDateTime, recall_id: &str) -> EventBuilder {
    EventBuilder::object(Action::Observe, at).field("tracegate:recall", uris::recall(recall_id))
}

/// None where it is about no lot.
fn about(
    part: EventBuilder,
    event: &PlantEvent,
    recalled: bool,
    names: &Names,
) -> Result<Vec<EventBuilder>, ApiError> {
    let changed = event.flag_changes.iter().filter(|change| change.recalled == recalled);
    let lots = changed.map(|change| names.lot(&change.lot_id)).collect::<Result<Vec<_>, _>>()?;
    let lots: Vec<&str> = lots.into_iter().filter(|lot| !lot.is_unit).map(|lot| lot.uri.as_str()).collect();
    Ok(if lots.is_empty() { Vec::new() } else { vec![whole(part, lots)] })
}
