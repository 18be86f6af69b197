//! ListRecallLots: lots in the scope of a recall, newest first.

use std::sync::Arc;

use tracegate_platform::page;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{ListRecallLotsRequest, ListRecallLotsResponse};
use uuid::Uuid;

use crate::Traceability;
use crate::store::{lots, recalls};

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ListRecallLotsRequest,
) -> Result<ListRecallLotsResponse, ApiError> {
    let filter = req.recall_id.as_bytes();
    let below = page::number(&req.page_token, filter)?.and_then(|number| i32::try_from(number).ok());
    let size = page::size(req.page_size);
    let recall = Uuid::try_parse(&req.recall_id).map_err(ApiError::internal)?;
    let mut tx = app.db.begin(caller.org).await?;
    let mut numbers = recalls::page(&mut tx, recall, below.unwrap_or(i32::MAX), size + 1).await?;
    let has_more = page::cut(&mut numbers, size);
    let ids: Vec<Uuid> = numbers.iter().map(|(_, id)| *id).collect();
    let mut found = lots::find_all(&mut tx, &ids, &[], &[]).await?;
    found.sort_by_key(|lot| -lot.number);
    let next = numbers.last().filter(|_| has_more);
    Ok(ListRecallLotsResponse {
        lots: found.iter().map(Into::into).collect(),
        next_page_token: next
            .map(|(number, _)| page::number_token((*number).into(), filter))
            .unwrap_or_default(),
    })
}
