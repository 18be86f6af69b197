//! ChangeLotState: somebody moves a lot along its life cycle.

use tracegate_platform::ApiError;
use tracegate_platform::db::to_word;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    ChangeLotStateRequest, ChangeLotStateResponse, LotStatesChanged, PlantEvent,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::gate;
use crate::lot::{State, next_states};
use crate::plant::{Plant, state_change};
use crate::refusals::{Refusals, illegal_step};
use crate::rpc::lots;
use crate::taking;

impl Command for ChangeLotStateRequest {
    type Answer = ChangeLotStateResponse;

    const METHOD: &'static str = "ChangeLotState";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.lot_in_run("lot_id", &self.lot_id)
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let occurred_at = turn.occurred_at(&self.occur_time)?;
        let lot =
            taking::find(plant, &self.lot_id).ok_or_else(|| ApiError::not_found("lot", &self.lot_id))?;
        // Used up is what a lot becomes when the last of it is taken, and no word of anybody's.
        let allowed: Vec<State> =
            next_states(lot.state).iter().copied().filter(|state| *state != State::Consumed).collect();
        if !allowed.contains(&self.state()) {
            let word = |state: State| to_word(state.as_str_name(), "STATE_");
            let what = format_args!("lot {}", lot.code.code);
            return Err(illegal_step(
                what,
                word(lot.state),
                word(self.state()),
                allowed.into_iter().map(word),
            ));
        }
        let mut refusals = Refusals::default();
        if self.state() == State::Released {
            gate::check_release(plant, lot, &mut refusals)?;
        }
        refusals.check()?;
        let change = state_change(lot, lot.state, self.state(), &self.reason);
        let changed = LotStatesChanged { reason: self.reason.clone() };
        Ok(vec![Draft::new(occurred_at, What::LotStatesChanged(changed)).with(vec![change])])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> ChangeLotStateResponse {
        ChangeLotStateResponse { lot: lots(plant, [self.lot_id.as_str()]).pop() }
    }
}
