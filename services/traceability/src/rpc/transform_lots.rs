//! TransformLots: lots become other lots, and what went in is what came out and what was lost.

use tracegate_platform::ApiError;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::alert::Rule;
use tracegate_proto::traceability::v1::lots_transformed;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    LotsTransformed, PlantEvent, TransformLotsRequest, TransformLotsResponse,
};

use crate::alert;
use crate::command::{Command, Draft, Needs, Turn};
use crate::flow;
use crate::item::Kind;
use crate::master_data::refer;
use crate::new_lots::{self, Maker};
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::{lots, made};
use crate::run::{self, Place};
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
        needs.run(&self.run_id);
        alert::needs(&[Rule::Yield], &self.run_id, needs);
        self.equipment_ids.iter().for_each(|id| needs.item(Kind::Equipment, id));
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let occurred_at = turn.occurred_at(&self.occur_time)?;
        let mut refusals = Refusals::default();
        let place = run::place(plant, &self.run_id, self.step_index, &mut refusals)?;
        let inputs = taking::loose(plant, "inputs", &self.inputs, occurred_at, &mut refusals);
        if !self.rework {
            taking::refuse_to_be_reworked(&inputs, &mut refusals);
        }
        let outputs = Maker::new(plant, turn, occurred_at).at(place.clone()).make_all(
            "outputs",
            &self.outputs,
            &mut refusals,
        );
        for (place, id) in self.equipment_ids.iter().enumerate() {
            refer(plant, Kind::Equipment, &format!("equipment_ids[{place}]"), id, &mut refusals);
        }
        let in_mg: i64 = inputs.iter().map(|input| input.mg).sum();
        let out_mg: i64 = outputs.iter().map(|output| output.quantity_mg).sum();
        let window = Window::of(self, place.as_ref(), &mut refusals);
        let is_out = !window.holds(in_mg, out_mg);
        if is_out && !window.warns && refusals.is_empty() {
            window.refuse(in_mg, out_mg, &mut refusals);
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
            yield_out_of_tolerance: is_out,
            run_id: self.run_id.clone(),
            step_index: place.as_ref().map(|place| place.index),
        };
        let mut changes = taking::used_up(&inputs, false);
        changes.extend(new_lots::released_by_flow(&outputs, place.as_ref()));
        let mut drafts = vec![Draft::new(occurred_at, What::LotsTransformed(transformed)).with(changes)];
        if let Some(place) = place.filter(|_| is_out) {
            let subject = (place.run.id.as_str(), place.run.run_code.as_str());
            let message =
                format!("step {} ({}): {}", place.index, place.step.name, window.said(in_mg, out_mg));
            drafts.push(alert::raised(plant, Rule::Yield, subject, message, turn.now));
        }
        Ok(drafts)
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> TransformLotsResponse {
        TransformLotsResponse {
            event: events.first().cloned(),
            inputs: lots(plant, self.inputs.iter().map(|input| input.lot_id.as_str())),
            outputs: made(plant, events),
        }
    }
}

/// How much may come out of what goes in: the flow says it, and outside of a run the command.
#[derive(Debug, Clone, Copy)]
struct Window {
    least_permille: i64,
    most_permille: i64,
    /// What is out of it is recorded all the same.
    warns: bool,
}

impl Window {
    fn of(req: &TransformLotsRequest, place: Option<&Place>, refusals: &mut Refusals) -> Self {
        let Some(place) = place else {
            let most_permille = match req.yield_max_permille {
                0 => YIELD_MAX_PERMILLE,
                most => i64::from(most),
            };
            return Self { least_permille: req.yield_min_permille.into(), most_permille, warns: false };
        };
        let own =
            [("yield_min_permille", req.yield_min_permille), ("yield_max_permille", req.yield_max_permille)];
        for (field, _) in own.into_iter().filter(|(_, permille)| *permille != 0) {
            refusals.field(field, "run", "must be left out in a run: the flow says it");
        }
        Self {
            least_permille: place.step.yield_min_permille.into(),
            most_permille: flow::yield_max_permille(&place.step).into(),
            warns: place.step.yield_warns,
        }
    }

    fn holds(self, in_mg: i64, out_mg: i64) -> bool {
        // At most a thousand lots of 1,000 tonnes: a product of that and a permille fits.
        let out_permille = i128::from(out_mg) * 1_000;
        let of_in = |permille: i64| i128::from(in_mg) * i128::from(permille);
        (of_in(self.least_permille)..=of_in(self.most_permille)).contains(&out_permille)
    }

    fn said(self, in_mg: i64, out_mg: i64) -> String {
        let Self { least_permille, most_permille, .. } = self;
        format!("{out_mg} mg of {in_mg} mg is not between {least_permille} and {most_permille} permille")
    }

    fn refuse(self, in_mg: i64, out_mg: i64, refusals: &mut Refusals) {
        refusals.because(
            ErrorReason::YieldOutOfTolerance,
            "outputs",
            self.said(in_mg, out_mg),
            [
                ("in_mg", in_mg.to_string()),
                ("out_mg", out_mg.to_string()),
                ("yield_min_permille", self.least_permille.to_string()),
                ("yield_max_permille", self.most_permille.to_string()),
            ],
        );
    }
}
