//! One batch: one transaction under the organization's lock, in the order of `commit`. Nothing is answered before its commit.

use std::collections::HashMap;
use std::sync::Arc;

use time::OffsetDateTime;
use tracegate_platform::feed::Bell;
use tracegate_platform::keys::MasterKey;
use tracegate_platform::lane::Committer;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::governance::v1::Verdict;
use uuid::Uuid;

use super::lane::Lane;
use super::money::Money;
use super::tree;
use super::work::{Check, Item, Taken, Work};
use crate::assessment::Assessment;
use crate::decision::{self, Decision, Entry, Random};
use crate::judgement::Found;
use crate::orgs::Org;
use crate::periods;
use crate::settings::Settings;
use crate::store::heads::{self, Head};
use crate::store::log::{self, AnsweredBefore, Growth};
use crate::store::{decisions, policies};
use crate::vault;

/// What became of a piece of work.
pub(crate) enum Outcome {
    Recorded(Box<Entry>),
    Repeated(i64),
    Ingested(Vec<Taken>),
    Cancelled(Result<i64, ApiError>),
    Refused(ApiError),
}

/// Most calls are new, and one that is not shows when it is written. Who sends decisions sends them again as a matter of course: those are
/// looked for first.
pub(super) async fn commit(lane: &mut Lane, works: &mut [Work]) -> Result<Vec<Outcome>, ApiError> {
    if !has_ingested(works) {
        if let Ok(outcomes) = try_commit(lane, works, Seen::ByWriting).await? {
            return Ok(outcomes);
        }
        // Its tree has grown by what was not written.
        lane.forget();
    }
    let committed = try_commit(lane, works, Seen::ByLooking).await?;
    committed
        .map_err(|AnsweredBefore| ApiError::internal("inconsistent: a request is known and has no answer"))
}

/// How a request that was answered before is seen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    ByLooking,
    ByWriting,
}

async fn try_commit(
    lane: &mut Lane,
    works: &mut [Work],
    seen: Seen,
) -> Result<Result<Vec<Outcome>, AnsweredBefore>, ApiError> {
    let mut tx = lane.db.begin(lane.id).await?;
    let head = heads::lock(&mut tx).await?;
    let org = lane.orgs.of(lane.id);
    let now = head.time(lane.clock.now());
    let settings = settings(&mut tx, &org, &head, &lane.keys).await?;
    let refusals = judge_by_the_policies_in_force(&mut tx, &org, &head, works).await?;
    let answered = match seen {
        Seen::ByLooking => answered(&mut tx, works).await?,
        Seen::ByWriting => HashMap::new(),
    };
    let mut money = Money::open(&mut tx, works, &head, &settings, now).await?;

    let mut batch = Batch::new(head.tree_size, answered, now);
    let mut placed = Vec::with_capacity(works.len());
    for (work, refusal) in works.iter_mut().zip(refusals) {
        placed.push(match (work, refusal) {
            (_, Some(error)) => Placed::Other(Outcome::Refused(error)),
            (Work::Check(check, _), None) => batch.check(check, &mut money),
            (Work::Ingest(ingest, _), None) => batch.ingest(ingest.actor_id, &mut ingest.items),
            (Work::Cancel(hold_id, _), None) => Placed::Other(Outcome::Cancelled(money.cancel(*hold_id))),
        });
    }

    if !batch.entries.is_empty() {
        let written = write(lane, &mut tx, &head, &batch, &settings, has_ingested(works)).await?;
        if let Err(answered_before) = written {
            return Ok(Err(answered_before));
        }
        let issued = issued(works, &placed, &batch.entries);
        vault::keep(&mut lane.vault, &lane.keys, &mut tx, &head, &issued, now).await?;
    }
    money.write(&mut tx, &settings, now).await?;
    tx.commit().await?;

    let mut entries: Vec<Option<Entry>> = batch.entries.into_iter().map(Some).collect();
    Ok(Ok(placed.into_iter().map(|placed| placed.outcome(&mut entries)).collect()))
}

