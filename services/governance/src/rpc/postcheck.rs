//! Postcheck: what the model or tool answered, before anybody uses it.

use std::sync::Arc;

use tracegate_platform::ids::uuid_from_field;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{PostcheckRequest, PostcheckResponse, Receipt, Source};
use uuid::Uuid;

use crate::assessment::{Assessment, Subject};
use crate::content::Content;
use crate::decision::{Decision, DecisionId, Direction};
use crate::gate::{self, Told, Wanted};
use crate::orgs::Org;
use crate::recorder::work::{Charging, Check};
use crate::store::decisions;
use crate::{Governance, labels, receipt};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: PostcheckRequest,
) -> Result<PostcheckResponse, ApiError> {
    let told = postcheck(gov, &caller, req, Source::Gate).await?;
    let (content, messages, json) = told.content.into_fields();
    Ok(PostcheckResponse {
        decision: Some(told.decision),
        content,
        findings: told.findings,
        replayed: told.replayed,
        messages,
        json,
        receipt: told.receipt,
        explanation: told.explanation,
        proof: told.proof,
    })
}

pub(crate) async fn postcheck(
    gov: &Governance,
    caller: &Caller,
    req: PostcheckRequest,
    source: Source,
) -> Result<Told, ApiError> {
    let org = gov.orgs.of(caller.org);
    let precheck = precheck_of(gov, &org, req.receipt.as_ref(), &req.precheck_id).await?;
    let content = Content::from_fields(req.content.clone(), req.messages.clone(), req.json.clone())?;
    let subject = Subject {
        scope: &precheck.scope,
        tool: &precheck.tool,
        model: &precheck.model,
        output_tokens_max: 0,
    };
    let assessment = Assessment::of(content, subject, &org.in_force(), &org.keys)?;
    let check = check(caller, org, precheck, assessment, &req, source)?;
    gate::pass(gov, check, Wanted { explain: req.explain, prove: req.prove }).await
}

/// A postcheck ready to be recorded.
pub(crate) fn check(
    caller: &Caller,
    org: Arc<Org>,
    precheck: Decision,
    assessment: Assessment,
    req: &PostcheckRequest,
    source: Source,
) -> Result<Box<Check>, ApiError> {
    let request_id = uuid_from_field("request_id", &req.request_id)?;
    labels::check(&[], &req.tags)?;
    let hold_id: Uuid = precheck.id.parse().map_err(ApiError::internal)?;
    let asked = Decision {
        direction: Direction::Postcheck.into(),
        source: source.into(),
        precheck_id: precheck.id,
        tool: precheck.tool,
        model: precheck.model,
        provider: precheck.provider,
        scope: precheck.scope,
        task: precheck.task,
        correlation_id: precheck.correlation_id,
        tags: req.tags.clone(),
        actor_id: caller.actor_id().to_string(),
        ..Decision::default()
    };
    Ok(Box::new(Check {
        actor_id: caller.actor_id(),
        request_id,
        spender: gate::spender(caller, &asked.model),
        asked: gate::of_payload(&assessment, asked),
        assessment,
        output_tokens_max: 0,
        charge: Charging::Settle { hold_id, usage: req.usage, has_failed: req.failed },
        subject_hash: Vec::new(),
        org,
    }))
}

/// The precheck an answer belongs to, by its receipt or, with a look into the store, by its id.
pub(crate) async fn precheck_of(
    gov: &Governance,
    org: &Org,
    receipt: Option<&Receipt>,
    precheck_id: &str,
) -> Result<Decision, ApiError> {
    let precheck = match receipt {
        Some(receipt) => {
            let decision = receipt::read(&org.keys, receipt)?;
            if !precheck_id.is_empty() && precheck_id != decision.id {
                return Err(ApiError::invalid(
                    "precheck_id",
                    "receipt.precheck",
                    "must be that of the receipt",
                ));
            }
            decision
        }
        None => {
            let id = DecisionId::from_field("precheck_id", precheck_id)?;
            let mut tx = gov.db.begin(org.id).await?;
            let found = decisions::find(&mut tx, id).await?;
            found.ok_or_else(|| ApiError::not_found("decision", id))?.decision
        }
    };
    if precheck.direction() != Direction::Precheck {
        return Err(ApiError::state_forbids("POSTCHECK", "PRECHECK", "precheck_id: names a postcheck"));
    }
    Ok(precheck)
}
