//! TransformLots: lots become other lots, and what went in is what came out and what was lost.

use tracegate_platform::ApiError;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lots_transformed;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    LotsTransformed, PlantEvent, TransformLotsRequest, TransformLotsResponse,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::master_data::{Kind, refer};
use crate::new_lots::{self, Maker};
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::{lots, made};
use crate::taking::{self, Taking};

/// Nothing comes of nothing, unless it is said how much water may be taken up.
const YIELD_MAX_PERMILLE: i64 = 1_000;
const CONFIDENCE_FULL_PERMILLE: i32 = 1_000;

impl Command for TransformLotsRequest {
    type Answer = TransformLotsResponse;

    const METHOD: &'static str = "TransformLots";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        self.inputs.iter().try_for_each(|input| needs.lot("inputs", &input.lot_id))?;
        new_lots::needs(&self.outputs, needs);
        self.equipment_ids.iter().for_each(|id| needs.item(Kind::Equipment, id));
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let occurred_at = turn.occurred_at(&self.occur_time)?;
        let mut refusals = Refusals::default();
        let inputs = taking::loose(plant, "inputs", &self.inputs, occurred_at, &mut refusals);
        let outputs = Maker::new(plant, turn, occurred_at).make_all("outputs", &self.outputs, &mut refusals);
        for (place, id) in self.equipment_ids.iter().enumerate() {
            refer(plant, Kind::Equipment, &format!("equipment_ids[{place}]"), id, &mut refusals);
        }
        let in_mg: i64 = inputs.iter().map(|input| input.mg).sum();
        let out_mg: i64 = outputs.iter().map(|output| output.quantity_mg).sum();
        if refusals.is_empty() {
            check_yield(self, in_mg, out_mg, &mut refusals);
        }
        refusals.check()?;

        let transformed = LotsTransformed {
            kind: if self.rework {
                lots_transformed::Kind::Rework
            } else {
                lots_transformed::Kind::Transform
            }
            .into(),
            inputs: inputs.iter().map(Taking::taken).collect(),
            outputs: outputs.iter().map(Into::into).collect(),
            lost_mg: (in_mg - out_mg).max(0),
            gained_mg: (out_mg - in_mg).max(0),
            equipment_ids: self.equipment_ids.clone(),
            documents: self.documents.clone(),
            confidence_permille: match self.confidence_permille {
                0 => CONFIDENCE_FULL_PERMILLE,
                permille => permille,
            },
            yield_out_of_tolerance: false,
        };
        Ok(vec![
            Draft::new(occurred_at, What::LotsTransformed(transformed)).with(taking::used_up(&inputs, false)),
        ])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> TransformLotsResponse {
        TransformLotsResponse {
            event: events.first().cloned(),
            inputs: lots(plant, self.inputs.iter().map(|input| input.lot_id.as_str())),
            outputs: made(plant, events),
        }
    }
}

fn check_yield(req: &TransformLotsRequest, in_mg: i64, out_mg: i64, refusals: &mut Refusals) {
    let least = i64::from(req.yield_min_permille);
    let most = match req.yield_max_permille {
        0 => YIELD_MAX_PERMILLE,
        most => i64::from(most),
    };
    // At most a thousand lots of 1,000 tonnes: a product of that and a permille fits.
    let out_permille = i128::from(out_mg) * 1_000;
    let of_in = |permille: i64| i128::from(in_mg) * i128::from(permille);
    if out_permille < of_in(least) || out_permille > of_in(most) {
        refusals.because(
            ErrorReason::YieldOutOfTolerance,
            "outputs",
            format!("{out_mg} mg of {in_mg} mg is not between {least} and {most} permille"),
            [
                ("in_mg", in_mg.to_string()),
                ("out_mg", out_mg.to_string()),
                ("yield_min_permille", least.to_string()),
                ("yield_max_permille", most.to_string()),
            ],
        );
    }
}
