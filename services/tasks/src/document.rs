//! Word documents on their way in: opened where it hurts nobody, refused with the rule they break.

use std::sync::Arc;

use tokio::sync::Semaphore;
use tracegate_docx::{OpenError, Package};
use tracegate_platform::ApiError;
use tracegate_proto::errors::v1::ErrorReason;

use crate::upload::Announced;

/// Runs what burns CPU and memory beside the async threads, a bounded number at a time.
#[derive(Clone)]
pub(crate) struct Readers(Arc<Semaphore>);

/// The work on a document failed as a program does, not as a document: it panicked.
#[derive(Debug, thiserror::Error)]
#[error("the document reader broke down")]
pub(crate) struct BrokeDown;

impl Readers {
    pub(crate) fn new(n_max: usize) -> Self {
        Self(Arc::new(Semaphore::new(n_max.max(1))))
    }

    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, BrokeDown> {
        // The semaphore is never closed.
        let permit = self.0.clone().acquire_owned().await.map_err(|_| BrokeDown)?;
        let joined = tokio::task::spawn_blocking(move || {
            let done = work();
            // Held by the work itself: a caller that goes away does not make room.
            drop(permit);
            done
        });
        joined.await.map_err(|error| {
            tracing::error!(error = %error, "the document reader broke down");
            BrokeDown
        })
    }

    /// Answers the bytes again if they are the file announced and a Word document that we take.
    pub(crate) async fn accept(&self, file: Announced, content: Vec<u8>) -> Result<Vec<u8>, ApiError> {
        self.run(move || {
            file.verify(&content)?;
            Package::open(&content).map_err(|error| refused(&error))?;
            Ok(content)
        })
        .await
        .map_err(ApiError::internal)?
    }
}

fn refused(error: &OpenError) -> ApiError {
    let detail = error.to_string();
    ApiError::new(ErrorReason::DocumentRefused, detail.clone())
        .with("rule", rule(error))
        .with("detail", detail)
}

/// The rule's stable name: clients choose their words by it.
fn rule(error: &OpenError) -> &'static str {
    match error {
        OpenError::NotZip => "not_zip",
        OpenError::Truncated => "truncated",
        OpenError::Encrypted | OpenError::EncryptedEntry { .. } => "encrypted",
        OpenError::LegacyDoc => "legacy_doc",
        OpenError::Corrupt { .. } => "corrupt",
        OpenError::TooLarge { .. } => "too_large",
        OpenError::TooManyEntries { .. } => "too_many_entries",
        OpenError::PartTooLarge { .. } => "part_too_large",
        OpenError::InflatedTooLarge { .. } => "inflated_too_large",
        OpenError::RatioTooHigh { .. } => "ratio_too_high",
        OpenError::DuplicateEntry { .. } => "duplicate_entry",
        OpenError::UnsafeName { .. } => "unsafe_name",
        OpenError::NoContentTypes | OpenError::NoMainPart | OpenError::MainPartMissing { .. } => "not_office",
        OpenError::NotWord { .. } => "not_word",
        OpenError::MacroEnabled { .. } => "macros",
        OpenError::Xml(_) => "xml",
        _ => "other",
    }
}
