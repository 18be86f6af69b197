//! What is on hand, summed up.

use time::OffsetDateTime;
use tracegate_platform::db::from_word;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::StockLine;
use uuid::Uuid;

use crate::lot::{State, Type};

/// Lines of lots that have something left, by type and state.
pub(crate) async fn by_type_and_state(
    tx: &mut OrgTx,
    now: OffsetDateTime,
) -> Result<Vec<StockLine>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT lot_type, state, count(*) AS "n_lots!", sum(on_hand_mg)::bigint AS "on_hand_mg!",
             count(*) FILTER (WHERE packed_mg < on_hand_mg) AS "n_loose_lots!",
             count(*) FILTER (WHERE packed_mg > 0) AS "n_packed_lots!", sum(packed_mg)::bigint AS "packed_mg!",
             count(*) FILTER (WHERE recalled) AS "n_recalled_lots!",
             coalesce(sum(on_hand_mg) FILTER (WHERE recalled), 0)::bigint AS "recalled_mg!",
             count(*) FILTER (WHERE expires_at <= $2) AS "n_expired_lots!",
             coalesce(sum(on_hand_mg) FILTER (WHERE expires_at <= $2), 0)::bigint AS "expired_mg!",
             coalesce(sum(on_hand_mg) FILTER (WHERE recalled OR expires_at <= $2), 0)::bigint AS "blocked_mg!",
             count(*) FILTER (WHERE n_open_deviations > 0) AS "n_deviating_lots!",
             coalesce(sum(on_hand_mg) FILTER (WHERE n_open_deviations > 0), 0)::bigint AS "deviating_mg!"
           FROM lots WHERE org_id = $1 AND on_hand_mg > 0 GROUP BY lot_type, state"#,
        org,
        now
    )
    .fetch_all(tx.conn())
    .await?;
    let mut lines = rows
        .into_iter()
        .map(|row| {
            let r#type: Type = from_word("lots", org, "TYPE_", &row.lot_type, Type::from_str_name)?;
            let state: State = from_word("lots", org, "STATE_", &row.state, State::from_str_name)?;
            Ok(StockLine {
                r#type: r#type.into(),
                state: state.into(),
                n_lots: row.n_lots,
                on_hand_mg: row.on_hand_mg,
                n_loose_lots: row.n_loose_lots,
                n_packed_lots: row.n_packed_lots,
                packed_mg: row.packed_mg,
                n_recalled_lots: row.n_recalled_lots,
                recalled_mg: row.recalled_mg,
                n_expired_lots: row.n_expired_lots,
                expired_mg: row.expired_mg,
                blocked_mg: row.blocked_mg,
                n_deviating_lots: row.n_deviating_lots,
                deviating_mg: row.deviating_mg,
            })
        })
        .collect::<Result<Vec<_>, ApiError>>()?;
    lines.sort_unstable_by_key(|line| (line.r#type, line.state));
    Ok(lines)
}

/// Lots that wait for a decision and have something left, the oldest of them.
pub(crate) async fn longest_waiting(tx: &mut OrgTx, n_max: i64) -> Result<Vec<Uuid>, ApiError> {
    let org = tx.org().0;
    let lots = sqlx::query_scalar!(
        "SELECT lot_id FROM lots WHERE org_id = $1 AND on_hand_mg > 0 AND state IN ('QUARANTINE', 'HOLD')
         ORDER BY lot_number LIMIT $2",
        org,
        n_max
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(lots)
}
