//! A trace, part by part: lots as they are found, then events, quantities and the summary. Between two parts it holds no lock.

use std::collections::BTreeSet;
use std::sync::Arc;

use tracegate_genealogy::{Direction, EventKind, Limits, Moment, Stop, Totals, Walk};
use tracegate_proto::traceability::v1::trace_event::{Input, Kind};
use tracegate_proto::traceability::v1::trace_lots_request::Direction as Way;
use tracegate_proto::traceability::v1::trace_summary::StopReason;
use tracegate_proto::traceability::v1::{
    TraceBalance, TraceEvent, TraceLotsResponse, TraceOutflow, TraceQuantity, TraceSummary,
};

use crate::genealogy::{index, number};
use crate::graphs::{Genealogy, Known};

/// Lots and quantities that one part holds at most. The first is small, so that it is there at once.
const FIRST_PART: usize = 256;
const PART: usize = 4_096;
/// Lots that the events of one part name at most, but for its last event: a message has 4 MiB.
const NAMED_MAX: usize = 32_768;
/// Lots whose quantities take a hundredth of a second.
const LONG: usize = 65_536;

pub(crate) struct Question {
    /// Numbers in the graph, each once.
    pub first: Vec<u32>,
    pub direction: Way,
    /// Position of the log that counts.
    pub until: Option<i64>,
    pub limits: Limits,
    pub events: bool,
    pub quantities: bool,
}

pub(crate) struct Trace {
    genealogy: Arc<Genealogy>,
    question: Question,
    walk: Option<Walk>,
    position: i64,
    stage: Stage,
    /// Pallets and shipments that were sent.
    units: BTreeSet<u32>,
    n_lots_sent: usize,
    n_events_sent: usize,
    depth: usize,
    totals: Option<Totals>,
    quantities: Vec<TraceQuantity>,
    outflows: Vec<TraceOutflow>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Lots,
    Events,
    Quantities,
    Summary,
    Done,
}

impl Trace {
    pub(crate) fn begin(genealogy: Arc<Genealogy>, question: Question) -> Self {
        let known = genealogy.read();
        let direction = match question.direction {
            Way::Backward => Direction::Backward,
            Way::Forward | Way::Unspecified => Direction::Forward,
        };
        let moment = moment(&known, question.until);
        let seeds = seeds(&known, &question.first, moment);
        let walk = Walk::start(&known.graph, genealogy.scratch(), &seeds, direction, moment)
            .limited(question.limits);
        let position = question.until.unwrap_or(known.position);
        drop(known);
        Self {
            genealogy,
            question,
            walk: Some(walk),
            position,
            stage: Stage::Lots,
            units: BTreeSet::new(),
            n_lots_sent: 0,
            n_events_sent: 0,
            depth: 0,
            totals: None,
            quantities: Vec::new(),
            outflows: Vec::new(),
        }
    }

    /// The next part; nothing after the summary.
    pub(crate) fn next(&mut self) -> Option<TraceLotsResponse> {
        let mut part = TraceLotsResponse::default();
        let genealogy = self.genealogy.clone();
        let room = if self.n_lots_sent == 0 { FIRST_PART } else { PART };
        let known = genealogy.read();
        while self.stage == Stage::Lots && part.lots.len() < room {
            self.find(&known, room, &mut part);
        }
        if self.stage == Stage::Events {
            self.cross(&known, room.saturating_sub(part.lots.len()), &mut part);
        }
        if self.stage == Stage::Quantities {
            self.measure(&known);
            let room = room.saturating_sub(part.lots.len() + part.events.len());
            part.quantities = take(&mut self.quantities, room);
            part.outflows = take(&mut self.outflows, room.saturating_sub(part.quantities.len()));
            if self.quantities.is_empty() && self.outflows.is_empty() {
                self.stage = Stage::Summary;
            }
        }
        drop(known);
        match self.stage {
            Stage::Summary => {
                part.summary = self.summary();
                self.stage = Stage::Done;
                Some(part)
            }
            Stage::Done => None,
            Stage::Lots | Stage::Events | Stage::Quantities => Some(part),
        }
    }

    /// Whether the summary was sent.
    pub(crate) fn is_done(&self) -> bool {
        self.stage == Stage::Done
    }

