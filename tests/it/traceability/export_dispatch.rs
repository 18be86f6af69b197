use tracegate_proto::traceability::v1::*;
use tracegate_tests::{raw, violated_fields};

use super::records::{Reporting, archive, dispatches, n_audited, workbook};

fn request(format: RecordsFormat) -> ExportDispatch931Request {
    ExportDispatch931Request { format: format.into(), ..ExportDispatch931Request::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_lot_that_left_is_a_line_and_what_is_not_known_of_it_is_a_gap() {
    let reporting = Box::pin(Reporting::start()).await;
    let exported = dispatches(&reporting.plant.olga, request(RecordsFormat::Xlsx)).await.unwrap();
    assert!(exported.header.file_name.starts_with("dispatches-20"));
    let sheets = workbook(exported.bytes);
    let lines = &sheets["Dispatches"];
    assert_eq!(lines.len(), 3);
    let chicken = lines.iter().find(|line| line["Lot, Batch or Consignment"] == "RAW-1").unwrap();
    for (heading, cell) in [
        ("Description", "Chicken, Poultry, 10 kg box"),
        ("Quantity", "2"),
        ("Unit", "kg"),
        ("Dispatched From: Name", "Dock"),
        ("Dispatched From: Address", "1 Main Street, 8010 Graz, AT"),
        ("Consignor: Name", ""),
        ("Dispatched To: Name", "Shop"),
        ("Dispatched To: Address", "1 Main Street, 8010 Graz, AT"),
    ] {
        assert_eq!(chicken[heading], cell, "{heading}");
    }
    assert!(chicken["Date of Dispatch"].starts_with("day "));
    let nobody = lines.iter().find(|line| line["Lot, Batch or Consignment"] == "RAW-2").unwrap();
    assert_eq!(nobody["Dispatched To: Name"], "MISSING");
    let of_nobody: Vec<_> = exported
        .gaps
        .iter()
        .filter(|gap| gap.record == nobody["Record"])
        .map(|gap| gap.rule.as_str())
        .collect();
    assert_eq!(
        of_nobody,
        [
            "(EU) 931/2011, article 3(1)(a)",
            "(EU) 931/2011, article 3(1)(c)",
            "(EU) 931/2011, article 3(1)(e)"
        ]
    );
    assert!(exported.gaps.iter().all(|gap| gap.record != chicken["Record"]));
    assert_eq!(sheets["Gaps"].len(), exported.gaps.len());
    assert_eq!(n_audited(&reporting.plant, "Dispatch931Exported").await, 1);

    let filter =
        RecordsFilter { shipped_to_ids: vec![reporting.shop.id.clone()], ..RecordsFilter::default() };
    let to_shop = ExportDispatch931Request { filter: Some(filter), ..request(RecordsFormat::Csv) };
    let files = archive(dispatches(&reporting.plant.olga, to_shop).await.unwrap().bytes);
    assert_eq!(files["Dispatches.csv"].split_terminator("\r\n").count(), 3);
    let boris = reporting.plant.t.owner().await;
    let theirs = dispatches(&boris, request(RecordsFormat::Xlsx)).await.unwrap();
    assert_eq!(workbook(theirs.bytes)["Dispatches"].len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_says_no_format_or_too_much_is_refused() {
    let reporting = Box::pin(Reporting::start()).await;
    let refused = dispatches(&reporting.plant.olga, ExportDispatch931Request::default()).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["format"]);
    let filter = RecordsFilter {
        lot_codes: (0..1_001).map(|number| format!("L-{number}")).collect(),
        product_ids: vec!["x".repeat(1 << 20)],
        ..RecordsFilter::default()
    };
    let request = ExportDispatch931Request { filter: Some(filter), ..request(RecordsFormat::Xlsx) };
    let refused = dispatches(&reporting.plant.olga, request).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["filter.lot_codes", "filter.product_ids[0]"]);
    // Bytes that are no message at all.
    let path = "/tracegate.traceability.v1.ExportService/ExportDispatch931";
    let credential = Some(reporting.plant.olga.credential.as_str());
    let refused =
        raw::call(&reporting.plant.t.channel(), path, credential, vec![0xff; 64]).await.unwrap_err();
    assert!(!refused.message().contains("panic"), "{refused:?}");
}
