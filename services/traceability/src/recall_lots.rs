//! Lots that fall into the scope of a recall: they are marked, and what is in house is held. Once it is closed, the mark may be taken off.

use tracegate_proto::traceability::v1::plant_event::{FlagChange, StateChange, What};
use tracegate_proto::traceability::v1::{Recall, RecallLotsAdded, RecallLotsCleared};

use crate::command::{Draft, Turn};
use crate::lot::{self, Lot, State};
use crate::plant::{flags, state_change};

/// An event names so many at most: watchers take events whole.
const LOTS_PER_EVENT: usize = 2_000;

/// The events by which lots fall in, where so many were in before.
pub(crate) fn added(recall: &Recall, lots: &[&Lot], n_before: i64, turn: &Turn) -> Vec<Draft> {
    let reason = format!("recall {}", recall.name);
    let mut n_lots = n_before;
    let mut drafts = Vec::new();
    for page in lots.chunks(LOTS_PER_EVENT) {
        n_lots += i64::try_from(page.len()).unwrap_or(i64::MAX);
        let added = RecallLotsAdded { recall_id: recall.id.clone(), n_lots };
        let draft = Draft::new(turn.now, What::RecallLotsAdded(added))
            .flagging(page.iter().map(|lot| FlagChange { recalled: true, ..flags(lot) }).collect())
            .with(page.iter().filter_map(|lot| held(lot, &reason)).collect());
        drafts.push(draft);
    }
    drafts
}

/// The events by which the mark is taken off lots, each of which so many recalls mark: it stays recalled where there is another.
pub(crate) fn cleared(recall: &Recall, reason: &str, lots: &[(&Lot, usize)], turn: &Turn) -> Vec<Draft> {
    let draft = |page: &[(&Lot, usize)]| {
        let cleared = RecallLotsCleared { recall_id: recall.id.clone(), reason: reason.to_owned() };
        let flagged =
            page.iter().map(|(lot, n_recalls)| FlagChange { recalled: *n_recalls > 1, ..flags(lot) });
        Draft::new(turn.now, What::RecallLotsCleared(cleared)).flagging(flagged.collect())
    };
    lots.chunks(LOTS_PER_EVENT).map(draft).collect()
}

/// What is used up or rejected already is where it is.
fn held(lot: &Lot, reason: &str) -> Option<StateChange> {
    let may_be_held = lot.on_hand_mg > 0 && lot::next_states(lot.state).contains(&State::Hold);
    may_be_held.then(|| state_change(lot, lot.state, State::Hold, reason))
}
