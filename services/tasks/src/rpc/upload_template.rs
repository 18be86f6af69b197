//! UploadTemplate: a file in one stream. It is spooled in memory within a budget and stored only when all of it is right.

use std::sync::Arc;
use std::time::Duration;

use tonic::Streaming;
use tonic_types::StatusExt;
use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, gate};
use tracegate_proto::check::Violation;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::tasks::v1::upload_template_request::Part;
use tracegate_proto::tasks::v1::{UploadHeader, UploadTemplateRequest, UploadTemplateResponse};

use crate::upload::Announced;
use crate::{Tasks, intake};

const METHOD: &str = "UploadTemplate";
/// A sender that is silent for so long gives its room to another.
const IDLE_MAX: Duration = Duration::from_secs(15);

pub(crate) async fn run(
    app: &Tasks,
    caller: Arc<Caller>,
    mut parts: Streaming<UploadTemplateRequest>,
) -> Result<UploadTemplateResponse, ApiError> {
    let Some(Part::Header(header)) = next(&mut parts).await? else {
        return Err(ApiError::invalid("header", "required", "must come first"));
    };
    let file = Announced::read(&header)?;
    if let Some(first) = find_first(app, &caller, &header).await? {
        return Ok(first);
    }

    let room = app.spool.room_for(file.size_bytes).await?;
    let content = receive(&mut parts, &file).await?;
    let content = app.readers.accept(file.clone(), content).await?;

    let mut tx = app.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, METHOD, &header.request_id, &header).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let (template, task) = intake::store(&mut tx, &caller, &file, &content, app.clock.now()).await?;
    let response = UploadTemplateResponse { template: Some(template.into()), task: Some(task.into()) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    drop(room);
    Ok(response)
}

/// The answer of an earlier call with this request id, so that nobody sends 25 MiB for what is there already.
async fn find_first(
    app: &Tasks,
    caller: &Caller,
    header: &UploadHeader,
) -> Result<Option<UploadTemplateResponse>, ApiError> {
    let mut tx = app.db.begin(caller.org).await?;
    match request_ledger::claim(&mut tx, caller, METHOD, &header.request_id, header).await? {
        Claim::Replay(first) => Ok(Some(first)),
        // Dropped with the transaction: claimed for good only with the effect.
        Claim::First(_) => Ok(None),
    }
}

async fn receive(
    parts: &mut Streaming<UploadTemplateRequest>,
    file: &Announced,
) -> Result<Vec<u8>, ApiError> {
    let mut content = Vec::with_capacity(usize::try_from(file.size_bytes).unwrap_or_default());
    while let Some(part) = next(parts).await? {
        let Part::Chunk(chunk) = part else {
            return Err(ApiError::invalid("header", "once", "must come only once"));
        };
        file.allow(i64::try_from(content.len() + chunk.len()).unwrap_or(i64::MAX))?;
        content.extend_from_slice(&chunk);
    }
    Ok(content)
}

/// The next part; `None` at the end of the stream.
async fn next(parts: &mut Streaming<UploadTemplateRequest>) -> Result<Option<Part>, ApiError> {
    let message = tokio::time::timeout(IDLE_MAX, parts.message())
        .await
        .map_err(|_| ApiError::new(ErrorReason::DeadlineExceeded, "the upload has stalled"))?
        .map_err(|status| broken(&status))?;
    match message {
        None => Ok(None),
        Some(UploadTemplateRequest { part: Some(part) }) => Ok(Some(part)),
        Some(UploadTemplateRequest { part: None }) => {
            Err(ApiError::invalid("part", "oneof.required", "must be set"))
        }
    }
}

/// The codec has refused a part, or the sender went away.
fn broken(status: &tonic::Status) -> ApiError {
    if let Some(bad) = status.get_details_bad_request()
        && !bad.field_violations.is_empty()
    {
        let violations = bad.field_violations.into_iter();
        return ApiError::invalid_fields(
            violations.map(|v| Violation::new(v.field, "contract", v.description)).collect(),
        );
    }
    let reason = match status.code() {
        tonic::Code::InvalidArgument => ErrorReason::InvalidRequest,
        tonic::Code::OutOfRange | tonic::Code::ResourceExhausted => return gate::message_too_large(),
        _ => ErrorReason::Cancelled,
    };
    ApiError::new(reason, status.message())
}
