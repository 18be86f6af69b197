//! What lots, places, parties and limits that events name are called.

use std::collections::{BTreeSet, HashMap};

use tracegate_epcis::Number;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::lot::Type;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    CriticalLimit, FlowVersion, Location, Party, PlantEvent, Product, QcDecision, Run,
};
use uuid::Uuid;

use super::fields::decimal;
use super::voided;
use crate::epcis::uris;
use crate::event;
use crate::flow;
use crate::item::Kind;
use crate::lot::Lot;
use crate::store::{items, lots};

const KILOGRAM: &str = "KGM";
/// Lots read at once.
const LOTS_PER_READ: usize = 1_000;

#[derive(Debug, Default)]
pub(crate) struct Names {
    pub org: Uuid,
    lots: HashMap<Uuid, LotName>,
    locations: HashMap<Uuid, String>,
    parties: HashMap<Uuid, String>,
    /// The versions that runs follow.
    versions: HashMap<Uuid, FlowVersion>,
}

#[derive(Debug)]
pub(super) struct LotName {
    pub uri: String,
    /// 0 of one that is weighed.
    piece_mass_mg: i64,
    /// A pallet or a shipment, which has no mass of its own.
    pub is_unit: bool,
}

impl Names {
    /// Of all that these events name, as it is called now.
    pub(crate) async fn of(tx: &mut OrgTx, events: &[PlantEvent]) -> Result<Self, ApiError> {
        let mut ids = BTreeSet::new();
        let mut items = BTreeSet::new();
        for event in events.iter().flat_map(|event| std::iter::once(event).chain(voided(event))) {
            let named = event::lots(event)?;
            ids.extend(named.lots.into_iter().chain(named.pallets).map(|lot| lot.0));
            items.extend(referred(event));
        }
        let ids: Vec<Uuid> = ids.into_iter().collect();
        let mut found = Vec::with_capacity(ids.len());
        for page in ids.chunks(LOTS_PER_READ) {
            found.extend(lots::find_all(tx, page, &[], &[]).await?);
        }
        items.extend(found.iter().filter_map(|lot| lot.product_id).map(|id| (Kind::Product, id)));
        let mut names = Self { org: tx.org().0, ..Self::default() };
        let mut gtins: HashMap<Uuid, String> = HashMap::new();
        let mut runs: HashMap<Uuid, Uuid> = HashMap::new();
        for item in items::find_all(tx, &items, &BTreeSet::new()).await? {
            match item.kind {
                Kind::Product => drop(gtins.insert(item.id, item.message::<Product>()?.gtin)),
                Kind::Location => {
                    names
                        .locations
                        .insert(item.id, uris::location(&item.message::<Location>()?.gln, item.id));
                }
                Kind::Party => {
                    names.parties.insert(item.id, uris::party(&item.message::<Party>()?.gln, item.id));
                }
                Kind::Run => {
                    let version = Uuid::try_parse(&item.message::<Run>()?.flow_version_id);
                    runs.extend(version.ok().map(|version| (item.id, version)));
                }
                _ => {}
            }
        }
        let versions = runs.values().map(|version| (Kind::FlowVersion, *version)).collect();
        let versions = items::find_all(tx, &versions, &BTreeSet::new()).await?;
        for (run, version) in runs {
            if let Some(item) = versions.iter().find(|item| item.id == version) {
                names.versions.insert(run, item.message()?);
            }
        }
        for lot in found {
            let gtin = lot.product_id.and_then(|id| gtins.get(&id)).map_or("", String::as_str);
            names.lots.insert(lot.id.0, LotName::of(&lot, gtin));
        }
        Ok(names)
    }

    pub(super) fn lot(&self, id: &str) -> Result<&LotName, ApiError> {
        let lot = Uuid::try_parse(id).ok().and_then(|id| self.lots.get(&id));
        lot.ok_or_else(|| {
            ApiError::internal(format!("inconsistent: an event names lot {id}, which is not there"))
        })
    }

    pub(super) fn location(&self, id: &str) -> Option<&str> {
        self.locations.get(&Uuid::try_parse(id).ok()?).map(String::as_str)
    }

    pub(super) fn party(&self, id: &str) -> Option<&str> {
        self.parties.get(&Uuid::try_parse(id).ok()?).map(String::as_str)
    }

    /// The limit that a decision measured against.
    pub(super) fn limit(&self, decision: &QcDecision, key: &str) -> Option<&CriticalLimit> {
        let version = self.versions.get(&Uuid::try_parse(&decision.run_id).ok()?)?;
        let step = flow::step(version, decision.step_index?)?;
        let gate = step.gates.iter().find(|gate| gate.key == decision.gate_key)?;
        gate.critical_limits.iter().find(|limit| limit.key == key)
    }

    /// So much of a lot: pieces where it is counted, else kilograms.
    pub(super) fn amount(
        &self,
        lot_id: &str,
        mg: i64,
    ) -> Result<(&str, Number, Option<&'static str>), ApiError> {
        let lot = self.lot(lot_id)?;
        Ok(match lot.piece_mass_mg {
            mass @ 1.. if mg % mass == 0 => (&lot.uri, Number::from(mg / mass), None),
            _ => (&lot.uri, decimal(mg, 6)?, Some(KILOGRAM)),
        })
    }
}

impl LotName {
    fn of(lot: &Lot, gtin: &str) -> Self {
        let uri = match lot.lot_type {
            Type::Pal => uris::pallet(&lot.code.code, lot.id.0),
            Type::Ship => uris::shipment(lot.id.0),
            _ => uris::lot(gtin, &lot.code.code, lot.id.0),
        };
        let is_unit = matches!(lot.lot_type, Type::Pal | Type::Ship);
        Self { uri, piece_mass_mg: lot.piece_mass_mg, is_unit }
    }
}

#[cfg(test)]
impl Names {
    /// Of a run and nothing else.
    pub(super) fn of_run(run: Uuid, version: FlowVersion) -> Self {
        Self { versions: HashMap::from([(run, version)]), ..Self::default() }
    }

    /// Without master data.
    pub(crate) fn of_lots<'a>(lots: impl Iterator<Item = &'a Lot>) -> Self {
        let lots = lots.map(|lot| (lot.id.0, LotName::of(lot, "04071000001232")));
        Self { lots: lots.collect(), ..Self::default() }
    }
}

/// Master data that an event names, and the run whose limits it measured against.
fn referred(event: &PlantEvent) -> impl Iterator<Item = (Kind, Uuid)> {
    let mut ids: Vec<(Kind, &str)> =
        event::made(event).iter().map(|lot| (Kind::Location, lot.location_id.as_str())).collect();
    match &event.what {
        Some(What::LotsReceived(received)) => {
            ids.push((Kind::Party, &received.supplier_id));
            ids.push((Kind::Location, &received.source_location_id));
        }
        Some(What::LotsAggregated(aggregated)) => ids.push((Kind::Location, &aggregated.location_id)),
        Some(What::LotsShipped(shipped)) => {
            ids.push((Kind::Party, &shipped.customer_id));
            ids.push((Kind::Location, &shipped.destination_location_id));
        }
        Some(What::QcDecided(decision)) if !decision.measurements.is_empty() => {
            ids.push((Kind::Run, &decision.run_id));
        }
        _ => {}
    }
    let ids: Vec<_> =
        ids.into_iter().filter_map(|(kind, id)| Some((kind, Uuid::try_parse(id).ok()?))).collect();
    ids.into_iter()
}
