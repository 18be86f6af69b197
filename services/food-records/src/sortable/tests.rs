use std::io;
use std::sync::{Arc, Mutex};

use time::OffsetDateTime;
use time::macros::{date, datetime};

use super::*;
use crate::file::{Format, Term};
use crate::gap::Gap;
use crate::quantity::Quantity;
use crate::reading::{self, ReadSheet};
use crate::records::*;

mod any_record;
mod gaps;
mod golden;

fn options(format: Format) -> SortableOptions {
    SortableOptions {
        file: FileOptions {
            format,
            written_at: datetime!(2026-10-02 08:00 -7),
            glossary: vec![Term { term: "WO".to_owned(), meaning: "Work order".to_owned() }],
        },
        layout: Layout::default(),
        ambiguity_columns: false,
    }
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn farm() -> Arc<Location> {
    Arc::new(Location {
        name: some("ABC Farms"),
        phone: some("+1 831 555 0101"),
        coordinates: some("36.916446, -121.833193"),
        city: some("Watsonville"),
        region: some("CA"),
        postal_code: some("95076"),
        country: some("USA"),
        ..Location::default()
    })
}

fn plant() -> Arc<Location> {
    Arc::new(Location {
        name: some("DEF Packers"),
        phone: some("+1 831 555 0102"),
        street: some("3000 Salinas Hwy"),
        city: some("Salinas"),
        region: some("CA"),
        postal_code: some("01234"),
        country: some("US"),
        gln: some("0071430010204"),
        registration_number: some("012345678901"),
        ..Location::default()
    })
}

fn romaine() -> Arc<Product> {
    Arc::new(Product {
        list_category: some("Leafy greens"),
        gtin: some("00071430011059"),
        name: some("Romaine Hearts"),
        packaging: some("3 pack, bag"),
        ..Product::default()
    })
}

fn lot(code: &str) -> Lot {
    Lot { code: some(code), gtin: some("00071430011059"), ..Lot::default() }
}

fn documents() -> Vec<Document> {
    vec![Document { kind: some("BOL"), number: some("0042") }]
}

fn cases(count: i64) -> Option<Quantity> {
    Some(Quantity::Count { count, unit: "cases".to_owned() })
}

fn shipping(record: &str) -> Shipping {
    Shipping {
        record: record.to_owned(),
        lot: lot("2071231339"),
        quantity: cases(20),
        product: Some(romaine()),
        shipped_to: Some(plant()),
        shipped_from: Some(farm()),
        shipped_at: Some(datetime!(2026-10-01 12:00 -7)),
        lot_source: LotSource { location: Some(farm()), ..LotSource::default() },
        documents: documents(),
        ..Shipping::default()
    }
}

/// One sheet as CSV.
fn csv(
    sheet: Sheet,
    options: impl FnOnce(&mut SortableOptions),
    write: impl FnOnce(&mut SortableSpreadsheet<Vec<u8>>),
) -> String {
    let mut chosen = self::options(Format::CsvSheet { sheet, byte_order_mark: false });
    options(&mut chosen);
    let mut spreadsheet = SortableSpreadsheet::begin(Vec::new(), chosen);
    write(&mut spreadsheet);
    String::from_utf8(spreadsheet.finish().expect("ends").out).expect("UTF-8")
}

fn shipped_workbook(records: &[Shipping]) -> (Vec<ReadSheet>, Vec<Gap>) {
    let mut spreadsheet = SortableSpreadsheet::begin(Vec::new(), options(Format::Xlsx));
    for record in records {
        spreadsheet.shipping(record).expect("writes");
    }
    let written = spreadsheet.finish().expect("ends");
    (reading::workbook(written.out), written.gaps)
}

#[test]
fn a_file_has_all_sheets_even_where_nothing_happened() {
    let expected = [
        "Receiving",
        "Transformation",
        "Shipping",
        "Initial Packing",
        "Locations",
        "Products",
        "Gaps",
        "Notes",
    ];
    let (sheets, _) = shipped_workbook(&[]);
    assert_eq!(sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(), expected);
    let format = Format::Csv { byte_order_mark: false };
    let written = SortableSpreadsheet::begin(Vec::new(), options(format)).finish().expect("ends");
    let sheets = reading::csv_archive(written.out);
    assert_eq!(sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(), expected);
}

#[test]
fn sheets_are_written_one_after_another() {
    let mut spreadsheet = SortableSpreadsheet::begin(Vec::new(), options(Format::Xlsx));
    spreadsheet.shipping(&shipping("S-1")).expect("writes");
    let refused = spreadsheet.receiving(&Receiving::default());
    assert!(matches!(refused, Err(Error::OutOfOrder { sheet: Sheet::Receiving, after: Sheet::Shipping })));
    assert!(matches!(spreadsheet.shipping(&shipping("S-2")), Err(Error::GivenUp)));
    assert!(matches!(spreadsheet.finish(), Err(Error::GivenUp)));
}

#[test]
fn the_day_is_the_plant_s() {
    let day = |at: OffsetDateTime| {
        let (sheets, _) = shipped_workbook(&[Shipping { shipped_at: Some(at), ..shipping("S-1") }]);
        reading::sheet(&sheets, "Shipping")[1][13].clone()
    };
    // The same moment in three zones.
    assert_eq!(day(datetime!(2026-10-01 23:30 -7)), "2026-10-01");
    assert_eq!(day(datetime!(2026-10-02 06:30 UTC)), "2026-10-02");
    assert_eq!(day(datetime!(2026-10-02 20:30 +14)), "2026-10-02");
    assert_eq!(day(datetime!(2027-01-01 00:00 +14)), "2027-01-01");
}

#[test]
fn two_places_of_one_name_are_told_apart() {
    let other = Arc::new(Location { city: some("Monterey"), ..(*plant()).clone() });
    let again = Shipping { shipped_to: Some(other), ..shipping("S-2") };
    let (sheets, gaps) = shipped_workbook(&[shipping("S-1"), again, shipping("S-3")]);
    let to: Vec<&str> = reading::sheet(&sheets, "Shipping")[1..].iter().map(|row| row[9].as_str()).collect();
    assert_eq!(to, ["DEF Packers", "DEF Packers (2)", "DEF Packers"]);
    let locations = reading::sheet(&sheets, "Locations");
    let known: Vec<[&str; 3]> =
        locations[1..].iter().map(|row| [&row[0], &row[3], &row[12]].map(|c| c.as_str())).collect();
    assert_eq!(
        known,
        [
            ["DEF Packers", "Salinas", "DEF Packers"],
            ["ABC Farms", "Watsonville", "ABC Farms"],
            ["DEF Packers", "Monterey", "DEF Packers (2)"],
        ]
    );
    assert_eq!(gaps, []);
}

#[test]
fn a_sheet_that_is_full_goes_on_and_notes_say_so() {
    let mut spreadsheet = SortableSpreadsheet::begin_limited(Vec::new(), options(Format::Xlsx), 3);
    for number in 1..=5 {
        spreadsheet.shipping(&shipping(&format!("S-{number}"))).expect("writes");
    }
    let written = spreadsheet.finish().expect("ends");
    assert_eq!(written.rows[&Sheet::Shipping], 5);
    let sheets = reading::workbook(written.out);
    let records: Vec<&str> = sheets
        .iter()
        .filter(|sheet| sheet.name.starts_with("Shipping"))
        .flat_map(|sheet| sheet.rows[1..].iter().map(|row| row[23].as_str()))
        .collect();
    assert_eq!(records, ["S-1", "S-2", "S-3", "S-4", "S-5"]);
    let notes: Vec<&str> = sheets
        .iter()
        .filter(|sheet| sheet.name.starts_with("Notes"))
        .flat_map(|sheet| sheet.rows[1..].iter().map(|row| row[2].as_str()))
        .collect();
    assert!(notes.contains(
        &"A sheet holds 3 rows with its headings. What did not fit goes on in: Shipping (2), Shipping (3)."
    ));
}

#[test]
fn notes_explain_every_column_and_the_plant_s_words() {
    let (sheets, _) = shipped_workbook(&[]);
    let notes = reading::sheet(&sheets, "Notes");
    for sheet in &sheets {
        for heading in &sheet.rows[0] {
            let explained =
                notes.iter().any(|note| note[0] == sheet.name && &note[1] == heading && !note[2].is_empty());
            assert!(explained, "{}: {heading}", sheet.name);
        }
    }
    assert_eq!(notes.last().expect("some")[..3], ["Plant", "WO", "Work order"]);
}

/// Keeps what it was given, even when the spreadsheet is dropped.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>);

impl io::Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("one thread").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_file_that_was_given_up_does_not_look_whole() {
    for format in [Format::Xlsx, Format::Csv { byte_order_mark: false }] {
        let written = |give_up: bool| {
            let shared = Shared::default();
            let mut spreadsheet = SortableSpreadsheet::begin(shared.clone(), options(format));
            spreadsheet.shipping(&shipping("S-1")).expect("writes");
            if give_up {
                drop(spreadsheet)
            } else {
                drop(spreadsheet.finish().expect("ends"))
            }
            let bytes = shared.0.lock().expect("one thread").clone();
            zip::ZipArchive::new(io::Cursor::new(bytes)).is_ok()
        };
        assert!(written(false) && !written(true));
    }
}

/// Takes so many bytes, then fails.
struct Full(usize);

impl io::Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        if taken == 0 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(taken) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_writer_that_fails_is_an_error_wherever_it_happens() {
    let formats = [
        Format::Xlsx,
        Format::Csv { byte_order_mark: true },
        Format::CsvSheet { sheet: Sheet::Shipping, byte_order_mark: true },
    ];
    for format in formats {
        let write = |room: usize| {
            let mut spreadsheet = SortableSpreadsheet::begin(Full(room), options(format));
            spreadsheet.shipping(&shipping("S-1"))?;
            spreadsheet.finish().map(|written| written.out.0)
        };
        let size = 1_000_000 - write(1_000_000).expect("has room");
        for room in (0..size).step_by(size / 100 + 1) {
            assert!(write(room).is_err(), "{format:?} with room for {room} of {size}");
        }
        assert!(write(size).is_ok());
    }
}
