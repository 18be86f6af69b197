use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{Person, reason, request_id, violated_fields};

use super::plant::{KG, Plant, kg, new_lot, of};

const SSCC: &str = "040123400000000011";

#[derive(Default)]
struct Simulated {
    in_house: Vec<RecallLot>,
    shipped: Vec<RecallShipment>,
    lost: Vec<RecallLoss>,
    summary: RecallSummary,
}

async fn simulated(person: &Person, request: SimulateRecallRequest) -> Result<Simulated, tonic::Status> {
    let mut stream = person.recalls().simulate_recall(request).await?.into_inner();
    let (mut all, mut n_summaries) = (Simulated::default(), 0);
    while let Some(part) = stream.message().await? {
        all.in_house.extend(part.in_house);
        all.shipped.extend(part.shipped);
        all.lost.extend(part.lost);
        if let Some(summary) = part.summary {
            all.summary = summary;
            n_summaries += 1;
        }
    }
    assert_eq!(n_summaries, 1);
    Ok(all)
}

async fn party(plant: &Plant, name: &str) -> String {
    let party = Party { name: name.to_owned(), ..Party::default() };
    let request = SavePartyRequest { party: Some(party), request_id: request_id() };
    plant.olga.master_data().save_party(request).await.unwrap().into_inner().party.unwrap().id
}

#[tokio::test(flavor = "multi_thread")]
async fn how_many_kilograms_where_and_at_whom() {
    let plant = Plant::start().await;
    let (farm, market) = (party(&plant, "Farm").await, party(&plant, "Market").await);
    let location = Location { name: "Cold store".to_owned(), ..Location::default() };
    let location = SaveLocationRequest { location: Some(location), request_id: request_id() };
    let store =
        plant.olga.master_data().save_location(location).await.unwrap().into_inner().location.unwrap();
    let received = ReceiveLotsRequest {
        lots: vec![new_lot("RAW-1", Type::Raw, kg(100)), new_lot("RAW-2", Type::Raw, kg(50))],
        supplier_id: farm.clone(),
        supplier_lot_codes: vec!["F-77".to_owned(), "F-78".to_owned()],
        request_id: request_id(),
        ..ReceiveLotsRequest::default()
    };
    let received = plant.olga.lots().receive_lots(received).await.unwrap().into_inner().lots;
    let (first, second) = (plant.release(&received[0]).await, plant.release(&received[1]).await);
    let clean = plant.received("RAW-3", 100).await;
    let output = NewLot { location_id: store.id.clone(), ..new_lot("MIX-1", Type::Mix, kg(190)) };
    let mixed = plant.transform(vec![of(&first, None), of(&clean, None)], vec![output]).await.unwrap();
    let mixed = plant.release(&mixed.outputs[0]).await;
    let sampled = AdjustLotRequest {
        lot_id: mixed.id.clone(),
        reason: AdjustReason::Sample.into(),
        change: Some(adjust_lot_request::Change::Taken(kg(10).unwrap())),
        request_id: request_id(),
        ..AdjustLotRequest::default()
    };
    plant.olga.lots().adjust_lot(sampled).await.unwrap();
    let pallet = plant.pack(SSCC, vec![of(&mixed, kg(60))]).await.unwrap().pallet.unwrap();
    let shipment = ShipLotsRequest {
        shipment_code: "SHIP-1".to_owned(),
        contents: vec![of(&mixed, kg(20))],
        pallet_ids: vec![pallet.id],
        customer_id: market.clone(),
        documents: vec![ReferenceDocument {
            r#type: reference_document::Type::BillOfLading.into(),
            number: "B-1".to_owned(),
        }],
        request_id: request_id(),
        ..ShipLotsRequest::default()
    };
    plant.olga.lots().ship_lots(shipment).await.unwrap();

    let suspect = SimulateRecallRequest {
        supplier_id: farm.clone(),
        supplier_lot_code: "F-77".to_owned(),
        ..SimulateRecallRequest::default()
    };
    let recall = simulated(&plant.olga, suspect).await.unwrap();
    let [held] = recall.in_house.as_slice() else { panic!("one lot is in house") };
    assert_eq!(
        (held.lot_code.as_str(), held.state(), held.location_name.as_str()),
        ("MIX-1", State::Released, "Cold store")
    );
    assert_eq!((held.on_hand_mg, held.expected_mg, held.max_mg), (100 * KG, 50 * KG, 100 * KG));
    let [shipped] = recall.shipped.as_slice() else { panic!("one lot was shipped") };
    assert_eq!((shipped.customer_name.as_str(), shipped.shipment_code.as_str()), ("Market", "SHIP-1"));
    assert_eq!(
        (shipped.lot_code.as_str(), shipped.ssccs.as_slice()),
        ("MIX-1", [SSCC.to_owned()].as_slice())
    );
    assert_eq!((shipped.quantity_mg, shipped.expected_mg, shipped.max_mg), (80 * KG, 40 * KG, 80 * KG));
    assert_eq!(shipped.documents[0].number, "B-1");
    let [lost] = recall.lost.as_slice() else { panic!("one sample was taken") };
    assert_eq!((lost.reason(), lost.quantity_mg, lost.expected_mg), (AdjustReason::Sample, 10 * KG, 5 * KG));
    let balance = recall.summary.balance.unwrap();
    assert_eq!((balance.entered_mg, balance.lost_in_process_mg), (100 * KG, 5 * KG));
    assert_eq!(
        balance.on_hand_mg + balance.shipped_mg + balance.lost_mg + balance.lost_in_process_mg,
        100 * KG
    );
    assert_eq!((recall.summary.n_lots, recall.summary.n_customers, recall.summary.n_shipments), (2, 1, 1));

    // All that the supplier ever sent, and a lot by its code besides.
    let suspect = SimulateRecallRequest {
        supplier_id: farm,
        lot_codes: vec!["RAW-3".to_owned()],
        ..SimulateRecallRequest::default()
    };
    let recall = simulated(&plant.olga, suspect).await.unwrap();
    assert_eq!(recall.summary.n_first_lots, 3);
    assert_eq!(recall.summary.in_house_mg, 100 * KG + second.on_hand_mg);
    assert_eq!(recall.summary.balance.unwrap().entered_mg, 250 * KG);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_suspect_must_be_said_and_be_there() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 1).await;
    let refused = simulated(&plant.olga, SimulateRecallRequest::default()).await.err().unwrap();
    assert_eq!(violated_fields(&refused), ["lot_ids"]);
    let nameless = SimulateRecallRequest {
        lot_codes: vec!["RAW-1".to_owned()],
        supplier_lot_code: "F".to_owned(),
        ..Default::default()
    };
    assert_eq!(violated_fields(&simulated(&plant.olga, nameless).await.err().unwrap()), ["supplier_id"]);
    let stranger = plant.t.owner().await;
    let foreign = SimulateRecallRequest { lot_ids: vec![lot.id], ..Default::default() };
    assert_eq!(reason(&simulated(&stranger, foreign).await.err().unwrap()), ErrorReason::NotFound);
    let unknown = SimulateRecallRequest { supplier_id: request_id(), ..Default::default() };
    assert_eq!(reason(&simulated(&plant.olga, unknown).await.err().unwrap()), ErrorReason::NotFound);
}