/// A piece of work with its place among the batch's entries.
enum Placed {
    Entry(usize),
    Other(Outcome),
}

impl Placed {
    fn outcome(self, entries: &mut [Option<Entry>]) -> Outcome {
        match self {
            Placed::Entry(place) => match entries.get_mut(place).and_then(Option::take) {
                Some(entry) => Outcome::Recorded(Box::new(entry)),
                None => Outcome::Refused(ApiError::internal("a batch lost an entry")),
            },
            Placed::Other(outcome) => outcome,
        }
    }
}

struct Batch {
    entries: Vec<Entry>,
    requests: Vec<(Uuid, Uuid, i64)>,
    /// Requests that have an answer, by actor and request: in the log, or earlier in this batch.
    answered: HashMap<(Uuid, Uuid), i64>,
    first: i64,
    random: Random,
    now: OffsetDateTime,
}

impl Batch {
    fn new(tree_size: i64, answered: HashMap<(Uuid, Uuid), i64>, now: OffsetDateTime) -> Self {
        let (entries, requests) = (Vec::new(), Vec::new());
        Self { entries, requests, answered, first: tree_size + 1, random: Random::new(), now }
    }

    fn check(&mut self, check: &mut Check, money: &mut Money) -> Placed {
        if let Some(sequence) = self.answered.get(&(check.actor_id, check.request_id)) {
            return Placed::Other(Outcome::Repeated(*sequence));
        }
        let sequence = self.next();
        let mut decision = decided(check);
        let id = decision::DecisionId::new(self.now, sequence, self.random.next_u32());
        money.charge(check, &mut decision, id.0);
        Placed::Entry(self.place(decision, id, sequence, check.actor_id, check.request_id))
    }

    fn ingest(&mut self, actor_id: Uuid, items: &mut [Item]) -> Placed {
        let taken = items.iter_mut().map(|item| {
            if let Some(sequence) = self.answered.get(&(actor_id, item.idempotency_key)) {
                return Taken { decision_id: String::new(), sequence: *sequence, is_duplicate: true };
            }
            let sequence = self.next();
            let id = decision::DecisionId::new(self.now, sequence, self.random.next_u32());
            // A batch that must be tried again needs its decisions again.
            self.place(item.decision.clone(), id, sequence, actor_id, item.idempotency_key);
            Taken { decision_id: id.to_string(), sequence, is_duplicate: false }
        });
        Placed::Other(Outcome::Ingested(taken.collect()))
    }

    fn next(&self) -> i64 {
        self.first + i64::try_from(self.entries.len()).unwrap_or(i64::MAX)
    }

    fn place(
        &mut self,
        decision: Decision,
        id: decision::DecisionId,
        sequence: i64,
        actor_id: Uuid,
        request_id: Uuid,
    ) -> usize {
        self.entries.push(Entry::place(decision, id, sequence, self.now, &mut self.random));
        self.requests.push((actor_id, request_id, sequence));
        self.answered.insert((actor_id, request_id), sequence);
        self.entries.len() - 1
    }
}

/// The record of a check, as its assessment has it; budgets come after.
pub(crate) fn decided(check: &Check) -> Decision {
    let Assessment { policy, judgement, shadow, scan, .. } = &check.assessment;
    let tool = &check.asked.tool;
    Decision {
        verdict: judgement.verdict.into(),
        reasons: judgement.reasons.clone(),
        findings: judgement.found.iter().map(Found::summary).collect(),
        cells: judgement.found.iter().map(|found| found.cell(tool)).collect(),
        binding: judgement.binding.clone(),
        policy_version: policy.version(),
        policy_hash: policy.hash().to_owned(),
        shadow: shadow.clone(),
        latency_us: i64::try_from(scan.started.elapsed().as_micros()).unwrap_or(i64::MAX),
        ..check.asked.clone()
    }
}

async fn settings(
    tx: &mut OrgTx,
    org: &Org,
    head: &Head,
    keys: &MasterKey,
) -> Result<Arc<Settings>, ApiError> {
    let known = org.settings();
    if known.config_version == head.config_version {
        return Ok(known);
    }
    let settings = Settings::read(tx, head, keys, &known).await?;
    org.learn_settings(&settings);
    Ok(settings)
}

