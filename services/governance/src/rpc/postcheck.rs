//! Postcheck: what the model or tool answered, before anybody uses it.

use std::sync::Arc;

use tracegate_platform::ids::uuid_from_field;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{PostcheckRequest, PostcheckResponse};

use crate::decision::{Asked, DecisionId, Direction};
use crate::gate::{Answer, Question, Scan};
use crate::store::decisions;
use crate::{Governance, labels};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: PostcheckRequest,
) -> Result<PostcheckResponse, ApiError> {
    let request_id = uuid_from_field("request_id", &req.request_id)?;
    let precheck_id = DecisionId::from_field("precheck_id", &req.precheck_id)?;
    labels::check(&[], &req.tags)?;

    let org = gov.orgs.of(caller.org);
    // Before the transaction: no connection waits for a scan.
    let scan = Scan::of(req.content, &gov.detector, &org.keys);

    let mut tx = gov.db.begin(caller.org).await?;
    let precheck = decisions::find(&mut tx, precheck_id)
        .await?
        .ok_or_else(|| ApiError::not_found("decision", precheck_id))?;
    if precheck.asked.direction != Direction::Precheck {
        return Err(ApiError::state_forbids("POSTCHECK", "PRECHECK", "precheck_id: names a postcheck"));
    }

    let asked = Asked {
        direction: Direction::Postcheck,
        precheck_id: Some(precheck_id),
        tags: req.tags,
        payload_hash: scan.payload_hash,
        payload_bytes: scan.payload_bytes(),
        ..precheck.asked
    };
    let question = Question { org, actor_id: caller.actor_id(), request_id, asked, scan };
    let Answer { decision, content, findings, replayed } = question.record(&gov.clock, tx).await?;
    Ok(PostcheckResponse { decision: Some(decision), content, findings, replayed })
}
