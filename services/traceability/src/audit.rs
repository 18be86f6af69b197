//! Whether the stored plant is what its log says: every event is hashed again and played from the first, and every row that is made of it compared.

use std::collections::{BTreeMap, BTreeSet};

use prost::Message;
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Db, OrgTx};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::PlantEvent;

use crate::epcis::names;
use crate::event;
use crate::item::Kind;
use crate::lot::{Lot, LotId};
use crate::plant::{Changes, Plant};
use crate::store::events::Columns;
use crate::store::{epcis, events, heads, items, lots, recalls};

/// Events, and lots, read at once.
const PAGE: i64 = 2_000;
/// Of one plant nothing is read after so many.
const PROBLEMS_MAX: usize = 100;

/// What a plant was found to be.
#[derive(Debug, Default)]
pub struct PlantAudit {
    pub n_events: i64,
    pub n_lots: i64,
    /// What is not as the log says, in words.
    pub problems: Vec<String>,
}

/// Verifies an organization's plant as far as its log has come now. It keeps all lots in memory. Lots that change meanwhile are left out.
pub async fn verify(db: &Db, org: OrgId) -> Result<PlantAudit, ApiError> {
    let mut audit = PlantAudit::default();
    let mut tx = db.begin(org).await?;
    let head = heads::find(&mut tx).await?;
    drop(tx);
    let mut plant = Plant::default();
    let (mut n_lines, mut n_recall_lots, mut n_cleared) = (0, 0, 0);
    while plant.head.position < head.position && audit.problems.len() < PROBLEMS_MAX {
        // Each page in a transaction of its own: a long log holds up no upkeep of the database.
        let mut tx = db.begin(org).await?;
        let stored =
            events::after(&mut tx, plant.head.position, PAGE.min(head.position - plant.head.position))
                .await?;
        let first = plant.head.position + 1;
        let mut changes = Changes::default();
        let mut columns = Vec::with_capacity(stored.len());
        for (position, body) in &stored {
            match play(&mut plant, &mut changes, *position, body) {
                Ok(event) => columns.push(event),
                Err(problem) => {
                    audit.problems.push(problem);
                    return Ok(audit);
                }
            }
            audit.n_events += 1;
        }
        if stored.is_empty() {
            audit.problems.push(format!("event {first} is missing"));
            return Ok(audit);
        }
        compare_columns(&mut tx, &columns, first, plant.head.position, &mut audit).await?;
        compare_lines(&mut tx, &changes, &mut audit).await?;
        compare_epcis(&mut tx, &changes, first, plant.head.position, &mut audit).await?;
        n_lines += i64::try_from(changes.ledger.len()).unwrap_or(i64::MAX);
        n_recall_lots += i64::try_from(changes.recall_lots.len()).unwrap_or(i64::MAX);
        n_cleared += i64::try_from(changes.cleared_lots.len()).unwrap_or(i64::MAX);
    }
    let mut tx = db.begin(org).await?;
    let counted = [
        ("the ledger has", "lines", lots::n_ledger_lines(&mut tx, plant.head.position).await?, n_lines),
        ("recalls have", "lots", recalls::n_lines(&mut tx, plant.head.position).await?, n_recall_lots),
        ("recalls have", "cleared lots", recalls::n_cleared(&mut tx, plant.head.position).await?, n_cleared),
    ];
    for (what, of, n_stored, n_written) in counted {
        if audit.problems.is_empty() && n_stored != n_written {
            audit.problems.push(format!("{what} {n_stored} {of}, and the log wrote {n_written}"));
        }
    }
    for (table, n) in heads::beyond(&mut tx).await? {
        audit.problems.push(format!("{n} rows of {table} are of events that the log does not have"));
    }
    for (lot, sequence) in lots::surplus_history(&mut tx).await? {
        audit.problems.push(format!("lot {lot}: line {sequence} of its history is not of the log"));
    }
    drop(tx);
    if audit.problems.is_empty() && plant.head != head {
        audit.problems.push(format!("the head of the log is not that of event {}", plant.head.position));
    }
    compare_lots(db, org, &plant, &mut audit).await?;
    compare_contents(db, org, &plant, &mut audit).await?;
    compare_items(db, org, &plant, &mut audit).await?;
    Ok(audit)
}

