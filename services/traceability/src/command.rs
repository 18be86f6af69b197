//! A command: what a call asks of the plant. It is decided upon the plant as it is when its turn comes, alone; what it decides is events, and
//! they are all that ever changes the plant.

use std::collections::BTreeSet;

use prost::Message;
use time::{Duration, OffsetDateTime};
use tracegate_platform::ApiError;
use tracegate_platform::clock::from_timestamp;
use tracegate_proto::traceability::v1::PlantEvent;
use tracegate_proto::traceability::v1::plant_event::{StateChange, What};
use uuid::Uuid;

use crate::lot::{LotCode, LotId};
use crate::master_data::Kind;
use crate::plant::Plant;

pub(crate) trait Command: Message + Clone + 'static {
    type Answer: Message + Default;

    /// The RPC's name.
    const METHOD: &'static str;

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
    /// Master data.
    pub items: BTreeSet<(Kind, Uuid)>,
    pub item_keys: BTreeSet<(Kind, String)>,
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

    /// Master data that a field names, where it names any.
    pub(crate) fn item(&mut self, kind: Kind, id: &str) {
        if let Ok(id) = Uuid::try_parse(id) {
            self.items.insert((kind, id));
        }
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
}

impl Draft {
    pub(crate) fn new(occurred_at: OffsetDateTime, what: What) -> Self {
        Self { occurred_at, what, state_changes: Vec::new() }
    }

    pub(crate) fn with(self, state_changes: Vec<StateChange>) -> Self {
        Self { state_changes, ..self }
    }
}
