//! GetPolicy: the policy in force.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetPolicyRequest, GetPolicyResponse};

use crate::Governance;
use crate::store::policies;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    GetPolicyRequest {}: GetPolicyRequest,
) -> Result<GetPolicyResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let policy = policies::in_force(&mut tx).await?;
    Ok(GetPolicyResponse { policy: Some(policy.contract().clone()) })
}
