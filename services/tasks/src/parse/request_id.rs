//! Ids of the gate's calls, the same however often a task is killed and resumed: so that no decision is taken twice.

use tracegate_platform::keys;
use uuid::Uuid;

use crate::task::Task;

/// From the task, the person's try, the step, the place in it, and the content: what an upgrade cuts in another way is
/// another question, and what a person tries again is asked under the policy of today.
pub(crate) fn of(task: &Task, step: &str, ordinal: u32, content: &str) -> Uuid {
    let mut bytes = b"tracegate.dev/tasks/request_id/v1\0".to_vec();
    bytes.extend_from_slice(task.id.0.as_bytes());
    bytes.extend_from_slice(&task.retry_count.to_be_bytes());
    bytes.extend_from_slice(&ordinal.to_be_bytes());
    bytes.extend_from_slice(&keys::sha256(step.as_bytes()));
    bytes.extend_from_slice(&keys::sha256(content.as_bytes()));
    let mut id = [0; 16];
    for (to, from) in id.iter_mut().zip(keys::sha256(&bytes)) {
        *to = from;
    }
    // Version 8 of RFC 9562: made of the maker's own data.
    uuid::Builder::from_custom_bytes(id).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::task::tests::task;

    #[test]
    fn the_same_question_has_the_same_id() {
        let task = task();
        let id = of(&task, "gate", 3, "text");
        assert_eq!(id, of(&Task { attempt: 4, ..task.clone() }, "gate", 3, "text"));
        assert_eq!(id.get_version_num(), 8);
    }

    #[test]
    fn another_question_has_another_id() {
        let task = task();
        let id = of(&task, "gate", 3, "text");
        assert_ne!(id, of(&task, "gate", 4, "text"));
        assert_ne!(id, of(&task, "check", 3, "text"));
        assert_ne!(id, of(&task, "gate", 3, "other text"));
        assert_ne!(id, of(&Task { retry_count: 1, ..task.clone() }, "gate", 3, "text"));
        assert_ne!(id, of(&Task { id: crate::task::TaskId::generate(), ..task }, "gate", 3, "text"));
    }
}
