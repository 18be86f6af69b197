//! TestPolicy: what a policy would decide on a sample. Nothing is recorded.

use std::sync::Arc;

use tracegate_detection::Detector;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{Finding, TestPolicyRequest, TestPolicyResponse};

use crate::Governance;
use crate::assessment::{Assessment, Subject};
use crate::content::{Content, Scan};
use crate::judgement::Found;
use crate::pii;
use crate::policy::{self, Policy};
use crate::store::{heads, policies};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: TestPolicyRequest,
) -> Result<TestPolicyResponse, ApiError> {
    let policy = match req.policy {
        Some(draft) => {
            let violations = policy::violations(&draft);
            if !violations.is_empty() {
                return Err(ApiError::invalid_fields(violations));
            }
            Arc::new(Policy::compile(draft).map_err(ApiError::internal)?)
        }
        None => {
            let mut tx = gov.db.begin(caller.org).await?;
            let latest = heads::find(&mut tx).await?.policy_version;
            policies::in_force(&mut tx, latest).await?.of(&req.scope).enforced.clone()
        }
    };
    let org = gov.orgs.of(caller.org);
    let content = Content::from_fields(req.content, Vec::new(), req.json)?;
    let subject = Subject { scope: &req.scope, tool: &req.tool, model: &req.model, output_tokens_max: 0 };
    let assessment = Assessment::under(content, subject, &policy, None, policy.version(), &org.keys)?;

    let findings = assessment.findings(&req.tool);
    let ignored = ignored(&policy, &req.tool, assessment.scan.content().clone(), &findings, &org.keys)?;
    let judgement = assessment.judgement.clone();
    let (content, _, json) = assessment.passes.of(assessment.scan.into_content()).into_fields();
    Ok(TestPolicyResponse {
        verdict: judgement.verdict.into(),
        cells: judgement.found.iter().map(|found: &Found| found.cell(&req.tool)).collect(),
        reasons: judgement.reasons,
        binding: judgement.binding,
        findings,
        content,
        json,
        ignored,
    })
}

/// What a detector without thresholds finds beside.
fn ignored(
    policy: &Policy,
    tool: &str,
    content: Content,
    found: &[Finding],
    keys: &crate::tokens::OrgKeys,
) -> Result<Vec<Finding>, ApiError> {
    let everything = Detector::with_confidence_min(0.0);
    let scan = Scan::of(content, &everything, keys, &crate::scans::Scans::default())?;
    let row = policy.row(tool);
    let mut ignored = Vec::new();
    for part in scan.parts() {
        for finding in part.findings {
            let told = pii::finding_to(finding, row.action(finding.class), part.place, policy.detector());
            let is_found = |other: &Finding| {
                other.part == told.part
                    && other.pii_class == told.pii_class
                    && other.start_byte == told.start_byte
            };
            if !found.iter().any(is_found) {
                ignored.push(told);
            }
        }
    }
    Ok(ignored)
}
