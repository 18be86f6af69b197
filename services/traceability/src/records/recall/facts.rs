//! The summary of a recall's report: who, when, why, how much, and whether the mass adds up.

use std::collections::{BTreeMap, BTreeSet};

use time::{Duration, OffsetDateTime};
use tracegate_food_records::{FactValue, RecallFact, share_of};
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::recall::State;
use tracegate_proto::traceability::v1::{Deviation, RecallNotice, RecallScope};
use uuid::Uuid;

use crate::item::Kind;
use crate::records::recall::Report;
use crate::store::{items, lots};

/// Codes of first lots that are told one by one.
const CODES_MAX: usize = 50;

fn fact(item: impl Into<String>, value: FactValue) -> RecallFact {
    RecallFact { item: item.into(), value }
}

fn text(item: &str, text: impl Into<String>) -> RecallFact {
    fact(item, FactValue::Text(text.into()))
}

fn at(item: &str, at: &Option<prost_types::Timestamp>) -> Option<RecallFact> {
    Some(fact(item, FactValue::At(from_timestamp(at.as_ref()?)?)))
}

/// What a scope says is suspect.
pub(super) async fn suspect(tx: &mut OrgTx, scope: &RecallScope) -> Result<Vec<RecallFact>, ApiError> {
    let mut facts = Vec::new();
    let ids: Vec<Uuid> = scope.lot_ids.iter().filter_map(|id| Uuid::try_parse(id).ok()).collect();
    if !ids.is_empty() {
        let mut found = lots::find_all(tx, &ids, &[], &[]).await?;
        found.sort_unstable_by_key(|lot| lot.number);
        let codes: Vec<&str> = found.iter().take(CODES_MAX).map(|lot| lot.code.code.as_str()).collect();
        let more = match found.len().saturating_sub(CODES_MAX) {
            0 => String::new(),
            n => format!(" and {n} more"),
        };
        facts.push(text("Suspect Lots", codes.join(", ") + &more));
    }
    let named = [
        (Kind::Party, scope.supplier_id.as_str()),
        (Kind::Deviation, &scope.deviation_id),
        (Kind::Equipment, scope.equipment_use.as_ref().map_or("", |used| &used.equipment_id)),
    ];
    let named: BTreeSet<_> =
        named.into_iter().filter_map(|(kind, id)| Some((kind, Uuid::try_parse(id).ok()?))).collect();
    for item in items::find_all(tx, &named, &BTreeSet::new()).await? {
        match item.kind {
            Kind::Party => {
                facts.push(text("Suspect Supplier", item.name));
                let code = &scope.supplier_lot_code;
                facts.extend((!code.is_empty()).then(|| text("Suspect Supplier Lot", code.as_str())));
            }
            Kind::Deviation => {
                facts.push(text("Suspect by Deviation", item.message::<Deviation>()?.description));
            }
            _ => facts.push(text("Suspect Equipment", item.name)),
        }
    }
    if let Some(used) = &scope.equipment_use {
        facts.extend(at("Suspect Since", &used.from_time));
        facts.extend(at("Suspect Until", &used.until_time));
        let bounds = if used.ignore_clean_breaks { "not observed" } else { "bound it" };
        facts.push(text("Clean Breaks", bounds));
    }
    Ok(facts)
}

impl Report {
    pub(crate) fn facts(&self, now: OffsetDateTime) -> Vec<RecallFact> {
        let recall = &self.recall;
        let is_open = recall.state() == State::Open;
        let mut facts = vec![
            text("Name", recall.name.as_str()),
            text("Kind", if recall.is_drill { "Drill: nothing was marked, held or sent" } else { "Recall" }),
            text("State", if is_open { "OPEN" } else { "CLOSED" }),
            text("Reason", recall.reason.as_str()),
        ];
        facts.extend(self.suspect.iter().cloned());
        facts.extend(at("Opened", &recall.open_time));
        facts.push(text("Opened By", recall.opener_id.as_str()));
        if !is_open {
            facts.extend(at("Closed", &recall.close_time));
            facts.push(text("Closed By", recall.closer_id.as_str()));
            facts.push(text("Closing Note", recall.close_note.as_str()));
        }
        facts.extend(self.times(now));
        facts.push(fact("Position of the Log", FactValue::Count(self.until)));
        facts.extend(self.quantities());
        facts.extend(self.balance());
        facts.extend(self.effectiveness());
        facts
    }

