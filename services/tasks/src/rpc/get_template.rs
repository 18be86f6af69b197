//! GetTemplate: one template of the caller's organization, with its structure once it is READY.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::tasks::v1::{GetTemplateRequest, GetTemplateResponse};

use crate::Tasks;
use crate::store::{fields, sections, templates};
use crate::template::TemplateId;

pub(crate) async fn run(
    app: &Tasks,
    caller: Arc<Caller>,
    req: GetTemplateRequest,
) -> Result<GetTemplateResponse, ApiError> {
    let template_id = TemplateId::from_field("template_id", &req.template_id)?;
    let mut tx = app.db.begin(caller.org).await?;
    let template = templates::find(&mut tx, template_id)
        .await?
        .ok_or_else(|| ApiError::not_found("template", template_id))?;
    let sections = sections::all(&mut tx, template_id).await?;
    let fields = fields::all(&mut tx, template_id).await?;
    Ok(GetTemplateResponse { template: Some(template.into()), sections, fields })
}
