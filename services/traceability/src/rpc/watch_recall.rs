//! WatchRecall: everything that concerns a recall, as it happens, resumable and without gaps.

use std::collections::HashSet;
use std::pin::Pin;
use std::sync::Arc;

use futures_util::{Stream, StreamExt};
use prost::Message;
use tonic::Status;
use tracegate_platform::watch::{self, Seen};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::events::v1::Heartbeat;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::watch_recall_response::Update;
use tracegate_proto::traceability::v1::{PlantEvent, Recall, WatchRecallRequest, WatchRecallResponse};
use uuid::Uuid;

use crate::Traceability;
use crate::event;
use crate::item_page::get;
use crate::lot::LotId;
use crate::store::recalls;

pub(crate) type WatchStream = Pin<Box<dyn Stream<Item = Result<WatchRecallResponse, Status>> + Send>>;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: WatchRecallRequest,
) -> Result<WatchStream, ApiError> {
    let recall: Recall = get(app, &caller, &req.recall_id).await?;
    let id = Uuid::try_parse(&recall.id).map_err(ApiError::internal)?;
    let mut tx = app.db.begin(caller.org).await?;
    let lots = recalls::page(&mut tx, id, i32::MAX, i64::MAX).await?;
    drop(tx);
    let mut scope: HashSet<LotId> = lots.into_iter().map(|(_, lot)| LotId(lot)).collect();
    let after = req.after_position.max(recall.open_position - 1);
    let seen = watch::watch(&app.hub, &app.drain, caller.org, event::FEED, Some(after)).await?;
    Ok(Box::pin(seen.filter_map(move |seen| {
        let response = seen.and_then(|seen| response(seen, &recall.id, &mut scope));
        std::future::ready(response.transpose())
    })))
}

fn response(
    seen: Seen,
    recall_id: &str,
    scope: &mut HashSet<LotId>,
) -> Result<Option<WatchRecallResponse>, Status> {
    let (position, update) = match seen {
        Seen::Heartbeat { sequence } => (sequence, Update::Heartbeat(Heartbeat { sequence })),
        Seen::Event { sequence, payload } => {
            let event = PlantEvent::decode(payload).map_err(ApiError::internal)?;
            if !concerns(&event, recall_id, scope)? {
                return Ok(None);
            }
            (sequence, Update::Event(event))
        }
    };
    Ok(Some(WatchRecallResponse { position, update: Some(update) }))
}

/// What happens to the recall itself, and to lots in its scope. What falls in is in it from then on.
fn concerns(event: &PlantEvent, recall_id: &str, scope: &mut HashSet<LotId>) -> Result<bool, ApiError> {
    Ok(match &event.what {
        Some(What::RecallChanged(recall)) => recall.id == recall_id,
        Some(What::RecallNoticeChanged(notice)) => notice.recall_id == recall_id,
        Some(What::RecallLotsAdded(added)) if added.recall_id == recall_id => {
            scope.extend(event::lots(event)?.lots);
            true
        }
        _ => event::lots(event)?.lots.iter().any(|lot| scope.contains(lot)),
    })
}
