use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::graph::{Event, Input, Moment};
use crate::history::{History, steps};
use crate::walk::{Direction, Limits, Scratch, Stop};

fn walk(graph: &Graph, seeds: &[Lot], direction: Direction, moment: Moment) -> Walk {
    let mut walk = Walk::start(graph, Scratch::default(), seeds, direction, moment);
    walk.run(graph);
    walk
}

fn found(walk: &Walk) -> BTreeMap<Lot, usize> {
    (0..=walk.depth()).flat_map(|depth| walk.level(depth).iter().map(move |lot| (*lot, depth))).collect()
}

fn sum(totals: Totals) -> u64 {
    totals.on_hand + totals.shipped + totals.lost + totals.lost_in_process + totals.not_followed
}

fn add(graph: &mut Graph, kind: EventKind, inputs: &[(Lot, u64)], outputs: &[u64]) -> Lot {
    let inputs: Vec<Input> = inputs.iter().map(|(lot, mg)| Input { lot: *lot, mg: *mg }).collect();
    let position = graph.position() + 1;
    graph
        .add(Event { position, kind, inputs: &inputs, outputs, unit: None, confidence_permille: 1_000 })
        .expect("fits")
        .1
}

/// 100 kg of A and 300 kg of B become 380 kg of C, of which 95 kg are shipped; 100 kg of B are left.
fn mixture() -> Graph {
    let kg = 1_000_000;
    let mut graph = Graph::default();
    add(&mut graph, EventKind::Receive, &[], &[100 * kg, 400 * kg]);
    add(&mut graph, EventKind::Transform, &[(0, 100 * kg), (1, 300 * kg)], &[380 * kg]);
    add(&mut graph, EventKind::Ship, &[(2, 95 * kg)], &[0]);
    graph
}

#[test]
fn three_answers_for_a_mixture() {
    let kg = 1_000_000;
    let graph = mixture();
    let walk = walk(&graph, &[0], Direction::Forward, graph.now());
    let forward = walk.forward_quantities(&graph);
    assert_eq!(walk.lots(), [0, 2]);
    // Implicated is the whole lot; a quarter of it is expected; at the worst all of A stayed in it.
    let mixed = forward.shares[1];
    assert_eq!((mixed.made, mixed.expected, mixed.worst), (380 * kg, 95 * kg, 100 * kg));
    assert_eq!(
        (mixed.on_hand, mixed.expected_on_hand, mixed.worst_on_hand()),
        (285 * kg, 71_250_000, 100 * kg)
    );
    let [shipped] = forward.outflows.as_slice() else { panic!("one shipment") };
    assert_eq!((shipped.mg, shipped.expected, shipped.worst), (95 * kg, 23_750_000, 95 * kg));
    let totals = forward.totals;
    assert_eq!(totals.entered, 100 * kg);
    assert_eq!((totals.on_hand, totals.shipped, totals.lost_in_process), (71_250_000, 23_750_000, 5 * kg));
}

#[test]
fn what_a_mixture_came_from() {
    let kg = 1_000_000;
    let graph = mixture();
    let backward = walk(&graph, &[2], Direction::Backward, graph.now()).backward_quantities(&graph);
    let shares: Vec<_> =
        backward.shares.iter().map(|share| (share.expected, share.worst, share.on_hand)).collect();
    assert_eq!(
        shares,
        [(380 * kg, 380 * kg, 285 * kg), (95 * kg, 100 * kg, 0), (285 * kg, 300 * kg, 100 * kg)]
    );
}

#[test]
fn three_hundred_generations_of_rework() {
    let mut graph = Graph::default();
    let mut lot = add(&mut graph, EventKind::Receive, &[], &[1_000_000]);
    for _ in 0..300 {
        let fresh = add(&mut graph, EventKind::Receive, &[], &[7_919]);
        lot = add(&mut graph, EventKind::Rework, &[(lot, 500_001), (fresh, 7_919)], &[1_000_000]);
    }
    let walk = walk(&graph, &[0], Direction::Forward, graph.now());
    assert_eq!((walk.depth(), walk.lots().len(), walk.stops()), (300, 301, [].as_slice()));
    let totals = walk.forward_quantities(&graph).totals;
    assert_eq!((totals.entered, sum(totals)), (1_000_000, 1_000_000));
}

#[test]
fn a_limit_says_that_there_is_more_and_how_much() {
    let graph = mixture();
    for (limits, stop) in [
        (Limits { depth_max: 0, ..Limits::default() }, Stop::DepthMax),
        (Limits { n_lots_max: 1, ..Limits::default() }, Stop::LotsMax),
    ] {
        let mut walk =
            Walk::start(&graph, Scratch::default(), &[0], Direction::Forward, graph.now()).limited(limits);
        walk.run(&graph);
        assert_eq!((walk.lots(), walk.stops()), ([0].as_slice(), [stop].as_slice()));
        let totals = walk.forward_quantities(&graph).totals;
        assert_eq!((totals.not_followed, totals.entered), (95_000_000, 100_000_000));
        assert_eq!(sum(totals), totals.entered);
    }
}

#[test]
fn what_is_not_certain_enough_is_not_followed() {
    let mut graph = Graph::default();
    add(&mut graph, EventKind::Receive, &[], &[10]);
    let inputs = [Input { lot: 0, mg: 10 }];
    let guess = Event {
        position: 9,
        kind: EventKind::Transform,
        inputs: &inputs,
        outputs: &[10],
        unit: None,
        confidence_permille: 400,
    };
    graph.add(guess).expect("fits");
    for (confidence_min_permille, n_lots, stops) in
        [(400, 2, [].as_slice()), (401, 1, &[Stop::ConfidenceMin])]
    {
        let limits = Limits { confidence_min_permille, ..Limits::default() };
        let mut walk =
            Walk::start(&graph, Scratch::default(), &[0], Direction::Forward, graph.now()).limited(limits);
        walk.run(&graph);
        assert_eq!((walk.lots().len(), walk.stops()), (n_lots, stops));
        let totals = walk.forward_quantities(&graph).totals;
        assert_eq!((sum(totals), totals.not_followed), (10, if n_lots == 1 { 10 } else { 0 }));
    }
}

