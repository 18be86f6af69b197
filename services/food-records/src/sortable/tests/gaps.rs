//! What is missing is listed completely, once, and seen in the cell.

use super::*;

/// The rules of the gaps of what `write` writes, without those of locations and products.
fn rules(write: impl FnOnce(&mut SortableSpreadsheet<Vec<u8>>)) -> Vec<String> {
    let mut spreadsheet = SortableSpreadsheet::begin(Vec::new(), options(Format::Xlsx));
    write(&mut spreadsheet);
    let written = spreadsheet.finish().expect("ends");
    let sheets = reading::workbook(written.out);
    let listed: Vec<[&str; 4]> =
        written.gaps.iter().map(|gap| [gap.sheet.name(), &gap.record, gap.element, gap.rule]).collect();
    assert_eq!(reading::sheet(&sheets, "Gaps")[1..], listed, "the sheet is the list");
    let of_events = |gap: &&Gap| !matches!(gap.sheet, Sheet::Locations | Sheet::Products);
    written.gaps.iter().filter(of_events).map(|gap| gap.rule.replace("21 CFR ", "")).collect()
}

#[test]
fn of_an_empty_receiving_record() {
    let receive = |record: Receiving| rules(|spreadsheet| spreadsheet.receiving(&record).expect("writes"));
    let mut covered: Vec<String> = (1..=8).map(|number| format!("1.1345(a)({number})")).collect();
    let mut found = receive(Receiving::default());
    found.sort();
    covered.sort();
    assert_eq!(found, covered);
    let exempt: Vec<String> = (1..=7).map(|number| format!("1.1345(b)({number})")).collect();
    let mut found = receive(Receiving { from_exempt: true, ..Receiving::default() });
    found.sort();
    assert_eq!(found, exempt);
}

#[test]
fn of_an_empty_shipping_record() {
    let mut found = rules(|spreadsheet| spreadsheet.shipping(&Shipping::default()).expect("writes"));
    found.sort();
    let all: Vec<String> = (1..=8).map(|number| format!("1.1340(a)({number})")).collect();
    assert_eq!(found, all);
}

#[test]
fn of_an_empty_packing_record() {
    let pack = |record: InitialPacking| {
        let mut found = rules(|spreadsheet| spreadsheet.initial_packing(&record).expect("writes"));
        found.sort();
        found
    };
    let mut covered: Vec<String> =
        [1, 2, 3, 4, 7, 8, 11, 12, 13, 14, 15, 16].map(|number| format!("1.1330(a)({number})")).into();
    covered.push("1.1330(a)(5), (6)".to_owned());
    covered.sort();
    assert_eq!(pack(InitialPacking::default()), covered);
    // Half of cooling is a gap, none of it is not.
    let half = InitialPacking { cooling_location: Some(plant()), ..InitialPacking::default() };
    assert!(pack(half).contains(&"1.1330(a)(10)".to_owned()));
    let half =
        InitialPacking { cooled_at: Some(datetime!(2026-10-01 0:00 UTC)), ..InitialPacking::default() };
    assert!(pack(half).contains(&"1.1330(a)(9)".to_owned()));
    let mut exempt: Vec<String> = (1..=10).map(|number| format!("1.1330(c)({number})")).collect();
    exempt.sort();
    assert_eq!(pack(InitialPacking { from_exempt: true, ..InitialPacking::default() }), exempt);
}

#[test]
fn of_a_transformation_are_noted_once_whatever_the_layout() {
    let record = Transformation {
        record: "T-9".to_owned(),
        inputs: vec![
            TransformationInput::default(),
            TransformationInput { lot: lot("A"), ..Default::default() },
        ],
        outputs: vec![TransformationOutput::default(), TransformationOutput::default()],
        ..Transformation::default()
    };
    for layout in [Layout::InputsThenOutputs, Layout::CrossProduct] {
        let mut chosen = options(Format::Xlsx);
        chosen.layout = layout;
        let mut spreadsheet = SortableSpreadsheet::begin(Vec::new(), chosen);
        spreadsheet.transformation(&record).expect("writes");
        let gaps = spreadsheet.finish().expect("ends").gaps;
        let found: Vec<(&str, &str)> = gaps
            .iter()
            .map(|gap| (gap.record.as_str(), gap.rule.strip_prefix("21 CFR 1.1350(a)").unwrap_or("")))
            .collect();
        assert_eq!(
            found,
            [
                ("T-9", "(2)(vi)"),
                ("T-9", "(2)(ii)"),
                ("T-9", "(2)(iii)"),
                ("T-9, input 1", "(1)(i)"),
                ("T-9, input 1", "(1)(iii)"),
                ("T-9, input 1", "(1)(ii)"),
                ("T-9, input 2", "(1)(iii)"),
                ("T-9, input 2", "(1)(ii)"),
                ("T-9, output 1", "(2)(i)"),
                ("T-9, output 1", "(2)(v)"),
                ("T-9, output 1", "(2)(iv)"),
                ("T-9, output 2", "(2)(i)"),
                ("T-9, output 2", "(2)(v)"),
                ("T-9, output 2", "(2)(iv)"),
            ]
        );
    }
}

#[test]
fn an_event_without_outputs_is_a_gap_and_one_without_inputs_is_none() {
    for layout in [Layout::InputsThenOutputs, Layout::CrossProduct] {
        let csv = csv(
            Sheet::Transformation,
            |options| options.layout = layout,
            |spreadsheet| spreadsheet.transformation(&Transformation::default()).expect("writes"),
        );
        assert!(
            csv.split_terminator("\r\n").nth(1).expect("a row").contains("MISSING,MISSING,,,,,,,,,,MISSING,")
        );
    }
    let found = rules(|spreadsheet| spreadsheet.transformation(&Transformation::default()).expect("writes"));
    assert!(found.iter().all(|rule| rule.starts_with("1.1350(a)(2)")) && found.len() == 6, "{found:?}");
}

