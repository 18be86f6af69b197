//! MergeLots: lots of one product become one lot, without loss.

use tracegate_platform::ApiError;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lots_transformed;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{LotsTransformed, MergeLotsRequest, MergeLotsResponse, PlantEvent};
use uuid::Uuid;

use crate::command::{Command, Draft, Needs, Turn};
use crate::item::Kind;
use crate::lot::{Lot, LotCode};
use crate::master_data::refer;
use crate::new_lots::Maker;
use crate::plant::Plant;
use crate::quantity::MASS_MAX_MG;
use crate::refusals::Refusals;
use crate::rpc::{lots, made, same_product};
use crate::taking::{self, Taking};

impl Command for MergeLotsRequest {
    type Answer = MergeLotsResponse;

    const METHOD: &'static str = "MergeLots";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.own_code(&self.lot_code);
        needs.item(Kind::Location, &self.location_id);
        self.inputs.iter().try_for_each(|input| needs.lot("inputs", &input.lot_id))
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let occurred_at = turn.occurred_at(&self.occur_time)?;
        let mut refusals = Refusals::default();
        let inputs = taking::loose(plant, "inputs", &self.inputs, occurred_at, &mut refusals);
        let Some(first) = inputs.first().map(|input| input.lot) else {
            refusals.check()?;
            return Err(ApiError::invalid("inputs", "repeated.min_items", "names no lot"));
        };
        for input in &inputs {
            let of_one_product =
                |lot: &Lot| (lot.lot_type, lot.product_id, lot.piece_mass_mg, lot.disposition);
            if of_one_product(input.lot) != of_one_product(first) {
                let code = &input.lot.code.code;
                refusals.because(
                    ErrorReason::LotsDiffer,
                    code,
                    format!(
                        "lot {code} is not of the type, product, piece mass and disposition of lot {}",
                        first.code.code
                    ),
                    [("lot_code", code.clone())],
                );
            }
        }
        refer(plant, Kind::Location, "location_id", &self.location_id, &mut refusals);
        let mass_mg: i64 = inputs.iter().map(|input| input.mg).sum();
        if mass_mg > MASS_MAX_MG {
            refusals.field("inputs", "mass_max", "are more than 1,000 tonnes together");
        }
        let code = LotCode { source: String::new(), code: self.lot_code.clone() };
        let merged = Maker::new(plant, turn, occurred_at).make(
            "lot_code",
            code,
            first.lot_type,
            mass_mg,
            &mut refusals,
        );
        refusals.check()?;

        // What was decided of one is not decided of the others.
        let decided = |lot: &Lot| (lot.run_id, lot.step_index, lot.gates.clone());
        let (run_id, step_index, gates) =
            match inputs.iter().all(|input| decided(input.lot) == decided(first)) {
                true => decided(first),
                false => (None, None, Vec::new()),
            };
        let merged = Lot {
            run_id,
            step_index,
            gates,
            expires_at: inputs.iter().filter_map(|input| input.lot.expires_at).min(),
            location_id: Uuid::try_parse(&self.location_id).ok(),
            ..same_product(first, merged)
        };
        let transformed = LotsTransformed {
            kind: lots_transformed::Kind::Merge.into(),
            inputs: inputs.iter().map(Taking::taken).collect(),
            outputs: vec![(&merged).into()],
            confidence_permille: 1_000,
            ..LotsTransformed::default()
        };
        Ok(vec![
            Draft::new(occurred_at, What::LotsTransformed(transformed)).with(taking::used_up(&inputs, false)),
        ])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> MergeLotsResponse {
        MergeLotsResponse {
            event: events.first().cloned(),
            lot: made(plant, events).pop(),
            inputs: lots(plant, self.inputs.iter().map(|input| input.lot_id.as_str())),
        }
    }
}
