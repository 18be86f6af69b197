//! Steps along the life cycle.

use time::OffsetDateTime;
use tracegate_epcis::{Action, BizStep, Disposition, EventBuilder};
use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::PlantEvent;
use tracegate_proto::traceability::v1::lot::State;
use tracegate_proto::traceability::v1::plant_event::What;

use super::fields::whole;
use super::names::Names;

/// Those alike together. That a lot is used up or has left, the event that took of it says itself.
pub(super) fn changes(
    at: OffsetDateTime,
    event: &PlantEvent,
    names: &Names,
) -> Result<Vec<EventBuilder>, ApiError> {
    let by_hand = matches!(event.what, Some(What::LotStatesChanged(_)));
    let mut alike: Vec<(State, &str, Vec<&str>)> = Vec::new();
    for change in &event.state_changes {
        let lot = names.lot(&change.lot_id)?;
        if lot.is_unit {
            continue;
        }
        let (to, reason) = (change.to(), change.reason.as_str());
        match alike.iter_mut().find(|(state, why, _)| (*state, *why) == (to, reason)) {
            Some((_, _, lots)) => lots.push(&lot.uri),
            None => alike.push((to, reason, vec![&lot.uri])),
        }
    }
    let parts = alike.into_iter().filter_map(|(to, reason, lots)| {
        let (step, disposition) = match to {
            State::Quarantine => (BizStep::Inspecting, Disposition::NonSellableOther),
            State::Hold => (BizStep::Holding, Disposition::NonSellableOther),
            State::Released => (BizStep::Inspecting, Disposition::Available),
            State::Rejected => (BizStep::Inspecting, Disposition::NonConformant),
            State::Consumed | State::Finished if by_hand => (BizStep::Decommissioning, Disposition::Inactive),
            State::Unspecified | State::Created | State::Consumed | State::Finished => return None,
        };
        let part = EventBuilder::object(Action::Observe, at).biz_step(&step).disposition(&disposition);
        let part = whole(part, lots);
        Some(if reason.is_empty() { part } else { part.field("tracegate:reason", reason) })
    });
    Ok(parts.collect())
}
