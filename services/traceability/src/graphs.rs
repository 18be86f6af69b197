//! The genealogies of organizations in memory. Each is read from the database when it is first asked for, grows with what this process commits,
//! and reads what others committed when it is asked next; so an answer never lacks what was committed before the question. Those that are not
//! asked for are dropped when memory is short: the log has it all.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use moka::future::Cache;
use moka::policy::EvictionPolicy;
use prost::Message;
use tokio::sync::oneshot;
use tracegate_genealogy::{Broken, Graph, Scratch};
use tracegate_platform::drain::Drain;
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Db};
use tracegate_proto::traceability::v1::PlantEvent;
use uuid::Uuid;

use crate::event;
use crate::genealogy;
use crate::lot_table::{LotTable, Row};
use crate::store::{events, genealogies};

/// How many events are read at once to catch up.
const EVENTS_PER_READ: i64 = 2_000;
/// Walks of one genealogy at a time whose memory is kept; each is as large as the graph.
const SCRATCHES_MAX: usize = 2;
const IDLE_MAX: Duration = Duration::from_secs(6 * 3_600);

#[derive(Clone)]
pub(crate) struct Graphs {
    db: Db,
    drain: Drain,
    genealogies: Cache<OrgId, Arc<Genealogy>>,
}

/// Of one organization.
#[derive(Debug, Default)]
pub(crate) struct Genealogy {
    known: RwLock<Known>,
    scratches: Mutex<Vec<Scratch>>,
    /// What it counted for in the cache when it was last put there.
    weighed_bytes: AtomicUsize,
}

#[derive(Debug, Default)]
pub(crate) struct Known {
    pub graph: Graph,
    pub lots: LotTable,
    /// All of the log up to there is in it.
    pub position: i64,
}

impl Graphs {
    pub(crate) fn new(db: Db, drain: Drain, memory_mb: u64) -> Self {
        Self { db, drain, genealogies: within(memory_mb * 1_024) }
    }

    /// An organization's genealogy, with everything in it up to `position` at least.
    pub(crate) async fn of(&self, org: OrgId, position: i64) -> Result<Arc<Genealogy>, ApiError> {
        let genealogy =
            self.genealogies.try_get_with(org, self.load(org)).await.map_err(|error: Arc<ApiError>| {
                // One read for all who asked at once; each is told, with what caused it.
                ApiError::new(error.reason(), error.message()).caused_by(format!("{error:?}"))
            })?;
        if genealogy.read().position < position {
            self.catch_up(org, &genealogy).await?;
            weigh_again(&self.genealogies, org, &genealogy).await;
        }
        Ok(genealogy)
    }

    async fn load(&self, org: OrgId) -> Result<Arc<Genealogy>, ApiError> {
        let (done, loaded) = oneshot::channel();
        let db = self.db.clone();
        // To its end even where who asked goes away: rows that nobody takes would stay on the connection.
        self.drain.spawn(async move {
            let _ = done.send(read(&db, org).await);
        });
        Ok(Arc::new(Genealogy::of(loaded.await.map_err(ApiError::internal)??)))
    }

    async fn catch_up(&self, org: OrgId, genealogy: &Genealogy) -> Result<(), ApiError> {
        loop {
            let position = genealogy.read().position;
            let mut tx = self.db.begin(org).await?;
            let stored = events::after(&mut tx, position, EVENTS_PER_READ).await?;
            let events: Vec<PlantEvent> = stored
                .iter()
                .map(|(_, body)| PlantEvent::decode(body.as_slice()).map_err(ApiError::internal))
                .collect::<Result<_, _>>()?;
            if events.is_empty() {
                return Ok(());
            }
            genealogy.grow(&events).map_err(|broken| self.give_up(org, broken))?;
        }
    }

    /// Takes in what this process committed. A genealogy that is not in memory reads it when it is asked for.
    pub(crate) async fn grow(&self, org: OrgId, events: &[PlantEvent]) {
        let Some(genealogy) = self.genealogies.get(&org).await else { return };
        if let Err(broken) = genealogy.grow(events) {
            // Read anew when it is asked for next.
            drop(self.give_up(org, broken));
            self.genealogies.invalidate(&org).await;
        } else {
            weigh_again(&self.genealogies, org, &genealogy).await;
        }
    }

