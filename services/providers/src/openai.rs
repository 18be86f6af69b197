//! OpenAI's chat completions, both ways: as the server an SDK talks to, and as the client of a provider.

mod error_body;
mod fields;
mod parse_message;
mod parse_request;
mod parse_tool;
mod read_answer;
mod read_chunk;
mod violation;
mod write_answer;
mod write_chunk;
mod write_request;

pub use error_body::ErrorBody;
pub use parse_request::parse_request;
pub use violation::{RequestError, Violation};
pub use write_answer::write_answer;
pub use write_chunk::ChunkWriter;

pub(crate) use read_answer::read_answer;
pub(crate) use read_chunk::ChunkReader;
pub(crate) use write_request::write_request;
