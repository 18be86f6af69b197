//! For tests: files read back by programs that are not ours, cells as they would be shown.

use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};
use time::Date;

pub(crate) struct ReadSheet {
    pub(crate) name: String,
    /// The headings first.
    pub(crate) rows: Vec<Vec<String>>,
}

pub(crate) fn cell(data: &Data) -> String {
    match data {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        Data::DateTime(day) => {
            // Julian day of 1899-12-30, where spreadsheets begin to count.
            let julian = 2_415_019 + day.as_f64() as i32;
            Date::from_julian_day(julian).expect("a day").to_string()
        }
        other => panic!("{other:?}"),
    }
}

pub(crate) fn workbook(bytes: Vec<u8>) -> Vec<ReadSheet> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let names = workbook.sheet_names();
    names
        .into_iter()
        .map(|name| {
            assert!(workbook.worksheet_formula(&name).expect("a sheet").is_empty(), "a formula in {name}");
            let range = workbook.worksheet_range(&name).expect("a sheet");
            let rows = range.rows().map(|row| row.iter().map(cell).collect()).collect();
            ReadSheet { name, rows }
        })
        .collect()
}

pub(crate) fn csv(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    reader.records().map(|row| row.expect("CSV").iter().map(str::to_owned).collect()).collect()
}

/// With the apostrophes taken away.
pub(crate) fn csv_archive(bytes: Vec<u8>) -> Vec<ReadSheet> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    (0..archive.len())
        .map(|number| {
            let mut file = archive.by_index(number).expect("a file");
            let name = file.name().expect("a name").strip_suffix(".csv").expect("CSV").to_owned();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("readable");
            let plain = |text: String| text.strip_prefix('\'').map_or(text.clone(), str::to_owned);
            let rows = csv(&bytes).into_iter().map(|row| row.into_iter().map(plain).collect()).collect();
            ReadSheet { name, rows }
        })
        .collect()
}

pub(crate) fn sheet<'a>(sheets: &'a [ReadSheet], name: &str) -> &'a [Vec<String>] {
    &sheets.iter().find(|sheet| sheet.name == name).unwrap_or_else(|| panic!("no sheet {name}")).rows
}