/// Plays an event, and says what its columns are.
fn play(plant: &mut Plant, changes: &mut Changes, position: i64, body: &[u8]) -> Result<Columns, String> {
    if position != plant.head.position + 1 {
        return Err(format!("event {} is missing", plant.head.position + 1));
    }
    let event =
        PlantEvent::decode(body).map_err(|error| format!("event {position} cannot be read: {error}"))?;
    if !event::follows(&plant.head, &event) {
        return Err(format!("event {position} was changed"));
    }
    let does_not_follow = |_| format!("event {position} does not follow from those before");
    plant.apply(&event, changes).map_err(does_not_follow)?;
    Columns::of(&event).map_err(does_not_follow)
}

/// What events of a page are found by.
async fn compare_columns(
    tx: &mut OrgTx,
    written: &[Columns],
    first: i64,
    last: i64,
    audit: &mut PlantAudit,
) -> Result<(), ApiError> {
    let stored = events::columns(tx, first, last).await?;
    for columns in written.iter().filter(|columns| stored.get(&columns.position) != Some(columns)) {
        let position = columns.position;
        audit.problems.push(format!("event {position}: its columns do not say what it says"));
    }
    Ok(())
}

/// The ledger and the histories that a page of events made.
async fn compare_lines(tx: &mut OrgTx, changes: &Changes, audit: &mut PlantAudit) -> Result<(), ApiError> {
    let keys: Vec<_> = changes.ledger.keys().copied().collect();
    let ledger = lots::ledger_lines(tx, &keys).await?;
    for (key, line) in &changes.ledger {
        if ledger.get(key) != Some(line) {
            let (number, position) = key;
            audit
                .problems
                .push(format!("lot {number}: the ledger's line of event {position} is not what was written"));
        }
    }
    let keys: Vec<_> = changes.history.iter().map(|(lot, line)| (lot.0, line.sequence)).collect();
    let history = lots::history_lines(tx, &keys).await?;
    for (lot, line) in &changes.history {
        if history.get(&(*lot, line.sequence)) != Some(&line.encode_to_vec()) {
            audit
                .problems
                .push(format!("lot {lot}: line {} of its history is not what was written", line.sequence));
        }
    }
    let keys: Vec<_> = changes.recall_lots.keys().chain(changes.cleared_lots.keys()).copied().collect();
    let stored = recalls::lines(tx, &keys).await?;
    for (key, position) in &changes.recall_lots {
        if stored.get(key).map(|line| line.0) != Some(*position) {
            let (recall, number) = key;
            audit.problems.push(format!("lot {number} is not in recall {recall} as the log says"));
        }
    }
    for (key, position) in &changes.cleared_lots {
        if stored.get(key).and_then(|line| line.1) != Some(*position) {
            let (recall, number) = key;
            audit.problems.push(format!("lot {number} is not cleared of recall {recall} as the log says"));
        }
    }
    Ok(())
}

/// Captured events and what they name, of a page of events.
async fn compare_epcis(
    tx: &mut OrgTx,
    changes: &Changes,
    first: i64,
    last: i64,
    audit: &mut PlantAudit,
) -> Result<(), ApiError> {
    let stored = epcis::lines(tx, first, last).await?;
    for (key, event) in &changes.epcis {
        if stored.get(key) != Some(&epcis::Line::of(*key, event)?) {
            let (position, place) = key;
            audit
                .problems
                .push(format!("captured event {place} of event {position} is not what was written"));
        }
    }
    let named = changes
        .epcis
        .iter()
        .flat_map(|((position, place), event)| names(event).map(|name| (*position, *place, name.to_owned())));
    let is_known = stored.keys().all(|key| changes.epcis.contains_key(key))
        && epcis::named(tx, first, last).await? == named.collect();
    if !is_known {
        audit
            .problems
            .push(format!("what is stored of captured events {first} to {last} is not what was written"));
    }
    Ok(())
}

