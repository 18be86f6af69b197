use tonic::Code;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::export_sortable_request::{Layout, TrackingEvent};
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{reason, request_id, violated_fields};

use super::records::{GTIN, Reporting, SSCC, Sheets, archive, n_audited, sortable, workbook};

fn xlsx() -> ExportSortableRequest {
    ExportSortableRequest { format: RecordsFormat::Xlsx.into(), ..ExportSortableRequest::default() }
}

fn filtered(filter: RecordsFilter) -> ExportSortableRequest {
    ExportSortableRequest { filter: Some(filter), ..xlsx() }
}

fn n_rows(sheets: &Sheets) -> [usize; 3] {
    ["Receiving", "Transformation", "Shipping"].map(|sheet| sheets.get(sheet).map_or(0, Vec::len))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_spreadsheet_has_every_event_with_what_is_known_and_lists_what_is_not() {
    let reporting = Box::pin(Reporting::start()).await;
    let exported = sortable(&reporting.plant.olga, xlsx()).await.unwrap();
    assert!(
        exported.header.file_name.starts_with("sortable-20") && exported.header.file_name.ends_with(".xlsx")
    );
    assert_eq!(
        exported.header.media_type,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    );
    let sheets = workbook(exported.bytes);
    assert_eq!(n_rows(&sheets), [2, 3, 3]);
    for (sheet, rows) in &sheets {
        assert_eq!(exported.summary.n_rows[sheet], i64::try_from(rows.len()).unwrap(), "{sheet}");
    }

    let [known, unknown] = sheets["Receiving"].as_slice() else { panic!("two receipts") };
    for (heading, cell) in [
        ("(a)(1) TLC - GTIN", GTIN),
        ("(a)(1) TLC - Batch", "RAW-1"),
        ("(b)(1) TLC - Assigned By", "Plant"),
        ("(a)(2) Qty & UOM", "10 kg"),
        ("(a)(3) Product Description", "Chicken, Poultry, 10 kg box"),
        ("(a)(4) Immediate Previous Source (IPS) Location - (Shipped from Location)", "Barn"),
        ("(a)(5) Receive Location", "Dock"),
        ("(a)(8) Ref Doc", "purchase order PO-1"),
        ("Record", "7-1"),
    ] {
        assert!(known[heading].contains(cell), "{heading}: {}", known[heading]);
    }
    // What is missing is said.
    assert_eq!(unknown["(a)(1) TLC - Batch"], "RAW-2");
    assert_eq!(unknown["(a)(5) Receive Location"], "MISSING");
    let record = &unknown["Record"];
    let of_unknown: Vec<_> =
        exported.gaps.iter().filter(|gap| gap.sheet == "Receiving" && gap.record == *record).collect();
    assert_eq!(of_unknown.len(), 5, "{of_unknown:?}");
    assert!(of_unknown.iter().all(|gap| gap.rule.starts_with("21 CFR 1.1345")));
    assert!(exported.gaps.iter().all(|gap| gap.record != known["Record"]), "{:?}", exported.gaps);
    assert_eq!(sheets["Gaps"].len(), exported.gaps.len());

    let [by_pallet, loose, to_nobody] = sheets["Shipping"].as_slice() else { panic!("three lines") };
    let (loose, by_pallet) =
        if loose["Pallet ID*"].is_empty() { (loose, by_pallet) } else { (by_pallet, loose) };
    assert_eq!((by_pallet["Pallet ID*"].as_str(), by_pallet["(2) Qty & UOM"].as_str()), (SSCC, "2 kg"));
    assert_eq!(loose["(2) Qty & UOM"], "120 pieces");
    assert_eq!(loose["(4) Ship-To Location"], "Store");
    assert_eq!(to_nobody["(4) Ship-To Location"], "MISSING");
    let [first, second, output] = sheets["Transformation"].as_slice() else {
        panic!("two inputs and an output")
    };
    assert_eq!([&first["Row"], &second["Row"], &output["Row"]], ["Input 1", "Input 2", "Output 1"]);
    assert!(!sheets["Locations"].is_empty() && !sheets["Products"].is_empty() && !sheets["Notes"].is_empty());
    assert_eq!(n_audited(&reporting.plant, "SortableExported").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_chooses_events_and_lots() {
    let reporting = Box::pin(Reporting::start()).await;
    let olga = &reporting.plant.olga;
    let codes = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
    let any = RecordsFilter::default;
    let at = |seconds| Some(prost_types::Timestamp { seconds, nanos: 0 });
    let mut opened = Vec::new();
    for drill in [true, false] {
        let request = OpenRecallRequest {
            name: "metal".to_owned(),
            reason: "a splinter was found".to_owned(),
            scope: Some(RecallScope { lot_ids: vec![reporting.raw.id.clone()], ..RecallScope::default() }),
            drill,
            request_id: request_id(),
            ..OpenRecallRequest::default()
        };
        opened.push(olga.recalls().open_recall(request).await.unwrap().into_inner().recall.unwrap().id);
    }
    let drilled = RecordsFilter { recall_id: opened.remove(0), ..any() };
    let recall_id = opened.remove(0);
    let recalled = || RecordsFilter { recall_id: recall_id.clone(), ..any() };
    for (filter, expected) in [
        (any(), [2, 3, 3]),
        (RecordsFilter { lot_codes: codes(&["RAW-1"]), ..any() }, [1, 3, 1]),
        (RecordsFilter { lot_codes: codes(&["SKW-1"]), ..any() }, [0, 3, 1]),
        (RecordsFilter { lot_codes: codes(&["RAW-1", "RAW-2"]), ..any() }, [2, 3, 2]),
        (RecordsFilter { product_ids: vec![reporting.chicken.id.clone()], ..any() }, [1, 3, 1]),
        (RecordsFilter { shipped_to_ids: vec![reporting.shop.id.clone()], ..any() }, [2, 3, 2]),
        (RecordsFilter { shipped_to_ids: vec![reporting.store.id.clone()], ..any() }, [2, 3, 2]),
        (RecordsFilter { shipped_from_ids: vec![reporting.farm.id.clone()], ..any() }, [1, 3, 3]),
        (RecordsFilter { occurred_until: at(1_000_000_000), ..any() }, [0, 0, 0]),
        (recalled(), [1, 3, 2]),
        (drilled, [1, 3, 2]),
        (RecordsFilter { lot_codes: codes(&["RAW-1", "RAW-2"]), ..recalled() }, [1, 3, 1]),
        (RecordsFilter { lot_codes: codes(&["RAW-2"]), ..recalled() }, [0, 0, 0]),
        (RecordsFilter { occurred_from: at(1_000_000_000), ..any() }, [2, 3, 3]),
    ] {
        let exported = sortable(olga, filtered(filter.clone())).await.unwrap();
        assert_eq!(n_rows(&workbook(exported.bytes)), expected, "{filter:?}");
    }
    let only = ExportSortableRequest { events: vec![TrackingEvent::Shipping.into()], ..xlsx() };
    assert_eq!(n_rows(&workbook(sortable(olga, only).await.unwrap().bytes)), [0, 0, 3]);
    let crossed = ExportSortableRequest { layout: Layout::CrossProduct.into(), ..xlsx() };
    assert_eq!(n_rows(&workbook(sortable(olga, crossed).await.unwrap().bytes)), [2, 2, 3]);

    for filter in [
        RecordsFilter { lot_codes: codes(&["RAW-1", "NEVER"]), ..any() },
        RecordsFilter { product_ids: vec![request_id()], ..any() },
        RecordsFilter { recall_id: request_id(), ..any() },
        RecordsFilter { recall_id: reporting.chicken.id.clone(), ..any() },
        RecordsFilter { shipped_to_ids: vec![reporting.shop.id.clone(), request_id()], ..any() },
        RecordsFilter { shipped_from_ids: vec![reporting.chicken.id.clone()], ..any() },
    ] {
        let refused = sortable(olga, filtered(filter.clone())).await.unwrap_err();
        assert_eq!((refused.code(), reason(&refused)), (Code::NotFound, ErrorReason::NotFound), "{filter:?}");
    }
    let refused = sortable(olga, ExportSortableRequest::default()).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["format"]);
    let refused =
        sortable(olga, filtered(RecordsFilter { occurred_from: at(i64::MAX), ..any() })).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["filter.occurred_from"]);
    let nameless = RecordsFilter { recall_id: "the last".to_owned(), ..any() };
    let refused = sortable(olga, filtered(nameless)).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["filter.recall_id"]);
    let stranger = reporting.plant.t.owner().await;
    let refused = sortable(&stranger, filtered(recalled())).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_organization_exports_nothing_of_it() {
    let reporting = Box::pin(Reporting::start()).await;
    let boris = reporting.plant.t.owner().await;
    let sheets = workbook(sortable(&boris, xlsx()).await.unwrap().bytes);
    assert_eq!(n_rows(&sheets), [0, 0, 0]);
    let filter =
        RecordsFilter { lot_codes: vec![reporting.raw.lot_code.clone()], ..RecordsFilter::default() };
    assert_eq!(sortable(&boris, filtered(filter)).await.unwrap_err().code(), Code::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_comes_as_csv_in_a_zip() {
    let reporting = Box::pin(Reporting::start()).await;
    let request =
        ExportSortableRequest { format: RecordsFormat::Csv.into(), ..ExportSortableRequest::default() };
    let exported = sortable(&reporting.plant.olga, request).await.unwrap();
    assert_eq!(exported.header.media_type, "application/zip");
    let files = archive(exported.bytes);
    let receiving = &files["Receiving.csv"];
    assert!(
        receiving.starts_with('\u{feff}')
            && receiving.contains("RAW-1")
            && files["Transformation.csv"].contains("'=WO-1")
    );
    assert_eq!(receiving.split_terminator("\r\n").count(), 3);
    assert!(files.contains_key("Gaps.csv") && files.contains_key("Notes.csv"));
}
