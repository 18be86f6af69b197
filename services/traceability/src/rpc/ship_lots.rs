//! ShipLots: lots and pallets leave for a customer.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{LotsShipped, PlantEvent, ShipLotsRequest, ShipLotsResponse};

use crate::command::{Command, Draft, Needs, Turn};
use crate::event;
use crate::item::Kind;
use crate::lot::{LotCode, State, Type};
use crate::master_data::refer;
use crate::new_lots::{Maker, released};
use crate::plant::{Plant, state_change};
use crate::refusals::Refusals;
use crate::rpc::{lots, made};
use crate::taking::{self, Taking};

impl Command for ShipLotsRequest {
    type Answer = ShipLotsResponse;

    const METHOD: &'static str = "ShipLots";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.own_code(&self.shipment_code);
        needs.item(Kind::Party, &self.customer_id);
        needs.item(Kind::Location, &self.destination_location_id);
        self.pallet_ids.iter().try_for_each(|id| needs.pallet("pallet_ids", id))?;
        self.contents.iter().try_for_each(|content| needs.lot("contents", &content.lot_id))
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let occurred_at = turn.occurred_at(&self.occur_time)?;
        let mut refusals = Refusals::default();
        let mut contents = taking::loose(plant, "contents", &self.contents, occurred_at, &mut refusals);
        refer(plant, Kind::Party, "customer_id", &self.customer_id, &mut refusals);
        refer(plant, Kind::Location, "destination_location_id", &self.destination_location_id, &mut refusals);
        let mut pallets = Vec::with_capacity(self.pallet_ids.len());
        for (place, id) in self.pallet_ids.iter().enumerate() {
            let pallet = taking::find(plant, id).ok_or_else(|| ApiError::not_found("lot", id))?;
            if pallet.lot_type != Type::Pal {
                refusals.field(format!("pallet_ids[{place}]"), "pallet", "is no pallet");
            }
            taking::check_usable(pallet, occurred_at, &mut refusals);
            for content in taking::on_pallet(plant, pallet) {
                taking::check_usable(content.lot, occurred_at, &mut refusals);
                contents.push(content);
            }
            pallets.push(pallet);
        }
        taking::refuse_to_be_reworked(&contents, &mut refusals);
        if contents.is_empty() && refusals.is_empty() {
            refusals.field(
                "contents",
                "required",
                "there is nothing to ship: name lots, or pallets with something on them",
            );
        }
        let code = LotCode { source: String::new(), code: self.shipment_code.clone() };
        let shipment =
            Maker::new(plant, turn, occurred_at).make("shipment_code", code, Type::Ship, 0, &mut refusals);
        refusals.check()?;

        // What leaves the plant is used up by the world outside: the seven states have no other word for it.
        let mut changes = taking::used_up(&contents, true);
        changes.extend(released(&shipment, "shipped of released lots"));
        for unit in pallets.iter().copied().chain([&shipment]) {
            changes.push(state_change(unit, State::Released, State::Consumed, "shipped"));
            changes.push(state_change(unit, State::Consumed, State::Finished, "shipped"));
        }
        let shipped = LotsShipped {
            shipment: Some((&shipment).into()),
            contents: contents.iter().map(Taking::taken).collect(),
            pallet_ids: self.pallet_ids.clone(),
            customer_id: self.customer_id.clone(),
            destination_location_id: self.destination_location_id.clone(),
            documents: self.documents.clone(),
        };
        Ok(vec![Draft::new(occurred_at, What::LotsShipped(shipped)).with(changes)])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> ShipLotsResponse {
        let taken = events.iter().flat_map(event::taken);
        ShipLotsResponse {
            event: events.first().cloned(),
            shipment: made(plant, events).pop(),
            contents: lots(plant, taken.map(|taken| taken.lot_id.as_str())),
        }
    }
}
