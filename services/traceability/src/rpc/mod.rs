use tracegate_proto::traceability::v1::{Lot as ContractLot, PlantEvent};

use crate::event;
use crate::item::Kept;
use crate::lot::Lot;
use crate::plant::Plant;
use crate::taking;

pub(crate) mod abort_run;
pub(crate) mod acknowledge_alert;
pub(crate) mod add_certificate;
pub(crate) mod adjust_lot;
pub(crate) mod aggregate_lots;
pub(crate) mod archive_run;
pub(crate) mod capture_epcis;
pub(crate) mod change_lot_state;
pub(crate) mod change_recall_notice;
pub(crate) mod clear_recall_lots;
pub(crate) mod close_deviation;
pub(crate) mod close_recall;
pub(crate) mod complete_run_step;
pub(crate) mod contain_deviation;
pub(crate) mod create_flow;
pub(crate) mod create_flow_version;
pub(crate) mod create_lot;
pub(crate) mod create_run;
pub(crate) mod deprecate_flow_version;
pub(crate) mod disaggregate_lots;
pub(crate) mod dispose_deviation;
pub(crate) mod end_run;
pub(crate) mod end_run_early;
pub(crate) mod export_dispatch931;
pub(crate) mod export_epcis;
pub(crate) mod export_recall_report;
pub(crate) mod export_sortable;
pub(crate) mod get_certificate;
pub(crate) mod get_deviation;
pub(crate) mod get_epcis_event_hash;
pub(crate) mod get_flow_version;
pub(crate) mod get_lot;
pub(crate) mod get_recall;
pub(crate) mod get_recall_notice;
pub(crate) mod get_run;
pub(crate) mod hold_run;
pub(crate) mod list_alerts;
pub(crate) mod list_certificates;
pub(crate) mod list_clean_breaks;
pub(crate) mod list_deviations;
pub(crate) mod list_equipment;
pub(crate) mod list_flow_versions;
pub(crate) mod list_flows;
pub(crate) mod list_locations;
pub(crate) mod list_lot_history;
pub(crate) mod list_lots;
pub(crate) mod list_parties;
pub(crate) mod list_plant_events;
pub(crate) mod list_products;
pub(crate) mod list_qc_decisions;
pub(crate) mod list_recall_lots;
pub(crate) mod list_recall_notices;
pub(crate) mod list_recalls;
pub(crate) mod list_runs;
pub(crate) mod merge_lots;
pub(crate) mod open_deviation;
pub(crate) mod open_recall;
pub(crate) mod publish_flow_version;
pub(crate) mod query_epcis_events;
pub(crate) mod receive_lots;
pub(crate) mod record_clean_break;
pub(crate) mod record_qc_decision;
pub(crate) mod resolve_alert;
pub(crate) mod resume_run;
pub(crate) mod save_equipment;
pub(crate) mod save_flow_draft;
pub(crate) mod save_location;
pub(crate) mod save_party;
pub(crate) mod save_product;
pub(crate) mod ship_lots;
pub(crate) mod simulate_recall;
pub(crate) mod split_lot;
pub(crate) mod start_run;
pub(crate) mod start_run_step;
pub(crate) mod submit_flow_version;
pub(crate) mod summarize_stock;
pub(crate) mod trace_lots;
pub(crate) mod transform_lots;
pub(crate) mod verify_deviation;
pub(crate) mod void_event;
pub(crate) mod watch_plant;
pub(crate) mod watch_recall;

/// Lots as they are, those of them that are there.
fn lots<'a>(plant: &Plant, ids: impl IntoIterator<Item = &'a str>) -> Vec<ContractLot> {
    ids.into_iter().filter_map(|id| taking::find(plant, id)).map(Into::into).collect()
}

/// What an event saved of a kind, as it is.
fn saved<M: Kept>(plant: &Plant, events: &[PlantEvent]) -> Option<M> {
    let item = events.iter().rev().find_map(|event| plant.item_at(M::KIND, event.position))?;
    item.message().ok()
}

/// Lots that events made, as they are.
fn made(plant: &Plant, events: &[PlantEvent]) -> Vec<ContractLot> {
    let made = events.iter().flat_map(event::made);
    lots(plant, made.map(|lot| lot.id.as_str()))
}

/// A new lot of the same product as another.
fn same_product(lot: &Lot, new: Lot) -> Lot {
    Lot {
        piece_mass_mg: lot.piece_mass_mg,
        product_id: lot.product_id,
        expires_at: lot.expires_at,
        disposition: lot.disposition,
        gates: lot.gates.clone(),
        run_id: lot.run_id,
        step_index: lot.step_index,
        supplier_id: lot.supplier_id,
        supplier_lot_code: lot.supplier_lot_code.clone(),
        location_id: new.location_id.or(lot.location_id),
        ..new
    }
}
