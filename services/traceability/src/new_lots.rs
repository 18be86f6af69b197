//! Lots that come into being: their codes must be free, their quantities in one unit, and they get the next numbers.

use std::collections::BTreeSet;

use time::{Duration, OffsetDateTime};
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::db::to_word;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::flow_step::ReleasePolicy;
use tracegate_proto::traceability::v1::plant_event::StateChange;
use tracegate_proto::traceability::v1::quantity::Amount;
use tracegate_proto::traceability::v1::{NewLot, Product};
use uuid::Uuid;

use crate::command::{Needs, Turn};
use crate::item::Kind;
use crate::lot::{Disposition, Head, Lot, LotCode, LotId, LotNumber, State, Type};
use crate::master_data::refer;
use crate::plant::{Plant, state_change};
use crate::quantity;
use crate::refusals::Refusals;
use crate::run::Place;

/// Makes the lots of one event.
pub(crate) struct Maker<'a> {
    plant: &'a Plant,
    turn: &'a Turn,
    occurred_at: OffsetDateTime,
    codes: BTreeSet<LotCode>,
    n_made: LotNumber,
    place: Option<Place>,
}

impl<'a> Maker<'a> {
    pub(crate) fn new(plant: &'a Plant, turn: &'a Turn, occurred_at: OffsetDateTime) -> Self {
        Self { plant, turn, occurred_at, codes: BTreeSet::new(), n_made: 0, place: None }
    }

    /// Makes them at a step of a run.
    pub(crate) fn at(self, place: Option<Place>) -> Self {
        Self { place, ..self }
    }

    /// A lot in CREATED. A code that is taken, in the plant or in the same event, is refused naming `field`.
    pub(crate) fn make(
        &mut self,
        field: impl Into<String>,
        code: LotCode,
        lot_type: Type,
        quantity_mg: i64,
        refusals: &mut Refusals,
    ) -> Lot {
        if self.plant.by_code(&code).is_some() || !self.codes.insert(code.clone()) {
            refusals.because(
                ErrorReason::NameTaken,
                &code.code,
                format!("lot_code: {} exists already", code.code),
                [("field", field.into()), ("lot_code", code.code.clone())],
            );
        }
        self.n_made += 1;
        Lot {
            id: LotId::generate(),
            number: self.plant.head.n_lots + self.n_made,
            code,
            lot_type,
            state: State::Created,
            quantity_mg,
            on_hand_mg: quantity_mg,
            packed_mg: 0,
            piece_mass_mg: 0,
            temperature_mc: None,
            product_id: None,
            location_id: None,
            expires_at: None,
            supplier_id: None,
            supplier_lot_code: String::new(),
            recalled: false,
            n_open_deviations: 0,
            disposition: Disposition::Unspecified,
            gates: Vec::new(),
            run_id: self.place.as_ref().and_then(|place| Uuid::try_parse(&place.run.id).ok()),
            step_index: self.place.as_ref().map(|place| place.index),
            voided: false,
            n_uses: 0,
            registrar_id: self.turn.actor_id,
            occurred_at: self.occurred_at,
            created_at: self.turn.now,
            position: 0,
            history: Head::default(),
        }
    }

    /// The lots that `field` of a command describes.
    pub(crate) fn make_all(&mut self, field: &str, lots: &[NewLot], refusals: &mut Refusals) -> Vec<Lot> {
        lots.iter()
            .enumerate()
            .map(|(place, lot)| self.make_described(&format!("{field}[{place}]"), lot, refusals))
            .collect()
    }

