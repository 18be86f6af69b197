//! ListRecallNotices: notices of recalls, newest first, without their lines.

use std::sync::Arc;

use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{ListRecallNoticesRequest, ListRecallNoticesResponse};

use crate::Traceability;
use crate::item_page::{Asked, page};

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ListRecallNoticesRequest,
) -> Result<ListRecallNoticesResponse, ApiError> {
    let asked = Asked {
        page_size: req.page_size,
        page_token: &req.page_token,
        subject_id: &req.recall_id,
        states: req.states().map(|state| to_word(state.as_str_name(), "STATE_")).collect(),
    };
    let (notices, next_page_token) = page(app, &caller, &asked).await?;
    Ok(ListRecallNoticesResponse { notices, next_page_token })
}