#[test]
fn an_event_without_outputs_loses_all() {
    let mut graph = Graph::default();
    add(&mut graph, EventKind::Receive, &[], &[10]);
    add(&mut graph, EventKind::Transform, &[(0, 4)], &[]);
    let totals = walk(&graph, &[0], Direction::Forward, graph.now()).forward_quantities(&graph).totals;
    assert_eq!((totals.lost_in_process, totals.on_hand), (4, 6));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn what_went_in_is_found_again(steps in steps(80)) {
        let history = History::of(&steps);
        let graph = history.graph();
        for seed in 0..history.n_lots {
            let walk = walk(&graph, &[seed], Direction::Forward, graph.now());
            let closure = history.closure(seed, History::children);
            prop_assert!(closure.iter().all(|(lot, depth)| walk.depth_of(*lot) == Some(*depth)));
            prop_assert_eq!(found(&walk), closure);
            let Forward { shares, outflows, totals } = walk.forward_quantities(&graph);
            prop_assert_eq!(totals.entered, sum(totals));
            prop_assert_eq!(totals.not_followed, 0);
            let fractions = history.fractions(seed);
            for (lot, share) in walk.lots().iter().zip(&shares) {
                prop_assert_eq!(share.made, history.made(*lot));
                prop_assert_eq!(share.on_hand, history.on_hand(*lot));
                prop_assert!(share.expected <= share.worst && share.worst <= share.made);
                prop_assert!(share.expected_on_hand <= share.expected.min(share.on_hand));
                let found = graph.made_mg(*lot, graph.now());
                let exact = fractions.get(lot).copied().unwrap_or(0.0) * found as f64;
                // Each division rounds by less than one milligram.
                prop_assert!((exact - share.expected as f64).abs() <= 2.0 * shares.len() as f64, "{exact} {share:?}");
            }
            for outflow in outflows {
                prop_assert!(outflow.expected <= outflow.worst && outflow.worst <= outflow.mg);
            }
        }
    }

    #[test]
    fn all_first_lots_at_once_are_found_again_too(steps in steps(80), seeds in prop::collection::vec(0..40_u32, 1..6)) {
        let history = History::of(&steps);
        let graph = history.graph();
        let seeds: Vec<Lot> = seeds.into_iter().filter(|seed| *seed < history.n_lots).collect();
        let totals = walk(&graph, &seeds, Direction::Forward, graph.now()).forward_quantities(&graph).totals;
        prop_assert_eq!(totals.entered, sum(totals));
    }

    #[test]
    fn back_is_the_inverse_of_forth(steps in steps(60)) {
        let history = History::of(&steps);
        let graph = history.graph();
        let reached = |seed, direction| found(&walk(&graph, &[seed], direction, graph.now()));
        let forth: Vec<_> = (0..history.n_lots).map(|lot| reached(lot, Direction::Forward)).collect();
        for lot in 0..history.n_lots {
            let back = reached(lot, Direction::Backward);
            prop_assert_eq!(&back, &history.closure(lot, History::parents));
            for (other, reached) in (0..).zip(&forth) {
                prop_assert_eq!(back.contains_key(&other), reached.contains_key(&lot));
            }
        }
    }

    #[test]
    fn contributions_add_up(steps in steps(60)) {
        let history = History::of(&steps);
        let graph = history.graph();
        for lot in 0..history.n_lots {
            let walk = walk(&graph, &[lot], Direction::Backward, graph.now());
            let backward = walk.backward_quantities(&graph);
            // All of a lot came from outside: from what was received, and from what was gained on the way.
            let received: u64 = walk.lots().iter().zip(&backward.shares).filter(|(lot, _)| history.parents(**lot).is_empty()).map(|(_, share)| share.expected).sum();
            prop_assert_eq!(received + backward.gained, graph.made_mg(lot, graph.now()));
        }
    }

    #[test]
    fn the_past_is_as_it_was(steps in steps(60), at in 0..60_u32) {
        let history = History::of(&steps);
        let (graph, past) = (history.graph(), history.until(at).graph());
        for lot in 0..past.n_lots() as u32 {
            let (then, now) = (walk(&graph, &[lot], Direction::Forward, graph.as_of(at)), walk(&past, &[lot], Direction::Forward, past.now()));
            prop_assert_eq!(found(&then), found(&now));
            let (then, now) = (then.forward_quantities(&graph), now.forward_quantities(&past));
            prop_assert_eq!(then.shares, now.shares);
            prop_assert_eq!(then.outflows, now.outflows);
            prop_assert_eq!(then.totals, now.totals);
        }
    }

    #[test]
    fn a_walk_does_not_see_what_happens_meanwhile(steps in steps(60), at in 1..60_u32) {
        let history = History::of(&steps);
        let whole = history.graph();
        let past = history.until(at).graph();
        for lot in 0..past.n_lots() as u32 {
            let mut walk = Walk::start(&past, Scratch::default(), &[lot], Direction::Forward, past.as_of(at));
            walk.step(&past);
            // The same graph, grown.
            walk.run(&whole);
            let mut alone = Walk::start(&past, Scratch::default(), &[lot], Direction::Forward, past.now());
            alone.run(&past);
            prop_assert_eq!(walk.lots(), alone.lots());
        }
    }
}
