use tracegate_proto::traceability::v1::{Lot as ContractLot, PlantEvent};

use crate::event;
use crate::lot::Lot;
use crate::plant::Plant;
use crate::taking;

pub(crate) mod adjust_lot;
pub(crate) mod aggregate_lots;
pub(crate) mod capture_epcis;
pub(crate) mod change_lot_state;
pub(crate) mod create_lot;
pub(crate) mod disaggregate_lots;
pub(crate) mod export_dispatch931;
pub(crate) mod export_epcis;
pub(crate) mod export_sortable;
pub(crate) mod get_epcis_event_hash;
pub(crate) mod get_lot;
pub(crate) mod list_equipment;
pub(crate) mod list_locations;
pub(crate) mod list_lot_history;
pub(crate) mod list_lots;
pub(crate) mod list_parties;
pub(crate) mod list_plant_events;
pub(crate) mod list_products;
pub(crate) mod merge_lots;
pub(crate) mod query_epcis_events;
pub(crate) mod receive_lots;
pub(crate) mod save_equipment;
pub(crate) mod save_location;
pub(crate) mod save_party;
pub(crate) mod save_product;
pub(crate) mod ship_lots;
pub(crate) mod simulate_recall;
pub(crate) mod split_lot;
pub(crate) mod trace_lots;
pub(crate) mod transform_lots;
pub(crate) mod void_event;
pub(crate) mod watch_plant;

/// Lots as they are, those of them that are there.
fn lots<'a>(plant: &Plant, ids: impl IntoIterator<Item = &'a str>) -> Vec<ContractLot> {
    ids.into_iter().filter_map(|id| taking::find(plant, id)).map(Into::into).collect()
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
        supplier_id: lot.supplier_id,
        supplier_lot_code: lot.supplier_lot_code.clone(),
        location_id: new.location_id.or(lot.location_id),
        ..new
    }
}
