//! RevokeApiKey: a key ends for good.

use std::sync::Arc;

use tracegate_platform::ids::ApiKeyId;
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::auth::v1::{RevokeApiKeyRequest, RevokeApiKeyResponse};

use crate::Inner;
use crate::store::{api_keys, revocations};

pub(crate) async fn run(
    auth: &Inner,
    caller: Arc<Caller>,
    req: RevokeApiKeyRequest,
) -> Result<RevokeApiKeyResponse, ApiError> {
    let id = ApiKeyId::from_field("api_key_id", &req.api_key_id)?;
    let now = auth.clock.now();
    let mut tx = auth.db.begin(caller.org).await?;
    let mut key = api_keys::lock(&mut tx, id).await?.ok_or_else(|| ApiError::not_found("api_key", id))?;
    if key.revoked_at.is_none() {
        key.revoked_at = Some(now);
        api_keys::revoke(&mut tx, id, now).await?;
        revocations::insert(&mut tx, id.0).await?;
        audit::record(&mut tx, &caller, now, "ApiKeyRevoked", format!("api-keys/{id}"), []).await?;
        tx.commit().await?;
    }
    Ok(RevokeApiKeyResponse { api_key: Some(key.into()) })
}
