//! The one way through the gate, for both directions: scan, judge, record, and only then answer.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Instant;

use tracegate_detection::{DETECTOR_VERSION, Detector, Finding};
use tracegate_platform::request_ledger::request_id_reused;
use tracegate_platform::{ApiError, Clock, OrgTx, outbox};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1 as contract;
use uuid::Uuid;

use crate::decision::{self, Asked, Decision, DecisionId};
use crate::judgement::{self, Judgement, Passes};
use crate::orgs::Org;
use crate::pii;
use crate::policy::Policy;
use crate::store::decisions::{self, Inserted};
use crate::store::policies;
use crate::tokens::OrgKeys;

/// Each further try means that a policy was published within the milliseconds of the one before.
const TRIES_MAX: u32 = 5;

/// Content and what the detector sees in it; neither depends on the policy.
pub(crate) struct Scan {
    started: Instant,
    content: String,
    findings: Vec<Finding>,
    pub payload_hash: [u8; 32],
}

impl Scan {
    pub(crate) fn of(content: String, detector: &Detector, keys: &OrgKeys) -> Self {
        let started = Instant::now();
        let findings = detector.scan(&content);
        Self { started, payload_hash: keys.payload_hash(&content), findings, content }
    }

    pub(crate) fn payload_bytes(&self) -> i64 {
        i64::try_from(self.content.len()).unwrap_or(i64::MAX)
    }
}

/// Somebody wants content to pass.
pub(crate) struct Question {
    pub org: Arc<Org>,
    pub actor_id: Uuid,
    pub request_id: Uuid,
    pub asked: Asked,
    pub scan: Scan,
}

pub(crate) struct Answer {
    pub decision: contract::Decision,
    /// What may leave.
    pub content: String,
    pub findings: Vec<contract::Finding>,
    pub replayed: bool,
}

impl Question {
    /// Records the decision and answers. Where that fails, nothing is answered and so nothing may leave.
    ///
    /// The insert says which policy is in force in its own snapshot and does nothing where that is not the policy judged by:
    /// every call that begins after a policy was published is decided by it, in every process.
    pub(crate) async fn record(self, clock: &Clock, mut tx: OrgTx) -> Result<Answer, ApiError> {
        let Self { org, actor_id, request_id, mut asked, scan } = self;
        let mut policy = org.policy();
        for _ in 0..TRIES_MAX {
            let (judgement, passes) = judge(&policy, &asked.tool, &scan, &org)?;
            let decision = decide(asked, judgement, &policy, &scan, clock, actor_id, request_id);
            match decisions::insert(&mut tx, &decision).await? {
                Inserted::Recorded => {
                    let answer = answer(decision, passes, &policy, scan);
                    outbox::append(&mut tx, decision::FEED, &answer.decision).await?;
                    tx.commit().await?;
                    return Ok(answer);
                }
                Inserted::Repeated => return replay(decision, tx, &org, scan).await,
                Inserted::PolicyMoved { version } => {
                    policy = policies::at(&mut tx, version).await?;
                    org.learn(&policy);
                    asked = decision.asked;
                }
            }
        }
        Err(ApiError::new(ErrorReason::Conflict, "the policy kept changing, send the call again"))
    }

    /// Answers and leaves no trace; see [`crate::Recording`].
    pub(crate) fn answer_unrecorded(self, clock: &Clock) -> Result<Answer, ApiError> {
        let Self { org, actor_id, request_id, asked, scan } = self;
        let policy = org.policy();
        let (judgement, passes) = judge(&policy, &asked.tool, &scan, &org)?;
        let decision = decide(asked, judgement, &policy, &scan, clock, actor_id, request_id);
        Ok(answer(decision, passes, &policy, scan))
    }
}

/// The first decision again, with its content made anew: content is never stored. It is judged by the policy of then, and
/// passes only where the judgement is the one on record.
async fn replay(again: Decision, mut tx: OrgTx, org: &Org, scan: Scan) -> Result<Answer, ApiError> {
    let first = decisions::find_by_request(&mut tx, again.actor_id, again.request_id)
        .await?
        .ok_or_else(|| ApiError::internal("a request_id was taken, and its decision is not there"))?;
    if first.asked != again.asked {
        return Err(request_id_reused(again.request_id));
    }
    let policy = policies::at(&mut tx, first.policy_version).await?;
    let (judgement, passes) = judge(&policy, &first.asked.tool, &scan, org)?;
    let recorded = &first.judgement;
    if (judgement.verdict, &judgement.found) != (recorded.verdict, &recorded.found) {
        return Err(ApiError::state_forbids(
            &first.detector_version,
            DETECTOR_VERSION,
            "request_id: the rules of its first decision are no longer built in, ask under a new one",
        ));
    }
    Ok(Answer { replayed: true, ..answer(first, passes, &policy, scan) })
}

fn judge(policy: &Policy, tool: &str, scan: &Scan, org: &Org) -> Result<(Judgement, Passes), ApiError> {
    judgement::judge(policy.row(tool), tool, &scan.content, &scan.findings, &org.keys)
        .map_err(ApiError::internal)
}

fn decide(
    asked: Asked,
    judgement: Judgement,
    policy: &Policy,
    scan: &Scan,
    clock: &Clock,
    actor_id: Uuid,
    request_id: Uuid,
) -> Decision {
    let now = clock.now();
    Decision {
        id: DecisionId::new_at(now),
        asked,
        actor_id,
        request_id,
        judgement,
        policy_version: policy.version(),
        detector_version: Cow::Borrowed(DETECTOR_VERSION),
        latency_us: i64::try_from(scan.started.elapsed().as_micros()).unwrap_or(i64::MAX),
        created_at: now,
    }
}

fn answer(decision: Decision, passes: Passes, policy: &Policy, scan: Scan) -> Answer {
    let row = policy.row(&decision.asked.tool);
    let findings =
        scan.findings.iter().map(|finding| pii::finding_to(finding, row.action(finding.class))).collect();
    Answer { findings, content: passes.of(scan.content), decision: decision.into(), replayed: false }
}
