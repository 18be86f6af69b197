//! Whether the stored log is what was acknowledged: every leaf is hashed again, and every tile and the head above them.

use std::collections::HashMap;

use time::{Duration, OffsetDateTime};
use tracegate_merkle::{Frontier, HASH_BYTES, Hash, SealedTile, Sealer, TILE_WIDTH, leaf_hash};
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Db, OrgTx};

use crate::store::decisions::{self, Columns};
use crate::store::heads::{self, Head};
use crate::store::{hours, tiles};

/// Leaves of a tile, and decisions read at once.
const TILE: i64 = TILE_WIDTH as i64;
const PAGE: i64 = 16 * TILE;
/// Of one log no page is read after so many.
const PROBLEMS_MAX: usize = 100;

/// What a log was found to be.
#[derive(Debug, Default)]
pub struct LogAudit {
    pub n_decisions: i64,
    /// Dropped by retention; their hashes are still part of the log.
    pub n_dropped: i64,
    /// What is not as it was written, in words.
    pub problems: Vec<String>,
}

/// Verifies an organization's log as far as it has come now; it may grow meanwhile.
pub async fn verify(db: &Db, org: OrgId, now: OffsetDateTime) -> Result<LogAudit, ApiError> {
    let mut tx = db.begin(org).await?;
    let head = heads::find(&mut tx).await?;
    drop(tx);
    let mut audit = LogAudit::default();
    let (mut frontier, mut sealer) = (Frontier::new(), Sealer::new());
    let mut first = 1;
    while first <= head.tree_size && audit.problems.len() < PROBLEMS_MAX {
        let last = (first + PAGE - 1).min(head.tree_size);
        // Each page in a transaction of its own: a long log holds up no upkeep of the database.
        let mut tx = db.begin(org).await?;
        let Some(leaves) = page(&mut tx, &head, first, last, now, &mut audit).await? else {
            return Ok(audit);
        };
        let mut sealed = Vec::new();
        for hash in leaves {
            frontier.push(hash);
            sealer.push(hash, &mut |tile| sealed.push(tile));
        }
        compare(&mut tx, &sealed, &mut audit).await?;
        first = last + 1;
    }
    if audit.problems.is_empty() && frontier.peaks_bytes() != head.tree_peaks {
        audit.problems.push(format!("the head of the log is not that of its {} decisions", head.tree_size));
    }
    Ok(audit)
}

/// The leaf hashes of these sequences: of what is stored by its bytes, of what was dropped by its tile. `None` where one is not known at
/// all, and so nothing after it.
async fn page(
    tx: &mut OrgTx,
    head: &Head,
    first: i64,
    last: i64,
    now: OffsetDateTime,
    audit: &mut LogAudit,
) -> Result<Option<Vec<Hash>>, ApiError> {
    let rows = decisions::columns_between(tx, first, last).await?;
    let mut rows: HashMap<i64, Columns> = rows.into_iter().map(|row| (row.sequence, row)).collect();
    let dropped = dropped_leaves(tx, first, last, &rows).await?;
    let mut leaves = Vec::with_capacity(usize::try_from(last - first + 1).unwrap_or(0));
    let mut dropped_last = 0;
    for sequence in first..=last {
        match rows.remove(&sequence) {
            Some(row) => {
                leaves.push(leaf_hash(&row.leaf));
                audit.n_decisions += 1;
                if let Some(column) = row.differing() {
                    audit.problems.push(format!("decision {sequence}: {column} is not what was written"));
                }
            }
            None => match dropped.get(&sequence) {
                Some(hash) => {
                    leaves.push(*hash);
                    audit.n_dropped += 1;
                    dropped_last = sequence;
                }
                None => {
                    audit.problems.push(format!("decision {sequence} is missing"));
                    return Ok(None);
                }
            },
        }
    }
    if dropped_last > 0
        && let Some(hour) = hours::of_sequence(tx, dropped_last).await?
        && hour + Duration::days(i64::from(head.retention_days)) > now
    {
        let days = head.retention_days;
        audit.problems.push(format!("decision {dropped_last} is missing before its {days} days were over"));
    }
    Ok(Some(leaves))
}

/// What tiles say of decisions that are not there any more, by sequence.
async fn dropped_leaves(
    tx: &mut OrgTx,
    first: i64,
    last: i64,
    rows: &HashMap<i64, Columns>,
) -> Result<HashMap<i64, Hash>, ApiError> {
    let mut places: Vec<i64> = (first..=last)
        .filter(|sequence| !rows.contains_key(sequence))
        .map(|sequence| (sequence - 1) / TILE)
        .collect();
    places.dedup();
    let mut leaves = HashMap::new();
    for tile in tiles::find(tx, &vec![0; places.len()], &places).await? {
        let (hashes, _) = tile.hashes.as_chunks::<HASH_BYTES>();
        leaves.extend((tile.tile * TILE + 1..).zip(hashes.iter().copied()));
    }
    Ok(leaves)
}

/// Holds the tiles that the leaves make against those that are stored.
async fn compare(tx: &mut OrgTx, made: &[SealedTile], audit: &mut LogAudit) -> Result<(), ApiError> {
    let place = |tile: &SealedTile| i64::try_from(tile.tile).unwrap_or(i64::MAX);
    let levels: Vec<i32> = made.iter().map(|tile| i32::from(tile.level)).collect();
    let places: Vec<i64> = made.iter().map(place).collect();
    let stored = tiles::find(tx, &levels, &places).await?;
    let mut stored: HashMap<_, _> =
        stored.into_iter().map(|tile| ((tile.level, tile.tile), tile.hashes)).collect();
    for tile in made {
        let (level, place) = (i32::from(tile.level), place(tile));
        match stored.remove(&(level, place)) {
            None => audit.problems.push(format!("tile {place} of level {level} is missing")),
            Some(hashes) if hashes != tile.expanded.bytes() => {
                audit.problems.push(format!("tile {place} of level {level} is not that of its decisions"));
            }
            Some(_) => {}
        }
    }
    Ok(())
}
