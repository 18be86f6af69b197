//! One batch of commands: one transaction under the lock of the organization's log. Each command is decided upon the plant as those before it
//! left it; one that is refused leaves no trace, and the others go on. Nothing is answered before the commit.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use prost::Message;
use time::OffsetDateTime;
use tokio::sync::oneshot;
use tracegate_platform::ids::OrgId;
use tracegate_platform::lane::{Committer, Work};
use tracegate_platform::request_ledger::{self, Known};
use tracegate_platform::{ApiError, Caller, Clock, Db, OrgTx, audit};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::events::v1::AuditEvent;
use tracegate_proto::traceability::v1::{Deviation, Flow, PlantEvent, Run};
use uuid::Uuid;

use crate::command::{Command, Draft, Needs, Turn};
use crate::event;
use crate::graphs::Graphs;
use crate::item::Kind;
use crate::lot::LotId;
use crate::plant::{Changes, Plant};
use crate::recall::{self, FoundScope};
use crate::store::{epcis, events, heads, items, log, lots, recalls};

/// Positions are 32 bits in the genealogy.
const POSITION_MAX: i64 = u32::MAX as i64 - 1;

/// Lots of a recall read at once.
const LOTS_PER_READ: usize = 5_000;
/// Notices of a recall, and recalls of a supplier.
const ITEMS_ABOUT_MAX: i64 = 10_000;

/// A command with who waits for its answer.
pub(crate) struct Job {
    pub caller: Arc<Caller>,
    pub known: Known,
    pub command: Box<dyn AnyCommand>,
    pub done: oneshot::Sender<Result<Vec<u8>, ApiError>>,
}

impl Work for Job {
    type Outcome = Result<Vec<u8>, ApiError>;

    fn n_rows(&self) -> usize {
        self.command.n_rows()
    }

    fn answer(self, outcome: Self::Outcome) {
        // A caller that went away meanwhile asks again with the same request id, and is told the same.
        let _ = self.done.send(outcome);
    }

    fn refuse(self, error: ApiError) {
        let _ = self.done.send(Err(error));
    }
}

/// A [`Command`] whose answer is encoded already.
pub(crate) trait AnyCommand: Send + Sync {
    fn n_rows(&self) -> usize;
    fn goes_first(&self) -> bool;
    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError>;
    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError>;
    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> Vec<u8>;
}

impl<C: Command> AnyCommand for C {
    fn n_rows(&self) -> usize {
        Command::n_rows(self)
    }

    fn goes_first(&self) -> bool {
        C::GOES_FIRST
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        Command::needs(self, needs)
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        Command::decide(self, plant, turn)
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> Vec<u8> {
        Command::answer(self, plant, events).encode_to_vec()
    }
}

/// Writes one organization's log.
pub(crate) struct Writer {
    pub db: Db,
    pub clock: Clock,
    pub org: OrgId,
    pub graphs: Graphs,
}

impl Committer for Writer {
    type Work = Job;

    async fn commit(&mut self, jobs: &mut [Job]) -> Result<Vec<Result<Vec<u8>, ApiError>>, ApiError> {
        let mut tx = self.db.begin(self.org).await?;
        let head = heads::lock(&mut tx).await?;
        let known: Vec<&Known> = jobs.iter().map(|job| &job.known).collect();
        let answered = request_ledger::find_all(&mut tx, &known).await?;
        let mut needs = Needs::default();
        let mut outcomes: Vec<Option<Result<Vec<u8>, ApiError>>> = answered;
        for (job, outcome) in jobs.iter().zip(&mut outcomes).filter(|(_, outcome)| outcome.is_none()) {
            *outcome = job.command.needs(&mut needs).err().map(Err);
        }
        let mut plant = Plant::ending_with(head);
        load(&mut tx, &mut plant, &needs).await?;
        for (request_id, scope) in needs.recalls {
            match recall::find(&self.graphs, &mut tx, plant.head.position, &scope).await {
                Ok(found) => load_scope(&mut tx, &mut plant, request_id, found).await?,
                // What is wrong with one recall is no reason to refuse the others of its batch.
                Err(refused) => refuse(jobs, &mut outcomes, &request_id, refused),
            }
        }

        let mut batch = Batch { plant, ..Batch::default() };
        let now = self.clock.now();
        let mut places: Vec<usize> = (0..jobs.len()).collect();
        places.sort_by_key(|place| !jobs.get(*place).is_some_and(|job| job.command.goes_first()));
        for place in places {
            if let Some(outcome) = outcomes.get_mut(place).filter(|outcome| outcome.is_none()) {
                *outcome = Some(batch.take(place, jobs, now)?);
            }
        }
        let answers: Vec<(&Known, Vec<u8>)> = batch
            .answers
            .values()
            .filter_map(|(place, answer)| Some((&jobs.get(*place)?.known, answer.clone())))
            .collect();
        request_ledger::keep_all(&mut tx, &answers).await?;
        if !batch.events.is_empty() {
            log::append(&mut tx, &batch.plant, &batch.events, &batch.changes).await?;
            audit::record_all(&mut tx, &batch.audit).await?;
        }
        tx.commit().await?;
        self.graphs.grow(self.org, &batch.events).await;
        let missing = || Err(ApiError::internal("a batch lost a command"));
        Ok(outcomes.into_iter().map(|outcome| outcome.unwrap_or_else(missing)).collect())
    }

