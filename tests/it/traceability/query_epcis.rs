use tracegate_epcis::{
    Action, BizStep, Disposition, ErrorReason as Error, Event, EventKind, SensorAlert, read,
};
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::adjust_lot_request::Change;
use tracegate_proto::traceability::v1::capture_epcis_request::ErrorBehaviour::Rollback;
use tracegate_proto::traceability::v1::epcis_event::Type as EventType;
use tracegate_proto::traceability::v1::epcis_filter::Origin;
use tracegate_proto::traceability::v1::export_epcis_response::Part;
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::reference_document::Type as DocumentType;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{metadata, reason, request_id, violated_fields};

use super::epcis::{LIMITS, arrival, capture, document, event, outcomes, query};
use super::flow::CCP;
use super::plant::{Plant, kg, mg, new_lot, of, pieces};
use super::quality::Floor;

const SSCC: &str = "040123400000000011";
const GTIN: &str = "04071000001232";
const LOT: &str = "https://id.gs1.org/01/04071000001232/10/RAW-1";
const PALLET: &str = "https://id.gs1.org/00/040123400000000011";

/// A plant with names of GS1's for all that can have one, in which one of everything has happened.
async fn busy() -> (Plant, Lot) {
    let plant = Plant::start().await;
    let olga = &plant.olga;
    let product = Product { name: "Chicken".to_owned(), gtin: GTIN.to_owned(), ..Product::default() };
    let product = SaveProductRequest { product: Some(product), request_id: request_id() };
    let product = olga.master_data().save_product(product).await.unwrap().into_inner().product.unwrap();
    let location =
        Location { name: "Dock".to_owned(), gln: "4071000000006".to_owned(), ..Location::default() };
    let location = SaveLocationRequest { location: Some(location), request_id: request_id() };
    let location = olga.master_data().save_location(location).await.unwrap().into_inner().location.unwrap();
    let party =
        |name: &str| Party { name: name.to_owned(), supplier: true, customer: true, ..Party::default() };
    let saved = async |party: Party| {
        let request = SavePartyRequest { party: Some(party), request_id: request_id() };
        olga.master_data().save_party(request).await.unwrap().into_inner().party.unwrap()
    };
    let supplier = saved(Party { gln: "4012345000009".to_owned(), ..party("Farm") }).await;
    let customer = saved(party("Shop")).await;

    let raw = NewLot {
        product_id: product.id,
        location_id: location.id.clone(),
        temperature_mc: Some(-18_500),
        ..new_lot("RAW-1", Type::Raw, mg(12_345_678))
    };
    let other = NewLot { code_source: "4012345000009".to_owned(), ..new_lot("FARM-7", Type::Raw, kg(5)) };
    let order = ReferenceDocument { r#type: DocumentType::PurchaseOrder.into(), number: "PO 7/1".to_owned() };
    let request = ReceiveLotsRequest {
        lots: vec![raw, other],
        supplier_id: supplier.id,
        documents: vec![order],
        request_id: request_id(),
        ..ReceiveLotsRequest::default()
    };
    let lots = olga.lots().receive_lots(request).await.unwrap().into_inner().lots;
    let raw = plant.release(&lots[0]).await;
    plant.change_state(&lots[1], State::Hold).await.unwrap();
    plant.change_state(&lots[1], State::Rejected).await.unwrap();
    let made = plant
        .transform(
            vec![of(&raw, kg(3))],
            vec![new_lot("SKW-1", Type::Skw15, pieces(160)), new_lot("MIX-1", Type::Mix, mg(500_000))],
        )
        .await
        .unwrap();
    let skewers = plant.release(&made.outputs[0]).await;
    let pallet =
        plant.pack(SSCC, vec![of(&skewers, pieces(100)), of(&raw, kg(1))]).await.unwrap().pallet.unwrap();
    let request = DisaggregateLotsRequest {
        pallet_id: pallet.id.clone(),
        lot_ids: vec![skewers.id.clone()],
        request_id: request_id(),
        ..DisaggregateLotsRequest::default()
    };
    olga.lots().disaggregate_lots(request).await.unwrap();
    let request = ShipLotsRequest {
        shipment_code: "SHIP-1".to_owned(),
        contents: vec![of(&raw, kg(2))],
        pallet_ids: vec![pallet.id],
        customer_id: customer.id,
        destination_location_id: location.id,
        request_id: request_id(),
        ..ShipLotsRequest::default()
    };
    let shipped = olga.lots().ship_lots(request).await.unwrap().into_inner().event.unwrap();
    let request = AdjustLotRequest {
        lot_id: raw.id.clone(),
        reason: AdjustReason::Sample.into(),
        change: Some(Change::Taken(mg(250).unwrap())),
        note: "taste".to_owned(),
        request_id: request_id(),
        ..AdjustLotRequest::default()
    };
    olga.lots().adjust_lot(request).await.unwrap();
    plant.void(shipped.position).await.unwrap();
    let raw = plant.lot(&raw).await;
    (plant, raw)
}

fn story(event: &Event) -> (EventKind, Option<Action>, BizStep, Option<Disposition>) {
    (event.kind(), event.action(), event.biz_step().unwrap(), event.disposition())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plants_own_log_reads_as_valid_events() {
    use BizStep::*;
    use Disposition::*;
    let (plant, _) = Box::pin(busy()).await;
    let records = query(&plant.olga, EpcisFilter::default()).await.unwrap();
    assert!(records.iter().all(|record| !record.captured));
    let events: Vec<Event> = records.iter().map(event).collect();
    let (object, add, observe) = (EventKind::Object, Some(Action::Add), Some(Action::Observe));
    let told: Vec<_> = events.iter().map(story).collect();
    let expected = [
        (object, observe, Receiving, Some(InProgress)),
        (object, add, Receiving, Some(InProgress)),
        (object, observe, Inspecting, Some(NonSellableOther)),
        (object, observe, Inspecting, Some(Available)),
        (object, observe, Holding, Some(NonSellableOther)),
        (object, observe, Inspecting, Some(NonConformant)),
        (EventKind::Transformation, None, CreatingClassInstance, None),
        (object, observe, Inspecting, Some(NonSellableOther)),
        (object, observe, Inspecting, Some(Available)),
        (object, add, Commissioning, Some(Active)),
        (EventKind::Aggregation, add, Packing, Some(InProgress)),
        (EventKind::Aggregation, Some(Action::Delete), Unpacking, Some(InProgress)),
        (object, observe, Shipping, Some(InTransit)),
        (object, observe, Sampling, None),
        (object, observe, Shipping, Some(InTransit)),
    ];
    assert_eq!(told, expected);

    let received = &events[1];
    let amount = received.quantities().next().unwrap();
    assert_eq!((amount.class, amount.digits, amount.unit), (LOT, Some("12.345678"), Some("KGM")));
    assert_eq!(amount.milligrams(), Ok(12_345_678));
    assert_eq!(received.biz_location(), Some("https://id.gs1.org/414/4071000000006"));
    assert_eq!(received.sources().next().unwrap().id, "https://id.gs1.org/417/4012345000009");
    let report = received.sensor_elements().next().unwrap();
    assert_eq!(report.reports().count(), 1);
    let order = received.biz_transactions().next().unwrap().id.to_owned();
    assert_eq!(order, format!("tag:tracegate.dev,2026:document:{}:po:PO%207%2F1", plant.olga.org_id));
    // A lot without a GTIN is called by a tag of ours.
    assert!(events[0].quantities().next().unwrap().class.starts_with("tag:tracegate.dev,2026:lot:"));
    let made = &events[6];
    assert_eq!(made.input_quantities().next().unwrap().digits, Some("3"));
    let outputs: Vec<_> = made.output_quantities().map(|amount| (amount.digits, amount.unit)).collect();
    assert_eq!(outputs, [(Some("160"), None), (Some("0.5"), Some("KGM"))]);
    let lost = made.extension("https://tracegate.dev/epcis/", "lostKilograms").unwrap();
    assert_eq!(lost.to_string(), "0.1");
    assert_eq!(events[9].epcs().collect::<Vec<_>>(), [PALLET]);
    assert_eq!(events[10].parent_id(), Some(PALLET));
    let shipped = &events[12];
    assert_eq!(shipped.epcs().collect::<Vec<_>>(), [PALLET]);
    assert_eq!(shipped.quantities().next().unwrap().digits, Some("2"));
    assert_eq!(shipped.destinations().count(), 2);

    // What was taken back is told again with its id, its content and a declaration.
    let voided = events.last().unwrap();
    assert_eq!((voided.event_id(), voided.hash_id()), (shipped.event_id(), shipped.hash_id()));
    assert_eq!(voided.error_declaration().unwrap().reason, Some(Error::DidNotOccur));
    let mut ids: Vec<_> = events.iter().filter_map(Event::event_id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), events.len() - 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_finds_what_it_says_of_both_kinds() {
    let (plant, raw) = Box::pin(busy()).await;
    let events = [arrival(1, ""), arrival(2, "").replace("4012345.0000000001", "4012340.0000000001")];
    assert_eq!(outcomes(&capture(&plant.olga, document(&events), Rollback).await.unwrap()).len(), 2);
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let any = EpcisFilter::default;
    let at = |seconds| Some(prost_types::Timestamp { seconds, nanos: 0 });
    let noon = 1_785_499_200;
    for (filter, n_own, n_captured) in [
        (any(), 15, 2),
        (EpcisFilter { origin: Origin::Plant.into(), ..any() }, 15, 0),
        (EpcisFilter { origin: Origin::Captured.into(), ..any() }, 0, 2),
        (EpcisFilter { types: vec![EventType::Aggregation.into()], ..any() }, 2, 0),
        (EpcisFilter { types: vec![EventType::Object.into()], ..any() }, 12, 2),
        (EpcisFilter { biz_steps: words(&["shipping", "cbv:BizStep-arriving"]), ..any() }, 2, 2),
        (EpcisFilter { dispositions: words(&["urn:epcglobal:cbv:disp:in_transit"]), ..any() }, 2, 0),
        // Received, two steps of its life, used, on the pallet, shipped twice, sampled.
        (EpcisFilter { epc_classes: words(&["urn:epc:class:lgtin:4071000.000123.RAW-1"]), ..any() }, 8, 0),
        (EpcisFilter { epc_classes: words(&[LOT]), biz_steps: words(&["sampling"]), ..any() }, 1, 0),
        (
            EpcisFilter { epc_classes: words(&[&format!("tag:tracegate.dev,2026:lot:{}", raw.id)]), ..any() },
            0,
            0,
        ),
        // The pallet as a thing, and as what others are on.
        (EpcisFilter { epcs: words(&[PALLET]), ..any() }, 5, 1),
        (EpcisFilter { parent_ids: words(&[PALLET]), ..any() }, 2, 0),
        (EpcisFilter { read_points: words(&["https://id.gs1.org/414/4012345000016"]), ..any() }, 0, 2),
        (EpcisFilter { biz_locations: words(&["urn:epc:id:sgln:4071000.00000.0"]), ..any() }, 1, 0),
        (EpcisFilter { event_time_from: at(noon + 60), event_time_until: at(noon + 120), ..any() }, 0, 1),
        (EpcisFilter { recorded_until: at(noon - 1_000_000_000), ..any() }, 0, 0),
        (EpcisFilter { recorded_from: at(noon - 1_000_000_000), ..any() }, 15, 2),
    ] {
        let records = query(&plant.olga, filter.clone()).await.unwrap();
        let n_found = records.iter().filter(|record| record.captured).count();
        assert_eq!((records.len() - n_found, n_found), (n_own, n_captured), "{filter:?}");
    }
    let boris = plant.t.owner().await;
    assert_eq!(query(&boris, EpcisFilter { epcs: words(&[PALLET]), ..any() }).await.unwrap(), []);
    let refused = query(&boris, EpcisFilter { event_time_from: at(i64::MAX), ..any() }).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["filter.event_time_from"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_goes_on_from_any_of_its_tokens() {
    let (plant, _) = Box::pin(busy()).await;
    let filling = "y".repeat(3_000);
    let events: Vec<String> =
        (0..900).map(|number| arrival(number % 60, &format!(r#","mill:x":"{number}{filling}""#))).collect();
    // Two documents, each of more than one message.
    for half in events.chunks(450) {
        capture(&plant.olga, document(half), Rollback).await.unwrap();
    }
    let filter = EpcisFilter::default();
    let all = query(&plant.olga, filter.clone()).await.unwrap();
    assert_eq!(all.len(), 915);
    let (mut again, mut token) = (Vec::new(), String::new());
    loop {
        let request = QueryEpcisEventsRequest { filter: Some(filter.clone()), resume_token: token };
        let mut stream = plant.olga.epcis().query_epcis_events(request).await.unwrap().into_inner();
        // The first part only: then the connection is lost.
        let part = stream.message().await.unwrap().unwrap();
        if part.summary.is_some() {
            break;
        }
        again.extend(part.records);
        token = part.resume_token;
    }
    assert_eq!(again, all);
    let filter = Some(EpcisFilter { biz_steps: vec!["shipping".to_owned()], ..EpcisFilter::default() });
    for resume_token in [String::from("nonsense"), {
        let request = QueryEpcisEventsRequest::default();
        let mut stream = plant.olga.epcis().query_epcis_events(request).await.unwrap().into_inner();
        stream.message().await.unwrap().unwrap().resume_token
    }] {
        let request = QueryEpcisEventsRequest { filter: filter.clone(), resume_token };
        let refused = plant.olga.epcis().query_epcis_events(request).await.unwrap_err();
        assert_eq!(reason(&refused), ErrorReason::PageTokenInvalid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_is_a_document_that_another_plant_captures() {
    let (plant, _) = Box::pin(busy()).await;
    capture(&plant.olga, document(&[arrival(1, "")]), Rollback).await.unwrap();
    exported_and_captured(&plant).await;
}

/// All that a plant tells is taken in by another, and is the same there.
async fn exported_and_captured(plant: &Plant) {
    let mut stream =
        plant.olga.epcis().export_epcis(ExportEpcisRequest::default()).await.unwrap().into_inner();
    let (mut file, mut header, mut summary) = (Vec::new(), None, None);
    while let Some(part) = stream.message().await.unwrap() {
        match part.part.unwrap() {
            Part::Header(found) => header = Some(found),
            Part::Chunk(chunk) => file.extend_from_slice(&chunk),
            Part::Summary(found) => summary = Some(found),
        }
    }
    assert_eq!(header.unwrap().media_type, "application/ld+json");
    let ours = query(&plant.olga, EpcisFilter::default()).await.unwrap();
    assert_eq!(summary.unwrap().n_events, i64::try_from(ours.len()).unwrap());
    let read = read(&file, LIMITS).unwrap().into_document().unwrap();
    assert_eq!(read.events().len(), ours.len());
    let boris = plant.t.owner().await;
    let answer = capture(&boris, file, Rollback).await.unwrap();
    assert_eq!(answer.outcomes.len(), ours.len());
    let theirs = query(&boris, EpcisFilter::default()).await.unwrap();
    let hashes = |records: &[EpcisRecord]| {
        records.iter().map(|record| record.event.as_ref().unwrap().hash.clone()).collect::<Vec<_>>()
    };
    assert_eq!(hashes(&theirs), hashes(&ours));
}

/// A critical control point whose reading violates its limit, and a recall that is opened, closed and cleared.
async fn judged() -> (Plant, Lot) {
    let floor = Floor::start().await;
    floor.detect().await;
    let lot = floor.made("MIX-1", 1).await;
    let measured =
        Measurement { limit_key: "fe".to_owned(), value_thousandths: 1_750, instrument: "D 1".to_owned() };
    let request = RecordQcDecisionRequest {
        lot_id: lot.id.clone(),
        gate_key: CCP.to_owned(),
        result: QcResult::Fail.into(),
        reason: "it rang".to_owned(),
        measurements: vec![measured],
        request_id: request_id(),
        ..RecordQcDecisionRequest::default()
    };
    let olga = &floor.plant.olga;
    olga.quality().record_qc_decision(request).await.unwrap();
    let request = OpenRecallRequest {
        name: "metal".to_owned(),
        reason: "it rang".to_owned(),
        scope: Some(RecallScope { lot_ids: vec![lot.id.clone()], ..RecallScope::default() }),
        request_id: request_id(),
        ..OpenRecallRequest::default()
    };
    let recall = olga.recalls().open_recall(request).await.unwrap().into_inner().recall.unwrap();
    let request = CloseRecallRequest {
        recall_id: recall.id.clone(),
        note: "done".to_owned(),
        request_id: request_id(),
    };
    olga.recalls().close_recall(request).await.unwrap();
    let second = floor.plant.t.member(olga, Role::Manager).await;
    let request = ClearRecallLotsRequest {
        recall_id: recall.id,
        all_lots: true,
        reason: "a nail of the detector's".to_owned(),
        request_id: request_id(),
        ..ClearRecallLotsRequest::default()
    };
    second.recalls().clear_recall_lots(request).await.unwrap();
    (floor.plant, lot)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_measured_and_what_may_not_be_sold_is_told() {
    let (plant, lot) = Box::pin(judged()).await;
    let records = query(&plant.olga, EpcisFilter::default()).await.unwrap();
    let events: Vec<Event> = records.iter().map(event).collect();
    let uri = format!("tag:tracegate.dev,2026:lot:{}", lot.id);
    let own = |event: &Event, name: &str| {
        event.extension("https://tracegate.dev/epcis/", name).map(ToString::to_string).unwrap_or_default()
    };
    let run = format!("\"tag:tracegate.dev,2026:run:{}\"", lot.run_id);
    assert_eq!((own(&events[0], "run"), own(&events[0], "step")), (run.clone(), "1".to_owned()));
    let decided = events.iter().find(|event| event.sensor_elements().next().is_some()).unwrap();
    assert_eq!(
        (decided.biz_step(), decided.disposition()),
        (Some(BizStep::Inspecting), Some(Disposition::NonConformant))
    );
    assert_eq!(decided.quantities().next().unwrap().class, uri);
    for (name, told) in
        [("run", run.as_str()), ("step", "1"), ("gate", "\"metal\""), ("criticalControlPoint", "true")]
    {
        assert_eq!(own(decided, name), told, "{name}");
    }
    let element = decided.sensor_elements().next().unwrap();
    let report = element.reports().next().unwrap();
    assert!(report.measures("Length"));
    assert_eq!((report.value().unwrap().as_str(), report.unit()), ("1.75", Some("MMT")));
    assert_eq!(report.exception(), Some(SensorAlert::Alarm));
    let instrument = format!("tag:tracegate.dev,2026:instrument:{}:D%201", plant.olga.org_id);
    assert_eq!(report.device_id(), Some(instrument.as_str()));
    assert_eq!(report.json().get("tracegate:limitMax").unwrap().to_string(), "1.5");

    let marks: Vec<&Event> = events
        .iter()
        .filter(|event| event.dispositions_set().chain(event.dispositions_unset()).next().is_some())
        .collect();
    let [set, unset] = marks.as_slice() else { panic!("{marks:?}") };
    assert_eq!(set.dispositions_set().collect::<Vec<_>>(), [Disposition::Recalled]);
    assert_eq!(unset.dispositions_unset().collect::<Vec<_>>(), [Disposition::Recalled]);
    assert!(marks.iter().all(|event| event.quantities().all(|amount| amount.class == uri)));
    exported_and_captured(&plant).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hash_of_an_event_is_computed_and_compared_with_its_id() {
    let plant = Plant::start().await;
    let hash = async |event: String| {
        let request = GetEpcisEventHashRequest { event: event.into_bytes().into() };
        Ok::<_, tonic::Status>(plant.olga.epcis().get_epcis_event_hash(request).await?.into_inner())
    };
    let plain = hash(document(&[arrival(1, "")])).await.unwrap();
    assert!(plain.hash.starts_with("ni:///sha-256;") && plain.pre_hash.starts_with("eventType=ObjectEvent"));
    assert_eq!((plain.event_id.as_str(), plain.event_id_is_hash), ("", None));
    let own = hash(document(&[arrival(1, &format!(r#","eventID":"{}""#, plain.hash))])).await.unwrap();
    assert_eq!((own.hash == plain.hash, own.event_id_is_hash), (true, Some(true)));
    let other = hash(document(&[arrival(2, &format!(r#","eventID":"{}""#, plain.hash))])).await.unwrap();
    assert_eq!(other.event_id_is_hash, Some(false));
    let refused = hash(document(&[arrival(1, ""), arrival(2, "")])).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["event"]);
    let refused = hash("{".to_owned()).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["event#"]);
    assert_eq!(metadata(&refused, "field"), "");
}
