//! What a task works on, kept in line with it, in the task's own transaction.

use tracegate_platform::{ApiError, OrgTx};

use crate::store::templates;
use crate::task::{Kind, Task};
use crate::template::TemplateId;

/// Lets the subject follow the task's state; the result itself is written by the work.
pub(crate) async fn follow(tx: &mut OrgTx, task: &Task) -> Result<(), ApiError> {
    match task.kind {
        Kind::TemplateParse => {
            let Some(mut template) = templates::lock(tx, TemplateId(task.subject_id)).await? else {
                return Ok(());
            };
            let before = template.state.clone();
            // A template whose newest task is another one does not listen to this one.
            if template.parse_task_id == task.id {
                template.follow(task);
            }
            if template.state != before {
                templates::update(tx, &template).await?;
            }
            Ok(())
        }
        Kind::Unspecified => Ok(()),
    }
}
