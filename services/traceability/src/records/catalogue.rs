//! Products, places and businesses as records describe them: each read once, and the same through a whole file.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use tracegate_food_records as food;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{Location, Party, PlantEvent, Product};
use uuid::Uuid;

use crate::item::{Item, Kind};
use crate::lot::Lot;
use crate::store::items;

/// As it was when something of it was met first.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    products: HashMap<Uuid, Arc<food::Product>>,
    locations: HashMap<Uuid, Arc<food::Location>>,
    /// A business has no address of its own.
    parties: HashMap<Uuid, Arc<food::Location>>,
}

impl Catalogue {
    /// Reads what events and their lots refer to and is not known yet.
    pub(crate) async fn meet(
        &mut self,
        tx: &mut OrgTx,
        events: &[PlantEvent],
        lots: impl Iterator<Item = &Lot>,
    ) -> Result<(), ApiError> {
        let mut items = BTreeSet::new();
        for lot in lots {
            items.extend(lot.product_id.map(|id| (Kind::Product, id)));
            items.extend(lot.location_id.map(|id| (Kind::Location, id)));
        }
        for event in events {
            let (party, location) = match &event.what {
                Some(What::LotsReceived(received)) => (&received.supplier_id, &received.source_location_id),
                Some(What::LotsShipped(shipped)) => (&shipped.customer_id, &shipped.destination_location_id),
                _ => continue,
            };
            items.extend(Uuid::try_parse(party).ok().map(|id| (Kind::Party, id)));
            items.extend(Uuid::try_parse(location).ok().map(|id| (Kind::Location, id)));
        }
        items.retain(|(kind, id)| !self.knows(*kind, *id));
        if items.is_empty() {
            return Ok(());
        }
        for item in items::find_all(tx, &items, &BTreeSet::new()).await? {
            self.learn(&item)?;
        }
        Ok(())
    }

    fn knows(&self, kind: Kind, id: Uuid) -> bool {
        match kind {
            Kind::Product => self.products.contains_key(&id),
            Kind::Location => self.locations.contains_key(&id),
            Kind::Party => self.parties.contains_key(&id),
            _ => true,
        }
    }

    fn learn(&mut self, item: &Item) -> Result<(), ApiError> {
        match item.kind {
            Kind::Product => drop(self.products.insert(item.id, Arc::new(product(item.message()?)))),
            Kind::Location => drop(self.locations.insert(item.id, Arc::new(location(item.message()?)))),
            Kind::Party => drop(self.parties.insert(item.id, Arc::new(party(item.message()?)))),
            _ => {}
        }
        Ok(())
    }

    pub(crate) fn product(&self, id: Option<Uuid>) -> Option<Arc<food::Product>> {
        self.products.get(&id?).cloned()
    }

    pub(crate) fn location(&self, id: Option<Uuid>) -> Option<Arc<food::Location>> {
        self.locations.get(&id?).cloned()
    }

    pub(crate) fn party(&self, id: &str) -> Option<Arc<food::Location>> {
        self.parties.get(&Uuid::try_parse(id).ok()?).cloned()
    }
}

fn product(product: Product) -> food::Product {
    // The rule names categories, and a product says only whether it is in one: its commodity is the nearest that is known.
    let category = given(product.commodity.clone()).or_else(|| given(product.name.clone()));
    food::Product {
        list_category: category.filter(|_| product.on_traceability_list),
        gtin: given(product.gtin),
        name: given(product.name),
        brand: given(product.brand),
        commodity: given(product.commodity),
        variety: given(product.variety),
        packaging: given(product.pack_size),
    }
}

fn location(location: Location) -> food::Location {
    food::Location {
        name: given(location.name),
        phone: given(location.phone),
        street: given(location.street),
        city: given(location.city),
        region: given(location.region),
        postal_code: given(location.postal_code),
        country: given(location.country),
        gln: given(location.gln),
        registration_number: given(location.registration_number),
        ..food::Location::default()
    }
}

fn party(party: Party) -> food::Location {
    food::Location {
        name: given(party.name),
        phone: given(party.phone),
        gln: given(party.gln),
        ..food::Location::default()
    }
}

pub(crate) fn given(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}
