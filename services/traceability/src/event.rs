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
        flag_changes: draft.flag_changes,
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
    names(event).0
}

/// The event's name in the audit trail.
pub(crate) fn action(event: &PlantEvent) -> &'static str {
    names(event).1
}

fn names(event: &PlantEvent) -> (&'static str, &'static str) {
    match event.what {
        Some(What::LotsReceived(_)) => ("lots_received", "LotsReceived"),
        Some(What::LotsTransformed(_)) => ("lots_transformed", "LotsTransformed"),
        Some(What::LotsAggregated(_)) => ("lots_aggregated", "LotsAggregated"),
        Some(What::LotsDisaggregated(_)) => ("lots_disaggregated", "LotsDisaggregated"),
        Some(What::LotsShipped(_)) => ("lots_shipped", "LotsShipped"),
        Some(What::LotAdjusted(_)) => ("lot_adjusted", "LotAdjusted"),
        Some(What::EventVoided(_)) => ("event_voided", "EventVoided"),
        Some(What::LotStatesChanged(_)) => ("lot_states_changed", "LotStatesChanged"),
        Some(What::ProductSaved(_)) => ("product_saved", "ProductSaved"),
        Some(What::LocationSaved(_)) => ("location_saved", "LocationSaved"),
        Some(What::PartySaved(_)) => ("party_saved", "PartySaved"),
        Some(What::EquipmentSaved(_)) => ("equipment_saved", "EquipmentSaved"),
        Some(What::FlowSaved(_)) => ("flow_saved", "FlowSaved"),
        Some(What::FlowVersionSaved(_)) => ("flow_version_saved", "FlowVersionSaved"),
        Some(What::RunChanged(_)) => ("run_changed", "RunChanged"),
        Some(What::QcDecided(_)) => ("qc_decided", "QcDecided"),
        Some(What::DeviationChanged(_)) => ("deviation_changed", "DeviationChanged"),
        Some(What::AlertChanged(_)) => ("alert_changed", "AlertChanged"),
        Some(What::CertificateAdded(_)) => ("certificate_added", "CertificateAdded"),
        Some(What::RecallChanged(_)) => ("recall_changed", "RecallChanged"),
        Some(What::RecallLotsAdded(_)) => ("recall_lots_added", "RecallLotsAdded"),
        Some(What::RecallLotsCleared(_)) => ("recall_lots_cleared", "RecallLotsCleared"),
        Some(What::RecallNoticeChanged(_)) => ("recall_notice_changed", "RecallNoticeChanged"),
        Some(What::EquipmentCleaned(_)) => ("equipment_cleaned", "EquipmentCleaned"),
        Some(What::EpcisCaptured(_)) => ("epcis_captured", "EpcisCaptured"),
        None => ("", ""),
    }
}

/// Lots that an event brought into being, pallets and shipments among them.
pub(crate) fn made(event: &PlantEvent) -> &[contract::Lot] {
    match &event.what {
        Some(What::LotsReceived(received)) => &received.lots,
        Some(What::LotsTransformed(transformed)) => &transformed.outputs,
        Some(What::LotsAggregated(aggregated)) => aggregated.pallet.as_slice(),
        Some(What::LotsShipped(shipped)) => shipped.shipment.as_slice(),
        _ => &[],
    }
}

/// What it took of lots, or packed of them or took down.
pub(crate) fn taken(event: &PlantEvent) -> &[contract::Taken] {
    match &event.what {
        Some(What::LotsTransformed(transformed)) => &transformed.inputs,
        Some(What::LotsAggregated(aggregated)) => &aggregated.contents,
        Some(What::LotsDisaggregated(disaggregated)) => &disaggregated.contents,
        Some(What::LotsShipped(shipped)) => &shipped.contents,
        _ => &[],
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
    match &event.what {
        Some(What::LotsAggregated(aggregated)) => named.pallets.push(id(&aggregated.pallet_id)?),
        Some(What::LotsDisaggregated(disaggregated)) => named.pallets.push(id(&disaggregated.pallet_id)?),
        Some(What::LotAdjusted(adjusted)) => named.lots.push(id(&adjusted.lot_id)?),
        Some(What::QcDecided(decision)) if !decision.lot_id.is_empty() => {
            named.lots.push(id(&decision.lot_id)?);
        }
        _ => {}
    }
    for lot in made(event) {
        named.lots.push(id(&lot.id)?);
    }
    for taken in taken(event) {
        named.lots.push(id(&taken.lot_id)?);
        if !taken.pallet_id.is_empty() {
            named.pallets.push(id(&taken.pallet_id)?);
        }
    }
    for change in &event.flag_changes {
        named.lots.push(id(&change.lot_id)?);
    }
    for change in &event.state_changes {
        named.lots.push(id(&change.lot_id)?);
    }
    Ok(named)
}
