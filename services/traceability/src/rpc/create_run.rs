//! CreateRun: a run of a flow's published version comes into being.

use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::run::State;
use tracegate_proto::traceability::v1::run_changed::Change;
use tracegate_proto::traceability::v1::{
    CreateRunRequest, CreateRunResponse, Flow, FlowVersion, PlantEvent, Run,
};
use uuid::Uuid;

use crate::command::{Command, Draft, Needs, Turn};
use crate::item::Kind;
use crate::master_data::refer;
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::saved;
use crate::run;

impl Command for CreateRunRequest {
    type Answer = CreateRunResponse;

    const METHOD: &'static str = "CreateRun";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item_key(Kind::Run, self.run_code.clone());
        needs.item(Kind::Flow, &self.flow_id);
        needs.item(Kind::Product, &self.product_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let flow: Flow = plant.kept(&self.flow_id)?;
        let mut refusals = Refusals::default();
        refer(plant, Kind::Product, "product_id", &self.product_id, &mut refusals);
        if plant.item_by_key(Kind::Run, &self.run_code).is_some() {
            refusals.because(
                ErrorReason::NameTaken,
                &self.run_code,
                format!("run_code: {} exists already", self.run_code),
                [("field", "run_code".to_owned())],
            );
        }
        if flow.published_version_id.is_empty() {
            refusals.because(
                ErrorReason::FlowNotPublished,
                &flow.name,
                format!("flow_id: no version of {} is published", flow.name),
                [("flow", flow.name.clone())],
            );
        }
        refusals.check()?;
        let version: FlowVersion = plant.kept(&flow.published_version_id)?;
        let run = Run {
            id: Uuid::now_v7().to_string(),
            run_code: self.run_code.clone(),
            flow_id: flow.id,
            flow_name: flow.name,
            flow_version_id: version.id.clone(),
            flow_version_number: version.number,
            definition_hash: version.definition_hash.clone(),
            product_id: self.product_id.clone(),
            state: State::Idle.into(),
            steps: run::steps(&version),
            create_time: Some(timestamp(turn.now)),
            ..Run::default()
        };
        let mut drafts = vec![run::changed(turn.now, Change::Created, None, "", run.clone())];
        if self.start {
            let run = run::started(run, turn, turn.now)?;
            drafts.push(run::changed(turn.now, Change::Started, None, "", run));
        }
        Ok(drafts)
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> CreateRunResponse {
        CreateRunResponse { run: saved(plant, events) }
    }
}
