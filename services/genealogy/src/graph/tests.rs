use proptest::prelude::*;

use super::*;
use crate::history::{History, steps};

fn receive(graph: &mut Graph, position: u32, masses: &[u64]) -> Lot {
    let event = Event {
        position,
        kind: EventKind::Receive,
        inputs: &[],
        outputs: masses,
        unit: None,
        confidence_permille: 1_000,
    };
    graph.add(event).expect("fits").1
}

fn input(lot: Lot, mg: u64) -> Input {
    Input { lot, mg }
}

#[test]
fn a_broken_log_is_refused_and_changes_nothing() {
    let mut graph = Graph::default();
    receive(&mut graph, 5, &[100]);
    fn event<'a>(position: u32, inputs: &'a [Input], outputs: &'a [u64]) -> Event<'a> {
        Event {
            position,
            kind: EventKind::Transform,
            inputs,
            outputs,
            unit: None,
            confidence_permille: 1_000,
        }
    }
    assert_eq!(graph.add(event(4, &[], &[1])), Err(Broken::OutOfOrder { position: 4, last: 5 }));
    assert_eq!(graph.add(event(6, &[input(1, 1)], &[])), Err(Broken::UnknownLot { position: 6, lot: 1 }));
    assert_eq!(graph.add(event(6, &[], &[1 << 40])), Err(Broken::TooHeavy { position: 6, mg: 1 << 40 }));
    assert_eq!(graph.void(7, 8), Err(Broken::UnknownEvent(7)));
    let unit = Event { unit: Some(9), ..event(6, &[], &[]) };
    assert_eq!(graph.add(unit), Err(Broken::UnknownLot { position: 6, lot: 9 }));
    assert_eq!((graph.n_lots(), graph.n_events(), graph.n_inputs()), (1, 1, 0));
}

#[test]
fn a_pallet_has_what_was_packed_on_it_and_not_taken_down() {
    let mut graph = Graph::default();
    receive(&mut graph, 1, &[100, 200, 300]);
    let packed = [input(0, 40), input(1, 200)];
    let pack = Event {
        position: 2,
        kind: EventKind::Pack,
        inputs: &packed,
        outputs: &[0],
        unit: None,
        confidence_permille: 1_000,
    };
    let (_, pallet) = graph.add(pack).expect("fits");
    let more = Event {
        position: 3,
        kind: EventKind::Pack,
        inputs: &[input(2, 300)],
        outputs: &[],
        unit: Some(pallet),
        confidence_permille: 1_000,
    };
    graph.add(more).expect("fits");
    graph.unpack(pallet, &[1], 4);
    let contents = |moment| graph.contents(pallet, moment).collect::<Vec<_>>();
    assert_eq!(contents(graph.as_of(2)), packed);
    assert_eq!(contents(graph.as_of(3)), [input(0, 40), input(1, 200), input(2, 300)]);
    assert_eq!(contents(graph.now()), [input(0, 40), input(2, 300)]);
}

proptest! {
    #[test]
    fn it_knows_what_happened(steps in steps(60)) {
        let history = History::of(&steps);
        let graph = history.graph();
        let now = graph.now();
        for (number, event) in (0..).zip(&history.events) {
            prop_assert_eq!(graph.event_kind(number), event.kind);
            prop_assert_eq!(graph.event_position(number), event.position);
            prop_assert_eq!(graph.counts(number, now), event.voided_at.is_none());
            prop_assert_eq!(graph.inputs(number).collect::<Vec<_>>(), event.inputs.clone());
            if !event.outputs.is_empty() {
                prop_assert_eq!(graph.outputs(number).collect::<Vec<_>>(), event.outputs.iter().map(|output| output.0).collect::<Vec<_>>());
            }
        }
        for lot in 0..history.n_lots {
            let uses: Vec<(EventNumber, u64)> = graph.uses(lot, now).map(|used| (used.event, used.mg)).collect();
            let mut expected: Vec<(EventNumber, u64)> = Vec::new();
            for (number, event) in (0..).zip(&history.events) {
                let taken = event.inputs.iter().filter(|input| input.lot == lot && event.voided_at.is_none());
                expected.extend(taken.map(|input| (number, input.mg)));
            }
            expected.reverse();
            prop_assert_eq!(uses, expected);
        }
    }
}
