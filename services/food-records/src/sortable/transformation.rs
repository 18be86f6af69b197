//! Transformation: 21 CFR 1.1350(a), in PTI's 24 columns (workbook Harv-Init-Pk-Cool-Trans-2) and ours.

use std::io::Write;

use crate::cell::{self, Cell};
use crate::error::Error;
use crate::output::Output;
use crate::records::{Product, Transformation, TransformationInput, TransformationOutput};
use crate::sortable::Layout;
use crate::sortable::locations::{Places, reference};
use crate::sortable::products::description;
use crate::table::Kind::{Code, Day, Name, Number};
use crate::table::{Column, Kde, OURS, RECORD, Sheet, column};

static USED_LOT: Kde = Kde { name: "traceability lot code of the food used", rule: "21 CFR 1.1350(a)(1)(i)" };
static USED_PRODUCT: Kde =
    Kde { name: "product description of the food used", rule: "21 CFR 1.1350(a)(1)(ii)" };
static USED_QUANTITY: Kde =
    Kde { name: "quantity and unit of measure of the food used", rule: "21 CFR 1.1350(a)(1)(iii)" };
static NEW_LOT: Kde = Kde { name: "new traceability lot code", rule: "21 CFR 1.1350(a)(2)(i)" };
static LOCATION: Kde =
    Kde { name: "location description for where the food was transformed", rule: "21 CFR 1.1350(a)(2)(ii)" };
static COMPLETED_AT: Kde =
    Kde { name: "date transformation was completed", rule: "21 CFR 1.1350(a)(2)(iii)" };
static NEW_PRODUCT: Kde =
    Kde { name: "product description of the food produced", rule: "21 CFR 1.1350(a)(2)(iv)" };
static NEW_QUANTITY: Kde =
    Kde { name: "quantity and unit of measure of the food produced", rule: "21 CFR 1.1350(a)(2)(v)" };
static DOCUMENT: Kde = Kde { name: "reference document type and number", rule: "21 CFR 1.1350(a)(2)(vi)" };

pub(super) const COLUMNS: [Column; 26] = [
    column(
        Name,
        "Reference Document Type",
        "Type of each reference document of the event.",
        "21 CFR 1.1350(a)(2)(vi)",
    ),
    column(
        Name,
        "Reference Document Number for Transformation Event",
        "Number of each reference document of the event.",
        "21 CFR 1.1350(a)(2)(vi)",
    ),
    column(Code, "FTL Food Used TLC - GTIN", "Trade item number of the food used.", "21 CFR 1.1350(a)(1)(i)"),
    column(
        Code,
        "FTL Food Used TLC - Batch",
        "Batch or lot number of the food used.",
        "21 CFR 1.1350(a)(1)(i)",
    ),
    column(Code, "FTL Food Used TLC - SSCC", "Number of the pallet of the food used.", ""),
    column(Day, "FTL Food Used TLC - Date", "Date on the label of the food used.", ""),
    column(Code, "FTL Food Used TLC - Date Type", "What that date is the date of.", ""),
    column(Number, "FTL Food Used Qty", "Quantity used of this lot.", "21 CFR 1.1350(a)(1)(iii)"),
    column(Code, "FTL Food Used UOM", "Unit of measure.", "21 CFR 1.1350(a)(1)(iii)"),
    column(
        Name,
        "FTL Food Used Product Description",
        "Description of the food used; see Products.",
        "21 CFR 1.1350(a)(1)(ii)",
    ),
    column(
        Code,
        "FTL Food Produced TLC - GTIN",
        "Trade item number of the new lot.",
        "21 CFR 1.1350(a)(2)(i)",
    ),
    column(
        Code,
        "FTL Food Produced TLC - Batch",
        "Batch or lot number of the new lot.",
        "21 CFR 1.1350(a)(2)(i)",
    ),
    column(Code, "FTL Food Produced TLC - SSCC", "Number of the pallet of the new lot.", ""),
    column(Day, "FTL Food Produced TLC - Date", "Date on the label of the new lot.", ""),
    column(Code, "FTL Food Produced TLC - Date Type", "What that date is the date of.", ""),
    column(
        Name,
        "Transform Location- TLCS",
        "Where it was transformed, the source of the new lot code; see Locations.",
        "21 CFR 1.1350(a)(2)(ii)",
    ),
    column(Code, "TLCS Reference GLN", "Location number of that place.", "21 CFR 1.1350(a)(2)(ii)"),
    column(Code, "TLCS Reference FFRN", "Registration number of that place.", "21 CFR 1.1350(a)(2)(ii)"),
    column(Name, "TLCS Reference URL", "Web address that describes that place.", "21 CFR 1.1350(a)(2)(ii)"),
    column(Code, "TLCS Reference GGN", "GLOBALG.A.P. number of that place.", "21 CFR 1.1350(a)(2)(ii)"),
    column(
        Day,
        "Date Transformed",
        "Day on which the transformation was completed.",
        "21 CFR 1.1350(a)(2)(iii)",
    ),
    column(
        Name,
        "FTL Food Produced Product Description",
        "Description of the food produced; see Products.",
        "21 CFR 1.1350(a)(2)(iv)",
    ),
    column(Number, "FTL Food Produced Qty", "Quantity of the new lot.", "21 CFR 1.1350(a)(2)(v)"),
    column(Code, "FTL Food Produced UOM", "Unit of measure.", "21 CFR 1.1350(a)(2)(v)"),
    column(Code, "Row", "Which input and output of the event the row is about.", OURS),
    RECORD,
];

