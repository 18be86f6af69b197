//! Answers as Gemini gives them.

use serde_json::{Value, json};

use super::ask::Ask;
use crate::chat::{ChatAnswer, FinishReason, Usage};

pub(super) fn whole(ask: &Ask, answer: &ChatAnswer) -> String {
    let mut parts = Vec::new();
    if let Some(thinking) = &answer.reasoning {
        parts.push(json!({"text": thinking, "thought": true}));
    }
    if let Some(text) = &answer.content {
        parts.push(json!({"text": text}));
    }
    parts.extend(calls(answer));
    response(ask, answer, parts, true).to_string()
}

pub(super) fn events(ask: &Ask, answer: &ChatAnswer, pieces: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let mut chunks = Vec::new();
    for piece in pieces(answer.reasoning.as_deref().unwrap_or_default()) {
        chunks.push(vec![json!({"text": piece, "thought": true})]);
    }
    for piece in pieces(answer.content.as_deref().unwrap_or_default()) {
        chunks.push(vec![json!({"text": piece})]);
    }
    // Calls come whole, in one chunk.
    let calls = calls(answer);
    if !calls.is_empty() {
        chunks.push(calls);
    }
    let mut events: Vec<Value> =
        chunks.into_iter().map(|parts| response(ask, answer, parts, false)).collect();
    events.push(response(ask, answer, vec![json!({"text": ""})], true));
    events.into_iter().map(|event| format!("data: {event}\r\n\r\n")).collect()
}

fn response(ask: &Ask, answer: &ChatAnswer, parts: Vec<Value>, is_last: bool) -> Value {
    let mut candidate = json!({"content": {"role": "model", "parts": parts}, "index": 0});
    if is_last {
        candidate["finishReason"] = json!(finish_reason(answer.finish_reason));
    }
    json!({
        "candidates": [candidate], "usageMetadata": usage(answer.usage.unwrap_or_default()),
        "modelVersion": ask.model, "responseId": answer.id
    })
}

fn calls(answer: &ChatAnswer) -> Vec<Value> {
    let calls = answer.tool_calls.iter().map(|call| {
        let args: Value = serde_json::from_str(&call.arguments).unwrap_or_else(|_| json!({}));
        let mut part = json!({"functionCall": {"id": call.id, "name": call.name, "args": args}});
        if let Some(signature) = &call.thought_signature {
            part["thoughtSignature"] = json!(signature);
        }
        part
    });
    calls.collect()
}

fn finish_reason(reason: FinishReason) -> &'static str {
    match reason {
        FinishReason::Stop | FinishReason::ToolCalls => "STOP",
        FinishReason::Length => "MAX_TOKENS",
        FinishReason::ContentFilter => "SAFETY",
    }
}

fn usage(usage: Usage) -> Value {
    json!({
        "promptTokenCount": usage.input_tokens,
        "cachedContentTokenCount": usage.cached_input_tokens,
        "candidatesTokenCount": usage.output_tokens - usage.reasoning_tokens,
        "thoughtsTokenCount": usage.reasoning_tokens,
        "totalTokenCount": usage.input_tokens + usage.output_tokens,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": usage.input_tokens}]
    })
}
