//! SaveEquipment: equipment is made or changed.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{PlantEvent, SaveEquipmentRequest, SaveEquipmentResponse};

use crate::command::{Command, Draft, Needs, Turn};
use crate::master_data;
use crate::plant::Plant;

impl Command for SaveEquipmentRequest {
    type Answer = SaveEquipmentResponse;

    const METHOD: &'static str = "SaveEquipment";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        master_data::needs(self.equipment.as_ref(), needs);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        master_data::decide(self.equipment.as_ref(), "equipment", plant, turn)
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> SaveEquipmentResponse {
        let saved = events.iter().find_map(|event| match &event.what {
            Some(What::EquipmentSaved(saved)) => Some(saved),
            _ => None,
        });
        SaveEquipmentResponse { equipment: master_data::saved(plant, saved) }
    }
}
