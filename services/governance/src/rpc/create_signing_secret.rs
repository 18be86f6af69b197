//! CreateSigningSecret: from now on the key's batches must be signed.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use time::Duration;
use tracegate_platform::ids::ApiKeyId;
use tracegate_platform::{ApiError, Caller, audit, keys};
use tracegate_proto::governance::v1::{CreateSigningSecretRequest, CreateSigningSecretResponse};

use crate::Governance;
use crate::signing::{PURPOSE, SECRET_BYTES};
use crate::store::signing;

/// How long the secret before is believed, so that senders can change over.
const PREVIOUS_FOR: Duration = Duration::hours(1);

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: CreateSigningSecretRequest,
) -> Result<CreateSigningSecretResponse, ApiError> {
    let id = ApiKeyId::from_field("api_key_id", &req.api_key_id)?;
    let now = gov.clock.now();
    let mut secret = [0; SECRET_BYTES];
    keys::random(&mut secret);
    let sealed = gov.keys.seal(PURPOSE, id.0, &secret);
    let mut tx = gov.db.begin(caller.org).await?;
    signing::set(&mut tx, id.0, &sealed, now, now + PREVIOUS_FOR).await?;
    audit::record(&mut tx, &caller, now, "SigningSecretCreated", format!("api-keys/{id}"), []).await?;
    tx.commit().await?;
    Ok(CreateSigningSecretResponse { secret: STANDARD.encode(secret) })
}
