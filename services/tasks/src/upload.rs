//! An upload: what was announced about a file, and how its bytes are held against that.

use std::time::Duration;

use time::OffsetDateTime;
use tracegate_platform::{ApiError, keys, typed_ids};
use tracegate_proto::check::Violation;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::tasks::v1::UploadHeader;
use uuid::Uuid;

use crate::template::TemplateId;

typed_ids!(UploadId);

/// The largest file taken: what mail servers give up at as well, and what the document reader accepts.
pub(crate) const FILE_BYTES_MAX: i64 = 25 << 20;
/// As the contract says.
pub(crate) const CHUNK_BYTES_MAX: i32 = 1 << 20;
/// Open uploads of one person or key: more than anybody drops into a window at once.
pub(crate) const OPEN_MAX: i64 = 20;
pub(crate) const FORGOTTEN_AFTER: Duration = Duration::from_secs(3600);

/// A file as its header announces it; within the limit and a .docx by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Announced {
    pub file_name: String,
    pub title: String,
    pub size_bytes: i64,
    pub sha256: [u8; 32],
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Upload {
    pub id: UploadId,
    pub actor_id: Uuid,
    pub request_id: Uuid,
    pub file: Announced,
    pub received_bytes: i64,
    /// Once finished.
    pub template_id: Option<TemplateId>,
    pub created_at: OffsetDateTime,
}

/// Where a chunk goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// The next bytes; so many have then arrived.
    Next { received_bytes: i64 },
    /// Somewhere before: right if the same chunk was taken there.
    Earlier,
}

impl Announced {
    /// Refuses a file that is too large before a byte of it is sent.
    pub(crate) fn read(header: &UploadHeader) -> Result<Self, ApiError> {
        let mut violations = Vec::new();
        let extension = header.file_name.get(header.file_name.len().saturating_sub(5)..);
        if header.file_name.len() < 6 || !extension.is_some_and(|ext| ext.eq_ignore_ascii_case(".docx")) {
            violations.push(Violation::new("header.file_name", "string.suffix", "must end in .docx"));
        }
        for (field, value) in [("header.file_name", &header.file_name), ("header.title", &header.title)] {
            if value.chars().any(char::is_control) {
                violations.push(Violation::new(
                    field,
                    "string.no_control",
                    "must not have control characters",
                ));
            }
        }
        let sha256 = keys::hex_decode(&header.sha256).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        let Some(sha256) = sha256.filter(|_| violations.is_empty()) else {
            if sha256.is_none() {
                violations.push(Violation::new(
                    "header.sha256",
                    "string.pattern",
                    "must be 64 hexadecimal digits",
                ));
            }
            return Err(ApiError::invalid_fields(violations));
        };
        if header.size_bytes > FILE_BYTES_MAX {
            return Err(too_large());
        }
        let title = if header.title.trim().is_empty() { &header.file_name } else { &header.title };
        Ok(Self {
            file_name: header.file_name.clone(),
            title: title.trim().to_owned(),
            size_bytes: header.size_bytes,
            sha256,
        })
    }

    /// Whether so many bytes may have arrived so far.
    pub(crate) fn allow(&self, received_bytes: i64) -> Result<(), ApiError> {
        if received_bytes > FILE_BYTES_MAX {
            return Err(too_large());
        }
        if received_bytes > self.size_bytes {
            return Err(ApiError::new(
                ErrorReason::FileHashMismatch,
                format!("more than the {} bytes announced have arrived", self.size_bytes),
            )
            .with("expected_sha256", keys::hex(&self.sha256))
            .with("received_sha256", ""));
        }
        Ok(())
    }

    /// Holds what arrived against what was announced; hashes, so not for an async thread.
    pub(crate) fn verify(&self, content: &[u8]) -> Result<(), ApiError> {
        let received = keys::sha256(content);
        if content.len() as u64 == self.size_bytes.unsigned_abs() && received == self.sha256 {
            return Ok(());
        }
        Err(ApiError::new(ErrorReason::FileHashMismatch, "what arrived is not the file that was announced")
            .with("expected_sha256", keys::hex(&self.sha256))
            .with("received_sha256", keys::hex(&received)))
    }
}