/// Judges again what was judged by a policy that is not in force any more: every call that begins after a policy was published is decided
/// by it, in every process. Answers the works that cannot be.
async fn judge_by_the_policies_in_force(
    tx: &mut OrgTx,
    org: &Org,
    head: &Head,
    works: &mut [Work],
) -> Result<Vec<Option<ApiError>>, ApiError> {
    let is_stale =
        |work: &Work| matches!(work, Work::Check(check, _) if check.assessment.latest != head.policy_version);
    if !works.iter().any(is_stale) {
        return Ok(works.iter().map(|_| None).collect());
    }
    let mut in_force = org.in_force();
    if in_force.latest != head.policy_version {
        in_force = policies::in_force(tx, head.policy_version).await?;
        org.learn(&in_force);
    }
    let again = works.iter_mut().map(|work| match work {
        Work::Check(check, _) if check.assessment.latest != head.policy_version => {
            let content = check.assessment.scan.content().clone();
            match Assessment::of(content, check.subject(), &in_force, &check.org.keys) {
                Ok(assessment) => {
                    check.assessment = assessment;
                    None
                }
                Err(error) => Some(error),
            }
        }
        _ => None,
    });
    Ok(again.collect())
}

/// Requests of the batch that the log has answered before.
async fn answered(tx: &mut OrgTx, works: &[Work]) -> Result<HashMap<(Uuid, Uuid), i64>, ApiError> {
    let (mut actors, mut requests) = (Vec::new(), Vec::new());
    for work in works {
        match work {
            Work::Check(check, _) => {
                actors.push(check.actor_id);
                requests.push(check.request_id);
            }
            Work::Ingest(ingest, _) => {
                actors.extend(ingest.items.iter().map(|_| ingest.actor_id));
                requests.extend(ingest.items.iter().map(|item| item.idempotency_key));
            }
            Work::Cancel(..) => {}
        }
    }
    if actors.is_empty() {
        return Ok(HashMap::new());
    }
    decisions::requests(tx, &actors, &requests).await
}

fn has_ingested(works: &[Work]) -> bool {
    works.iter().any(|work| matches!(work, Work::Ingest(..)))
}

/// The tokens that leave with the batch's answers.
fn issued<'a>(works: &'a [Work], placed: &[Placed], entries: &[Entry]) -> Vec<vault::IssuedFor<'a>> {
    let mut issued = Vec::new();
    for (work, placed) in works.iter().zip(placed) {
        if let (Work::Check(check, _), Placed::Entry(place)) = (work, placed)
            && entries.get(*place).is_some_and(|entry| entry.decision.verdict() == Verdict::Transform)
        {
            let of_check = check.assessment.issued.iter();
            issued.extend(of_check.map(|issued| vault::IssuedFor {
                issued,
                scope: &check.asked.scope,
                subject_hash: &check.subject_hash,
            }));
        }
    }
    issued
}

async fn write(
    lane: &mut Lane,
    tx: &mut OrgTx,
    head: &Head,
    batch: &Batch,
    settings: &Settings,
    has_ingested: bool,
) -> Result<Result<(), AnsweredBefore>, ApiError> {
    let Batch { entries, requests, now, .. } = batch;
    let expires_on = match head.legal_hold_at {
        Some(_) => periods::KEPT,
        None => periods::expires_on(*now, head.retention_days),
    };
    let grown = tree::grow(lane, tx, head, entries).await?;
    tx.ring(Bell::Feed { org: lane.id, feed: decision::FEED.into(), sequence: grown.size });
    let growth = Growth {
        entries,
        requests,
        decided_at: *now,
        day: periods::day(&settings.zone, *now),
        expires_on,
        ingested_at: has_ingested.then_some(*now),
        tree_size: grown.size,
        tree_peaks: &grown.peaks,
    };
    log::append(tx, &growth).await
}
