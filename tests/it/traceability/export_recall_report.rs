use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lot::State;
use tracegate_proto::traceability::v1::recall_notice::State as NoticeState;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{Person, reason, request_id};

use super::records::{Exported, Reporting, SSCC, Sheets, archive, n_audited, recall_report, workbook};

/// Of everything that ever came in.
async fn open(reporting: &Reporting, drill: bool) -> OpenRecallResponse {
    let olga = &reporting.plant.olga;
    let list = ListLotsRequest { code_prefix: "RAW-".to_owned(), ..ListLotsRequest::default() };
    let lots = olga.lots().list_lots(list).await.unwrap().into_inner().lots;
    let request = OpenRecallRequest {
        name: "metal".to_owned(),
        reason: "a splinter was found".to_owned(),
        scope: Some(RecallScope {
            lot_ids: lots.into_iter().map(|lot| lot.id).collect(),
            ..RecallScope::default()
        }),
        drill,
        request_id: request_id(),
        ..OpenRecallRequest::default()
    };
    olga.recalls().open_recall(request).await.unwrap().into_inner()
}

async fn close(person: &Person, recall: &Recall) {
    let request = CloseRecallRequest {
        recall_id: recall.id.clone(),
        note: "done".to_owned(),
        request_id: request_id(),
    };
    person.recalls().close_recall(request).await.unwrap();
}

async fn report(person: &Person, recall: &Recall, format: RecordsFormat) -> Exported {
    let request = ExportRecallReportRequest { recall_id: recall.id.clone(), format: format.into() };
    recall_report(person, request).await.unwrap()
}

/// Sent, answered and closed with all that was shipped, or declined.
async fn answer(person: &Person, notice: &RecallNotice) {
    use NoticeState::*;
    let way: &[NoticeState] = match notice.customer_name.as_str() {
        "" => &[Sent, Declined],
        _ => &[Sent, Acknowledged, QuantityConfirmed, Closed],
    };
    for state in way {
        let request = ChangeRecallNoticeRequest {
            recall_notice_id: notice.id.clone(),
            state: (*state).into(),
            confirmed_mg: if *state == QuantityConfirmed { notice.shipped_mg } else { 0 },
            recovered_mg: if *state == Closed { notice.shipped_mg } else { 0 },
            note: "by telephone".to_owned(),
            request_id: request_id(),
        };
        person.recalls().change_recall_notice(request).await.unwrap();
    }
}

fn fact<'a>(sheets: &'a Sheets, item: &str) -> &'a str {
    let line = sheets["Summary"].iter().find(|line| line["Item"] == item);
    &line.unwrap_or_else(|| panic!("no {item} in {:#?}", sheets["Summary"]))["Value"]
}

