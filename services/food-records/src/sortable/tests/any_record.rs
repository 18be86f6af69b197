//! Whatever the records say, both formats say the same, and what they say is what was meant.

use proptest::prelude::*;
use time::{Date, Time, UtcOffset};

use super::*;
use crate::text;

fn any_text() -> impl Strategy<Value = String> {
    let nasty = [
        "=1+1", "+1", "-1", "@x", "'", "\t=1", "00123", "1e5", " ", "", "MISSING", "_x0041_", "]]>",
        "<a>&amp;", "a\r\nb", "\0", "\u{feff}", "\"", ",", "\u{202e}",
    ];
    prop_oneof![prop::sample::select(nasty.to_vec()).prop_map(str::to_owned), any::<String>()]
}

fn maybe() -> impl Strategy<Value = Option<String>> {
    prop::option::of(any_text())
}

fn any_moment() -> impl Strategy<Value = OffsetDateTime> {
    let days = Date::MIN.to_julian_day()..=Date::MAX.to_julian_day();
    (days, 0..24_u8, -14..=14_i8).prop_filter_map("such days exist", |(day, hour, offset)| {
        let day = Date::from_julian_day(day).ok()?;
        let time = Time::from_hms(hour, 0, 0).ok()?;
        Some(day.with_time(time).assume_offset(UtcOffset::from_hms(offset, 0, 0).ok()?))
    })
}

fn any_quantity() -> impl Strategy<Value = Quantity> {
    prop_oneof![
        any::<i64>().prop_map(Quantity::MassMg),
        (-999_999_999_999_999..=999_999_999_999_999_i64).prop_map(Quantity::MassMg),
        (any::<i64>(), any_text()).prop_map(|(count, unit)| Quantity::Count { count, unit }),
    ]
}

prop_compose! {
    fn any_location()(name in maybe(), phone in maybe(), city in maybe(), country in maybe(), gln in maybe()) -> Arc<Location> {
        Arc::new(Location { name, phone, city, country, gln, ..Location::default() })
    }
}

prop_compose! {
    fn any_product()(name in maybe(), packaging in maybe(), list_category in maybe()) -> Arc<Product> {
        Arc::new(Product { name, packaging, list_category, ..Product::default() })
    }
}

prop_compose! {
    fn any_lot()(code in maybe(), gtin in maybe(), kind in prop::option::of(any_text()), at in any_moment()) -> Lot {
        Lot { code, gtin, sscc: None, date: kind.map(|kind| LotDate { kind, date: at.date() }) }
    }
}

prop_compose! {
    fn any_shipping()(
        record in any_text(),
        lot in any_lot(),
        quantity in prop::option::of(any_quantity()),
        product in prop::option::of(any_product()),
        shipped_to in prop::option::of(any_location()),
        shipped_from in prop::option::of(any_location()),
        shipped_at in prop::option::of(any_moment()),
        location in prop::option::of(any_location()),
        url in maybe(),
        documents in prop::collection::vec((maybe(), maybe()), 0..3),
    ) -> Shipping {
        let documents = documents.into_iter().map(|(kind, number)| Document { kind, number }).collect();
        let reference = SourceReference { url, ..SourceReference::default() };
        let lot_source = LotSource { location, reference, assigned_by: None };
        Shipping { record, lot, quantity, product, shipped_to, shipped_from, shipped_at, lot_source, documents, ..Shipping::default() }
    }
}

prop_compose! {
    fn any_transformation()(
        record in any_text(),
        location in prop::option::of(any_location()),
        completed_at in prop::option::of(any_moment()),
        inputs in prop::collection::vec((any_lot(), prop::option::of(any_quantity()), prop::option::of(any_product())), 0..3),
        outputs in prop::collection::vec((any_lot(), prop::option::of(any_quantity()), prop::option::of(any_product())), 0..3),
    ) -> Transformation {
        let inputs = inputs.into_iter().map(|(lot, quantity, product)| TransformationInput { lot, quantity, product });
        let outputs = outputs.into_iter().map(|(lot, quantity, product)| TransformationOutput { lot, quantity, product });
        Transformation {
            record,
            location,
            completed_at,
            inputs: inputs.collect(),
            outputs: outputs.collect(),
            ..Transformation::default()
        }
    }
}

