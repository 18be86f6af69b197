//! ListQcDecisions: decisions, newest first.

use std::sync::Arc;

use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{ListQcDecisionsRequest, ListQcDecisionsResponse};

use crate::Traceability;
use crate::item_page::{Asked, page};

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ListQcDecisionsRequest,
) -> Result<ListQcDecisionsResponse, ApiError> {
    let asked = Asked {
        page_size: req.page_size,
        page_token: &req.page_token,
        subject_id: &req.subject_id,
        states: req.results().map(|result| to_word(result.as_str_name(), "QC_RESULT_")).collect(),
    };
    let (decisions, next_page_token) = page(app, &caller, &asked).await?;
    Ok(ListQcDecisionsResponse { decisions, next_page_token })
}
