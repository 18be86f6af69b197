//! The genealogy as it is stored: read as a whole, in the order it lies in.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::TryStreamExt;
use tracegate_genealogy::{Broken, CERTAIN_PERMILLE, Event, EventKind, Input};
use tracegate_platform::db::from_word;
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Db, OrgTx};
use tracegate_proto::traceability::v1::lot::{State, Type};
use uuid::Uuid;

use super::{events, heads};
use crate::genealogy::{self, index};
use crate::graphs::Known;
use crate::lot::{LotId, LotNumber};
use crate::lot_table::Row;

/// Where the log stands, and which lots are meant.
pub(crate) struct Standing {
    pub position: i64,
    pub numbers: BTreeSet<LotNumber>,
}

/// Of the lots that `lot_ids` and `lot_codes` of a request name; each must be there. In one round trip, without a transaction: a function that
/// answers numbers alone.
pub(crate) async fn standing(
    db: &Db,
    org: OrgId,
    lot_ids: &[String],
    lot_codes: &[String],
) -> Result<Standing, ApiError> {
    let ids: Vec<Uuid> =
        lot_ids.iter().map(|id| Ok(LotId::from_field("lot_ids", id)?.0)).collect::<Result<_, ApiError>>()?;
    let mut connection = db.lookup().await?;
    // all orgs: the function asks for the organization that it is given.
    let rows = sqlx::query!(
        r#"SELECT log_position AS "position!", place, lot_number FROM plant_standing($1, $2, $3)"#,
        org.0,
        &ids,
        lot_codes
    )
    .fetch_all(&mut *connection)
    .await?;
    let found: BTreeMap<i64, LotNumber> =
        rows.iter().filter_map(|row| row.place.zip(row.lot_number)).collect();
    let mut numbers = BTreeSet::new();
    for (name, place) in lot_ids.iter().chain(lot_codes).zip(1..) {
        numbers.insert(*found.get(&place).ok_or_else(|| ApiError::not_found("lot", name))?);
    }
    Ok(Standing { position: rows.first().map_or(0, |row| row.position), numbers })
}

/// All of it; the transaction sees one moment.
pub(crate) async fn load(tx: &mut OrgTx) -> Result<Known, ApiError> {
    let mut known = Known { position: heads::find(tx).await?.position, ..Known::default() };
    load_lots(tx, &mut known).await?;
    let lines = load_lines(tx).await?;
    let broken = |broken: Broken| ApiError::internal(broken);
    let org = tx.org().0;
    let rows = sqlx::query!(
        "SELECT position, kind, flow, unit_number, confidence_permille FROM plant_events
         WHERE org_id = $1 AND (flow IS NOT NULL OR kind IN ('lots_disaggregated', 'event_voided')) ORDER BY position",
        org
    )
    .fetch_all(tx.conn())
    .await?;
    let rare: Vec<i64> = rows.iter().filter(|row| row.flow.is_none()).map(|row| row.position).collect();
    let rare = events::find_all(tx, &rare).await?;
    let mut n_lots = 0_u32;
    let mut inputs = Vec::new();
    let mut outputs = Vec::new();
    for row in rows {
        let Some(flow) = row.flow else {
            if let Some(event) = rare.get(&row.position) {
                genealogy::add(&mut known.graph, event).map_err(broken)?;
            }
            continue;
        };
        let kind = EventKind::try_from(flow).map_err(|flow| {
            ApiError::internal(format!("inconsistent: event {} has the flow {flow}", row.position))
        })?;
        let position = u32::try_from(row.position).map_err(ApiError::internal)?;
        inputs.clear();
        outputs.clear();
        for line in lines.of(position) {
            if line.lot == n_lots {
                n_lots += 1;
                outputs.push(line.change_mg.unsigned_abs());
                continue;
            }
            let is_pallet = known.lots.is_pallet_or_shipment(line.lot);
            match kind {
                EventKind::Pack if !is_pallet => {
                    inputs.push(Input { lot: line.lot, mg: line.packed_change_mg.unsigned_abs() });
                }
                // What is shipped with its pallet leaves the pallet.
                EventKind::Ship if is_pallet => known.graph.unpack(line.lot, &[], position),
                _ if line.change_mg != 0 => {
                    inputs.push(Input { lot: line.lot, mg: line.change_mg.unsigned_abs() });
                }
                _ => {}
            }
        }
        let unit = row.unit_number.filter(|_| outputs.is_empty()).map(|number| index(number.unsigned_abs()));
        let confidence_permille = row
            .confidence_permille
            .and_then(|permille| u16::try_from(permille).ok())
            .unwrap_or(CERTAIN_PERMILLE);
        let event =
            Event { unit, confidence_permille, ..genealogy::plain(position, kind, &inputs, &outputs) };
        known.graph.add(event).map_err(broken)?;
    }
    known.graph.shrink();
    Ok(known)
}

