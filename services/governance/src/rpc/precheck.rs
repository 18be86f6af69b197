//! Precheck: content about to go to a model or a tool.

use std::sync::Arc;

use tracegate_platform::ids::uuid_from_field;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{PrecheckRequest, PrecheckResponse};

use crate::decision::{Asked, Direction};
use crate::gate::{Answer, Question, Scan};
use crate::{Governance, Recording, labels};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: PrecheckRequest,
) -> Result<PrecheckResponse, ApiError> {
    let request_id = uuid_from_field("request_id", &req.request_id)?;
    labels::check(&[("model", &req.model), ("correlation_id", &req.correlation_id)], &req.tags)?;

    let org = gov.orgs.of(caller.org);
    let scan = Scan::of(req.content, &gov.detector, &org.keys);
    let asked = Asked {
        direction: Direction::Precheck,
        precheck_id: None,
        tool: req.tool,
        model: req.model,
        correlation_id: req.correlation_id,
        tags: req.tags,
        payload_hash: scan.payload_hash,
        payload_bytes: scan.payload_bytes(),
    };
    let question = Question { org, actor_id: caller.actor_id(), request_id, asked, scan };

    let Answer { decision, content, findings, replayed } = match gov.recording {
        Recording::On => question.record(&gov.clock, gov.db.begin(caller.org).await?).await?,
        Recording::Off => question.answer_unrecorded(&gov.clock)?,
    };
    Ok(PrecheckResponse { decision: Some(decision), content, findings, replayed })
}
