use proptest::prelude::*;
use time::macros::date;

use super::*;
use crate::quantity::Decimal;
use crate::reading;
use crate::table::{Kind, Sheet, column};

fn table(sheet: Sheet) -> Table {
    Table { sheet, columns: vec![column(Kind::Code, "One", "", ""), column(Kind::Code, "Two", "", "")] }
}

fn written(rows: &[[Cell<'_>; 2]], sheet_rows_max: u32) -> (Vec<u8>, Vec<Remark>) {
    let mut workbook = Workbook::begin(Vec::new(), sheet_rows_max);
    workbook.start(&table(Sheet::Shipping)).expect("starts");
    for row in rows {
        workbook.row(row).expect("writes");
    }
    workbook.start(&table(Sheet::Notes)).expect("starts");
    let events = workbook.events();
    (workbook.finish().expect("ends"), events)
}

fn read(cells: [Cell<'_>; 2]) -> Vec<String> {
    let (bytes, _) = written(&[cells], SHEET);
    reading::sheet(&reading::workbook(bytes), "Shipping")[1].clone()
}

const SHEET: u32 = crate::output::SHEET_ROWS_MAX;

#[test]
fn columns_are_lettered_as_spreadsheets_do() {
    let lettered = [0, 25, 26, 51, 52, 701, 702].map(letters);
    assert_eq!(lettered, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
}

#[test]
fn days_are_numbered_as_spreadsheets_do() {
    assert_eq!(serial(date!(1900 - 03 - 01)), Some(61));
    assert_eq!(serial(date!(2026 - 10 - 01)), Some(46_296));
    assert_eq!(serial(date!(9999 - 12 - 31)), Some(2_958_465));
    assert_eq!(serial(date!(1900 - 02 - 28)), None);
    assert_eq!(serial(date!(-0044 - 03 - 15)), None);
    assert_eq!(
        read([Cell::Day(date!(2026 - 10 - 01)), Cell::Day(date!(1899 - 12 - 31))]),
        ["2026-10-01", "1899-12-31"]
    );
}

#[test]
fn a_formula_and_a_number_in_a_text_stay_text() {
    for text in ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "00012345678905", "1e5", "TRUE"]
    {
        // `reading` refuses formulas, and would show these otherwise were they numbers.
        assert_eq!(read([Cell::text(Some(text)), Cell::Empty])[0], text);
    }
}

#[test]
fn numbers_keep_every_digit() {
    let number = |units| Cell::Number(Decimal { units, scale: 6 });
    assert_eq!(read([number(1_234_567_891), number(-20_000)]), ["1234.567891", "-0.02"]);
    // A double has no more; beyond, the digits are text.
    assert_eq!(
        read([number(999_999_999_999_999), number(i64::MAX)]),
        ["999999999.999999", "9223372036854.775807"]
    );
}

#[test]
fn a_full_sheet_goes_on_in_another() {
    let rows: Vec<[Cell<'_>; 2]> =
        (0..5).map(|units| [Cell::Number(Decimal { units, scale: 0 }), Cell::Empty]).collect();
    let (bytes, events) = written(&rows, 3);
    let sheets = reading::workbook(bytes);
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Shipping", "Shipping (2)", "Shipping (3)", "Notes"]);
    let first: Vec<Vec<&str>> =
        sheets.iter().map(|sheet| sheet.rows.iter().map(|row| row[0].as_str()).collect()).collect();
    assert_eq!(first, [vec!["One", "0", "1"], vec!["One", "2", "3"], vec!["One", "4"], vec!["One"]]);
    let [event] = events.as_slice() else { panic!("{events:?}") };
    assert!(format!("{event:?}").contains("Shipping (2), Shipping (3)"));
}

#[test]
fn a_text_that_was_cut_is_told() {
    let long = "x".repeat(40_000);
    let (bytes, events) = written(&[[Cell::text(Some(&long)), Cell::text(Some(&long))]], SHEET);
    let sheets = reading::workbook(bytes);
    let text = &reading::sheet(&sheets, "Shipping")[1][0];
    assert!(text.len() == 32_767 && text.ends_with("x [cut]"));
    assert!(format!("{events:?}").contains("2 longer texts were cut"));
}

#[test]
fn what_looks_like_an_escape_is_escaped() {
    let escaped = |text: &str| {
        let mut line = String::new();
        push_escaped(&mut line, text);
        line
    };
    assert_eq!(escaped("a<b>&\"c\""), "a&lt;b&gt;&amp;\"c\"");
    assert_eq!(escaped("_x0041_"), "_x005F_x0041_");
    assert_eq!(escaped("_x0041_x0042_"), "_x005F_x0041_x005F_x0042_");
    assert_eq!(escaped("_x004_ _xäää_ _x00G1_"), "_x004_ _xäää_ _x00G1_");
}

#[test]
fn the_same_rows_are_the_same_bytes() {
    let row = || [Cell::text(Some("a")), Cell::Day(date!(2026 - 10 - 01))];
    assert_eq!(written(&[row()], SHEET).0, written(&[row()], SHEET).0);
}

proptest! {
    #[test]
    fn any_text_comes_back_as_it_was_cleaned(text in "(?s)[ -~\\t\\r\\n_x0-9\\x00-\\x1f]{0,40}|(?s).{0,40}") {
        let expected = text::clean(&text).into_owned();
        let expected = if text.trim().is_empty() { String::new() } else { expected };
        prop_assert_eq!(&read([Cell::text(Some(&text)), Cell::text(Some("end"))])[0], &expected);
    }

    #[test]
    fn any_mass_comes_back_to_the_milligram(mg in -999_999_999_999_999..=999_999_999_999_999_i64) {
        let decimal = Decimal { units: mg, scale: 6 };
        let back = read([Cell::Number(decimal), Cell::Empty])[0].clone();
        prop_assert_eq!(back, decimal.to_string());
    }
}