fn told(sheets: &Sheets) -> Vec<&str> {
    sheets["Timeline"].iter().map(|line| line["What"].as_str()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_says_how_much_where_at_whom_and_that_the_mass_adds_up() {
    let reporting = Box::pin(Reporting::start()).await;
    let plant = &reporting.plant;
    let opened = open(&reporting, false).await;
    let recall = opened.recall.unwrap();
    let exported = report(&plant.olga, &recall, RecordsFormat::Xlsx).await;
    assert!(exported.header.file_name.starts_with("recall-20"));
    let sheets = workbook(exported.bytes);
    for (item, value) in [
        ("Name", "metal"),
        ("State", "OPEN"),
        ("Suspect Lots", "RAW-1, RAW-2"),
        ("Target", "4 h 00 min 00 s"),
        ("Target Met", "open, and still in time"),
        ("Lots in Scope", "3"),
        ("In House", "9.2"),
        ("In House: Dock, HOLD", "6.2"),
        ("In House: place not known, HOLD", "3"),
        ("Shipped", "4.8"),
        ("Shipped: Shop", "3.8"),
        ("Mass Balance: Entered", "15"),
        ("Mass Balance: Lost in Process", "1"),
        ("Mass Balance: Reconciled", "100"),
        ("Notices: Effectiveness", "0"),
    ] {
        assert_eq!(fact(&sheets, item), value, "{item}");
    }
    let on_pallet = sheets["Shipped"].iter().find(|line| line["SSCC"] == SSCC).unwrap();
    for (heading, cell) in
        [("Customer", "Shop"), ("Destination", "Store"), ("Lot Code", "RAW-1"), ("Shipped (kg)", "2")]
    {
        assert_eq!(on_pallet[heading], cell, "{heading}");
    }
    assert_eq!(on_pallet["Documents"], "purchase order PO-2");
    assert_eq!(told(&sheets)[..2], ["Recall opened", "3 lots marked, 3 of them held"]);
    let gaps: Vec<_> = exported.gaps.iter().map(|gap| (gap.sheet.as_str(), gap.rule.as_str())).collect();
    let unknown = "(EC) 178/2002, article 18(3)";
    assert_eq!(gaps, [("Shipped", unknown), ("Notices", unknown)], "nobody knows who got RAW-2");
    assert_eq!(n_audited(plant, "RecallReportExported").await, 1);
}

/// A closed recall's report stays what it was, whatever becomes of its lots; what was done since is told.
#[tokio::test(flavor = "multi_thread")]
async fn a_closed_recall_is_reported_as_it_stood() {
    let reporting = Box::pin(Reporting::start()).await;
    let plant = &reporting.plant;
    let opened = open(&reporting, false).await;
    let recall = opened.recall.unwrap();
    for notice in &opened.notices {
        answer(&plant.olga, notice).await;
    }
    close(&plant.olga, &recall).await;
    let before = workbook(report(&plant.olga, &recall, RecordsFormat::Xlsx).await.bytes);
    assert_eq!((fact(&before, "State"), fact(&before, "Target Met")), ("CLOSED", "yes"));
    // 3.8 of 4.8 kg came back: it is rounded down.
    assert_eq!(fact(&before, "Notices: Effectiveness"), "79.16");
    let shop = before["Notices"].iter().find(|line| line["Customer"] == "Shop").unwrap();
    assert_eq!((shop["State"].as_str(), shop["Effectiveness (%)"].as_str()), ("CLOSED", "100"));
    assert_eq!(shop["Steps"].lines().count(), 5);

    let second = plant.t.member(&plant.olga, Role::Manager).await;
    let clear = ClearRecallLotsRequest {
        recall_id: recall.id.clone(),
        all_lots: true,
        reason: "a false alarm".to_owned(),
        request_id: request_id(),
        ..ClearRecallLotsRequest::default()
    };
    second.recalls().clear_recall_lots(clear).await.unwrap();
    plant.change_state(&reporting.raw, State::Released).await.unwrap();
    let rest = LotQuantity { lot_id: reporting.raw.id.clone(), quantity: None };
    plant.ship("SHIP-9", vec![rest], &[]).await.unwrap();
    let after = workbook(report(&plant.olga, &recall, RecordsFormat::Xlsx).await.bytes);
    for sheet in ["In House", "Shipped", "Lost", "Notices"] {
        assert_eq!(after[sheet], before[sheet], "{sheet}");
    }
    assert_eq!(fact(&after, "Lots Cleared"), "3");
    assert_eq!(told(&after).last(), Some(&"3 lots cleared"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drill_is_reported_without_notices() {
    let reporting = Box::pin(Reporting::start()).await;
    let plant = &reporting.plant;
    let recall = open(&reporting, true).await.recall.unwrap();
    close(&plant.olga, &recall).await;
    let exported = report(&plant.olga, &recall, RecordsFormat::Csv).await;
    assert!(exported.header.file_name.starts_with("drill-20"));
    let files = archive(exported.bytes);
    assert!(files["Summary.csv"].contains("Mass Balance: Reconciled,100,%"));
    assert!(files["Summary.csv"].contains("Drill: nothing was marked"));
    assert_eq!(files["Notices.csv"].lines().count(), 1);
    assert_eq!(files["In House.csv"].lines().count(), 4);
    let stranger = plant.t.owner().await;
    let request =
        ExportRecallReportRequest { recall_id: recall.id.clone(), format: RecordsFormat::Csv.into() };
    let refused = stranger.exports().export_recall_report(request).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::NotFound);
}
