//! A file becomes a template: its bytes, the template, the task that parses it with its first event and its message to the
//! workers, and the audit record, all in one transaction or not at all.

use std::time::Duration;

use time::OffsetDateTime;
use tracegate_platform::{ApiError, Caller, OrgTx, audit, keys, queue};

use crate::STREAM;
use crate::requester::Requester;
use crate::store::{files, tasks, templates};
use crate::task::{Kind, Task};
use crate::task_log;
use crate::template::{Template, TemplateId};
use crate::upload::Announced;

pub(crate) async fn store(
    tx: &mut OrgTx,
    caller: &std::sync::Arc<Caller>,
    file: &Announced,
    content: &[u8],
    now: OffsetDateTime,
) -> Result<(Template, Task), ApiError> {
    let template_id = TemplateId::generate();
    let task = Task::submit(Kind::TemplateParse, template_id.0, Requester(caller.clone()), now);
    let template = Template::upload(template_id, file, caller.actor_id(), task.id, now);

    files::insert(tx, &file.sha256, content).await?;
    templates::insert(tx, &template).await?;
    tasks::insert(tx, &task).await?;
    queue::enqueue(tx, STREAM, task.id.0, Duration::ZERO).await?;
    let attributes = [
        ("file_name", template.file_name.clone()),
        ("size_bytes", template.size_bytes.to_string()),
        ("sha256", keys::hex(&template.sha256)),
        ("task_id", task.id.to_string()),
    ];
    audit::record(tx, caller, now, "TemplateUploaded", format!("templates/{}", template.id), attributes)
        .await?;
    task_log::append(tx, task.id, &[task_log::event(&task, task_log::Kind::Queued, "", now)]).await?;
    Ok((template, task))
}
