//! GetFlowVersion: a version with its definition.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{GetFlowVersionRequest, GetFlowVersionResponse};

use crate::Traceability;
use crate::item_page::get;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: GetFlowVersionRequest,
) -> Result<GetFlowVersionResponse, ApiError> {
    Ok(GetFlowVersionResponse { version: Some(get(app, &caller, &req.flow_version_id).await?) })
}
