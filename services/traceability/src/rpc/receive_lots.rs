//! ReceiveLots: material comes in from outside and becomes lots.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{LotsReceived, PlantEvent, ReceiveLotsRequest, ReceiveLotsResponse};
use uuid::Uuid;

use crate::command::{Command, Draft, Needs, Turn};
use crate::item::Kind;
use crate::master_data::refer;
use crate::new_lots::{self, Maker};
use crate::plant::Plant;
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
        Ok(vec![Draft::new(occurred_at, What::LotsReceived(received)).with(released)])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> ReceiveLotsResponse {
        ReceiveLotsResponse { event: events.first().cloned(), lots: made(plant, events) }
    }
}
