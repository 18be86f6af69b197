//! TraceLots: what became of lots or what they were made of, level by level, and how much of each.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::Stream;
use tonic::Status;
use tracegate_genealogy::Limits;
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{TraceLotsRequest, TraceLotsResponse};

use crate::Traceability;
use crate::genealogy::index;
use crate::store::{events, genealogies};
use crate::trace::{Question, Trace};

pub(crate) type TraceStream = Pin<Box<dyn Stream<Item = Result<TraceLotsResponse, Status>> + Send>>;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: TraceLotsRequest,
) -> Result<TraceStream, ApiError> {
    if req.lot_ids.is_empty() && req.lot_codes.is_empty() {
        return Err(ApiError::invalid("lot_ids", "required", "name a lot by its id or its code"));
    }
    let standing = genealogies::standing(&app.db, caller.org, &req.lot_ids, &req.lot_codes).await?;
    let until = match &req.as_of {
        None => None,
        Some(as_of) => {
            let at = from_timestamp(as_of)
                .ok_or_else(|| ApiError::invalid("as_of", "timestamp", "is no time of the calendar"))?;
            let mut tx = app.db.begin(caller.org).await?;
            Some(events::position_at(&mut tx, at).await?)
        }
    };
    let genealogy = app.graphs.of(caller.org, standing.position).await?;
    let or_all = |max: i32| usize::try_from(max).ok().filter(|max| *max > 0);
    let limits = Limits {
        depth_max: or_all(req.depth_max).map_or(u32::MAX, |max| u32::try_from(max).unwrap_or(u32::MAX)),
        n_lots_max: or_all(req.lots_max).unwrap_or(usize::MAX),
        confidence_min_permille: u16::try_from(req.confidence_min_permille).unwrap_or(0),
    };
    let question = Question {
        first: standing.numbers.into_iter().map(|number| index(number.unsigned_abs())).collect(),
        direction: req.direction(),
        until,
        limits,
        events: !req.without_events,
        quantities: !req.without_quantities,
    };
    let mut trace = Trace::begin(genealogy, question);
    Ok(Box::pin(async_stream::stream! {
        while let Some(part) = trace.next() {
            yield Ok(part);
            // Others on this thread have a turn too.
            tokio::task::yield_now().await;
        }
    }))
}
