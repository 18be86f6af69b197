//! What a batch adds to the log, and what it makes of the rest.

use prost::Message;
use tracegate_platform::db::to_word;
use tracegate_platform::feed::Bell;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::{self as contract, PlantEvent};
use uuid::Uuid;

use super::events::Columns;
use super::{array_text, epcis, items, recalls};
use crate::event;
use crate::lot::{Disposition, GateResult};
use crate::plant::{Changes, Plant};

/// Appends events with their ledger lines and histories, and says how far the log has grown, to its watchers too. The caller holds the
/// organization's lock, so nobody else appends between.
pub(crate) async fn append(
    tx: &mut OrgTx,
    plant: &Plant,
    events: &[PlantEvent],
    changes: &Changes,
) -> Result<(), ApiError> {
    let org = tx.org();
    let columns = events.iter().map(Columns::of).collect::<Result<Vec<_>, _>>()?;
    let history: Vec<_> =
        changes.history.iter().map(|(lot, line)| (lot.0, line.sequence, line.encode_to_vec())).collect();
    sqlx::query!(
        "WITH head AS (
           UPDATE plant_heads SET position = $2, n_lots = $3, recorded_at = $4, hash = $5 WHERE org_id = $1
         ), feed AS (
           INSERT INTO feed_heads (org_id, feed, sequence) VALUES ($1, $6, $2)
           ON CONFLICT (org_id, feed) DO UPDATE SET sequence = excluded.sequence
         ), ledger AS (
           INSERT INTO lot_events (org_id, lot_number, position, change_mg, packed_change_mg)
           SELECT $1, * FROM unnest($7::integer[], $8::bigint[], $9::bigint[], $10::bigint[])
         ), history AS (
           INSERT INTO lot_history (org_id, lot_id, sequence, body)
           SELECT $1, * FROM unnest($11::uuid[], $12::integer[], $13::bytea[])
         )
         INSERT INTO plant_events (org_id, position, event_id, kind, occurred_at, recorded_at, actor_id, flow, unit_number,
           voids_position, confidence_permille, body, equipment_ids)
         SELECT $1, position, event_id, kind, occurred_at, recorded_at, actor_id, flow, unit_number, voids_position, confidence_permille,
           body, equipment_ids::uuid[]
         FROM unnest($14::bigint[], $15::uuid[], $16::text[], $17::timestamptz[], $18::timestamptz[], $19::uuid[],
           $20::smallint[], $21::integer[], $22::bigint[], $23::smallint[], $24::bytea[], $25::text[])
           AS events (position, event_id, kind, occurred_at, recorded_at, actor_id, flow, unit_number, voids_position,
             confidence_permille, body, equipment_ids)",
        org.0,
        plant.head.position,
        plant.head.n_lots,
        plant.head.recorded_at,
        &plant.head.hash[..],
        event::FEED,
        &changes.ledger.keys().map(|key| key.0).collect::<Vec<_>>(),
        &changes.ledger.keys().map(|key| key.1).collect::<Vec<_>>(),
        &changes.ledger.values().map(|line| line.change_mg).collect::<Vec<_>>(),
        &changes.ledger.values().map(|line| line.packed_change_mg).collect::<Vec<_>>(),
        &history.iter().map(|line| line.0).collect::<Vec<_>>(),
        &history.iter().map(|line| line.1).collect::<Vec<_>>(),
        &history.iter().map(|line| line.2.as_slice()).collect::<Vec<_>>() as &[&[u8]],
        &columns.iter().map(|event| event.position).collect::<Vec<_>>(),
        &columns.iter().map(|event| event.event_id).collect::<Vec<_>>(),
        &columns.iter().map(|event| event.kind.as_str()).collect::<Vec<_>>() as &[&str],
        &columns.iter().map(|event| event.occurred_at).collect::<Vec<_>>(),
        &columns.iter().map(|event| event.recorded_at).collect::<Vec<_>>(),
        &columns.iter().map(|event| event.actor_id).collect::<Vec<_>>(),
        &columns.iter().map(|event| event.flow).collect::<Vec<_>>() as &[Option<i16>],
        &columns.iter().map(|event| event.unit_number).collect::<Vec<_>>() as &[Option<i32>],
        &columns.iter().map(|event| event.voids_position).collect::<Vec<_>>() as &[Option<i64>],
        &columns.iter().map(|event| event.confidence_permille).collect::<Vec<_>>() as &[Option<i16>],
        &events.iter().map(Message::encode_to_vec).collect::<Vec<_>>(),
        &columns.iter().map(|event| array_text(&event.equipment_ids)).collect::<Vec<_>>()
    )
    .execute(tx.conn())
    .await?;
    tx.ring(Bell::Feed { org, feed: event::FEED.into(), sequence: plant.head.position });
    write_lots(tx, plant, changes).await?;
    write_contents(tx, plant, changes).await?;
    recalls::write(tx, changes).await?;
    epcis::write(tx, changes).await?;
    items::write(tx, plant, changes).await
}

