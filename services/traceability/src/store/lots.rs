//! Lots as they are, their histories, and what is on pallets.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use futures_util::TryStreamExt;
use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::db::from_word;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::get_run_response::Made;
use tracegate_proto::traceability::v1::{self as contract, LotStateChange};
use uuid::Uuid;

use crate::lot::{Disposition, Head, Lot, LotCode, LotId, LotNumber, State, Type};
use crate::plant::Line;

struct Row {
    lot_id: Uuid,
    lot_number: i32,
    lot_code: String,
    code_source: String,
    lot_type: String,
    state: String,
    quantity_mg: i64,
    on_hand_mg: i64,
    packed_mg: i64,
    piece_mass_mg: i64,
    temperature_mc: Option<i32>,
    product_id: Option<Uuid>,
    location_id: Option<Uuid>,
    expires_at: Option<OffsetDateTime>,
    supplier_id: Option<Uuid>,
    supplier_lot_code: String,
    recalled: bool,
    n_open_deviations: i32,
    disposition: String,
    gates: Vec<u8>,
    run_id: Option<Uuid>,
    step_index: Option<i32>,
    voided: bool,
    n_uses: i32,
    registrar_id: Uuid,
    occurred_at: OffsetDateTime,
    created_at: OffsetDateTime,
    position: i64,
    n_state_changes: i32,
    history_hash: Vec<u8>,
}

impl TryFrom<Row> for Lot {
    type Error = ApiError;

    fn try_from(row: Row) -> Result<Self, ApiError> {
        let id = LotId(row.lot_id);
        Ok(Lot {
            id,
            number: row.lot_number,
            code: LotCode { source: row.code_source, code: row.lot_code },
            lot_type: from_word("lots", id, "TYPE_", &row.lot_type, Type::from_str_name)?,
            state: from_word("lots", id, "STATE_", &row.state, State::from_str_name)?,
            quantity_mg: row.quantity_mg,
            on_hand_mg: row.on_hand_mg,
            packed_mg: row.packed_mg,
            piece_mass_mg: row.piece_mass_mg,
            temperature_mc: row.temperature_mc,
            product_id: row.product_id,
            location_id: row.location_id,
            expires_at: row.expires_at,
            supplier_id: row.supplier_id,
            supplier_lot_code: row.supplier_lot_code,
            recalled: row.recalled,
            n_open_deviations: row.n_open_deviations,
            disposition: match row.disposition.as_str() {
                "" => Disposition::Unspecified,
                word => from_word("lots", id, "DISPOSITION_", word, Disposition::from_str_name)?,
            },
            // Encoded as the field of a lot in the contract.
            gates: contract::Lot::decode(row.gates.as_slice()).map_err(ApiError::internal)?.gates,
            run_id: row.run_id,
            step_index: row.step_index,
            voided: row.voided,
            n_uses: row.n_uses,
            registrar_id: row.registrar_id,
            occurred_at: row.occurred_at,
            created_at: row.created_at,
            position: row.position,
            history: Head { n_changes: row.n_state_changes, hash: row.history_hash.into() },
        })
    }
}

/// Lots by id, by code, or on a pallet: whichever are there, each once.
pub(crate) async fn find_all(
    tx: &mut OrgTx,
    ids: &[Uuid],
    codes: &[LotCode],
    pallets: &[Uuid],
) -> Result<Vec<Lot>, ApiError> {
    let org = tx.org().0;
    let sources: Vec<&str> = codes.iter().map(|code| code.source.as_str()).collect();
    let codes: Vec<&str> = codes.iter().map(|code| code.code.as_str()).collect();
    let rows = sqlx::query_as!(
        Row,
        "WITH wanted AS (
           SELECT unnest($2::uuid[]) AS lot_id
           UNION SELECT lots.lot_id FROM unnest($3::text[], $4::text[]) AS codes (code_source, lot_code)
             JOIN lots ON lots.org_id = $1 AND lots.code_source = codes.code_source AND lots.lot_code = codes.lot_code AND NOT lots.voided
           UNION SELECT lot_id FROM pallet_contents WHERE org_id = $1 AND pallet_id = ANY($5)
         )
         SELECT lot_id, lot_number, lot_code, code_source, lot_type, state, quantity_mg, on_hand_mg, packed_mg, piece_mass_mg,
           temperature_mc, product_id, location_id, expires_at, supplier_id, supplier_lot_code, recalled,
           n_open_deviations, disposition, gates, run_id, step_index, voided, n_uses, registrar_id, occurred_at, created_at, position, n_state_changes, history_hash
         FROM lots WHERE org_id = $1 AND lot_id IN (SELECT lot_id FROM wanted)",
        org,
        ids,
        &sources as &[&str],
        &codes as &[&str],
        pallets
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(TryInto::try_into).collect()
}

