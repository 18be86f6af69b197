//! The plant under random commands, most of them sensible and some not: what must hold after every one of them does.
//!
//! The fourteen invariants of a plant, and the property tests that show each; those of traces are in `services/genealogy`.
//!
//! | | what holds | shown by |
//! | --- | --- | --- |
//! | I1 | on hand is the sum of the ledger and never below nothing, at every position | `the_ledger_is_right_after_every_command` |
//! | I2 | what goes into an event comes out of it or is lost, within its yield | `the_ledger_is_right_after_every_command` |
//! | I3 | lots are made of older lots only | `the_ledger_is_right_after_every_command` |
//! | I4 | taken is only of what is released, not recalled, not expired, not on a pallet | `the_ledger_is_right_after_every_command` |
//! | I5 | what is made has a code that no other lot has | `the_ledger_is_right_after_every_command` |
//! | I6 | states change along the table only, with one chained line each; an edit or a gap shows | `the_ledger_is_right_after_every_command`, `an_edit_or_a_gap_shows_in_every_history`, `an_edit_or_a_gap_shows_in_the_log` |
//! | I7 | a lot is used up if and only if the last of it was taken | `the_ledger_is_right_after_every_command` |
//! | I8 | what was published does not change by a byte | `what_is_published_stays_as_it_is` |
//! | I9 | a run follows one version for ever | `what_is_published_stays_as_it_is` |
//! | I10 | the log, played again, gives the plant | `the_log_gives_the_plant_again` |
//! | I11 | a trace finds all of what went in again | `what_went_in_is_found_again`, `all_first_lots_at_once_are_found_again_too` |
//! | I12 | a trace of a past moment knows what was recorded until then, and no more | `the_past_of_the_plant_is_as_it_was`, `the_past_is_as_it_was` |
//! | I13 | what leads forth from one lot to another leads back again | `back_is_the_inverse_of_forth` |
//! | I14 | what a recall has marked stays marked, and so does what is made of it | `the_ledger_is_right_after_every_command` |

mod edits;
mod flows;
mod simulation;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use proptest::prelude::*;
use tracegate_genealogy::{Direction, Graph, Scratch, Walk};
use tracegate_proto::events::v1::Actor;
use tracegate_proto::traceability::v1::adjust_lot_request::Change;
use tracegate_proto::traceability::v1::aggregate_lots_request::Pallet;
use tracegate_proto::traceability::v1::quantity::Amount;
use tracegate_proto::traceability::v1::*;

