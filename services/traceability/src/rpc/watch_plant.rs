//! WatchPlant: the plant's log as it grows, resumable and without gaps.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::{Stream, StreamExt};
use prost::Message;
use tonic::Status;
use tracegate_platform::watch::{self, Seen};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::events::v1::Heartbeat;
use tracegate_proto::traceability::v1::watch_plant_response::Update;
use tracegate_proto::traceability::v1::{
    PlantEvent, PlantEventFilter, WatchPlantRequest, WatchPlantResponse,
};

use crate::Traceability;
use crate::event;
use crate::lot::LotId;

pub(crate) type PlantStream = Pin<Box<dyn Stream<Item = Result<WatchPlantResponse, Status>> + Send>>;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: WatchPlantRequest,
) -> Result<PlantStream, ApiError> {
    let after = (req.after_position > 0).then_some(req.after_position);
    let filter = req.filter.unwrap_or_default();
    let lot = match filter.lot_id.as_str() {
        "" => None,
        id => Some(LotId::from_field("filter.lot_id", id)?),
    };
    let seen = watch::watch(&app.hub, &app.drain, caller.org, event::FEED, after).await?;
    Ok(Box::pin(seen.filter_map(move |seen| {
        let response = seen.and_then(|seen| response(seen, &filter, lot));
        std::future::ready(response.transpose())
    })))
}

fn response(
    seen: Seen,
    filter: &PlantEventFilter,
    lot: Option<LotId>,
) -> Result<Option<WatchPlantResponse>, Status> {
    let (position, update) = match seen {
        Seen::Heartbeat { sequence } => (sequence, Update::Heartbeat(Heartbeat { sequence })),
        Seen::Event { sequence, payload } => {
            let event = PlantEvent::decode(payload).map_err(ApiError::internal)?;
            if !is_wanted(&event, filter, lot)? {
                return Ok(None);
            }
            (sequence, Update::Event(event))
        }
    };
    Ok(Some(WatchPlantResponse { position, update: Some(update) }))
}

fn is_wanted(event: &PlantEvent, filter: &PlantEventFilter, lot: Option<LotId>) -> Result<bool, ApiError> {
    if !filter.kinds.is_empty() && !filter.kinds.iter().any(|kind| kind == event::kind(event)) {
        return Ok(false);
    }
    let Some(lot) = lot else { return Ok(true) };
    let named = event::lots(event)?;
    Ok(named.lots.contains(&lot) || named.pallets.contains(&lot))
}
