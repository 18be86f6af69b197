//! CreateProvider: how to reach a model provider, with its key sealed.

use std::sync::Arc;

use prost::Message;
use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{CreateProviderRequest, CreateProviderResponse, Provider};

use crate::Governance;
use crate::store::heads;
use crate::store::providers::{self, KEY_PURPOSE, PROVIDERS_MAX, ProviderId, Stored};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: CreateProviderRequest,
) -> Result<CreateProviderResponse, ApiError> {
    let now = gov.clock.now();
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "CreateProvider", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let provider = req.provider.unwrap_or_default();
    providers::endpoint(&provider, &req.key)?;
    heads::lock(&mut tx).await?;
    let others = providers::list(&mut tx).await?;
    if others.len() >= PROVIDERS_MAX {
        let text = format!("an organization has at most {PROVIDERS_MAX} providers");
        return Err(ApiError::state_forbids("FULL", "NOT_FULL", text));
    }
    check_fallback(&provider, &others)?;
    let id = ProviderId::generate();
    let stored = Stored {
        provider_id: id.0,
        name: provider.name.clone(),
        key_hint: key_hint(&req.key),
        sealed_key: gov.keys.seal(KEY_PURPOSE, id.0, req.key.as_bytes()),
        provider: stored_part(provider).encode_to_vec(),
        revision: 1,
        created_at: now,
    };
    providers::insert(&mut tx, &stored).await?;
    heads::config_changed(&mut tx).await?;
    let attributes = [("name", stored.name.clone())];
    audit::record(&mut tx, &caller, now, "ProviderCreated", format!("providers/{id}"), attributes).await?;
    let response = CreateProviderResponse { provider: Some(stored.contract()?) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}

/// What columns say is not stored twice.
pub(crate) fn stored_part(provider: Provider) -> Provider {
    let Provider { kind, base_url, models, fallback, .. } = provider;
    Provider { kind, base_url, models, fallback, ..Provider::default() }
}

/// The last four characters, where the key is long enough to spare them.
pub(crate) fn key_hint(key: &str) -> String {
    let n = key.chars().count();
    if n < 16 { String::new() } else { key.chars().skip(n - 4).collect() }
}

pub(crate) fn check_fallback(provider: &Provider, others: &[Stored]) -> Result<(), ApiError> {
    let is_known = provider.fallback.is_empty() || others.iter().any(|other| other.name == provider.fallback);
    if is_known && provider.fallback != provider.name {
        return Ok(());
    }
    if provider.fallback.is_empty() {
        return Ok(());
    }
    Err(ApiError::invalid("provider.fallback", "provider.fallback", "must be the name of another provider"))
}
