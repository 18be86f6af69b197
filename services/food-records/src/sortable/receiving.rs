//! Receiving: 21 CFR 1.1345, in PTI's 24 columns (workbook Receiving-2-1) and ours.

use crate::cell::{self, Cell};
use crate::records::Receiving;
use crate::sortable::locations::{Places, is_unknown, reference};
use crate::sortable::products::description;
use crate::table::Kind::{Code, Day, Name, Number};
use crate::table::{Column, Kde, OURS, RECORD, column};

/// What paragraph (a) or (b) demands.
struct Demands {
    lot: Kde,
    quantity: Kde,
    product: Kde,
    shipped_from: Kde,
    location: Kde,
    received_at: Kde,
    document: Kde,
}

static LOT_SOURCE: Kde =
    Kde { name: "traceability lot code source, or a reference to it", rule: "21 CFR 1.1345(a)(7)" };

static FROM_COVERED: Demands = Demands {
    lot: Kde { name: "traceability lot code", rule: "21 CFR 1.1345(a)(1)" },
    quantity: Kde { name: "quantity and unit of measure", rule: "21 CFR 1.1345(a)(2)" },
    product: Kde { name: "product description", rule: "21 CFR 1.1345(a)(3)" },
    shipped_from: Kde {
        name: "location description for the immediate previous source",
        rule: "21 CFR 1.1345(a)(4)",
    },
    location: Kde {
        name: "location description for where the food was received",
        rule: "21 CFR 1.1345(a)(5)",
    },
    received_at: Kde { name: "date of receipt", rule: "21 CFR 1.1345(a)(6)" },
    document: Kde { name: "reference document type and number", rule: "21 CFR 1.1345(a)(8)" },
};

static FROM_EXEMPT: Demands = Demands {
    lot: Kde { name: "traceability lot code", rule: "21 CFR 1.1345(b)(1)" },
    quantity: Kde { name: "quantity and unit of measure", rule: "21 CFR 1.1345(b)(2)" },
    product: Kde { name: "product description", rule: "21 CFR 1.1345(b)(3)" },
    shipped_from: Kde {
        name: "location description for the immediate previous source",
        rule: "21 CFR 1.1345(b)(4)",
    },
    location: Kde {
        name: "location description for where the food was received",
        rule: "21 CFR 1.1345(b)(5)",
    },
    received_at: Kde { name: "date of receipt", rule: "21 CFR 1.1345(b)(6)" },
    document: Kde { name: "reference document type and number", rule: "21 CFR 1.1345(b)(7)" },
};

