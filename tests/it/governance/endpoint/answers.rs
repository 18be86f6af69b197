//! What a provider is asked, and what its caller is answered.

use http::StatusCode;
use serde_json::Value;
use tracegate_proto::governance::v1::*;
use tracegate_providers::scripted::{KEY, Script};

use super::super::gate::*;
use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_sees_tokens_and_the_caller_its_own_values() {
    let site = Site::start().await;
    let text = format!("Write to {MAIL} about card {CARD}.");
    let headers = [("x-tracegate-correlation-id", "work-9"), ("x-tracegate-tag-team", "quality")];
    let answer = site.post(&ask(&text), &headers).await;
    assert_eq!(answer.status, StatusCode::OK, "{:?}", answer.body);
    // The provider answers what it got: tokens, which are turned back for who sent the values.
    assert_eq!(answer.content(), text);
    let received = site.received()["messages"][0]["content"].as_str().unwrap().to_owned();
    assert!(received.starts_with("Write to EMAIL_") && received.contains("card CREDIT_CARD_"), "{received}");
    assert_eq!(site.received()["model"], "small");
    let call = site.provider.received().remove(0);
    assert_eq!(call.headers["authorization"], format!("Bearer {KEY}"));

    assert_eq!(
        site.decided().await,
        [(Direction::Precheck, Verdict::Transform), (Direction::Postcheck, Verdict::Allow)]
    );
    let decisions =
        list(&site.olga, ListDecisionsRequest { correlation_id: "work-9".to_owned(), ..Default::default() })
            .await;
    let [postcheck, precheck] = decisions.as_slice() else { panic!("{decisions:?}") };
    assert_eq!(answer.headers["x-tracegate-precheck-id"], precheck.id.as_str());
    assert_eq!(postcheck.precheck_id, precheck.id);
    assert_eq!(precheck.tags["team"], "quality");
    assert_eq!(
        (precheck.provider.as_str(), precheck.model.as_str(), precheck.tool.as_str()),
        ("house", "small", "ai.generate")
    );
    assert!(postcheck.usage.unwrap().output_tokens > 0);

    // A value of the model's own is somebody else's: it stays a token.
    site.provider.next(Script::text("Ask ben@example.org."));
    let answer = site.post(&ask("Whom?"), &[]).await;
    assert!(answer.content().starts_with("Ask EMAIL_"), "{}", answer.content());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_streamed_answer_is_the_same_in_pieces() {
    let site = Site::start().await;
    let text =
        format!("Write to {MAIL} about card {CARD}, and then write some more so that it takes a while.");
    for chars in [1, 7, 500] {
        site.provider.next(Script::echo().in_chunks_of(chars));
        let answer = site.post(&ask_for_stream(&text), &[]).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.headers["content-type"], "text/event-stream");
        assert_eq!(answer.streamed_text(), text, "in chunks of {chars}");
        assert_eq!(answer.events().last().unwrap(), "[DONE]");
    }
    assert_eq!(site.decided().await.len(), 6);

    // A card of the model's own, cut over two chunks.
    site.provider.next(Script::text(format!("It is {CARD}.")).in_chunks_of(10));
    let streamed = site.post(&ask_for_stream("Which card?"), &[]).await.streamed_text();
    assert!(streamed.starts_with("It is CREDIT_CARD_") && !streamed.contains("1111"), "{streamed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn arguments_of_tool_calls_pass_the_gate_too() {
    let site = Site::start().await;
    for streams in [false, true] {
        let mut body = ask(&format!("Mail {MAIL}"));
        body["stream"] = streams.into();
        site.provider.next(Script::tool_call("send", r#"{"to": "ben@example.org", "n": 1}"#));
        let answer = site.post(&body, &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "{:?}", answer.body);
        let text = String::from_utf8_lossy(&answer.body);
        assert!(text.contains("EMAIL_") && !text.contains("ben@example.org"), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_is_served_over_grpc() {
    let site = Site::start().await;
    let complete = async |body: Value| {
        let request =
            CreateChatCompletionRequest { body: body.to_string().into_bytes().into(), ..Default::default() };
        let mut answers = site.key.providers().create_chat_completion(request).await.unwrap().into_inner();
        let mut all = Vec::new();
        while let Some(answer) = answers.message().await.unwrap() {
            all.push(answer);
        }
        all
    };
    let whole = complete(ask(&format!("Mail {MAIL}"))).await;
    let [answer] = whole.as_slice() else { panic!("{whole:?}") };
    let body: Value = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(body["choices"][0]["message"]["content"], format!("Mail {MAIL}"));
    assert_eq!(answer.http_status, 200);
    let streamed = complete(ask_for_stream("Hello")).await;
    assert_eq!((streamed[0].http_status, streamed[0].precheck_id.is_empty()), (200, false));
    assert!(streamed.last().unwrap().body.ends_with(b"data: [DONE]\n\n"));
    let refused =
        complete(json!({"model": "nobody", "messages": [{"role": "user", "content": "Hello"}]})).await;
    assert_eq!((refused.len(), refused[0].http_status), (1, 404));
}
