//! DeleteSigningSecret: the key's batches need no signature any more.

use std::sync::Arc;

use tracegate_platform::ids::ApiKeyId;
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{DeleteSigningSecretRequest, DeleteSigningSecretResponse};

use crate::Governance;
use crate::store::signing;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: DeleteSigningSecretRequest,
) -> Result<DeleteSigningSecretResponse, ApiError> {
    let id = ApiKeyId::from_field("api_key_id", &req.api_key_id)?;
    let mut tx = gov.db.begin(caller.org).await?;
    if signing::delete(&mut tx, id.0).await? {
        let resource = format!("api-keys/{id}");
        audit::record(&mut tx, &caller, gov.clock.now(), "SigningSecretDeleted", resource, []).await?;
        tx.commit().await?;
    }
    Ok(DeleteSigningSecretResponse {})
}
