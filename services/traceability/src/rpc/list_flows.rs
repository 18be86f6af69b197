//! ListFlows: flows, newest first.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{ListFlowsRequest, ListFlowsResponse};

use crate::Traceability;
use crate::item_page::{Asked, page};

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ListFlowsRequest,
) -> Result<ListFlowsResponse, ApiError> {
    let asked =
        Asked { page_size: req.page_size, page_token: &req.page_token, subject_id: "", states: Vec::new() };
    let (flows, next_page_token) = page(app, &caller, &asked).await?;
    Ok(ListFlowsResponse { flows, next_page_token })
}
