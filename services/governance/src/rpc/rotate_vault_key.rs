//! RotateVaultKey: a new data key, and every value sealed anew under it.

use std::collections::HashMap;
use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{RotateVaultKeyRequest, RotateVaultKeyResponse};

use crate::rpc::get_vault;
use crate::store::{heads, vault};
use crate::{Governance, vault as seals};

/// Values sealed anew in one transaction: the lock is held for milliseconds.
const BATCH: i64 = 1_000;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: RotateVaultKeyRequest,
) -> Result<RotateVaultKeyResponse, ApiError> {
    let now = gov.clock.now();
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "RotateVaultKey", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    heads::lock(&mut tx).await?;
    let version = vault::newest_key(&mut tx).await?.map_or(0, |newest| newest.key_version) + 1;
    vault::insert_key(&mut tx, &seals::new_key(&gov.keys, caller.org.0, version, now)).await?;
    heads::vault_changed(&mut tx).await?;
    let attributes = [("key_version", version.to_string())];
    audit::record(&mut tx, &caller, now, "VaultKeyRotated", "vault".to_owned(), attributes).await?;
    let response = RotateVaultKeyResponse { vault: Some(get_vault::vault(&mut tx).await?) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    // What is left when this call is cut short is sealed anew by the next rotation; it opens under its own key until then.
    while reseal(gov, &caller, version).await? {}
    Ok(response)
}

/// Whether there may be more.
async fn reseal(gov: &Governance, caller: &Caller, version: i32) -> Result<bool, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    heads::lock(&mut tx).await?;
    let keys: HashMap<i32, _> = vault::keys(&mut tx)
        .await?
        .iter()
        .map(|key| Ok((key.key_version, seals::open_key(&gov.keys, caller.org.0, key)?)))
        .collect::<Result<_, ApiError>>()?;
    let newest =
        keys.get(&version).ok_or_else(|| ApiError::internal("inconsistent: vault_keys lost its newest"))?;
    let mut values = vault::older_than(&mut tx, version, BATCH).await?;
    for value in &mut values {
        let opened =
            keys.get(&value.key_version).and_then(|key| seals::open(key, &value.token, &value.sealed_value));
        let plain =
            opened.ok_or_else(|| ApiError::internal("inconsistent: a row of vault_values does not open"))?;
        value.sealed_value = seals::seal(newest, &value.token, &plain);
        value.key_version = version;
    }
    if values.is_empty() {
        vault::delete_unused_keys(&mut tx, version).await?;
    } else {
        vault::reseal(&mut tx, &values).await?;
    }
    tx.commit().await?;
    Ok(!values.is_empty())
}
