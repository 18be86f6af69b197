//! Initial Packing: 21 CFR 1.1330(a) and (c), in PTI's 23 columns (workbook Harv-Init-Pk-Cool-Trans-2) and ours.

use std::borrow::Cow;

use crate::cell::{self, Cell, MISSING, given};
use crate::records::InitialPacking;
use crate::sortable::locations::Places;
use crate::sortable::products::description;
use crate::table::Kind::{Code, Day, Name, Number};
use crate::table::{Column, Kde, OURS, RECORD, column};

/// What paragraphs (a) and (c) both demand.
struct Demands {
    commodity: Kde,
    received_at: Kde,
    quantity_received: Kde,
    lot: Kde,
    product: Kde,
    quantity_packed: Kde,
    location: Kde,
    packed_at: Kde,
    document: Kde,
}

static FROM_COVERED: Demands = Demands {
    commodity: Kde { name: "commodity received", rule: "21 CFR 1.1330(a)(1)" },
    received_at: Kde { name: "date of receipt", rule: "21 CFR 1.1330(a)(2)" },
    quantity_received: Kde { name: "quantity and unit of measure received", rule: "21 CFR 1.1330(a)(3)" },
    lot: Kde { name: "traceability lot code", rule: "21 CFR 1.1330(a)(11)" },
    product: Kde { name: "product description", rule: "21 CFR 1.1330(a)(12)" },
    quantity_packed: Kde { name: "quantity and unit of measure packed", rule: "21 CFR 1.1330(a)(13)" },
    location: Kde {
        name: "location description for where the food was packed",
        rule: "21 CFR 1.1330(a)(14)",
    },
    packed_at: Kde { name: "date of initial packing", rule: "21 CFR 1.1330(a)(15)" },
    document: Kde { name: "reference document type and number", rule: "21 CFR 1.1330(a)(16)" },
};

static FROM_EXEMPT: Demands = Demands {
    commodity: Kde { name: "commodity received", rule: "21 CFR 1.1330(c)(1)" },
    received_at: Kde { name: "date of receipt", rule: "21 CFR 1.1330(c)(2)" },
    quantity_received: Kde { name: "quantity and unit of measure received", rule: "21 CFR 1.1330(c)(3)" },
    lot: Kde { name: "traceability lot code", rule: "21 CFR 1.1330(c)(5)" },
    product: Kde { name: "product description", rule: "21 CFR 1.1330(c)(6)" },
    quantity_packed: Kde { name: "quantity and unit of measure packed", rule: "21 CFR 1.1330(c)(7)" },
    location: Kde { name: "location description for where the food was packed", rule: "21 CFR 1.1330(c)(8)" },
    packed_at: Kde { name: "date of initial packing", rule: "21 CFR 1.1330(c)(9)" },
    document: Kde { name: "reference document type and number", rule: "21 CFR 1.1330(c)(10)" },
};

static HARVEST_LOCATION: Kde = Kde {
    name: "location description for the farm where the food was harvested",
    rule: "21 CFR 1.1330(a)(4)",
};
static FIELD: Kde = Kde {
    name: "field or growing area, or container of an aquacultured food",
    rule: "21 CFR 1.1330(a)(5), (6)",
};
static HARVESTER: Kde =
    Kde { name: "business name and phone number of the harvester", rule: "21 CFR 1.1330(a)(7)" };
static HARVESTED_AT: Kde = Kde { name: "date of harvesting", rule: "21 CFR 1.1330(a)(8)" };
static COOLING_LOCATION: Kde =
    Kde { name: "location description for where the food was cooled", rule: "21 CFR 1.1330(a)(9)" };
static COOLED_AT: Kde = Kde { name: "date of cooling", rule: "21 CFR 1.1330(a)(10)" };
static RECEIVED_FROM: Kde = Kde {
    name: "location description for the person from whom the food was received",
    rule: "21 CFR 1.1330(c)(4)",
};

