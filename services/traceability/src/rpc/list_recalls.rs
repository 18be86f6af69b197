//! ListRecalls: recalls, newest first.

use std::sync::Arc;

use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{ListRecallsRequest, ListRecallsResponse};

use crate::Traceability;
use crate::item_page::{Asked, page};

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ListRecallsRequest,
) -> Result<ListRecallsResponse, ApiError> {
    let asked = Asked {
        page_size: req.page_size,
        page_token: &req.page_token,
        subject_id: "",
        states: req.states().map(|state| to_word(state.as_str_name(), "STATE_")).collect(),
    };
    let (recalls, next_page_token) = page(app, &caller, &asked).await?;
    Ok(ListRecallsResponse { recalls, next_page_token })
}
