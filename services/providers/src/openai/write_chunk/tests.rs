use std::collections::VecDeque;

use serde_json::{Value, json};

use super::*;
use crate::chat::{ChatAnswer, FinishReason};
use crate::openai::{ChunkReader, write_answer};
use crate::sse::Decoder;

fn events() -> Vec<ChatEvent> {
    let call = |id: Option<&str>, name: Option<&str>, arguments: &str| {
        ChatEvent::ToolCall(ToolCallDelta {
            index: 0,
            id: id.map(str::to_owned),
            name: name.map(str::to_owned),
            arguments: arguments.to_owned(),
            thought_signature: id.map(|_| "c2ln".to_owned()),
        })
    };
    vec![
        ChatEvent::Start { id: "id-1".to_owned(), model: "m-1".to_owned() },
        ChatEvent::Reasoning("hm".to_owned()),
        ChatEvent::Text("one\ntwo\u{2028}\"".to_owned()),
        ChatEvent::Refusal("no".to_owned()),
        call(Some("call-1"), Some("f"), ""),
        call(None, None, "{\"a\""),
        call(None, None, ":1}"),
        ChatEvent::Finish(FinishReason::ToolCalls),
        ChatEvent::Usage(Usage {
            input_tokens: 3,
            output_tokens: 4,
            reasoning_tokens: 1,
            ..Usage::default()
        }),
    ]
}

fn written(include_usage: bool) -> Vec<u8> {
    let (mut writer, mut out) = (ChunkWriter::new("id-1", "m-1", 1000, include_usage), Vec::new());
    events().iter().for_each(|event| writer.write(event, &mut out));
    writer.finish(&mut out);
    out
}

fn data(out: &[u8]) -> Vec<String> {
    let mut data = Vec::new();
    let feed = |event: crate::sse::Event<'_>| {
        data.push(event.data.to_owned());
        Ok(())
    };
    Decoder::default().feed(out, feed).unwrap();
    data
}

fn chunk(delta: Value, finish_reason: Value) -> Value {
    json!({
        "id": "id-1", "object": "chat.completion.chunk", "created": 1000, "model": "m-1",
        "choices": [{"index": 0, "delta": delta, "logprobs": null, "finish_reason": finish_reason}]
    })
}

#[test]
fn chunks() {
    let mut lines = data(&written(false));
    assert_eq!(lines.pop().as_deref(), Some("[DONE]"));
    let values: Vec<Value> = lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    let signature = json!({"google": {"thought_signature": "c2ln"}});
    let first = json!({"index": 0, "id": "call-1", "type": "function",
        "function": {"name": "f", "arguments": ""}, "extra_content": signature});
    let more = |arguments: &str| json!({"tool_calls": [{"index": 0, "function": {"arguments": arguments}}]});
    assert_eq!(
        values,
        [
            chunk(json!({"role": "assistant"}), Value::Null),
            chunk(json!({"reasoning_content": "hm"}), Value::Null),
            chunk(json!({"content": "one\ntwo\u{2028}\""}), Value::Null),
            chunk(json!({"refusal": "no"}), Value::Null),
            chunk(json!({"tool_calls": [first]}), Value::Null),
            chunk(more("{\"a\""), Value::Null),
            chunk(more(":1}"), Value::Null),
            chunk(json!({}), json!("tool_calls")),
        ]
    );
}

#[test]
fn usage_where_asked_for() {
    let lines = data(&written(true));
    let first: Value = serde_json::from_str(&lines[0]).unwrap();
    assert_eq!(first.get("usage"), Some(&Value::Null));
    let last: Value = serde_json::from_str(&lines[lines.len() - 2]).unwrap();
    assert_eq!(last["choices"], json!([]));
    assert_eq!(
        last["usage"],
        json!({
            "prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7,
            "prompt_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
            "completion_tokens_details": {"reasoning_tokens": 1}
        })
    );
}

/// What is written for a client is read back the same.
#[test]
fn round_trip() {
    let (mut reader, mut read) = (ChunkReader::default(), VecDeque::new());
    Decoder::default().feed(&written(true), |event| reader.read(event, &mut read)).unwrap();
    assert!(reader.is_done());
    assert_eq!(Vec::from(read), events());
}

#[test]
fn a_whole_answer_is_read_back_too() {
    let mut answer = ChatAnswer::default();
    events().into_iter().for_each(|event| answer.add(event));
    assert_eq!(crate::openai::read_answer(&write_answer(&answer, 1000)), Ok(answer));
}
