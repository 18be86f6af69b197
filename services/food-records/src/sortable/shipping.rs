//! Shipping: 21 CFR 1.1340, in PTI's 20 columns (workbook Shipping-2-1), if wanted the three on ambiguity (DC-to-Store-2-1), and ours.

use crate::cell::{self, Cell};
use crate::quantity::Decimal;
use crate::records::Shipping;
use crate::sortable::locations::{Places, is_unknown, reference};
use crate::sortable::products::description;
use crate::table::Kind::{Code, Day, Name, Number};
use crate::table::{Column, Kde, OURS, RECORD, column};

static LOT: Kde = Kde { name: "traceability lot code", rule: "21 CFR 1.1340(a)(1)" };
static QUANTITY: Kde = Kde { name: "quantity and unit of measure", rule: "21 CFR 1.1340(a)(2)" };
static PRODUCT: Kde = Kde { name: "product description", rule: "21 CFR 1.1340(a)(3)" };
static SHIPPED_TO: Kde =
    Kde { name: "location description for the immediate subsequent recipient", rule: "21 CFR 1.1340(a)(4)" };
static SHIPPED_FROM: Kde =
    Kde { name: "location description for where the food was shipped from", rule: "21 CFR 1.1340(a)(5)" };
static SHIPPED_AT: Kde = Kde { name: "date of shipping", rule: "21 CFR 1.1340(a)(6)" };
static LOT_SOURCE: Kde =
    Kde { name: "traceability lot code source, or a reference to it", rule: "21 CFR 1.1340(a)(7)" };
static DOCUMENT: Kde = Kde { name: "reference document type and number", rule: "21 CFR 1.1340(a)(8)" };

const PTI: [Column; 20] = [
    column(Code, "(1) TLC - GTIN", "Trade item number of the case.", "21 CFR 1.1340(a)(1)"),
    column(Code, "(1) TLC - Batch", "Batch or lot number.", "21 CFR 1.1340(a)(1)"),
    column(Day, "Date Code**", "Date on the label.", ""),
    column(Code, "Date Type**", "What the date on the label is the date of.", ""),
    column(Code, "VoiceCode**", "PTI's VoiceCode of the case label.", ""),
    column(Code, "Pallet ID*", "Number of the pallet (SSCC).", ""),
    column(Code, "TLC - Assigned By**", "Who assigned the lot code.", ""),
    column(Code, "(2) Qty & UOM", "Quantity and unit of measure, as text.", "21 CFR 1.1340(a)(2)"),
    column(
        Name,
        "(3) Product Description",
        "Name, brand, commodity, variety and packaging; see Products.",
        "21 CFR 1.1340(a)(3)",
    ),
    column(
        Name,
        "(4) Ship-To Location",
        "Immediate subsequent recipient, not the carrier; see Locations.",
        "21 CFR 1.1340(a)(4)",
    ),
    column(Code, "Ship-To Location ID**", "Its location number (GLN).", ""),
    column(
        Name,
        "(5) Ship-From Location",
        "Where it was shipped from; see Locations.",
        "21 CFR 1.1340(a)(5)",
    ),
    column(Code, "Ship-From Location ID**", "Its location number (GLN).", ""),
    column(Day, "(6) Ship Date", "Day of shipping.", "21 CFR 1.1340(a)(6)"),
    column(Code, "(7) TLC Source Reference GLN", "Location number of the TLC source.", "21 CFR 1.1340(a)(7)"),
    column(
        Code,
        "(7) TLC Source Reference FFRN",
        "Registration number of the TLC source.",
        "21 CFR 1.1340(a)(7)",
    ),
    column(
        Name,
        "(7) TLC Source Reference URL",
        "Web address that describes the TLC source.",
        "21 CFR 1.1340(a)(7)",
    ),
    column(
        Code,
        "(7) TLC Source Reference GGN",
        "GLOBALG.A.P. number of the TLC source.",
        "21 CFR 1.1340(a)(7)",
    ),
    column(Code, "TLC Source Reference - Assigned By**", "Who assigned the reference.", ""),
    column(
        Name,
        "(8) Ref Doc Type and Number",
        "Type and number of each reference document.",
        "21 CFR 1.1340(a)(8)",
    ),
];

