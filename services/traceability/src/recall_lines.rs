//! What a recall's scope is in words: lots in house, shipments by customer, losses.

use std::collections::{BTreeMap, BTreeSet};

use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    LotsShipped, PlantEvent, RecallLoss, RecallLot, RecallShipment, RecallSummary,
};
use uuid::Uuid;

use crate::item::Kind;
use crate::lot::Lot;
use crate::recall::{InHouse, Out, Scope};
use crate::store::{events, items, lots};
use crate::trace::{balance, mg};

/// Lots, or events, read at once.
pub(crate) const PAGE: usize = 1_000;

pub(crate) async fn in_house(tx: &mut OrgTx, page: &[InHouse]) -> Result<Vec<RecallLot>, ApiError> {
    let ids: Vec<Uuid> = page.iter().map(|lot| lot.lot_id).collect();
    let stored: BTreeMap<Uuid, Lot> =
        lots::find_all(tx, &ids, &[], &[]).await?.into_iter().map(|lot| (lot.id.0, lot)).collect();
    let locations = stored.values().filter_map(|lot| lot.location_id).map(|id| (Kind::Location, id));
    let names = names(tx, locations.collect()).await?;
    let found = page.iter().filter_map(|lot| Some((lot, stored.get(&lot.lot_id)?)));
    Ok(found
        .map(|(InHouse { share, .. }, lot)| RecallLot {
            lot_id: lot.id.to_string(),
            lot_code: lot.code.code.clone(),
            r#type: lot.lot_type.into(),
            state: lot.state.into(),
            location_id: lot.location_id.map(|id| id.to_string()).unwrap_or_default(),
            location_name: name(&names, Kind::Location, lot.location_id),
            on_hand_mg: mg(share.on_hand),
            expected_mg: mg(share.expected_on_hand),
            max_mg: mg(share.worst_on_hand()),
            piece_mass_mg: lot.piece_mass_mg,
            packed_mg: lot.packed_mg,
        })
        .collect())
}

/// By customer, then by shipment.
pub(crate) async fn shipped(tx: &mut OrgTx, outs: &[Out]) -> Result<Vec<RecallShipment>, ApiError> {
    let positions: BTreeSet<i64> = outs.iter().map(|out| out.position).collect();
    let positions: Vec<i64> = positions.into_iter().collect();
    let mut sent = BTreeMap::new();
    for page in positions.chunks(PAGE) {
        sent.extend(events::find_all(tx, page).await?);
    }
    let mut wanted = BTreeSet::new();
    let mut pallets = BTreeSet::new();
    for shipped in sent.values().filter_map(shipment) {
        wanted.extend(Uuid::try_parse(&shipped.customer_id).ok().map(|id| (Kind::Party, id)));
        wanted.extend(Uuid::try_parse(&shipped.destination_location_id).ok().map(|id| (Kind::Location, id)));
        pallets.extend(shipped.pallet_ids.iter().filter_map(|id| Uuid::try_parse(id).ok()));
    }
    let names = names(tx, wanted).await?;
    let pallets: Vec<Uuid> = pallets.into_iter().collect();
    let mut ssccs = BTreeMap::new();
    for page in pallets.chunks(PAGE) {
        let pallets = lots::find_all(tx, page, &[], &[]).await?;
        ssccs.extend(pallets.into_iter().map(|pallet| (pallet.id.to_string(), pallet.code.code)));
    }
    let mut lines = Vec::with_capacity(outs.len());
    for out in outs {
        let Some(event) = sent.get(&out.position) else { continue };
        let Some(shipped) = shipment(event) else { continue };
        let lot_id = out.lot_id.to_string();
        let of_lot = shipped.contents.iter().filter(|taken| taken.lot_id == lot_id);
        lines.push(RecallShipment {
            customer_name: name(&names, Kind::Party, Uuid::try_parse(&shipped.customer_id).ok()),
            customer_id: shipped.customer_id.clone(),
            destination_name: name(
                &names,
                Kind::Location,
                Uuid::try_parse(&shipped.destination_location_id).ok(),
            ),
            destination_location_id: shipped.destination_location_id.clone(),
            shipment_code: shipped.shipment.as_ref().map(|lot| lot.lot_code.clone()).unwrap_or_default(),
            occur_time: event.occur_time,
            lot_code: out.lot_code.clone(),
            ssccs: of_lot.filter_map(|taken| ssccs.get(&taken.pallet_id).cloned()).collect(),
            lot_id,
            quantity_mg: mg(out.part.mg),
            expected_mg: mg(out.part.expected),
            max_mg: mg(out.part.worst),
            piece_mass_mg: out.piece_mass_mg,
            documents: shipped.documents.clone(),
            position: out.position,
        });
    }
    lines.sort_by(|a, b| {
        (&a.customer_name, &a.customer_id, a.position).cmp(&(&b.customer_name, &b.customer_id, b.position))
    });
    Ok(lines)
}

fn shipment(event: &PlantEvent) -> Option<&LotsShipped> {
    match &event.what {
        Some(What::LotsShipped(shipped)) => Some(shipped),
        _ => None,
    }
}

pub(crate) async fn lost(tx: &mut OrgTx, page: &[Out]) -> Result<Vec<RecallLoss>, ApiError> {
    let positions: Vec<i64> = page.iter().map(|out| out.position).collect();
    let told = events::find_all(tx, &positions).await?;
    let loss = |out: &Out| {
        let event = told.get(&out.position)?;
        let Some(What::LotAdjusted(adjusted)) = &event.what else { return None };
        Some(RecallLoss {
            lot_id: out.lot_id.to_string(),
            lot_code: out.lot_code.clone(),
            reason: adjusted.reason,
            quantity_mg: mg(out.part.mg),
            expected_mg: mg(out.part.expected),
            occur_time: event.occur_time,
            position: out.position,
        })
    };
    Ok(page.iter().filter_map(loss).collect())
}

type Names = BTreeMap<(Kind, Uuid), String>;

async fn names(tx: &mut OrgTx, wanted: BTreeSet<(Kind, Uuid)>) -> Result<Names, ApiError> {
    let items = items::find_all(tx, &wanted, &BTreeSet::new()).await?;
    Ok(items.into_iter().map(|item| ((item.kind, item.id), item.name)).collect())
}

fn name(names: &Names, kind: Kind, id: Option<Uuid>) -> String {
    id.and_then(|id| names.get(&(kind, id)).cloned()).unwrap_or_default()
}

pub(crate) fn summary(scope: &Scope, in_house_mg: i64, shipped: &[RecallShipment]) -> RecallSummary {
    let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
    let customers: BTreeSet<&str> = shipped.iter().map(|line| line.customer_id.as_str()).collect();
    let shipments: BTreeSet<i64> = shipped.iter().map(|line| line.position).collect();
    RecallSummary {
        n_lots: i64::try_from(scope.lots.len()).unwrap_or(i64::MAX),
        in_house_mg,
        shipped_mg: shipped.iter().map(|line| line.quantity_mg).sum(),
        lost_mg: scope.lost.iter().map(|out| mg(out.part.mg)).sum(),
        n_customers: count(customers.len()),
        n_shipments: count(shipments.len()),
        balance: Some(balance(&scope.totals)),
        position: scope.position,
        n_first_lots: count(scope.n_first),
    }
}