    /// Sends lots that were found and not sent, or finds the next level.
    fn find(&mut self, known: &Known, room: usize, part: &mut TraceLotsResponse) {
        let Some(walk) = &mut self.walk else { return };
        let rest = walk.lots().get(self.n_lots_sent..).unwrap_or_default();
        if rest.is_empty() {
            match walk.step(&known.graph) {
                true => self.depth += 1,
                false => self.stage = Stage::Events,
            }
            return;
        }
        let sent = rest.iter().take(room - part.lots.len());
        let n_before = part.lots.len();
        part.lots.extend(sent.map(|lot| known.lots.trace_lot(*lot, self.depth)));
        self.n_lots_sent += part.lots.len() - n_before;
    }

    /// Sends events, once all lots are found: an event names those of its inputs that were.
    fn cross(&mut self, known: &Known, room: usize, part: &mut TraceLotsResponse) {
        let Some(walk) = self.walk.as_ref() else { return };
        let rest = walk.events().get(self.n_events_sent..).unwrap_or_default();
        let mut n_named = 0;
        for event in rest.iter().take(if self.question.events { room } else { 0 }) {
            let sent = trace_event(known, walk, *event);
            let depth = sent.inputs.iter().filter_map(|input| walk.depth_of(index(input.lot_number))).min();
            for unit in sent.outputs.iter().map(|number| index(*number)) {
                if known.lots.is_pallet_or_shipment(unit) && self.units.insert(unit) {
                    part.lots.push(known.lots.trace_lot(unit, depth.unwrap_or(0) + 1));
                }
            }
            n_named += sent.inputs.len() + sent.outputs.len();
            part.events.push(sent);
            if n_named > NAMED_MAX {
                break;
            }
        }
        self.n_events_sent += part.events.len();
        if !self.question.events || self.n_events_sent == walk.events().len() {
            self.stage = if self.question.quantities { Stage::Quantities } else { Stage::Summary };
        }
    }

    /// Quantities of all lots, once.
    fn measure(&mut self, known: &Known) {
        let Some(walk) = self.walk.as_ref().filter(|_| self.totals.is_none()) else { return };
        let quantities = || match walk.direction() {
            Direction::Forward => {
                let forward = walk.forward_quantities(&known.graph);
                (forward.shares, forward.outflows, forward.totals)
            }
            Direction::Backward => {
                (walk.backward_quantities(&known.graph).shares, Vec::new(), Totals::default())
            }
        };
        let (shares, outflows, totals) = match walk.lots().len() {
            ..LONG => quantities(),
            // Others on this thread go on elsewhere meanwhile.
            _ => tokio::task::block_in_place(quantities),
        };
        for (lot, share) in walk.lots().iter().zip(&shares) {
            self.quantities.push(TraceQuantity {
                lot_number: number(*lot),
                implicated_mg: mg(share.made),
                expected_mg: mg(share.expected),
                max_mg: mg(share.worst),
                on_hand_mg: mg(share.on_hand),
                expected_on_hand_mg: mg(share.expected_on_hand),
                max_on_hand_mg: match walk.direction() {
                    Direction::Forward => mg(share.worst_on_hand()),
                    Direction::Backward => 0,
                },
                piece_mass_mg: known.lots.piece_mass_mg(*lot),
            });
        }
        for outflow in &outflows {
            let shipped = outflow.kind == EventKind::Ship;
            self.outflows.push(TraceOutflow {
                lot_number: number(outflow.lot),
                position: known.graph.event_position(outflow.event).into(),
                shipment_number: if shipped { number(known.graph.unit(outflow.event)) } else { 0 },
                shipped,
                quantity_mg: mg(outflow.mg),
                expected_mg: mg(outflow.expected),
                max_mg: mg(outflow.worst),
            });
        }
        // Taken from the end when they are sent.
        self.quantities.reverse();
        self.outflows.reverse();
        self.totals = Some(totals);
    }

