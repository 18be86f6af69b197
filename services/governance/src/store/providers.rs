use std::collections::HashMap;
use std::sync::Arc;

use prost::Message;
use secrecy::SecretString;
use time::OffsetDateTime;
use tracegate_platform::api_error::OnConstraint;
use tracegate_platform::clock::timestamp;
use tracegate_platform::keys::MasterKey;
use tracegate_platform::{ApiError, OrgTx, typed_ids};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1 as contract;
use tracegate_providers::Endpoint;
use tracegate_providers::breaker::SharedBreaker;
use uuid::Uuid;

use crate::chat::directory::{self, Directory, Provider};

typed_ids!(ProviderId);

/// What a provider's key is sealed for under the master key.
pub(crate) const KEY_PURPOSE: &str = "governance/provider";
/// The contract's limit of an organization's providers.
pub(crate) const PROVIDERS_MAX: usize = 100;

/// A provider as it is stored.
pub(crate) struct Stored {
    pub provider_id: Uuid,
    pub name: String,
    pub provider: Vec<u8>,
    pub sealed_key: Vec<u8>,
    pub key_hint: String,
    pub revision: i64,
    pub created_at: OffsetDateTime,
}

impl Stored {
    pub(crate) fn contract(&self) -> Result<contract::Provider, ApiError> {
        let stored = contract::Provider::decode(self.provider.as_slice()).map_err(|error| {
            ApiError::internal(format!("inconsistent: providers row {}: {error}", self.provider_id))
        })?;
        Ok(contract::Provider {
            id: self.provider_id.to_string(),
            name: self.name.clone(),
            revision: self.revision,
            create_time: Some(timestamp(self.created_at)),
            key_hint: self.key_hint.clone(),
            ..stored
        })
    }

    fn opened(&self, keys: &MasterKey, breaker: Arc<SharedBreaker>) -> Result<Provider, ApiError> {
        let contract = self.contract()?;
        let key = keys.open(KEY_PURPOSE, self.provider_id, &self.sealed_key).map_err(ApiError::internal)?;
        let key = String::from_utf8(key).map_err(ApiError::internal)?;
        Ok(Provider {
            endpoint: endpoint(&contract, &key).map_err(|error| {
                ApiError::internal(format!(
                    "inconsistent: providers row {}: {}",
                    self.provider_id,
                    error.message()
                ))
            })?,
            name: contract.name,
            models: contract.models,
            fallback: contract.fallback,
            breaker,
        })
    }
}

/// Where a provider is reached; refused where it cannot be.
pub(crate) fn endpoint(provider: &contract::Provider, key: &str) -> Result<Endpoint, ApiError> {
    let invalid = |field: &str, rule, text: String| ApiError::invalid(field, rule, text);
    let format = directory::format(provider.kind())
        .ok_or_else(|| invalid("provider.kind", "enum.not_in", "must be a kind".to_owned()))?;
    let base_url = match provider.base_url.as_str() {
        "" => format.base_url().ok_or_else(|| {
            invalid("provider.base_url", "provider.base_url", "must be given for this kind".to_owned())
        })?,
        given => given,
    };
    let key = (!key.is_empty()).then(|| SecretString::from(key));
    Endpoint::new(format, base_url, key)
        .map_err(|error| invalid("provider.base_url", "provider.endpoint", error.to_string()))
}

/// The organization's providers, ready to be called. `breakers` are those known before.
pub(crate) async fn directory(
    tx: &mut OrgTx,
    keys: &MasterKey,
    breakers: &HashMap<String, Arc<SharedBreaker>>,
) -> Result<Directory, ApiError> {
    let opened = list(tx).await?.into_iter().map(|stored| {
        let breaker = breakers.get(&stored.name).cloned().unwrap_or_default();
        stored.opened(keys, breaker)
    });
    Ok(Directory::new(opened.collect::<Result<_, _>>()?))
}

pub(crate) async fn list(tx: &mut OrgTx) -> Result<Vec<Stored>, ApiError> {
    let org = tx.org().0;
    Ok(sqlx::query_as!(
        Stored,
        "SELECT provider_id, name, provider, sealed_key, key_hint, revision, created_at FROM providers
         WHERE org_id = $1 ORDER BY name",
        org
    )
    .fetch_all(tx.conn())
    .await?)
}

pub(crate) async fn insert(tx: &mut OrgTx, stored: &Stored) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO providers (org_id, provider_id, name, provider, sealed_key, key_hint, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        org,
        stored.provider_id,
        stored.name,
        stored.provider,
        stored.sealed_key,
        stored.key_hint,
        stored.created_at
    )
    .execute(tx.conn())
    .await
    .on_constraint("providers_name_key", name_taken)?;
    Ok(())
}

pub(crate) async fn update(tx: &mut OrgTx, stored: &Stored) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "UPDATE providers SET name = $3, provider = $4, sealed_key = $5, key_hint = $6, revision = $7
         WHERE org_id = $1 AND provider_id = $2",
        org,
        stored.provider_id,
        stored.name,
        stored.provider,
        stored.sealed_key,
        stored.key_hint,
        stored.revision
    )
    .execute(tx.conn())
    .await
    .on_constraint("providers_name_key", name_taken)?;
    Ok(())
}

/// Whether there was one to delete.
pub(crate) async fn delete(tx: &mut OrgTx, id: ProviderId) -> Result<bool, ApiError> {
    let org = tx.org().0;
    let deleted = sqlx::query!("DELETE FROM providers WHERE org_id = $1 AND provider_id = $2", org, id.0)
        .execute(tx.conn())
        .await?;
    Ok(deleted.rows_affected() > 0)
}

fn name_taken() -> ApiError {
    ApiError::new(ErrorReason::NameTaken, "provider.name: another provider has it")
        .with("field", "provider.name")
}
