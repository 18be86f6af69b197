//! What lots refer to: products, locations, parties and equipment. Four nouns of one kind: named, changed as a whole, never deleted.

use tracegate_gs1::{Gln, Gtin};
use tracegate_platform::ApiError;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{Equipment, Location, Party, Product};
use uuid::Uuid;

use crate::command::{Draft, Needs, Turn};
use crate::item::{Item, Kept, Kind};
use crate::plant::Plant;
use crate::refusals::Refusals;

const ACTIVE: &str = "ACTIVE";
const ARCHIVED: &str = "ARCHIVED";

/// States that a list shows.
pub(crate) fn states(archived: bool) -> &'static [&'static str] {
    if archived { &[ACTIVE, ARCHIVED] } else { &[ACTIVE] }
}

/// A noun of master data.
pub(crate) trait MasterData: Kept {
    fn with_id(self, id: String) -> Self;
    fn saved(self) -> What;

    /// What it refers to.
    fn needs(&self, _needs: &mut Needs) {}

    /// Rules that the contract cannot state, and numbers in their one form; `field` is what the command calls it.
    fn check(self, _field: &str, _plant: &Plant, _refusals: &mut Refusals) -> Self {
        self
    }
}

macro_rules! of_contract {
    ($message:ident, $key:ident) => {
        impl Kept for $message {
            const KIND: Kind = Kind::$message;

            fn id(&self) -> &str {
                &self.id
            }

            fn name(&self) -> &str {
                &self.name
            }

            fn key(&self) -> String {
                self.$key.clone()
            }

            fn state_word(&self) -> &'static str {
                if self.archived { ARCHIVED } else { ACTIVE }
            }

            fn at(self, position: i64) -> Self {
                Self { position, ..self }
            }
        }
    };
}

of_contract!(Product, gtin);
of_contract!(Location, gln);
of_contract!(Party, gln);
of_contract!(Equipment, name);

impl MasterData for Product {
    fn with_id(self, id: String) -> Self {
        Self { id, ..self }
    }

    fn saved(self) -> What {
        What::ProductSaved(self)
    }

    fn check(self, field: &str, _plant: &Plant, refusals: &mut Refusals) -> Self {
        let gtin = match self.gtin.as_str() {
            "" => String::new(),
            gtin => gtin.parse().map(|gtin: Gtin| gtin.to_string()).unwrap_or_else(|error| {
                refusals.field(format!("{field}.gtin"), "gtin", error.to_string());
                String::new()
            }),
        };
        Self { gtin, ..self }
    }
}

impl MasterData for Location {
    fn with_id(self, id: String) -> Self {
        Self { id, ..self }
    }

    fn saved(self) -> What {
        What::LocationSaved(self)
    }

    fn needs(&self, needs: &mut Needs) {
        needs.item(Kind::Party, &self.party_id);
    }

    fn check(self, field: &str, plant: &Plant, refusals: &mut Refusals) -> Self {
        check_gln(field, &self.gln, refusals);
        refer(plant, Kind::Party, &format!("{field}.party_id"), &self.party_id, refusals);
        self
    }
}

impl MasterData for Party {
    fn with_id(self, id: String) -> Self {
        Self { id, ..self }
    }

    fn saved(self) -> What {
        What::PartySaved(self)
    }

    fn check(self, field: &str, _plant: &Plant, refusals: &mut Refusals) -> Self {
        check_gln(field, &self.gln, refusals);
        self
    }
}

impl MasterData for Equipment {
    fn with_id(self, id: String) -> Self {
        Self { id, ..self }
    }

    fn saved(self) -> What {
        What::EquipmentSaved(self)
    }

    fn needs(&self, needs: &mut Needs) {
        needs.item(Kind::Location, &self.location_id);
    }

    fn check(self, field: &str, plant: &Plant, refusals: &mut Refusals) -> Self {
        refer(plant, Kind::Location, &format!("{field}.location_id"), &self.location_id, refusals);
        self
    }
}

fn check_gln(field: &str, gln: &str, refusals: &mut Refusals) {
    if let Some(Err(error)) = (!gln.is_empty()).then(|| gln.parse::<Gln>()) {
        refusals.field(format!("{field}.gln"), "gln", error.to_string());
    }
}

/// What a command that saves one needs to know.
pub(crate) fn needs<M: MasterData>(saved: Option<&M>, needs: &mut Needs) {
    if let Some(saved) = saved {
        needs.item(M::KIND, saved.id());
        // A GTIN has one form, whichever was sent.
        let key = saved.key().parse::<Gtin>().ok().filter(|_| M::KIND == Kind::Product);
        needs.item_keys.insert((M::KIND, key.map_or_else(|| saved.key(), |gtin| gtin.to_string())));
        saved.needs(needs);
    }
}

/// Makes one, or changes the one that it names.
pub(crate) fn decide<M: MasterData>(
    saved: Option<&M>,
    field: &'static str,
    plant: &Plant,
    turn: &Turn,
) -> Result<Vec<Draft>, ApiError> {
    let saved = saved.ok_or_else(|| ApiError::invalid(field, "required", "is missing"))?;
    let mut refusals = Refusals::default();
    let id = match saved.id() {
        "" => Uuid::now_v7(),
        id => {
            let id = Uuid::try_parse(id).map_err(ApiError::internal)?;
            let known = plant.item(M::KIND, id).ok_or_else(|| ApiError::not_found(M::KIND.noun(), id))?;
            known.id
        }
    };
    let saved = saved.clone().check(field, plant, &mut refusals);
    let key = saved.key();
    if !key.is_empty() && plant.item_by_key(M::KIND, &key).is_some_and(|other| other.id != id) {
        refusals.because(
            ErrorReason::NameTaken,
            &key,
            format!("{field}: {key} is another {}'s already", M::KIND.noun()),
            [("field", field.to_owned())],
        );
    }
    refusals.check()?;
    Ok(vec![Draft::new(turn.now, saved.with_id(id.to_string()).saved())])
}

/// One that `field` refers to: it must be there and not archived. Nothing where the field is empty.
pub(crate) fn refer<'a>(
    plant: &'a Plant,
    kind: Kind,
    field: &str,
    id: &str,
    refusals: &mut Refusals,
) -> Option<&'a Item> {
    if id.is_empty() {
        return None;
    }
    let noun = kind.noun();
    let item = Uuid::try_parse(id).ok().and_then(|id| plant.item(kind, id));
    match item {
        Some(item) if item.state == ARCHIVED => refusals.because(
            ErrorReason::StateForbids,
            id,
            format!("{field}: {noun} {} is archived", item.name),
            [("state", "ARCHIVED".to_owned()), ("allowed", String::new())],
        ),
        Some(item) => return Some(item),
        None => refusals.because(
            ErrorReason::NotFound,
            id,
            format!("{field}: {noun} {id} does not exist"),
            [("resource", noun.to_owned()), ("id", id.to_owned())],
        ),
    }
    None
}

/// The one that a command saved, as it is now.
pub(crate) fn saved<M: MasterData>(plant: &Plant, message: Option<&M>) -> Option<M> {
    let id = Uuid::try_parse(message?.id()).ok()?;
    plant.item(M::KIND, id)?.message().ok()
}
