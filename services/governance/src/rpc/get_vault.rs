//! GetVault: how much the vault holds.

use std::sync::Arc;

use tracegate_platform::clock::timestamp;
use tracegate_platform::{ApiError, Caller, OrgTx};
use tracegate_proto::governance::v1::{GetVaultRequest, GetVaultResponse, Vault, VaultClass};

use crate::Governance;
use crate::store::vault as store;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    GetVaultRequest {}: GetVaultRequest,
) -> Result<GetVaultResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    Ok(GetVaultResponse { vault: Some(vault(&mut tx).await?) })
}

pub(crate) async fn vault(tx: &mut OrgTx) -> Result<Vault, ApiError> {
    let key = store::newest_key(tx).await?;
    let classes = store::counts(tx).await?;
    Ok(Vault {
        key_version: key.as_ref().map_or(0, |key| key.key_version),
        key_time: key.map(|key| timestamp(key.created_at)),
        classes: classes.into_iter().map(|(name, count)| VaultClass { name, count }).collect(),
    })
}
