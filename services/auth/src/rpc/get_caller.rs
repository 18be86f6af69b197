//! GetCaller: who the caller is and what the caller may do here.

use std::sync::Arc;

use tracegate_platform::caller::Principal;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::auth::v1::GetCallerRequest;
use tracegate_proto::auth::v1::GetCallerResponse;

use crate::Inner;
use crate::store::{members, organizations, users};

pub(crate) async fn run(
    auth: &Inner,
    caller: Arc<Caller>,
    _: GetCallerRequest,
) -> Result<GetCallerResponse, ApiError> {
    let mut tx = auth.db.begin(caller.org).await?;
    let organization = organizations::find(&mut tx).await?;
    let mut response = GetCallerResponse {
        organization: organization.map(Into::into),
        permissions: caller.permissions.iter().map(i32::from).collect(),
        apps: caller.apps.iter().map(i32::from).collect(),
        ..GetCallerResponse::default()
    };
    match caller.principal {
        Principal::User { user, .. } => {
            response.user = users::find(&mut tx, user).await?.map(Into::into);
            response.roles = members::roles(&mut tx, user).await?.into_iter().map(i32::from).collect();
        }
        Principal::ApiKey { key, .. } => response.api_key_id = key.to_string(),
        Principal::Service => {}
    }
    Ok(response)
}
