//! CreateApiKey: a program gets in; its secret is shown this once.

use std::sync::Arc;

use tracegate_platform::caller::{Permissions, Principal};
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::auth::v1::{CreateApiKeyRequest, CreateApiKeyResponse};
use tracegate_proto::errors::v1::ErrorReason;

use crate::Inner;
use crate::api_key::ApiKey;
use crate::store::api_keys;

pub(crate) async fn run(
    auth: &Inner,
    caller: Arc<Caller>,
    req: CreateApiKeyRequest,
) -> Result<CreateApiKeyResponse, ApiError> {
    let now = auth.clock.now();
    let Principal::User { user, .. } = caller.principal else {
        // A leaked key must not be able to make itself a successor.
        return Err(ApiError::new(ErrorReason::PermissionMissing, "keys are made by people")
            .with("permission", "API_KEY_MANAGE"));
    };
    let scopes: Permissions = req.scopes().collect();
    if let Some(beyond) = scopes.first_beyond(caller.permissions) {
        let permission = beyond.as_str_name().trim_start_matches("PERMISSION_");
        let message = format!("scopes: you do not hold {permission} yourself");
        return Err(ApiError::new(ErrorReason::RoleExceedsOwn, message).with("permission", permission));
    }
    let expires_at =
        match &req.expire_time {
            None => None,
            Some(at) => Some(from_timestamp(at).filter(|at| *at > now).ok_or_else(|| {
                ApiError::invalid("expire_time", "timestamp.gt_now", "must lie in the future")
            })?),
        };
    let (key, secret) = ApiKey::issue(&auth.config.environment, req.label, scopes, user, now, expires_at);
    let mut tx = auth.db.begin(caller.org).await?;
    api_keys::insert(&mut tx, &key).await?;
    let names: Vec<_> =
        scopes.iter().map(|scope| scope.as_str_name().trim_start_matches("PERMISSION_")).collect();
    let attributes = [("label", key.label.clone()), ("scopes", names.join(","))];
    audit::record(&mut tx, &caller, now, "ApiKeyCreated", format!("api-keys/{}", key.id), attributes).await?;
    tx.commit().await?;
    Ok(CreateApiKeyResponse { api_key: Some(key.into()), secret })
}
