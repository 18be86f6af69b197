//! The genealogy of lots in memory: who became what, how much of it, and where it is. The crate does no I/O; what it answers is complete and,
//! to the milligram, exact.
//!
//! A [`Graph`] is fed the quantity events of one organization in the order of its log. Lots have dense numbers, given at creation, and an event
//! makes lots that are newer than all it uses: so there are no cycles, and the order of numbers is an order of creation. A [`Walk`] finds what a
//! set of lots became or came from, level by level; then [`Walk::forward_quantities`] or [`Walk::backward_quantities`] says how much. Both can be
//! asked as of a past position of the log. Nothing is ever taken out of the graph, so a walk goes on while events are added: it sees none of them.

pub use crate::graph::{Broken, CERTAIN_PERMILLE, Event, EventKind, Graph, Input, Moment};
pub use crate::quantities::{Backward, Forward, Outflow, Share, Totals};
pub use crate::walk::{Direction, Limits, Scratch, Stop, Walk};

mod graph;
mod masses;
mod quantities;
mod share;
mod stamps;
mod walk;

#[cfg(test)]
mod history;

/// The dense number of a lot in its organization, from 0 in order of creation.
pub type Lot = u32;
/// The number of an event in a graph, from 0 in the order of the log.
pub type EventNumber = u32;
