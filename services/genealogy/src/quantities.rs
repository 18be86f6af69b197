//! How much: three answers for each lot a walk reached, and none of them alone is the truth.
//!
//! A lot is *implicated* as a whole once anything suspect went into it. *Expected* of it is what is suspect if every event mixed its inputs evenly:
//! shares are whole milligrams and add up, so that what went in at the first lots is found again, on hand, shipped or lost, exactly. At the
//! *worst*, each taking took the suspect part first.

use crate::graph::{EventKind, Graph, Use};
use crate::share::Divider;
use crate::walk::Walk;
use crate::{EventNumber, Lot};

/// Of a lot, in milligrams.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// All there ever was of it: as made, with what was found later.
    pub made: u64,
    pub on_hand: u64,
    /// Of `made`, if mixed evenly.
    pub expected: u64,
    /// Of `on_hand`, if mixed evenly.
    pub expected_on_hand: u64,
    /// Of `made`, at the worst.
    pub worst: u64,
}

impl Share {
    /// Of `on_hand`, at the worst.
    pub fn worst_on_hand(&self) -> u64 {
        self.worst.min(self.on_hand)
    }
}

/// A part of a lot that left the plant or is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outflow {
    pub lot: Lot,
    pub event: EventNumber,
    pub kind: EventKind,
    pub mg: u64,
    /// Of `mg`, if mixed evenly.
    pub expected: u64,
    /// Of `mg`, at the worst.
    pub worst: u64,
}

/// Where what was expected went: `entered` is the sum of the others, always.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub entered: u64,
    pub on_hand: u64,
    pub shipped: u64,
    /// From lots: scrapped, sampled, counted away.
    pub lost: u64,
    /// In events: the yield that was not had.
    pub lost_in_process: u64,
    /// Went where the walk's limits kept it from following.
    pub not_followed: u64,
}

/// What became of the first lots.
#[derive(Clone, Debug, Default)]
pub struct Forward {
    /// In the order of the walk's lots.
    pub shares: Vec<Share>,
    pub outflows: Vec<Outflow>,
    pub totals: Totals,
}

/// What the first lots came from.
#[derive(Clone, Debug, Default)]
pub struct Backward {
    /// In the order of the walk's lots: `expected` and `worst` are how much of a lot is in the first ones; of what is on hand nothing is said.
    pub shares: Vec<Share>,
    /// Of the first lots, what came into being as no lot's part: water taken up, or a count that found more.
    pub gained: u64,
}

/// What came into an event from lots that were reached.
#[derive(Clone, Copy, Debug, Default)]
struct Inflow {
    expected: u64,
    worst: u64,
    is_divided: bool,
}

impl Walk {
    /// Of a forward walk that has come to its end.
    pub fn forward_quantities(&self, graph: &Graph) -> Forward {
        let mut pass = ForwardPass {
            walk: self,
            graph,
            forward: Forward { shares: vec![Share::default(); self.lots().len()], ..Forward::default() },
            inflows: vec![Inflow::default(); self.events.len()],
            takings: Vec::new(),
            weights: Vec::new(),
            divider: Divider::default(),
        };
        // The first lots are suspect as a whole, whatever they were made of; the others as what flows in says.
        self.in_order_of_making(|place| pass.visit(place));
        // Events whose outputs were not reached, or that have none.
        for (at, event) in self.events.iter().enumerate() {
            if graph.event_kind(*event).transforms() {
                pass.divide_event(*event, at);
            }
        }
        pass.forward
    }

    /// Of a backward walk that has come to its end.
    pub fn backward_quantities(&self, graph: &Graph) -> Backward {
        let standing = |lot: &Lot| {
            let (made, on_hand) = graph.standing(*lot, self.moment());
            Share { made, on_hand, ..Share::default() }
        };
        let mut backward = Backward { shares: self.lots().iter().map(standing).collect(), gained: 0 };
        for (lot, share) in self.lots().iter().zip(&mut backward.shares).take(self.n_seeds) {
            share.expected = graph.made_mg(*lot, self.moment());
            share.worst = share.expected;
        }
        // Whatever uses an event's outputs is a later event, so their shares are whole when the event's turn comes.
        let mut events = self.events.clone();
        events.sort_unstable_by(|a, b| b.cmp(a));
        let (mut weights, mut divider) = (Vec::new(), Divider::default());
        for event in events {
            let outputs = || graph.outputs(event).filter_map(|lot| self.place(lot));
            let of = |of: fn(&Share) -> u64| outputs().map(|place| of(&backward.shares[place])).sum::<u64>();
            let (expected, worst) = (of(|share| share.expected), of(|share| share.worst));
            weights.clear();
            weights.extend(graph.inputs(event).map(|input| input.mg));
            let n_inputs = weights.len();
            let inputs: u64 = weights.iter().sum();
            let outputs: u64 = graph.outputs(event).map(|lot| graph.made_mg(lot, self.moment())).sum();
            weights.push(outputs.saturating_sub(inputs));
            let parts = divider.divide(expected, &weights);
            for (input, part) in graph.inputs(event).zip(parts) {
                if let Some(place) = self.place(input.lot) {
                    let share = &mut backward.shares[place];
                    share.expected += part;
                    share.worst += input.mg.min(worst);
                }
            }
            if graph.event_kind(event) != EventKind::Receive {
                backward.gained += parts.get(n_inputs).copied().unwrap_or(0);
            }
        }
        backward
    }
}

