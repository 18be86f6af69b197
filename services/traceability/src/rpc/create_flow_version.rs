//! CreateFlowVersion: a draft begins as a copy of another version.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    CreateFlowVersionRequest, CreateFlowVersionResponse, FlowVersion, PlantEvent,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::flow;
use crate::item::Kind;
use crate::plant::Plant;
use crate::rpc::saved;

impl Command for CreateFlowVersionRequest {
    type Answer = CreateFlowVersionResponse;

    const METHOD: &'static str = "CreateFlowVersion";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::FlowVersion, &self.flow_version_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let copied: FlowVersion = plant.kept(&self.flow_version_id)?;
        let definition = copied.definition.unwrap_or_default();
        let (flow, version) = flow::draft(plant.kept(&copied.flow_id)?, definition, &self.change_note, turn);
        Ok(vec![
            Draft::new(turn.now, What::FlowSaved(flow)),
            Draft::new(turn.now, What::FlowVersionSaved(version)),
        ])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> CreateFlowVersionResponse {
        CreateFlowVersionResponse { version: saved(plant, events) }
    }
}
