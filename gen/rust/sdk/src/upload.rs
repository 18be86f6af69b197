//! Templates on their way up, as one stream or in resumable chunks.

use bytes::Bytes;
use futures_util::stream;
use tonic::Code;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::tasks::v1::{
    FinishUploadRequest, StartUploadRequest, Task, Template, UploadChunkRequest, UploadHeader,
    UploadTemplateRequest, upload_template_request::Part,
};

use crate::client::Client;
use crate::contract::sha256_hex;
use crate::error::Error;
use crate::request_id;

/// Small enough to share the connection with other calls.
const STREAM_CHUNK_BYTES: usize = 256 * 1024;
/// The server says where to go on at most this often; then something other than a lost answer is wrong.
const CORRECTIONS_MAX: u32 = 3;

/// A stored template and the task that parses it: the id to give to [`Client::watch_task`].
#[derive(Debug, Clone, PartialEq)]
pub struct Uploaded {
    pub template: Template,
    pub task: Task,
}

impl Uploaded {
    fn new(template: Option<Template>, task: Option<Task>) -> Result<Self, Error> {
        match (template, task) {
            (Some(template), Some(task)) => Ok(Self { template, task }),
            _ => Err(Error::broken_answer("the upload was answered without template or task")),
        }
    }
}

impl Client {
    /// Uploads a Word template as one stream and queues its parse. `title` may be empty for the file's name. A lost
    /// connection sends it again from the beginning, and stores it once.
    pub async fn upload_template(
        &self,
        file: impl Into<Bytes>,
        file_name: &str,
        title: &str,
    ) -> Result<Uploaded, Error> {
        let file = file.into();
        let header = header(&file, file_name, title, request_id::request_id());
        let (mut failures, mut renewed) = (0, false);
        loop {
            let failed = match self.templates().upload_template(stream::iter(parts(&header, &file))).await {
                Ok(answer) => {
                    let stored = answer.into_inner();
                    return Uploaded::new(stored.template, stored.task);
                }
                Err(failed) => failed,
            };
            // The transport cannot repeat a stream, but has taken note that the token was refused.
            if failed.code() == Code::Unauthenticated && !renewed && self.is_logged_in() {
                renewed = true;
                continue;
            }
            failures += 1;
            match self.transport().budget().delay(&failed, failures) {
                Some(delay) => tokio::time::sleep(delay).await,
                None => return Err(failed.into()),
            }
        }
    }

    /// The same in unary chunks, where something between cannot carry streams.
    pub async fn upload_template_unary(
        &self,
        file: impl Into<Bytes>,
        file_name: &str,
        title: &str,
    ) -> Result<Uploaded, Error> {
        self.resume_upload(&request_id::request_id(), file, file_name, title).await
    }

    /// The same again with a [`request_id`](crate::request_id()) of the caller's: within an hour it takes an interrupted
    /// upload up where it stopped, also after a restart.
    pub async fn resume_upload(
        &self,
        request_id: &str,
        file: impl Into<Bytes>,
        file_name: &str,
        title: &str,
    ) -> Result<Uploaded, Error> {
        let file = file.into();
        let mut templates = self.templates();
        let header = Some(header(&file, file_name, title, request_id.to_owned()));
        let upload = templates.start_upload(StartUploadRequest { header }).await?.into_inner();
        let chunk_bytes = usize::try_from(upload.chunk_bytes_max).ok().filter(|n| *n > 0);
        let chunk_bytes = chunk_bytes.ok_or_else(|| Error::broken_answer("the server takes no chunks"))?;
        let mut sent = offset(upload.received_bytes, &file)?;
        let mut corrections = 0;
        while sent < file.len() {
            let request = UploadChunkRequest {
                upload_id: upload.upload_id.clone(),
                offset: wire_length(sent),
                chunk: file.slice(sent..file.len().min(sent.saturating_add(chunk_bytes))),
            };
            sent = match templates.upload_chunk(request).await {
                Ok(answer) => match offset(answer.into_inner().received_bytes, &file)? {
                    received if received > sent => received,
                    received => {
                        let message =
                            format!("the server took a chunk at {sent} and still has {received} bytes");
                        return Err(Error::broken_answer(message));
                    }
                },
                Err(failed) => {
                    let failed = Error::from(failed);
                    corrections += 1;
                    match expected_offset(&failed).filter(|_| corrections <= CORRECTIONS_MAX) {
                        Some(expected) => offset(expected, &file)?,
                        None => return Err(failed),
                    }
                }
            };
        }
        let stored =
            templates.finish_upload(FinishUploadRequest { upload_id: upload.upload_id }).await?.into_inner();
        Uploaded::new(stored.template, stored.task)
    }
}

fn header(file: &Bytes, file_name: &str, title: &str, request_id: String) -> UploadHeader {
    UploadHeader {
        file_name: file_name.to_owned(),
        title: title.to_owned(),
        size_bytes: wire_length(file.len()),
        sha256: sha256_hex(file),
        request_id,
    }
}

fn parts(header: &UploadHeader, file: &Bytes) -> Vec<UploadTemplateRequest> {
    let chunks = (0..file.len())
        .step_by(STREAM_CHUNK_BYTES)
        .map(|start| Part::Chunk(file.slice(start..file.len().min(start + STREAM_CHUNK_BYTES))));
    let header = Part::Header(header.clone());
    std::iter::once(header).chain(chunks).map(|part| UploadTemplateRequest { part: Some(part) }).collect()
}

fn wire_length(n_bytes: usize) -> i64 {
    i64::try_from(n_bytes).unwrap_or(i64::MAX)
}

/// Where in the file to go on.
fn offset(received_bytes: i64, file: &Bytes) -> Result<usize, Error> {
    let offset = usize::try_from(received_bytes).ok().filter(|offset| *offset <= file.len());
    offset.ok_or_else(|| {
        Error::broken_answer(format!("the server has {received_bytes} bytes of {}", file.len()))
    })
}

fn expected_offset(failed: &Error) -> Option<i64> {
    if failed.reason() != ErrorReason::ChunkOutOfOrder {
        return None;
    }
    failed.metadata().get("expected_offset")?.parse().ok()
}
