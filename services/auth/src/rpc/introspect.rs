//! Introspect: who stands behind a credential, with the rights of this moment.

use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_proto::auth::v1::{IntrospectRequest, IntrospectResponse};
use tracegate_proto::errors::v1::ErrorReason;

use crate::api_key::Presented;
use crate::store::{api_keys, members, organizations, sessions};
use crate::{Inner, role};

pub(crate) async fn run(auth: &Inner, req: IntrospectRequest) -> Result<IntrospectResponse, ApiError> {
    if Presented::looks_like_one(&req.credential) {
        api_key(auth, &req.credential).await
    } else {
        session(auth, &req.credential).await
    }
}

async fn session(auth: &Inner, token: &str) -> Result<IntrospectResponse, ApiError> {
    let now = auth.clock.now();
    let token = auth.access_tokens.verify(token, now).ok_or_else(invalid)?;
    let mut tx = auth.db.begin(token.org).await?;
    if !sessions::is_live(&mut tx, token.session, token.user, now).await? {
        return Err(ApiError::new(ErrorReason::SessionEnded, "the session was ended"));
    }
    let permissions = role::all_permissions(&members::roles(&mut tx, token.user).await?);
    let apps = organizations::apps(&mut tx).await?;
    Ok(IntrospectResponse {
        organization_id: token.org.to_string(),
        user_id: token.user.to_string(),
        session_id: token.session.to_string(),
        api_key_id: String::new(),
        permissions: permissions.iter().map(i32::from).collect(),
        apps: apps.iter().map(i32::from).collect(),
        expire_time: Some(timestamp(token.expires_at)),
    })
}

async fn api_key(auth: &Inner, secret: &str) -> Result<IntrospectResponse, ApiError> {
    let now = auth.clock.now();
    let presented = Presented::read(&auth.config.environment, secret).ok_or_else(invalid)?;
    let org = api_keys::org_of(&auth.db, presented.id).await?.ok_or_else(invalid)?;
    let mut tx = auth.db.begin(org).await?;
    let key = api_keys::find(&mut tx, presented.id)
        .await?
        .filter(|key| key.matches(&presented))
        .ok_or_else(invalid)?;
    if !key.is_live(now) {
        return Err(invalid());
    }
    // A key never outgrows its creator: rights they lost, it has lost.
    let creator_roles = members::roles(&mut tx, key.creator).await?;
    // Every member has a role: a creator without one is a member no more.
    if creator_roles.is_empty() {
        return Err(invalid());
    }
    let permissions = key.scopes.and(role::all_permissions(&creator_roles));
    let apps = organizations::apps(&mut tx).await?;
    api_keys::touch(&mut tx, key.id, now).await?;
    tx.commit().await?;
    Ok(IntrospectResponse {
        organization_id: org.to_string(),
        user_id: key.creator.to_string(),
        session_id: String::new(),
        api_key_id: key.id.to_string(),
        permissions: permissions.iter().map(i32::from).collect(),
        apps: apps.iter().map(i32::from).collect(),
        expire_time: key.expires_at.map(timestamp),
    })
}

fn invalid() -> ApiError {
    ApiError::new(ErrorReason::CredentialInvalid, "the access token or API key is not valid, or no longer")
}