    /// Against the clock.
    fn times(&self, now: OffsetDateTime) -> Vec<RecallFact> {
        let recall = &self.recall;
        let time = |at: &Option<prost_types::Timestamp>| at.as_ref().and_then(from_timestamp);
        let target = Duration::seconds(recall.target_seconds);
        let took = time(&recall.open_time).map(|opened| time(&recall.close_time).unwrap_or(now) - opened);
        let is_met = match (recall.state(), took) {
            (State::Closed, _) if recall.target_met => "yes",
            (State::Open, Some(took)) if took <= target => "open, and still in time",
            (State::Open, _) => "no: open, and late",
            _ => "no",
        };
        let took = took.map(|took| text("Time Taken", clock(took)));
        [Some(text("Target", clock(target))), took, Some(text("Target Met", is_met))]
            .into_iter()
            .flatten()
            .collect()
    }

    fn quantities(&self) -> Vec<RecallFact> {
        let (recall, summary) = (&self.recall, &self.summary);
        let mut facts = vec![
            fact("First Lots", FactValue::Count(summary.n_first_lots.into())),
            fact("Lots in Scope", FactValue::Count(summary.n_lots)),
        ];
        if !recall.is_drill {
            facts.push(fact("Lots Marked", FactValue::Count(recall.n_lots)));
            facts.push(fact("Lots Cleared", FactValue::Count(recall.n_lots - self.n_marked_lots)));
        }
        facts.push(fact("In House", FactValue::MassMg(summary.in_house_mg)));
        for ((place, state), mg) in self.by_place_and_state() {
            let place = if place.is_empty() { "place not known" } else { place };
            facts.push(fact(format!("In House: {place}, {state}"), FactValue::MassMg(mg)));
        }
        facts.push(fact("Shipped", FactValue::MassMg(summary.shipped_mg)));
        for (customer, mg) in self.by_customer() {
            let customer = if customer.is_empty() { "customer not known" } else { customer };
            facts.push(fact(format!("Shipped: {customer}"), FactValue::MassMg(mg)));
        }
        facts.push(fact("Customers", FactValue::Count(summary.n_customers.into())));
        facts.push(fact("Shipments", FactValue::Count(summary.n_shipments.into())));
        facts.push(fact("Lost", FactValue::MassMg(summary.lost_mg)));
        facts
    }

    fn by_place_and_state(&self) -> BTreeMap<(&str, &'static str), i64> {
        let mut sums = BTreeMap::new();
        for lot in &self.in_house {
            let state = to_word(lot.state().as_str_name(), "STATE_");
            *sums.entry((lot.location_name.as_str(), state)).or_default() += lot.on_hand_mg;
        }
        sums
    }

    fn by_customer(&self) -> BTreeMap<&str, i64> {
        let mut sums = BTreeMap::new();
        for part in &self.shipped {
            *sums.entry(part.customer_name.as_str()).or_default() += part.quantity_mg;
        }
        sums
    }

    /// Of what the first lots were: what entered is found again.
    fn balance(&self) -> Vec<RecallFact> {
        let balance = self.summary.balance.unwrap_or_default();
        let found = balance.on_hand_mg + balance.shipped_mg + balance.lost_mg + balance.lost_in_process_mg;
        let mut facts: Vec<RecallFact> = [
            ("Mass Balance: Entered", balance.entered_mg),
            ("Mass Balance: On Hand", balance.on_hand_mg),
            ("Mass Balance: Shipped", balance.shipped_mg),
            ("Mass Balance: Lost", balance.lost_mg),
            ("Mass Balance: Lost in Process", balance.lost_in_process_mg),
        ]
        .map(|(item, mg)| fact(item, FactValue::MassMg(mg)))
        .into();
        let reconciled = share_of(found, balance.entered_mg);
        facts.extend(reconciled.map(|share| fact("Mass Balance: Reconciled", FactValue::Share(share))));
        facts
    }

    fn effectiveness(&self) -> Vec<RecallFact> {
        if self.recall.is_drill {
            return Vec::new();
        }
        let sum = |of: fn(&RecallNotice) -> i64| self.notices.iter().map(of).sum();
        let (shipped, recovered): (i64, i64) =
            (sum(|notice| notice.shipped_mg), sum(|notice| notice.recovered_mg));
        let mut facts = vec![
            fact("Notices", FactValue::Count(i64::try_from(self.notices.len()).unwrap_or(i64::MAX))),
            fact("Notices: Confirmed", FactValue::MassMg(sum(|notice| notice.confirmed_mg))),
            fact("Notices: Recovered", FactValue::MassMg(recovered)),
        ];
        let share = share_of(recovered, shipped);
        facts.extend(share.map(|share| fact("Notices: Effectiveness", FactValue::Share(share))));
        facts
    }
}

/// `3 h 05 min 12 s`.
fn clock(took: Duration) -> String {
    let seconds = took.whole_seconds().max(0);
    format!("{} h {:02} min {:02} s", seconds / 3_600, seconds / 60 % 60, seconds % 60)
}
