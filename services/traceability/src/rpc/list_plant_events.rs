//! ListPlantEvents: the plant's log, newest first.

use std::sync::Arc;

use prost::Message;
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::{ApiError, Caller, page};
use tracegate_proto::traceability::v1::{ListPlantEventsRequest, ListPlantEventsResponse};

use crate::Traceability;
use crate::lot::LotId;
use crate::store::events::{self, Filter};
use crate::store::lots;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ListPlantEventsRequest,
) -> Result<ListPlantEventsResponse, ApiError> {
    let asked =
        ListPlantEventsRequest { page_size: 0, page_token: String::new(), ..req.clone() }.encode_to_vec();
    let below = page::number(&req.page_token, &asked)?.unwrap_or(i64::MAX);
    let size = page::size(req.page_size);
    let time = |field: &'static str, at: &Option<prost_types::Timestamp>| match at {
        None => Ok(None),
        Some(at) => from_timestamp(at)
            .map(Some)
            .ok_or_else(|| ApiError::invalid(field, "timestamp", "is no time of the calendar")),
    };
    let asked_for = req.filter.unwrap_or_default();
    let kinds: Vec<&str> = asked_for.kinds.iter().map(String::as_str).collect();
    let mut tx = app.db.begin(caller.org).await?;
    let lot_number = match asked_for.lot_id.as_str() {
        "" => None,
        id => {
            let id = LotId::from_field("filter.lot_id", id)?;
            let lot = lots::find_all(&mut tx, &[id.0], &[], &[]).await?.pop();
            Some(lot.ok_or_else(|| ApiError::not_found("lot", id))?.number)
        }
    };
    let filter = Filter {
        kinds: &kinds,
        lot_number,
        recorded_from: time("recorded_from", &req.recorded_from)?,
        recorded_until: time("recorded_until", &req.recorded_until)?,
    };
    let (mut events, is_cut) = events::page(&mut tx, &filter, below, size + 1).await?;
    let cut = page::cut(&mut events, size);
    let has_more = page::fit(&mut events, Message::encoded_len) || cut || is_cut;
    let next = events.last().filter(|_| has_more).map(|event| event.position);
    Ok(ListPlantEventsResponse {
        next_page_token: next.map(|position| page::number_token(position, &asked)).unwrap_or_default(),
        events,
    })
}
