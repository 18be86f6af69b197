//! ContainDeviation: all that a deviation concerns is held.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::deviation::State;
use tracegate_proto::traceability::v1::{
    ContainDeviationRequest, ContainDeviationResponse, Deviation, PlantEvent,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::deviation::{self, LOTS_MAX};
use crate::item::Kind;
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::lots;
use crate::taking;

impl Command for ContainDeviationRequest {
    type Answer = ContainDeviationResponse;

    const METHOD: &'static str = "ContainDeviation";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::Deviation, &self.deviation_id);
        self.lot_ids.iter().try_for_each(|id| needs.lot("lot_ids", id))
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let deviation: Deviation = plant.kept(&self.deviation_id)?;
        let mut deviation = deviation::moved(deviation, State::Contained, &self.note, turn)?;
        let more: Vec<String> =
            self.lot_ids.iter().filter(|id| !deviation.lot_ids.contains(id)).cloned().collect();
        let mut refusals = Refusals::default();
        let concerned = taking::named(plant, "lot_ids", &more, &mut refusals);
        if deviation.lot_ids.len() + more.len() > LOTS_MAX {
            refusals.field(
                "lot_ids",
                "repeated.max_items",
                format!("a deviation has at most {LOTS_MAX} lots"),
            );
        }
        refusals.check()?;
        deviation.lot_ids.extend(more);
        Ok(vec![deviation::concerning(deviation, &concerned, turn)])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> ContainDeviationResponse {
        let deviation: Option<Deviation> = plant.kept(&self.deviation_id).ok();
        let concerned = deviation.iter().flat_map(|deviation| &deviation.lot_ids).map(String::as_str);
        ContainDeviationResponse { lots: lots(plant, concerned), deviation: deviation.clone() }
    }
}
