//! ListCleanBreaks: clean breaks of equipment, newest first.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{ListCleanBreaksRequest, ListCleanBreaksResponse};

use crate::Traceability;
use crate::item_page::{Asked, page};

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ListCleanBreaksRequest,
) -> Result<ListCleanBreaksResponse, ApiError> {
    let asked = Asked {
        page_size: req.page_size,
        page_token: &req.page_token,
        subject_id: &req.equipment_id,
        states: Vec::new(),
    };
    let (clean_breaks, next_page_token) = page(app, &caller, &asked).await?;
    Ok(ListCleanBreaksResponse { clean_breaks, next_page_token })
}
