//! The scope of a recall: everything that was made of suspect lots, where it is and how much of it is concerned.

use std::collections::BTreeSet;
use std::sync::Arc;

use time::OffsetDateTime;
use time::macros::datetime;
use tracegate_genealogy::{Direction, EventKind, Outflow, Share, Totals, Walk};
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Db, OrgTx};
use tracegate_proto::traceability::v1::recall::State;
use tracegate_proto::traceability::v1::{
    CleanBreak, Deviation, Equipment, EquipmentUse, Party, Recall, RecallScope, RecallShipment, RecallSummary,
};
use uuid::Uuid;

use crate::event;
use crate::genealogy::index;
use crate::graphs::{Genealogy, Graphs};
use crate::item::{Kept, Kind};
use crate::lot::{LotId, LotNumber};
use crate::recall_lines;
use crate::refusals::Refusals;
use crate::store::{heads, items, lots, recalls};
use crate::trace::{is_there, mg, moment, seeds};

/// Lots that a recall marks all at once: events name each of them, and the log holds still meanwhile.
const LOTS_MAX: usize = 100_000;
/// Later than any time of a plant.
const LATEST: OffsetDateTime = datetime!(9999-01-01 0:00 UTC);

/// What a recall that is opened concerns.
#[derive(Debug, Clone)]
pub(crate) struct FoundScope {
    pub lots: Vec<LotId>,
    pub shipped: Vec<RecallShipment>,
    pub summary: RecallSummary,
}

/// What a genealogy says of it; the rest stands in the database.
pub(crate) struct Scope {
    pub n_first: usize,
    pub lots: Vec<Uuid>,
    /// Lots of which something is left.
    pub in_house: Vec<InHouse>,
    pub shipped: Vec<Out>,
    pub lost: Vec<Out>,
    pub totals: Totals,
    /// Of the log that it answers.
    pub position: i64,
}

pub(crate) struct InHouse {
    pub lot_id: Uuid,
    pub share: Share,
}

/// A part of a lot that is no longer in house.
pub(crate) struct Out {
    pub lot_id: Uuid,
    pub lot_code: String,
    pub piece_mass_mg: i64,
    /// Of the event it went with.
    pub position: i64,
    pub part: Outflow,
}

/// A scope that names nothing is none, unless the command names lots in another way; `field` is what the command calls it.
pub(crate) fn check(asked: &RecallScope, field: &str, names_others: bool) -> Result<(), ApiError> {
    let mut refusals = Refusals::default();
    let names_lots = names_others || !asked.lot_ids.is_empty() || asked.equipment_use.is_some();
    if !names_lots && asked.supplier_id.is_empty() && asked.deviation_id.is_empty() {
        let rule = "say what is suspect: lots, a supplier, a deviation, or the use of equipment";
        refusals.field(format!("{field}lot_ids"), "required", rule);
    }
    if asked.supplier_id.is_empty() && !asked.supplier_lot_code.is_empty() {
        refusals.field(format!("{field}supplier_id"), "required", "is needed beside supplier_lot_code");
    }
    if let Some(used) = &asked.equipment_use {
        let time = |at: &Option<prost_types::Timestamp>| at.as_ref().and_then(from_timestamp);
        for (name, at) in [("from_time", &used.from_time), ("until_time", &used.until_time)] {
            if time(at).is_none() {
                let field = format!("{field}equipment_use.{name}");
                refusals.field(field, "timestamp", "is no time of the calendar");
            }
        }
        if time(&used.from_time) > time(&used.until_time) {
            let field = format!("{field}equipment_use.until_time");
            refusals.field(field, "timestamp", "must not be before from_time");
        }
    }
    refusals.check()
}

