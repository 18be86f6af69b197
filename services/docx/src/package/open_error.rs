//! OpenError: why an upload is not a Word document that we accept.

use crate::xml::XmlError;

#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    #[error("the file is not a Word document: it is no zip archive")]
    NotZip,
    #[error("the file ends too early; it was not uploaded or saved completely")]
    Truncated,
    #[error("the document is encrypted with a password")]
    Encrypted,
    #[error("the file is a Word 97-2003 document (.doc); save it as .docx")]
    LegacyDoc,
    #[error("the entry {name} is encrypted")]
    EncryptedEntry { name: String },
    #[error("the entry {name} is damaged: {problem}")]
    Corrupt { name: String, problem: String },

    #[error("the file has {bytes} bytes; at most {bytes_max} are accepted")]
    TooLarge { bytes: u64, bytes_max: u64 },
    #[error("the archive has {entries} entries; at most {entries_max} are accepted")]
    TooManyEntries { entries: usize, entries_max: usize },
    #[error("the entry {name} inflates to more than {bytes_max} bytes")]
    PartTooLarge { name: String, bytes_max: u64 },
    #[error("the archive inflates to more than {bytes_max} bytes")]
    InflatedTooLarge { bytes_max: u64 },
    #[error("the entry {name} inflates to more than {ratio_max} times its size")]
    RatioTooHigh { name: String, ratio_max: u64 },

    #[error("the entry {name} is there twice")]
    DuplicateEntry { name: String },
    #[error("the entry name {name:?} points outside of the archive")]
    UnsafeName { name: String },

    #[error("the archive has no [Content_Types].xml, so it is no Office document")]
    NoContentTypes,
    #[error("the archive names no main document part")]
    NoMainPart,
    #[error("the main document part {name} is missing")]
    MainPartMissing { name: String },
    #[error("the document carries macros ({evidence})")]
    MacroEnabled { evidence: String },
    #[error("the file is an Office document of another kind ({content_type})")]
    NotWord { content_type: String },

    #[error(transparent)]
    Xml(#[from] XmlError),
}
