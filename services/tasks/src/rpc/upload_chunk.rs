//! UploadChunk: the next bytes of an upload; the same ones again change nothing.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::tasks::v1::{UploadChunkRequest, UploadChunkResponse};

use crate::Tasks;
use crate::store::uploads;
use crate::upload::{Place, UploadId};

pub(crate) async fn run(
    app: &Tasks,
    caller: Arc<Caller>,
    req: UploadChunkRequest,
) -> Result<UploadChunkResponse, ApiError> {
    let upload_id = UploadId::from_field("upload_id", &req.upload_id)?;
    let mut tx = app.db.begin(caller.org).await?;
    // Locked before reading: two chunks at once would both be the next one.
    let upload = uploads::lock(&mut tx, upload_id, caller.actor_id())
        .await?
        .ok_or_else(|| ApiError::not_found("upload", upload_id))?;

    let received_bytes = match upload.place(req.offset, req.chunk.len())? {
        Place::Next { received_bytes } => {
            uploads::insert_chunk(&mut tx, upload_id, req.offset, &req.chunk, received_bytes).await?;
            received_bytes
        }
        Place::Earlier if uploads::has_chunk(&mut tx, upload_id, req.offset, &req.chunk).await? => {
            upload.received_bytes
        }
        Place::Earlier => return Err(upload.out_of_order(req.offset)),
    };
    tx.commit().await?;
    Ok(UploadChunkResponse { received_bytes })
}
