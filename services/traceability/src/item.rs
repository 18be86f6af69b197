//! What a plant keeps beside lots: master data, flows, runs, decisions. Each is a message of the contract that is saved as a whole: an event
//! says what it is since, and the row is what the last event said.

use prost::Message;
use tracegate_platform::ApiError;
use tracegate_platform::db::to_word;
use tracegate_proto::traceability::v1::alert::State as AlertState;
use tracegate_proto::traceability::v1::{
    Alert, Certificate, CleanBreak, Deviation, Flow, FlowVersion, QcDecision, Recall, RecallNotice, Run,
};
use uuid::Uuid;

use crate::alert;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Kind {
    Product,
    Location,
    Party,
    Equipment,
    Flow,
    FlowVersion,
    Run,
    QcDecision,
    Deviation,
    Alert,
    Certificate,
    Recall,
    RecallNotice,
    CleanBreak,
}

const KINDS: [(Kind, &str, &str); 14] = [
    (Kind::Product, "PRODUCT", "product"),
    (Kind::Location, "LOCATION", "location"),
    (Kind::Party, "PARTY", "party"),
    (Kind::Equipment, "EQUIPMENT", "equipment"),
    (Kind::Flow, "FLOW", "flow"),
    (Kind::FlowVersion, "FLOW_VERSION", "flow version"),
    (Kind::Run, "RUN", "run"),
    (Kind::QcDecision, "QC_DECISION", "decision"),
    (Kind::Deviation, "DEVIATION", "deviation"),
    (Kind::Alert, "ALERT", "alert"),
    (Kind::Certificate, "CERTIFICATE", "certificate"),
    (Kind::Recall, "RECALL", "recall"),
    (Kind::RecallNotice, "RECALL_NOTICE", "recall notice"),
    (Kind::CleanBreak, "CLEAN_BREAK", "clean break"),
];

impl Kind {
    /// As it is stored.
    pub(crate) fn word(self) -> &'static str {
        self.names().1
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        KINDS.into_iter().find(|names| names.1 == word).map(|names| names.0)
    }

    /// As errors call it.
    pub(crate) fn noun(self) -> &'static str {
        self.names().2
    }

    fn names(self) -> (Self, &'static str, &'static str) {
        KINDS.into_iter().find(|names| names.0 == self).unwrap_or((self, "", ""))
    }
}

/// One of them, whichever.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    pub kind: Kind,
    pub id: Uuid,
    pub name: String,
    /// Unique of its kind; empty where it has none.
    pub key: String,
    /// Where it stands in its life.
    pub state: String,
    /// What it is about.
    pub subject_ids: Vec<Uuid>,
    /// Of the event that changed it last.
    pub position: i64,
    /// The message of the contract, encoded, with its id and its position.
    pub body: Vec<u8>,
    /// The part of it that is large, and that lists leave out: a flow's definition, a paper, the lines of a notice. Put behind `body`, it makes the
    /// whole message.
    pub definition: Vec<u8>,
}

/// A message of the contract that is one of them.
pub(crate) trait Kept: Message + Clone + Default {
    const KIND: Kind;

    fn id(&self) -> &str;

    fn name(&self) -> &str {
        ""
    }

    /// What no other of its kind may have, or nothing.
    fn key(&self) -> String {
        String::new()
    }

    fn state_word(&self) -> &'static str;

    fn subject_ids(&self) -> Vec<&str> {
        Vec::new()
    }

    fn at(self, position: i64) -> Self;

    /// Takes out the part that is kept by itself.
    fn take_definition(&mut self) -> Self {
        Self::default()
    }
}

impl Item {
    pub(crate) fn of<M: Kept>(message: &M, position: i64) -> Result<Self, ApiError> {
        let mut message = message.clone().at(position);
        let id = |id: &str| Uuid::try_parse(id).map_err(ApiError::internal);
        let definition = message.take_definition().encode_to_vec();
        Ok(Self {
            kind: M::KIND,
            id: id(message.id())?,
            name: message.name().to_owned(),
            key: message.key(),
            state: message.state_word().to_owned(),
            subject_ids: message
                .subject_ids()
                .into_iter()
                .filter(|id| !id.is_empty())
                .map(id)
                .collect::<Result<_, _>>()?,
            position,
            body: message.encode_to_vec(),
            definition,
        })
    }

    /// The whole message, as far as it was read. Protobuf merges what stands behind one another.
    pub(crate) fn message<M: Kept>(&self) -> Result<M, ApiError> {
        let mut message = M::decode(self.body.as_slice()).map_err(ApiError::internal)?;
        message.merge(self.definition.as_slice()).map_err(ApiError::internal)?;
        Ok(message)
    }
}

impl Kept for Flow {
    const KIND: Kind = Kind::Flow;

    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn key(&self) -> String {
        self.name.clone()
    }