/// Type and number of documents, location, four references, date.
type EventCells<'a> = [Cell<'a>; 8];
/// GTIN, batch, SSCC, date, type of date, quantity, unit, description.
type LotCells<'a> = [Cell<'a>; 8];

/// Writes one event. What it lacks is noted once, however many rows it has.
pub(super) fn write<W: Write>(
    record: &Transformation,
    layout: Layout,
    places: &Places,
    output: &mut Output<W>,
) -> Result<(), Error> {
    let event = event_cells(record, places);
    output.note_gaps(Sheet::Transformation, &record.record, &event);
    for (number, input) in (1..).zip(&record.inputs) {
        let part = format!("{}, input {number}", record.record);
        output.note_gaps(Sheet::Transformation, &part, &input_cells(input));
    }
    // An event without an output is recorded all the same, and shows what is missing.
    let nothing = [TransformationOutput::default()];
    let produced = if record.outputs.is_empty() { &nothing } else { record.outputs.as_slice() };
    for (number, new) in (1..).zip(produced) {
        let part = format!("{}, output {number}", record.record);
        output.note_gaps(Sheet::Transformation, &part, &output_cells(new));
    }

    let mut row = |input: Option<(usize, &TransformationInput)>,
                   new: Option<(usize, &TransformationOutput)>| {
        let about = match (input, new) {
            (Some((input, _)), Some((new, _))) => format!("Input {input}, output {new}"),
            (Some((input, _)), None) => format!("Input {input}"),
            (None, Some((new, _))) => format!("Output {new}"),
            (None, None) => return Ok(()),
        };
        let used = input.map_or(LotCells::default(), |(_, input)| input_cells(input));
        let new = new.map_or(LotCells::default(), |(_, new)| output_cells(new));
        let cells = row_cells(event.clone(), used, new, &about, &record.record);
        output.row(Sheet::Transformation, &cells)
    };
    let inputs = || (1..).zip(&record.inputs);
    let outputs = || (1..).zip(produced);
    match layout {
        Layout::CrossProduct if !record.inputs.is_empty() => {
            inputs().try_for_each(|input| outputs().try_for_each(|new| row(Some(input), Some(new))))
        }
        Layout::CrossProduct | Layout::InputsThenOutputs => {
            inputs().try_for_each(|input| row(Some(input), None))?;
            outputs().try_for_each(|new| row(None, Some(new)))
        }
    }
}

fn event_cells<'a>(record: &'a Transformation, places: &'a Places) -> EventCells<'a> {
    let [kinds, numbers] = cell::documents_apart(&record.documents, &DOCUMENT);
    let [gln, registration, url, ggn] = reference(&record.reference, record.location.as_ref());
    [
        kinds,
        numbers,
        places.label(record.location.as_ref()).or_missing(&LOCATION),
        gln,
        registration,
        url,
        ggn,
        Cell::day(record.completed_at).or_missing(&COMPLETED_AT),
    ]
}

fn input_cells(input: &TransformationInput) -> LotCells<'_> {
    let [quantity, unit] = cell::quantity(input.quantity.as_ref(), &USED_QUANTITY);
    let date = input.lot.date.as_ref();
    let waived = input.product.as_deref().is_some_and(is_off_the_list);
    [
        Cell::text(input.lot.gtin.as_deref()),
        Cell::text(input.lot.code.as_deref()).or_missing(&USED_LOT),
        Cell::text(input.lot.sscc.as_deref()),
        date.map_or(Cell::Empty, |date| Cell::Day(date.date)),
        Cell::text(date.map(|date| date.kind.as_str())),
        quantity,
        unit,
        description(input.product.as_ref()).or_missing(&USED_PRODUCT),
    ]
    .map(|cell| cell.waived_if(waived))
}

fn is_off_the_list(product: &Product) -> bool {
    cell::given(product.list_category.as_deref()).is_none()
}

fn output_cells(new: &TransformationOutput) -> LotCells<'_> {
    let [quantity, unit] = cell::quantity(new.quantity.as_ref(), &NEW_QUANTITY);
    let date = new.lot.date.as_ref();
    [
        Cell::text(new.lot.gtin.as_deref()),
        Cell::text(new.lot.code.as_deref()).or_missing(&NEW_LOT),
        Cell::text(new.lot.sscc.as_deref()),
        date.map_or(Cell::Empty, |date| Cell::Day(date.date)),
        Cell::text(date.map(|date| date.kind.as_str())),
        quantity,
        unit,
        description(new.product.as_ref()).or_missing(&NEW_PRODUCT),
    ]
}

fn row_cells<'a>(
    event: EventCells<'a>,
    used: LotCells<'a>,
    new: LotCells<'a>,
    about: &'a str,
    record: &'a str,
) -> [Cell<'a>; COLUMNS.len()] {
    let [kinds, numbers, location, gln, registration, url, ggn, completed] = event;
    let [used_gtin, used_batch, used_sscc, used_date, used_date_kind, used_quantity, used_unit, used_product] =
        used;
    let [new_gtin, new_batch, new_sscc, new_date, new_date_kind, new_quantity, new_unit, new_product] = new;
    [
        kinds,
        numbers,
        used_gtin,
        used_batch,
        used_sscc,
        used_date,
        used_date_kind,
        used_quantity,
        used_unit,
        used_product,
        new_gtin,
        new_batch,
        new_sscc,
        new_date,
        new_date_kind,
        location,
        gln,
        registration,
        url,
        ggn,
        completed,
        new_product,
        new_quantity,
        new_unit,
        Cell::text(Some(about)),
        Cell::text(Some(record)),
    ]
}
