//! CreateFlow: a flow comes into being with its first draft.

use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{CreateFlowRequest, CreateFlowResponse, Flow, PlantEvent};
use uuid::Uuid;

use crate::command::{Command, Draft, Needs, Turn};
use crate::flow;
use crate::item::Kind;
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::saved;

impl Command for CreateFlowRequest {
    type Answer = CreateFlowResponse;

    const METHOD: &'static str = "CreateFlow";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item_key(Kind::Flow, self.name.clone());
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let definition = self.definition.clone().unwrap_or_default();
        let mut refusals = Refusals::default();
        flow::check(&definition, &mut refusals);
        if plant.item_by_key(Kind::Flow, &self.name).is_some() {
            refusals.because(
                ErrorReason::NameTaken,
                &self.name,
                format!("name: another flow is called {}", self.name),
                [("field", "name".to_owned())],
            );
        }
        refusals.check()?;
        let made = Flow {
            id: Uuid::now_v7().to_string(),
            name: self.name.clone(),
            description: self.description.clone(),
            create_time: Some(timestamp(turn.now)),
            ..Flow::default()
        };
        let (made, version) = flow::draft(made, definition, "", turn);
        Ok(vec![
            Draft::new(turn.now, What::FlowSaved(made)),
            Draft::new(turn.now, What::FlowVersionSaved(version)),
        ])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> CreateFlowResponse {
        CreateFlowResponse { flow: saved(plant, events), version: saved(plant, events) }
    }
}