    fn make_described(&mut self, field: &str, new: &NewLot, refusals: &mut Refusals) -> Lot {
        self.check_type(&format!("{field}.type"), new.r#type(), refusals);
        refer(self.plant, Kind::Location, &format!("{field}.location_id"), &new.location_id, refusals);
        let product = self.product(field, new, refusals);
        let quantity = new.quantity.unwrap_or_default();
        let is_counted = matches!(quantity.amount, Some(Amount::Pieces(_)));
        let piece_mass_mg =
            match (new.piece_mass_mg, product.as_ref().map_or(0, |product| product.piece_mass_mg)) {
                (0, 0) if is_counted => quantity::piece_mass_mg(new.r#type()),
                (0, of_product) => of_product,
                (mass, _) => mass,
            };
        if is_counted && piece_mass_mg == 0 {
            refusals.field(
                format!("{field}.piece_mass_mg"),
                "piece_mass",
                "is needed: neither the product nor the type says what a piece weighs",
            );
        }
        let quantity_mg = match quantity::to_mg(&quantity, piece_mass_mg) {
            Ok(mg) => mg,
            Err(_) if is_counted && piece_mass_mg == 0 => 0,
            Err(mismatch) => {
                refusals.field(format!("{field}.quantity"), "unit", mismatch.to_string());
                0
            }
        };
        let expires_at = match &new.expire_time {
            None => product
                .filter(|product| product.shelf_life_days > 0)
                .map(|product| self.occurred_at + Duration::days(product.shelf_life_days.into())),
            Some(expire_time) => {
                let at = from_timestamp(expire_time);
                if at.is_none() {
                    refusals.field(format!("{field}.expire_time"), "timestamp", "is no time of the calendar");
                }
                at
            }
        };
        let code = LotCode { source: new.code_source.clone(), code: new.lot_code.clone() };
        let lot = self.make(format!("{field}.lot_code"), code, new.r#type(), quantity_mg, refusals);
        let id = |id: &str| Uuid::try_parse(id).ok();
        Lot {
            piece_mass_mg,
            temperature_mc: new.temperature_mc,
            product_id: id(&new.product_id),
            location_id: id(&new.location_id),
            expires_at,
            ..lot
        }
    }

    /// A step makes lots of its types, where it names any.
    pub(crate) fn check_type(&self, field: &str, lot_type: Type, refusals: &mut Refusals) {
        let types = self.place.as_ref().map(|place| place.step.output_types().collect::<Vec<_>>());
        if let Some(types) = types.filter(|types| !types.is_empty() && !types.contains(&lot_type)) {
            let words = types.iter().map(|of| to_word(of.as_str_name(), "TYPE_"));
            refusals.field(
                field,
                "step",
                format!("must be what the step makes: {}", words.collect::<Vec<_>>().join(", ")),
            );
        }
    }

    /// The product that a new lot names; a lot of it has its type.
    fn product(&self, field: &str, new: &NewLot, refusals: &mut Refusals) -> Option<Product> {
        let item =
            refer(self.plant, Kind::Product, &format!("{field}.product_id"), &new.product_id, refusals)?;
        let product: Product = item.message().ok()?;
        if product.lot_type() != Type::Unspecified && product.lot_type() != new.r#type() {
            let lot_type = product.lot_type().as_str_name();
            refusals.field(
                format!("{field}.type"),
                "product",
                format!("lots of {} are {lot_type}", product.name),
            );
        }
        Some(product)
    }
}

/// What new lots need to be known.
pub(crate) fn needs(lots: &[NewLot], needs: &mut Needs) {
    for lot in lots {
        needs.codes.insert(LotCode { source: lot.code_source.clone(), code: lot.lot_code.clone() });
        needs.item(Kind::Product, &lot.product_id);
        needs.item(Kind::Location, &lot.location_id);
    }
}

/// What happens to lots as they are made: where the step says so, they are released.
pub(crate) fn released_by_flow(lots: &[Lot], place: Option<&Place>) -> Vec<StateChange> {
    match place.map(|place| place.step.release_policy()) {
        Some(ReleasePolicy::Auto) => {
            lots.iter().flat_map(|lot| released(lot, "the flow releases what this step makes")).collect()
        }
        _ => Vec::new(),
    }
}

/// The way of a lot that needs no decision of its own, from CREATED to RELEASED.
pub(crate) fn released(lot: &Lot, reason: &str) -> Vec<StateChange> {
    vec![
        state_change(lot, State::Created, State::Quarantine, reason),
        state_change(lot, State::Quarantine, State::Released, reason),
    ]
}
