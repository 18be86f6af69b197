//! CreateLot: a quantity of material gets its identity, and of its origin nothing is said.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{CreateLotRequest, CreateLotResponse, LotsReceived, PlantEvent};

use crate::command::{Command, Draft, Needs, Turn};
use crate::lot::{Lot, LotCode};
use crate::new_lots::{Maker, released_by_flow};
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::made;
use crate::run;

impl Command for CreateLotRequest {
    type Answer = CreateLotResponse;

    const METHOD: &'static str = "CreateLot";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.own_code(&self.lot_code);
        needs.run(&self.run_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let mut refusals = Refusals::default();
        let code = LotCode { source: String::new(), code: self.lot_code.clone() };
        let place = run::place(plant, &self.run_id, self.step_index, &mut refusals)?;
        let mut maker = Maker::new(plant, turn, turn.now).at(place.clone());
        maker.check_type("type", self.r#type(), &mut refusals);
        let lot = maker.make("lot_code", code, self.r#type(), self.quantity_mg, &mut refusals);
        refusals.check()?;
        let lot = Lot { temperature_mc: self.temperature_mc, ..lot };
        let received = LotsReceived { lots: vec![(&lot).into()], ..LotsReceived::default() };
        let released = released_by_flow(&[lot], place.as_ref());
        Ok(vec![Draft::new(turn.now, What::LotsReceived(received)).with(released)])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> CreateLotResponse {
        CreateLotResponse { lot: made(plant, events).pop() }
    }
}
