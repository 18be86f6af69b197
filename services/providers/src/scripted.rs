//! A provider that answers from a script: a real server on loopback that speaks all four formats, for tests and demos.
//!
//! It stands in for providers faithfully enough that their own SDKs read it. Nothing in it waits for time to pass: a
//! script that holds back says so through a hand-off, and the test lets it go on.

mod ask;
mod faults;
mod hold;
mod reply;
mod script;
mod server;
mod write_anthropic;
mod write_gemini;
mod write_openai;

pub use faults::Fault;
pub use hold::Hold;
pub use script::Script;
pub use server::{KEY, Received, Scripted};
