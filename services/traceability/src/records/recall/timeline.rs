//! What was done about a recall, as the log has it.

use tracegate_food_records::RecallStep;
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::recall::State;
use tracegate_proto::traceability::v1::{PlantEvent, Recall};

use crate::store::records;

const KINDS: [&str; 4] =
    ["recall_changed", "recall_lots_added", "recall_lots_cleared", "recall_notice_changed"];

/// Everything since it was opened and up to a position, in order.
pub(super) async fn steps(tx: &mut OrgTx, recall: &Recall, until: i64) -> Result<Vec<RecallStep>, ApiError> {
    let mut steps = Vec::new();
    for kind in KINDS {
        let mut after = recall.open_position - 1;
        loop {
            let events = records::page(tx, kind, &records::Filter::default(), after, until).await?;
            let Some(last) = events.last() else { break };
            after = last.position;
            steps.extend(events.iter().filter_map(|event| Some((event.position, step(event, recall)?))));
        }
    }
    steps.sort_by_key(|(position, _)| *position);
    Ok(steps.into_iter().map(|(_, step)| step).collect())
}

/// What an event says of the recall, if anything.
fn step(event: &PlantEvent, recall: &Recall) -> Option<RecallStep> {
    let n_lots = event.flag_changes.len();
    let (what, note) = match &event.what {
        Some(What::RecallChanged(changed)) if changed.id == recall.id => {
            let noun = if changed.is_drill { "Drill" } else { "Recall" };
            match changed.state() {
                State::Closed => (format!("{noun} closed"), changed.close_note.clone()),
                _ if event.position == recall.open_position => {
                    (format!("{noun} opened"), changed.reason.clone())
                }
                // That lots fell in, the event before it says.
                State::Open | State::Unspecified => return None,
            }
        }
        Some(What::RecallLotsAdded(added)) if added.recall_id == recall.id => {
            let n_held = event.state_changes.len();
            (format!("{n_lots} lots marked, {n_held} of them held"), format!("{} in scope", added.n_lots))
        }
        Some(What::RecallLotsCleared(cleared)) if cleared.recall_id == recall.id => {
            let n_still = event.flag_changes.iter().filter(|change| change.recalled).count();
            let still =
                if n_still == 0 { String::new() } else { format!(", {n_still} still in another recall") };
            (format!("{n_lots} lots cleared{still}"), cleared.reason.clone())
        }
        Some(What::RecallNoticeChanged(notice)) if notice.recall_id == recall.id => {
            let state = to_word(notice.state().as_str_name(), "STATE_");
            let note = notice.steps.last().map(|step| step.note.clone()).unwrap_or_default();
            (format!("Notice to {}: {state}", notice.customer_name), note)
        }
        _ => return None,
    };
    Some(RecallStep {
        at: event.record_time.as_ref().and_then(from_timestamp)?,
        what,
        actor: event.actor.as_ref().map(|actor| actor.id.clone()).unwrap_or_default(),
        note,
        record: event.position.to_string(),
    })
}