async fn load_lots(tx: &mut OrgTx, known: &mut Known) -> Result<(), ApiError> {
    let org = tx.org().0;
    let mut rows = sqlx::query!(
        "SELECT lot_id, lot_number, lot_code, lot_type, state, recalled, piece_mass_mg FROM lots WHERE org_id = $1 ORDER BY lot_number",
        org
    )
    .fetch(tx.conn());
    let mut words: BTreeMap<String, Type> = BTreeMap::new();
    while let Some(row) = rows.try_next().await? {
        let lot_type = match words.get(&row.lot_type) {
            Some(lot_type) => *lot_type,
            None => {
                let lot_type = from_word("lots", row.lot_id, "TYPE_", &row.lot_type, Type::from_str_name)?;
                words.insert(row.lot_type.clone(), lot_type);
                lot_type
            }
        };
        let row = Row {
            id: row.lot_id,
            code: &row.lot_code,
            lot_type,
            state: from_word("lots", row.lot_id, "STATE_", &row.state, State::from_str_name)?,
            recalled: row.recalled,
            piece_mass_mg: row.piece_mass_mg,
        };
        if !known.lots.push(&row) {
            return Err(ApiError::internal(Broken::Full));
        }
    }
    Ok(())
}

/// A line of the ledger.
#[derive(Clone, Copy)]
struct Line {
    lot: u32,
    change_mg: i64,
    packed_change_mg: i64,
}

/// Lines by position, those of one in the order of lots.
struct Lines {
    starts: Vec<u32>,
    lines: Vec<Line>,
}

impl Lines {
    fn of(&self, position: u32) -> &[Line] {
        let at =
            |position: usize| self.starts.get(position).copied().unwrap_or(self.lines.len() as u32) as usize;
        self.lines.get(at(position as usize)..at(position as usize + 1)).unwrap_or_default()
    }
}

/// They lie by lot; counting sorts them by position, much faster than the database would.
async fn load_lines(tx: &mut OrgTx) -> Result<Lines, ApiError> {
    let org = tx.org().0;
    let mut read: Vec<(u32, Line)> = Vec::new();
    let mut rows = sqlx::query!(
        "SELECT lot_number, position, change_mg, packed_change_mg FROM lot_events WHERE org_id = $1 ORDER BY lot_number",
        org
    )
    .fetch(tx.conn());
    while let Some(row) = rows.try_next().await? {
        let position = u32::try_from(row.position).map_err(ApiError::internal)?;
        let lot = index(row.lot_number.unsigned_abs());
        read.push((position, Line { lot, change_mg: row.change_mg, packed_change_mg: row.packed_change_mg }));
    }
    let n_positions = read.iter().map(|line| line.0 as usize + 1).max().unwrap_or(0);
    let mut starts = vec![0_u32; n_positions + 1];
    for (position, _) in &read {
        starts[*position as usize + 1] += 1;
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let mut next = starts.clone();
    let mut lines = vec![Line { lot: 0, change_mg: 0, packed_change_mg: 0 }; read.len()];
    for (position, line) in read {
        let at = &mut next[position as usize];
        lines[*at as usize] = line;
        *at += 1;
    }
    Ok(Lines { starts, lines })
}
