//! The graph: lots, the events that made them, and what each event took of which lot. It only grows, and every array is as dense as it can be.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use crate::masses::{MASS_MAX_MG, Masses};
use crate::{EventNumber, Lot};

/// What an event did with quantities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum EventKind {
    /// Material came from outside as new lots. No inputs.
    Receive,
    /// Inputs became new lots; also splits and merges of one product.
    Transform,
    /// As [`EventKind::Transform`], of material that had been set aside.
    Rework,
    /// Inputs were packed on a pallet: they stay what they are, and are moved with it.
    Pack,
    /// Inputs left the plant in a shipment.
    Ship,
    /// Some of a lot was lost, sampled, scrapped or counted away.
    Lose,
    /// More of a lot was found than was known.
    Gain,
}

const KINDS: [EventKind; 7] = [
    EventKind::Receive,
    EventKind::Transform,
    EventKind::Rework,
    EventKind::Pack,
    EventKind::Ship,
    EventKind::Lose,
    EventKind::Gain,
];

impl EventKind {
    /// Its outputs are made of its inputs.
    pub fn transforms(self) -> bool {
        matches!(self, Self::Transform | Self::Rework)
    }
}

/// So much of a lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input {
    pub lot: Lot,
    pub mg: u64,
}

/// An event to add.
#[derive(Clone, Copy, Debug)]
pub struct Event<'a> {
    /// In the organization's log; not below that of the event before.
    pub position: u32,
    pub kind: EventKind,
    /// No lot twice.
    pub inputs: &'a [Input],
    /// Masses of the lots it makes; they get the next numbers. A new pallet or shipment is a lot of 0 mg.
    pub outputs: &'a [u64],
    /// The pallet or shipment that inputs went to, where it was there before.
    pub unit: Option<Lot>,
    /// How sure it is that the outputs were made of these inputs: 1000 where it was seen.
    pub confidence_permille: u16,
}

/// Of what was recorded when it happened.
pub const CERTAIN_PERMILLE: u16 = 1_000;

/// Why an event does not fit the graph: the log and the graph are not of one piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    #[error("an event at position {position} comes after one at {last}")]
    OutOfOrder { position: u32, last: u32 },
    #[error("an event at position {position} names lot {lot}, which is not there yet")]
    UnknownLot { position: u32, lot: Lot },
    #[error("no event stands at position {0}")]
    UnknownEvent(u32),
    #[error("{mg} mg at position {position} are more than a lot may weigh")]
    TooHeavy { position: u32, mg: u64 },
    #[error("more lots or inputs than can be numbered")]
    Full,
}

/// Up to where the log is looked at: what stands behind has not happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub position: u32,
    /// Events below it count.
    events_end: EventNumber,
}

/// The end of a chain.
const NONE: u32 = u32::MAX;
/// For every so many inputs it is remembered which event the first of them belongs to.
const INPUTS_PER_MARK: u32 = 4;

/// By numbers that are the graph's own: nobody chooses them to collide.
type Rare<K, V> = HashMap<K, V, FixedState>;

#[derive(Clone, Debug, Default)]
pub struct Graph {
    // Of each lot.
    makers: Vec<EventNumber>,
    made: Masses,
    /// The latest input that takes of it; `next_uses` leads to earlier ones.
    last_uses: Vec<u32>,

    // Of each event.
    positions: Vec<u32>,
    kinds: Vec<EventKind>,
    inputs_starts: Vec<u32>,
    /// Its first output, or the pallet or shipment.
    targets: Vec<Lot>,

    // Of each input.
    input_lots: Vec<Lot>,
    input_masses: Masses,
    next_uses: Vec<u32>,
    marks: Vec<EventNumber>,

    // Rare things.
    /// Of events that are less than certain.
    confidences: Rare<EventNumber, u16>,
    /// From which position on an event does not count.
    voided: Rare<EventNumber, u32>,
    /// From which position on an input of a packing is no longer on its pallet.
    unpacked: Rare<u32, u32>,
    /// The events that packed on a pallet.
    packings: Rare<Lot, Vec<EventNumber>>,
}

/// A lot is taken of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Use {
    pub event: EventNumber,
    pub kind: EventKind,
    pub mg: u64,
}

impl Graph {
    pub fn n_lots(&self) -> usize {
        self.makers.len()
    }

    pub fn n_events(&self) -> usize {
        self.positions.len()
    }

    pub fn n_inputs(&self) -> usize {
        self.input_lots.len()
    }

    /// Of the last event.
    pub fn position(&self) -> u32 {
        self.positions.last().copied().unwrap_or(0)
    }