/// Numbers of the lots that a scope begins with.
pub(crate) async fn first_lots(tx: &mut OrgTx, asked: &RecallScope) -> Result<BTreeSet<LotNumber>, ApiError> {
    let mut ids: Vec<Uuid> = asked
        .lot_ids
        .iter()
        .map(|id| Ok(LotId::from_field("lot_ids", id)?.0))
        .collect::<Result<_, ApiError>>()?;
    if !asked.deviation_id.is_empty() {
        let deviation: Deviation = kept(tx, &asked.deviation_id).await?;
        ids.extend(deviation.lot_ids.iter().filter_map(|id| Uuid::try_parse(id).ok()));
    }
    let found = lots::find_all(tx, &ids, &[], &[]).await?;
    let named: BTreeSet<LotId> = found.iter().map(|lot| lot.id).collect();
    if let Some(missing) = ids.iter().find(|id| !named.contains(&LotId(**id))) {
        return Err(ApiError::not_found("lot", missing));
    }
    let mut first: BTreeSet<LotNumber> = found.iter().map(|lot| lot.number).collect();
    if let Ok(supplier) = Uuid::try_parse(&asked.supplier_id) {
        kept::<Party>(tx, &asked.supplier_id).await?;
        first.extend(lots::numbers_of_supplier(tx, supplier, &asked.supplier_lot_code).await?);
    }
    if let Some(used) = &asked.equipment_use {
        first.extend(made_with(tx, used).await?);
    }
    Ok(first)
}

/// What was made with a piece of equipment around a time, as far as clean breaks do not bound it.
async fn made_with(tx: &mut OrgTx, used: &EquipmentUse) -> Result<Vec<LotNumber>, ApiError> {
    kept::<Equipment>(tx, &used.equipment_id).await?;
    let equipment = Uuid::try_parse(&used.equipment_id).map_err(ApiError::internal)?;
    let time = |at: &Option<prost_types::Timestamp>| at.as_ref().and_then(from_timestamp);
    let (Some(mut from), Some(mut until)) = (time(&used.from_time), time(&used.until_time)) else {
        return Ok(Vec::new());
    };
    if !used.ignore_clean_breaks {
        let breaks = clean_breaks(tx, equipment).await?;
        let (before, after) = enclosing(&breaks, from, until);
        (from, until) = (before, after);
    }
    let done = recalls::done_with(tx, equipment, from, until).await?;
    Ok(done.iter().flat_map(event::made).map(|lot| lot.number.cast_signed()).collect())
}

async fn clean_breaks(tx: &mut OrgTx, equipment: Uuid) -> Result<Vec<OffsetDateTime>, ApiError> {
    let kept = items::page_newest(tx, Kind::CleanBreak, Some(equipment), &[], None, i64::MAX).await?;
    let times = kept.iter().map(|item| Ok(item.message::<CleanBreak>()?.occur_time));
    let times: Vec<_> = times.collect::<Result<_, ApiError>>()?;
    Ok(times.iter().filter_map(|at| from_timestamp(at.as_ref()?)).collect())
}

/// From the last clean break before a time to the next after it; without end where there is none.
fn enclosing(
    breaks: &[OffsetDateTime],
    from: OffsetDateTime,
    until: OffsetDateTime,
) -> (OffsetDateTime, OffsetDateTime) {
    let before = breaks.iter().copied().filter(|at| *at <= from).max();
    let after = breaks.iter().copied().filter(|at| *at > until).min();
    (before.unwrap_or(OffsetDateTime::UNIX_EPOCH), after.unwrap_or(LATEST))
}

async fn kept<M: Kept>(tx: &mut OrgTx, id: &str) -> Result<M, ApiError> {
    let missing = || ApiError::not_found(M::KIND.noun(), id);
    let id = Uuid::try_parse(id).map_err(|_| missing())?;
    items::find(tx, M::KIND, id).await?.ok_or_else(missing)?.message()
}

/// What a recall concerns at a position of the log, whose writer waits meanwhile.
pub(crate) async fn find(
    graphs: &Graphs,
    tx: &mut OrgTx,
    position: i64,
    asked: &RecallScope,
) -> Result<FoundScope, ApiError> {
    let first = first_lots(tx, asked).await?;
    let genealogy = graphs.of(tx.org(), position).await?;
    let scope = tokio::task::block_in_place(|| scope(&genealogy, &first, None));
    if scope.lots.len() > LOTS_MAX {
        let message = format!("concerns {} lots, more than {LOTS_MAX}: narrow it", scope.lots.len());
        return Err(ApiError::invalid("scope", "lots_max", message));
    }
    let shipped = recall_lines::shipped(tx, &scope.shipped).await?;
    let in_house_mg = scope.in_house.iter().map(|lot| mg(lot.share.on_hand)).sum();
    let summary = recall_lines::summary(&scope, in_house_mg, &shipped);
    Ok(FoundScope { lots: scope.lots.into_iter().map(LotId).collect(), shipped, summary })
}