/// Lots below a number, newest first.
pub(crate) async fn page(
    tx: &mut OrgTx,
    filter: &Filter,
    below: i32,
    size: i64,
) -> Result<Vec<Lot>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Row,
        "SELECT lot_id, lot_number, lot_code, code_source, lot_type, state, quantity_mg, on_hand_mg, packed_mg, piece_mass_mg,
           temperature_mc, product_id, location_id, expires_at, supplier_id, supplier_lot_code, recalled,
           n_open_deviations, disposition, gates, run_id, step_index, voided, n_uses, registrar_id, occurred_at, created_at, position, n_state_changes, history_hash
         FROM lots
         WHERE org_id = $1 AND lot_number < $2
           AND (cardinality($3::text[]) = 0 OR lot_type = ANY($3)) AND (cardinality($4::text[]) = 0 OR state = ANY($4))
           AND ($5::text = '' OR lot_code LIKE $5)
           AND ($6::uuid IS NULL OR product_id = $6) AND ($7::uuid IS NULL OR supplier_id = $7)
           AND ($8::text = '' OR supplier_lot_code = $8) AND (NOT $9 OR on_hand_mg > 0) AND (NOT $10 OR recalled)
           AND ($11::uuid IS NULL OR run_id = $11)
         ORDER BY lot_number DESC LIMIT $12",
        org,
        below,
        &filter.types as &[&str],
        &filter.states as &[&str],
        filter.code_pattern,
        filter.product_id,
        filter.supplier_id,
        filter.supplier_lot_code,
        filter.on_hand,
        filter.recalled,
        filter.run_id,
        size
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(TryInto::try_into).collect()
}

