//! DisposeDeviation: a second person decides what becomes of lots that deviate.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::deviation::State;
use tracegate_proto::traceability::v1::plant_event::{FlagChange, What};
use tracegate_proto::traceability::v1::{
    Deviation, DisposeDeviationRequest, DisposeDeviationResponse, Disposition, PlantEvent, Run,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::deviation;
use crate::four_eyes::four_eyes;
use crate::item::Kind;
use crate::lot::{self, State as LotState};
use crate::plant::{Plant, flags, state_change};
use crate::rpc::lots;
use crate::taking;

impl Command for DisposeDeviationRequest {
    type Answer = DisposeDeviationResponse;

    const METHOD: &'static str = "DisposeDeviation";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::Deviation, &self.deviation_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let deviation: Deviation = plant.kept(&self.deviation_id)?;
        let deviation = deviation::moved(deviation, State::Dispositioned, &self.reason, turn)?;
        let opener = deviation::actor(&deviation, State::Open);
        four_eyes(opener, turn, "who opened a deviation does not decide what becomes of its lots")?;
        let word = self.disposition().as_str_name().trim_start_matches("DISPOSITION_");
        let reason = format!("disposition {word}: {}", self.reason);
        let to = match self.disposition() {
            Disposition::Destroy => LotState::Rejected,
            _ => LotState::Released,
        };
        let mut flagged = Vec::with_capacity(deviation.lot_ids.len());
        let mut states = Vec::with_capacity(deviation.lot_ids.len());
        for lot in deviation.lot_ids.iter().filter_map(|id| taking::find(plant, id)) {
            let n_open_deviations = (lot.n_open_deviations - 1).max(0);
            let disposition = self.disposition.max(lot.disposition.into());
            flagged.push(FlagChange { n_open_deviations, disposition, ..flags(lot) });
            // What waits for another deviation stays held; what is destroyed is so whatever else is the matter with it.
            let is_decided = n_open_deviations == 0 || to == LotState::Rejected;
            if lot.state == LotState::Hold && is_decided && lot::next_states(lot.state).contains(&to) {
                states.push(state_change(lot, lot.state, to, &reason));
            }
        }
        let run: Option<Run> = plant.kept(&deviation.run_id).ok();
        let deviation = Deviation { disposition: self.disposition, ..deviation };
        let mut drafts =
            vec![Draft::new(turn.now, What::DeviationChanged(deviation)).flagging(flagged).with(states)];
        drafts.extend(run.map(|run| deviation::of_run(run, -1, turn)));
        Ok(drafts)
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> DisposeDeviationResponse {
        let deviation: Option<Deviation> = plant.kept(&self.deviation_id).ok();
        let concerned = deviation.iter().flat_map(|deviation| &deviation.lot_ids).map(String::as_str);
        DisposeDeviationResponse { lots: lots(plant, concerned), deviation: deviation.clone() }
    }
}
