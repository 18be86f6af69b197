//! GetGateHealth: the health pill.

use std::sync::Arc;

use time::Duration;
use tracegate_platform::clock::timestamp;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GateHealthState, GetGateHealthRequest, GetGateHealthResponse};

use crate::Governance;
use crate::store::{dead_letters, heads, hours};

const WARNING_RATE: f32 = 0.01;
const ERROR_RATE: f32 = 0.10;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    GetGateHealthRequest {}: GetGateHealthRequest,
) -> Result<GetGateHealthResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let head = heads::find(&mut tx).await?;
    let dead_letter_count = dead_letters::count_waiting(&mut tx).await?;
    let bypass_count = hours::bypasses_since(&mut tx, gov.clock.now() - Duration::hours(24)).await?;
    let error_rate = gov.fate.error_rate();

    let mut reasons = Vec::new();
    if error_rate > WARNING_RATE {
        reasons.push(format!("{:.1} % of the calls of the last five minutes failed", error_rate * 100.0));
    }
    if dead_letter_count > 0 {
        reasons.push(match dead_letter_count {
            1 => "1 dead letter waits for somebody".to_owned(),
            n => format!("{n} dead letters wait for somebody"),
        });
    }
    if bypass_count > 0 {
        reasons.push(match bypass_count {
            1 => "1 call passed in the last 24 hours while the store was away".to_owned(),
            n => format!("{n} calls passed in the last 24 hours while the store was away"),
        });
    }
    let state = match reasons.is_empty() {
        _ if error_rate > ERROR_RATE => GateHealthState::Error,
        true => GateHealthState::Healthy,
        false => GateHealthState::Warning,
    };
    Ok(GetGateHealthResponse {
        state: state.into(),
        last_ingest_time: head.ingested_at.map(timestamp),
        dead_letter_count,
        total_count: head.tree_size,
        error_rate,
        reasons,
        bypass_count,
        last_decision_time: head.decided_at.map(timestamp),
    })
}