async fn write_lots(tx: &mut OrgTx, plant: &Plant, changes: &Changes) -> Result<(), ApiError> {
    if changes.lots.is_empty() {
        return Ok(());
    }
    let org = tx.org().0;
    let lots: Vec<_> = changes.lots.iter().filter_map(|id| plant.lot(*id)).collect();
    sqlx::query!(
        "INSERT INTO lots (org_id, lot_id, lot_number, lot_code, code_source, lot_type, state, quantity_mg, on_hand_mg, packed_mg,
           piece_mass_mg, temperature_mc, product_id, location_id, expires_at, supplier_id, supplier_lot_code, recalled,
           n_open_deviations, voided, n_uses, registrar_id, occurred_at, created_at, position, n_state_changes, history_hash, disposition,
           gates, run_id, step_index)
         SELECT $1, * FROM unnest($2::uuid[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[], $9::bigint[],
           $10::bigint[], $11::bigint[], $12::integer[], $13::uuid[], $14::uuid[], $15::timestamptz[], $16::uuid[], $17::text[],
           $18::boolean[], $19::integer[], $20::boolean[], $21::integer[], $22::uuid[], $23::timestamptz[], $24::timestamptz[],
           $25::bigint[], $26::integer[], $27::bytea[], $28::text[], $29::bytea[], $30::uuid[], $31::integer[])
         ON CONFLICT (org_id, lot_id) DO UPDATE SET state = excluded.state, on_hand_mg = excluded.on_hand_mg,
           packed_mg = excluded.packed_mg, location_id = excluded.location_id, recalled = excluded.recalled,
           n_open_deviations = excluded.n_open_deviations, voided = excluded.voided, n_uses = excluded.n_uses,
           position = excluded.position, n_state_changes = excluded.n_state_changes, history_hash = excluded.history_hash,
           disposition = excluded.disposition, gates = excluded.gates",
        org,
        &lots.iter().map(|lot| lot.id.0).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.number).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.code.code.as_str()).collect::<Vec<_>>() as &[&str],
        &lots.iter().map(|lot| lot.code.source.as_str()).collect::<Vec<_>>() as &[&str],
        &lots.iter().map(|lot| to_word(lot.lot_type.as_str_name(), "TYPE_")).collect::<Vec<_>>() as &[&str],
        &lots.iter().map(|lot| to_word(lot.state.as_str_name(), "STATE_")).collect::<Vec<_>>() as &[&str],
        &lots.iter().map(|lot| lot.quantity_mg).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.on_hand_mg).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.packed_mg).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.piece_mass_mg).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.temperature_mc).collect::<Vec<_>>() as &[Option<i32>],
        &lots.iter().map(|lot| lot.product_id).collect::<Vec<_>>() as &[Option<Uuid>],
        &lots.iter().map(|lot| lot.location_id).collect::<Vec<_>>() as &[Option<Uuid>],
        &lots.iter().map(|lot| lot.expires_at).collect::<Vec<_>>() as &[Option<time::OffsetDateTime>],
        &lots.iter().map(|lot| lot.supplier_id).collect::<Vec<_>>() as &[Option<Uuid>],
        &lots.iter().map(|lot| lot.supplier_lot_code.as_str()).collect::<Vec<_>>() as &[&str],
        &lots.iter().map(|lot| lot.recalled).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.n_open_deviations).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.voided).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.n_uses).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.registrar_id).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.occurred_at).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.created_at).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.position).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.history.n_changes).collect::<Vec<_>>(),
        &lots.iter().map(|lot| &lot.history.hash[..]).collect::<Vec<_>>() as &[&[u8]],
        &lots.iter().map(|lot| disposition_word(lot.disposition)).collect::<Vec<_>>() as &[&str],
        &lots.iter().map(|lot| encoded_gates(&lot.gates)).collect::<Vec<_>>(),
        &lots.iter().map(|lot| lot.run_id).collect::<Vec<_>>() as &[Option<Uuid>],
        &lots.iter().map(|lot| lot.step_index).collect::<Vec<_>>() as &[Option<i32>]
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

fn disposition_word(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Unspecified => "",
        other => to_word(other.as_str_name(), "DISPOSITION_"),
    }
}

fn encoded_gates(gates: &[GateResult]) -> Vec<u8> {
    contract::Lot { gates: gates.to_vec(), ..contract::Lot::default() }.encode_to_vec()
}

/// Pallets that changed, anew.
async fn write_contents(tx: &mut OrgTx, plant: &Plant, changes: &Changes) -> Result<(), ApiError> {
    if changes.pallets.is_empty() {
        return Ok(());
    }
    let org = tx.org().0;
    let pallets: Vec<Uuid> = changes.pallets.iter().map(|pallet| pallet.0).collect();
    sqlx::query!("DELETE FROM pallet_contents WHERE org_id = $1 AND pallet_id = ANY($2)", org, &pallets)
        .execute(tx.conn())
        .await?;
    let contents: Vec<_> = changes
        .pallets
        .iter()
        .flat_map(|pallet| plant.contents(*pallet).map(|(lot, mg)| (pallet.0, lot.0, mg)))
        .collect();
    sqlx::query!(
        "INSERT INTO pallet_contents (org_id, pallet_id, lot_id, quantity_mg) SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::bigint[])",
        org,
        &contents.iter().map(|content| content.0).collect::<Vec<_>>(),
        &contents.iter().map(|content| content.1).collect::<Vec<_>>(),
        &contents.iter().map(|content| content.2).collect::<Vec<_>>()
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
