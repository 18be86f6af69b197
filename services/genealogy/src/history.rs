//! Histories of a plant for tests: made up by proptest, kept honest by a ledger, and traced a second time without cleverness.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use crate::{Event, EventKind, Graph, Input, Lot};

/// What proptest makes up; what makes no sense when its turn comes is left out.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Receive(Vec<u64>),
    /// Of lots by their place among those with something left, so many thousandths of each; into so many outputs; losing or gaining permille.
    Transform {
        inputs: Vec<(usize, u64)>,
        n_outputs: usize,
        yield_permille: u64,
        rework: bool,
    },
    Take {
        lot: usize,
        permille: u64,
        kind: EventKind,
    },
    Pack {
        lot: usize,
        permille: u64,
    },
    Gain {
        lot: usize,
        mg: u64,
    },
    /// The event before the last by so many, if nothing builds upon it.
    Void(usize),
}

pub(crate) fn steps(n_max: usize) -> impl Strategy<Value = Vec<Step>> {
    let some_lot = 0..30_usize;
    let permille = 1..=1_000_u64;
    let step = prop_oneof![
        2 => prop::collection::vec(1..2_000_000_u64, 1..4).prop_map(Step::Receive),
        6 => (
            prop::collection::vec((some_lot.clone(), permille.clone()), 1..4),
            0..4_usize,
            prop_oneof![Just(1_000_u64), 800..1_100_u64],
            any::<bool>(),
        )
            .prop_map(|(inputs, n_outputs, yield_permille, rework)| Step::Transform {
                inputs,
                n_outputs,
                yield_permille,
                rework
            }),
        3 => (some_lot.clone(), permille.clone(), prop_oneof![Just(EventKind::Ship), Just(EventKind::Lose)])
            .prop_map(|(lot, permille, kind)| Step::Take { lot, permille, kind }),
        1 => (some_lot.clone(), permille).prop_map(|(lot, permille)| Step::Pack { lot, permille }),
        1 => (some_lot, 1..5_000_u64).prop_map(|(lot, mg)| Step::Gain { lot, mg }),
        1 => (0..6_usize).prop_map(Step::Void),
    ];
    prop::collection::vec(step, 1..n_max)
}

#[derive(Clone, Debug)]
pub(crate) struct Happened {
    pub position: u32,
    pub kind: EventKind,
    pub inputs: Vec<Input>,
    pub outputs: Vec<(Lot, u64)>,
    pub voided_at: Option<u32>,
}

/// What happened, as a plain list.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    pub events: Vec<Happened>,
    pub n_lots: u32,
    pub position: u32,
}

impl History {
    pub(crate) fn of(steps: &[Step]) -> Self {
        let mut history = Self::default();
        for step in steps {
            history.position += 1;
            history.happen(step);
        }
        history
    }

    fn happen(&mut self, step: &Step) {
        match step {
            Step::Receive(masses) => self.push(EventKind::Receive, Vec::new(), masses),
            Step::Transform { inputs, n_outputs, yield_permille, rework } => {
                let inputs: BTreeMap<Lot, u64> =
                    inputs.iter().filter_map(|(lot, permille)| self.taking(*lot, *permille)).collect();
                let total: u64 = inputs.values().sum();
                if total == 0 {
                    return;
                }
                let out = total * yield_permille / 1_000;
                let outputs: Vec<u64> =
                    (0..*n_outputs as u64).map(|at| out / (*n_outputs as u64 + at)).collect();
                let kind = if *rework { EventKind::Rework } else { EventKind::Transform };
                self.push(kind, inputs.into_iter().map(|(lot, mg)| Input { lot, mg }).collect(), &outputs);
            }
            Step::Take { lot, permille, kind } => {
                if let Some((lot, mg)) = self.taking(*lot, *permille) {
                    let outputs: &[u64] = if *kind == EventKind::Ship { &[0] } else { &[] };
                    self.push(*kind, vec![Input { lot, mg }], outputs);
                }
            }
            Step::Pack { lot, permille } => {
                if let Some((lot, mg)) = self.taking(*lot, *permille) {
                    self.push(EventKind::Pack, vec![Input { lot, mg }], &[0]);
                }
            }
            Step::Gain { lot, mg } => {
                if let Some((lot, _)) = self.taking(*lot, 1_000) {
                    self.push(EventKind::Gain, vec![Input { lot, mg: *mg }], &[]);
                }
            }
            Step::Void(back) => {
                let Some(at) = self.events.len().checked_sub(back + 1) else { return };
                let outputs: BTreeSet<Lot> = self.events[at].outputs.iter().map(|(lot, _)| *lot).collect();
                let inputs: BTreeSet<Lot> = self.events[at].inputs.iter().map(|input| input.lot).collect();
                let builds_upon = |event: &Happened| {
                    event.voided_at.is_none()
                        && event.inputs.iter().any(|input| {
                            outputs.contains(&input.lot)
                                || self.events[at].kind == EventKind::Gain && inputs.contains(&input.lot)
                        })
                };
                if self.events[at].voided_at.is_none() && !self.events[at + 1..].iter().any(builds_upon) {
                    self.events[at].voided_at = Some(self.position);
                }
            }
        }
    }