impl Upload {
    pub(crate) fn start(actor_id: Uuid, request_id: Uuid, file: Announced, now: OffsetDateTime) -> Self {
        Self {
            id: UploadId::generate(),
            actor_id,
            request_id,
            file,
            received_bytes: 0,
            template_id: None,
            created_at: now,
        }
    }

    /// Where a chunk of `n_bytes` at `offset` goes; a finished upload takes none.
    pub(crate) fn place(&self, offset: i64, n_bytes: usize) -> Result<Place, ApiError> {
        if self.template_id.is_some() {
            return Err(ApiError::state_forbids("FINISHED", "OPEN", "the upload is finished already"));
        }
        if offset < self.received_bytes {
            return Ok(Place::Earlier);
        }
        if offset > self.received_bytes {
            return Err(self.out_of_order(offset));
        }
        let received_bytes = offset.saturating_add(i64::try_from(n_bytes).unwrap_or(i64::MAX));
        self.file.allow(received_bytes)?;
        Ok(Place::Next { received_bytes })
    }

    /// Whether every byte has arrived.
    pub(crate) fn complete(&self) -> Result<(), ApiError> {
        if self.received_bytes < self.file.size_bytes {
            Err(self.out_of_order(self.file.size_bytes))
        } else {
            Ok(())
        }
    }

    pub(crate) fn out_of_order(&self, offset: i64) -> ApiError {
        let expected = self.received_bytes;
        ApiError::new(
            ErrorReason::ChunkOutOfOrder,
            format!("the next byte expected is {expected}, not {offset}"),
        )
        .with("expected_offset", expected)
        .with("received_offset", offset)
    }
}

fn too_large() -> ApiError {
    ApiError::new(ErrorReason::FileTooLarge, format!("a file has at most {FILE_BYTES_MAX} bytes"))
        .with("limit_bytes", FILE_BYTES_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(file_name: &str, size_bytes: i64) -> UploadHeader {
        UploadHeader {
            file_name: file_name.to_owned(),
            title: String::new(),
            size_bytes,
            sha256: keys::hex(&keys::sha256(b"0123456789")),
            request_id: Uuid::now_v7().to_string(),
        }
    }

    fn check_header(file_name: &str, size_bytes: i64, expected: Option<ErrorReason>) {
        let refused = Announced::read(&header(file_name, size_bytes)).err().map(|error| error.reason());
        assert_eq!(refused, expected, "{file_name:?} of {size_bytes}");
    }

    #[test]
    fn a_header_is_refused_before_any_byte() {
        check_header("form.docx", 10, None);
        check_header("FORM.DOCX", FILE_BYTES_MAX, None);
        check_header("form.docx", FILE_BYTES_MAX + 1, Some(ErrorReason::FileTooLarge));
        check_header("form.docm", 10, Some(ErrorReason::InvalidRequest));
        check_header(".docx", 10, Some(ErrorReason::InvalidRequest));
        check_header("é", 10, Some(ErrorReason::InvalidRequest));
        check_header("a\u{0}b.docx", 10, Some(ErrorReason::InvalidRequest));
    }

    fn check_place(offset: i64, n_bytes: usize, expected: Result<Place, ErrorReason>) {
        let file = Announced::read(&header("form.docx", 10)).expect("a right header");
        let mut upload = Upload::start(Uuid::nil(), Uuid::nil(), file, OffsetDateTime::UNIX_EPOCH);
        upload.received_bytes = 4;
        assert_eq!(
            upload.place(offset, n_bytes).map_err(|error| error.reason()),
            expected,
            "{n_bytes} at {offset}"
        );
    }

    #[test]
    fn a_chunk_goes_to_the_next_byte_or_repeats_an_earlier_one() {
        check_place(4, 6, Ok(Place::Next { received_bytes: 10 }));
        check_place(0, 4, Ok(Place::Earlier));
        check_place(5, 1, Err(ErrorReason::ChunkOutOfOrder));
        check_place(4, 7, Err(ErrorReason::FileHashMismatch));
        check_place(i64::MAX, 1, Err(ErrorReason::ChunkOutOfOrder));
    }

    #[test]
    fn a_file_is_held_against_its_size_and_hash() {
        let file = Announced::read(&header("form.docx", 10)).expect("a right header");
        assert!(file.verify(b"0123456789").is_ok());
        assert!(file.verify(b"0123456780").is_err());
        assert!(file.verify(b"012345678").is_err());
    }
}
