//! What the plant keeps beside lots, as it is.

use std::collections::BTreeSet;

use tracegate_platform::{ApiError, OrgTx};
use uuid::Uuid;

use super::array_text;
use crate::item::{Item, Kind};
use crate::plant::{Changes, Plant};

struct Row {
    kind: String,
    item_id: Uuid,
    name: String,
    key: String,
    state: String,
    subject_ids: Vec<Uuid>,
    position: i64,
    body: Vec<u8>,
    definition: Vec<u8>,
}

impl TryFrom<Row> for Item {
    type Error = ApiError;

    fn try_from(row: Row) -> Result<Self, ApiError> {
        let unknown = || {
            ApiError::internal(format!(
                "inconsistent: plant_items row {} has the kind {}",
                row.item_id, row.kind
            ))
        };
        let kind = Kind::from_word(&row.kind).ok_or_else(unknown)?;
        let Row { item_id: id, name, key, state, subject_ids, position, body, definition, .. } = row;
        Ok(Item { kind, id, name, key, state, subject_ids, position, body, definition })
    }
}

/// Items by id or by key: whichever are there.
pub(crate) async fn find_all(
    tx: &mut OrgTx,
    ids: &BTreeSet<(Kind, Uuid)>,
    keys: &BTreeSet<(Kind, String)>,
) -> Result<Vec<Item>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT kind AS "kind!", item_id AS "item_id!", name AS "name!", key AS "key!", state AS "state!",
             subject_ids AS "subject_ids!", position AS "position!", body AS "body!", definition AS "definition!"
           FROM (SELECT * FROM unnest($2::text[], $3::uuid[]) AS ids (kind, item_id) JOIN plant_items USING (kind, item_id)
                 WHERE org_id = $1) AS by_id
           UNION SELECT kind, item_id, name, key, state, subject_ids, position, body, definition
           FROM (SELECT * FROM unnest($4::text[], $5::text[]) AS keys (kind, key) JOIN plant_items USING (kind, key)
                 WHERE org_id = $1 AND key <> '') AS by_key"#,
        org,
        &ids.iter().map(|(kind, _)| kind.word()).collect::<Vec<_>>() as &[&str],
        &ids.iter().map(|(_, id)| *id).collect::<Vec<_>>(),
        &keys.iter().map(|(kind, _)| kind.word()).collect::<Vec<_>>() as &[&str],
        &keys.iter().map(|(_, key)| key.as_str()).collect::<Vec<_>>() as &[&str]
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(TryInto::try_into).collect()
}

/// Of all that there are: their kinds as they are stored, their ids, and the positions of the events that changed them last.
pub(crate) async fn keys(tx: &mut OrgTx) -> Result<Vec<(String, Uuid, i64)>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!("SELECT kind, item_id, position FROM plant_items WHERE org_id = $1", org)
        .fetch_all(tx.conn())
        .await?;
    Ok(rows.into_iter().map(|row| (row.kind, row.item_id, row.position)).collect())
}

/// After a name and an id, in that order, whatever the case of the name.
pub(crate) async fn page_by_name(
    tx: &mut OrgTx,
    kind: Kind,
    prefix_pattern: &str,
    states: &[&str],
    after: Option<(&str, Uuid)>,
    size: i64,
) -> Result<Vec<Item>, ApiError> {
    let org = tx.org().0;
    let (name, id) = after.unzip();
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT kind, item_id, name, key, state, subject_ids, position, body, ''::bytea AS "definition!" FROM plant_items
           WHERE org_id = $1 AND kind = $2 AND ($3 = '' OR lower(name) LIKE lower($3)) AND state = ANY($4)
             AND ($5::text IS NULL OR (lower(name), item_id) > (lower($5), $6))
           ORDER BY lower(name), item_id LIMIT $7"#,
        org,
        kind.word(),
        prefix_pattern,
        states as &[&str],
        name,
        id,
        size
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(TryInto::try_into).collect()
}

/// Before an id, newest first, without their definitions. Any state where none is named, about anything where no subject is.
pub(crate) async fn page_newest(
    tx: &mut OrgTx,
    kind: Kind,
    subject: Option<Uuid>,
    states: &[&str],
    before: Option<Uuid>,
    size: i64,
) -> Result<Vec<Item>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT kind, item_id, name, key, state, subject_ids, position, body, ''::bytea AS "definition!" FROM plant_items
           WHERE org_id = $1 AND kind = $2 AND ($3::uuid IS NULL OR subject_ids @> ARRAY[$3])
             AND (cardinality($4::text[]) = 0 OR state = ANY($4)) AND ($5::uuid IS NULL OR item_id < $5)
           ORDER BY item_id DESC LIMIT $6"#,
        org,
        kind.word(),
        subject,
        states as &[&str],
        before,
        size
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(TryInto::try_into).collect()
}

/// One, where it is there.
pub(crate) async fn find(tx: &mut OrgTx, kind: Kind, id: Uuid) -> Result<Option<Item>, ApiError> {
    Ok(find_all(tx, &BTreeSet::from([(kind, id)]), &BTreeSet::new()).await?.pop())
}

/// What changed.
pub(crate) async fn write(tx: &mut OrgTx, plant: &Plant, changes: &Changes) -> Result<(), ApiError> {
    if changes.items.is_empty() {
        return Ok(());
    }
    let org = tx.org().0;
    let items: Vec<&Item> = changes.items.iter().filter_map(|(kind, id)| plant.item(*kind, *id)).collect();
    let subject_ids: Vec<String> = items.iter().map(|item| array_text(&item.subject_ids)).collect();
    sqlx::query!(
        "INSERT INTO plant_items (org_id, kind, item_id, name, key, state, subject_ids, position, body, definition)
         SELECT $1, kind, item_id, name, key, state, subject_ids::uuid[], position, body, definition
         FROM unnest($2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[], $9::bytea[], $10::bytea[])
           AS items (kind, item_id, name, key, state, subject_ids, position, body, definition)
         ON CONFLICT (org_id, kind, item_id) DO UPDATE SET name = excluded.name, key = excluded.key, state = excluded.state,
           subject_ids = excluded.subject_ids, position = excluded.position, body = excluded.body, definition = excluded.definition",
        org,
        &items.iter().map(|item| item.kind.word()).collect::<Vec<_>>() as &[&str],
        &items.iter().map(|item| item.id).collect::<Vec<_>>(),
        &items.iter().map(|item| item.name.as_str()).collect::<Vec<_>>() as &[&str],
        &items.iter().map(|item| item.key.as_str()).collect::<Vec<_>>() as &[&str],
        &items.iter().map(|item| item.state.as_str()).collect::<Vec<_>>() as &[&str],
        &subject_ids,
        &items.iter().map(|item| item.position).collect::<Vec<_>>(),
        &items.iter().map(|item| item.body.as_slice()).collect::<Vec<_>>() as &[&[u8]],
        &items.iter().map(|item| item.definition.as_slice()).collect::<Vec<_>>() as &[&[u8]]
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
