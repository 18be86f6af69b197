//! Whether the stored plant is what its log says: every event is hashed again and played from the first, and every row that is made of it compared.

use std::collections::{BTreeMap, BTreeSet};

use prost::Message;
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Db, OrgTx};
use tracegate_proto::traceability::v1::PlantEvent;

use crate::epcis::names;
use crate::event;
use crate::item::Item;
use crate::lot::{Lot, LotId};
use crate::plant::{Changes, Head, Plant};
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
    let (mut n_lines, mut n_cleared) = (0, 0);
    while plant.head.position < head.position && audit.problems.len() < PROBLEMS_MAX {
        // Each page in a transaction of its own: a long log holds up no upkeep of the database.
        let mut tx = db.begin(org).await?;
        let stored =
            events::after(&mut tx, plant.head.position, PAGE.min(head.position - plant.head.position))
                .await?;
        let first = plant.head.position + 1;
        let mut changes = Changes::default();
        for (position, body) in &stored {
            if let Err(problem) = play(&mut plant, &mut changes, *position, body) {
                audit.problems.push(problem);
                return Ok(audit);
            }
            audit.n_events += 1;
        }
        if stored.is_empty() {
            audit.problems.push(format!("event {first} is missing"));
            return Ok(audit);
        }
        compare_lines(&mut tx, &changes, &mut audit).await?;
        compare_epcis(&mut tx, &changes, first, plant.head.position, &mut audit).await?;
        n_lines += i64::try_from(changes.ledger.len()).unwrap_or(i64::MAX);
        n_cleared += i64::try_from(changes.cleared_lots.len()).unwrap_or(i64::MAX);
    }
    let mut tx = db.begin(org).await?;
    let n_stored = lots::n_ledger_lines(&mut tx, plant.head.position).await?;
    let n_cleared_stored = recalls::n_cleared(&mut tx, plant.head.position).await?;
    drop(tx);
    if audit.problems.is_empty() && n_cleared_stored != n_cleared {
        audit
            .problems
            .push(format!("{n_cleared_stored} lots of recalls are cleared, and the log cleared {n_cleared}"));
    }
    if audit.problems.is_empty() && n_stored != n_lines {
        audit.problems.push(format!("the ledger has {n_stored} lines, and the log wrote {n_lines}"));
    }
    let known = |head: &Head| (head.position, head.n_lots, head.hash.clone());
    if audit.problems.is_empty() && known(&plant.head) != known(&head) {
        audit.problems.push(format!("the head of the log is not that of event {}", plant.head.position));
    }
    compare_lots(db, org, &plant, &mut audit).await?;
    compare_items(db, org, &plant, &mut audit).await?;
    Ok(audit)
}

fn play(plant: &mut Plant, changes: &mut Changes, position: i64, body: &[u8]) -> Result<(), String> {
    if position != plant.head.position + 1 {
        return Err(format!("event {} is missing", plant.head.position + 1));
    }
    let event =
        PlantEvent::decode(body).map_err(|error| format!("event {position} cannot be read: {error}"))?;
    if !event::follows(&plant.head, &event) {
        return Err(format!("event {position} was changed"));
    }
    plant.apply(&event, changes).map_err(|_| format!("event {position} does not follow from those before"))
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
        if history.get(&(*lot, line.sequence)) != Some(line) {
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
    let mut below = plant.head.n_lots + 1;
    while below > 1 && audit.problems.len() < PROBLEMS_MAX {
        let mut tx = db.begin(org).await?;
        let stored = lots::page(&mut tx, &lots::Filter::default(), below, PAGE).await?;
        let stored: BTreeMap<LotId, Lot> = stored.into_iter().map(|lot| (lot.id, lot)).collect();
        let Some(lowest) = stored.values().map(|lot| lot.number).min() else {
            audit.problems.push(format!("lots below number {below} are missing"));
            return Ok(());
        };
        for (id, lot) in stored {
            audit.n_lots += 1;
            // What changed after the head was read belongs to events that were not played.
            let is_known = lot.position <= plant.head.position;
            if is_known && plant.lot(id) != Some(&lot) {
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

async fn compare_items(db: &Db, org: OrgId, plant: &Plant, audit: &mut PlantAudit) -> Result<(), ApiError> {
    let ids: BTreeSet<_> = plant.items().map(|item| (item.kind, item.id)).collect();
    let mut tx = db.begin(org).await?;
    let stored = items::find_all(&mut tx, &ids, &BTreeSet::new()).await?;
    let is_known = |item: &Item| item.position <= plant.head.position;
    for item in stored.iter().filter(|item| is_known(item) && plant.item(item.kind, item.id) != Some(item)) {
        audit.problems.push(format!("{} {} is not what the log says", item.kind.noun(), item.id));
    }
    if stored.len() != ids.len() {
        audit.problems.push(format!(
            "{} items beside lots are stored, and the log made {}",
            stored.len(),
            ids.len()
        ));
    }
    Ok(())
}
