//! RecordCleanBreak: equipment was cleaned: what was made before does not mix with what comes after.

use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    CleanBreak, PlantEvent, RecordCleanBreakRequest, RecordCleanBreakResponse,
};
use uuid::Uuid;

use crate::command::{Command, Draft, Needs, Turn};
use crate::item::Kind;
use crate::master_data::refer;
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::saved;

impl Command for RecordCleanBreakRequest {
    type Answer = RecordCleanBreakResponse;

    const METHOD: &'static str = "RecordCleanBreak";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::Equipment, &self.equipment_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let occurred_at = turn.occurred_at(&self.occur_time)?;
        let mut refusals = Refusals::default();
        refer(plant, Kind::Equipment, "equipment_id", &self.equipment_id, &mut refusals);
        refusals.check()?;
        let cleaned = CleanBreak {
            id: Uuid::now_v7().to_string(),
            equipment_id: self.equipment_id.clone(),
            occur_time: Some(timestamp(occurred_at)),
            evidence: self.evidence.clone(),
            cleaner_id: turn.actor_id.to_string(),
            record_time: Some(timestamp(turn.now)),
            position: 0,
        };
        Ok(vec![Draft::new(occurred_at, What::EquipmentCleaned(cleaned))])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> RecordCleanBreakResponse {
        RecordCleanBreakResponse { clean_break: saved(plant, events) }
    }
}
