//! StartUpload: announces a file that comes in unary steps. Forgets, on its way, what the organization has abandoned.

use std::sync::Arc;
use std::time::Duration;

use time::OffsetDateTime;
use tracegate_platform::ids::uuid_from_field;
use tracegate_platform::request_ledger::request_id_reused;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::tasks::v1::{StartUploadRequest, StartUploadResponse};

use crate::Tasks;
use crate::store::uploads;
use crate::upload::{Announced, CHUNK_BYTES_MAX, FORGOTTEN_AFTER, OPEN_MAX, Upload};

/// So long a repeated FinishUpload still finds its template.
const FINISHED_KEPT: Duration = Duration::from_secs(24 * 3600);

pub(crate) async fn run(
    app: &Tasks,
    caller: Arc<Caller>,
    req: StartUploadRequest,
) -> Result<StartUploadResponse, ApiError> {
    let header = req.header.ok_or_else(|| ApiError::invalid("header", "required", "must be set"))?;
    let file = Announced::read(&header)?;
    let request_id = uuid_from_field("header.request_id", &header.request_id)?;
    let now = app.clock.now();

    let mut tx = app.db.begin(caller.org).await?;
    uploads::lock_actor(&mut tx, caller.actor_id()).await?;
    uploads::delete_old(&mut tx, now - FORGOTTEN_AFTER, now - FINISHED_KEPT).await?;
    let upload = match uploads::find_by_request(&mut tx, caller.actor_id(), request_id).await? {
        Some(first) if first.file == file => first,
        Some(_) => return Err(request_id_reused(request_id)),
        None => {
            let (n_open, oldest_at) = uploads::count_open(&mut tx, caller.actor_id()).await?;
            if n_open >= OPEN_MAX {
                return Err(too_many_open(oldest_at, now));
            }
            let upload = Upload::start(caller.actor_id(), request_id, file, now);
            uploads::insert(&mut tx, &upload).await?;
            upload
        }
    };
    tx.commit().await?;
    Ok(StartUploadResponse {
        upload_id: upload.id.to_string(),
        chunk_bytes_max: CHUNK_BYTES_MAX,
        received_bytes: upload.received_bytes,
    })
}

fn too_many_open(oldest_at: Option<OffsetDateTime>, now: OffsetDateTime) -> ApiError {
    let forgotten_at = oldest_at.unwrap_or(now) + FORGOTTEN_AFTER;
    let left = Duration::try_from(forgotten_at - now).unwrap_or_default();
    let message = format!("{OPEN_MAX} uploads are open: finish one, or wait until the oldest is an hour old");
    ApiError::new(ErrorReason::RateLimited, message).with("limit", OPEN_MAX).retry_after(left)
}
