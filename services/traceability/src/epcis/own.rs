//! The plant's own log as EPCIS events: what the contract of EpcisService says they read like.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tracegate_epcis::{
    Action, BizStep, BizTransactionType, Disposition, ErrorReason, Event, EventBuilder, Json, Number, Object,
    SourceDestType,
};
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::keys::sha256;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::lots_transformed::Kind as TransformationKind;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::reference_document::Type as DocumentType;
use tracegate_proto::traceability::v1::{
    AdjustReason, EventVoided, Location, LotAdjusted, LotsAggregated, LotsDisaggregated, LotsReceived,
    LotsShipped, LotsTransformed, Party, PlantEvent, Product, ReferenceDocument, Taken,
};
use uuid::Uuid;

use crate::epcis::uris;
use crate::event;
use crate::item::Kind;
use crate::lot::Lot;
use crate::store::{items, lots};

/// Fields of our own.
const PREFIX: &str = "tracegate";
const NAMESPACE: &str = "https://tracegate.dev/epcis/";
const KILOGRAM: &str = "KGM";
/// Lots read at once.
const LOTS_PER_READ: usize = 1_000;

/// What lots, places and parties that events name are called.
#[derive(Debug, Default)]
pub(crate) struct Names {
    org: Uuid,
    lots: HashMap<Uuid, LotName>,
    locations: HashMap<Uuid, String>,
    parties: HashMap<Uuid, String>,
}

#[derive(Debug)]
struct LotName {
    uri: String,
    /// 0 of one that is weighed.
    piece_mass_mg: i64,
    /// A pallet or a shipment, which has no mass of its own.
    is_unit: bool,
}

impl Names {
    /// Of all that these events name, as it is called now.
    pub(crate) async fn of(tx: &mut OrgTx, events: &[PlantEvent]) -> Result<Self, ApiError> {
        let mut ids = BTreeSet::new();
        let mut items = BTreeSet::new();
        for event in events.iter().flat_map(|event| std::iter::once(event).chain(voided(event))) {
            let named = event::lots(event)?;
            ids.extend(named.lots.into_iter().chain(named.pallets).map(|lot| lot.0));
            items.extend(referred(event));
        }
        let ids: Vec<Uuid> = ids.into_iter().collect();
        let mut found = Vec::with_capacity(ids.len());
        for page in ids.chunks(LOTS_PER_READ) {
            found.extend(lots::find_all(tx, page, &[], &[]).await?);
        }
        items.extend(found.iter().filter_map(|lot| lot.product_id).map(|id| (Kind::Product, id)));
        let mut names = Self { org: tx.org().0, ..Self::default() };
        let mut gtins: HashMap<Uuid, String> = HashMap::new();
        for item in items::find_all(tx, &items, &BTreeSet::new()).await? {
            match item.kind {
                Kind::Product => drop(gtins.insert(item.id, item.message::<Product>()?.gtin)),
                Kind::Location => {
                    names
                        .locations
                        .insert(item.id, uris::location(&item.message::<Location>()?.gln, item.id));
                }
                Kind::Party => {
                    names.parties.insert(item.id, uris::party(&item.message::<Party>()?.gln, item.id));
                }
                _ => {}
            }
        }
        for lot in found {
            let gtin = lot.product_id.and_then(|id| gtins.get(&id)).map_or("", String::as_str);
            names.lots.insert(lot.id.0, LotName::of(&lot, gtin));
        }
        Ok(names)
    }

    fn lot(&self, id: &str) -> Result<&LotName, ApiError> {
        let lot = Uuid::try_parse(id).ok().and_then(|id| self.lots.get(&id));
        lot.ok_or_else(|| {
            ApiError::internal(format!("inconsistent: an event names lot {id}, which is not there"))
        })
    }

    fn location(&self, id: &str) -> Option<&str> {
        self.locations.get(&Uuid::try_parse(id).ok()?).map(String::as_str)
    }