    fn state_word(&self) -> &'static str {
        if self.published_version_id.is_empty() { "UNPUBLISHED" } else { "PUBLISHED" }
    }

    fn at(self, position: i64) -> Self {
        Self { position, ..self }
    }
}

impl Kept for FlowVersion {
    const KIND: Kind = Kind::FlowVersion;

    fn id(&self) -> &str {
        &self.id
    }

    fn state_word(&self) -> &'static str {
        to_word(self.state().as_str_name(), "STATE_")
    }

    fn subject_ids(&self) -> Vec<&str> {
        vec![&self.flow_id]
    }

    fn at(self, position: i64) -> Self {
        Self { position, ..self }
    }

    fn take_definition(&mut self) -> Self {
        Self { definition: self.definition.take(), ..Self::default() }
    }
}

impl Kept for Run {
    const KIND: Kind = Kind::Run;

    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> &str {
        &self.run_code
    }

    fn key(&self) -> String {
        self.run_code.clone()
    }

    fn state_word(&self) -> &'static str {
        to_word(self.state().as_str_name(), "STATE_")
    }

    fn subject_ids(&self) -> Vec<&str> {
        vec![&self.flow_id, &self.flow_version_id]
    }

    fn at(self, position: i64) -> Self {
        Self { position, ..self }
    }
}

impl Kept for QcDecision {
    const KIND: Kind = Kind::QcDecision;

    fn id(&self) -> &str {
        &self.id
    }

    fn state_word(&self) -> &'static str {
        to_word(self.result().as_str_name(), "QC_RESULT_")
    }

    fn subject_ids(&self) -> Vec<&str> {
        vec![&self.lot_id, &self.run_id]
    }

    fn at(self, position: i64) -> Self {
        Self { position, ..self }
    }
}

impl Kept for Deviation {
    const KIND: Kind = Kind::Deviation;

    fn id(&self) -> &str {
        &self.id
    }

    fn state_word(&self) -> &'static str {
        to_word(self.state().as_str_name(), "STATE_")
    }

    fn subject_ids(&self) -> Vec<&str> {
        self.lot_ids.iter().chain([&self.run_id]).map(String::as_str).collect()
    }

    fn at(self, position: i64) -> Self {
        Self { position, ..self }
    }
}

impl Kept for Alert {
    const KIND: Kind = Kind::Alert;

    fn id(&self) -> &str {
        &self.id
    }

    /// While it is not resolved there is no second one of its rule about its subject.
    fn key(&self) -> String {
        match self.state() {
            AlertState::Resolved => String::new(),
            _ => alert::key(self.rule(), &self.subject_id),
        }
    }

    fn state_word(&self) -> &'static str {
        to_word(self.state().as_str_name(), "STATE_")
    }

    fn subject_ids(&self) -> Vec<&str> {
        vec![&self.subject_id]
    }

    fn at(self, position: i64) -> Self {
        Self { position, ..self }
    }
}

impl Kept for Certificate {
    const KIND: Kind = Kind::Certificate;

    fn id(&self) -> &str {
        &self.id
    }

    fn state_word(&self) -> &'static str {
        "ACTIVE"
    }

    fn subject_ids(&self) -> Vec<&str> {
        self.lot_ids.iter().map(String::as_str).collect()
    }

    fn at(self, position: i64) -> Self {
        Self { position, ..self }
    }

    fn take_definition(&mut self) -> Self {
        Self { file: std::mem::take(&mut self.file), ..Self::default() }
    }
}

impl Kept for Recall {
    const KIND: Kind = Kind::Recall;

    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn state_word(&self) -> &'static str {
        to_word(self.state().as_str_name(), "STATE_")
    }

    /// A supplier whose lots fall in as they come.
    fn subject_ids(&self) -> Vec<&str> {
        self.scope.iter().map(|scope| scope.supplier_id.as_str()).collect()
    }

    fn at(self, position: i64) -> Self {
        Self { position, ..self }
    }
}

impl Kept for RecallNotice {
    const KIND: Kind = Kind::RecallNotice;

    fn id(&self) -> &str {
        &self.id
    }

    fn state_word(&self) -> &'static str {
        to_word(self.state().as_str_name(), "STATE_")
    }

    fn subject_ids(&self) -> Vec<&str> {
        vec![&self.recall_id, &self.customer_id]
    }

    fn at(self, position: i64) -> Self {
        Self { position, ..self }
    }

    fn take_definition(&mut self) -> Self {
        Self { lines: std::mem::take(&mut self.lines), ..Self::default() }
    }
}

impl Kept for CleanBreak {
    const KIND: Kind = Kind::CleanBreak;

    fn id(&self) -> &str {
        &self.id
    }

    fn state_word(&self) -> &'static str {
        "ACTIVE"
    }

    fn subject_ids(&self) -> Vec<&str> {
        vec![&self.equipment_id]
    }

    fn at(self, position: i64) -> Self {
        Self { position, ..self }
    }
}