    fn summary(&mut self) -> Option<TraceSummary> {
        let walk = self.walk.take()?;
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let balance = self.totals.as_ref().filter(|_| walk.direction() == Direction::Forward).map(balance);
        let summary = TraceSummary {
            n_lots: count(walk.lots().len()),
            n_events: count(walk.events().len()),
            depth: i32::try_from(walk.depth()).unwrap_or(i32::MAX),
            complete: walk.stops().is_empty(),
            stop_reasons: walk.stops().iter().map(|stop| reason(*stop).into()).collect(),
            position: self.position,
            balance,
        };
        self.genealogy.give_back(walk.into_scratch());
        Some(summary)
    }
}

/// What counts up to a position of the log; all of it where none is named.
pub(crate) fn moment(known: &Known, until: Option<i64>) -> Moment {
    match until {
        None => known.graph.now(),
        Some(position) => known.graph.as_of(u32::try_from(position).unwrap_or(u32::MAX)),
    }
}

/// Whether a lot had come into being by then, even if that was taken back.
pub(crate) fn is_there(known: &Known, lot: u32, until: Option<i64>) -> bool {
    let made_at = known.graph.event_position(known.graph.maker(lot));
    until.is_none_or(|until| i64::from(made_at) <= until)
}

/// Lots as they are; a pallet or a shipment stands for what is on or in it.
pub(crate) fn seeds(known: &Known, first: &[u32], moment: Moment) -> Vec<u32> {
    let mut seeds = Vec::with_capacity(first.len());
    for lot in first {
        match known.lots.is_pallet_or_shipment(*lot) {
            false => seeds.push(*lot),
            true => {
                seeds.extend(known.graph.contents(*lot, moment).map(|input| input.lot));
                let maker = known.graph.maker(*lot);
                if known.graph.event_kind(maker) == EventKind::Ship && known.graph.counts(maker, moment) {
                    seeds.extend(known.graph.inputs(maker).map(|input| input.lot));
                }
            }
        }
    }
    seeds
}

fn trace_event(known: &Known, walk: &Walk, event: u32) -> TraceEvent {
    let graph = &known.graph;
    let (kind, outputs) = match graph.event_kind(event) {
        EventKind::Receive => (Kind::Receive, graph.outputs(event)),
        EventKind::Transform => (Kind::Transform, graph.outputs(event)),
        EventKind::Rework => (Kind::Rework, graph.outputs(event)),
        EventKind::Pack => (Kind::Aggregate, graph.unit(event)..graph.unit(event) + 1),
        EventKind::Ship => (Kind::Ship, graph.unit(event)..graph.unit(event) + 1),
        EventKind::Lose | EventKind::Gain => (Kind::Unspecified, 0..0),
    };
    let all = || graph.inputs(event);
    let found = all().filter(|input| walk.has(input.lot));
    TraceEvent {
        position: graph.event_position(event).into(),
        kind: kind.into(),
        inputs: found
            .map(|input| Input { lot_number: number(input.lot), quantity_mg: mg(input.mg) })
            .collect(),
        outputs: outputs.map(number).collect(),
        inputs_mg: mg(all().map(|input| input.mg).sum()),
        confidence_permille: graph.confidence_permille(event).into(),
    }
}

/// Where it went.
pub(crate) fn balance(totals: &Totals) -> TraceBalance {
    TraceBalance {
        entered_mg: mg(totals.entered),
        on_hand_mg: mg(totals.on_hand),
        shipped_mg: mg(totals.shipped),
        lost_mg: mg(totals.lost),
        lost_in_process_mg: mg(totals.lost_in_process),
        not_followed_mg: mg(totals.not_followed),
    }
}

/// A mass of the graph has 40 bits, and a sum of them fits too.
pub(crate) fn mg(mg: u64) -> i64 {
    i64::try_from(mg).unwrap_or(i64::MAX)
}

fn reason(stop: Stop) -> StopReason {
    match stop {
        Stop::DepthMax => StopReason::DepthMax,
        Stop::LotsMax => StopReason::LotsMax,
        Stop::ConfidenceMin => StopReason::ConfidenceMin,
    }
}

/// Takes up to so many from the end.
fn take<T>(all: &mut Vec<T>, n_max: usize) -> Vec<T> {
    let mut taken = all.split_off(all.len().saturating_sub(n_max));
    taken.reverse();
    taken
}
