//! Which events are asked for: what the database can tell, and what every event is held against.

use time::{Duration, OffsetDateTime};
use tracegate_gs1::Identifier;
use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::epcis_event::Type;
use tracegate_proto::traceability::v1::epcis_filter::Origin;
use tracegate_proto::traceability::v1::{EpcisEvent, EpcisFilter};
use uuid::Uuid;

use crate::epcis::{canonical, uris};
use crate::store::{epcis, events, lots};
use crate::times::time;

/// A filter with every identifier and every word in its one form.
#[derive(Debug)]
pub(crate) struct Wanted(EpcisFilter);

impl Wanted {
    pub(crate) fn new(filter: EpcisFilter) -> Self {
        let uris = |uris: Vec<String>| uris.iter().map(|uri| canonical(uri)).collect();
        let words = |words: Vec<String>, kind: &str, urn: &str| {
            words.into_iter().map(|word| bare(word, kind, urn)).collect()
        };
        Self(EpcisFilter {
            epcs: uris(filter.epcs),
            epc_classes: uris(filter.epc_classes),
            parent_ids: uris(filter.parent_ids),
            read_points: uris(filter.read_points),
            biz_locations: uris(filter.biz_locations),
            biz_steps: words(filter.biz_steps, "BizStep-", "bizstep:"),
            dispositions: words(filter.dispositions, "Disp-", "disp:"),
            ..filter
        })
    }

    /// What of it the database can tell. Of the plant's own events that is less than all.
    pub(crate) async fn stored(&self, tx: &mut OrgTx) -> Result<epcis::Filter, ApiError> {
        let filter = &self.0;
        // Any of these must be named; the others are looked at when the event is there.
        let lists = [&filter.epcs, &filter.epc_classes, &filter.parent_ids];
        let names = lists.into_iter().find(|list| !list.is_empty()).cloned().unwrap_or_default();
        let lot_numbers = match names.is_empty() {
            true => Vec::new(),
            false => lot_numbers(tx, &names).await?,
        };
        let types: Vec<Type> = filter.types().collect();
        let own_kinds: &[&str] = match types.is_empty() || types.contains(&Type::Object) {
            true => &[],
            false => &["lots_transformed", "lots_aggregated", "lots_disaggregated", "event_voided"],
        };
        Ok(epcis::Filter {
            captured: filter.origin() != Origin::Plant,
            own: filter.origin() != Origin::Captured && (names.is_empty() || !lot_numbers.is_empty()),
            types: types.iter().map(|found| to_word(found.as_str_name(), "TYPE_")).collect(),
            happened_from: time("filter.event_time_from", &filter.event_time_from)?,
            happened_until: time("filter.event_time_until", &filter.event_time_until)?,
            biz_steps: filter.biz_steps.clone(),
            dispositions: filter.dispositions.clone(),
            read_points: filter.read_points.clone(),
            biz_locations: filter.biz_locations.clone(),
            names,
            own_kinds: own_kinds.to_vec(),
            lot_numbers,
        })
    }

    /// The positions between which events were recorded that are meant: behind the first, and up to the second.
    pub(crate) async fn recorded(&self, tx: &mut OrgTx) -> Result<(i64, Option<i64>), ApiError> {
        let from = time("filter.recorded_from", &self.0.recorded_from)?;
        let until = time("filter.recorded_until", &self.0.recorded_until)?;
        // The log has microseconds.
        let before = |at: OffsetDateTime| at.saturating_sub(Duration::microseconds(1));
        let after = match from {
            Some(from) => events::position_at(tx, before(from)).await?,
            None => 0,
        };
        let last = match until {
            Some(until) => Some(events::position_at(tx, before(until)).await?),
            None => None,
        };
        Ok((after, last))
    }

    /// Whether an event is meant; when it was recorded, the database has looked at.
    pub(crate) fn matches(&self, event: &EpcisEvent) -> bool {
        let filter = &self.0;
        let time = |at: &Option<prost_types::Timestamp>| at.as_ref().map(|at| (at.seconds, at.nanos));
        let happened = time(&event.event_time);
        let is_type = filter.types.is_empty() || filter.types.contains(&event.r#type);
        is_type
            && (filter.event_time_from.is_none() || happened >= time(&filter.event_time_from))
            && (filter.event_time_until.is_none() || happened < time(&filter.event_time_until))
            && any(&filter.biz_steps, [&event.biz_step])
            && any(&filter.dispositions, [&event.disposition])
            && any(&filter.read_points, [&event.read_point])
            && any(&filter.biz_locations, [&event.biz_location])
            && any(&filter.epcs, event.epcs.iter().chain([&event.parent_id]))
            && any(&filter.epc_classes, &event.epc_classes)
            && any(&filter.parent_ids, [&event.parent_id])
    }
}

/// Whether any of what is wanted is found, or anything is wanted at all.
fn any<'a>(wanted: &[String], found: impl IntoIterator<Item = &'a String>) -> bool {
    wanted.is_empty() || found.into_iter().any(|found| wanted.contains(found))
}

/// Lots and pallets that names may mean.
async fn lot_numbers(tx: &mut OrgTx, names: &[String]) -> Result<Vec<i32>, ApiError> {
    let ids: Vec<Uuid> = names.iter().filter_map(|name| uris::tagged_lot(name)).collect();
    let codes: Vec<String> = names
        .iter()
        .filter_map(|name| match Identifier::from_uri(name) {
            Ok(Some(Identifier::Lot { lot, .. })) => Some(lot.to_string()),
            Ok(Some(Identifier::LogisticUnit(sscc))) => Some(sscc.to_string()),
            _ => None,
        })
        .collect();
    match ids.is_empty() && codes.is_empty() {
        true => Ok(Vec::new()),
        false => lots::numbers_of(tx, &codes, &ids).await,
    }
}

/// The bare word of a standard term, however it is written.
fn bare(word: String, kind: &str, urn: &str) -> String {
    let stems = [
        format!("https://ref.gs1.org/cbv/{kind}"),
        format!("cbv:{kind}"),
        format!("urn:epcglobal:cbv:{urn}"),
    ];
    let bare = stems.iter().find_map(|stem| word.strip_prefix(stem.as_str())).map(str::to_owned);
    bare.unwrap_or(word)
}
