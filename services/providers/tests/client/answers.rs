//! What a provider says arrives the same in every format, whole and streamed.

use tracegate_providers::WireFormat;
use tracegate_providers::chat::{ChatAnswer, ChatEvent, FinishReason, ToolCall, Usage};
use tracegate_providers::scripted::{Script, Scripted};

use crate::kit::{FORMATS, ask, client, drain, whole};

const USAGE: Usage = Usage {
    input_tokens: 100,
    cached_input_tokens: 60,
    cache_write_tokens: 0,
    output_tokens: 42,
    reasoning_tokens: 12,
};

/// `answer` comes back from each format, whole and streamed.
async fn check(answer: ChatAnswer) {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    provider.otherwise(Script::answer(answer.clone()).in_chunks_of(3));
    for format in FORMATS {
        let endpoint = provider.endpoint(format);
        let expected = ChatAnswer { model: "model-1".to_owned(), ..answer.clone() };
        let got = client.complete(&endpoint, "model-1", &ask("hello")).await.unwrap();
        assert_eq!(got, expected, "{format:?}");
        let got = whole(client.stream(&endpoint, "model-1", &ask("hello")).await.unwrap()).await;
        assert_eq!(got, expected, "{format:?}, streamed");
    }
}

fn call(id: &str, arguments: &str) -> ToolCall {
    ToolCall {
        id: id.to_owned(),
        name: "look_up".to_owned(),
        arguments: arguments.to_owned(),
        ..ToolCall::default()
    }
}

#[tokio::test]
async fn text() {
    let content = Some("Grüße aus Zürich, 東京 und \"quoted\"\nlines 👋🏽".to_owned());
    check(ChatAnswer { id: "id-1".to_owned(), content, usage: Some(USAGE), ..ChatAnswer::default() }).await;
}

#[tokio::test]
async fn cut_by_length() {
    let content = Some("and so on and".to_owned());
    let finish_reason = FinishReason::Length;
    check(ChatAnswer { id: "id-2".into(), content, finish_reason, usage: Some(USAGE), ..Default::default() })
        .await;
}

#[tokio::test]
async fn tool_calls() {
    let calls = vec![
        call("call-a", r#"{"depth":3,"lot":"L-7"}"#),
        call("call-b", r#"{"lot":"ü","nested":{"list":[1,2]}}"#),
        call("call-c", "{}"),
    ];
    check(ChatAnswer {
        id: "id-3".to_owned(),
        tool_calls: calls,
        finish_reason: FinishReason::ToolCalls,
        usage: Some(USAGE),
        ..ChatAnswer::default()
    })
    .await;
}

#[tokio::test]
async fn refusals() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    provider.otherwise(Script::refusal("I cannot help with that."));
    for format in FORMATS {
        let endpoint = provider.endpoint(format);
        let answer = client.complete(&endpoint, "m", &ask("hello")).await.unwrap();
        let streamed = whole(client.stream(&endpoint, "m", &ask("hello")).await.unwrap()).await;
        for answer in [answer, streamed] {
            assert_eq!(answer.finish_reason, FinishReason::ContentFilter, "{format:?}");
            assert_eq!(answer.content, None);
            // Gemini gives no reason in words.
            let words = (format != WireFormat::Gemini).then_some("I cannot help with that.");
            assert_eq!(answer.refusal.as_deref(), words, "{format:?}");
        }
    }
}

#[tokio::test]
async fn thinking_is_apart_from_the_answer() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    let script = ChatAnswer {
        content: Some("42".to_owned()),
        reasoning: Some("six times seven".to_owned()),
        ..ChatAnswer::default()
    };
    provider.otherwise(Script::answer(script));
    for format in [WireFormat::Anthropic, WireFormat::Gemini] {
        let endpoint = provider.endpoint(format);
        let answer = client.complete(&endpoint, "m", &ask("hello")).await.unwrap();
        let streamed = whole(client.stream(&endpoint, "m", &ask("hello")).await.unwrap()).await;
        for answer in [answer, streamed] {
            assert_eq!(answer.content.as_deref(), Some("42"));
            assert_eq!(answer.reasoning.as_deref(), Some("six times seven"), "{format:?}");
        }
    }
}

#[tokio::test]
async fn what_was_sent_comes_back() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    for format in FORMATS {
        let request = ask("my card is tok_4f2a");
        let answer = client.complete(&provider.endpoint(format), "m", &request).await.unwrap();
        assert_eq!(answer.content.as_deref(), Some("my card is tok_4f2a"), "{format:?}");
    }
}

#[tokio::test]
async fn events_come_in_order() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    provider.otherwise(Script::text("abcdef").in_chunks_of(2));
    for format in FORMATS {
        let stream = client.stream(&provider.endpoint(format), "m", &ask("hello")).await.unwrap();
        let (events, _) = drain(stream).await;
        let texts: Vec<_> = events.iter().filter(|event| matches!(event, ChatEvent::Text(_))).collect();
        let expected = ["ab", "cd", "ef"].map(|text| ChatEvent::Text(text.to_owned()));
        assert_eq!(texts, expected.iter().collect::<Vec<_>>(), "{format:?}");
        assert!(matches!(events.first(), Some(ChatEvent::Start { .. })));
        let finish = events.iter().position(|event| matches!(event, ChatEvent::Finish(_))).unwrap();
        assert!(events[finish + 1..].iter().all(|event| matches!(event, ChatEvent::Usage(_))));
        assert!(matches!(events.last(), Some(ChatEvent::Usage(_))), "{format:?}");
    }
}

#[tokio::test]
async fn connections_are_used_again() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    for _ in 0..5 {
        for format in FORMATS {
            let endpoint = provider.endpoint(format);
            client.complete(&endpoint, "m", &ask("hello")).await.unwrap();
            whole(client.stream(&endpoint, "m", &ask("hello")).await.unwrap()).await;
        }
    }
    assert_eq!(provider.n_calls(), 40);
    // A connection goes back to the pool a moment after its answer; a call that comes at once may open another.
    assert!(provider.n_connections() <= 4, "{} connections", provider.n_connections());
}
