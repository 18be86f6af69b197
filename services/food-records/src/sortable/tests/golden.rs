//! A small example of each sheet, whole, and the headings of PTI's workbooks.

use super::*;

fn check(sheet: Sheet, write: impl FnOnce(&mut SortableSpreadsheet<Vec<u8>>), rows: &[&str]) {
    let csv = csv(sheet, |_| {}, write);
    let written: Vec<&str> = csv.split_terminator("\r\n").skip(1).collect();
    assert_eq!(written, rows);
}

fn received() -> Receiving {
    Receiving {
        record: "R-1".to_owned(),
        lot: Lot {
            sscc: some("003838389000000677"),
            date: Some(LotDate { kind: "Pack Date".to_owned(), date: date!(2026 - 09 - 30) }),
            ..lot("000187")
        },
        lot_assigned_by: some("Supplier"),
        quantity: Some(Quantity::MassMg(1_250_000_001)),
        product: Some(romaine()),
        shipped_from: Some(farm()),
        location: Some(plant()),
        received_at: Some(datetime!(2026-10-01 06:00 -7)),
        lot_source: LotSource {
            location: Some(farm()),
            reference: SourceReference {
                url: some("https://example.org/tlcs"),
                ..SourceReference::default()
            },
            assigned_by: some("Supplier"),
        },
        documents: vec![
            Document { kind: some("BOL"), number: some("0042") },
            Document { kind: some("PO"), number: some("7") },
        ],
        from_exempt: false,
    }
}

fn event() -> Transformation {
    let input = |code: &str, mg| TransformationInput {
        lot: lot(code),
        quantity: Some(Quantity::MassMg(mg)),
        product: Some(romaine()),
    };
    let output = |code: &str, count| TransformationOutput {
        lot: lot(code),
        quantity: cases(count),
        product: Some(romaine()),
    };
    Transformation {
        record: "T-1".to_owned(),
        documents: documents(),
        location: Some(plant()),
        reference: SourceReference::default(),
        completed_at: Some(datetime!(2026-10-01 18:00 -7)),
        inputs: vec![input("IN-1", 500_000), input("IN-2", 1_000_000)],
        outputs: vec![output("OUT-1", 3), output("OUT-2", 4)],
    }
}

#[test]
fn receiving() {
    check(
        Sheet::Receiving,
        |spreadsheet| spreadsheet.receiving(&received()).expect("writes"),
        &["00071430011059,000187,2026-09-30,Pack Date,003838389000000677,Supplier,1250.000001 kg,\
           \"Romaine Hearts, 3 pack, bag\",ABC Farms,DEF Packers,2026-10-01,,,https://example.org/tlcs,,Supplier,\
           BOL 0042; PO 7,ABC Farms,,Watsonville,CA,USA,95076,'+1 831 555 0101,1250.000001,kg,,R-1"],
    );
}

#[test]
fn receiving_from_someone_exempt_has_the_receiver_as_source() {
    let record = Receiving { from_exempt: true, lot_source: LotSource::default(), ..received() };
    check(
        Sheet::Receiving,
        |spreadsheet| spreadsheet.receiving(&record).expect("writes"),
        &["00071430011059,000187,2026-09-30,Pack Date,003838389000000677,Supplier,1250.000001 kg,\
           \"Romaine Hearts, 3 pack, bag\",ABC Farms,DEF Packers,2026-10-01,0071430010204,012345678901,,,,\
           BOL 0042; PO 7,DEF Packers,3000 Salinas Hwy,Salinas,CA,US,01234,'+1 831 555 0102,1250.000001,kg,Yes,R-1"],
    );
}

const EVENT: &str = "DEF Packers,0071430010204,012345678901,,,2026-10-01";
const USED_1: &str = "00071430011059,IN-1,,,,0.5,kg,\"Romaine Hearts, 3 pack, bag\"";
const USED_2: &str = "00071430011059,IN-2,,,,1,kg,\"Romaine Hearts, 3 pack, bag\"";
const NEW_1: [&str; 2] = ["00071430011059,OUT-1,,,", "\"Romaine Hearts, 3 pack, bag\",3,cases"];
const NEW_2: [&str; 2] = ["00071430011059,OUT-2,,,", "\"Romaine Hearts, 3 pack, bag\",4,cases"];
const NO_USED: &str = ",,,,,,,";
const NO_NEW: [&str; 2] = [",,,,", ",,"];