    /// All that is known now.
    pub fn now(&self) -> Moment {
        Moment { position: u32::MAX, events_end: self.positions.len() as u32 }
    }

    /// What was known once the log had come to `position`.
    pub fn as_of(&self, position: u32) -> Moment {
        Moment { position, events_end: self.positions.partition_point(|at| *at <= position) as u32 }
    }

    /// Memory of its own, in bytes.
    pub fn bytes(&self) -> usize {
        let words = self.makers.capacity()
            + self.last_uses.capacity()
            + self.positions.capacity()
            + self.inputs_starts.capacity()
            + self.targets.capacity()
            + self.input_lots.capacity()
            + self.next_uses.capacity()
            + self.marks.capacity();
        let rare = self.confidences.capacity()
            + self.voided.capacity()
            + self.unpacked.capacity()
            + 8 * self.packings.capacity();
        words * size_of::<u32>()
            + self.kinds.capacity()
            + self.made.bytes()
            + self.input_masses.bytes()
            + rare * 12
    }

    /// Gives back what was reserved for growth.
    pub fn shrink(&mut self) {
        for words in [
            &mut self.makers,
            &mut self.last_uses,
            &mut self.positions,
            &mut self.inputs_starts,
            &mut self.targets,
            &mut self.input_lots,
            &mut self.next_uses,
            &mut self.marks,
        ] {
            words.shrink_to_fit();
        }
        self.kinds.shrink_to_fit();
        self.made.shrink();
        self.input_masses.shrink();
    }

    /// Adds an event; answers its number and that of its first output. Refused, nothing has changed.
    pub fn add(&mut self, event: Event<'_>) -> Result<(EventNumber, Lot), Broken> {
        self.check(&event)?;
        let number = self.positions.len() as u32;
        let first_output = self.makers.len() as u32;
        self.positions.push(event.position);
        self.kinds.push(event.kind);
        self.inputs_starts.push(self.input_lots.len() as u32);
        self.targets.push(event.unit.unwrap_or(first_output));
        for input in event.inputs {
            let at = self.input_lots.len() as u32;
            if at.is_multiple_of(INPUTS_PER_MARK) {
                self.marks.push(number);
            }
            self.input_lots.push(input.lot);
            self.input_masses.push(input.mg);
            self.next_uses.push(std::mem::replace(&mut self.last_uses[input.lot as usize], at));
        }
        for mg in event.outputs {
            self.makers.push(number);
            self.made.push(*mg);
            self.last_uses.push(NONE);
        }
        if event.confidence_permille < CERTAIN_PERMILLE {
            self.confidences.insert(number, event.confidence_permille);
        }
        if event.kind == EventKind::Pack {
            self.packings.entry(event.unit.unwrap_or(first_output)).or_default().push(number);
        }
        Ok((number, first_output))
    }

    fn check(&self, event: &Event<'_>) -> Result<(), Broken> {
        let position = event.position;
        if position < self.position() {
            return Err(Broken::OutOfOrder { position, last: self.position() });
        }
        let n_lots = self.makers.len();
        let named = event.inputs.iter().map(|input| input.lot).chain(event.unit);
        if let Some(lot) = named.into_iter().find(|lot| *lot as usize >= n_lots) {
            return Err(Broken::UnknownLot { position, lot });
        }
        let masses = event.inputs.iter().map(|input| input.mg).chain(event.outputs.iter().copied());
        if let Some(mg) = masses.into_iter().find(|mg| *mg > MASS_MAX_MG) {
            return Err(Broken::TooHeavy { position, mg });
        }
        let n_after = [
            self.positions.len() + 1,
            n_lots + event.outputs.len(),
            self.input_lots.len() + event.inputs.len(),
        ];
        // The last number means none.
        if n_after.into_iter().any(|n| n >= NONE as usize) { Err(Broken::Full) } else { Ok(()) }
    }

    /// From `position` on, the event that stands at `voided_position` has not happened.
    pub fn void(&mut self, voided_position: u32, position: u32) -> Result<(), Broken> {
        let number = self.number_at(voided_position)?;
        self.voided.entry(number).or_insert(position);
        Ok(())
    }

    /// From `position` on, `lots` are no longer on `pallet`; all of it where none are named.
    pub fn unpack(&mut self, pallet: Lot, lots: &[Lot], position: u32) {
        for event in self.packings.get(&pallet).into_iter().flatten() {
            for at in self.inputs_range(*event) {
                if lots.is_empty() || lots.contains(&self.input_lots[at as usize]) {
                    self.unpacked.entry(at).or_insert(position);
                }
            }
        }
    }

