//! ListSigningSecrets: which keys sign their batches.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListSigningSecretsRequest, ListSigningSecretsResponse};

use crate::Governance;
use crate::store::signing;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    ListSigningSecretsRequest {}: ListSigningSecretsRequest,
) -> Result<ListSigningSecretsResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    Ok(ListSigningSecretsResponse { signing_secrets: signing::list(&mut tx).await? })
}
