//! What records say of events.

use std::sync::Arc;

use time::OffsetDateTime;
use tracegate_food_records as food;
use tracegate_gs1::{Gln, Sscc};
use tracegate_platform::ApiError;
use tracegate_platform::clock::from_timestamp;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::reference_document::Type as DocumentType;
use tracegate_proto::traceability::v1::{LotsShipped, PlantEvent, ReferenceDocument, Taken};
use uuid::Uuid;

use crate::lot::Lot;
use crate::records::{Page, Records};

const PLANT: &str = "Plant";
const SUPPLIER: &str = "Supplier";

impl Records {
    /// A record for each lot that came in.
    pub(crate) fn receiving(
        &self,
        page: &Page,
        event: &PlantEvent,
    ) -> Result<Vec<food::Receiving>, ApiError> {
        let Some(What::LotsReceived(received)) = &event.what else { return Ok(Vec::new()) };
        if !self.is_shipped_from([&received.supplier_id, &received.source_location_id]) {
            return Ok(Vec::new());
        }
        let source = Uuid::try_parse(&received.source_location_id).ok();
        let shipped_from =
            self.catalogue.location(source).or_else(|| self.catalogue.party(&received.supplier_id));
        let mut records = Vec::new();
        for (made, line) in received.lots.iter().zip(1..) {
            let lot = page.lot(&made.id)?;
            if !self.is_chosen(lot) {
                continue;
            }
            let location = self.catalogue.location(Uuid::try_parse(&made.location_id).ok());
            records.push(food::Receiving {
                record: record(event, line),
                lot: self.lot(lot, None),
                lot_assigned_by: Some(assigned_by(lot)),
                quantity: Some(quantity(lot, made.quantity_mg)),
                product: self.catalogue.product(lot.product_id),
                shipped_from: shipped_from.clone(),
                lot_source: lot_source(lot, location.as_ref()),
                location,
                received_at: occurred_at(event),
                documents: documents(&received.documents),
                from_exempt: false,
            });
        }
        Ok(records)
    }

    /// The record of a transformation, whole, where one of its lots is chosen.
    pub(crate) fn transformation(
        &self,
        page: &Page,
        event: &PlantEvent,
    ) -> Result<Option<food::Transformation>, ApiError> {
        let Some(What::LotsTransformed(transformed)) = &event.what else { return Ok(None) };
        let mut is_chosen = false;
        let mut inputs = Vec::with_capacity(transformed.inputs.len());
        for taken in &transformed.inputs {
            let lot = page.lot(&taken.lot_id)?;
            is_chosen |= self.is_chosen(lot);
            inputs.push(food::TransformationInput {
                lot: self.lot(lot, None),
                quantity: Some(quantity(lot, taken.quantity_mg)),
                product: self.catalogue.product(lot.product_id),
            });
        }
        let mut outputs = Vec::with_capacity(transformed.outputs.len());
        for made in &transformed.outputs {
            let lot = page.lot(&made.id)?;
            is_chosen |= self.is_chosen(lot);
            outputs.push(food::TransformationOutput {
                lot: self.lot(lot, None),
                quantity: Some(quantity(lot, made.quantity_mg)),
                product: self.catalogue.product(lot.product_id),
            });
        }
        let place = transformed.outputs.iter().find_map(|made| Uuid::try_parse(&made.location_id).ok());
        let transformation = food::Transformation {
            record: event.position.to_string(),
            documents: documents(&transformed.documents),
            location: self.catalogue.location(place),
            reference: food::SourceReference::default(),
            completed_at: occurred_at(event),
            inputs,
            outputs,
        };
        Ok(Some(transformation).filter(|_| is_chosen))
    }

    /// A record for each lot that left, on each pallet and loose.
    pub(crate) fn shipping(&self, page: &Page, event: &PlantEvent) -> Result<Vec<food::Shipping>, ApiError> {
        let mut records = Vec::new();
        for (shipped, taken, line) in self.left(event) {
            let lot = page.lot(&taken.lot_id)?;
            if !self.is_chosen(lot) {
                continue;
            }
            let pallet = match taken.pallet_id.as_str() {
                "" => None,
                id => Some(page.lot(id)?),
            };
            let shipped_from = self.catalogue.location(lot.location_id);
            records.push(food::Shipping {
                record: record(event, line),
                lot: self.lot(lot, pallet),
                lot_assigned_by: Some(assigned_by(lot)),
                quantity: Some(quantity(lot, taken.quantity_mg)),
                product: self.catalogue.product(lot.product_id),
                shipped_to: self.shipped_to(shipped),
                lot_source: lot_source(lot, shipped_from.as_ref()),
                shipped_from,
                shipped_at: occurred_at(event),
                documents: documents(&shipped.documents),
                ..food::Shipping::default()
            });
        }
        Ok(records)
    }

    /// As [`Self::shipping`], as the European Union wants it.
    pub(crate) fn dispatches(
        &self,
        page: &Page,
        event: &PlantEvent,
    ) -> Result<Vec<food::Dispatch>, ApiError> {
        let mut records = Vec::new();
        for (shipped, taken, line) in self.left(event) {
            let lot = page.lot(&taken.lot_id)?;
            if !self.is_chosen(lot) {
                continue;
            }
            let destination = self.destination(shipped);
            let customer = self.catalogue.party(&shipped.customer_id);
            let recipient = food::Operator {
                name: customer.as_ref().or(destination.as_ref()).and_then(|place| place.name.clone()),
                address: destination.as_deref().and_then(address),
            };
            records.push(food::Dispatch {
                record: record(event, line),
                description: self.catalogue.product(lot.product_id).and_then(|product| description(&product)),
                quantity: Some(quantity(lot, taken.quantity_mg)),
                dispatcher: self.catalogue.location(lot.location_id).map_or_else(
                    food::Operator::default,
                    |place| food::Operator { name: place.name.clone(), address: address(&place) },
                ),
                consignor: None,
                recipient,
                consignee: None,
                lot: Some(lot.code.code.clone()),
                dispatched_at: occurred_at(event),
            });
        }
        Ok(records)
    }