/// Lots of runs that wait for a decision about them, or are held.
pub(crate) async fn waiting_in_runs(tx: &mut OrgTx, runs: &[Uuid]) -> Result<Vec<Uuid>, ApiError> {
    let org = tx.org().0;
    let lots = sqlx::query_scalar!(
        "SELECT lot_id FROM lots
         WHERE org_id = $1 AND run_id = ANY($2) AND state IN ('CREATED', 'QUARANTINE', 'HOLD') AND NOT voided",
        org,
        runs
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(lots)
}

/// What the steps of a run made.
pub(crate) async fn made_in_run(tx: &mut OrgTx, run: Uuid) -> Result<Vec<Made>, ApiError> {
    let org = tx.org().0;
    let made = sqlx::query_as!(
        Made,
        r#"SELECT step_index AS "step_index!", count(*) AS "n_lots!", sum(quantity_mg)::bigint AS "quantity_mg!",
             sum(on_hand_mg)::bigint AS "on_hand_mg!",
             count(*) FILTER (WHERE state IN ('CREATED', 'QUARANTINE', 'HOLD')) AS "n_waiting!"
           FROM lots WHERE org_id = $1 AND run_id = $2 AND step_index IS NOT NULL AND NOT voided
           GROUP BY step_index ORDER BY step_index"#,
        org,
        run
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(made)
}

/// Numbers of lots that came from a supplier, and are called so by it where that is said.
pub(crate) async fn numbers_of_supplier(
    tx: &mut OrgTx,
    supplier: Uuid,
    code: &str,
) -> Result<Vec<LotNumber>, ApiError> {
    let org = tx.org().0;
    let numbers = sqlx::query_scalar!(
        "SELECT lot_number FROM lots
         WHERE org_id = $1 AND supplier_id = $2 AND ($3 = '' OR supplier_lot_code = $3) AND NOT voided",
        org,
        supplier,
        code
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(numbers)
}

/// Numbers of lots with one of these codes, whoever assigned it, or one of these ids.
pub(crate) async fn numbers_of(
    tx: &mut OrgTx,
    codes: &[String],
    ids: &[Uuid],
) -> Result<Vec<LotNumber>, ApiError> {
    let org = tx.org().0;
    let numbers = sqlx::query_scalar!(
        r#"SELECT lot_number AS "lot_number!" FROM lots WHERE org_id = $1 AND lot_code = ANY($2)
           UNION SELECT lot_number FROM lots WHERE org_id = $1 AND lot_id = ANY($3)"#,
        org,
        codes,
        ids
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(numbers)
}

/// Which of these codes a lot has, whoever assigned it.
pub(crate) async fn codes_among(tx: &mut OrgTx, codes: &[String]) -> Result<BTreeSet<String>, ApiError> {
    let org = tx.org().0;
    let codes = sqlx::query_scalar!(
        "SELECT DISTINCT lot_code FROM lots WHERE org_id = $1 AND lot_code = ANY($2)",
        org,
        codes
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(codes.into_iter().collect())
}

/// What is left out does not count.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    pub types: Vec<&'static str>,
    pub states: Vec<&'static str>,
    /// For LIKE.
    pub code_pattern: String,
    pub product_id: Option<Uuid>,
    pub supplier_id: Option<Uuid>,
    pub supplier_lot_code: String,
    pub on_hand: bool,
    pub recalled: bool,
    pub run_id: Option<Uuid>,
}

/// What is on pallets; one that is empty is not there.
pub(crate) async fn contents(
    tx: &mut OrgTx,
    pallets: &[Uuid],
) -> Result<BTreeMap<LotId, BTreeMap<LotId, i64>>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        "SELECT pallet_id, lot_id, quantity_mg FROM pallet_contents WHERE org_id = $1 AND pallet_id = ANY($2)",
        org,
        pallets
    )
    .fetch_all(tx.conn())
    .await?;
    let mut contents: BTreeMap<LotId, BTreeMap<LotId, i64>> = BTreeMap::new();
    for row in rows {
        contents.entry(LotId(row.pallet_id)).or_default().insert(LotId(row.lot_id), row.quantity_mg);
    }
    Ok(contents)
}

/// A part of a lot's history, oldest first.
pub(crate) async fn history(
    tx: &mut OrgTx,
    lot: LotId,
    after: i32,
    size: i64,
) -> Result<Vec<LotStateChange>, ApiError> {
    let org = tx.org().0;
    let bodies = sqlx::query_scalar!(
        "SELECT body FROM lot_history WHERE org_id = $1 AND lot_id = $2 AND sequence > $3 ORDER BY sequence LIMIT $4",
        org,
        lot.0,
        after,
        size
    )
    .fetch_all(tx.conn())
    .await?;
    bodies.iter().map(|body| LotStateChange::decode(body.as_slice()).map_err(ApiError::internal)).collect()
}

/// The states that lots were in at a position of the log; those that were not there then are left out.
pub(crate) async fn states_at(
    tx: &mut OrgTx,
    lots: &[Uuid],
    position: i64,
) -> Result<HashMap<LotId, State>, ApiError> {
    let org = tx.org().0;
    let mut rows = sqlx::query!(
        "SELECT lot_id, body FROM lot_history WHERE org_id = $1 AND lot_id = ANY($2) ORDER BY lot_id, sequence",
        org,
        lots
    )
    .fetch(tx.conn());
    let mut states = HashMap::new();
    while let Some(row) = rows.try_next().await? {
        let change = LotStateChange::decode(row.body.as_slice()).map_err(ApiError::internal)?;
        if change.position <= position {
            states.insert(LotId(row.lot_id), change.to());
        }
    }
    Ok(states)
}

/// Lines of lots' histories as they are stored, by lot and sequence.
pub(crate) async fn history_lines(
    tx: &mut OrgTx,
    keys: &[(Uuid, i32)],
) -> Result<BTreeMap<(LotId, i32), Vec<u8>>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT lot_id AS "lot_id!", sequence AS "sequence!", body FROM unnest($2::uuid[], $3::integer[]) AS keys (lot_id, sequence)
           JOIN lot_history USING (lot_id, sequence) WHERE org_id = $1"#,
        org,
        &keys.iter().map(|key| key.0).collect::<Vec<_>>(),
        &keys.iter().map(|key| key.1).collect::<Vec<_>>()
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| ((LotId(row.lot_id), row.sequence), row.body)).collect())
}

