//! FinishUpload: a complete upload becomes a template. An upload that is refused for good is forgotten at once, so that it
//! does not keep its owner from starting another.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller, OrgTx};
use tracegate_proto::tasks::v1::{FinishUploadRequest, FinishUploadResponse};

use crate::store::{tasks, templates, uploads};
use crate::template::TemplateId;
use crate::upload::UploadId;
use crate::{Tasks, intake};

pub(crate) async fn run(
    app: &Tasks,
    caller: Arc<Caller>,
    req: FinishUploadRequest,
) -> Result<FinishUploadResponse, ApiError> {
    let upload_id = UploadId::from_field("upload_id", &req.upload_id)?;
    let absent = || ApiError::not_found("upload", upload_id);

    let mut tx = app.db.begin(caller.org).await?;
    let upload = uploads::find(&mut tx, upload_id, caller.actor_id()).await?.ok_or_else(absent)?;
    if let Some(template_id) = upload.template_id {
        return finished(&mut tx, template_id).await;
    }
    upload.complete()?;
    drop(tx);

    // Chunks are never changed once taken, so what is checked outside of a transaction is what is stored.
    let room = app.spool.room_for(upload.file.size_bytes).await?;
    let mut tx = app.db.begin(caller.org).await?;
    let content = uploads::content(&mut tx, &upload).await?;
    drop(tx);
    let accepted = app.readers.accept(upload.file.clone(), content).await;

    let mut tx = app.db.begin(caller.org).await?;
    let upload = uploads::lock(&mut tx, upload_id, caller.actor_id()).await?.ok_or_else(absent)?;
    // Before anything is said of the content: a call at the same time may have finished it, and its chunks are gone since.
    if let Some(template_id) = upload.template_id {
        return finished(&mut tx, template_id).await;
    }
    let content = match accepted {
        Ok(content) => content,
        Err(refused) => {
            if tracegate_platform::api_error::code(refused.reason()) == tonic::Code::InvalidArgument {
                uploads::delete(&mut tx, upload_id).await?;
                tx.commit().await?;
            }
            return Err(refused);
        }
    };
    let (template, task) = intake::store(&mut tx, &caller, &upload.file, &content, app.clock.now()).await?;
    uploads::finish(&mut tx, upload_id, template.id).await?;
    tx.commit().await?;
    drop(room);
    Ok(FinishUploadResponse { template: Some(template.into()), task: Some(task.into()) })
}

/// The template an earlier call has made, and the task that parses it, as they are now.
async fn finished(tx: &mut OrgTx, template_id: TemplateId) -> Result<FinishUploadResponse, ApiError> {
    let inconsistent =
        || ApiError::internal(format!("inconsistent: a finished upload names template {template_id}"));
    let template = templates::find(tx, template_id).await?.ok_or_else(inconsistent)?;
    let task = tasks::find(tx, template.parse_task_id).await?.ok_or_else(inconsistent)?;
    Ok(FinishUploadResponse { template: Some(template.into()), task: Some(task.into()) })
}
