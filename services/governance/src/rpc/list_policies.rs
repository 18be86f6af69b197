//! ListPolicies: what decides now, and what is tried in its shadow.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListPoliciesRequest, ListPoliciesResponse, Policy as Contract};

use crate::Governance;
use crate::policy::Policy;
use crate::store::{heads, policies};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    ListPoliciesRequest {}: ListPoliciesRequest,
) -> Result<ListPoliciesResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let latest_version = heads::find(&mut tx).await?.policy_version;
    let in_force = policies::in_force(&mut tx, latest_version).await?;
    let contracts = |policies: Vec<&Arc<Policy>>| -> Vec<Contract> {
        policies.into_iter().map(|policy| policy.contract().clone()).collect()
    };
    Ok(ListPoliciesResponse {
        policies: contracts(in_force.enforced()),
        shadows: contracts(in_force.shadows()),
        latest_version,
    })
}
