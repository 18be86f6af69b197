//! DiffPolicies: what changes from one policy to another, in plain words.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller, OrgTx};
use tracegate_proto::governance::v1::{DiffPoliciesRequest, DiffPoliciesResponse, Policy};

use crate::Governance;
use crate::policy::diff;
use crate::store::policies;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: DiffPoliciesRequest,
) -> Result<DiffPoliciesResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let from = side(&mut tx, req.from, req.from_version).await?;
    let to = side(&mut tx, req.to, req.to_version).await?;
    Ok(DiffPoliciesResponse { changes: diff::changes(&from, &to) })
}

async fn side(tx: &mut OrgTx, given: Option<Policy>, version: i64) -> Result<Policy, ApiError> {
    if let Some(given) = given {
        return Ok(given);
    }
    let found = policies::find(tx, version).await?;
    Ok(found.ok_or_else(|| ApiError::not_found("policy", version))?.contract().clone())
}
