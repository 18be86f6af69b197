//! What the stand-in says to one call.

use crate::chat::{ChatAnswer, FinishReason, ToolCall, Usage};

use super::faults::Fault;
use super::hold::{Hold, HoldPoint};

/// One answer, or one way not to give it.
#[derive(Clone, Debug)]
pub struct Script {
    pub(super) reply: Reply,
    pub(super) chunk_chars: usize,
    pub(super) cut: Option<(usize, Cut)>,
    pub(super) hold: Option<(HoldPoint, Hold)>,
}

#[derive(Clone, Debug)]
pub(super) enum Reply {
    Answer(Box<ChatAnswer>),
    /// The last user message, so that a test sees what reached the provider come back.
    Echo,
    Fault(Fault),
}

/// How a body ends early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    Neat,
    HangUp,
}

/// How many characters a chunk of a stream has, unless a script says otherwise.
const CHUNK_CHARS: usize = 8;

impl Script {
    /// Answers `text`.
    pub fn text(text: impl Into<String>) -> Self {
        Script::answer(ChatAnswer { content: Some(text.into()), ..ChatAnswer::default() })
    }

    /// Answers what the last user message said.
    pub fn echo() -> Self {
        Script::new(Reply::Echo)
    }

    /// Calls a tool.
    pub fn tool_call(name: impl Into<String>, arguments: impl Into<String>) -> Self {
        let call = ToolCall {
            id: "call_scripted_0".to_owned(),
            name: name.into(),
            arguments: arguments.into(),
            thought_signature: None,
        };
        Script::answer(ChatAnswer {
            tool_calls: vec![call],
            finish_reason: FinishReason::ToolCalls,
            ..ChatAnswer::default()
        })
    }

    /// Refuses within the answer, as a model does.
    pub fn refusal(text: impl Into<String>) -> Self {
        Script::answer(ChatAnswer {
            refusal: Some(text.into()),
            finish_reason: FinishReason::ContentFilter,
            ..ChatAnswer::default()
        })
    }

    /// Answers exactly this. An empty id, model or usage is filled in as a provider would.
    pub fn answer(answer: ChatAnswer) -> Self {
        Script::new(Reply::Answer(Box::new(answer)))
    }

    /// Goes wrong.
    pub fn fault(fault: Fault) -> Self {
        Script::new(Reply::Fault(fault))
    }

    /// Bills this, whatever was said.
    pub fn with_usage(mut self, usage: Usage) -> Self {
        if let Reply::Answer(answer) = &mut self.reply {
            answer.usage = Some(usage);
        }
        self
    }

    /// Streams texts in pieces of `chars` characters.
    pub fn in_chunks_of(mut self, chars: usize) -> Self {
        self.chunk_chars = chars.max(1);
        self
    }

    /// Ends the body after `events` pieces as if it were whole, as a proxy does that lost its own connection.
    pub fn cut_after(mut self, events: usize) -> Self {
        self.cut = Some((events, Cut::Neat));
        self
    }

    /// Breaks the connection after `events` pieces of the body.
    pub fn hang_up_after(mut self, events: usize) -> Self {
        self.cut = Some((events, Cut::HangUp));
        self
    }

    /// Sends nothing before `hold` is released: a slow first byte.
    pub fn held_before_head(mut self, hold: &Hold) -> Self {
        self.hold = Some((HoldPoint::Head, hold.clone()));
        self
    }

    /// Sends the head and `events` events, and the rest when `hold` is released.
    pub fn held_after(mut self, events: usize, hold: &Hold) -> Self {
        self.hold = Some((HoldPoint::Event(events), hold.clone()));
        self
    }

    fn new(reply: Reply) -> Self {
        Script { reply, chunk_chars: CHUNK_CHARS, cut: None, hold: None }
    }
}