/// What an opened recall or drill concerns, now or as it was closed.
pub(crate) struct Standing {
    /// Where the log ends.
    pub head: i64,
    /// The position that quantities are of: once it is closed, they do not change.
    pub until: i64,
    pub scope: Scope,
}

pub(crate) async fn standing(
    db: &Db,
    graphs: &Graphs,
    org: OrgId,
    recall: &Recall,
) -> Result<Standing, ApiError> {
    let mut tx = db.begin(org).await?;
    let head = heads::find(&mut tx).await?.position;
    let first = first_lots(&mut tx, &recall.scope.clone().unwrap_or_default()).await?;
    // A genealogy may have to be read, with a connection of its own.
    drop(tx);
    let until = match recall.state() {
        State::Closed => recall.position,
        State::Open | State::Unspecified => head,
    };
    let genealogy = graphs.of(org, head).await?;
    let scope = tokio::task::block_in_place(|| scope(&genealogy, &first, Some(until)));
    Ok(Standing { head, until, scope })
}

/// Of all these lots together, as the log has it up to a position; all of it where none is named.
pub(crate) fn scope(genealogy: &Arc<Genealogy>, first: &BTreeSet<LotNumber>, until: Option<i64>) -> Scope {
    let known = genealogy.read();
    let moment = moment(&known, until);
    let first = first.iter().map(|number| index(number.unsigned_abs()));
    let first: Vec<u32> = first.filter(|lot| is_there(&known, *lot, until)).collect();
    let seeds = seeds(&known, &first, moment);
    let mut walk = Walk::start(&known.graph, genealogy.scratch(), &seeds, Direction::Forward, moment);
    let n_first = walk.lots().len();
    walk.run(&known.graph);
    let forward = walk.forward_quantities(&known.graph);
    let in_house = walk
        .lots()
        .iter()
        .zip(&forward.shares)
        .filter(|(_, share)| share.on_hand > 0)
        .map(|(lot, share)| InHouse { lot_id: known.lots.id(*lot), share: *share })
        .collect();
    let out = |part: &Outflow| Out {
        lot_id: known.lots.id(part.lot),
        lot_code: known.lots.code(part.lot).to_owned(),
        piece_mass_mg: known.lots.piece_mass_mg(part.lot),
        position: known.graph.event_position(part.event).into(),
        part: *part,
    };
    let (shipped, lost): (Vec<&Outflow>, Vec<&Outflow>) =
        forward.outflows.iter().partition(|part| part.kind == EventKind::Ship);
    let scope = Scope {
        n_first,
        lots: walk.lots().iter().map(|lot| known.lots.id(*lot)).collect(),
        in_house,
        shipped: shipped.into_iter().map(out).collect(),
        lost: lost.into_iter().map(out).collect(),
        totals: forward.totals,
        position: until.unwrap_or(known.position),
    };
    genealogy.give_back(walk.into_scratch());
    scope
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clean_breaks_bound_what_is_suspect_and_not_within_it() {
        let at = |hour: u8| datetime!(2026-11-02 0:00 UTC).replace_hour(hour).unwrap();
        let breaks = [at(22), at(6), at(12), at(14)];
        assert_eq!(enclosing(&breaks, at(10), at(13)), (at(6), at(14)));
        // What is cleaned at the very time it becomes suspect was clean then.
        assert_eq!(enclosing(&breaks, at(12), at(12)), (at(12), at(14)));
        assert_eq!(enclosing(&breaks, at(1), at(23)), (OffsetDateTime::UNIX_EPOCH, LATEST));
    }
}
