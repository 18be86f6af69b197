//! An alert: of one rule about one subject there is one that is not resolved, however often it happens.

use time::OffsetDateTime;
use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_platform::db::to_word;
use tracegate_proto::traceability::v1::Alert;
use tracegate_proto::traceability::v1::alert::{Rule, State};
use tracegate_proto::traceability::v1::plant_event::What;
use uuid::Uuid;

use crate::command::{Draft, Needs};
use crate::item::Kind;
use crate::plant::Plant;
use crate::refusals::illegal_step;

/// What no second alert may have while one is not resolved.
pub(crate) fn key(rule: Rule, subject_id: &str) -> String {
    format!("{}/{subject_id}", to_word(rule.as_str_name(), "RULE_"))
}

pub(crate) fn needs(rules: &[Rule], subject_id: &str, needs: &mut Needs) {
    if !subject_id.is_empty() {
        rules.iter().for_each(|rule| needs.item_key(Kind::Alert, key(*rule, subject_id)));
    }
}

/// An alert further on, or why it is not. What is acknowledged may be resolved, and what is open too.
pub(crate) fn moved(alert: Alert, to: State) -> Result<Alert, ApiError> {
    let from = alert.state();
    let next: &[State] = match from {
        State::Open => &[State::Acknowledged, State::Resolved],
        State::Acknowledged => &[State::Resolved],
        State::Unspecified | State::Resolved => &[],
    };
    if next.contains(&to) {
        return Ok(Alert { state: to.into(), ..alert });
    }
    let word = |state: State| to_word(state.as_str_name(), "STATE_");
    Err(illegal_step("the alert", word(from), word(to), next.iter().map(|state| word(*state))))
}

/// Raises an alert, or says that it happened again.
pub(crate) fn raised(
    plant: &Plant,
    rule: Rule,
    (subject_id, subject_name): (&str, &str),
    message: String,
    at: OffsetDateTime,
) -> Draft {
    let known = plant.item_by_key(Kind::Alert, &key(rule, subject_id));
    let before = known.and_then(|item| item.message::<Alert>().ok()).unwrap_or_else(|| Alert {
        id: Uuid::now_v7().to_string(),
        rule: rule.into(),
        subject_id: subject_id.to_owned(),
        subject_name: subject_name.to_owned(),
        first_time: Some(timestamp(at)),
        ..Alert::default()
    });
    let alert = Alert {
        message,
        // What happens again is to be seen again.
        state: State::Open.into(),
        n_times: before.n_times + 1,
        acknowledger_id: String::new(),
        last_time: Some(timestamp(at)),
        ..before
    };
    Draft::new(at, What::AlertChanged(alert))
}