fn write(
    format: Format,
    layout: Layout,
    events: &[Transformation],
    shipped: &[Shipping],
) -> Written<Vec<u8>> {
    let options = SortableOptions { layout, ..options(format) };
    let mut spreadsheet = SortableSpreadsheet::begin(Vec::new(), options);
    for event in events {
        spreadsheet.transformation(event).expect("writes");
    }
    for record in shipped {
        spreadsheet.shipping(record).expect("writes");
    }
    spreadsheet.finish().expect("ends")
}

/// What a cell says of a mandatory text.
fn said(text: Option<&String>) -> String {
    let given = text.filter(|text| !text.trim().is_empty());
    given.map_or("MISSING".to_owned(), |text| text::clean(text).into_owned())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn both_formats_say_the_same(
        events in prop::collection::vec(any_transformation(), 0..3),
        shipped in prop::collection::vec(any_shipping(), 0..4),
        layout in prop::sample::select(vec![Layout::InputsThenOutputs, Layout::CrossProduct]),
    ) {
        let workbook = write(Format::Xlsx, layout, &events, &shipped);
        let archive = write(Format::Csv { byte_order_mark: false }, layout, &events, &shipped);
        prop_assert_eq!(&workbook.gaps, &archive.gaps);
        prop_assert_eq!(&workbook.rows, &archive.rows);
        let sheets = reading::workbook(workbook.out);
        let files = reading::csv_archive(archive.out);
        for (sheet, file) in sheets.iter().zip(&files) {
            prop_assert_eq!(&sheet.name, &file.name);
            // Notes differ: each tells of its own format.
            if sheet.name != "Notes" {
                prop_assert_eq!(&sheet.rows, &file.rows);
            }
        }
    }

    #[test]
    fn cells_say_what_was_meant_and_gaps_what_was_not(shipped in prop::collection::vec(any_shipping(), 1..4)) {
        let written = write(Format::Xlsx, Layout::default(), &[], &shipped);
        let sheets = reading::workbook(written.out);
        let rows = &reading::sheet(&sheets, "Shipping")[1..];
        prop_assert_eq!(rows.len(), shipped.len());
        let mut gaps = written.gaps.iter().filter(|gap| gap.sheet == Sheet::Shipping).peekable();
        for (row, record) in rows.iter().zip(&shipped) {
            prop_assert_eq!(&row[1], &said(record.lot.code.as_ref()));
            let number = record.quantity.as_ref().map(|quantity| quantity.number().to_string());
            prop_assert_eq!(&row[21], &number.unwrap_or("MISSING".to_owned()));
            let day = record.shipped_at.map(|at| crate::output::csv::iso(at.date()));
            prop_assert_eq!(&row[13], &day.unwrap_or("MISSING".to_owned()));

            let blank = |text: &Option<String>| text.as_ref().is_none_or(|text| text.trim().is_empty());
            let product = record.product.as_deref();
            let complete = |document: &Document| !blank(&document.kind) && !blank(&document.number);
            let expected = [
                (1, blank(&record.lot.code)),
                (2, record.quantity.as_ref().is_none_or(|quantity| quantity.unit().is_none())),
                (3, product.is_none_or(|product| blank(&product.name) && blank(&product.packaging))),
                (4, record.shipped_to.is_none()),
                (5, record.shipped_from.is_none()),
                (6, record.shipped_at.is_none()),
                (7, record.lot_source.location.is_none() && blank(&record.lot_source.reference.url)),
                (8, !record.documents.iter().any(complete)),
            ];
            for (paragraph, _) in expected.into_iter().filter(|(_, missing)| *missing) {
                let gap = gaps.next().expect("a gap");
                prop_assert_eq!(&gap.record, &record.record);
                prop_assert_eq!(gap.rule, format!("21 CFR 1.1340(a)({paragraph})"));
            }
        }
        prop_assert_eq!(gaps.next(), None);
    }
}
