//! WatchDecisions: decisions as they are recorded, resumable and without gaps.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::{Stream, StreamExt};
use prost::Message;
use tonic::Status;
use tracegate_platform::watch::{self, Seen};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::events::v1::Heartbeat;
use tracegate_proto::governance::v1::watch_decisions_response::Update;
use tracegate_proto::governance::v1::{Decision, WatchDecisionsRequest, WatchDecisionsResponse};

use crate::{Governance, decision};

pub(crate) type DecisionStream = Pin<Box<dyn Stream<Item = Result<WatchDecisionsResponse, Status>> + Send>>;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: WatchDecisionsRequest,
) -> Result<DecisionStream, ApiError> {
    let seen = watch::watch(&gov.hub, &gov.drain, caller.org, decision::FEED, req.after_sequence).await?;
    Ok(Box::pin(seen.map(|seen| response(seen?))))
}

fn response(seen: Seen) -> Result<WatchDecisionsResponse, Status> {
    let (sequence, update) = match seen {
        Seen::Heartbeat { sequence } => (sequence, Update::Heartbeat(Heartbeat { sequence })),
        Seen::Event { sequence, payload } => {
            (sequence, Update::Decision(Decision::decode(payload).map_err(ApiError::internal)?))
        }
    };
    Ok(WatchDecisionsResponse { sequence, update: Some(update) })
}
