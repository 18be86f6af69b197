use time::macros::datetime;

use super::*;
use crate::file::Format;
use crate::reading;

fn options(format: Format) -> FileOptions {
    FileOptions { format, written_at: datetime!(2026-10-02 08:00 +2), glossary: Vec::new() }
}

fn operator(name: &str, address: &str) -> Operator {
    Operator { name: Some(name.to_owned()), address: Some(address.to_owned()) }
}

fn skewers() -> Dispatch {
    Dispatch {
        record: "D-1".to_owned(),
        description: Some("Chicken skewers 15 g, frozen".to_owned()),
        quantity: Some(Quantity::MassMg(480_250_000)),
        dispatcher: operator("Skewers BV", "Kade 1, 3011 Rotterdam"),
        consignor: None,
        recipient: operator("Cold Store GmbH", "Hafenstr. 2, 20457 Hamburg"),
        consignee: Some(operator("Retail AG", "Ring 3, 50667 Köln")),
        lot: Some("00815".to_owned()),
        dispatched_at: Some(datetime!(2026-10-01 23:30 +2)),
    }
}

fn csv(dispatches: &[Dispatch], sheet: Sheet) -> (String, Vec<crate::Gap>) {
    let format = Format::CsvSheet { sheet, byte_order_mark: false };
    let mut list = DispatchList::begin(Vec::new(), options(format));
    for dispatch in dispatches {
        list.dispatch(dispatch).expect("writes");
    }
    let written = list.finish().expect("ends");
    (String::from_utf8(written.out).expect("UTF-8"), written.gaps)
}

#[test]
fn a_dispatch_has_all_of_article_3() {
    let (csv, gaps) = csv(&[skewers()], Sheet::Dispatches);
    assert_eq!(
        csv,
        "Description,Quantity,Unit,Dispatched From: Name,Dispatched From: Address,Consignor: Name,Consignor: Address,\
         Dispatched To: Name,Dispatched To: Address,Consignee: Name,Consignee: Address,\
         \"Lot, Batch or Consignment\",Date of Dispatch,Record\r\n\
         \"Chicken skewers 15 g, frozen\",480.25,kg,Skewers BV,\"Kade 1, 3011 Rotterdam\",,,\
         Cold Store GmbH,\"Hafenstr. 2, 20457 Hamburg\",Retail AG,\"Ring 3, 50667 Köln\",00815,2026-10-01,D-1\r\n"
    );
    assert_eq!(gaps, []);
}

#[test]
fn what_is_missing_is_one_gap_for_each_point() {
    let nothing = Dispatch {
        record: "D-2".to_owned(),
        // An owner that differs, of whom only the address is known.
        consignor: Some(Operator { name: Some(" ".to_owned()), address: Some("Kade 1".to_owned()) }),
        consignee: Some(Operator::default()),
        ..Dispatch::default()
    };
    let (csv, gaps) = csv(&[skewers(), nothing], Sheet::Gaps);
    let points: Vec<&str> =
        gaps.iter().map(|gap| gap.rule.strip_prefix("(EU) 931/2011, article 3(1)").unwrap_or("")).collect();
    assert_eq!(points, ["(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)"]);
    assert!(gaps.iter().all(|gap| gap.record == "D-2" && gap.sheet == Sheet::Dispatches));
    assert_eq!(csv.lines().count(), 1 + gaps.len());
    assert!(csv.contains("Dispatches,D-2,date of dispatch,\"(EU) 931/2011, article 3(1)(h)\"\r\n"));
}

#[test]
fn a_workbook_has_three_sheets() {
    let mut list = DispatchList::begin(Vec::new(), options(Format::Xlsx));
    list.dispatch(&skewers()).expect("writes");
    let sheets = reading::workbook(list.finish().expect("ends").out);
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Dispatches", "Gaps", "Notes"]);
    assert_eq!(reading::sheet(&sheets, "Dispatches")[1][11..], ["00815", "2026-10-01", "D-1"]);
    assert_eq!(reading::sheet(&sheets, "Notes")[1][2], "2026-10-02 08:00 UTC+02:00");
}
