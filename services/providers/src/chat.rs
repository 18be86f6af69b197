//! One model of a chat with a language model, in which every provider's format is read and written.
//!
//! It is as rich as OpenAI's chat completions. What a provider answers beyond it is dropped: a caller that checks
//! every text of an answer has then seen all that leaves.

mod answer;
mod message;
mod request;
mod texts;
mod tool;

pub use answer::{ChatAnswer, ChatEvent, FinishReason, ToolCallDelta, Usage};
pub use message::{Content, Image, Message, Part, Role};
pub use request::{ChatRequest, Extra, ResponseFormat};
pub use tool::{Tool, ToolCall, ToolChoice};
