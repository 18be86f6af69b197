//! TraceLots: what became of lots or what they were made of, level by level, and how much of each.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::Stream;
use tonic::Status;
use tracegate_genealogy::Limits;
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Caller, OrgTx};
use tracegate_proto::traceability::v1::{TraceLot, TraceLotsRequest, TraceLotsResponse};
use uuid::Uuid;

use crate::Traceability;
use crate::genealogy::index;
use crate::graphs::{Genealogy, Known};
use crate::lot::LotId;
use crate::store::{events, genealogies, lots, recalls};
use crate::trace::{Question, Trace, is_there};

pub(crate) type TraceStream = Pin<Box<dyn Stream<Item = Result<TraceLotsResponse, Status>> + Send>>;

/// Of the tasks that encode a part, put it into frames, and write these once nobody else has something to write with them.
const TURNS_UNTIL_WRITTEN: usize = 3;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: TraceLotsRequest,
) -> Result<TraceStream, ApiError> {
    if req.lot_ids.is_empty() && req.lot_codes.is_empty() {
        return Err(ApiError::invalid("lot_ids", "required", "name a lot by its id or its code"));
    }
    let until = match &req.as_of {
        None => None,
        Some(as_of) => {
            let at = from_timestamp(as_of)
                .ok_or_else(|| ApiError::invalid("as_of", "timestamp", "is no time of the calendar"))?;
            let mut tx = app.db.begin(caller.org).await?;
            Some(events::position_at(&mut tx, at).await?)
        }
    };
    let (genealogy, first) = first_lots(app, caller.org, &req, until.unwrap_or(0)).await?;
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
        // The first part is small, and of most traces it is the only one.
        let mut next = trace.next();
        while let Some(mut part) = next {
            if let Some(until) = until {
                as_it_was(&mut db.begin(org).await?, until, &mut part.lots).await?;
            }
            yield part;
            if trace.is_done() {
                break;
            }
            // It leaves before the next is made.
            for _ in 0..TURNS_UNTIL_WRITTEN {
                tokio::task::yield_now().await;
            }
            next = trace.next();
        }
    }))
}

/// The genealogy with all of the log that the question is about, and the first lots by their numbers in it.
async fn first_lots(
    app: &Traceability,
    org: OrgId,
    req: &TraceLotsRequest,
    until: i64,
) -> Result<(Arc<Genealogy>, Vec<u32>), ApiError> {
    let at_least = req.at_least_position;
    if at_least > 0 && req.lot_codes.is_empty() {
        let genealogy = app.graphs.of(org, at_least.max(until)).await?;
        let lots = lots_in_memory(&genealogy.read(), req);
        if let Some(lots) = lots {
            return Ok((genealogy, lots));
        }
    }
    let standing = genealogies::standing(&app.db, org, &req.lot_ids, &req.lot_codes).await?;
    if at_least > standing.position {
        let end = format!("the log ends at {}", standing.position);
        return Err(ApiError::invalid("at_least_position", "recorded", &end));
    }
    let genealogy = app.graphs.of(org, standing.position.max(until)).await?;
    Ok((genealogy, standing.numbers.into_iter().map(|number| index(number.unsigned_abs())).collect()))
}

/// Nothing where a lot is not known yet, or the log has not come to the position.
fn lots_in_memory(known: &Known, req: &TraceLotsRequest) -> Option<Vec<u32>> {
    if known.position < req.at_least_position {
        return None;
    }
    let ids = req.lot_ids.iter().map(|id| Uuid::try_parse(id).ok());
    ids.map(|id| known.lots.find(id?)).collect()
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
