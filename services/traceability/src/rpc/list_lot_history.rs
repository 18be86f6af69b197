//! ListLotHistory: a lot's changes of state, oldest first, each checked against the one before.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller, page};
use tracegate_proto::traceability::v1::{ListLotHistoryRequest, ListLotHistoryResponse};

use crate::Traceability;
use crate::history;
use crate::lot::{Head, LotId};
use crate::store::lots;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ListLotHistoryRequest,
) -> Result<ListLotHistoryResponse, ApiError> {
    let lot_id = LotId::from_field("lot_id", &req.lot_id)?;
    let after =
        page::number(&req.page_token, lot_id.0.as_bytes())?.and_then(|number| i32::try_from(number).ok());
    let after = after.unwrap_or(0);
    let size = page::size(req.page_size);
    let mut tx = app.db.begin(caller.org).await?;
    let lot = lots::find_all(&mut tx, &[lot_id.0], &[], &[]).await?.pop();
    let lot = lot.ok_or_else(|| ApiError::not_found("lot", lot_id))?;
    // With the line before, so that the first of the page is checked against it.
    let mut changes = lots::history(&mut tx, lot_id, (after - 1).max(0), size + 2).await?;
    let before = if after > 0 && !changes.is_empty() { Some(changes.remove(0)) } else { None };
    let has_more = page::cut(&mut changes, size);
    let mut head = before.map(|line| Head { n_changes: line.sequence, hash: line.hash }).unwrap_or_default();
    let intact = head.n_changes == after
        && changes.iter().all(|line| history::follows(&mut head, line))
        && (has_more || head == lot.history);
    let next = changes.last().filter(|_| has_more).map(|line| line.sequence);
    Ok(ListLotHistoryResponse {
        next_page_token: next
            .map(|sequence| page::number_token(sequence.into(), lot_id.0.as_bytes()))
            .unwrap_or_default(),
        changes,
        intact,
    })
}