struct ForwardPass<'a> {
    walk: &'a Walk,
    graph: &'a Graph,
    forward: Forward,
    /// In the order of the walk's events.
    inflows: Vec<Inflow>,
    takings: Vec<Use>,
    weights: Vec<u64>,
    divider: Divider,
}

impl ForwardPass<'_> {
    fn visit(&mut self, place: usize) {
        let lot = self.walk.lots()[place];
        let maker = self.graph.maker(lot);
        if let Some(at) = self.walk.event_place(maker).filter(|_| self.graph.event_kind(maker).transforms()) {
            self.divide_event(maker, at);
        }
        let made = self.graph.made_mg(lot, self.walk.moment());
        let share = &mut self.forward.shares[place];
        if place < self.walk.n_seeds {
            self.forward.totals.entered += made.saturating_sub(share.expected);
            share.expected = made;
            share.worst = made;
        }
        self.divide_lot(lot, place);
    }

    /// Gives what flowed into an event to its outputs and its loss, once.
    fn divide_event(&mut self, event: EventNumber, at: usize) {
        let inflow = &mut self.inflows[at];
        if std::mem::replace(&mut inflow.is_divided, true) {
            return;
        }
        let inflow = *inflow;
        let moment = self.walk.moment();
        self.weights.clear();
        self.weights.extend(self.graph.outputs(event).map(|lot| self.graph.made_mg(lot, moment)));
        let outputs: u64 = self.weights.iter().sum();
        let inputs: u64 = self.graph.inputs(event).map(|input| input.mg).sum();
        self.weights.push(inputs.saturating_sub(outputs));
        let parts = self.divider.divide(inflow.expected, &self.weights);
        for ((lot, expected), made) in self.graph.outputs(event).zip(parts).zip(&self.weights) {
            match self.walk.place(lot) {
                Some(place) => {
                    let share = &mut self.forward.shares[place];
                    share.expected = *expected;
                    share.worst = inflow.worst.min(*made);
                }
                None => self.forward.totals.not_followed += expected,
            }
        }
        self.forward.totals.lost_in_process += parts.last().copied().unwrap_or(0);
    }

    /// Gives what is expected in a lot to what took of it, and to what is left.
    fn divide_lot(&mut self, lot: Lot, place: usize) {
        let moment = self.walk.moment();
        self.takings.clear();
        self.weights.clear();
        let (mut gained, mut used) = (0, 0);
        for taken in self.graph.uses(lot, moment) {
            match taken.kind {
                EventKind::Gain => gained += taken.mg,
                EventKind::Pack => {}
                _ => {
                    used += taken.mg;
                    self.weights.push(taken.mg);
                    self.takings.push(taken);
                }
            }
        }
        let made = self.graph.made_mg(lot, moment) + gained;
        let on_hand = made.saturating_sub(used);
        self.weights.push(on_hand);
        let share = &mut self.forward.shares[place];
        share.made = made;
        share.on_hand = on_hand;
        let parts = self.divider.divide(share.expected, &self.weights);
        share.expected_on_hand = parts.last().copied().unwrap_or(0);
        let worst = share.worst;
        self.forward.totals.on_hand += share.expected_on_hand;
        for (taken, expected) in self.takings.iter().zip(parts) {
            let (expected, worst) = (*expected, worst.min(taken.mg));
            if taken.kind.transforms() {
                match self.walk.event_place(taken.event) {
                    Some(at) => {
                        let inflow = &mut self.inflows[at];
                        inflow.expected += expected;
                        inflow.worst += worst;
                    }
                    None => self.forward.totals.not_followed += expected,
                }
                continue;
            }
            match taken.kind {
                EventKind::Ship => self.forward.totals.shipped += expected,
                _ => self.forward.totals.lost += expected,
            }
            let (event, kind, mg) = (taken.event, taken.kind, taken.mg);
            self.forward.outflows.push(Outflow { lot, event, kind, mg, expected, worst });
        }
    }
}

#[cfg(test)]
mod tests;