    /// What left with a shipment that is chosen, with its line.
    fn left<'e>(
        &self,
        event: &'e PlantEvent,
    ) -> impl Iterator<Item = (&'e LotsShipped, &'e Taken, i32)> + use<'e> {
        let shipped = match &event.what {
            Some(What::LotsShipped(shipped)) => Some(shipped),
            _ => None,
        };
        let shipped = shipped
            .filter(|shipped| self.is_shipped_to([&shipped.customer_id, &shipped.destination_location_id]));
        shipped.into_iter().flat_map(|shipped| {
            shipped.contents.iter().zip(1..).map(move |(taken, line)| (shipped, taken, line))
        })
    }

    fn shipped_to(&self, shipped: &LotsShipped) -> Option<Arc<food::Location>> {
        self.destination(shipped).or_else(|| self.catalogue.party(&shipped.customer_id))
    }

    fn destination(&self, shipped: &LotsShipped) -> Option<Arc<food::Location>> {
        self.catalogue.location(Uuid::try_parse(&shipped.destination_location_id).ok())
    }

    fn lot(&self, lot: &Lot, pallet: Option<&Lot>) -> food::Lot {
        let expires =
            lot.expires_at.map(|at| food::LotDate { kind: "Expiration Date".to_owned(), date: at.date() });
        food::Lot {
            code: Some(lot.code.code.clone()),
            gtin: self.catalogue.product(lot.product_id).and_then(|product| product.gtin.clone()),
            sscc: pallet.map(|pallet| pallet.code.code.clone()).filter(|code| code.parse::<Sscc>().is_ok()),
            date: expires,
        }
    }
}

fn record(event: &PlantEvent, line: i32) -> String {
    format!("{}-{line}", event.position)
}

fn occurred_at(event: &PlantEvent) -> Option<OffsetDateTime> {
    event.occur_time.as_ref().and_then(from_timestamp)
}

fn assigned_by(lot: &Lot) -> String {
    if lot.code.source.is_empty() { PLANT } else { SUPPLIER }.to_owned()
}

/// Of a code of the plant's own, the place where the lot is; of another's, who assigned it as far as that is said.
fn lot_source(lot: &Lot, place: Option<&Arc<food::Location>>) -> food::LotSource {
    let source = &lot.code.source;
    if source.is_empty() {
        return food::LotSource { location: place.cloned(), ..food::LotSource::default() };
    }
    let is_registration = source.len() == 11 && source.bytes().all(|byte| byte.is_ascii_digit());
    let mut reference = food::SourceReference::default();
    let mut location = None;
    match source {
        gln if gln.parse::<Gln>().is_ok() => reference.gln = Some(gln.clone()),
        number if is_registration => reference.registration_number = Some(number.clone()),
        url if url.starts_with("https://") || url.starts_with("http://") => reference.url = Some(url.clone()),
        address => {
            location =
                Some(Arc::new(food::Location { street: Some(address.clone()), ..food::Location::default() }));
        }
    }
    food::LotSource { location, reference, assigned_by: Some(SUPPLIER.to_owned()) }
}

/// Pieces where the lot is counted.
fn quantity(lot: &Lot, mg: i64) -> food::Quantity {
    match lot.piece_mass_mg {
        mass @ 1.. if mg % mass == 0 => food::Quantity::Count { count: mg / mass, unit: "pieces".to_owned() },
        _ => food::Quantity::MassMg(mg),
    }
}

pub(super) fn documents(documents: &[ReferenceDocument]) -> Vec<food::Document> {
    let document = |document: &ReferenceDocument| food::Document {
        kind: Some(
            match document.r#type() {
                DocumentType::BillOfLading => "bill of lading",
                DocumentType::PurchaseOrder => "purchase order",
                DocumentType::DespatchAdvice => "advance shipping notice",
                DocumentType::Invoice => "invoice",
                DocumentType::WorkOrder => "work order",
                DocumentType::BatchLog => "batch log",
                DocumentType::CertificateOfAnalysis => "certificate of analysis",
                DocumentType::Unspecified | DocumentType::Other => "other",
            }
            .to_owned(),
        ),
        number: Some(document.number.clone()),
    };
    documents.iter().map(document).collect()
}

fn description(product: &food::Product) -> Option<String> {
    let parts = [&product.name, &product.brand, &product.commodity, &product.variety, &product.packaging];
    joined(parts)
}

/// In one line; none where neither street nor city is known.
fn address(place: &food::Location) -> Option<String> {
    let city = joined_by(" ", [&place.postal_code, &place.city]);
    let line = joined([&place.street, &city, &place.region, &place.country]);
    line.filter(|_| place.street.is_some() || place.city.is_some())
}

fn joined<const N: usize>(parts: [&Option<String>; N]) -> Option<String> {
    joined_by(", ", parts)
}

fn joined_by<const N: usize>(separator: &str, parts: [&Option<String>; N]) -> Option<String> {
    let parts: Vec<&str> = parts.into_iter().filter_map(|part| part.as_deref()).collect();
    (!parts.is_empty()).then(|| parts.join(separator))
}
