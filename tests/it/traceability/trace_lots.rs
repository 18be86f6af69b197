use tonic::Code;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lot::State;
use tracegate_proto::traceability::v1::trace_lots_request::Direction;
use tracegate_proto::traceability::v1::trace_summary::StopReason;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{Person, reason, violated_fields};

use super::plant::{KG, Plant, Traced, kg, of, traced};

const SSCC: &str = "040123400000000011";

/// RAW-1 and RAW-2 become MIX-1; of that a part is reworked with RAW-3 into MIX-2, which leaves on a pallet and loose.
struct Recall {
    plant: Plant,
    raw: [Lot; 3],
    mixed: [Lot; 2],
    shipment: Lot,
    pallet: Lot,
}

impl Recall {
    async fn start() -> Self {
        let plant = Plant::start().await;
        let raw = [
            plant.received("RAW-1", 100).await,
            plant.received("RAW-2", 300).await,
            plant.received("RAW-3", 50).await,
        ];
        let first = plant.mixed(vec![of(&raw[0], None), of(&raw[1], None)], "MIX-1", 380).await;
        let second = plant.mixed(vec![of(&first, kg(150)), of(&raw[2], None)], "MIX-2", 200).await;
        let pallet = plant.pack(SSCC, vec![of(&second, kg(120))]).await.unwrap().pallet.unwrap();
        let shipped = plant.ship("SHIP-1", vec![of(&second, kg(30))], &[&pallet]).await.unwrap();
        Self { plant, raw, mixed: [first, second], shipment: shipped.shipment.unwrap(), pallet }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forward_trace_says_how_much_is_where() {
    let recall = Box::pin(Recall::start()).await;
    let trace = recall.plant.trace(&recall.raw[0], Direction::Forward).await;
    assert_eq!(trace.codes(), ["RAW-1", "MIX-1", "MIX-2", "SHIP-1"]);
    assert_eq!(trace.lots.iter().map(|lot| lot.depth).collect::<Vec<_>>(), [0, 1, 2, 3]);
    let first = trace.quantity(&recall.mixed[0]);
    assert_eq!((first.implicated_mg, first.expected_mg, first.max_mg), (380 * KG, 95 * KG, 100 * KG));
    let second = trace.quantity(&recall.mixed[1]);
    assert_eq!((second.implicated_mg, second.expected_mg, second.max_mg), (200 * KG, 37_500_000, 100 * KG));
    let [shipped] = trace.outflows.as_slice() else { panic!("one shipment") };
    assert_eq!((shipped.shipment_number, shipped.shipped), (recall.shipment.number, true));
    assert_eq!((shipped.quantity_mg, shipped.expected_mg), (150 * KG, 28_125_000));
    let balance = trace.summary.balance.unwrap();
    assert_eq!(balance.entered_mg, 100 * KG);
    assert_eq!(
        balance.on_hand_mg + balance.shipped_mg + balance.lost_mg + balance.lost_in_process_mg,
        balance.entered_mg
    );
    assert!(trace.summary.complete);
    assert_eq!((trace.summary.n_lots, trace.summary.depth), (3, 2));
    let mixing = &trace.events[0];
    assert_eq!(
        (mixing.inputs.len(), mixing.inputs[0].quantity_mg, mixing.inputs_mg),
        (1, 100 * KG, 400 * KG)
    );
    assert_eq!(mixing.outputs, [recall.mixed[0].number]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backward_trace_of_a_shipment_begins_with_what_is_in_it() {
    let recall = Box::pin(Recall::start()).await;
    let plant = &recall.plant;
    let trace = plant.trace(&recall.shipment, Direction::Backward).await;
    assert_eq!(trace.codes(), ["MIX-2", "RAW-3", "MIX-1", "RAW-1", "RAW-2"]);
    let [first, second, third] = &recall.raw;
    assert_eq!(
        [first, second, third].map(|lot| trace.quantity(lot).expected_mg),
        [37_500_000, 112_500_000, 50 * KG]
    );
    let of_pallet = traced(
        &plant.olga,
        TraceLotsRequest {
            lot_codes: vec![SSCC.to_owned()],
            direction: Direction::Backward.into(),
            ..TraceLotsRequest::default()
        },
    );
    // It has left: nothing is on it any more.
    assert_eq!(of_pallet.await.unwrap().summary.n_lots, 0);
    assert_eq!(plant.lot(&recall.pallet).await.packed_mg, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn events_and_quantities_are_left_out_where_nobody_wants_them() {
    let recall = Box::pin(Recall::start()).await;
    for (without_events, without_quantities) in [(false, true), (true, false), (true, true)] {
        let request = TraceLotsRequest {
            lot_ids: vec![recall.raw[0].id.clone()],
            direction: Direction::Forward.into(),
            without_events,
            without_quantities,
            ..TraceLotsRequest::default()
        };
        let trace = traced(&recall.plant.olga, request).await.unwrap();
        assert_eq!(trace.codes()[..3], ["RAW-1", "MIX-1", "MIX-2"]);
        assert_eq!(trace.events.is_empty(), without_events);
        assert_eq!(
            (trace.quantities.is_empty(), trace.outflows.is_empty()),
            (without_quantities, without_quantities)
        );
        assert_eq!((trace.summary.n_events, trace.summary.balance.is_none()), (3, without_quantities));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_limit_is_told_and_so_is_what_is_beyond_it() {
    let recall = Box::pin(Recall::start()).await;
    let ask = |depth_max, lots_max| TraceLotsRequest {
        lot_ids: vec![recall.raw[0].id.clone()],
        direction: Direction::Forward.into(),
        depth_max,
        lots_max,
        ..TraceLotsRequest::default()
    };
    for (request, stop) in [(ask(1, 0), StopReason::DepthMax), (ask(0, 2), StopReason::LotsMax)] {
        let trace = traced(&recall.plant.olga, request).await.unwrap();
        assert_eq!(trace.codes(), ["RAW-1", "MIX-1"]);
        assert!(!trace.summary.complete);
        assert_eq!(trace.summary.stop_reasons().collect::<Vec<_>>(), [stop]);
        assert_eq!(trace.summary.balance.unwrap().not_followed_mg, 37_500_000);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_broken_question_is_refused_with_its_field() {
    let recall = Box::pin(Recall::start()).await;
    let ask = |lot_ids: Vec<String>, direction: Direction| TraceLotsRequest {
        lot_ids,
        direction: direction.into(),
        ..TraceLotsRequest::default()
    };
    let olga = &recall.plant.olga;
    let refused = traced(olga, ask(vec![], Direction::Forward)).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["lot_ids"]);
    let refused = traced(olga, ask(vec!["x".to_owned()], Direction::Unspecified)).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["lot_ids[0]", "direction"]);
    let stranger = recall.plant.t.owner().await;
    let refused =
        traced(&stranger, ask(vec![recall.raw[0].id.clone()], Direction::Forward)).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused)), (Code::NotFound, ErrorReason::NotFound));
}

/// I12: as of a past moment, lots are in the states they were in, and those that came later are not there.
#[tokio::test(flavor = "multi_thread")]
async fn a_trace_of_a_past_moment_knows_nothing_that_came_later() {
    let plant = Plant::start().await;
    let raw = plant.received("RAW-1", 10).await;
    let mixed = plant.mixed(vec![of(&raw, kg(10))], "MIX-1", 10).await;
    plant.t.clock.advance(time::Duration::minutes(1));
    let before = plant.t.clock.now();
    plant.t.clock.advance(time::Duration::minutes(1));
    let later = plant.mixed(vec![of(&mixed, kg(10))], "MIX-2", 10).await;
    let request = OpenRecallRequest {
        name: "metal".to_owned(),
        reason: "a splinter".to_owned(),
        scope: Some(RecallScope { lot_ids: vec![mixed.id.clone()], ..RecallScope::default() }),
        request_id: tracegate_tests::request_id(),
        ..OpenRecallRequest::default()
    };
    plant.olga.recalls().open_recall(request).await.unwrap();
    let as_of = |lot: &Lot, at: Option<time::OffsetDateTime>| TraceLotsRequest {
        lot_ids: vec![lot.id.clone()],
        direction: Direction::Forward.into(),
        as_of: at.map(|at| prost_types::Timestamp { seconds: at.unix_timestamp(), nanos: 0 }),
        ..TraceLotsRequest::default()
    };
    let told = |trace: &Traced| -> Vec<(String, State, bool)> {
        trace.lots.iter().map(|lot| (lot.lot_code.clone(), lot.state(), lot.recalled)).collect()
    };
    let lot = |code: &str, state, recalled| (code.to_owned(), state, recalled);
    let then = traced(&plant.olga, as_of(&raw, Some(before))).await.unwrap();
    assert_eq!(told(&then), [lot("RAW-1", State::Consumed, false), lot("MIX-1", State::Released, false)]);
    let now = traced(&plant.olga, as_of(&raw, None)).await.unwrap();
    let (used, held) = (lot("MIX-1", State::Consumed, true), lot("MIX-2", State::Hold, true));
    assert_eq!(told(&now), [lot("RAW-1", State::Consumed, false), used, held]);
    let refused = traced(&plant.olga, as_of(&later, Some(before))).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused)), (Code::NotFound, ErrorReason::NotFound));
}

/// What another process answers, which knows the plant only from the database.
async fn elsewhere(recall: &Recall, person: &Person, direction: Direction) -> Vec<Traced> {
    let mut traces = Vec::new();
    for lot in recall.raw.iter().chain(&recall.mixed).chain([&recall.shipment, &recall.pallet]) {
        let request = TraceLotsRequest {
            lot_ids: vec![lot.id.clone()],
            direction: direction.into(),
            ..TraceLotsRequest::default()
        };
        traces.push(traced(person, request).await.unwrap());
    }
    traces
}

#[tokio::test(flavor = "multi_thread")]
async fn a_genealogy_that_is_read_anew_or_follows_another_process_answers_the_same() {
    let recall = Box::pin(Recall::start()).await;
    let (_second, olga) = recall.plant.replica().await;
    let all = async |person: &Person| {
        let mut all = elsewhere(&recall, person, Direction::Forward).await;
        all.extend(elsewhere(&recall, person, Direction::Backward).await);
        format!("{all:#?}")
    };
    assert_eq!(all(&olga).await, all(&recall.plant.olga).await);
    // Written there, it is seen here by the very next question, whoever asks.
    let written = recall.plant.received("RAW-4", 10).await;
    let more = recall.plant.mixed(vec![of(&written, None), of(&recall.mixed[1], kg(50))], "MIX-3", 60).await;
    plant_voids(&recall).await;
    assert_eq!(all(&olga).await, all(&recall.plant.olga).await);
    let seen = TraceLotsRequest {
        lot_ids: vec![more.id],
        direction: Direction::Backward.into(),
        ..TraceLotsRequest::default()
    };
    assert_eq!(traced(&olga, seen).await.unwrap().summary.n_lots, 7);
    let (_third, olga) = recall.plant.replica().await;
    assert_eq!(all(&olga).await, all(&recall.plant.olga).await);
}

/// What a replica knows is enough where it has come to the position; what it does not know it asks for.
#[tokio::test(flavor = "multi_thread")]
async fn a_position_seen_before_is_in_the_answer() {
    let recall = Box::pin(Recall::start()).await;
    let plant = &recall.plant;
    let (_second, olga) = plant.replica().await;
    let ask = |lot: &Lot, at_least_position: i64| TraceLotsRequest {
        lot_ids: vec![lot.id.clone()],
        direction: Direction::Forward.into(),
        at_least_position,
        ..TraceLotsRequest::default()
    };
    let all = async |lot: &Lot, position: i64| traced(&olga, ask(lot, position)).await.unwrap();
    let before = all(&recall.raw[0], 0).await;
    let seen = before.summary.position;
    assert_eq!(format!("{:?}", all(&recall.raw[0], seen).await), format!("{before:?}"));

    // Written elsewhere: a position seen before does not ask for it, the one of the command does.
    let later = plant.mixed(vec![of(&recall.mixed[1], kg(50))], "MIX-3", 50).await;
    let less = all(&recall.raw[0], seen).await;
    assert_eq!((less.summary.position, less.codes()), (seen, before.codes()));
    let more = all(&recall.raw[0], seen + 1).await;
    assert_eq!(more.codes(), ["RAW-1", "MIX-1", "MIX-2", "MIX-3", "SHIP-1"]);
    assert_eq!(format!("{more:?}"), format!("{:?}", all(&recall.raw[0], 0).await));

    // A lot that it does not know yet is there all the same.
    let newest = plant.received("RAW-9", 1).await;
    assert_eq!(all(&newest, seen).await.codes(), ["RAW-9"]);
    assert_eq!(all(&later, seen).await.codes(), ["MIX-3"]);

    let end = all(&newest, 0).await.summary.position;
    let by_code =
        TraceLotsRequest { lot_ids: vec![], lot_codes: vec!["RAW-9".to_owned()], ..ask(&newest, end) };
    assert_eq!(traced(&olga, by_code.clone()).await.unwrap().codes(), ["RAW-9"]);
    let by_code = TraceLotsRequest { at_least_position: end + 1, ..by_code };
    for beyond in [by_code, ask(&newest, end + 1), ask(&newest, i64::MAX), ask(&newest, -1)] {
        let refused = traced(&olga, beyond).await.unwrap_err();
        assert_eq!(violated_fields(&refused), ["at_least_position"]);
    }
    let stranger = plant.t.owner().await;
    let refused = traced(&stranger, ask(&newest, 1)).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::NotFound);
}

/// The shipment comes back, and the pallet is unpacked.
async fn plant_voids(recall: &Recall) {
    let request = ListPlantEventsRequest {
        filter: Some(PlantEventFilter {
            kinds: vec!["lots_shipped".to_owned()],
            ..PlantEventFilter::default()
        }),
        ..ListPlantEventsRequest::default()
    };
    let events =
        recall.plant.olga.plant_events().list_plant_events(request).await.unwrap().into_inner().events;
    recall.plant.void(events[0].position).await.unwrap();
    let down = DisaggregateLotsRequest {
        pallet_id: recall.pallet.id.clone(),
        request_id: tracegate_tests::request_id(),
        ..DisaggregateLotsRequest::default()
    };
    recall.plant.olga.lots().disaggregate_lots(down).await.unwrap();
}