use super::*;
use crate::command::{Command, Turn};
use crate::epcis::own::{self, Names};
use crate::event;
use crate::genealogy;
use crate::lot::{Head as HistoryHead, Lot, Type, next_states};
use crate::rpc::capture_epcis::Capture;
use edits::edits;
use simulation::{Simulation, steps};

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn the_ledger_is_right_after_every_command(steps in steps()) {
        let mut simulation = Simulation::default();
        for step in &steps {
            simulation.step(step);
            simulation.check();
            simulation.check_marks();
        }
        simulation.check_histories();
        simulation.check_events();
        simulation.check_recalls();
    }

    /// I10.
    #[test]
    fn the_log_gives_the_plant_again(steps in steps()) {
        let mut simulation = Simulation::default();
        steps.iter().for_each(|step| simulation.step(step));
        let (mut again, mut changes) = (Plant::default(), Changes::default());
        for event in &simulation.events {
            assert!(event::follows(&again.head, event));
            again.apply(event, &mut changes).expect("a log can be played");
        }
        assert_eq!(again.head, simulation.plant.head);
        assert_eq!(again.lots, simulation.plant.lots);
        assert_eq!(again.codes, simulation.plant.codes);
        let contents = |plant: &Plant| -> BTreeMap<LotId, Vec<(LotId, i64)>> {
            plant.contents.keys().map(|pallet| (*pallet, plant.contents(*pallet).collect())).collect()
        };
        assert_eq!(contents(&again), contents(&simulation.plant));
        assert_eq!(changes.history, simulation.changes.history);
        assert_eq!(changes.ledger, simulation.changes.ledger);
        assert_eq!(changes.recall_lots, simulation.changes.recall_lots);
        assert_eq!(changes.cleared_lots, simulation.changes.cleared_lots);
        assert_eq!(again.items, simulation.plant.items);
        assert_eq!(again.item_keys, simulation.plant.item_keys);
        assert_eq!(changes.epcis, simulation.changes.epcis);
        let captured: Vec<_> =
            changes.epcis.values().map(|event| (&event.hash, event.declares_error)).collect();
        let different: BTreeSet<_> = captured.iter().collect();
        assert_eq!(captured.len(), different.len(), "each is captured once");
        assert!(captured.iter().all(|(hash, declares_error)| {
            let event = EpcisEvent { hash: (*hash).clone(), declares_error: *declares_error, ..EpcisEvent::default() };
            again.epcis.position(&event).is_some()
        }));
    }

    /// Whatever happened reads as events that keep every rule of the standard; what was taken back, as what it was.
    #[test]
    fn the_log_reads_as_epcis(steps in steps()) {
        let mut simulation = Simulation::default();
        steps.iter().for_each(|step| simulation.step(step));
        let names = Names::of_lots(simulation.plant.lots.values());
        let mut hashes: HashMap<String, String> = HashMap::new();
        for event in &simulation.events {
            for told in own::events(event, &names).expect("an event of the standard") {
                let id = told.event_id().expect("an id").to_owned();
                let hash = told.hash_id();
                match told.error_declaration() {
                    Some(_) => assert_eq!(hashes.get(&id), Some(&hash)),
                    None => assert!(hashes.insert(id, hash).is_none(), "an id is given once"),
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    /// I6: whatever is done to one line of one history, its chain or its end does not fit any more.
    #[test]
    fn an_edit_or_a_gap_shows_in_every_history(steps in steps(), edit in edits()) {
        let mut simulation = Simulation::default();
        steps.iter().for_each(|step| simulation.step(step));
        for lot in simulation.plant.lots.values() {
            let of_lot = simulation.changes.history.iter().filter(|(id, _)| *id == lot.id);
            let written: Vec<LotStateChange> = of_lot.map(|(_, line)| line.clone()).collect();
            let is_whole = |lines: &[LotStateChange]| {
                let mut head = HistoryHead::default();
                lines.iter().all(|line| history::follows(&mut head, line)) && head == lot.history
            };
            prop_assert!(is_whole(&written));
            let edited = edit.of_history(&written);
            prop_assert!(edited == written || !is_whole(&edited), "{edit:?} of {written:?}");
        }
    }

    /// I6, of the log itself.
    #[test]
    fn an_edit_or_a_gap_shows_in_the_log(steps in steps(), edit in edits(), place in any::<prop::sample::Index>()) {
        let mut simulation = Simulation::default();
        steps.iter().for_each(|step| simulation.step(step));
        let written: Vec<Vec<u8>> = simulation.events.iter().map(prost::Message::encode_to_vec).collect();
        let is_whole = |bodies: &[Vec<u8>]| {
            let mut head = Head::default();
            let mut follows = |body: &Vec<u8>| {
                let Ok(event) = <PlantEvent as prost::Message>::decode(body.as_slice()) else { return false };
                let follows = event::follows(&head, &event);
                (head.position, head.hash) = (event.position, event.hash);
                follows
            };
            bodies.iter().all(&mut follows) && head.hash == simulation.plant.head.hash
        };
        prop_assert!(is_whole(&written));
        let edited = edit.of_log(&written, place);
        let reads_the_same = |(one, other): (&Vec<u8>, &Vec<u8>)| {
            let read = |body: &Vec<u8>| <PlantEvent as prost::Message>::decode(body.as_slice()).ok();
            read(one) == read(other)
        };
        let is_same = edited.len() == written.len() && edited.iter().zip(&written).all(reads_the_same);
        prop_assert!(is_same || !is_whole(&edited), "{edit:?}");
    }

    /// I12: as of a moment, the genealogy is that of the events recorded until then, pallets and shipments taken back among them.
    #[test]
    fn the_past_of_the_plant_is_as_it_was(steps in steps(), at in any::<prop::sample::Index>()) {
        let mut simulation = Simulation::default();
        steps.iter().for_each(|step| simulation.step(step));
        prop_assume!(!simulation.events.is_empty());
        let recorded_at = |event: &PlantEvent| from_timestamp(event.record_time.as_ref()?);
        let moment = recorded_at(&simulation.events[at.index(simulation.events.len())]);
        let known: Vec<&PlantEvent> =
            simulation.events.iter().take_while(|event| recorded_at(event) <= moment).collect();
        let mut past = Graph::default();
        known.iter().for_each(|event| genealogy::add(&mut past, event).expect("a log of one piece"));
        let (now, graph) = (past.now(), &simulation.graph);
        let then = graph.as_of(u32::try_from(known.len()).expect("few"));
        for lot in 0..u32::try_from(past.n_lots()).expect("few") {
            prop_assert_eq!(graph.contents(lot, then).collect::<Vec<_>>(), past.contents(lot, now).collect::<Vec<_>>());
            prop_assert_eq!(graph.standing(lot, then), past.standing(lot, now));
            let walked = |graph: &Graph, direction, moment| {
                let mut walk = Walk::start(graph, Scratch::default(), &[lot], direction, moment);
                walk.run(graph);
                walk
            };
            for direction in [Direction::Forward, Direction::Backward] {
                let (known_then, of_past) = (walked(graph, direction, then), walked(&past, direction, now));
                prop_assert_eq!(known_then.lots(), of_past.lots());
            }
            let forward = walked(graph, Direction::Forward, then).forward_quantities(graph);
            let of_past = walked(&past, Direction::Forward, now).forward_quantities(&past);
            prop_assert_eq!((forward.shares, forward.outflows), (of_past.shares, of_past.outflows));
            prop_assert_eq!(forward.totals, of_past.totals);
        }
    }
}

#[test]
fn random_commands_do_what_they_are_for() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..250 {
        let steps = steps().new_tree(&mut runner).expect("steps").current();
        let mut simulation = Simulation::default();
        steps.iter().for_each(|step| simulation.step(step));
        simulation.events.iter().for_each(|event| *kinds.entry(event::kind(event)).or_default() += 1);
    }
    // Otherwise the properties above would be about nothing.
    for kind in [
        "lots_received",
        "lots_transformed",
        "lots_aggregated",
        "lots_disaggregated",
        "lots_shipped",
        "lot_adjusted",
        "event_voided",
        "lot_states_changed",
        "epcis_captured",
        "qc_decided",
        "deviation_changed",
        "alert_changed",
        "recall_lots_added",
        "recall_lots_cleared",
    ] {
        assert!(kinds.get(kind).copied().unwrap_or(0) >= 20, "{kinds:?}");
    }
}
