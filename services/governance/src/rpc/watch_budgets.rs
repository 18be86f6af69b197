//! WatchBudgets: alerts and changes as they happen, resumable and without gaps.

use std::sync::Arc;

use futures_util::StreamExt;
use prost::Message;
use tonic::Status;
use tracegate_platform::watch::{self, Seen};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::events::v1::Heartbeat;
use tracegate_proto::governance::v1::watch_budgets_response::Update;
use tracegate_proto::governance::v1::{BudgetEvent, WatchBudgetsRequest, WatchBudgetsResponse};

use crate::service::Answers;
use crate::{Governance, alerts};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: WatchBudgetsRequest,
) -> Result<Answers<WatchBudgetsResponse>, ApiError> {
    let seen = watch::watch(&gov.hub, &gov.drain, caller.org, alerts::FEED, req.after_sequence).await?;
    Ok(Box::pin(seen.map(|seen| response(seen?))))
}

fn response(seen: Seen) -> Result<WatchBudgetsResponse, Status> {
    let (sequence, update) = match seen {
        Seen::Heartbeat { sequence } => (sequence, Update::Heartbeat(Heartbeat { sequence })),
        Seen::Event { sequence, payload } => {
            (sequence, Update::Event(BudgetEvent::decode(payload).map_err(ApiError::internal)?))
        }
    };
    Ok(WatchBudgetsResponse { sequence, update: Some(update) })
}
