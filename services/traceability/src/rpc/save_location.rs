//! SaveLocation: a location is made or changed.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{PlantEvent, SaveLocationRequest, SaveLocationResponse};

use crate::command::{Command, Draft, Needs, Turn};
use crate::master_data;
use crate::plant::Plant;

impl Command for SaveLocationRequest {
    type Answer = SaveLocationResponse;

    const METHOD: &'static str = "SaveLocation";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        master_data::needs(self.location.as_ref(), needs);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        master_data::decide(self.location.as_ref(), "location", plant, turn)
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> SaveLocationResponse {
        let saved = events.iter().find_map(|event| match &event.what {
            Some(What::LocationSaved(saved)) => Some(saved),
            _ => None,
        });
        SaveLocationResponse { location: master_data::saved(plant, saved) }
    }
}
