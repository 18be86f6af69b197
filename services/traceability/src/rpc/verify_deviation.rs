//! VerifyDeviation: somebody other than who decided it saw that it was done.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::deviation::State;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    Deviation, PlantEvent, VerifyDeviationRequest, VerifyDeviationResponse,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::deviation;
use crate::four_eyes::four_eyes;
use crate::item::Kind;
use crate::plant::Plant;

impl Command for VerifyDeviationRequest {
    type Answer = VerifyDeviationResponse;

    const METHOD: &'static str = "VerifyDeviation";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::Deviation, &self.deviation_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let deviation: Deviation = plant.kept(&self.deviation_id)?;
        let deviation = deviation::moved(deviation, State::Verified, &self.note, turn)?;
        let disposer = deviation::actor(&deviation, State::Dispositioned);
        four_eyes(disposer, turn, "who decided what becomes of lots does not verify it")?;
        Ok(vec![Draft::new(turn.now, What::DeviationChanged(deviation))])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> VerifyDeviationResponse {
        VerifyDeviationResponse { deviation: plant.kept(&self.deviation_id).ok() }
    }
}
