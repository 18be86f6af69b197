//! Answers, whole or in chunks: a whole one is a stream of one chunk.

use std::collections::VecDeque;

use super::response::{Candidate, FunctionCall, OWN_ID_PREFIX, Part, Response, finish_reason};
use crate::chat::{ChatAnswer, ChatEvent, FinishReason, ToolCallDelta, Usage};
use crate::error::{ErrorKind, ProviderError};
use crate::error_answer;
use crate::sse::Event;

pub(crate) fn read_answer(body: &[u8]) -> Result<ChatAnswer, ProviderError> {
    let response: Response = serde_json::from_slice(body)
        .map_err(|error| ProviderError::malformed("generateContent response", &error))?;
    let (mut reader, mut events) = (ChunkReader::default(), VecDeque::new());
    reader.read_response(response, &mut events)?;
    if !reader.finished {
        return Err(ProviderError::new(ErrorKind::Malformed, "an answer without a finish reason"));
    }
    let mut answer = ChatAnswer::default();
    events.into_iter().for_each(|event| answer.add(event));
    Ok(answer)
}

/// What the stream has said so far that later chunks do not say again.
#[derive(Debug, Default)]
pub(crate) struct ChunkReader {
    started: bool,
    response_id: String,
    n_calls: u32,
    finished: bool,
}

impl ChunkReader {
    /// Appends what `event` says to `out`.
    pub(crate) fn read(
        &mut self,
        event: Event<'_>,
        out: &mut VecDeque<ChatEvent>,
    ) -> Result<(), ProviderError> {
        let response: Response = serde_json::from_str(event.data)
            .map_err(|error| ProviderError::malformed("streamGenerateContent chunk", &error))?;
        if response.error.is_some() {
            return Err(error_answer::read_event(event.data));
        }
        self.read_response(response, out)
    }

    /// Whether the stream may end here: Gemini has no end mark besides the reason why it finished.
    pub(crate) fn may_end(&self) -> bool {
        self.finished
    }

    fn read_response(
        &mut self,
        response: Response,
        out: &mut VecDeque<ChatEvent>,
    ) -> Result<(), ProviderError> {
        if !self.started {
            self.started = true;
            self.response_id = response.response_id.unwrap_or_default();
            let model = response.model_version.unwrap_or_default();
            out.push_back(ChatEvent::Start { id: self.response_id.clone(), model });
        }
        if let Some(candidate) = response.candidates.into_iter().next() {
            self.read_candidate(candidate, out)?;
        }
        if let Some(reason) = response.prompt_feedback.and_then(|feedback| feedback.block_reason) {
            self.finished = true;
            out.push_back(ChatEvent::Refusal(format!("The provider blocked the prompt: {reason}.")));
            out.push_back(ChatEvent::Finish(FinishReason::ContentFilter));
        }
        out.extend(response.usage_metadata.map(|usage| ChatEvent::Usage(Usage::from(usage))));
        Ok(())
    }

    fn read_candidate(
        &mut self,
        candidate: Candidate,
        out: &mut VecDeque<ChatEvent>,
    ) -> Result<(), ProviderError> {
        for part in candidate.content.map(|content| content.parts).unwrap_or_default() {
            self.read_part(part, out);
        }
        if let Some(word) = candidate.finish_reason.filter(|_| !self.finished) {
            let reason = finish_reason(&word, self.n_calls > 0)?;
            self.finished = true;
            out.push_back(ChatEvent::Finish(reason));
        }
        Ok(())
    }

    fn read_part(&mut self, part: Part, out: &mut VecDeque<ChatEvent>) {
        if let Some(text) = part.text.filter(|text| !text.is_empty()) {
            out.push_back(if part.thought { ChatEvent::Reasoning(text) } else { ChatEvent::Text(text) });
        }
        if let Some(call) = part.function_call {
            out.push_back(ChatEvent::ToolCall(self.tool_call(call, part.thought_signature)));
        }
    }

    /// Calls come whole.
    fn tool_call(&mut self, call: FunctionCall, thought_signature: Option<String>) -> ToolCallDelta {
        let index = self.n_calls;
        self.n_calls = index.saturating_add(1);
        let id = call.id.unwrap_or_else(|| format!("{OWN_ID_PREFIX}{}-{index}", self.response_id));
        ToolCallDelta {
            index,
            id: Some(id),
            name: Some(call.name),
            arguments: call.args.map_or_else(|| "{}".to_owned(), |args| args.get().to_owned()),
            thought_signature,
        }
    }
}
