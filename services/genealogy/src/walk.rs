//! A walk: what a set of lots became, or what it came from, level by level.

use crate::graph::{EventKind, Graph, Moment};
use crate::stamps::Stamps;
use crate::{EventNumber, Lot};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To what was made of the lots.
    Forward,
    /// To what the lots were made of.
    Backward,
}

/// Where a walk ends although there is more.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Steps away from the first lots.
    pub depth_max: u32,
    pub n_lots_max: usize,
    /// Events less certain are not crossed.
    pub confidence_min_permille: u16,
}

impl Default for Limits {
    fn default() -> Self {
        Self { depth_max: u32::MAX, n_lots_max: usize::MAX, confidence_min_permille: 0 }
    }
}

/// Why a walk is not complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    DepthMax,
    LotsMax,
    ConfidenceMin,
}

/// Memory that walks share one after another: it is as large as the graph, and never cleared.
#[derive(Debug, Default)]
pub struct Scratch {
    pub(crate) lots: Stamps,
    pub(crate) events: Stamps,
}

/// Holds no reference to its graph, so that the graph may grow between two levels.
#[derive(Debug)]
pub struct Walk {
    direction: Direction,
    moment: Moment,
    limits: Limits,
    pub(crate) scratch: Scratch,
    /// In order of discovery.
    lots: Vec<Lot>,
    pub(crate) events: Vec<EventNumber>,
    /// Where each level begins in `lots`.
    levels: Vec<usize>,
    stops: Vec<Stop>,
    pub(crate) n_seeds: usize,
}

impl Walk {
    /// From `seeds`; of one named twice the second is nothing. All must be lots of the graph.
    pub fn start(
        graph: &Graph,
        mut scratch: Scratch,
        seeds: &[Lot],
        direction: Direction,
        moment: Moment,
    ) -> Self {
        scratch.lots.begin(graph.n_lots());
        scratch.events.begin(graph.n_events());
        let mut lots = Vec::with_capacity(seeds.len());
        for seed in seeds {
            if scratch.lots.mark(*seed) {
                lots.push(*seed);
            }
        }
        Self {
            direction,
            moment,
            limits: Limits::default(),
            scratch,
            n_seeds: lots.len(),
            lots,
            events: Vec::new(),
            levels: vec![0],
            stops: Vec::new(),
        }
    }

    pub fn limited(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Finds the lots one step on, and the events that lead there; whether there are any.
    pub fn step(&mut self, graph: &Graph) -> bool {
        let Some(start) = self.levels.last().copied() else { return false };
        let end = self.lots.len();
        let depth = self.levels.len() as u32;
        for at in start..end {
            let lot = self.lots[at];
            match self.direction {
                Direction::Forward => self.step_forward(graph, lot, depth),
                Direction::Backward => self.step_backward(graph, lot, depth),
            }
        }
        self.levels.push(end);
        self.lots.len() > end
    }

    /// To the end.
    pub fn run(&mut self, graph: &Graph) {
        while self.step(graph) {}
    }

    fn step_forward(&mut self, graph: &Graph, lot: Lot, depth: u32) {
        for used in graph.uses(lot, self.moment) {
            let is_crossed =
                !matches!(used.kind, EventKind::Lose | EventKind::Gain) && self.cross(graph, used.event);
            if is_crossed && used.kind.transforms() {
                graph.outputs(used.event).for_each(|output| self.reach(output, depth));
            }
        }
    }

    fn step_backward(&mut self, graph: &Graph, lot: Lot, depth: u32) {
        let maker = graph.maker(lot);
        let kind = graph.event_kind(maker);
        let leads_back = kind.transforms() || kind == EventKind::Receive;
        if leads_back && graph.counts(maker, self.moment) && self.cross(graph, maker) {
            graph.inputs(maker).for_each(|input| self.reach(input.lot, depth));
        }
    }

    /// Whether an event is crossed now, and was not before.
    fn cross(&mut self, graph: &Graph, event: EventNumber) -> bool {
        let confidence_min = self.limits.confidence_min_permille;
        if confidence_min > 0 && graph.confidence_permille(event) < confidence_min {
            self.stop_for(Stop::ConfidenceMin);
            return false;
        }
        let is_new = self.scratch.events.mark(event);
        if is_new {
            self.events.push(event);
        }
        is_new
    }

    fn stop_for(&mut self, stop: Stop) {
        if !self.stops.contains(&stop) {
            self.stops.push(stop);
        }
    }

    fn reach(&mut self, lot: Lot, depth: u32) {
        if self.scratch.lots.place(lot).is_some() {
            return;
        }
        if depth > self.limits.depth_max {
            self.stop_for(Stop::DepthMax);
        } else if self.lots.len() >= self.limits.n_lots_max {
            self.stop_for(Stop::LotsMax);
        } else if self.scratch.lots.mark(lot) {
            self.lots.push(lot);
        }
    }

    /// Whether a lot was found.
    pub fn has(&self, lot: Lot) -> bool {
        self.place(lot).is_some()
    }

    /// Calls with the place of each lot, what was made first coming first. Where a good part of the plant was found, looking at every number is
    /// faster than sorting those that were.
    pub(crate) fn in_order_of_making(&self, mut visit: impl FnMut(usize)) {
        let (Some(first), Some(last)) = (self.lots.iter().min(), self.lots.iter().max()) else { return };
        if self.lots.len() > (last - first) as usize / 8 {
            (*first..=*last).filter_map(|lot| self.place(lot)).for_each(visit);
            return;
        }
        let mut lots = self.lots.clone();
        lots.sort_unstable();
        lots.into_iter().filter_map(|lot| self.place(lot)).for_each(&mut visit);
    }

    pub fn direction(&self) -> Direction {
        self.direction
    }

    pub fn moment(&self) -> Moment {
        self.moment
    }

    /// All lots so far, in order of their distance; a lot's place here is its place in quantities.
    pub fn lots(&self) -> &[Lot] {
        &self.lots
    }

    /// Lots at a distance from the first ones.
    pub fn level(&self, depth: usize) -> &[Lot] {
        let Some(start) = self.levels.get(depth).copied() else { return &[] };
        let end = self.levels.get(depth + 1).copied().unwrap_or(self.lots.len());
        self.lots.get(start..end).unwrap_or(&[])
    }

    /// The distance of a lot that was found.
    pub fn depth_of(&self, lot: Lot) -> Option<usize> {
        let place = self.place(lot)?;
        Some(self.levels.partition_point(|start| *start <= place) - 1)
    }

    /// The distance of the farthest lot.
    pub fn depth(&self) -> usize {
        (0..self.levels.len()).rev().find(|depth| !self.level(*depth).is_empty()).unwrap_or(0)
    }

    /// Events crossed so far, in order of discovery.
    pub fn events(&self) -> &[EventNumber] {
        &self.events
    }

    /// Why it is not complete, where it is not.
    pub fn stops(&self) -> &[Stop] {
        &self.stops
    }

    /// Gives the memory to the next.
    pub fn into_scratch(self) -> Scratch {
        self.scratch
    }

    pub(crate) fn place(&self, lot: Lot) -> Option<usize> {
        self.scratch.lots.place(lot)
    }

    pub(crate) fn event_place(&self, event: EventNumber) -> Option<usize> {
        self.scratch.events.place(event)
    }
}
