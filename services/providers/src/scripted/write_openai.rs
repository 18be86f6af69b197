//! Answers as OpenAI gives them.

use serde_json::{Value, json};

use super::ask::Ask;
use crate::chat::{ChatAnswer, ToolCall, Usage};

/// Any time will do, and a fixed one keeps answers equal.
const CREATED_AT: i64 = 1_767_225_600;

pub(super) fn whole(ask: &Ask, answer: &ChatAnswer) -> String {
    let calls: Vec<Value> = answer.tool_calls.iter().map(call).collect();
    let mut message = json!({
        "role": "assistant", "content": answer.content, "refusal": answer.refusal, "annotations": []
    });
    if !calls.is_empty() {
        message["tool_calls"] = Value::Array(calls);
    }
    let choice = json!({
        "index": 0, "message": message, "logprobs": null, "finish_reason": answer.finish_reason.word()
    });
    json!({
        "id": answer.id, "object": "chat.completion", "created": CREATED_AT, "model": ask.model,
        "choices": [choice], "usage": answer.usage.map(usage), "service_tier": "default",
        "system_fingerprint": "fp_scripted"
    })
    .to_string()
}

pub(super) fn events(ask: &Ask, answer: &ChatAnswer, pieces: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let chunk = |delta: Value, finish_reason: Option<&str>| {
        let choice = json!({"index": 0, "delta": delta, "logprobs": null, "finish_reason": finish_reason});
        event(ask, answer, json!([choice]), Value::Null)
    };
    let mut events = vec![chunk(json!({"role": "assistant", "content": "", "refusal": null}), None)];
    for piece in pieces(answer.content.as_deref().unwrap_or_default()) {
        events.push(chunk(json!({"content": piece}), None));
    }
    for piece in pieces(answer.refusal.as_deref().unwrap_or_default()) {
        events.push(chunk(json!({"refusal": piece}), None));
    }
    for (index, call) in answer.tool_calls.iter().enumerate() {
        let function = json!({"name": call.name, "arguments": ""});
        let start = json!({"index": index, "id": call.id, "type": "function", "function": function});
        events.push(chunk(json!({"tool_calls": [start]}), None));
        for piece in pieces(&call.arguments) {
            let more = json!({"index": index, "function": {"arguments": piece}});
            events.push(chunk(json!({"tool_calls": [more]}), None));
        }
    }
    events.push(chunk(json!({}), Some(answer.finish_reason.word())));
    if ask.include_usage {
        events.push(event(ask, answer, json!([]), json!(answer.usage.map(usage))));
    }
    events.push("data: [DONE]\n\n".to_owned());
    events
}

fn event(ask: &Ask, answer: &ChatAnswer, choices: Value, usage: Value) -> String {
    let mut chunk = json!({
        "id": answer.id, "object": "chat.completion.chunk", "created": CREATED_AT, "model": ask.model,
        "service_tier": "default", "system_fingerprint": "fp_scripted", "choices": choices
    });
    if ask.include_usage {
        chunk["usage"] = usage;
    }
    format!("data: {chunk}\n\n")
}

fn call(call: &ToolCall) -> Value {
    json!({
        "id": call.id, "type": "function",
        "function": {"name": call.name, "arguments": call.arguments}
    })
}

fn usage(usage: Usage) -> Value {
    json!({
        "prompt_tokens": usage.input_tokens, "completion_tokens": usage.output_tokens,
        "total_tokens": usage.input_tokens + usage.output_tokens,
        "prompt_tokens_details": {
            "cached_tokens": usage.cached_input_tokens, "cache_write_tokens": usage.cache_write_tokens,
            "audio_tokens": 0
        },
        "completion_tokens_details": {
            "reasoning_tokens": usage.reasoning_tokens, "audio_tokens": 0,
            "accepted_prediction_tokens": 0, "rejected_prediction_tokens": 0
        }
    })
}