    fn forget(&mut self) {}
}

/// What the commands of a batch need to know.
async fn load(tx: &mut OrgTx, plant: &mut Plant, needs: &Needs) -> Result<(), ApiError> {
    let positions: Vec<i64> = needs.events.iter().copied().collect();
    let mut ids: BTreeSet<LotId> = needs.lots.clone();
    let mut pallets: BTreeSet<LotId> = needs.pallets.clone();
    if !positions.is_empty() {
        let voided = events::voided(tx, &positions).await?;
        for (position, event) in events::find_all(tx, &positions).await? {
            let named = event::lots(&event)?;
            ids.extend(named.lots);
            pallets.extend(named.pallets);
            plant.load_event(position, event, voided.contains(&position));
        }
    }
    ids.extend(&pallets);
    let ids: Vec<Uuid> = ids.into_iter().map(|id| id.0).collect();
    let pallets: Vec<Uuid> = pallets.into_iter().map(|id| id.0).collect();
    let codes: Vec<_> = needs.codes.iter().cloned().collect();
    for lot in lots::find_all(tx, &ids, &codes, &pallets).await? {
        plant.load(lot);
    }
    load_items(tx, plant, needs).await?;
    load_marks(tx, plant, needs).await?;
    if !needs.epcis_hashes.is_empty() {
        for (event, position) in epcis::known(tx, &needs.epcis_hashes, &needs.epcis_ids).await? {
            plant.epcis.load(event, position);
        }
    }
    if !pallets.is_empty() {
        for (pallet, contents) in lots::contents(tx, &pallets).await? {
            plant.load_contents(pallet, contents);
        }
    }
    Ok(())
}

/// A recall's lots, all of them.
async fn load_scope(
    tx: &mut OrgTx,
    plant: &mut Plant,
    request_id: String,
    found: FoundScope,
) -> Result<(), ApiError> {
    load_unknown(tx, plant, &found.lots).await?;
    plant.load_scope(request_id, found);
    Ok(())
}

/// What recalls mark, and which recalls mark lots.
async fn load_marks(tx: &mut OrgTx, plant: &mut Plant, needs: &Needs) -> Result<(), ApiError> {
    if needs.marks.is_empty() && needs.marked_lots.is_empty() {
        return Ok(());
    }
    let recalls: Vec<Uuid> = needs.marks.iter().copied().collect();
    let named: Vec<Uuid> = needs.marked_lots.iter().map(|lot| lot.0).collect();
    let marks = recalls::marks(tx, &recalls, &named).await?;
    let marked: Vec<LotId> = marks.iter().map(|(lot, _)| *lot).collect::<BTreeSet<_>>().into_iter().collect();
    load_unknown(tx, plant, &marked).await?;
    marks.into_iter().for_each(|(lot, recall)| plant.load_mark(lot, recall));
    Ok(())
}

async fn load_unknown(tx: &mut OrgTx, plant: &mut Plant, wanted: &[LotId]) -> Result<(), ApiError> {
    let unknown: Vec<Uuid> =
        wanted.iter().filter(|lot| plant.lot(**lot).is_none()).map(|lot| lot.0).collect();
    for page in unknown.chunks(LOTS_PER_READ) {
        for lot in lots::find_all(tx, page, &[], &[]).await? {
            plant.load(lot);
        }
    }
    Ok(())
}

fn refuse(
    jobs: &[Job],
    outcomes: &mut [Option<Result<Vec<u8>, ApiError>>],
    request_id: &str,
    refused: ApiError,
) {
    let mut refused = Some(refused);
    for (job, outcome) in jobs.iter().zip(outcomes) {
        if outcome.is_none() && job.known.request_id.to_string() == request_id {
            let again = || ApiError::new(ErrorReason::Conflict, "the same request is under way");
            *outcome = Some(Err(refused.take().unwrap_or_else(again)));
        }
    }
}

/// Items that commands name, with what those lead to: a run its flow's version, a deviation its run and its lots.
async fn load_items(tx: &mut OrgTx, plant: &mut Plant, needs: &Needs) -> Result<(), ApiError> {
    for (kind, subject, states) in &needs.about {
        for item in items::page_newest(tx, *kind, Some(*subject), states, None, ITEMS_ABOUT_MAX).await? {
            plant.load_item(item);
        }
    }
    let runs_of_lots = needs.lots_in_runs.iter().filter_map(|id| plant.lot(*id)?.run_id);
    let mut wanted: BTreeSet<(Kind, Uuid)> = needs.items.clone();
    wanted.extend(needs.runs.iter().copied().chain(runs_of_lots).map(|run| (Kind::Run, run)));
    let mut keys = needs.item_keys.clone();
    let mut lots_concerned: BTreeSet<Uuid> = BTreeSet::new();
    while !wanted.is_empty() || !keys.is_empty() {
        let found = items::find_all(tx, &wanted, &keys).await?;
        keys.clear();
        wanted.clear();
        for item in found {
            match item.kind {
                // Ids of lots and of the run stand side by side; where there is none of a kind, nothing is found.
                Kind::Deviation => {
                    let run = Uuid::try_parse(&item.message::<Deviation>()?.run_id).ok();
                    wanted.extend(run.map(|run| (Kind::Run, run)));
                    lots_concerned.extend(item.subject_ids.iter().filter(|id| Some(**id) != run));
                }
                Kind::Run => {
                    let version = Uuid::try_parse(&item.message::<Run>()?.flow_version_id).ok();
                    wanted.extend(version.map(|version| (Kind::FlowVersion, version)));
                }
                Kind::FlowVersion if needs.items.contains(&(item.kind, item.id)) => {
                    wanted.extend(item.subject_ids.iter().map(|flow| (Kind::Flow, *flow)));
                }
                Kind::Flow => {
                    let published = Uuid::try_parse(&item.message::<Flow>()?.published_version_id).ok();
                    wanted.extend(published.map(|version| (Kind::FlowVersion, version)));
                }
                _ => {}
            }
            plant.load_item(item);
        }
        wanted.retain(|(kind, id)| plant.item(*kind, *id).is_none());
    }
    if !needs.runs.is_empty() {
        let runs: Vec<Uuid> = needs.runs.iter().copied().collect();
        lots_concerned.extend(lots::waiting_in_runs(tx, &runs).await?);
    }
    lots_concerned.retain(|id| plant.lot(LotId(*id)).is_none());
    let lots_concerned: Vec<Uuid> = lots_concerned.into_iter().collect();
    if !lots_concerned.is_empty() {
        for lot in lots::find_all(tx, &lots_concerned, &[], &[]).await? {
            plant.load(lot);
        }
    }
    Ok(())
}

#[derive(Default)]
struct Batch {
    plant: Plant,
    events: Vec<PlantEvent>,
    changes: Changes,
    audit: Vec<AuditEvent>,
    /// What the commands of this batch that were done are answered, with their places.
    answers: HashMap<(Uuid, &'static str, Uuid), (usize, Vec<u8>)>,
}

impl Batch {
    /// Decides one command; an error of the outer kind undoes the whole batch.
    fn take(
        &mut self,
        place: usize,
        jobs: &[Job],
        now: OffsetDateTime,
    ) -> Result<Result<Vec<u8>, ApiError>, ApiError> {
        let Some(job) = jobs.get(place) else { return Err(ApiError::internal("a batch lost a command")) };
        let Known { actor_id, method, request_id, payload_hash } = job.known;
        if let Some((first, answer)) = self.answers.get(&(actor_id, method, request_id)) {
            return Ok(
                match jobs.get(*first).is_some_and(|first| first.known.payload_hash == payload_hash) {
                    true => Ok(answer.clone()),
                    false => Err(request_ledger::request_id_reused(request_id)),
                },
            );
        }
        let turn = Turn { now: self.plant.head.time(now), actor_id };
        let drafts = match job.command.decide(&self.plant, &turn) {
            Ok(drafts) => drafts,
            Err(refused) => return Ok(Err(refused)),
        };
        if self.plant.head.position + i64::try_from(drafts.len()).unwrap_or(i64::MAX) > POSITION_MAX {
            return Ok(Err(ApiError::internal("the log is full")));
        }
        let first = self.events.len();
        for draft in drafts {
            let event = event::seal(draft, &self.plant.head, job.caller.actor(), turn.now);
            self.plant.apply(&event, &mut self.changes)?;
            let resource = format!("plant-events/{}", event.position);
            let attributes = [("method", method.to_owned())];
            self.audit.push(audit::event(
                job.caller.actor(),
                turn.now,
                event::action(&event),
                resource,
                attributes,
            ));
            self.events.push(event);
        }
        let answer = job.command.answer(&self.plant, self.events.get(first..).unwrap_or_default());
        self.answers.insert((actor_id, method, request_id), (place, answer.clone()));
        Ok(Ok(answer))
    }
}
