//! GetRecall: a recall with how effective it is.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{GetRecallRequest, GetRecallResponse, Recall, RecallNotice};
use uuid::Uuid;

use crate::Traceability;
use crate::item::{Kept, Kind};
use crate::item_page::get;
use crate::recall_notice::PENDING;
use crate::store::{items, recalls};

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: GetRecallRequest,
) -> Result<GetRecallResponse, ApiError> {
    let recall: Recall = get(app, &caller, &req.recall_id).await?;
    let mut tx = app.db.begin(caller.org).await?;
    let id = Uuid::try_parse(&recall.id).map_err(ApiError::internal)?;
    let notices = items::page_newest(&mut tx, Kind::RecallNotice, Some(id), &[], None, i64::MAX).await?;
    let notices = notices.iter().map(|item| item.message()).collect::<Result<Vec<RecallNotice>, _>>()?;
    let pending = notices.iter().filter(|notice| PENDING.contains(&notice.state_word())).count();
    let n_marked_lots = recalls::n_marked(&mut tx, id).await?;
    Ok(GetRecallResponse {
        recall: Some(recall),
        shipped_mg: notices.iter().map(|notice| notice.shipped_mg).sum(),
        confirmed_mg: notices.iter().map(|notice| notice.confirmed_mg).sum(),
        recovered_mg: notices.iter().map(|notice| notice.recovered_mg).sum(),
        n_notices_pending: i32::try_from(pending).unwrap_or(i32::MAX),
        n_marked_lots,
    })
}
