use tokio_stream::StreamExt;
use tracegate_proto::traceability::v1::lot::State;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::watch_plant_response::Update;
use tracegate_proto::traceability::v1::*;
use tracegate_server::audit;
use tracegate_server::config::Config;

use super::plant::{Plant, kg, of};

async fn events(plant: &Plant, filter: PlantEventFilter) -> Vec<PlantEvent> {
    let (mut all, mut page_token) = (Vec::new(), String::new());
    loop {
        let request = ListPlantEventsRequest {
            page_size: 2,
            page_token,
            filter: Some(filter.clone()),
            ..ListPlantEventsRequest::default()
        };
        let page = plant.olga.plant_events().list_plant_events(request).await.unwrap().into_inner();
        all.extend(page.events);
        page_token = page.next_page_token;
        if page_token.is_empty() {
            return all;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_has_everything_once_in_order_and_by_lot() {
    let plant = Plant::start().await;
    let (first, second) = (plant.received("RAW-1", 10).await, plant.received("RAW-2", 10).await);
    plant.mixed(vec![of(&first, kg(4)), of(&second, kg(4))], "MIX-1", 8).await;
    let all = events(&plant, PlantEventFilter::default()).await;
    let time = |event: &PlantEvent| event.record_time.map(|at| (at.seconds, at.nanos));
    assert_eq!(all.iter().map(|event| event.position).collect::<Vec<_>>(), (1..=9).rev().collect::<Vec<_>>());
    assert!(
        all.windows(2).all(|pair| pair[0].previous_hash == pair[1].hash && time(&pair[0]) >= time(&pair[1]))
    );
    let of_first =
        events(&plant, PlantEventFilter { lot_id: first.id.clone(), ..PlantEventFilter::default() }).await;
    assert_eq!(of_first.iter().map(|event| event.position).collect::<Vec<_>>(), [7, 3, 2, 1]);
    let transformed = PlantEventFilter { kinds: vec!["lots_transformed".to_owned()], lot_id: first.id };
    assert_eq!(events(&plant, transformed).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_watcher_sees_what_happens_filtered_and_resumes_without_a_gap() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 10).await;
    let filter = PlantEventFilter { lot_id: lot.id.clone(), ..PlantEventFilter::default() };
    let request = WatchPlantRequest { after_position: 1, filter: Some(filter) };
    let mut watched = plant.olga.plant_events().watch_plant(request).await.unwrap().into_inner();
    plant.received("RAW-2", 10).await;
    plant.transform(vec![of(&lot, None)], vec![]).await.unwrap();
    let mut seen = Vec::new();
    while seen.len() < 3 {
        let response = watched.next().await.unwrap().unwrap();
        if let Some(Update::Event(event)) = response.update {
            assert_eq!(response.position, event.position);
            seen.push(event);
        }
    }
    assert_eq!(seen.iter().map(|event| event.position).collect::<Vec<_>>(), [2, 3, 7]);
    let Some(What::LotsTransformed(_)) = &seen[2].what else { panic!("another event") };
    assert_eq!(seen[2].state_changes[0].to(), State::Consumed);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_plays_the_log_and_finds_whatever_was_changed_behind_it() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 10).await;
    let made = plant.mixed(vec![of(&lot, kg(4))], "MIX-1", 3).await;
    let pallet = plant.pack("040123400000000011", vec![of(&made, kg(2))]).await.unwrap().pallet.unwrap();
    let shipped = plant.ship("SHIP-1", vec![], &[&pallet]).await.unwrap().event.unwrap();
    plant.void(shipped.position).await.unwrap();
    let mut admin = plant.t.database.admin().await;
    let (config, _) = Config::read(&|_| None).unwrap();
    let verify = async || {
        let audits =
            audit::verify(&plant.t.database.app_url, &config.schemas, &mut Vec::new()).await.unwrap();
        let found = audits.into_iter().find(|audit| audit.org.to_string() == plant.olga.org_id).unwrap();
        assert_eq!(found.n_plant_events, 9);
        found.problems
    };
    assert_eq!(verify().await, [] as [String; 0]);
    for (change, back, problem) in [
        (
            "UPDATE traceability.lots SET on_hand_mg = on_hand_mg - 1 WHERE lot_code = 'RAW-1'",
            "UPDATE traceability.lots SET on_hand_mg = on_hand_mg + 1 WHERE lot_code = 'RAW-1'",
            "plant: lot 1 (RAW-1) is not what the log says",
        ),
        (
            "UPDATE traceability.lot_events SET change_mg = change_mg - 1 WHERE lot_number = 1 AND position = 1",
            "UPDATE traceability.lot_events SET change_mg = change_mg + 1 WHERE lot_number = 1 AND position = 1",
            "plant: lot 1: the ledger's line of event 1 is not what was written",
        ),
        (
            "INSERT INTO traceability.lot_events SELECT org_id, 1, 5, 7, 0 FROM traceability.plant_heads",
            "DELETE FROM traceability.lot_events WHERE lot_number = 1 AND position = 5",
            "plant: the ledger has 16 lines, and the log wrote 15",
        ),
        (
            "UPDATE traceability.plant_heads SET n_lots = n_lots + 1",
            "UPDATE traceability.plant_heads SET n_lots = n_lots - 1",
            "plant: the head of the log is not that of event 9",
        ),
    ] {
        sqlx::raw_sql(sqlx::AssertSqlSafe(change)).execute(&mut admin).await.unwrap();
        assert_eq!(verify().await, [problem], "{change}");
        sqlx::raw_sql(sqlx::AssertSqlSafe(back)).execute(&mut admin).await.unwrap();
    }
    assert_eq!(verify().await, [] as [String; 0]);
}