    fn give_up(&self, org: OrgId, broken: Broken) -> ApiError {
        tracing::error!(org = %org, %broken, "the genealogy does not fit the log");
        ApiError::internal(broken)
    }
}

async fn read(db: &Db, org: OrgId) -> Result<Known, ApiError> {
    let mut tx = db.begin_snapshot(org).await?;
    genealogies::load(&mut tx).await
}

/// Genealogies of so many kilobytes together; those that were not asked for the longest go first.
fn within(memory_kb: u64) -> Cache<OrgId, Arc<Genealogy>> {
    let kilobytes = |_: &OrgId, genealogy: &Arc<Genealogy>| {
        u32::try_from(genealogy.bytes() / 1_024).unwrap_or(u32::MAX).max(1)
    };
    Cache::builder()
        .weigher(kilobytes)
        .max_capacity(memory_kb)
        // One that is asked for is kept, however often others were: to read it anew for each question is what costs.
        .eviction_policy(EvictionPolicy::lru())
        .time_to_idle(IDLE_MAX)
        .build()
}

/// The cache weighs what is put into it, and nothing later: what has grown is put there again.
async fn weigh_again(genealogies: &Cache<OrgId, Arc<Genealogy>>, org: OrgId, grown: &Arc<Genealogy>) {
    if grown.has_outgrown_its_weight() {
        genealogies.insert(org, grown.clone()).await;
    }
}

impl Genealogy {
    fn of(known: Known) -> Self {
        let genealogy = Self { known: RwLock::new(known), ..Self::default() };
        genealogy.weighed_bytes.store(genealogy.bytes(), Ordering::Relaxed);
        genealogy
    }

    /// With the memory of the walks that it keeps.
    fn bytes(&self) -> usize {
        let known = self.read();
        let n_stamps = known.graph.n_lots() + known.graph.n_events();
        known.bytes() + SCRATCHES_MAX * n_stamps * size_of::<u32>()
    }

    pub(crate) fn read(&self) -> RwLockReadGuard<'_, Known> {
        self.known.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Known> {
        self.known.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in events that follow on what it knows; those that it knows already, or that do not follow yet, are left.
    fn grow(&self, events: &[PlantEvent]) -> Result<(), Broken> {
        let mut known = self.write();
        for event in events {
            if event.position == known.position + 1 {
                known.add(event)?;
            }
        }
        Ok(())
    }

    /// Memory for a walk; given back, the next one need not ask for its own.
    pub(crate) fn scratch(&self) -> Scratch {
        self.scratches.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    pub(crate) fn give_back(&self, scratch: Scratch) {
        let mut scratches = self.scratches.lock().unwrap_or_else(PoisonError::into_inner);
        if scratches.len() < SCRATCHES_MAX {
            scratches.push(scratch);
        }
    }

    /// Whether it has grown by a quarter since it was weighed; from now on it counts as weighed.
    fn has_outgrown_its_weight(&self) -> bool {
        let bytes = self.bytes();
        let has_outgrown = bytes / 5 > self.weighed_bytes.load(Ordering::Relaxed) / 4;
        if has_outgrown {
            self.weighed_bytes.store(bytes, Ordering::Relaxed);
        }
        has_outgrown
    }
}

impl Known {
    fn bytes(&self) -> usize {
        self.graph.bytes() + self.lots.bytes()
    }

    /// Takes in the next event of the log.
    pub(crate) fn add(&mut self, event: &PlantEvent) -> Result<(), Broken> {
        genealogy::add(&mut self.graph, event)?;
        for lot in event::made(event) {
            let row = Row {
                id: Uuid::try_parse(&lot.id).unwrap_or_default(),
                code: &lot.lot_code,
                lot_type: lot.r#type(),
                state: lot.state(),
                recalled: lot.recalled,
                piece_mass_mg: lot.piece_mass_mg,
            };
            if !self.lots.push(&row) {
                return Err(Broken::Full);
            }
        }
        for change in &event.flag_changes {
            self.lots.set_recalled(genealogy::index(change.lot_number), change.recalled);
        }
        for change in &event.state_changes {
            self.lots.set_state(genealogy::index(change.lot_number), change.to());
        }
        self.position = event.position;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
