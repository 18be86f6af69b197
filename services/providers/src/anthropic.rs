//! Anthropic's messages API.

mod read_answer;
mod read_event;
mod turns;
mod wire;
mod write_request;

pub(crate) use read_answer::read_answer;
pub(crate) use read_event::EventReader;
pub(crate) use write_request::write_request;