    fn party(&self, id: &str) -> Option<&str> {
        self.parties.get(&Uuid::try_parse(id).ok()?).map(String::as_str)
    }

    /// So much of a lot: pieces where it is counted, else kilograms.
    fn amount(&self, lot_id: &str, mg: i64) -> Result<(&str, Number, Option<&'static str>), ApiError> {
        let lot = self.lot(lot_id)?;
        Ok(match lot.piece_mass_mg {
            mass @ 1.. if mg % mass == 0 => (&lot.uri, Number::from(mg / mass), None),
            _ => (&lot.uri, decimal(mg, 6)?, Some(KILOGRAM)),
        })
    }
}

impl LotName {
    fn of(lot: &Lot, gtin: &str) -> Self {
        let uri = match lot.lot_type {
            Type::Pal => uris::pallet(&lot.code.code, lot.id.0),
            Type::Ship => uris::shipment(lot.id.0),
            _ => uris::lot(gtin, &lot.code.code, lot.id.0),
        };
        let is_unit = matches!(lot.lot_type, Type::Pal | Type::Ship);
        Self { uri, piece_mass_mg: lot.piece_mass_mg, is_unit }
    }
}

#[cfg(test)]
impl Names {
    /// Without master data.
    pub(crate) fn of_lots<'a>(lots: impl Iterator<Item = &'a Lot>) -> Self {
        let lots = lots.map(|lot| (lot.id.0, LotName::of(lot, "04071000001232")));
        Self { lots: lots.collect(), ..Self::default() }
    }
}

/// The event that an event takes back.
fn voided(event: &PlantEvent) -> Option<&PlantEvent> {
    match &event.what {
        Some(What::EventVoided(voided)) => voided.voided.as_deref(),
        _ => None,
    }
}

/// Master data that an event names.
fn referred(event: &PlantEvent) -> impl Iterator<Item = (Kind, Uuid)> {
    let mut ids: Vec<(Kind, &str)> =
        event::made(event).iter().map(|lot| (Kind::Location, lot.location_id.as_str())).collect();
    match &event.what {
        Some(What::LotsReceived(received)) => {
            ids.push((Kind::Party, &received.supplier_id));
            ids.push((Kind::Location, &received.source_location_id));
        }
        Some(What::LotsAggregated(aggregated)) => ids.push((Kind::Location, &aggregated.location_id)),
        Some(What::LotsShipped(shipped)) => {
            ids.push((Kind::Party, &shipped.customer_id));
            ids.push((Kind::Location, &shipped.destination_location_id));
        }
        _ => {}
    }
    let ids: Vec<_> =
        ids.into_iter().filter_map(|(kind, id)| Some((kind, Uuid::try_parse(id).ok()?))).collect();
    ids.into_iter()
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
        Some(What::LotsReceived(received)) => receive(at, received, names)?,
        // The standard has no event about nothing.
        Some(What::LotsTransformed(made)) if made.inputs.is_empty() && made.outputs.is_empty() => Vec::new(),
        Some(What::LotsTransformed(transformed)) => vec![transform(at, event, transformed, names)?],
        Some(What::LotsAggregated(aggregated)) if aggregated.contents.is_empty() => Vec::new(),
        Some(What::LotsAggregated(aggregated)) => vec![aggregate(at, aggregated, names)?],
        Some(What::LotsDisaggregated(disaggregated)) if disaggregated.contents.is_empty() => Vec::new(),
        Some(What::LotsDisaggregated(disaggregated)) => vec![disaggregate(at, disaggregated, names)?],
        Some(What::LotsShipped(shipped)) => vec![ship(at, shipped, names)?],
        Some(What::LotAdjusted(adjusted)) => vec![adjust(at, adjusted, names)?],
        _ => Vec::new(),
    };
    parts.extend(state_changes(at, event, names)?);
    Ok(parts)
}

fn time(event: &PlantEvent) -> Result<OffsetDateTime, ApiError> {
    let at = event.occur_time.as_ref().and_then(from_timestamp);
    at.ok_or_else(|| ApiError::internal(format!("inconsistent: event {} has no occur_time", event.position)))
}

