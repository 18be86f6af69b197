//! ListProviders: the model providers, with their health as this process sees it.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{
    ListProvidersRequest, ListProvidersResponse, Provider, ProviderHealth,
};
use tracegate_providers::breaker::Health;

use crate::Governance;
use crate::store::providers;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    ListProvidersRequest {}: ListProvidersRequest,
) -> Result<ListProvidersResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let stored = providers::list(&mut tx).await?;
    let breakers = gov.orgs.of(caller.org).settings().directory.breakers();
    let provider = |stored: providers::Stored| {
        let health = match breakers.get(&stored.name).map(|breaker| breaker.health()) {
            None | Some(Health::Unknown) => ProviderHealth::Unspecified,
            Some(Health::Up) => ProviderHealth::Up,
            Some(Health::Trying) => ProviderHealth::Trying,
            Some(Health::Down) => ProviderHealth::Down,
        };
        Ok(Provider { health: health.into(), ..stored.contract()? })
    };
    let providers = stored.into_iter().map(provider).collect::<Result<_, ApiError>>()?;
    Ok(ListProvidersResponse { providers })
}
