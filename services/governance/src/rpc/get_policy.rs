//! GetPolicy: the policy in force, or another version.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetPolicyRequest, GetPolicyResponse};

use crate::Governance;
use crate::store::{heads, policies};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: GetPolicyRequest,
) -> Result<GetPolicyResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let latest_version = heads::find(&mut tx).await?.policy_version;
    let policy = match req.version {
        0 => policies::in_force(&mut tx, latest_version).await?.of(&req.scope).enforced.clone(),
        version => {
            policies::find(&mut tx, version).await?.ok_or_else(|| ApiError::not_found("policy", version))?
        }
    };
    Ok(GetPolicyResponse { policy: Some(policy.contract().clone()), latest_version })
}
