//! Precheck: content about to go to a model or a tool.

use std::sync::Arc;
use std::time::Duration;

use tracegate_platform::ids::uuid_from_field;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::check::Violation;
use tracegate_proto::governance::v1::{PrecheckRequest, PrecheckResponse, Source};

use crate::assessment::{Assessment, Subject};
use crate::content::Content;
use crate::decision::{Decision, Direction};
use crate::gate::{self, Told, Wanted};
use crate::prices::Metering;
use crate::recorder::work::{Charging, Check};
use crate::{Governance, labels};

/// How long a reservation counts where the caller does not say: longer than models answer.
const HOLD_FOR: Duration = Duration::from_secs(10 * 60);
const HOLD_FOR_MAX: Duration = Duration::from_secs(24 * 3600);
/// Of a call to a model that does not say.
const OUTPUT_TOKENS_MAX: i64 = 4096;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: PrecheckRequest,
) -> Result<PrecheckResponse, ApiError> {
    let told = precheck(gov, &caller, req, Source::Gate).await?;
    let (content, messages, json) = told.content.into_fields();
    Ok(PrecheckResponse {
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

pub(crate) async fn precheck(
    gov: &Governance,
    caller: &Caller,
    mut req: PrecheckRequest,
    source: Source,
) -> Result<Told, ApiError> {
    let (text, messages, json) =
        (std::mem::take(&mut req.content), std::mem::take(&mut req.messages), std::mem::take(&mut req.json));
    precheck_content(gov, caller, Content::from_fields(text, messages, json)?, req, source).await
}

/// A precheck of content in whatever form; that of the request is not looked at.
pub(crate) async fn precheck_content(
    gov: &Governance,
    caller: &Caller,
    content: Content,
    req: PrecheckRequest,
    source: Source,
) -> Result<Told, ApiError> {
    let request_id = uuid_from_field("request_id", &req.request_id)?;
    labels::check(&[], &req.tags)?;
    let hold_for = hold_for(req.hold_for.as_ref())?;

    let org = gov.orgs.of(caller.org);
    let output_tokens_max = match req.output_tokens_max {
        0 if !req.model.is_empty() => OUTPUT_TOKENS_MAX,
        tokens => tokens,
    };
    let subject = Subject { scope: &req.scope, tool: &req.tool, model: &req.model, output_tokens_max };
    let assessment = Assessment::of(content, subject, &org.in_force(), &org.keys)?;
    // No text has more tokens than bytes.
    let input_tokens = if req.input_tokens > 0 { req.input_tokens } else { assessment.scan.payload_bytes };
    let metering = Metering {
        provider: req.provider.clone(),
        model: req.model.clone(),
        input_tokens,
        output_tokens_max,
        cost_nanos_usd: req.cost_nanos_usd,
    };
    let asked = Decision {
        direction: Direction::Precheck.into(),
        source: source.into(),
        tool: req.tool,
        model: req.model,
        provider: req.provider,
        scope: req.scope,
        task: req.task,
        correlation_id: req.correlation_id,
        tags: req.tags,
        actor_id: caller.actor_id().to_string(),
        ..Decision::default()
    };
    let check = Box::new(Check {
        actor_id: caller.actor_id(),
        request_id,
        spender: gate::spender(caller, &asked.model),
        asked: gate::of_payload(&assessment, asked),
        assessment,
        output_tokens_max,
        charge: Charging::Reserve { metering, hold_for },
        subject_hash: org.keys.subject_hash(&req.subject),
        org,
    });
    gate::pass(gov, check, Wanted { explain: req.explain, prove: req.prove }).await
}

fn hold_for(asked: Option<&prost_types::Duration>) -> Result<Duration, ApiError> {
    let Some(asked) = asked else { return Ok(HOLD_FOR) };
    let hold_for =
        Duration::try_from(*asked).ok().filter(|hold_for| !hold_for.is_zero() && *hold_for <= HOLD_FOR_MAX);
    hold_for.ok_or_else(|| {
        ApiError::invalid_fields(vec![Violation::new(
            "hold_for",
            "duration.range",
            "must be longer than nothing and at most 24 hours",
        )])
    })
}
