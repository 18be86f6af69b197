//! Gemini's generateContent, whole and as server-sent events.

mod contents;
mod path;
mod read_answer;
mod response;
mod write_request;

pub(crate) use path::path;
pub(crate) use read_answer::{ChunkReader, read_answer};
pub(crate) use write_request::write_request;
