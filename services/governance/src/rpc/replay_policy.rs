//! ReplayPolicy: what a draft would have decided on past decisions.

use std::collections::HashSet;
use std::sync::Arc;

use time::Duration;
use tracegate_platform::{ApiError, Caller, OrgTx};
use tracegate_proto::governance::v1::{ReplayPolicyRequest, ReplayPolicyResponse};

use crate::Governance;
use crate::policy::{self, Policy};
use crate::replay::Replay;
use crate::rpc::list_decisions::span;
use crate::service::Answers;
use crate::store::decisions::{self, Filter};
use crate::store::policies;

const SPAN_DEFAULT: Duration = Duration::days(7);
const DECISIONS_DEFAULT: i64 = 10_000;
/// Decisions between two counts told.
const PAGE: i64 = 500;

pub(crate) fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: ReplayPolicyRequest,
) -> Result<Answers<ReplayPolicyResponse>, ApiError> {
    let draft = req.policy.unwrap_or_default();
    let violations = policy::violations(&draft);
    if !violations.is_empty() {
        return Err(ApiError::invalid_fields(violations));
    }
    let draft = Policy::compile(draft).map_err(ApiError::internal)?;
    let (from, until) = span(req.start_time.as_ref(), req.end_time.as_ref())?;
    let from = from.or_else(|| Some(gov.clock.now() - SPAN_DEFAULT));
    let n_max = if req.decision_count_max == 0 { DECISIONS_DEFAULT } else { req.decision_count_max };
    let gov = gov.clone();
    Ok(Box::pin(async_stream::try_stream! {
        let scope = draft.contract().scope.clone();
        let filter = Filter { scope: Some(&scope), from, until, ..Filter::default() };
        let mut replay = Replay::new(&draft);
        let mut known = HashSet::new();
        let (mut before, mut left) = (i64::MAX, n_max);
        loop {
            // Each page in a transaction of its own: nothing is open while a slow reader reads.
            let mut tx = gov.db.begin(caller.org).await?;
            let Some((first, _)) = decisions::sequences_within(&mut tx, from, until).await? else { break };
            let page = decisions::page(&mut tx, &filter, first, before, PAGE.min(left)).await?;
            for stored in &page {
                let version = stored.decision.policy_version;
                if known.insert(version) {
                    learn(&mut tx, version, &mut replay).await?;
                }
                replay.add(&stored.decision);
            }
            drop(tx);
            let n_read = i64::try_from(page.len()).unwrap_or(i64::MAX);
            left -= n_read;
            match page.last() {
                Some(last) if n_read == PAGE && left > 0 => before = last.decision.sequence,
                _ => break,
            }
            yield replay.response(false);
        }
        yield replay.response(true);
    }))
}

async fn learn(tx: &mut OrgTx, version: i64, replay: &mut Replay<'_>) -> Result<(), ApiError> {
    if let Some(policy) = policies::find(tx, version).await? {
        replay.knows(version, policy);
    }
    Ok(())
}
