//! A line of the log: its place, its hash and its kind.

use prost::Message;
use prost::bytes::Bytes;
use time::OffsetDateTime;
use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_platform::keys::sha256;
use tracegate_proto::events::v1::Actor;
use tracegate_proto::traceability::v1 as contract;
use tracegate_proto::traceability::v1::PlantEvent;
use tracegate_proto::traceability::v1::plant_event::What;
use uuid::Uuid;

use crate::command::Draft;
use crate::lot::LotId;
use crate::plant::Head;

/// Under which name watchers follow the log.
pub(crate) const FEED: &str = "plant";

/// Gives a draft the place behind `head`, and the hash that chains it to all before.
pub(crate) fn seal(draft: Draft, head: &Head, actor: Actor, recorded_at: OffsetDateTime) -> PlantEvent {
    let mut event = PlantEvent {
        position: head.position + 1,
        id: Uuid::now_v7().to_string(),
        occur_time: Some(timestamp(draft.occurred_at)),
        record_time: Some(timestamp(recorded_at)),
        actor: Some(actor),
        previous_hash: head.hash.clone(),
        hash: Bytes::new(),
        state_changes: draft.state_changes,
        what: Some(draft.what),
    };
    event.hash = hash(&event);
    event
}

/// Whether an event follows on `head` and says what it said when it was sealed.
pub(crate) fn follows(head: &Head, event: &PlantEvent) -> bool {
    event.position == head.position + 1 && event.previous_hash == head.hash && event.hash == hash(event)
}

fn hash(event: &PlantEvent) -> Bytes {
    sha256(&PlantEvent { hash: Bytes::new(), ..event.clone() }.encode_to_vec()).to_vec().into()
}

/// The name of the field of `PlantEvent.what`.
pub(crate) fn kind(event: &PlantEvent) -> &'static str {
    match event.what {
        Some(What::LotsReceived(_)) => "lots_received",
        Some(What::LotsTransformed(_)) => "lots_transformed",
        Some(What::LotsAggregated(_)) => "lots_aggregated",
        Some(What::LotsDisaggregated(_)) => "lots_disaggregated",
        Some(What::LotsShipped(_)) => "lots_shipped",
        Some(What::LotAdjusted(_)) => "lot_adjusted",
        Some(What::EventVoided(_)) => "event_voided",
        Some(What::LotStatesChanged(_)) => "lot_states_changed",
        Some(What::ProductSaved(_)) => "product_saved",
        Some(What::LocationSaved(_)) => "location_saved",
        Some(What::PartySaved(_)) => "party_saved",
        Some(What::EquipmentSaved(_)) => "equipment_saved",
        None => "",
    }
}

/// The event's name in the audit trail.
pub(crate) fn action(event: &PlantEvent) -> &'static str {
    match event.what {
        Some(What::LotsReceived(_)) => "LotsReceived",
        Some(What::LotsTransformed(_)) => "LotsTransformed",
        Some(What::LotsAggregated(_)) => "LotsAggregated",
        Some(What::LotsDisaggregated(_)) => "LotsDisaggregated",
        Some(What::LotsShipped(_)) => "LotsShipped",
        Some(What::LotAdjusted(_)) => "LotAdjusted",
        Some(What::EventVoided(_)) => "EventVoided",
        Some(What::LotStatesChanged(_)) => "LotStatesChanged",
        Some(What::ProductSaved(_)) => "ProductSaved",
        Some(What::LocationSaved(_)) => "LocationSaved",
        Some(What::PartySaved(_)) => "PartySaved",
        Some(What::EquipmentSaved(_)) => "EquipmentSaved",
        None => "",
    }
}

/// Lots that an event names.
#[derive(Debug, Default)]
pub(crate) struct Named {
    pub lots: Vec<LotId>,
    pub pallets: Vec<LotId>,
}

pub(crate) fn lots(event: &PlantEvent) -> Result<Named, ApiError> {
    let mut named = Named::default();
    let id = |id: &str| Uuid::try_parse(id).map(LotId).map_err(ApiError::internal);
    let (made, taken): (Vec<&contract::Lot>, Vec<&contract::Taken>) = match &event.what {
        Some(What::LotsReceived(received)) => (received.lots.iter().collect(), Vec::new()),
        Some(What::LotsTransformed(transformed)) => {
            (transformed.outputs.iter().collect(), transformed.inputs.iter().collect())
        }
        Some(What::LotsShipped(shipped)) => {
            (shipped.shipment.iter().collect(), shipped.contents.iter().collect())
        }
        Some(What::LotsAggregated(aggregated)) => {
            named.pallets.push(id(&aggregated.pallet_id)?);
            (Vec::new(), aggregated.contents.iter().collect())
        }
        Some(What::LotsDisaggregated(disaggregated)) => {
            named.pallets.push(id(&disaggregated.pallet_id)?);
            (Vec::new(), disaggregated.contents.iter().collect())
        }
        Some(What::LotAdjusted(adjusted)) => {
            named.lots.push(id(&adjusted.lot_id)?);
            (Vec::new(), Vec::new())
        }
        _ => (Vec::new(), Vec::new()),
    };
    for lot in made {
        named.lots.push(id(&lot.id)?);
    }
    for taken in taken {
        named.lots.push(id(&taken.lot_id)?);
        if !taken.pallet_id.is_empty() {
            named.pallets.push(id(&taken.pallet_id)?);
        }
    }
    for change in &event.state_changes {
        named.lots.push(id(&change.lot_id)?);
    }
    Ok(named)
}
