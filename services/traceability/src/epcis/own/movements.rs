//! What came in, became something else, was packed, left or was counted.

use std::collections::BTreeMap;

use time::OffsetDateTime;
use tracegate_epcis::{
    Action, BizStep, BizTransactionType, Disposition, EventBuilder, Json, Number, SourceDestType,
};
use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::lots_transformed::Kind as TransformationKind;
use tracegate_proto::traceability::v1::{
    AdjustReason, LotAdjusted, LotsAggregated, LotsDisaggregated, LotsReceived, LotsShipped, LotsTransformed,
    PlantEvent, Taken,
};

use super::fields::{decimal, documented, in_run, located, whole};
use super::names::Names;

/// One for all lots that came alike: to one place, with codes of one kind, equally warm.
pub(super) fn receive(
    at: OffsetDateTime,
    received: &LotsReceived,
    names: &Names,
) -> Result<Vec<EventBuilder>, ApiError> {
    let mut alike: BTreeMap<_, EventBuilder> = BTreeMap::new();
    for lot in &received.lots {
        let is_own_code = lot.code_source.is_empty();
        let key = (lot.location_id.as_str(), is_own_code, lot.temperature_mc);
        let action = if is_own_code { Action::Add } else { Action::Observe };
        let part = match alike.remove(&key) {
            Some(part) => part,
            None => {
                let part = EventBuilder::object(action, at)
                    .biz_step(&BizStep::Receiving)
                    .disposition(&Disposition::InProgress);
                let part = located(part, names.location(&lot.location_id));
                let part = in_run(part, &lot.run_id, lot.step_index);
                let part = documented(part, &received.documents, names);
                let supplier = names.party(&received.supplier_id);
                let part = supplier
                    .into_iter()
                    .fold(part, |part, supplier| part.source(&SourceDestType::PossessingParty, supplier));
                let source = names.location(&received.source_location_id);
                let part = source
                    .into_iter()
                    .fold(part, |part, source| part.source(&SourceDestType::Location, source));
                match lot.temperature_mc {
                    Some(mc) => part.sensor_value("Temperature", decimal(mc.into(), 3)?, "CEL", None),
                    None => part,
                }
            }
        };
        let (class, quantity, unit) = names.amount(&lot.id, lot.quantity_mg)?;
        alike.insert(key, part.quantity(class, quantity, unit));
    }
    Ok(alike.into_values().collect())
}

pub(super) fn transform(
    at: OffsetDateTime,
    event: &PlantEvent,
    transformed: &LotsTransformed,
    names: &Names,
) -> Result<EventBuilder, ApiError> {
    let mut part = EventBuilder::transformation(at).biz_step(&BizStep::CreatingClassInstance);
    // What all was lost of has no outputs, and the standard wants an id then.
    if transformed.outputs.is_empty() || transformed.inputs.is_empty() {
        part = part.transformation_id(&format!("urn:uuid:{}", event.id));
    }
    for taken in &transformed.inputs {
        let (class, quantity, unit) = names.amount(&taken.lot_id, taken.quantity_mg)?;
        part = part.input_quantity(class, quantity, unit);
    }
    for lot in &transformed.outputs {
        let (class, quantity, unit) = names.amount(&lot.id, lot.quantity_mg)?;
        part = part.output_quantity(class, quantity, unit);
    }
    let place = transformed.outputs.iter().find_map(|lot| names.location(&lot.location_id));
    part = documented(located(part, place), &transformed.documents, names);
    part = in_run(part, &transformed.run_id, transformed.step_index);
    part = part.field("tracegate:kind", transformation(transformed.kind()));
    if transformed.lost_mg > 0 {
        part = part.field("tracegate:lostKilograms", Json::Number(decimal(transformed.lost_mg, 6)?));
    }
    if transformed.gained_mg > 0 {
        part = part.field("tracegate:gainedKilograms", Json::Number(decimal(transformed.gained_mg, 6)?));
    }
    if transformed.confidence_permille < 1_000 {
        let confidence = Number::from(i64::from(transformed.confidence_permille));
        part = part.field("tracegate:confidencePermille", Json::Number(confidence));
    }
    Ok(part)
}

fn transformation(kind: TransformationKind) -> &'static str {
    match kind {
        TransformationKind::Unspecified | TransformationKind::Transform => "transform",
        TransformationKind::Split => "split",
        TransformationKind::Merge => "merge",
        TransformationKind::Rework => "rework",
    }
}