const AMBIGUITY: [Column; 3] = [
    column(Code, "TLC Collection Method**", "How the lot code was got, such as CASE or SLOT.", ""),
    column(Number, "Confidence Level**", "How certain it is that it was this lot; 1 is certain.", ""),
    column(Name, "Notes on TLC Ambiguity", "Why it is not certain.", ""),
];

const ADDED: [Column; 4] = [
    column(
        Name,
        "TLC Source Location",
        "The TLC source where its location is known; see Locations.",
        "21 CFR 1.1340(a)(7); added to PTI's columns",
    ),
    column(Number, "Quantity", "Quantity, as a number.", OURS),
    column(Code, "Unit", "Unit of measure.", OURS),
    RECORD,
];

pub(super) fn columns(with_ambiguity: bool) -> Vec<Column> {
    let ambiguity: &[Column] = if with_ambiguity { &AMBIGUITY } else { &[] };
    [&PTI, ambiguity, &ADDED].concat()
}

pub(super) fn cells<'a>(record: &'a Shipping, places: &'a Places, with_ambiguity: bool) -> Vec<Cell<'a>> {
    let mut cells = Vec::with_capacity(PTI.len() + AMBIGUITY.len() + ADDED.len());
    cells.extend(pti(record, places));
    if with_ambiguity {
        cells.extend(ambiguity(record));
    }
    cells.extend(added(record, places));
    cells
}

fn pti<'a>(record: &'a Shipping, places: &'a Places) -> [Cell<'a>; PTI.len()] {
    let source = &record.lot_source;
    let date = record.lot.date.as_ref();
    let [gln, registration, url, ggn] = reference(&source.reference, source.location.as_ref());
    let shipped_to = record.shipped_to.as_ref();
    let shipped_from = record.shipped_from.as_ref();
    [
        Cell::text(record.lot.gtin.as_deref()),
        Cell::text(record.lot.code.as_deref()).or_missing(&LOT),
        date.map_or(Cell::Empty, |date| Cell::Day(date.date)),
        Cell::text(date.map(|date| date.kind.as_str())),
        Cell::text(record.voice_code.as_deref()),
        Cell::text(record.lot.sscc.as_deref()),
        Cell::text(record.lot_assigned_by.as_deref()),
        cell::quantity_text(record.quantity.as_ref(), &QUANTITY),
        description(record.product.as_ref()).or_missing(&PRODUCT),
        places.label(shipped_to).or_missing(&SHIPPED_TO),
        Cell::text(shipped_to.and_then(|place| place.gln.as_deref())),
        places.label(shipped_from).or_missing(&SHIPPED_FROM),
        Cell::text(shipped_from.and_then(|place| place.gln.as_deref())),
        Cell::day(record.shipped_at).or_missing(&SHIPPED_AT),
        gln.or_missing_if(is_unknown(source), &LOT_SOURCE),
        registration,
        url,
        ggn,
        Cell::text(source.assigned_by.as_deref()),
        cell::documents(&record.documents, &DOCUMENT),
    ]
}

fn ambiguity(record: &Shipping) -> [Cell<'_>; AMBIGUITY.len()] {
    let confidence = record.ambiguity.confidence_permille;
    [
        Cell::text(record.ambiguity.collection_method.as_deref()),
        confidence
            .map_or(Cell::Empty, |permille| Cell::Number(Decimal { units: i64::from(permille), scale: 3 })),
        Cell::text(record.ambiguity.notes.as_deref()),
    ]
}

fn added<'a>(record: &'a Shipping, places: &'a Places) -> [Cell<'a>; ADDED.len()] {
    let [quantity, unit] = cell::quantity(record.quantity.as_ref(), &QUANTITY);
    let source = places.label(record.lot_source.location.as_ref());
    [
        source.or_missing_if(is_unknown(&record.lot_source), &LOT_SOURCE),
        quantity,
        unit,
        Cell::text(Some(&record.record)),
    ]
}
