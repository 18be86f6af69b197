//! DeleteProvider: forgets a provider and its key.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{DeleteProviderRequest, DeleteProviderResponse};

use crate::Governance;
use crate::store::heads;
use crate::store::providers::{self, ProviderId};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: DeleteProviderRequest,
) -> Result<DeleteProviderResponse, ApiError> {
    let id = ProviderId::from_field("provider_id", &req.provider_id)?;
    let mut tx = gov.db.begin(caller.org).await?;
    heads::lock(&mut tx).await?;
    if providers::delete(&mut tx, id).await? {
        heads::config_changed(&mut tx).await?;
        let resource = format!("providers/{id}");
        audit::record(&mut tx, &caller, gov.clock.now(), "ProviderDeleted", resource, []).await?;
        tx.commit().await?;
    }
    Ok(DeleteProviderResponse {})
}