/// Lines of histories that are longer than their lots say, or of lots that are not there; a few of them.
pub(crate) async fn surplus_history(tx: &mut OrgTx) -> Result<Vec<(LotId, i32)>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        "SELECT lot_id, sequence FROM lot_history LEFT JOIN lots USING (org_id, lot_id)
         WHERE org_id = $1 AND (lots.lot_number IS NULL OR sequence > n_state_changes) ORDER BY lot_id, sequence LIMIT 10",
        org
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (LotId(row.lot_id), row.sequence)).collect())
}

/// What is on all pallets, and on what is none.
pub(crate) async fn all_contents(tx: &mut OrgTx) -> Result<BTreeMap<LotId, BTreeMap<LotId, i64>>, ApiError> {
    let org = tx.org().0;
    let mut rows =
        sqlx::query!("SELECT pallet_id, lot_id, quantity_mg FROM pallet_contents WHERE org_id = $1", org)
            .fetch(tx.conn());
    let mut contents: BTreeMap<LotId, BTreeMap<LotId, i64>> = BTreeMap::new();
    while let Some(row) = rows.try_next().await? {
        contents.entry(LotId(row.pallet_id)).or_default().insert(LotId(row.lot_id), row.quantity_mg);
    }
    Ok(contents)
}

/// Pallets that an event after a position changed.
pub(crate) async fn pallets_after(tx: &mut OrgTx, position: i64) -> Result<BTreeSet<LotId>, ApiError> {
    let org = tx.org().0;
    let pallets = sqlx::query_scalar!(
        "SELECT lot_id FROM lots WHERE org_id = $1 AND lot_type = 'PAL' AND position > $2",
        org,
        position
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(pallets.into_iter().map(LotId).collect())
}

/// Lines of the ledger, by lot and position.
pub(crate) async fn ledger_lines(
    tx: &mut OrgTx,
    keys: &[(LotNumber, i64)],
) -> Result<BTreeMap<(LotNumber, i64), Line>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT lot_number AS "lot_number!", position AS "position!", change_mg, packed_change_mg
           FROM unnest($2::integer[], $3::bigint[]) AS keys (lot_number, position)
           JOIN lot_events USING (lot_number, position) WHERE org_id = $1"#,
        org,
        &keys.iter().map(|key| key.0).collect::<Vec<_>>(),
        &keys.iter().map(|key| key.1).collect::<Vec<_>>()
    )
    .fetch_all(tx.conn())
    .await?;
    let line = |change_mg, packed_change_mg| Line { change_mg, packed_change_mg };
    let lines = rows
        .into_iter()
        .map(|row| ((row.lot_number, row.position), line(row.change_mg, row.packed_change_mg)));
    Ok(lines.collect())
}

/// How many lines the ledger has up to a position.
pub(crate) async fn n_ledger_lines(tx: &mut OrgTx, until: i64) -> Result<i64, ApiError> {
    let org = tx.org().0;
    let n = sqlx::query_scalar!(
        r#"SELECT count(*) AS "n!" FROM lot_events WHERE org_id = $1 AND position <= $2"#,
        org,
        until
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(n)
}
