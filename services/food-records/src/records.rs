//! The records of a plant, as the caller knows them.
//!
//! A field is `None` where the plant does not know it; text of nothing but white space counts as not known. Times carry the offset of the plant's
//! zone: the day that is written is the day of that offset. `record` is how the plant's own books call the line; Gaps refers to it, so it should
//! be unique in its sheet. Locations and products are shared: each different one appears once in Locations and Products.

use std::sync::Arc;

use time::{Date, OffsetDateTime};

use crate::quantity::Quantity;

/// A place where food is handled: the *location description* of 21 CFR 1.1310. Mandatory are the business name, the phone number, the street or the
/// coordinates, the city and the country; and state and postal code in the United States.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Location {
    pub name: Option<String>,
    pub phone: Option<String>,
    /// Street and number.
    pub street: Option<String>,
    pub city: Option<String>,
    /// State or province.
    pub region: Option<String>,
    pub postal_code: Option<String>,
    /// By its name or an ISO 3166-1 code.
    pub country: Option<String>,
    /// A field or another growing area.
    pub field_name: Option<String>,
    /// Latitude and longitude; they may stand for the street.
    pub coordinates: Option<String>,
    /// 13 digits.
    pub gln: Option<String>,
    /// Food facility registration number at the FDA (FFRN).
    pub registration_number: Option<String>,
    /// Where the description of a traceability lot code source can be looked up.
    pub lookup_url: Option<String>,
}

/// A food as it is sold: the *product description* of 21 CFR 1.1310. Mandatory are the name and the packaging.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Product {
    /// Category on the Food Traceability List; `None` where the food is not on it.
    pub list_category: Option<String>,
    /// Of the case, not of the unit sold.
    pub gtin: Option<String>,
    pub name: Option<String>,
    pub brand: Option<String>,
    pub commodity: Option<String>,
    pub variety: Option<String>,
    /// Size and style, such as "24 heads, carton".
    pub packaging: Option<String>,
}

/// A business paper or message (*reference document*, 21 CFR 1.1310).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Document {
    /// Such as "bill of lading".
    pub kind: Option<String>,
    pub number: Option<String>,
}

/// A *traceability lot code*, in the parts that PTI's workbooks give it. Only `code` is mandatory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Lot {
    /// Batch or lot number: what identifies the lot in the records of its source.
    pub code: Option<String>,
    pub gtin: Option<String>,
    /// Of the pallet.
    pub sscc: Option<String>,
    pub date: Option<LotDate>,
}

/// A date on the label, and what it is the date of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LotDate {
    /// Such as "Pack Date".
    pub kind: String,
    pub date: Date,
}

/// Where a lot got its code. The rule wants either the location or a reference that leads the FDA to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LotSource {
    pub location: Option<Arc<Location>>,
    pub reference: SourceReference,
    /// Who assigned the reference, such as "Supplier".
    pub assigned_by: Option<String>,
}

/// A *traceability lot code source reference*. GLN and registration number are taken from the location where they are not given here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SourceReference {
    pub gln: Option<String>,
    /// FFRN.
    pub registration_number: Option<String>,
    pub url: Option<String>,
    /// GLOBALG.A.P. number.
    pub ggn: Option<String>,
}

/// One lot that came in: 21 CFR 1.1345.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Receiving {
    pub record: String,
    pub lot: Lot,
    /// Who assigned the lot code, such as "Supplier".
    pub lot_assigned_by: Option<String>,
    pub quantity: Option<Quantity>,
    pub product: Option<Arc<Product>>,
    /// The immediate previous source, not the carrier.
    pub shipped_from: Option<Arc<Location>>,
    /// Where it was received.
    pub location: Option<Arc<Location>>,
    pub received_at: Option<OffsetDateTime>,
    /// Not mandatory where `from_exempt`: the source of the code is then the place of receipt, and that is written unless something is given here.
    pub lot_source: LotSource,
    pub documents: Vec<Document>,
    /// It came from someone whom the rule does not bind; paragraph (b) instead of (a).
    pub from_exempt: bool,
}

/// New lots made of others: 21 CFR 1.1350(a).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Transformation {
    pub record: String,
    pub documents: Vec<Document>,
    /// Where it happened, which is the source of the new lot codes.
    pub location: Option<Arc<Location>>,
    pub reference: SourceReference,
    pub completed_at: Option<OffsetDateTime>,
    /// May be empty: the rule wants what was used of foods on the list, "if applicable".
    pub inputs: Vec<TransformationInput>,
    /// Where there is none, all of its data elements are gaps.
    pub outputs: Vec<TransformationOutput>,
}

/// What was used of one lot. Where `product` is known and not on the Food Traceability List, nothing of it is mandatory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TransformationInput {
    pub lot: Lot,
    pub quantity: Option<Quantity>,
    pub product: Option<Arc<Product>>,
}

/// One new lot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TransformationOutput {
    pub lot: Lot,
    pub quantity: Option<Quantity>,
    pub product: Option<Arc<Product>>,
}

/// One lot that left: 21 CFR 1.1340.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Shipping {
    pub record: String,
    pub lot: Lot,
    /// PTI's VoiceCode of the case label: four digits.
    pub voice_code: Option<String>,
    /// Who assigned the lot code.
    pub lot_assigned_by: Option<String>,
    pub quantity: Option<Quantity>,
    pub product: Option<Arc<Product>>,
    /// The immediate subsequent recipient, not the carrier.
    pub shipped_to: Option<Arc<Location>>,
    pub shipped_from: Option<Arc<Location>>,
    pub shipped_at: Option<OffsetDateTime>,
    pub lot_source: LotSource,
    pub documents: Vec<Document>,
    /// How certain it is that it was this lot; written only with [`crate::SortableOptions::ambiguity_columns`].
    pub ambiguity: Ambiguity,
}

/// What PTI's workbooks say of a lot that was not scanned: a pick slot may hold two.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ambiguity {
    /// How the lot code was got, such as "CASE" or "SLOT".
    pub collection_method: Option<String>,
    /// 1000 is certain.
    pub confidence_permille: Option<u16>,
    pub notes: Option<String>,
}

/// One lot of a raw commodity, packed for the first time: 21 CFR 1.1330(a) or (c).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InitialPacking {
    pub record: String,
    pub documents: Vec<Document>,
    pub commodity: Option<String>,
    /// Never a gap: not every commodity has varieties.
    pub variety: Option<String>,
    pub received_at: Option<OffsetDateTime>,
    pub quantity_received: Option<Quantity>,
    /// The farm.
    pub harvest_location: Option<Arc<Location>>,
    /// The field, or the container of an aquacultured food, as the grower calls it.
    pub field_name: Option<String>,
    pub harvester_name: Option<String>,
    pub harvester_phone: Option<String>,
    pub harvested_at: Option<OffsetDateTime>,
    /// Cooling may not apply; but where the place is known the day must be too, and the other way round.
    pub cooling_location: Option<Arc<Location>>,
    pub cooled_at: Option<OffsetDateTime>,
    pub lot: Lot,
    /// As packed.
    pub product: Option<Arc<Product>>,
    pub quantity_packed: Option<Quantity>,
    /// Where it was packed, which is the source of the lot code.
    pub location: Option<Arc<Location>>,
    pub packed_at: Option<OffsetDateTime>,
    /// Mandatory where `from_exempt`.
    pub received_from: Option<Arc<Location>>,
    /// It came from someone whom the rule does not bind; paragraph (c) instead of (a), and nothing of harvest and cooling is mandatory.
    pub from_exempt: bool,
}
