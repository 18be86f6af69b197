//! What the log means to the genealogy: which of its events move quantities, and how.

use std::collections::BTreeSet;

use tracegate_genealogy::{Broken, CERTAIN_PERMILLE, Event, EventKind, Graph, Input};
use tracegate_proto::traceability::v1::lots_transformed::Kind;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{EventVoided, Lot, PlantEvent, Taken};

/// A lot in the graph, whose numbers begin with 0.
pub(crate) fn index(lot_number: u32) -> u32 {
    lot_number.saturating_sub(1)
}

pub(crate) fn number(index: u32) -> u32 {
    index + 1
}

/// What an event does with quantities; nothing, where it does nothing.
pub(crate) fn flow(event: &PlantEvent) -> Option<EventKind> {
    match event.what.as_ref()? {
        What::LotsReceived(_) => Some(EventKind::Receive),
        What::LotsTransformed(transformed) if transformed.kind() == Kind::Rework => Some(EventKind::Rework),
        What::LotsTransformed(_) => Some(EventKind::Transform),
        What::LotsAggregated(_) => Some(EventKind::Pack),
        What::LotsShipped(_) => Some(EventKind::Ship),
        What::LotAdjusted(adjusted) if adjusted.change_mg < 0 => Some(EventKind::Lose),
        What::LotAdjusted(_) => Some(EventKind::Gain),
        _ => None,
    }
}

/// The number of the pallet or shipment that an event put lots to.
pub(crate) fn packing_unit(event: &PlantEvent) -> Option<u32> {
    match event.what.as_ref()? {
        What::LotsAggregated(aggregated) => Some(aggregated.pallet_number),
        What::LotsShipped(shipped) => shipped.shipment.as_ref().map(|shipment| shipment.number),
        _ => None,
    }
}

/// Adds what an event of the log did to the graph.
pub(crate) fn add(graph: &mut Graph, event: &PlantEvent) -> Result<(), Broken> {
    let position = position(event);
    let Some(what) = &event.what else { return Ok(()) };
    match what {
        What::LotsReceived(received) => {
            graph.add(plain(position, EventKind::Receive, &[], &masses(&received.lots)))?;
        }
        What::LotsTransformed(transformed) => {
            let kind = flow(event).unwrap_or(EventKind::Transform);
            let confidence_permille =
                u16::try_from(transformed.confidence_permille).unwrap_or(CERTAIN_PERMILLE);
            let (inputs, outputs) = (inputs(&transformed.inputs), masses(&transformed.outputs));
            graph.add(Event { confidence_permille, ..plain(position, kind, &inputs, &outputs) })?;
        }
        What::LotsAggregated(aggregated) => {
            let unit = aggregated.pallet.is_none().then(|| index(aggregated.pallet_number));
            let outputs: &[u64] = if unit.is_none() { &[0] } else { &[] };
            let inputs = inputs(&aggregated.contents);
            graph.add(Event { unit, ..plain(position, EventKind::Pack, &inputs, outputs) })?;
        }
        What::LotsDisaggregated(disaggregated) => {
            let lots: Vec<u32> = disaggregated.contents.iter().map(|taken| index(taken.lot_number)).collect();
            graph.unpack(index(disaggregated.pallet_number), &lots, position);
        }
        What::LotsShipped(shipped) => {
            for pallet in pallets(&shipped.contents) {
                graph.unpack(index(pallet), &[], position);
            }
            graph.add(plain(position, EventKind::Ship, &inputs(&shipped.contents), &[0]))?;
        }
        What::LotAdjusted(adjusted) => {
            let kind = flow(event).unwrap_or(EventKind::Lose);
            let input = Input { lot: index(adjusted.lot_number), mg: adjusted.change_mg.unsigned_abs() };
            graph.add(plain(position, kind, &[input], &[]))?;
        }
        What::EventVoided(voided) => void(graph, position, voided)?,
        // The rest moves nothing.
        _ => {}
    }
    Ok(())
}

fn void(graph: &mut Graph, position: u32, voided: &EventVoided) -> Result<(), Broken> {
    graph.void(u32::try_from(voided.voided_position).unwrap_or(u32::MAX), position)?;
    let Some(What::LotsShipped(shipped)) = voided.voided.as_ref().and_then(|event| event.what.as_ref())
    else {
        return Ok(());
    };
    // What had left on pallets stands on them again.
    for pallet in pallets(&shipped.contents) {
        let back: Vec<Taken> =
            shipped.contents.iter().filter(|taken| taken.pallet_number == pallet).cloned().collect();
        let unit = Some(index(pallet));
        graph.add(Event { unit, ..plain(position, EventKind::Pack, &inputs(&back), &[]) })?;
    }
    Ok(())
}

/// The numbers of pallets that lots were on.
fn pallets(taken: &[Taken]) -> BTreeSet<u32> {
    taken.iter().map(|taken| taken.pallet_number).filter(|number| *number > 0).collect()
}

pub(crate) fn plain<'a>(
    position: u32,
    kind: EventKind,
    inputs: &'a [Input],
    outputs: &'a [u64],
) -> Event<'a> {
    Event { position, kind, inputs, outputs, unit: None, confidence_permille: CERTAIN_PERMILLE }
}

/// Each lot once, in the order of numbers: so it is when they are read from the database again.
fn inputs(taken: &[Taken]) -> Vec<Input> {
    let mut inputs: Vec<Input> = taken
        .iter()
        .map(|taken| Input { lot: index(taken.lot_number), mg: taken.quantity_mg.unsigned_abs() })
        .collect();
    inputs.sort_unstable_by_key(|input| input.lot);
    inputs.dedup_by(|next, kept| {
        let is_same = next.lot == kept.lot;
        if is_same {
            kept.mg += next.mg;
        }
        is_same
    });
    inputs
}

fn masses(lots: &[Lot]) -> Vec<u64> {
    lots.iter().map(|lot| lot.on_hand_mg.unsigned_abs()).collect()
}

/// A log of more events than that is refused when it is written.
fn position(event: &PlantEvent) -> u32 {
    u32::try_from(event.position).unwrap_or(u32::MAX)
}
