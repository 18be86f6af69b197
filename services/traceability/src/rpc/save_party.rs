//! SaveParty: a party is made or changed.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{PlantEvent, SavePartyRequest, SavePartyResponse};

use crate::command::{Command, Draft, Needs, Turn};
use crate::master_data;
use crate::plant::Plant;

impl Command for SavePartyRequest {
    type Answer = SavePartyResponse;

    const METHOD: &'static str = "SaveParty";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        master_data::needs(self.party.as_ref(), needs);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        master_data::decide(self.party.as_ref(), "party", plant, turn)
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> SavePartyResponse {
        let saved = events.iter().find_map(|event| match &event.what {
            Some(What::PartySaved(saved)) => Some(saved),
            _ => None,
        });
        SavePartyResponse { party: master_data::saved(plant, saved) }
    }
}