#[test]
fn an_ingredient_that_is_not_on_the_list_owes_nothing() {
    let salt = Arc::new(Product { name: some("Salt"), packaging: some("bulk"), ..Product::default() });
    let input = TransformationInput { product: Some(salt), ..TransformationInput::default() };
    let record = Transformation { inputs: vec![input], ..Transformation::default() };
    let found = rules(|spreadsheet| spreadsheet.transformation(&record).expect("writes"));
    assert!(found.iter().all(|rule| rule.starts_with("1.1350(a)(2)")), "{found:?}");
}

#[test]
fn either_the_source_or_a_reference_is_enough() {
    let source_gap = |lot_source| {
        let record = Shipping { lot_source, ..shipping("S-1") };
        let rules = rules(|spreadsheet| spreadsheet.shipping(&record).expect("writes"));
        rules == ["1.1340(a)(7)"]
    };
    let reference = |reference| LotSource { reference, ..LotSource::default() };
    assert!(source_gap(LotSource::default()));
    assert!(source_gap(reference(SourceReference { url: some("  "), ..Default::default() })));
    assert!(!source_gap(LotSource { location: Some(farm()), ..LotSource::default() }));
    assert!(!source_gap(reference(SourceReference { gln: some("1"), ..Default::default() })));
    assert!(!source_gap(reference(SourceReference { registration_number: some("1"), ..Default::default() })));
    assert!(!source_gap(reference(SourceReference { url: some("x"), ..Default::default() })));
    assert!(!source_gap(reference(SourceReference { ggn: some("1"), ..Default::default() })));
}

#[test]
fn half_a_document_is_a_gap_and_keeps_the_half() {
    let cell = |documents: Vec<Document>| {
        let csv = csv(
            Sheet::Shipping,
            |_| {},
            |spreadsheet| {
                spreadsheet.shipping(&Shipping { documents, ..shipping("S-1") }).expect("writes");
            },
        );
        reading::csv(csv.as_bytes())[1][19].clone()
    };
    let kind = || Document { kind: some("BOL"), number: None };
    let number = || Document { kind: some(" "), number: some("42") };
    assert_eq!(cell(vec![kind(), number()]), "BOL MISSING; MISSING 42");
    assert_eq!(cell(vec![Document::default()]), "MISSING");
    let (_, gaps) = shipped_workbook(&[Shipping { documents: vec![kind(), number()], ..shipping("S-1") }]);
    assert_eq!(gaps.iter().map(|gap| gap.rule).collect::<Vec<_>>(), ["21 CFR 1.1340(a)(8)"]);
    let complete = Shipping { documents: [vec![kind()], documents()].concat(), ..shipping("S-1") };
    assert_eq!(shipped_workbook(&[complete]).1, []);
}

#[test]
fn a_quantity_without_a_unit_is_a_gap() {
    let quantity = Some(Quantity::Count { count: 20, unit: String::new() });
    let (sheets, gaps) = shipped_workbook(&[Shipping { quantity, ..shipping("S-1") }]);
    let row = &reading::sheet(&sheets, "Shipping")[1];
    assert_eq!([&row[7], &row[21], &row[22]], ["20 MISSING", "20", "MISSING"]);
    assert_eq!(gaps.iter().map(|gap| gap.rule).collect::<Vec<_>>(), ["21 CFR 1.1340(a)(2)"]);
}

#[test]
fn of_locations_and_products_are_listed_under_what_they_are_called() {
    let record = Shipping {
        shipped_to: Some(Arc::new(Location { country: some("Japan"), ..Location::default() })),
        shipped_from: Some(Arc::default()),
        product: Some(Arc::new(Product { brand: some("Ed's"), ..Product::default() })),
        ..shipping("S-1")
    };
    let (_, gaps) = shipped_workbook(&[record]);
    let found: Vec<(Sheet, &str, &str)> =
        gaps.iter().map(|gap| (gap.sheet, gap.record.as_str(), gap.element)).collect();
    let abroad = "Location without a name";
    let nowhere = "Location without a name (2)";
    assert_eq!(
        found,
        [
            (Sheet::Locations, abroad, "business name"),
            (Sheet::Locations, abroad, "phone number"),
            (Sheet::Locations, abroad, "physical location address or geographic coordinates"),
            (Sheet::Locations, abroad, "city"),
            (Sheet::Locations, nowhere, "business name"),
            (Sheet::Locations, nowhere, "phone number"),
            (Sheet::Locations, nowhere, "physical location address or geographic coordinates"),
            (Sheet::Locations, nowhere, "city"),
            (Sheet::Locations, nowhere, "State"),
            (Sheet::Locations, nowhere, "zip code"),
            (Sheet::Locations, nowhere, "country"),
            (Sheet::Products, "Ed's", "product name"),
            (Sheet::Products, "Ed's", "packaging size and packaging style"),
        ]
    );
}

#[test]
fn thousands_of_places_of_one_name_are_no_trouble() {
    let mut spreadsheet = SortableSpreadsheet::begin(io::sink(), options(Format::Xlsx));
    for number in 0..5_000 {
        let place =
            Location { gln: Some(number.to_string()), name: some("Store (7)"), ..Location::default() };
        spreadsheet
            .shipping(&Shipping { shipped_to: Some(Arc::new(place)), ..shipping("S") })
            .expect("writes");
    }
    let gaps = spreadsheet.finish().expect("ends").gaps;
    assert_eq!(gaps.last().map(|gap| gap.record.as_str()), Some("Store (7) (5000)"));
}
