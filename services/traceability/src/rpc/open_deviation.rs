//! OpenDeviation: somebody reports what no decision found.

use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_proto::traceability::v1::{
    Deviation, OpenDeviationRequest, OpenDeviationResponse, PlantEvent, Run,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::deviation;
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::{lots, saved};
use crate::run;
use crate::taking;

impl Command for OpenDeviationRequest {
    type Answer = OpenDeviationResponse;

    const METHOD: &'static str = "OpenDeviation";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.run(&self.run_id);
        self.lot_ids.iter().try_for_each(|id| needs.lot("lot_ids", id))
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let occurred_at = turn.occurred_at(&self.occur_time)?;
        let mut refusals = Refusals::default();
        let concerned = taking::named(plant, "lot_ids", &self.lot_ids, &mut refusals);
        if self.run_id.is_empty() {
            if self.lot_ids.is_empty() {
                refusals.field("lot_ids", "required", "or run_id must be given");
            }
            if self.step_index.is_some() {
                refusals.field("step_index", "run", "must be left out where no run is named");
            }
        }
        refusals.check()?;
        let mut run: Option<Run> = None;
        if !self.run_id.is_empty() {
            let mut found: Run = plant.kept(&self.run_id)?;
            self.step_index.map(|index| run::step_mut(&mut found, index)).transpose()?;
            run = Some(found);
        }
        let described = Deviation {
            description: self.description.clone(),
            lot_ids: self.lot_ids.clone(),
            run_id: self.run_id.clone(),
            step_index: self.step_index,
            occur_time: Some(timestamp(occurred_at)),
            ..Deviation::default()
        };
        let mut drafts = vec![deviation::concerning(deviation::opened(described, turn), &concerned, turn)];
        drafts.extend(run.map(|run| deviation::of_run(run, 1, turn)));
        Ok(drafts)
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> OpenDeviationResponse {
        OpenDeviationResponse {
            deviation: saved(plant, events),
            lots: lots(plant, self.lot_ids.iter().map(String::as_str)),
        }
    }
}
