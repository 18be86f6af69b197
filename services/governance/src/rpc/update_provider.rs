//! UpdateProvider: a provider as it shall be; without a key it keeps the one it has.

use std::sync::Arc;

use prost::Message;
use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::{UpdateProviderRequest, UpdateProviderResponse};

use crate::Governance;
use crate::rpc::create_provider::{check_fallback, key_hint, stored_part};
use crate::store::heads;
use crate::store::providers::{self, KEY_PURPOSE, ProviderId, Stored};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: UpdateProviderRequest,
) -> Result<UpdateProviderResponse, ApiError> {
    let now = gov.clock.now();
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "UpdateProvider", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let provider = req.provider.unwrap_or_default();
    let id = ProviderId::from_field("provider.id", &provider.id)?;
    providers::endpoint(&provider, &req.key)?;
    heads::lock(&mut tx).await?;
    let all = providers::list(&mut tx).await?;
    check_fallback(&provider, &all)?;
    let old = all
        .into_iter()
        .find(|stored| stored.provider_id == id.0)
        .ok_or_else(|| ApiError::not_found("provider", id))?;
    if old.revision != provider.revision {
        let message = format!("provider.revision: is {} by now", old.revision);
        return Err(ApiError::new(ErrorReason::RevisionMismatch, message).with("revision", old.revision));
    }
    let (sealed_key, hint) = match req.key.as_str() {
        "" => (old.sealed_key, old.key_hint),
        key => (gov.keys.seal(KEY_PURPOSE, id.0, key.as_bytes()), key_hint(key)),
    };
    let stored = Stored {
        name: provider.name.clone(),
        provider: stored_part(provider).encode_to_vec(),
        sealed_key,
        key_hint: hint,
        revision: old.revision + 1,
        ..old
    };
    providers::update(&mut tx, &stored).await?;
    heads::config_changed(&mut tx).await?;
    let attributes = [("name", stored.name.clone()), ("new_key", (!req.key.is_empty()).to_string())];
    audit::record(&mut tx, &caller, now, "ProviderUpdated", format!("providers/{id}"), attributes).await?;
    let response = UpdateProviderResponse { provider: Some(stored.contract()?) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
