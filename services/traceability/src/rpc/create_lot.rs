//! CreateLot: a quantity of material gets its identity, and of its origin nothing is said.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{CreateLotRequest, CreateLotResponse, LotsReceived, PlantEvent};

use crate::command::{Command, Draft, Needs, Turn};
use crate::lot::{Lot, LotCode};
use crate::new_lots::Maker;
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::made;

impl Command for CreateLotRequest {
    type Answer = CreateLotResponse;

    const METHOD: &'static str = "CreateLot";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.own_code(&self.lot_code);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let mut refusals = Refusals::default();
        let code = LotCode { source: String::new(), code: self.lot_code.clone() };
        let lot = Maker::new(plant, turn, turn.now).make(
            "lot_code",
            code,
            self.r#type(),
            self.quantity_mg,
            &mut refusals,
        );
        refusals.check()?;
        let lot = Lot { temperature_mc: self.temperature_mc, ..lot };
        let received = LotsReceived { lots: vec![(&lot).into()], ..LotsReceived::default() };
        Ok(vec![Draft::new(turn.now, What::LotsReceived(received))])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> CreateLotResponse {
        CreateLotResponse { lot: made(plant, events).pop() }
    }
}
