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