/// One for all lots that came alike: to one place, with codes of one kind, equally warm.
fn receive(
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

fn transform(
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

fn aggregate(
    at: OffsetDateTime,
    aggregated: &LotsAggregated,
    names: &Names,
) -> Result<EventBuilder, ApiError> {
    let part = EventBuilder::aggregation(Action::Add, at, &names.lot(&aggregated.pallet_id)?.uri)
        .biz_step(&BizStep::Packing)
        .disposition(&Disposition::InProgress);
    children(located(part, names.location(&aggregated.location_id)), &aggregated.contents, names)
}

fn disaggregate(
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
fn ship(at: OffsetDateTime, shipped: &LotsShipped, names: &Names) -> Result<EventBuilder, ApiError> {
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
fn adjust(at: OffsetDateTime, adjusted: &LotAdjusted, names: &Names) -> Result<EventBuilder, ApiError> {
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

/// Steps along the life cycle, those alike together. That a lot is used up or has left, the event that took of it says itself.
fn state_changes(
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

/// Lots as a whole, whatever is left of them.
fn whole<'a>(part: EventBuilder, lots: impl IntoIterator<Item = &'a str>) -> EventBuilder {
    let elements = lots.into_iter().map(|uri| Json::from(Object::from_iter([("epcClass", uri)])));
    part.field("quantityList", Json::List(elements.collect()))
}

fn located(part: EventBuilder, place: Option<&str>) -> EventBuilder {
    match place {
        Some(place) => part.read_point(place).biz_location(place),
        None => part,
    }
}

fn documented(part: EventBuilder, documents: &[ReferenceDocument], names: &Names) -> EventBuilder {
    documents.iter().fold(part, |part, document| {
        let (kind, word) = match document.r#type() {
            DocumentType::BillOfLading => (BizTransactionType::Bol, "bol"),
            DocumentType::PurchaseOrder => (BizTransactionType::Po, "po"),
            DocumentType::DespatchAdvice => (BizTransactionType::Desadv, "desadv"),
            DocumentType::Invoice => (BizTransactionType::Inv, "inv"),
            DocumentType::WorkOrder => (BizTransactionType::Prodorder, "prodorder"),
            DocumentType::BatchLog => {
                (BizTransactionType::Private(format!("{NAMESPACE}batch_log")), "batch_log")
            }
            DocumentType::CertificateOfAnalysis => (BizTransactionType::Cert, "cert"),
            DocumentType::Unspecified | DocumentType::Other => {
                (BizTransactionType::Private(format!("{NAMESPACE}document")), "document")
            }
        };
        part.biz_transaction(&kind, &uris::document(names.org, word, &document.number))
    })
}

/// `units` of 10 to the power of `-scale`, with no needless digit.
fn decimal(units: i64, scale: usize) -> Result<Number, ApiError> {
    let sign = if units < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", units.unsigned_abs(), width = scale + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale);
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    Number::from_digits(&format!("{sign}{whole}{point}{fraction}"))
        .ok_or_else(|| ApiError::internal("a decimal that is no number"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kilograms_are_exact() {
        for (mg, kilograms) in [
            (1, "0.000001"),
            (1_000_000, "1"),
            (12_345_678, "12.345678"),
            (1_500_000, "1.5"),
            (-20, "-0.00002"),
            (0, "0"),
        ] {
            assert_eq!(decimal(mg, 6).unwrap().as_str(), kilograms);
        }
        assert_eq!(decimal(-18_500, 3).unwrap().as_str(), "-18.5");
    }

    #[test]
    fn parts_of_an_event_have_ids_of_their_own_that_stay() {
        let id = "0190a0b0-0000-7000-8000-000000000001";
        assert_eq!(event_id(id, 0), format!("urn:uuid:{id}"));
        assert_eq!(event_id(id, 1), event_id(id, 1));
        assert_ne!(event_id(id, 1), event_id(id, 2));
    }
}
