//! A command: what a call asks of the plant. It is decided upon the plant as it is when its turn comes, alone; what it decides is events, and
//! they are all that ever changes the plant.

use std::collections::{BTreeMap, BTreeSet};

use prost::Message;
use time::{Duration, OffsetDateTime};
use tracegate_platform::ApiError;
use tracegate_platform::clock::from_timestamp;
use tracegate_proto::traceability::v1::plant_event::{FlagChange, StateChange, What};
use tracegate_proto::traceability::v1::{PlantEvent, RecallScope};
use uuid::Uuid;

use crate::item::Kind;
use crate::lot::{LotCode, LotId};
use crate::plant::Plant;

pub(crate) trait Command: Message + Clone + 'static {
    type Answer: Message + Default;

    /// The RPC's name.
    const METHOD: &'static str;

    /// Whether it is decided before the others of its batch: then the genealogy stands where the plant does.
    const GOES_FIRST: bool = false;

    fn request_id(&self) -> &str;

    /// What of the plant must be there to decide.
    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError>;

    /// What happens, or all that speaks against it. No events where nothing is to be done.
    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError>;

    /// The answer, once `events` have happened.
    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> Self::Answer;

    /// Of the database, about: a line of a command is about a row of each table.
    fn n_rows(&self) -> usize {
        1 + self.encoded_len() / 64
    }
}

/// Parts of the plant.
#[derive(Debug, Default)]
pub(crate) struct Needs {
    pub lots: BTreeSet<LotId>,
    pub codes: BTreeSet<LotCode>,
    /// With what is on them.
    pub pallets: BTreeSet<LotId>,
    pub items: BTreeSet<(Kind, Uuid)>,
    pub item_keys: BTreeSet<(Kind, String)>,
    /// Runs with the versions they follow and with their lots that wait for a decision.
    pub runs: BTreeSet<Uuid>,
    /// Lots whose runs are needed.
    pub lots_in_runs: BTreeSet<LotId>,
    /// Items of a kind about a subject, in any of these states.
    pub about: BTreeSet<(Kind, Uuid, &'static [&'static str])>,
    /// Recalls to be opened: what they concern, by the request that asks.
    pub recalls: BTreeMap<String, RecallScope>,
    /// Recalls with all lots that they mark.
    pub marks: BTreeSet<Uuid>,
    /// Lots with the recalls that mark them.
    pub marked_lots: BTreeSet<LotId>,
    /// Events to be voided, with the lots they name.
    pub events: BTreeSet<i64>,
    /// Captured events, by their hashes and by their ids.
    pub epcis_hashes: BTreeSet<String>,
    pub epcis_ids: BTreeSet<String>,
}

impl Needs {
    pub(crate) fn lot(&mut self, field: &'static str, id: &str) -> Result<(), ApiError> {
        self.lots.insert(LotId::from_field(field, id)?);
        Ok(())
    }

    pub(crate) fn pallet(&mut self, field: &'static str, id: &str) -> Result<(), ApiError> {
        let id = LotId::from_field(field, id)?;
        self.lots.insert(id);
        self.pallets.insert(id);
        Ok(())
    }

    /// A lot with the run it was made in.
    pub(crate) fn lot_in_run(&mut self, field: &'static str, id: &str) -> Result<(), ApiError> {
        let id = LotId::from_field(field, id)?;
        self.lots.insert(id);
        self.lots_in_runs.insert(id);
        Ok(())
    }

    pub(crate) fn run(&mut self, id: &str) {
        self.runs.extend(Uuid::try_parse(id).ok());
    }

    /// What a field names, where it names any; master data mostly, where it names any.
    pub(crate) fn item(&mut self, kind: Kind, id: &str) {
        if let Ok(id) = Uuid::try_parse(id) {
            self.items.insert((kind, id));
        }
    }

    pub(crate) fn item_key(&mut self, kind: Kind, key: String) {
        self.item_keys.insert((kind, key));
    }

    pub(crate) fn own_code(&mut self, code: &str) {
        self.codes.insert(LotCode { source: String::new(), code: code.to_owned() });
    }
}

/// When and for whom a command is decided.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn {
    pub now: OffsetDateTime,
    pub actor_id: Uuid,
}

/// Clocks of a plant and of a server differ a little.
const AHEAD_MAX: Duration = Duration::minutes(1);

impl Turn {
    /// The time in the plant that a command names: now where it names none.
    pub(crate) fn occurred_at(
        &self,
        occur_time: &Option<prost_types::Timestamp>,
    ) -> Result<OffsetDateTime, ApiError> {
        let Some(occur_time) = occur_time else { return Ok(self.now) };
        let at = from_timestamp(occur_time)
            .ok_or_else(|| ApiError::invalid("occur_time", "timestamp", "is no time of the calendar"))?;
        if at > self.now + AHEAD_MAX {
            return Err(ApiError::invalid("occur_time", "timestamp.lt_now", "is in the future"));
        }
        Ok(at)
    }
}

/// An event that is decided and has no place in the log yet.
#[derive(Debug)]
pub(crate) struct Draft {
    pub occurred_at: OffsetDateTime,
    pub what: What,
    pub state_changes: Vec<StateChange>,
    pub flag_changes: Vec<FlagChange>,
}

impl Draft {
    pub(crate) fn new(occurred_at: OffsetDateTime, what: What) -> Self {
        Self { occurred_at, what, state_changes: Vec::new(), flag_changes: Vec::new() }
    }

    pub(crate) fn with(self, state_changes: Vec<StateChange>) -> Self {
        Self { state_changes, ..self }
    }

    pub(crate) fn flagging(self, flag_changes: Vec<FlagChange>) -> Self {
        Self { flag_changes, ..self }
    }
}