async fn compare_lots(db: &Db, org: OrgId, plant: &Plant, audit: &mut PlantAudit) -> Result<(), ApiError> {
    // A lot with a number beyond those of the log is one too many, unless it was made meanwhile.
    let mut below = i32::MAX;
    while below > 1 && audit.problems.len() < PROBLEMS_MAX {
        let mut tx = db.begin(org).await?;
        let stored = match lots::page(&mut tx, &lots::Filter::default(), below, PAGE).await {
            Err(error) if error.reason() == ErrorReason::Internal => {
                audit.problems.push(format!("a lot cannot be read: {}", error.cause().unwrap_or_default()));
                return Ok(());
            }
            stored => stored?,
        };
        let newest = heads::find(&mut tx).await?.position;
        let stored: BTreeMap<LotId, Lot> = stored.into_iter().map(|lot| (lot.id, lot)).collect();
        let Some(lowest) = stored.values().map(|lot| lot.number).min() else { break };
        for (id, lot) in stored {
            if is_later(lot.position, plant, newest) && lot.number > plant.head.n_lots {
                continue;
            }
            audit.n_lots += 1;
            if !is_later(lot.position, plant, newest) && plant.lot(id) != Some(&lot) {
                audit
                    .problems
                    .push(format!("lot {} ({}) is not what the log says", lot.number, lot.code.code));
            }
        }
        below = lowest;
    }
    if audit.problems.is_empty() && audit.n_lots != i64::from(plant.head.n_lots) {
        audit
            .problems
            .push(format!("{} lots are stored, and the log made {}", audit.n_lots, plant.head.n_lots));
    }
    Ok(())
}

/// Whether a row belongs to an event that was not played, because it came after the head was read. A position that the log has not reached even
/// now is a lie.
fn is_later(position: i64, plant: &Plant, newest: i64) -> bool {
    (plant.head.position + 1..=newest).contains(&position)
}

/// What is on pallets.
async fn compare_contents(
    db: &Db,
    org: OrgId,
    plant: &Plant,
    audit: &mut PlantAudit,
) -> Result<(), ApiError> {
    let mut tx = db.begin_snapshot(org).await?;
    let changed = lots::pallets_after(&mut tx, plant.head.position).await?;
    let stored = lots::all_contents(&mut tx).await?;
    let pallets: BTreeSet<LotId> = plant.pallets().chain(stored.keys().copied()).collect();
    for pallet in pallets.difference(&changed) {
        let written: BTreeMap<LotId, i64> = plant.contents(*pallet).collect();
        if stored.get(pallet).cloned().unwrap_or_default() != written {
            audit.problems.push(format!("what is on pallet {} is not what the log says", pallet.0));
        }
    }
    Ok(())
}

async fn compare_items(db: &Db, org: OrgId, plant: &Plant, audit: &mut PlantAudit) -> Result<(), ApiError> {
    let ids: BTreeSet<_> = plant.items().map(|item| (item.kind, item.id)).collect();
    let mut tx = db.begin(org).await?;
    let stored = items::find_all(&mut tx, &ids, &BTreeSet::new()).await?;
    let keys = items::keys(&mut tx).await?;
    let newest = heads::find(&mut tx).await?.position;
    let stored: BTreeMap<_, _> = stored.into_iter().map(|item| ((item.kind, item.id), item)).collect();
    for (kind, id) in &ids {
        let item = stored.get(&(*kind, *id));
        let is_later = item.is_some_and(|item| is_later(item.position, plant, newest));
        if !is_later && item != plant.item(*kind, *id) {
            audit.problems.push(format!("{} {id} is not what the log says", kind.noun()));
        }
    }
    let is_of_log = |kind: &str, id| Kind::from_word(kind).is_some_and(|kind| ids.contains(&(kind, id)));
    for (kind, id, position) in keys {
        if !is_of_log(&kind, id) && !is_later(position, plant, newest) {
            audit.problems.push(format!("the log made no {kind} {id}"));
        }
    }
    Ok(())
}
