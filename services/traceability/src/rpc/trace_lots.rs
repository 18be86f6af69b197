//! TraceLots: what became of lots or what they were made of, level by level, and how much of each.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::Stream;
use tonic::Status;
use tracegate_genealogy::Limits;
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::{ApiError, Caller, OrgTx};
use tracegate_proto::traceability::v1::{TraceLot, TraceLotsRequest, TraceLotsResponse};
use uuid::Uuid;

use crate::Traceability;
use crate::genealogy::index;
use crate::graphs::Genealogy;
use crate::lot::LotId;
use crate::store::{events, genealogies, lots, recalls};
use crate::trace::{Question, Trace, is_there};

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
    let first: Vec<u32> = standing.numbers.into_iter().map(|number| index(number.unsigned_abs())).collect();
    check_there(&genealogy, &first, until)?;
    let or_all = |max: i32| usize::try_from(max).ok().filter(|max| *max > 0);
    let limits = Limits {
        depth_max: or_all(req.depth_max).map_or(u32::MAX, |max| u32::try_from(max).unwrap_or(u32::MAX)),
        n_lots_max: or_all(req.lots_max).unwrap_or(usize::MAX),
        confidence_min_permille: u16::try_from(req.confidence_min_permille).unwrap_or(0),
    };
    let question = Question {
        first,
        direction: req.direction(),
        until,
        limits,
        events: !req.without_events,
        quantities: !req.without_quantities,
    };
    let mut trace = Trace::begin(genealogy, question);
    let (db, org) = (app.db.clone(), caller.org);
    Ok(Box::pin(async_stream::try_stream! {
        while let Some(mut part) = trace.next() {
            if let Some(until) = until {
                as_it_was(&mut db.begin(org).await?, until, &mut part.lots).await?;
            }
            yield part;
            // Others on this thread have a turn too.
            tokio::task::yield_now().await;
        }
    }))
}

/// Of a moment before a lot was recorded, nothing is known of it.
fn check_there(genealogy: &Genealogy, first: &[u32], until: Option<i64>) -> Result<(), ApiError> {
    let known = genealogy.read();
    match first.iter().find(|lot| !is_there(&known, **lot, until)) {
        Some(lot) => Err(ApiError::not_found("lot", known.lots.code(*lot))),
        None => Ok(()),
    }
}

/// Lots as they were at a position of the log: the genealogy has only how they are.
async fn as_it_was(tx: &mut OrgTx, until: i64, found: &mut [TraceLot]) -> Result<(), ApiError> {
    let ids: Vec<Uuid> = found.iter().filter_map(|lot| Uuid::try_parse(&lot.lot_id).ok()).collect();
    let numbers: Vec<i32> = found.iter().map(|lot| lot.number.cast_signed()).collect();
    let states = lots::states_at(tx, &ids, until).await?;
    let recalled = recalls::marked_at(tx, &numbers, until).await?;
    for (lot, id) in found.iter_mut().zip(ids) {
        lot.state = states.get(&LotId(id)).copied().map_or(lot.state, Into::into);
        lot.recalled = recalled.contains(&lot.number.cast_signed());
    }
    Ok(())
}
