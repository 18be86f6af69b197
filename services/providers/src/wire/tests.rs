use proptest::prelude::*;

use super::*;
use crate::chat::{FinishReason, ToolCall, Usage};

/// An answer as each provider documents it, whole and streamed.
const SAMPLES: [(WireFormat, &str, &str); 3] = [
    (
        WireFormat::OpenAi,
        include_str!("../../tests/samples/answer.openai.json"),
        include_str!("../../tests/samples/answer.openai.sse"),
    ),
    (
        WireFormat::Anthropic,
        include_str!("../../tests/samples/answer.anthropic.json"),
        include_str!("../../tests/samples/answer.anthropic.sse"),
    ),
    (
        WireFormat::Gemini,
        include_str!("../../tests/samples/answer.gemini.json"),
        include_str!("../../tests/samples/answer.gemini.sse"),
    ),
];

fn read_stream(format: WireFormat, bytes: &[u8]) -> Result<(ChatAnswer, bool), ProviderError> {
    let (events, may_end) = read_events(format, bytes)?;
    let mut answer = ChatAnswer::default();
    events.into_iter().for_each(|event| answer.add(event));
    Ok((answer, may_end))
}

/// What all samples say: a text, a call with arguments and, but for OpenAI, thinking.
fn expected(format: WireFormat) -> ChatAnswer {
    let (id, model, call_id, reasoning, thought_signature) = match format {
        WireFormat::Anthropic => {
            ("msg_01", "claude-sonnet-4-5-20250929", "toolu_01", Some("The user wants a lot."), None)
        }
        WireFormat::Gemini => (
            "resp-01",
            "gemini-2.5-flash",
            "gemini-call-resp-01-0",
            Some("The user wants a lot."),
            Some("c2ln"),
        ),
        _ => ("chatcmpl-01", "gpt-4o-2024-08-06", "call_01", None, None),
    };
    let call = ToolCall {
        id: call_id.to_owned(),
        name: "find_lot".to_owned(),
        arguments: r#"{"code":"L-7"}"#.to_owned(),
        thought_signature: thought_signature.map(str::to_owned),
    };
    ChatAnswer {
        id: id.to_owned(),
        model: model.to_owned(),
        content: Some("Let me look – sofort.".to_owned()),
        refusal: None,
        reasoning: reasoning.map(str::to_owned),
        tool_calls: vec![call],
        finish_reason: FinishReason::ToolCalls,
        usage: Some(Usage {
            input_tokens: 120,
            cached_input_tokens: 80,
            cache_write_tokens: if format == WireFormat::Anthropic { 30 } else { 0 },
            output_tokens: 45,
            reasoning_tokens: 20,
        }),
    }
}

#[test]
fn whole_answers() {
    for (format, whole, _) in SAMPLES {
        assert_eq!(read_answer(format, whole.as_bytes()), Ok(expected(format)), "{format:?}");
    }
}

#[test]
fn streams() {
    for (format, _, stream) in SAMPLES {
        assert_eq!(read_stream(format, stream.as_bytes()), Ok((expected(format), true)), "{format:?}");
    }
}

/// No beginning of a stream may end there but the whole, and, of Gemini, what has the finish reason.
#[test]
fn a_beginning_is_no_whole() {
    for (format, _, stream) in SAMPLES {
        for end in 0..stream.trim_end().len() {
            let (_, may_end) = read_stream(format, &stream.as_bytes()[..end]).unwrap();
            assert!(!may_end, "{format:?} at {end}");
        }
    }
}

#[test]
fn a_blocked_prompt_is_an_answer() {
    let body = r#"{"promptFeedback": {"blockReason": "SAFETY"}, "usageMetadata": {"promptTokenCount": 4},
        "modelVersion": "gemini-2.5-flash"}"#;
    let answer = read_answer(WireFormat::Gemini, body.as_bytes()).unwrap();
    assert_eq!(answer.finish_reason, FinishReason::ContentFilter);
    assert_eq!(answer.refusal.as_deref(), Some("The provider blocked the prompt: SAFETY."));
    assert_eq!(answer.usage.unwrap().input_tokens, 4);
}

#[test]
fn an_error_in_a_success_is_one() {
    let body = br#"{"error": {"message": "Rate limited upstream", "code": 429}}"#;
    let error = read_answer(WireFormat::OpenAiCompatible, body).unwrap_err();
    assert_eq!(error.kind, crate::ErrorKind::RateLimited);
}

/// Compatible servers number calls as they like: all alike, from one, or with the id on every piece.
#[test]
fn numbers_of_calls_are_put_right() {
    let rows = [
        [(0, Some("a"), "1"), (0, None, "2"), (0, Some("b"), "3"), (0, None, "4")],
        [(1, Some("a"), "1"), (1, None, "2"), (7, Some("b"), "3"), (7, None, "4")],
        [(0, Some("a"), "1"), (1, Some("b"), "3"), (0, Some("a"), "2"), (1, Some("b"), "4")],
        [(0, Some("a"), "1"), (0, Some(""), "2"), (1, Some("b"), "3"), (1, Some(""), "4")],
    ];
    for row in rows {
        let deltas = row.map(|(index, id, arguments)| {
            let call = serde_json::json!({"index": index, "id": id, "function": {"name": "f", "arguments": arguments}});
            let chunk = serde_json::json!({"choices": [{"delta": {"tool_calls": [call]}}]});
            format!("data: {chunk}\n\n")
        });
        let (answer, _) = read_stream(WireFormat::OpenAiCompatible, deltas.concat().as_bytes()).unwrap();
        let calls = answer.tool_calls.iter();
        let calls: Vec<_> = calls.map(|call| [&*call.id, &*call.name, &*call.arguments]).collect();
        assert_eq!(calls, [["a", "f", "12"], ["b", "f", "34"]], "{row:?}");
    }
}

fn sample() -> impl Strategy<Value = (WireFormat, &'static str, &'static str)> {
    proptest::sample::select(SAMPLES.to_vec())
}

proptest! {
    /// A changed byte is read or refused.
    #[test]
    fn no_change_is_too_strange((format, whole, stream) in sample(), place: prop::sample::Index, byte: u8) {
        let change = |text: &str| {
            let mut bytes = text.as_bytes().to_vec();
            let place = place.index(bytes.len());
            bytes[place] = byte;
            bytes
        };
        let _ = read_answer(format, &change(whole));
        let _ = read_stream(format, &change(stream));
    }

    #[test]
    fn no_bytes_are_too_strange((format, _, _) in sample(), bytes: Vec<u8>) {
        let _ = read_answer(format, &bytes);
        let _ = read_stream(format, &bytes);
    }
}
