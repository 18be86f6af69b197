//! What does not pass, and how HTTP says so.

use http::StatusCode;
use serde_json::json;
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_providers::scripted::Script;
use tracegate_tests::request_id;

use super::super::gate::*;
use super::super::money::{ceiling, create};
use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn what_the_policy_denies_never_reaches_the_provider() {
    let site = Site::start().await;
    publish(&site.olga, mails(Action::Deny)).await;
    for body in [ask(MAIL), ask_for_stream(MAIL)] {
        let answer = site.post(&body, &[]).await;
        assert_eq!(answer.error_code(), (403, "denied_by_policy".to_owned()));
        assert!(!String::from_utf8_lossy(&answer.body).contains(MAIL));
    }
    assert_eq!(site.provider.n_calls(), 0);

    // And what a model says that it denies does not reach the caller.
    site.provider.otherwise(Script::text(format!("It is {MAIL}, and so on.")).in_chunks_of(6));
    let answer = site.post(&ask("Who?"), &[]).await;
    assert_eq!(answer.error_code(), (403, "denied_by_policy".to_owned()));
    let streamed = site.post(&ask_for_stream("Who?"), &[]).await;
    let text = String::from_utf8_lossy(&streamed.body);
    assert!(
        !text.contains("ana.lee") && text.contains("denied_by_policy") && !text.contains("[DONE]"),
        "{text}"
    );
    let denied = (Direction::Postcheck, Verdict::Deny);
    let decided = site.decided().await;
    assert_eq!(
        decided[2..],
        [(Direction::Precheck, Verdict::Allow), denied, (Direction::Precheck, Verdict::Allow), denied]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_does_not_pass() {
    let site = Site::start().await;
    let image = json!({"model": "house/small", "messages": [{"role": "user", "content": [
        {"type": "text", "text": "What is this?"},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}},
    ]}]});
    let answer = site.post(&image, &[]).await;
    assert_eq!(answer.error_code(), (403, "content_not_scannable".to_owned()));
    assert_eq!(answer.json()["error"]["param"], "messages[0].content[1]");
    // A schema cannot be changed without changing what it means.
    let mut tools = ask("Hello");
    let schema = json!({"type": "object", "description": format!("Ask {MAIL}")});
    tools["tools"] = json!([{"type": "function", "function": {"name": "send", "parameters": schema}}]);
    assert_eq!(site.post(&tools, &[]).await.error_code(), (403, "denied_by_policy".to_owned()));
    for broken in ["{", "[]", r#"{"model": "house/small"}"#, r#"{"messages": []}"#] {
        let bearer = format!("Bearer {}", site.key.credential);
        let answer =
            send(&site.t, "/v1/chat/completions", &[("authorization", &bearer)], Some(broken.into())).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{broken}");
        assert_eq!(answer.json()["error"]["type"], "invalid_request_error");
    }
    assert_eq!(site.provider.n_calls(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_budget_that_is_spent_denies() {
    let site = Site::start().await;
    create(&site.olga, ceiling("Little", 10)).await.unwrap();
    let unpriced = site.post(&ask("Hello"), &[]).await;
    assert_eq!(unpriced.status, StatusCode::FORBIDDEN);
    let request = SetPriceRequest { price: Some(price()), request_id: request_id() };
    site.olga.usage().set_price(request).await.unwrap();
    assert_eq!(site.post(&ask("Hello"), &[]).await.error_code(), (403, "budget_exhausted".to_owned()));
    assert_eq!(site.provider.n_calls(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_call_is_told_in_http() {
    let site = Site::start().await;
    let body = || Some(ask("Hello").to_string().into_bytes());
    let bare = send(&site.t, "/v1/chat/completions", &[], body()).await;
    assert_eq!(bare.status, StatusCode::UNAUTHORIZED);
    assert_eq!(bare.json()["error"]["type"], "authentication_error");
    let wrong = [("authorization", "Bearer tgk_nobody")];
    assert_eq!(send(&site.t, "/v1/chat/completions", &wrong, body()).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(send(&site.t, "/v1/models", &[], None).await.status, StatusCode::UNAUTHORIZED);
    let reader = site.t.api_key(&site.olga, &[Permission::DecisionRead]).await;
    let bearer = format!("Bearer {}", reader.credential);
    let answer = send(&site.t, "/v1/chat/completions", &[("authorization", &bearer)], body()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!((site.provider.n_calls(), site.decided().await.len()), (0, 0));
}
