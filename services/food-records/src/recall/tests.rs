use time::macros::datetime;

use super::*;
use crate::file::Format;
use crate::reading::{self, ReadSheet};

fn begin(format: Format) -> RecallReport<Vec<u8>> {
    RecallReport::begin(
        Vec::new(),
        FileOptions { format, written_at: datetime!(2026-11-02 12:00 UTC), glossary: Vec::new() },
    )
}

fn write(mut report: RecallReport<Vec<u8>>) -> Written<Vec<u8>> {
    let fact = |item: &str, value| RecallFact { item: item.to_owned(), value };
    let facts = [
        fact("Name", FactValue::Text("=metal".to_owned())),
        fact("Lots", FactValue::Count(3)),
        fact("Entered", FactValue::MassMg(1_500_000)),
        fact("Reconciled", FactValue::Share(9_999)),
        fact("Opened", FactValue::At(datetime!(2026-11-02 08:00 UTC))),
    ];
    facts.iter().try_for_each(|fact| report.fact(fact)).expect("writes");
    let lot = RecallInHouse { lot: "MIX-1".to_owned(), on_hand_mg: 1, ..RecallInHouse::default() };
    report.in_house(&lot).expect("writes");
    let known = RecallShipped {
        customer: Some("Shop".to_owned()),
        ssccs: vec!["1".to_owned(), "2".to_owned()],
        documents: vec![Document { kind: Some("invoice".to_owned()), number: Some("7".to_owned()) }],
        record: "8-1".to_owned(),
        ..RecallShipped::default()
    };
    let unknown = RecallShipped { record: "9".to_owned(), ..RecallShipped::default() };
    [known, unknown].iter().try_for_each(|part| report.shipped(part)).expect("writes");
    let steps = [("SENT", "by mail"), ("ACKNOWLEDGED", "")];
    let step = |(state, note): (&str, &str)| NoticeStep {
        state: state.to_owned(),
        at: datetime!(2026-11-02 09:30 UTC),
        note: note.to_owned(),
    };
    let notice = RecallNoticed {
        customer: Some("Shop".to_owned()),
        shipped_mg: 3_000_000,
        recovered_mg: 2_000_000,
        steps: steps.into_iter().map(step).collect(),
        ..RecallNoticed::default()
    };
    report.notice(&notice).expect("writes");
    report.finish().expect("ends")
}

fn sheets() -> Vec<ReadSheet> {
    reading::workbook(write(begin(Format::Xlsx)).out)
}

#[test]
fn a_report_has_its_sheets_in_order_and_its_values_with_their_units() {
    let sheets = sheets();
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Summary", "In House", "Shipped", "Lost", "Notices", "Timeline", "Gaps", "Notes"]);
    let summary = reading::sheet(&sheets, "Summary");
    assert_eq!(
        summary[1..],
        [
            ["Name", "=metal", ""],
            ["Lots", "3", ""],
            ["Entered", "1.5", "kg"],
            ["Reconciled", "99.99", "%"],
            ["Opened", "2026-11-02 08:00 UTC+00:00", ""],
        ]
    );
    assert_eq!(reading::sheet(&sheets, "Shipped")[1][3], "1; 2");
    assert_eq!(reading::sheet(&sheets, "Shipped")[1][9], "invoice 7");
    let notice = &reading::sheet(&sheets, "Notices")[1];
    assert_eq!(notice[5], "66.66");
    assert_eq!(
        notice[6],
        "2026-11-02 09:30 UTC+00:00 SENT: by mail\n2026-11-02 09:30 UTC+00:00 ACKNOWLEDGED"
    );
}

#[test]
fn who_was_supplied_must_be_known() {
    let written = write(begin(Format::Csv { byte_order_mark: false }));
    let gaps: Vec<_> = written.gaps.iter().map(|gap| (gap.sheet, gap.record.as_str(), gap.rule)).collect();
    assert_eq!(gaps, [(Sheet::Shipped, "9", "(EC) 178/2002, article 18(3)")]);
}

#[test]
fn a_share_is_rounded_down_and_there_is_none_of_nothing() {
    assert_eq!(share_of(999_999, 1_000_000), Some(9_999));
    assert_eq!(share_of(1, 1), Some(10_000));
    assert_eq!(share_of(0, 0), None);
    assert_eq!(share_of(i64::MAX, 1), Some(i64::MAX));
}
