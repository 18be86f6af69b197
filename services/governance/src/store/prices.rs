use tracegate_platform::{ApiError, OrgTx};

use crate::prices::Price;

/// Every price the organization has set.
pub(crate) async fn own(tx: &mut OrgTx) -> Result<Vec<Price>, ApiError> {
    let org = tx.org().0;
    Ok(sqlx::query_as!(
        Price,
        "SELECT provider, model, valid_from, input_nanos_usd, output_nanos_usd, cached_nanos_usd FROM prices
         WHERE org_id = $1 ORDER BY provider, model, valid_from DESC",
        org
    )
    .fetch_all(tx.conn())
    .await?)
}

/// Adds a price; false where one begins at that moment already.
pub(crate) async fn insert(tx: &mut OrgTx, price: &Price) -> Result<bool, ApiError> {
    let org = tx.org().0;
    let inserted = sqlx::query!(
        "INSERT INTO prices (org_id, provider, model, valid_from, input_nanos_usd, output_nanos_usd, cached_nanos_usd)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
        org,
        price.provider,
        price.model,
        price.valid_from,
        price.input_nanos_usd,
        price.output_nanos_usd,
        price.cached_nanos_usd
    )
    .execute(tx.conn())
    .await?;
    Ok(inserted.rows_affected() == 1)
}
