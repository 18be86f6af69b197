//! Answers as Anthropic gives them.

use serde_json::{Value, json};

use super::ask::Ask;
use crate::chat::{ChatAnswer, FinishReason, ToolCall, Usage};

pub(super) fn whole(ask: &Ask, answer: &ChatAnswer) -> String {
    let mut content = Vec::new();
    if let Some(thinking) = &answer.reasoning {
        content.push(json!({"type": "thinking", "thinking": thinking, "signature": "c2lnbmVk"}));
    }
    if let Some(text) = &answer.content {
        content.push(json!({"type": "text", "text": text}));
    }
    content.extend(answer.tool_calls.iter().map(|call| tool_use(call, input(call))));
    let mut message = message(ask, answer, content, usage(answer.usage.unwrap_or_default()));
    message["stop_reason"] = json!(stop_reason(answer.finish_reason));
    message["stop_details"] = stop_details(answer);
    message.to_string()
}

pub(super) fn events(ask: &Ask, answer: &ChatAnswer, pieces: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let billed = answer.usage.unwrap_or_default();
    let start = message(ask, answer, Vec::new(), usage(Usage { output_tokens: 1, ..billed }));
    let mut events = vec![event("message_start", json!({"message": start})), event("ping", json!({}))];
    let mut index = 0;
    let mut block = |start: Value, deltas: Vec<Value>| {
        events.push(event("content_block_start", json!({"index": index, "content_block": start})));
        for delta in deltas {
            events.push(event("content_block_delta", json!({"index": index, "delta": delta})));
        }
        events.push(event("content_block_stop", json!({"index": index})));
        index += 1;
    };
    if let Some(thinking) = &answer.reasoning {
        let mut deltas: Vec<_> = pieces(thinking)
            .iter()
            .map(|piece| json!({"type": "thinking_delta", "thinking": piece}))
            .collect();
        deltas.push(json!({"type": "signature_delta", "signature": "c2lnbmVk"}));
        block(json!({"type": "thinking", "thinking": "", "signature": ""}), deltas);
    }
    if let Some(text) = &answer.content {
        let deltas = pieces(text).iter().map(|piece| json!({"type": "text_delta", "text": piece})).collect();
        block(json!({"type": "text", "text": ""}), deltas);
    }
    for call in &answer.tool_calls {
        // A first empty piece, and none at all behind it for a tool without input.
        let json = if input(call) == json!({}) { Vec::new() } else { pieces(&call.arguments) };
        let deltas = std::iter::once(String::new()).chain(json);
        let deltas = deltas.map(|piece| json!({"type": "input_json_delta", "partial_json": piece})).collect();
        block(tool_use(call, json!({})), deltas);
    }
    let delta = json!({
        "stop_reason": stop_reason(answer.finish_reason), "stop_sequence": null,
        "stop_details": stop_details(answer)
    });
    let usage = json!({
        "output_tokens": billed.output_tokens,
        "output_tokens_details": {"thinking_tokens": billed.reasoning_tokens}
    });
    events.push(event("message_delta", json!({"delta": delta, "usage": usage})));
    events.push(event("message_stop", json!({})));
    events
}

fn message(ask: &Ask, answer: &ChatAnswer, content: Vec<Value>, usage: Value) -> Value {
    json!({
        "id": answer.id, "type": "message", "role": "assistant", "model": ask.model, "content": content,
        "stop_reason": null, "stop_sequence": null, "usage": usage
    })
}

fn event(kind: &str, mut data: Value) -> String {
    data["type"] = json!(kind);
    format!("event: {kind}\ndata: {data}\n\n")
}

fn tool_use(call: &ToolCall, input: Value) -> Value {
    json!({"type": "tool_use", "id": call.id, "name": call.name, "input": input})
}

fn input(call: &ToolCall) -> Value {
    serde_json::from_str(&call.arguments).unwrap_or_else(|_| json!({}))
}

fn stop_reason(reason: FinishReason) -> &'static str {
    match reason {
        FinishReason::Stop => "end_turn",
        FinishReason::Length => "max_tokens",
        FinishReason::ToolCalls => "tool_use",
        FinishReason::ContentFilter => "refusal",
    }
}

fn stop_details(answer: &ChatAnswer) -> Value {
    let explanation = answer.refusal.as_ref();
    explanation.map_or(Value::Null, |text| json!({"type": "refusal", "category": null, "explanation": text}))
}

fn usage(usage: Usage) -> Value {
    json!({
        "input_tokens": usage.input_tokens - usage.cached_input_tokens - usage.cache_write_tokens,
        "cache_read_input_tokens": usage.cached_input_tokens,
        "cache_creation_input_tokens": usage.cache_write_tokens,
        "cache_creation": {
            "ephemeral_5m_input_tokens": usage.cache_write_tokens, "ephemeral_1h_input_tokens": 0
        },
        "output_tokens": usage.output_tokens,
        "output_tokens_details": {"thinking_tokens": usage.reasoning_tokens},
        "service_tier": "standard"
    })
}
