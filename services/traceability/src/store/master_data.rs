//! Master data as it is.

use std::collections::BTreeSet;

use tracegate_platform::{ApiError, OrgTx};
use uuid::Uuid;

use crate::master_data::{Item, Kind};
use crate::plant::{Changes, Plant};

struct Row {
    kind: String,
    item_id: Uuid,
    name: String,
    key: String,
    archived: bool,
    position: i64,
    body: Vec<u8>,
}

impl TryFrom<Row> for Item {
    type Error = ApiError;

    fn try_from(row: Row) -> Result<Self, ApiError> {
        let unknown = || {
            ApiError::internal(format!(
                "inconsistent: master_data row {} has the kind {}",
                row.item_id, row.kind
            ))
        };
        let kind = Kind::from_word(&row.kind).ok_or_else(unknown)?;
        let Row { item_id: id, name, key, archived, position, body, .. } = row;
        Ok(Item { kind, id, name, key, archived, position, body })
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
        r#"SELECT kind AS "kind!", item_id AS "item_id!", name AS "name!", key AS "key!", archived AS "archived!",
             position AS "position!", body AS "body!"
           FROM (SELECT * FROM unnest($2::text[], $3::uuid[]) AS ids (kind, item_id) JOIN master_data USING (kind, item_id)
                 WHERE org_id = $1) AS by_id
           UNION SELECT kind, item_id, name, key, archived, position, body
           FROM (SELECT * FROM unnest($4::text[], $5::text[]) AS keys (kind, key) JOIN master_data USING (kind, key)
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

/// After a name and an id, in that order, whatever the case of the name.
pub(crate) async fn page(
    tx: &mut OrgTx,
    kind: Kind,
    prefix_pattern: &str,
    archived: bool,
    after: Option<(&str, Uuid)>,
    size: i64,
) -> Result<Vec<Item>, ApiError> {
    let org = tx.org().0;
    let (name, id) = after.unzip();
    let rows = sqlx::query_as!(
        Row,
        "SELECT kind, item_id, name, key, archived, position, body FROM master_data
         WHERE org_id = $1 AND kind = $2 AND ($3 = '' OR lower(name) LIKE lower($3)) AND ($4 OR NOT archived)
           AND ($5::text IS NULL OR (lower(name), item_id) > (lower($5), $6))
         ORDER BY lower(name), item_id LIMIT $7",
        org,
        kind.word(),
        prefix_pattern,
        archived,
        name,
        id,
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
    sqlx::query!(
        "INSERT INTO master_data (org_id, kind, item_id, name, key, archived, position, body)
         SELECT $1, * FROM unnest($2::text[], $3::uuid[], $4::text[], $5::text[], $6::boolean[], $7::bigint[], $8::bytea[])
         ON CONFLICT (org_id, kind, item_id) DO UPDATE SET name = excluded.name, key = excluded.key, archived = excluded.archived,
           position = excluded.position, body = excluded.body",
        org,
        &items.iter().map(|item| item.kind.word()).collect::<Vec<_>>() as &[&str],
        &items.iter().map(|item| item.id).collect::<Vec<_>>(),
        &items.iter().map(|item| item.name.as_str()).collect::<Vec<_>>() as &[&str],
        &items.iter().map(|item| item.key.as_str()).collect::<Vec<_>>() as &[&str],
        &items.iter().map(|item| item.archived).collect::<Vec<_>>(),
        &items.iter().map(|item| item.position).collect::<Vec<_>>(),
        &items.iter().map(|item| item.body.as_slice()).collect::<Vec<_>>() as &[&[u8]]
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
