//! CaptureEpcis: events of others are taken into the log, each once.

use std::collections::HashSet;
use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::capture_epcis_request::ErrorBehaviour;
use tracegate_proto::traceability::v1::epcis_outcome::Outcome;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    CaptureEpcisRequest, CaptureEpcisResponse, EpcisCaptured, EpcisEvent, EpcisOutcome, EpcisProblem,
    PlantEvent,
};

use crate::Traceability;
use crate::command::{Command, Draft, Needs, Turn};
use crate::epcis::{names, reading};
use crate::plant::Plant;

/// Problems in an answer, beside the first of each event.
const PROBLEMS_MAX: usize = 1_000;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: CaptureEpcisRequest,
) -> Result<CaptureEpcisResponse, ApiError> {
    // Read before its turn: nobody else's command waits for it.
    let document = tokio::task::block_in_place(|| reading::document(&req.document))?;
    let rollback = req.error_behaviour() == ErrorBehaviour::Rollback;
    if rollback {
        let problems = document.events.iter().filter_map(|read| read.event.as_ref().err()).flatten();
        let problems: Vec<EpcisProblem> = problems.cloned().collect();
        if !problems.is_empty() {
            return Err(reading::refused("document", &problems));
        }
    }
    let entries = document
        .events
        .into_iter()
        .map(|read| {
            let (event, problems) = match read.event {
                Ok(event) => (Some(event), Vec::new()),
                Err(problems) => (None, problems),
            };
            Entry { pointer: read.pointer, event, problems, id_is_other_hash: read.id_is_other_hash }
        })
        .collect();
    let capture = Capture { request_id: req.request_id, context: document.context, entries, rollback };
    app.execute(caller, capture).await
}

/// What was read of a document. The same document reads alike whenever it is sent.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Capture {
    #[prost(string, tag = "1")]
    request_id: String,
    #[prost(string, tag = "2")]
    context: String,
    #[prost(message, repeated, tag = "3")]
    entries: Vec<Entry>,
    #[prost(bool, tag = "4")]
    rollback: bool,
}

/// An event of it, or why it is refused.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Entry {
    #[prost(string, tag = "1")]
    pointer: String,
    #[prost(message, optional, tag = "2")]
    event: Option<EpcisEvent>,
    #[prost(message, repeated, tag = "3")]
    problems: Vec<EpcisProblem>,
    #[prost(bool, tag = "4")]
    id_is_other_hash: bool,
}

impl Capture {
    #[cfg(test)]
    pub(crate) fn of(events: Vec<EpcisEvent>) -> Self {
        let entry = |event| Entry { event: Some(event), ..Entry::default() };
        Self { entries: events.into_iter().map(entry).collect(), ..Self::default() }
    }

    fn events(&self) -> impl Iterator<Item = &EpcisEvent> {
        self.entries.iter().filter_map(|entry| entry.event.as_ref())
    }
}

impl Command for Capture {
    type Answer = CaptureEpcisResponse;

    const METHOD: &'static str = "CaptureEpcis";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        for event in self.events() {
            needs.epcis_hashes.insert(event.hash.clone());
            needs.epcis_ids.insert(event.event_id.clone());
        }
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let taken: Vec<EpcisProblem> =
            self.entries.iter().filter_map(|entry| id_taken(plant, entry)).collect();
        if self.rollback && !taken.is_empty() {
            return Err(reading::refused("document", &taken));
        }
        let mut met = HashSet::new();
        let events: Vec<EpcisEvent> = self
            .events()
            .filter(|event| plant.epcis.position(event).is_none() && !plant.epcis.is_id_taken(event))
            .filter(|event| met.insert((&event.hash, event.declares_error)))
            .cloned()
            .collect();
        if events.is_empty() {
            return Ok(Vec::new());
        }
        let captured = EpcisCaptured { context: self.context.clone(), events };
        Ok(vec![Draft::new(turn.now, What::EpcisCaptured(captured))])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> CaptureEpcisResponse {
        let position = events.first().map_or(0, |event| event.position);
        let mut room = PROBLEMS_MAX;
        let mut met = HashSet::new();
        let outcomes = self
            .entries
            .iter()
            .map(|entry| {
                let is_first =
                    entry.event.as_ref().is_some_and(|event| met.insert((&event.hash, event.declares_error)));
                outcome(plant, entry, position, is_first, &mut room)
            })
            .collect();
        CaptureEpcisResponse { position, outcomes }
    }

    /// A row of each event and of each name in it.
    fn n_rows(&self) -> usize {
        1 + self.events().map(|event| 1 + names(event).count()).sum::<usize>()
    }
}

/// That another event has the id, where it is so.
fn id_taken(plant: &Plant, entry: &Entry) -> Option<EpcisProblem> {
    let event = entry.event.as_ref().filter(|event| plant.epcis.is_id_taken(event))?;
    let message =
        format!("is the id of another event, with the hash {}", plant.epcis.hash_of(&event.event_id)?);
    Some(reading::id_problem(&entry.pointer, "event_id_taken", &message))
}

fn outcome(plant: &Plant, entry: &Entry, captured_at: i64, is_first: bool, room: &mut usize) -> EpcisOutcome {
    let known = entry.event.as_ref().and_then(|event| Some((event, plant.epcis.position(event)?)));
    let Some((event, position)) = known else {
        let mut problems: Vec<EpcisProblem> =
            entry.problems.iter().cloned().chain(id_taken(plant, entry)).collect();
        let n_all = problems.len();
        problems.truncate((*room).max(1));
        *room = room.saturating_sub(problems.len());
        return EpcisOutcome {
            outcome: Outcome::Refused.into(),
            n_problems_unlisted: i32::try_from(n_all - problems.len()).unwrap_or(i32::MAX),
            problems,
            ..EpcisOutcome::default()
        };
    };
    let outcome = if position == captured_at && is_first { Outcome::Captured } else { Outcome::Known };
    EpcisOutcome {
        outcome: outcome.into(),
        event_id: event.event_id.clone(),
        hash: event.hash.clone(),
        position,
        event_id_is_other_hash: entry.id_is_other_hash,
        ..EpcisOutcome::default()
    }
}
