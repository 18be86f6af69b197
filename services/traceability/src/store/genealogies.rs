//! The genealogy as it is stored: read as a whole, in the order it lies in.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;

use bytes::Bytes;
use tracegate_genealogy::{Broken, CERTAIN_PERMILLE, Event, EventKind, Input};
use tracegate_platform::db::from_word;
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Db, OrgTx};
use tracegate_proto::traceability::v1::lot::{State, Type};
use uuid::Uuid;

use super::{copied, events, heads};
use crate::genealogy::{self, index};
use crate::graphs::Known;
use crate::lot::{LotId, LotNumber};
use crate::lot_table::{LotTable, Row};

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

/// All of it; the transaction sees one moment. To be awaited to its end: rows that nobody takes stay on the connection.
pub(crate) async fn load(tx: &mut OrgTx) -> Result<Known, ApiError> {
    let mut known = Known { position: heads::find(tx).await?.position, ..Known::default() };
    load_lots(tx, &mut known.lots).await?;
    let lines = load_lines(tx).await?;
    let mut rest = lines.as_slice();
    let flows = load_flows(tx, known.position).await?;
    let in_bodies = (0..).zip(&flows).filter(|(_, flow)| matches!(flow, Flow::Body));
    let in_bodies: Vec<i64> = in_bodies.map(|(position, _)| position).collect();
    let mut told = events::find_all(tx, &in_bodies).await?;

    let (mut n_lots, mut inputs, mut outputs) = (0_u32, Vec::new(), Vec::new());
    for (position, flow) in (0_u32..).zip(flows) {
        let n_lines = rest.iter().take_while(|line| line.position == position).count();
        let of_event;
        (of_event, rest) = rest.split_at(n_lines);
        let (kind, confidence_permille, unit_number) = match flow {
            Flow::Nothing => continue,
            Flow::Body => {
                if let Some(event) = told.remove(&i64::from(position)) {
                    genealogy::add(&mut known.graph, &event).map_err(ApiError::internal)?;
                }
                continue;
            }
            Flow::Lines { kind, confidence_permille, unit_number } => {
                (kind, confidence_permille, unit_number)
            }
        };
        inputs.clear();
        outputs.clear();
        for line in of_event {
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
        let unit = unit_number.filter(|_| outputs.is_empty()).map(|number| index(number.get()));
        let event =
            Event { unit, confidence_permille, ..genealogy::plain(position, kind, &inputs, &outputs) };
        known.graph.add(event).map_err(ApiError::internal)?;
    }
    known.graph.shrink();
    known.lots.shrink();
    Ok(known)
}

async fn load_lots(tx: &mut OrgTx, lots: &mut LotTable) -> Result<(), ApiError> {
    let query = format!(
        "SELECT lot_id, lot_code, lot_type, state, recalled, piece_mass_mg FROM lots WHERE org_id = '{}' ORDER BY lot_number",
        tx.org()
    );
    let (mut types, mut states) = (Words::default(), Words::default());
    copied::each(tx, &query, |row| {
        let id = row.uuid()?;
        let code = row.text()?;
        let lot_type =
            types.read(row.text()?, |word| from_word("lots", id, "TYPE_", word, Type::from_str_name))?;
        let state =
            states.read(row.text()?, |word| from_word("lots", id, "STATE_", word, State::from_str_name))?;
        let code = std::str::from_utf8(&code).map_err(ApiError::internal)?;
        let row = Row { id, code, lot_type, state, recalled: row.bool()?, piece_mass_mg: row.bigint()? };
        if lots.push(&row) { Ok(()) } else { Err(ApiError::internal(Broken::Full)) }
    })
    .await
}

/// The few words of a column, each read once.
struct Words<T>(Vec<(Bytes, T)>);

impl<T> Default for Words<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Copy> Words<T> {
    fn read(&mut self, word: Bytes, read: impl FnOnce(&str) -> Result<T, ApiError>) -> Result<T, ApiError> {
        if let Some((_, known)) = self.0.iter().find(|(known, _)| *known == word) {
            return Ok(*known);
        }
        let meaning = read(std::str::from_utf8(&word).map_err(ApiError::internal)?)?;
        self.0.push((word, meaning));
        Ok(meaning)
    }
}

/// How an event moved quantities.
#[derive(Clone, Copy)]
enum Flow {
    Nothing,
    /// As its lines in the ledger say.
    Lines {
        kind: EventKind,
        confidence_permille: u16,
        unit_number: Option<NonZeroU32>,
    },
    /// As its body says.
    Body,
}

/// By position, from 0.
async fn load_flows(tx: &mut OrgTx, last_position: i64) -> Result<Vec<Flow>, ApiError> {
    let query = format!(
        "SELECT position, flow, unit_number, confidence_permille FROM plant_events
         WHERE org_id = '{}' AND (flow IS NOT NULL OR kind IN ('lots_disaggregated', 'event_voided'))",
        tx.org()
    );
    let n_positions = u32::try_from(last_position).map_err(ApiError::internal)? as usize + 1;
    let mut flows = vec![Flow::Nothing; n_positions];
    copied::each(tx, &query, |row| {
        let position = usize::try_from(row.bigint()?).unwrap_or(usize::MAX);
        let (kind, unit_number, confidence) = (row.smallint()?, row.integer()?, row.smallint()?);
        let flow = flows
            .get_mut(position)
            .ok_or_else(|| ApiError::internal("inconsistent: an event behind the log's end"))?;
        *flow = match kind.map(EventKind::try_from) {
            None => Flow::Body,
            Some(Err(kind)) => {
                let message = format!("inconsistent: event {position} has the flow {kind}");
                return Err(ApiError::internal(message));
            }
            Some(Ok(kind)) => Flow::Lines {
                kind,
                confidence_permille: confidence
                    .and_then(|permille| u16::try_from(permille).ok())
                    .unwrap_or(CERTAIN_PERMILLE),
                unit_number: unit_number.and_then(|number| NonZeroU32::new(number.unsigned_abs())),
            },
        };
        Ok(())
    })
    .await?;
    Ok(flows)
}

/// A line of the ledger.
#[derive(Clone, Copy)]
struct Line {
    position: u32,
    lot: u32,
    change_mg: i64,
    packed_change_mg: i64,
}

/// By position, those of one in the order of lots. They are read as they lie, which is nearly so: to sort them here costs little.
async fn load_lines(tx: &mut OrgTx) -> Result<Vec<Line>, ApiError> {
    let query = format!(
        "SELECT position, lot_number, change_mg, packed_change_mg FROM lot_events WHERE org_id = '{}'",
        tx.org()
    );
    let mut lines = Vec::new();
    copied::each(tx, &query, |row| {
        lines.push(Line {
            position: u32::try_from(row.bigint()?).map_err(ApiError::internal)?,
            lot: index(row.integer()?.unwrap_or(0).unsigned_abs()),
            change_mg: row.bigint()?,
            packed_change_mg: row.bigint()?,
        });
        Ok(())
    })
    .await?;
    lines.sort_by_key(|line| (line.position, line.lot));
    Ok(lines)
}