/// A pallet comes into being, and lots are packed on it.
pub(super) fn aggregate(
    at: OffsetDateTime,
    aggregated: &LotsAggregated,
    names: &Names,
) -> Result<Vec<EventBuilder>, ApiError> {
    let mut parts = Vec::new();
    let pallet = &names.lot(&aggregated.pallet_id)?.uri;
    let place = names.location(&aggregated.location_id);
    if aggregated.pallet.is_some() {
        let part = EventBuilder::object(Action::Add, at)
            .biz_step(&BizStep::Commissioning)
            .disposition(&Disposition::Active);
        parts.push(located(part.epc(pallet), place));
    }
    if !aggregated.contents.is_empty() {
        let part = EventBuilder::aggregation(Action::Add, at, pallet)
            .biz_step(&BizStep::Packing)
            .disposition(&Disposition::InProgress);
        parts.push(children(located(part, place), &aggregated.contents, names)?);
    }
    Ok(parts)
}

pub(super) fn disaggregate(
    at: OffsetDateTime,
    disaggregated: &LotsDisaggregated,
    names: &Names,
) -> Result<EventBuilder, ApiError> {
    let part = EventBuilder::aggregation(Action::Delete, at, &names.lot(&disaggregated.pallet_id)?.uri)
        .biz_step(&BizStep::Unpacking)
        .disposition(&Disposition::InProgress);
    children(part, &disaggregated.contents, names)
}

fn children(part: EventBuilder, contents: &[Taken], names: &Names) -> Result<EventBuilder, ApiError> {
    contents.iter().try_fold(part, |part, taken| {
        let (class, quantity, unit) = names.amount(&taken.lot_id, taken.quantity_mg)?;
        Ok(part.child_quantity(class, quantity, unit))
    })
}

/// A pallet leaves with what is on it, which its aggregation says.
pub(super) fn ship(
    at: OffsetDateTime,
    shipped: &LotsShipped,
    names: &Names,
) -> Result<EventBuilder, ApiError> {
    let mut part = EventBuilder::object(Action::Observe, at)
        .biz_step(&BizStep::Shipping)
        .disposition(&Disposition::InTransit);
    for pallet in &shipped.pallet_ids {
        part = part.epc(&names.lot(pallet)?.uri);
    }
    for taken in shipped.contents.iter().filter(|taken| taken.pallet_id.is_empty()) {
        let (class, quantity, unit) = names.amount(&taken.lot_id, taken.quantity_mg)?;
        part = part.quantity(class, quantity, unit);
    }
    if let Some(shipment) = &shipped.shipment {
        part = part.biz_transaction(&BizTransactionType::Desadv, &names.lot(&shipment.id)?.uri);
    }
    part = documented(part, &shipped.documents, names);
    if let Some(customer) = names.party(&shipped.customer_id) {
        part = part.destination(&SourceDestType::OwningParty, customer);
    }
    if let Some(destination) = names.location(&shipped.destination_location_id) {
        part = part.destination(&SourceDestType::Location, destination);
    }
    Ok(part)
}

/// What a count or moisture found or missed says the change; what is left is not in the event, and its amount is none.
pub(super) fn adjust(
    at: OffsetDateTime,
    adjusted: &LotAdjusted,
    names: &Names,
) -> Result<EventBuilder, ApiError> {
    let (action, step, disposition) = match adjusted.reason() {
        AdjustReason::Unspecified | AdjustReason::Count => (Action::Observe, BizStep::CycleCounting, None),
        AdjustReason::Moisture => (Action::Observe, BizStep::Other, None),
        AdjustReason::Sample => (Action::Observe, BizStep::Sampling, None),
        AdjustReason::Scrap => (Action::Delete, BizStep::Destroying, Some(Disposition::Disposed)),
        AdjustReason::Destroy => (Action::Delete, BizStep::Destroying, Some(Disposition::Destroyed)),
    };
    let is_part = !matches!(step, BizStep::CycleCounting | BizStep::Other);
    let mut part = EventBuilder::object(action, at).biz_step(&step);
    if let Some(disposition) = &disposition {
        part = part.disposition(disposition);
    }
    if is_part {
        let (class, quantity, unit) = names.amount(&adjusted.lot_id, adjusted.change_mg.abs())?;
        part = part.quantity(class, quantity, unit);
    } else {
        part = whole(part, [names.lot(&adjusted.lot_id)?.uri.as_str()]);
    }
    part = part.field("tracegate:changeKilograms", Json::Number(decimal(adjusted.change_mg, 6)?));
    if !adjusted.note.is_empty() {
        part = part.field("tracegate:note", adjusted.note.as_str());
    }
    Ok(part)
}
