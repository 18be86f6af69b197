//! AggregateLots: lots, or parts of them, are packed on a pallet.

use tracegate_platform::ApiError;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::aggregate_lots_request::Pallet;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    AggregateLotsRequest, AggregateLotsResponse, LotsAggregated, PlantEvent,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::item::Kind;
use crate::lot::{LotCode, Type};
use crate::master_data::refer;
use crate::new_lots::{Maker, released};
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::{lots, made};
use crate::taking::{self, Taking};

impl Command for AggregateLotsRequest {
    type Answer = AggregateLotsResponse;

    const METHOD: &'static str = "AggregateLots";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::Location, &self.location_id);
        match &self.pallet {
            Some(Pallet::Sscc(sscc)) => needs.own_code(sscc),
            Some(Pallet::PalletId(id)) => needs.pallet("pallet_id", id)?,
            None => {}
        }
        self.contents.iter().try_for_each(|content| needs.lot("contents", &content.lot_id))
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let occurred_at = turn.occurred_at(&self.occur_time)?;
        let mut refusals = Refusals::default();
        let contents = taking::loose(plant, "contents", &self.contents, occurred_at, &mut refusals);
        refer(plant, Kind::Location, "location_id", &self.location_id, &mut refusals);
        for content in
            contents.iter().filter(|content| matches!(content.lot.lot_type, Type::Pal | Type::Ship))
        {
            refusals.because(
                ErrorReason::LotsDiffer,
                &content.lot.code.code,
                "a pallet is packed of lots, not of pallets or shipments",
                [("lot_code", content.lot.code.code.clone())],
            );
        }
        let new = match &self.pallet {
            Some(Pallet::Sscc(sscc)) => {
                if sscc.parse::<tracegate_gs1::Sscc>().is_err() {
                    refusals.field("sscc", "sscc", "its check digit is wrong");
                }
                let code = LotCode { source: String::new(), code: sscc.clone() };
                Some(Maker::new(plant, turn, occurred_at).make("sscc", code, Type::Pal, 0, &mut refusals))
            }
            _ => None,
        };
        let pallet = match (&new, &self.pallet) {
            (Some(new), _) => new,
            (None, Some(Pallet::PalletId(id))) => {
                let pallet = taking::find(plant, id).ok_or_else(|| ApiError::not_found("lot", id))?;
                if pallet.lot_type != Type::Pal {
                    refusals.field("pallet_id", "pallet", "is no pallet");
                }
                taking::check_usable(pallet, occurred_at, &mut refusals);
                pallet
            }
            _ => return Err(ApiError::invalid("pallet", "required", "is missing")),
        };
        refusals.check()?;

        let aggregated = LotsAggregated {
            pallet: new.as_ref().map(Into::into),
            pallet_id: pallet.id.to_string(),
            pallet_number: pallet.number.unsigned_abs(),
            contents: contents.iter().map(Taking::taken).collect(),
            location_id: self.location_id.clone(),
        };
        let changes =
            new.as_ref().map(|pallet| released(pallet, "packed of released lots")).unwrap_or_default();
        Ok(vec![Draft::new(occurred_at, What::LotsAggregated(aggregated)).with(changes)])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> AggregateLotsResponse {
        let pallet = match &self.pallet {
            Some(Pallet::PalletId(id)) => lots(plant, [id.as_str()]).pop(),
            _ => made(plant, events).pop(),
        };
        AggregateLotsResponse {
            event: events.first().cloned(),
            pallet,
            contents: lots(plant, self.contents.iter().map(|content| content.lot_id.as_str())),
        }
    }
}
