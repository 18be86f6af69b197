//! ReceiveLots: material comes in from outside and becomes lots.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::recall::State;
use tracegate_proto::traceability::v1::{
    LotsReceived, PlantEvent, Recall, ReceiveLotsRequest, ReceiveLotsResponse,
};
use uuid::Uuid;

use crate::command::{Command, Draft, Needs, Turn};
use crate::item::Kind;
use crate::lot::{Lot, State as LotState};
use crate::master_data::refer;
use crate::new_lots::{self, Maker};
use crate::plant::Plant;
use crate::recall_lots;
use crate::refusals::Refusals;
use crate::rpc::made;
use crate::run;

impl Command for ReceiveLotsRequest {
    type Answer = ReceiveLotsResponse;

    const METHOD: &'static str = "ReceiveLots";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        new_lots::needs(&self.lots, needs);
        needs.run(&self.run_id);
        needs.item(Kind::Party, &self.supplier_id);
        needs.item(Kind::Location, &self.source_location_id);
        needs.about.extend(Uuid::try_parse(&self.supplier_id).map(|id| (Kind::Recall, id, OPEN)));
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let occurred_at = turn.occurred_at(&self.occur_time)?;
        let mut refusals = Refusals::default();
        if !self.supplier_lot_codes.is_empty() && self.supplier_lot_codes.len() != self.lots.len() {
            refusals.field("supplier_lot_codes", "repeated.one_each", "must be one for each lot, or none");
        }
        refer(plant, Kind::Party, "supplier_id", &self.supplier_id, &mut refusals);
        refer(plant, Kind::Location, "source_location_id", &self.source_location_id, &mut refusals);
        let place = run::place(plant, &self.run_id, self.step_index, &mut refusals)?;
        let mut lots = Maker::new(plant, turn, occurred_at).at(place.clone()).make_all(
            "lots",
            &self.lots,
            &mut refusals,
        );
        refusals.check()?;

        let supplier_id = Uuid::try_parse(&self.supplier_id).ok();
        for (place, lot) in lots.iter_mut().enumerate() {
            lot.supplier_id = supplier_id;
            lot.supplier_lot_code = self.supplier_lot_codes.get(place).cloned().unwrap_or_default();
        }
        let received = LotsReceived {
            lots: lots.iter().map(Into::into).collect(),
            supplier_id: self.supplier_id.clone(),
            source_location_id: self.source_location_id.clone(),
            documents: self.documents.clone(),
        };
        let released = new_lots::released_by_flow(&lots, place.as_ref());
        if !released.is_empty() {
            lots.iter_mut().for_each(|lot| lot.state = LotState::Released);
        }
        let mut drafts = vec![Draft::new(occurred_at, What::LotsReceived(received)).with(released)];
        for recall in supplier_id.map(|id| plant.about::<Recall>(id)).transpose()?.unwrap_or_default() {
            drafts.extend(fallen(&recall, &mut lots, turn));
        }
        Ok(drafts)
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> ReceiveLotsResponse {
        ReceiveLotsResponse { event: events.first().cloned(), lots: made(plant, events) }
    }
}

const OPEN: &[&str] = &["OPEN"];

/// What a supplier sends while its lots are recalled falls in as it comes. It is held by the first recall that it falls into.
fn fallen(recall: &Recall, lots: &mut [Lot], turn: &Turn) -> Vec<Draft> {
    let code = recall.scope.as_ref().map(|scope| scope.supplier_lot_code.as_str()).unwrap_or_default();
    let is_recalled = |lot: &Lot| code.is_empty() || lot.supplier_lot_code == code;
    let fallen: Vec<&Lot> = lots.iter().filter(|lot| is_recalled(lot)).collect();
    if fallen.is_empty() || recall.is_drill || recall.state() != State::Open {
        return Vec::new();
    }
    let mut drafts = recall_lots::added(recall, &fallen, recall.n_lots, turn);
    let n_lots = recall.n_lots + i64::try_from(fallen.len()).unwrap_or(i64::MAX);
    drafts.push(Draft::new(turn.now, What::RecallChanged(Recall { n_lots, ..recall.clone() })));
    lots.iter_mut().filter(|lot| is_recalled(lot)).for_each(|lot| lot.state = LotState::Hold);
    drafts
}