pub(super) const COLUMNS: [Column; 28] = [
    column(Code, "(a)(1) TLC - GTIN", "Trade item number of the case.", "21 CFR 1.1345(a)(1)"),
    column(Code, "(a)(1) TLC - Batch", "Batch or lot number.", "21 CFR 1.1345(a)(1)"),
    column(Day, "(a)(1) TLC - Date**", "Date on the label.", ""),
    column(Code, "(a)(1) TLC - Date Type**", "What the date on the label is the date of.", ""),
    column(Code, "(a)(1) TLC - SSCC**", "Number of the pallet.", ""),
    column(Code, "(b)(1) TLC - Assigned By", "Who assigned the lot code.", "21 CFR 1.1345(b)(1)"),
    column(Code, "(a)(2) Qty & UOM", "Quantity and unit of measure, as text.", "21 CFR 1.1345(a)(2)"),
    column(
        Name,
        "(a)(3) Product Description",
        "Name, brand, commodity, variety and packaging; see Products.",
        "21 CFR 1.1345(a)(3)",
    ),
    column(
        Name,
        "(a)(4) Immediate Previous Source (IPS) Location - (Shipped from Location)",
        "Who it came from, not the carrier; see Locations.",
        "21 CFR 1.1345(a)(4)",
    ),
    column(Name, "(a)(5) Receive Location", "Where it was received; see Locations.", "21 CFR 1.1345(a)(5)"),
    column(Day, "(a)(6) Receive Date", "Day of receipt.", "21 CFR 1.1345(a)(6)"),
    column(
        Code,
        "(a)(7) TLC Source Reference GLN",
        "Location number of the TLC source.",
        "21 CFR 1.1345(a)(7)",
    ),
    column(
        Code,
        "(a)(7) TLC Source Reference FFRN",
        "Registration number of the TLC source.",
        "21 CFR 1.1345(a)(7)",
    ),
    column(
        Name,
        "(a)(7) TLC Source Reference URL",
        "Web address that describes the TLC source.",
        "21 CFR 1.1345(a)(7)",
    ),
    column(
        Code,
        "(a)(7) TLC Source Reference GGN",
        "GLOBALG.A.P. number of the TLC source.",
        "21 CFR 1.1345(a)(7)",
    ),
    column(Code, "(b)(5) TLC Source Reference - Assigned By", "Who assigned the reference.", ""),
    column(
        Name,
        "(a)(8) Ref Doc",
        "Type and number of each reference document.",
        "21 CFR 1.1345(a)(8), (b)(7)",
    ),
    column(Name, "(a)(7) TLC Source Name", "Business name of the TLC source.", "21 CFR 1.1345(a)(7)"),
    column(Name, "(a)(7) TLC Source Street", "Street of the TLC source.", "21 CFR 1.1345(a)(7)"),
    column(Code, "(a)(7) TLC Source City", "City of the TLC source.", "21 CFR 1.1345(a)(7)"),
    column(Code, "(a)(7) TLC Source State", "State or region of the TLC source.", "21 CFR 1.1345(a)(7)"),
    column(Code, "(a)(7) TLC Source Country", "Country of the TLC source.", "21 CFR 1.1345(a)(7)"),
    column(
        Code,
        "(a)(7) TLC Source Zip Code",
        "Zip or postal code of the TLC source.",
        "21 CFR 1.1345(a)(7)",
    ),
    column(Code, "(a)(7) TLC Source Phone Number", "Phone number of the TLC source.", "21 CFR 1.1345(a)(7)"),
    column(Number, "Quantity", "Quantity, as a number.", OURS),
    column(Code, "Unit", "Unit of measure.", OURS),
    column(
        Code,
        "Source Is Exempt",
        "\"Yes\" where the rule does not bind who it came from: paragraph (b) instead of (a).",
        OURS,
    ),
    RECORD,
];

pub(super) fn cells<'a>(record: &'a Receiving, places: &'a Places) -> [Cell<'a>; COLUMNS.len()] {
    let demands = if record.from_exempt { &FROM_EXEMPT } else { &FROM_COVERED };
    let lacks_source = !record.from_exempt && is_unknown(&record.lot_source);
    let source = &record.lot_source;
    // Who receives from someone exempt is the source of the code: (b)(5).
    let receiver = record.location.as_ref().filter(|_| record.from_exempt && is_unknown(&record.lot_source));
    let place = source.location.as_ref().or(receiver);
    let of_place = |field: fn(&crate::Location) -> &Option<String>| {
        Cell::text(place.and_then(|place| field(place).as_deref()))
    };
    let date = record.lot.date.as_ref();
    let [gln, registration, url, ggn] = reference(&source.reference, place);
    let [quantity, unit] = cell::quantity(record.quantity.as_ref(), &demands.quantity);
    [
        Cell::text(record.lot.gtin.as_deref()),
        Cell::text(record.lot.code.as_deref()).or_missing(&demands.lot),
        date.map_or(Cell::Empty, |date| Cell::Day(date.date)),
        Cell::text(date.map(|date| date.kind.as_str())),
        Cell::text(record.lot.sscc.as_deref()),
        Cell::text(record.lot_assigned_by.as_deref()),
        cell::quantity_text(record.quantity.as_ref(), &demands.quantity),
        description(record.product.as_ref()).or_missing(&demands.product),
        places.label(record.shipped_from.as_ref()).or_missing(&demands.shipped_from),
        places.label(record.location.as_ref()).or_missing(&demands.location),
        Cell::day(record.received_at).or_missing(&demands.received_at),
        gln.or_missing_if(lacks_source, &LOT_SOURCE),
        registration,
        url,
        ggn,
        Cell::text(source.assigned_by.as_deref()),
        cell::documents(&record.documents, &demands.document),
        of_place(|place| &place.name).or_missing_if(lacks_source, &LOT_SOURCE),
        of_place(|place| &place.street),
        of_place(|place| &place.city),
        of_place(|place| &place.region),
        of_place(|place| &place.country),
        of_place(|place| &place.postal_code),
        of_place(|place| &place.phone),
        quantity,
        unit,
        Cell::text(record.from_exempt.then_some("Yes")),
        Cell::text(Some(&record.record)),
    ]
}