pub(super) const COLUMNS: [Column; 26] = [
    column(
        Name,
        "Reference Document Type",
        "Type of each reference document.",
        "21 CFR 1.1330(a)(16), (c)(10)",
    ),
    column(
        Name,
        "Reference Document Number",
        "Number of each reference document.",
        "21 CFR 1.1330(a)(16), (c)(10)",
    ),
    column(Code, "Commodity", "Commodity received.", "21 CFR 1.1330(a)(1), (c)(1)"),
    column(Code, "Variety", "Variety received, if applicable.", "21 CFR 1.1330(a)(1), (c)(1)"),
    column(Day, "Date Received", "Day of receipt.", "21 CFR 1.1330(a)(2), (c)(2)"),
    column(Number, "Quantity Received", "Quantity received.", "21 CFR 1.1330(a)(3), (c)(3)"),
    column(Code, "UOM Received", "Unit of measure.", "21 CFR 1.1330(a)(3), (c)(3)"),
    column(Name, "Harvest Location", "The farm; see Locations.", "21 CFR 1.1330(a)(4)"),
    column(
        Code,
        "Field Name",
        "Field or growing area; of an aquacultured food the container.",
        "21 CFR 1.1330(a)(5), (6)",
    ),
    column(
        Name,
        "Harvester Business Name & Number",
        "Business name and phone number of the harvester.",
        "21 CFR 1.1330(a)(7)",
    ),
    column(Day, "Harvest Date", "Day of harvesting.", "21 CFR 1.1330(a)(8)"),
    column(Name, "Cooling Location", "Where it was cooled, if applicable.", "21 CFR 1.1330(a)(9)"),
    column(Day, "Cooling Date", "Day of cooling, if applicable.", "21 CFR 1.1330(a)(10)"),
    column(Code, "TLC - GTIN", "Trade item number of the case.", "21 CFR 1.1330(a)(11), (c)(5)"),
    column(Code, "TLC - Batch", "Batch or lot number.", "21 CFR 1.1330(a)(11), (c)(5)"),
    column(Code, "TLC - SSCC", "Number of the pallet.", ""),
    column(Day, "TLC - Date", "Date on the label.", ""),
    column(Code, "TLC - Date Type", "What that date is the date of.", ""),
    column(
        Name,
        "Product Description",
        "Description of the packed food; see Products.",
        "21 CFR 1.1330(a)(12), (c)(6)",
    ),
    column(Number, "Quantity Packed", "Quantity packed.", "21 CFR 1.1330(a)(13), (c)(7)"),
    column(Code, "UOM Packed", "Unit of measure.", "21 CFR 1.1330(a)(13), (c)(7)"),
    column(
        Name,
        "Initial Packing Location- TLCS",
        "Where it was packed, the source of the lot code; see Locations.",
        "21 CFR 1.1330(a)(14), (c)(8)",
    ),
    column(Day, "Pack Date", "Day of initial packing.", "21 CFR 1.1330(a)(15), (c)(9)"),
    column(
        Name,
        "Received From Location",
        "Who it came from; demanded where the rule does not bind them.",
        "21 CFR 1.1330(c)(4); PTI's column for growers whom the rule does not bind",
    ),
    column(
        Code,
        "Source Is Exempt",
        "\"Yes\" where the rule does not bind who it came from: paragraph (c) instead of (a).",
        OURS,
    ),
    RECORD,
];

pub(super) fn cells<'a>(record: &'a InitialPacking, places: &'a Places) -> [Cell<'a>; COLUMNS.len()] {
    let demands = if record.from_exempt { &FROM_EXEMPT } else { &FROM_COVERED };
    let is_covered = !record.from_exempt;
    let was_cooled = is_covered && (record.cooling_location.is_some() || record.cooled_at.is_some());
    let date = record.lot.date.as_ref();
    let [kinds, numbers] = cell::documents_apart(&record.documents, &demands.document);
    let [quantity_received, unit_received] =
        cell::quantity(record.quantity_received.as_ref(), &demands.quantity_received);
    let [quantity_packed, unit_packed] =
        cell::quantity(record.quantity_packed.as_ref(), &demands.quantity_packed);
    [
        kinds,
        numbers,
        Cell::text(record.commodity.as_deref()).or_missing(&demands.commodity),
        Cell::text(record.variety.as_deref()),
        Cell::day(record.received_at).or_missing(&demands.received_at),
        quantity_received,
        unit_received,
        places.label(record.harvest_location.as_ref()).or_missing_if(is_covered, &HARVEST_LOCATION),
        Cell::text(record.field_name.as_deref()).or_missing_if(is_covered, &FIELD),
        harvester(record).waived_if(record.from_exempt),
        Cell::day(record.harvested_at).or_missing_if(is_covered, &HARVESTED_AT),
        places.label(record.cooling_location.as_ref()).or_missing_if(was_cooled, &COOLING_LOCATION),
        Cell::day(record.cooled_at).or_missing_if(was_cooled, &COOLED_AT),
        Cell::text(record.lot.gtin.as_deref()),
        Cell::text(record.lot.code.as_deref()).or_missing(&demands.lot),
        Cell::text(record.lot.sscc.as_deref()),
        date.map_or(Cell::Empty, |date| Cell::Day(date.date)),
        Cell::text(date.map(|date| date.kind.as_str())),
        description(record.product.as_ref()).or_missing(&demands.product),
        quantity_packed,
        unit_packed,
        places.label(record.location.as_ref()).or_missing(&demands.location),
        Cell::day(record.packed_at).or_missing(&demands.packed_at),
        places.label(record.received_from.as_ref()).or_missing_if(record.from_exempt, &RECEIVED_FROM),
        Cell::text(record.from_exempt.then_some("Yes")),
        Cell::text(Some(&record.record)),
    ]
}

fn harvester(record: &InitialPacking) -> Cell<'_> {
    let name = given(record.harvester_name.as_deref());
    let phone = given(record.harvester_phone.as_deref());
    let text = || format!("{} {}", name.unwrap_or(MISSING), phone.unwrap_or(MISSING));
    match (name, phone) {
        (Some(_), Some(_)) => Cell::Text(Cow::Owned(text())),
        (None, None) => Cell::missing(&HARVESTER),
        _ => Cell::Missing(&HARVESTER, Cow::Owned(text())),
    }
}