fn row(used: &str, [lot, rest]: [&str; 2], about: &str) -> String {
    format!("BOL,0042,{used},{lot},{EVENT},{rest},{about},T-1")
}

#[test]
fn transformation_as_inputs_then_outputs() {
    check(
        Sheet::Transformation,
        |spreadsheet| spreadsheet.transformation(&event()).expect("writes"),
        &[
            &row(USED_1, NO_NEW, "Input 1"),
            &row(USED_2, NO_NEW, "Input 2"),
            &row(NO_USED, NEW_1, "Output 1"),
            &row(NO_USED, NEW_2, "Output 2"),
        ],
    );
}

#[test]
fn transformation_as_a_cross_product() {
    let csv = csv(
        Sheet::Transformation,
        |options| options.layout = Layout::CrossProduct,
        |spreadsheet| spreadsheet.transformation(&event()).expect("writes"),
    );
    let written: Vec<&str> = csv.split_terminator("\r\n").skip(1).collect();
    assert_eq!(
        written,
        [
            row(USED_1, NEW_1, "\"Input 1, output 1\""),
            row(USED_1, NEW_2, "\"Input 1, output 2\""),
            row(USED_2, NEW_1, "\"Input 2, output 1\""),
            row(USED_2, NEW_2, "\"Input 2, output 2\""),
        ]
    );
}

#[test]
fn shipping_with_ambiguity() {
    let record = Shipping {
        voice_code: some("0557"),
        ambiguity: Ambiguity {
            collection_method: some("SLOT"),
            confidence_permille: Some(250),
            notes: some("Prior lot in pick slot"),
        },
        ..shipping("S-1")
    };
    let csv = csv(
        Sheet::Shipping,
        |options| options.ambiguity_columns = true,
        |spreadsheet| spreadsheet.shipping(&record).expect("writes"),
    );
    assert_eq!(
        csv.split_terminator("\r\n").nth(1),
        Some(
            "00071430011059,2071231339,,,0557,,,20 cases,\"Romaine Hearts, 3 pack, bag\",DEF Packers,0071430010204,\
             ABC Farms,,2026-10-01,,,,,,BOL 0042,SLOT,0.25,Prior lot in pick slot,ABC Farms,20,cases,S-1"
        )
    );
}

#[test]
fn initial_packing() {
    let record = InitialPacking {
        record: "P-1".to_owned(),
        documents: documents(),
        commodity: some("Romaine"),
        variety: None,
        received_at: Some(datetime!(2026-10-01 04:00 -7)),
        quantity_received: Some(Quantity::MassMg(90_718_474_000)),
        harvest_location: Some(farm()),
        field_name: some("ESF-A01"),
        harvester_name: some("John Doe Harvesting"),
        harvester_phone: some("831 555 1212"),
        harvested_at: Some(datetime!(2026-09-30 20:00 -7)),
        cooling_location: Some(plant()),
        cooled_at: Some(datetime!(2026-10-01 05:00 -7)),
        lot: lot("2071231339"),
        product: Some(romaine()),
        quantity_packed: cases(100),
        location: Some(plant()),
        packed_at: Some(datetime!(2026-10-01 07:00 -7)),
        received_from: None,
        from_exempt: false,
    };
    check(
        Sheet::InitialPacking,
        |spreadsheet| spreadsheet.initial_packing(&record).expect("writes"),
        &[
            "BOL,0042,Romaine,,2026-10-01,90718.474,kg,ABC Farms,ESF-A01,John Doe Harvesting 831 555 1212,2026-09-30,\
           DEF Packers,2026-10-01,00071430011059,2071231339,,,,\"Romaine Hearts, 3 pack, bag\",100,cases,DEF Packers,\
           2026-10-01,,,P-1",
        ],
    );
}

#[test]
fn locations_and_products_are_there_once() {
    let write = |spreadsheet: &mut SortableSpreadsheet<Vec<u8>>| {
        spreadsheet.receiving(&received()).expect("writes");
        spreadsheet.shipping(&shipping("S-1")).expect("writes");
    };
    check(
        Sheet::Locations,
        write,
        &[
            "ABC Farms,'+1 831 555 0101,\"36.916446, -121.833193\",Watsonville,CA,95076,USA,,\"36.916446, -121.833193\",,,,ABC Farms",
            "DEF Packers,'+1 831 555 0102,3000 Salinas Hwy,Salinas,CA,01234,US,,,0071430010204,012345678901,,DEF Packers",
        ],
    );
    check(
        Sheet::Products,
        write,
        &["Leafy greens,00071430011059,Romaine Hearts,,,,\"3 pack, bag\",\"Romaine Hearts, 3 pack, bag\""],
    );
}

