use tracegate_platform::{ApiError, OrgTx};

/// A complete tile of the Merkle tree.
pub(crate) struct Tile {
    pub level: i32,
    pub tile: i64,
    pub hashes: Vec<u8>,
}

pub(crate) async fn insert(tx: &mut OrgTx, tiles: &[Tile]) -> Result<(), ApiError> {
    let org = tx.org().0;
    let levels: Vec<i32> = tiles.iter().map(|tile| tile.level).collect();
    let places: Vec<i64> = tiles.iter().map(|tile| tile.tile).collect();
    let hashes: Vec<&[u8]> = tiles.iter().map(|tile| tile.hashes.as_slice()).collect();
    sqlx::query!(
        "INSERT INTO log_tiles (org_id, level, tile, hashes) SELECT $1, * FROM unnest($2::integer[], $3::bigint[], $4::bytea[])",
        org,
        &levels,
        &places,
        &hashes as &[&[u8]]
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Complete tiles by level and place; what is not there is not answered.
pub(crate) async fn find(tx: &mut OrgTx, levels: &[i32], places: &[i64]) -> Result<Vec<Tile>, ApiError> {
    let org = tx.org().0;
    Ok(sqlx::query_as!(
        Tile,
        "SELECT t.level, t.tile, t.hashes FROM unnest($2::integer[], $3::bigint[]) AS asked (level, tile)
         JOIN log_tiles t ON t.org_id = $1 AND t.level = asked.level AND t.tile = asked.tile",
        org,
        levels,
        places
    )
    .fetch_all(tx.conn())
    .await?)
}
