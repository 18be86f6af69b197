//! Which empty cells are fields, and what they are called.

use super::{found, structure};
use crate::generate::{Cell, Document, Table};

#[track_caller]
fn check(table: &Table, labels: &[&str]) {
    let found = found(&Document::new("Table").table(table));
    assert_eq!(found.iter().map(|(label, _)| label.as_str()).collect::<Vec<_>>(), labels);
}

fn row(cells: &[&str]) -> Vec<Cell> {
    cells.iter().map(|text| if text.is_empty() { Cell::empty() } else { Cell::text(text) }).collect()
}

#[test]
fn beside_a_label() {
    check(&Table::new(2).row(row(&["Name", ""])).row(row(&["Date", ""])), &["Name", "Date"]);
    check(&Table::new(4).row(row(&["Name", "", "Date", ""])), &["Name", "Date"]);
    check(&Table::new(2).row(row(&["Company", "Acme Ltd"])).row(row(&["Auditor", ""])), &["Auditor"]);
}

#[test]
fn below_a_header() {
    check(&Table::new(2).row(row(&["Name", "Signature"])).row(row(&["", ""])), &["Name", "Signature"]);
}

#[test]
fn record_columns_are_one_field_each() {
    let table = Table::new(3).header_row(&["Date", "Lot", "Kg"]).empty_rows(40);
    let fields = structure(&Document::new("Table").table(&table)).fields;
    assert_eq!(fields.len(), 3);
    assert!(fields.iter().all(|field| field.repeating && field.anchors().count() == 40));
    let numbered = Table::new(2).row(row(&["No.", "Finding"])).row(row(&["1", ""])).row(row(&["2", ""]));
    check(&numbered, &["Finding"]);
}

#[test]
fn a_matrix_has_a_field_for_each_cell() {
    let table = Table::new(3)
        .header_row(&["Role", "Name", "Date"])
        .row(row(&["Prepared", "", ""]))
        .row(row(&["Approved", "", ""]));
    check(&table, &["Prepared: Name", "Prepared: Date", "Approved: Name", "Approved: Date"]);
}

#[test]
fn a_long_checklist_is_filled_by_rows() {
    let mut table = Table::new(3).header_row(&["Question", "Yes", "No"]);
    for n in 0..30 {
        table = table.row(row(&[&format!("Is requirement number {n} of the standard met?"), "", ""]));
    }
    check(&table, &["Yes", "No"]);
}

#[test]
fn section_rows_do_not_end_a_checklist() {
    let table = Table::new(2)
        .header_row(&["No.", "Finding"])
        .row([Cell::text("4 Context").span(2)])
        .row(row(&["4.1", ""]))
        .row([Cell::text("5 Leadership").span(2)])
        .row(row(&["5.1", ""]));
    check(&table, &["Finding"]);
}

#[test]
fn merged_cells_are_not_empty() {
    let table = Table::new(2)
        .row([Cell::label("Address").merge_down(), Cell::empty()])
        .row([Cell::merged(), Cell::empty()])
        .row([Cell::label("City"), Cell::text("Oslo").merge_down()])
        .row([Cell::label("Country"), Cell::merged()]);
    let fields = structure(&Document::new("Table").table(&table)).fields;
    assert_eq!(
        fields.iter().map(|f| (f.label.as_str(), f.anchors().count())).collect::<Vec<_>>(),
        [("Address", 2)]
    );
}

#[test]
fn gaps_in_data_are_no_fields() {
    let table = Table::new(3)
        .header_row(&["Term", "Meaning", "Note"])
        .row(row(&["CCP", "Critical control point", "see 3"]))
        .row(row(&["PRP", "Prerequisite programme", ""]))
        .row(row(&["FSMS", "Food safety management system", "see 1"]));
    check(&table, &[]);
    check(&Table::new(2).empty_rows(3), &[]);
}

#[test]
fn a_box_under_its_title() {
    let table = Table::new(2).row([Cell::header("Description").span(2)]).row([Cell::empty().span(2)]);
    check(&table, &["Description"]);
    let document =
        Document::new("Table").text("Remarks of the auditor:").table(&Table::new(1).row([Cell::empty()]));
    assert_eq!(
        found(&document).iter().map(|(label, _)| label.as_str()).collect::<Vec<_>>(),
        ["Remarks of the auditor"]
    );
}