    /// The event at a position of the log.
    pub fn number_at(&self, position: u32) -> Result<EventNumber, Broken> {
        self.positions
            .binary_search(&position)
            .map(|at| at as u32)
            .map_err(|_| Broken::UnknownEvent(position))
    }

    pub fn event_position(&self, event: EventNumber) -> u32 {
        self.positions[event as usize]
    }

    pub fn event_kind(&self, event: EventNumber) -> EventKind {
        self.kinds[event as usize]
    }

    pub fn confidence_permille(&self, event: EventNumber) -> u16 {
        self.confidences.get(&event).copied().unwrap_or(CERTAIN_PERMILLE)
    }

    pub fn inputs(&self, event: EventNumber) -> impl Iterator<Item = Input> {
        self.inputs_range(event)
            .map(|at| Input { lot: self.input_lots[at as usize], mg: self.input_masses.get(at) })
    }

    /// The lots it made.
    pub fn outputs(&self, event: EventNumber) -> std::ops::Range<Lot> {
        let first = self.targets[event as usize];
        let mut end = first;
        while self.makers.get(end as usize) == Some(&event) {
            end += 1;
        }
        first..end
    }

    /// The pallet or shipment it packed on or left with.
    pub fn unit(&self, event: EventNumber) -> Lot {
        self.targets[event as usize]
    }

    /// Which event made a lot.
    pub fn maker(&self, lot: Lot) -> EventNumber {
        self.makers[lot as usize]
    }

    /// As made, in milligrams; 0 once its making is void.
    pub fn made_mg(&self, lot: Lot, moment: Moment) -> u64 {
        if self.counts(self.maker(lot), moment) { self.made.get(lot) } else { 0 }
    }

    /// All there ever was of a lot, with what was found later; and what is left.
    pub fn standing(&self, lot: Lot, moment: Moment) -> (u64, u64) {
        let (mut made, mut used) = (self.made_mg(lot, moment), 0);
        for taken in self.uses(lot, moment) {
            match taken.kind {
                EventKind::Gain => made += taken.mg,
                EventKind::Pack => {}
                _ => used += taken.mg,
            }
        }
        (made, made.saturating_sub(used))
    }

    /// What is on a pallet.
    pub fn contents(&self, pallet: Lot, moment: Moment) -> impl Iterator<Item = Input> {
        let events = self.packings.get(&pallet).into_iter().flatten().copied();
        events.filter(move |event| self.counts(*event, moment)).flat_map(move |event| {
            let packed = self.inputs_range(event).filter(move |at| self.is_packed(*at, moment));
            packed.map(|at| Input { lot: self.input_lots[at as usize], mg: self.input_masses.get(at) })
        })
    }

    /// Whether an event has happened and was not taken back.
    pub fn counts(&self, event: EventNumber, moment: Moment) -> bool {
        event < moment.events_end && (self.voided.is_empty() || !self.is_void(event, moment))
    }

    fn is_void(&self, event: EventNumber, moment: Moment) -> bool {
        self.voided.get(&event).is_some_and(|position| *position <= moment.position)
    }

    fn is_packed(&self, at: u32, moment: Moment) -> bool {
        self.unpacked.get(&at).is_none_or(|position| *position > moment.position)
    }

    /// What takes of a lot or adds to it, latest first.
    pub(crate) fn uses(&self, lot: Lot, moment: Moment) -> impl Iterator<Item = Use> {
        let mut next = self.last_uses[lot as usize];
        std::iter::from_fn(move || {
            while next != NONE {
                let at = next;
                next = self.next_uses[at as usize];
                let event = self.event_of(at);
                let kind = self.kinds[event as usize];
                if self.counts(event, moment) && (kind != EventKind::Pack || self.is_packed(at, moment)) {
                    return Some(Use { event, kind, mg: self.input_masses.get(at) });
                }
            }
            None
        })
    }

    fn event_of(&self, input: u32) -> EventNumber {
        let mut event = self.marks[(input / INPUTS_PER_MARK) as usize];
        while self.inputs_starts.get(event as usize + 1).is_some_and(|start| *start <= input) {
            event += 1;
        }
        event
    }

    fn inputs_range(&self, event: EventNumber) -> std::ops::Range<u32> {
        let start = self.inputs_starts[event as usize];
        let end = self.inputs_starts.get(event as usize + 1).copied();
        start..end.unwrap_or(self.input_lots.len() as u32)
    }
}

/// Kinds as they are stored: their place in [`KINDS`].
impl TryFrom<i16> for EventKind {
    type Error = i16;

    fn try_from(place: i16) -> Result<Self, i16> {
        usize::try_from(place).ok().and_then(|place| KINDS.get(place).copied()).ok_or(place)
    }
}

#[cfg(test)]
mod tests;
