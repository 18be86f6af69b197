//! The one way through the gate, for both directions: assess, record, and only then answer.

use tracegate_platform::caller::Principal;
use tracegate_platform::request_ledger::request_id_reused;
use tracegate_platform::{ApiError, Caller, keys};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::{Explanation, Finding, InclusionProof, Receipt, Source, Verdict};

use crate::assessment::Assessment;
use crate::content::Content;
use crate::decision::{self, Decision, Entry};
use crate::journal::Bypass;
use crate::judgement::{Found, Issued, Passes};
use crate::ledger::Spender;
use crate::recorder::work::{Charging, Check, Checked};
use crate::store::{decisions, policies};
use crate::{Governance, Recording, explain, pii, proofs, receipt, recorder};

/// What a caller wants to be told beside the verdict.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted {
    pub explain: bool,
    pub prove: bool,
}

/// What a caller is told.
pub(crate) struct Told {
    pub decision: Decision,
    /// What may leave: text, messages or JSON, in the form it came.
    pub content: Content,
    pub findings: Vec<Finding>,
    pub replayed: bool,
    pub receipt: Option<Receipt>,
    pub explanation: Option<Explanation>,
    pub proof: Option<InclusionProof>,
    /// Tokens in the content, with what they stand for; for this process only.
    pub issued: Vec<Issued>,
}

/// Records the decision and answers. Where that fails, nothing is answered and so nothing may leave.
pub(crate) async fn pass(gov: &Governance, check: Box<Check>, wanted: Wanted) -> Result<Told, ApiError> {
    if gov.recording == Recording::Off {
        return Ok(unrecorded(check));
    }
    let org = check.org.clone();
    let may_bypass = gov.journal.is_some()
        && matches!(check.charge, Charging::Reserve { .. })
        && check.assessment.policy.fails_open(&check.asked.tool);
    // A check that may be needed once more is made anew from what it was made of.
    let again = may_bypass.then(|| check.again().map(Box::new)).transpose()?;
    let checked = gov.recorder.check(org.id, check).await;
    gov.fate.count(checked.is_err());
    let told = match (checked, again) {
        (Ok(Checked::Recorded(check, entry)), _) => recorded_answer(check, *entry, wanted),
        (Ok(Checked::Repeated(check, sequence)), _) => Box::pin(replay(gov, check, sequence, wanted)).await?,
        (Err(error), Some(again)) if error.reason() == ErrorReason::DependencyDown => {
            return Box::pin(bypass(gov, again, error)).await;
        }
        (Err(error), _) => return Err(error),
    };
    if !wanted.prove {
        return Ok(told);
    }
    let proof = Box::pin(proofs::of_decision(gov, org.id, &told.decision, 0)).await?;
    Ok(Told { proof: Some(proof), ..told })
}

fn recorded_answer(check: Box<Check>, entry: Entry, wanted: Wanted) -> Told {
    let receipt = receipt::issue(&check.org.keys, &entry);
    told(check, entry.decision, Some(receipt), false, wanted)
}

fn told(
    check: Box<Check>,
    decision: Decision,
    receipt: Option<Receipt>,
    replayed: bool,
    wanted: Wanted,
) -> Told {
    let findings = check.assessment.findings(&check.asked.tool);
    let explanation = wanted.explain.then(|| {
        let evidence = findings.iter().map(told_evidence).collect();
        explain::explain(&decision, &check.assessment.policy.contract().name, evidence)
    });
    let Assessment { passes, scan, issued, .. } = check.assessment;
    // A budget may have denied what the policy lets pass.
    let passes = if decision.verdict() == Verdict::Deny { Passes::Nothing } else { passes };
    let content = passes.of(scan.into_content());
    Told { content, decision, findings, replayed, receipt, explanation, proof: None, issued }
}

fn told_evidence(finding: &Finding) -> String {
    let class = match pii::class_word(finding.pii_class()) {
        "" => &finding.custom_class,
        word => word,
    };
    format!("{class} at {}..{}: {}", finding.start_char, finding.end_char, finding.evidence)
}

