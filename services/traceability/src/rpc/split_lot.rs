//! SplitLot: parts of a lot become lots of their own, of the same product and without loss.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::lots_transformed::Kind;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    LotQuantity, LotsTransformed, PlantEvent, SplitLotRequest, SplitLotResponse,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::lot::{Lot, LotCode};
use crate::new_lots::Maker;
use crate::plant::Plant;
use crate::quantity;
use crate::refusals::Refusals;
use crate::rpc::{lots, made, same_product};
use crate::taking::{self, Taking};

impl Command for SplitLotRequest {
    type Answer = SplitLotResponse;

    const METHOD: &'static str = "SplitLot";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        self.parts.iter().for_each(|part| needs.own_code(&part.lot_code));
        needs.lot("lot_id", &self.lot_id)
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let occurred_at = turn.occurred_at(&self.occur_time)?;
        let lot =
            taking::find(plant, &self.lot_id).ok_or_else(|| ApiError::not_found("lot", &self.lot_id))?;
        let mut refusals = Refusals::default();
        let mut maker = Maker::new(plant, turn, occurred_at);
        let mut parts = Vec::with_capacity(self.parts.len());
        for (place, part) in self.parts.iter().enumerate() {
            let mg = quantity::to_mg(&part.quantity.unwrap_or_default(), lot.piece_mass_mg).unwrap_or_else(
                |mismatch| {
                    refusals.field(format!("parts[{place}].quantity"), "unit", mismatch.to_string());
                    0
                },
            );
            let code = LotCode { source: String::new(), code: part.lot_code.clone() };
            let made = maker.make(format!("parts[{place}].lot_code"), code, lot.lot_type, mg, &mut refusals);
            parts.push(same_product(lot, made));
        }
        let mass_mg: i64 = parts.iter().map(|part: &Lot| part.quantity_mg).sum();
        let all = LotQuantity { lot_id: self.lot_id.clone(), quantity: Some(quantity::of_mg(mass_mg)) };
        let taken = taking::loose(plant, "lot", &[all], occurred_at, &mut refusals);
        refusals.check()?;

        let transformed = LotsTransformed {
            kind: Kind::Split.into(),
            inputs: taken.iter().map(Taking::taken).collect(),
            outputs: parts.iter().map(Into::into).collect(),
            confidence_permille: 1_000,
            ..LotsTransformed::default()
        };
        Ok(vec![
            Draft::new(occurred_at, What::LotsTransformed(transformed)).with(taking::used_up(&taken, false)),
        ])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> SplitLotResponse {
        SplitLotResponse {
            event: events.first().cloned(),
            lot: lots(plant, [self.lot_id.as_str()]).pop(),
            parts: made(plant, events),
        }
    }
}
