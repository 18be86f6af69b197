//! GetRecallNotice: a notice with its lines.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{GetRecallNoticeRequest, GetRecallNoticeResponse};

use crate::Traceability;
use crate::item_page::get;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: GetRecallNoticeRequest,
) -> Result<GetRecallNoticeResponse, ApiError> {
    Ok(GetRecallNoticeResponse { notice: Some(get(app, &caller, &req.recall_notice_id).await?) })
}
