//! CloseDeviation: the cause of a deviation is corrected.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::deviation::State;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    CloseDeviationRequest, CloseDeviationResponse, Deviation, PlantEvent,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::deviation;
use crate::item::Kind;
use crate::plant::Plant;

impl Command for CloseDeviationRequest {
    type Answer = CloseDeviationResponse;

    const METHOD: &'static str = "CloseDeviation";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::Deviation, &self.deviation_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let deviation: Deviation = plant.kept(&self.deviation_id)?;
        let deviation = deviation::moved(deviation, State::Closed, "", turn)?;
        let (cause, corrective_action) = (self.cause.clone(), self.corrective_action.clone());
        let deviation = Deviation { cause, corrective_action, ..deviation };
        Ok(vec![Draft::new(turn.now, What::DeviationChanged(deviation))])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> CloseDeviationResponse {
        CloseDeviationResponse { deviation: plant.kept(&self.deviation_id).ok() }
    }
}
