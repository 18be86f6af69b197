//! Captured events as a part of the plant: which are there, by their hashes and by their ids.

use std::collections::HashMap;

use tracegate_proto::traceability::v1::{EpcisCaptured, EpcisEvent};

use crate::plant::Changes;

/// The events that were asked for; one that is not here is not there.
#[derive(Debug, Clone, Default)]
pub(crate) struct Captured {
    /// By hash and whether it declares an error, which the hash leaves out.
    positions: HashMap<(String, bool), i64>,
    /// Hashes by id, of events that declare no error.
    ids: HashMap<String, String>,
}

/// What there is to know of an event, to see whether another is the same.
#[derive(Debug)]
pub(crate) struct Identity {
    pub hash: String,
    pub declares_error: bool,
    pub event_id: String,
}

impl Captured {
    /// An event as it is stored.
    pub(crate) fn load(&mut self, event: Identity, position: i64) {
        if !event.declares_error {
            self.ids.insert(event.event_id, event.hash.clone());
        }
        self.positions.insert((event.hash, event.declares_error), position);
    }

    /// Where the same event is.
    pub(crate) fn position(&self, event: &EpcisEvent) -> Option<i64> {
        self.positions.get(&(event.hash.clone(), event.declares_error)).copied()
    }

    /// Whether another event has the id. One that declares an error shares it with the event that it is about.
    pub(crate) fn is_id_taken(&self, event: &EpcisEvent) -> bool {
        !event.declares_error && self.ids.get(&event.event_id).is_some_and(|hash| *hash != event.hash)
    }

    pub(crate) fn hash_of(&self, event_id: &str) -> Option<&str> {
        self.ids.get(event_id).map(String::as_str)
    }

    pub(crate) fn capture(&mut self, captured: &EpcisCaptured, position: i64, changes: &mut Changes) {
        for (event, place) in captured.events.iter().zip(0..) {
            self.load(identity(event), position);
            changes.epcis.insert((position, place), event.clone());
        }
    }
}

pub(crate) fn identity(event: &EpcisEvent) -> Identity {
    let EpcisEvent { hash, declares_error, event_id, .. } = event;
    Identity { hash: hash.clone(), declares_error: *declares_error, event_id: event_id.clone() }
}