    fn push(&mut self, kind: EventKind, inputs: Vec<Input>, outputs: &[u64]) {
        let outputs = (self.n_lots..).zip(outputs.iter().copied()).collect::<Vec<_>>();
        self.n_lots += outputs.len() as u32;
        self.events.push(Happened { position: self.position, kind, inputs, outputs, voided_at: None });
    }

    fn taking(&self, at: usize, permille: u64) -> Option<(Lot, u64)> {
        let lots: Vec<Lot> = (0..self.n_lots).filter(|lot| self.on_hand(*lot) > 0).collect();
        let lot = *lots.get(at % lots.len().max(1))?;
        let mg = self.on_hand(lot) * permille / 1_000;
        (mg > 0).then_some((lot, mg))
    }

    pub(crate) fn counting(&self) -> impl Iterator<Item = &Happened> {
        self.events.iter().filter(|event| event.voided_at.is_none())
    }

    /// With what was found.
    pub(crate) fn made(&self, lot: Lot) -> u64 {
        let made = self.counting().flat_map(|event| &event.outputs).filter(|output| output.0 == lot);
        made.map(|output| output.1).sum::<u64>() + self.uses(lot, |kind| kind == EventKind::Gain)
    }

    pub(crate) fn on_hand(&self, lot: Lot) -> u64 {
        self.made(lot) - self.uses(lot, |kind| !matches!(kind, EventKind::Gain | EventKind::Pack))
    }

    fn uses(&self, lot: Lot, is_meant: impl Fn(EventKind) -> bool) -> u64 {
        let events = self.counting().filter(|event| is_meant(event.kind));
        events.flat_map(|event| &event.inputs).filter(|input| input.lot == lot).map(|input| input.mg).sum()
    }

    pub(crate) fn children(&self, lot: Lot) -> BTreeSet<Lot> {
        let uses = self.counting().filter(|event| event.inputs.iter().any(|input| input.lot == lot));
        uses.filter(|event| event.kind.transforms())
            .flat_map(|event| &event.outputs)
            .map(|output| output.0)
            .collect()
    }

    pub(crate) fn parents(&self, lot: Lot) -> BTreeSet<Lot> {
        let makers = self.counting().filter(|event| event.outputs.iter().any(|output| output.0 == lot));
        makers
            .filter(|event| event.kind.transforms())
            .flat_map(|event| &event.inputs)
            .map(|input| input.lot)
            .collect()
    }

    /// A lot and all there is on the way that `next` shows, with the fewest steps to each.
    pub(crate) fn closure(
        &self,
        seed: Lot,
        next: impl Fn(&Self, Lot) -> BTreeSet<Lot>,
    ) -> BTreeMap<Lot, usize> {
        let mut found = BTreeMap::from([(seed, 0)]);
        let mut level = BTreeSet::from([seed]);
        for depth in 1.. {
            level = level
                .iter()
                .flat_map(|lot| next(self, *lot))
                .filter(|lot| !found.contains_key(lot))
                .collect();
            if level.is_empty() {
                break;
            }
            found.extend(level.iter().map(|lot| (*lot, depth)));
        }
        found
    }

    /// The part of each lot that is expected to be of `seed`, between 0 and 1.
    pub(crate) fn fractions(&self, seed: Lot) -> BTreeMap<Lot, f64> {
        let mut fractions = BTreeMap::from([(seed, 1.0)]);
        for event in self.counting().filter(|event| event.kind.transforms()) {
            let suspect: f64 = event
                .inputs
                .iter()
                .map(|input| {
                    let diluted = self.made(input.lot) - self.uses(input.lot, |kind| kind == EventKind::Gain);
                    let rest = diluted as f64 / self.made(input.lot) as f64;
                    fractions.get(&input.lot).copied().unwrap_or(0.0) * rest * input.mg as f64
                })
                .sum();
            let inputs: u64 = event.inputs.iter().map(|input| input.mg).sum();
            let outputs: u64 = event.outputs.iter().map(|output| output.1).sum();
            for (lot, _) in &event.outputs {
                if suspect > 0.0 && *lot != seed {
                    fractions.insert(*lot, suspect / inputs.max(outputs) as f64);
                }
            }
        }
        fractions
    }

    /// As it was once the log had come to `position`.
    pub(crate) fn until(&self, position: u32) -> Self {
        let mut events: Vec<Happened> =
            self.events.iter().filter(|event| event.position <= position).cloned().collect();
        for event in &mut events {
            event.voided_at = event.voided_at.filter(|at| *at <= position);
        }
        let n_lots = events.iter().map(|event| event.outputs.len() as u32).sum();
        Self { events, n_lots, position }
    }

    pub(crate) fn graph(&self) -> Graph {
        let mut graph = Graph::default();
        for event in &self.events {
            let outputs: Vec<u64> = event.outputs.iter().map(|output| output.1).collect();
            let Happened { position, kind, inputs, .. } = event;
            graph
                .add(Event {
                    position: *position,
                    kind: *kind,
                    inputs,
                    outputs: &outputs,
                    unit: None,
                    confidence_permille: 1_000,
                })
                .expect("a history is in order");
        }
        for event in &self.events {
            if let Some(at) = event.voided_at {
                graph.void(event.position, at).expect("it is there");
            }
        }
        graph
    }
}