fn check_headings(sheet: Sheet, pti: &str, ours: &str) {
    let csv = csv(sheet, |options| options.ambiguity_columns = true, |_| {});
    let headings = reading::csv(csv.as_bytes()).remove(0);
    let expected: Vec<&str> = pti.split('|').chain(ours.split('|')).collect();
    assert_eq!(headings, expected);
}

#[test]
fn headings_are_pti_s() {
    check_headings(
        Sheet::Receiving,
        "(a)(1) TLC - GTIN|(a)(1) TLC - Batch|(a)(1) TLC - Date**|(a)(1) TLC - Date Type**|(a)(1) TLC - SSCC**|\
         (b)(1) TLC - Assigned By|(a)(2) Qty & UOM|(a)(3) Product Description|\
         (a)(4) Immediate Previous Source (IPS) Location - (Shipped from Location)|(a)(5) Receive Location|\
         (a)(6) Receive Date|(a)(7) TLC Source Reference GLN|(a)(7) TLC Source Reference FFRN|\
         (a)(7) TLC Source Reference URL|(a)(7) TLC Source Reference GGN|(b)(5) TLC Source Reference - Assigned By|\
         (a)(8) Ref Doc|(a)(7) TLC Source Name|(a)(7) TLC Source Street|(a)(7) TLC Source City|\
         (a)(7) TLC Source State|(a)(7) TLC Source Country|(a)(7) TLC Source Zip Code|(a)(7) TLC Source Phone Number",
        "Quantity|Unit|Source Is Exempt|Record",
    );
    check_headings(
        Sheet::Transformation,
        "Reference Document Type|Reference Document Number for Transformation Event|FTL Food Used TLC - GTIN|\
         FTL Food Used TLC - Batch|FTL Food Used TLC - SSCC|FTL Food Used TLC - Date|FTL Food Used TLC - Date Type|\
         FTL Food Used Qty|FTL Food Used UOM|FTL Food Used Product Description|FTL Food Produced TLC - GTIN|\
         FTL Food Produced TLC - Batch|FTL Food Produced TLC - SSCC|FTL Food Produced TLC - Date|\
         FTL Food Produced TLC - Date Type|Transform Location- TLCS|TLCS Reference GLN|TLCS Reference FFRN|\
         TLCS Reference URL|TLCS Reference GGN|Date Transformed|FTL Food Produced Product Description|\
         FTL Food Produced Qty|FTL Food Produced UOM",
        "Row|Record",
    );
    check_headings(
        Sheet::Shipping,
        "(1) TLC - GTIN|(1) TLC - Batch|Date Code**|Date Type**|VoiceCode**|Pallet ID*|TLC - Assigned By**|\
         (2) Qty & UOM|(3) Product Description|(4) Ship-To Location|Ship-To Location ID**|(5) Ship-From Location|\
         Ship-From Location ID**|(6) Ship Date|(7) TLC Source Reference GLN|(7) TLC Source Reference FFRN|\
         (7) TLC Source Reference URL|(7) TLC Source Reference GGN|TLC Source Reference - Assigned By**|\
         (8) Ref Doc Type and Number|TLC Collection Method**|Confidence Level**|Notes on TLC Ambiguity",
        "TLC Source Location|Quantity|Unit|Record",
    );
    check_headings(
        Sheet::InitialPacking,
        "Reference Document Type|Reference Document Number|Commodity|Variety|Date Received|Quantity Received|\
         UOM Received|Harvest Location|Field Name|Harvester Business Name & Number|Harvest Date|Cooling Location|\
         Cooling Date|TLC - GTIN|TLC - Batch|TLC - SSCC|TLC - Date|TLC - Date Type|Product Description|\
         Quantity Packed|UOM Packed|Initial Packing Location- TLCS|Pack Date",
        "Received From Location|Source Is Exempt|Record",
    );
    check_headings(
        Sheet::Locations,
        "Business or Farm Name|Phone Number|Physical Location Address (or geo-coordinates)|City|State or Region|\
         Zip or Postal Code|Country|Field Name*|Geo-Coordinates*|GLN**|FFRN**|TLC Source Lookup Site",
        "Referred To As",
    );
    check_headings(
        Sheet::Products,
        "FTL List Category|GTIN|Product Name",
        "Brand|Commodity|Variety|Packaging|Referred To As",
    );
}