/// Lets a call pass that cannot be recorded, because its policy says so for its tool: journaled on disk first. What the policy denies stays
/// denied, budgets are not asked, and tokens in what passes cannot be turned back.
async fn bypass(gov: &Governance, check: Box<Check>, error: ApiError) -> Result<Told, ApiError> {
    let Some(journal) = &gov.journal else { return Err(error) };
    let judgement = &check.assessment.judgement;
    if judgement.verdict == Verdict::Deny {
        return Err(error);
    }
    let mut decision = recorder::decided(&check);
    decision.set_source(Source::Bypass);
    decision.binding = format!("the store was away and tool {} fails open", decision.tool);
    decision.reasons.insert(0, decision.binding.clone());
    let bypass = Bypass {
        org: check.org.id,
        actor_id: check.actor_id,
        request_id: check.request_id,
        decision: decision.clone(),
    };
    if let Err(cause) = journal.append(&bypass).await {
        tracing::error!(error = %cause, "the journal of bypasses cannot be written, so nothing passes");
        return Err(error);
    }
    Ok(told(check, decision, None, false, Wanted { explain: false, prove: false }))
}

/// The first decision again, with its content made anew: content is never stored. It is judged by the policy of then, and passes only
/// where the judgement is the one on record.
async fn replay(
    gov: &Governance,
    mut check: Box<Check>,
    sequence: i64,
    wanted: Wanted,
) -> Result<Told, ApiError> {
    let mut tx = gov.db.begin(check.org.id).await?;
    let stored = decisions::at(&mut tx, sequence).await?;
    // Dropped by retention: what was asked then is not known any more.
    let first = stored.ok_or_else(|| request_id_reused(check.request_id))?;
    if !decision::asks_the_same(&first.decision, &check.asked) {
        return Err(request_id_reused(check.request_id));
    }
    let policy = policies::at(&mut tx, first.decision.policy_version).await?;
    drop(tx);
    let content = check.assessment.scan.content().clone();
    let assessment =
        Assessment::under(content, check.subject(), &policy, None, policy.version(), &check.org.keys)?;
    let found: Vec<_> = assessment.judgement.found.iter().map(Found::summary).collect();
    // A budget may have denied what the policy let pass.
    let is_denied = first.decision.verdict() == Verdict::Deny;
    if found != first.decision.findings
        || (!is_denied && assessment.judgement.verdict != first.decision.verdict())
    {
        return Err(ApiError::state_forbids(
            &first.decision.detector_version,
            tracegate_detection::DETECTOR_VERSION,
            "request_id: the rules of its first decision are no longer built in, ask under a new one",
        ));
    }
    let entry = Entry::stored(first.decision, first.leaf);
    let receipt = receipt::issue(&check.org.keys, &entry);
    check.assessment = assessment;
    Ok(told(check, entry.decision, Some(receipt), true, wanted))
}

/// See [`crate::Recording`].
fn unrecorded(check: Box<Check>) -> Told {
    let judgement = &check.assessment.judgement;
    let decision = Decision {
        verdict: judgement.verdict.into(),
        reasons: judgement.reasons.clone(),
        findings: judgement.found.iter().map(Found::summary).collect(),
        ..check.asked.clone()
    };
    told(check, decision, None, false, Wanted { explain: false, prove: false })
}

/// Whom the call's cost counts for.
pub(crate) fn spender(caller: &Caller, model: &str) -> Spender {
    let (user, api_key) = match caller.principal {
        Principal::User { user, .. } => (user.to_string(), String::new()),
        Principal::ApiKey { key, creator } => (creator.to_string(), key.to_string()),
        Principal::Service => (String::new(), String::new()),
    };
    Spender { user, api_key, model: model.to_owned() }
}

/// The part of a record that says what was looked at.
pub(crate) fn of_payload(assessment: &Assessment, asked: Decision) -> Decision {
    Decision {
        payload_hash: keys::hex(&assessment.scan.payload_hash),
        payload_bytes: assessment.scan.payload_bytes,
        detector_version: tracegate_detection::DETECTOR_VERSION.to_owned(),
        ..asked
    }
}
