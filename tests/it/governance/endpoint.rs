//! The drop-in endpoint as an application calls it: plain HTTP with an API key, and a provider behind it.

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde_json::{Value, json};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_providers::WireFormat;
use tracegate_providers::chat;
use tracegate_providers::scripted::{Fault, KEY, Script, Scripted};
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id, violated_fields};

use super::gate::*;
use super::money::{CENT, ceiling, create, standing};

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("no JSON: {:?}", self.body))
    }

    /// The text of a whole answer.
    fn content(&self) -> String {
        self.json()["choices"][0]["message"]["content"].as_str().unwrap().to_owned()
    }

    fn error_code(&self) -> (u16, String) {
        (self.status.as_u16(), self.json()["error"]["code"].as_str().unwrap_or_default().to_owned())
    }

    /// Of a stream: the data of its events.
    fn events(&self) -> Vec<String> {
        let text = std::str::from_utf8(&self.body).unwrap();
        text.split("\n\n").filter_map(|event| event.strip_prefix("data: ")).map(str::to_owned).collect()
    }

    fn streamed_text(&self) -> String {
        let chunks = self.events().into_iter().filter(|event| event != "[DONE]");
        let chunks = chunks.map(|event| serde_json::from_str::<Value>(&event).unwrap());
        chunks
            .filter_map(|chunk| chunk["choices"][0]["delta"]["content"].as_str().map(str::to_owned))
            .collect()
    }
}

async fn send(t: &Tracegate, path: &str, headers: &[(&str, &str)], body: Option<Vec<u8>>) -> Answer {
    let mut request = Request::builder()
        .method(if body.is_some() { "POST" } else { "GET" })
        .uri(format!("{}{path}", t.url()))
        .header("content-type", "application/json");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let client = Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    let response =
        client.request(request.body(Full::new(body.unwrap_or_default().into())).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    Answer { status: parts.status, headers: parts.headers, body: body.collect().await.unwrap().to_bytes() }
}

/// An organization with a provider and a key for its applications.
struct Site {
    t: Tracegate,
    olga: Person,
    key: Person,
    provider: Scripted,
}

impl Site {
    async fn start() -> Self {
        let t = Tracegate::start().await;
        let olga = t.owner().await;
        let key = t.api_key(&olga, &[Permission::PrecheckInvoke]).await;
        let provider = Scripted::start().await.unwrap();
        let site = Self { t, olga, key, provider };
        site.serve("house", &["small"]).await;
        site
    }

    async fn serve(&self, name: &str, models: &[&str]) -> Provider {
        let provider = Provider {
            name: name.to_owned(),
            kind: ProviderKind::OpenaiCompatible.into(),
            base_url: self.provider.base_url(WireFormat::OpenAiCompatible),
            models: models.iter().map(|model| (*model).to_owned()).collect(),
            ..Provider::default()
        };
        let request =
            CreateProviderRequest { provider: Some(provider), key: KEY.to_owned(), request_id: request_id() };
        self.olga.providers().create_provider(request).await.unwrap().into_inner().provider.unwrap()
    }

    async fn post(&self, body: &Value, headers: &[(&str, &str)]) -> Answer {
        let bearer = format!("Bearer {}", self.key.credential);
        let mut all = vec![("authorization", bearer.as_str())];
        all.extend(headers);
        send(&self.t, "/v1/chat/completions", &all, Some(body.to_string().into_bytes())).await
    }

    /// What came to the provider last.
    fn received(&self) -> Value {
        serde_json::from_slice(&self.provider.received().last().unwrap().body).unwrap()
    }

    /// Sequences, directions and verdicts, oldest first.
    async fn decided(&self) -> Vec<(Direction, Verdict)> {
        let mut all = list(&self.olga, ListDecisionsRequest::default()).await;
        all.reverse();
        assert!(all.iter().all(|decision| decision.source() == Source::Endpoint));
        all.iter().map(|decision| (decision.direction(), decision.verdict())).collect()
    }
}

fn price() -> Price {
    let (provider, model) = ("house".to_owned(), "small".to_owned());
    Price { provider, model, input_nanos_usd: 10, output_nanos_usd: 10, ..Price::default() }
}

fn ask(text: &str) -> Value {
    json!({"model": "house/small", "messages": [{"role": "user", "content": text}]})
}

fn ask_for_stream(text: &str) -> Value {
    let mut body = ask(text);
    body["stream"] = true.into();
    body
}

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

#[tokio::test(flavor = "multi_thread")]
async fn models_are_those_of_the_providers_there_are() {
    let site = Site::start().await;
    let bearer = format!("Bearer {}", site.key.credential);
    let models = async || {
        let answer = send(&site.t, "/v1/models", &[("authorization", &bearer)], None).await;
        assert_eq!(answer.status, StatusCode::OK);
        let list = answer.json();
        list["data"]
            .as_array()
            .unwrap()
            .iter()
            .map(|model| model["id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(models().await, ["house/small"]);
    let unknown = json!({"model": "away/big", "messages": [{"role": "user", "content": "Hello"}]});
    assert_eq!(site.post(&unknown, &[]).await.error_code(), (404, "model_not_found".to_owned()));
    assert_eq!(site.decided().await, []);

    // One that is added is there at once; its model needs no provider's name.
    let away = site.serve("away", &["big"]).await;
    assert_eq!(site.post(&unknown, &[]).await.status, StatusCode::OK);
    let short = json!({"model": "big", "messages": [{"role": "user", "content": "Hello"}]});
    assert_eq!(site.post(&short, &[]).await.content(), "Hello");
    assert_eq!(models().await, ["away/big", "house/small"]);

    site.olga.providers().delete_provider(DeleteProviderRequest { provider_id: away.id }).await.unwrap();
    assert_eq!(site.post(&unknown, &[]).await.error_code(), (404, "model_not_found".to_owned()));
    assert_eq!(models().await, ["house/small"]);
    assert_eq!(site.post(&unknown, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.provider.n_calls(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_fails_costs_nothing() {
    let site = Site::start().await;
    let budget = create(&site.olga, ceiling("All", 100 * CENT)).await.unwrap();
    let request = SetPriceRequest { price: Some(price()), request_id: request_id() };
    site.olga.usage().set_price(request).await.unwrap();

    site.provider.otherwise(Script::fault(Fault::BadKey));
    for body in [ask("Hello"), ask_for_stream("Hello")] {
        let answer = site.post(&body, &[]).await;
        assert_eq!(answer.error_code(), (502, "provider_key_rejected".to_owned()));
    }
    let after = standing(&site.olga, &budget.id).await;
    assert_eq!((after.settled_nanos_usd, after.held_nanos_usd), (0, 0));

    let usage = chat::Usage { input_tokens: 100, output_tokens: 50, ..chat::Usage::default() };
    site.provider.otherwise(Script::text("Hi").with_usage(usage));
    for n in 1..=2 {
        let body = if n == 1 { ask("Hello") } else { ask_for_stream("Hello") };
        assert_eq!(site.post(&body, &[]).await.status, StatusCode::OK);
        let after = standing(&site.olga, &budget.id).await;
        assert_eq!((after.settled_nanos_usd, after.held_nanos_usd), (n * 1_500, 0));
    }
    // What was reserved is what may be produced, also where the caller sets no limit.
    assert_eq!(
        site.received()["max_tokens"].as_i64().or(site.received()["max_completion_tokens"].as_i64()),
        Some(4096)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn another_provider_answers_where_the_first_cannot() {
    let site = Site::start().await;
    let first = Provider {
        name: "first".to_owned(),
        kind: ProviderKind::OpenaiCompatible.into(),
        base_url: site.provider.base_url(WireFormat::OpenAiCompatible),
        fallback: "house".to_owned(),
        ..Provider::default()
    };
    let request =
        CreateProviderRequest { provider: Some(first), key: KEY.to_owned(), request_id: request_id() };
    site.olga.providers().create_provider(request).await.unwrap();
    for streams in [false, true] {
        site.provider.next(Script::fault(Fault::BadKey));
        let body = json!({"model": "first/any", "stream": streams, "messages": [{"role": "user", "content": "Hello"}]});
        let answer = site.post(&body, &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "{:?}", answer.body);
    }
    assert_eq!(site.provider.n_calls(), 4);
    assert_eq!(site.decided().await.len(), 4, "one precheck and one postcheck each");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_that_breaks_off_is_decided_on_as_far_as_it_came() {
    let site = Site::start().await;
    let budget = create(&site.olga, ceiling("All", 100 * CENT)).await.unwrap();
    let request = SetPriceRequest { price: Some(price()), request_id: request_id() };
    site.olga.usage().set_price(request).await.unwrap();
    // As a proxy ends it that lost its own connection.
    let text = format!("Card {CARD}, and much more to come of it");
    site.provider.next(Script::text(text).in_chunks_of(4).cut_after(9));
    let answer = site.post(&ask_for_stream("Hello"), &[]).await;
    let text = String::from_utf8_lossy(&answer.body);
    assert!(text.contains("\"error\"") && !text.contains("[DONE]") && !text.contains("4111"), "{text}");
    assert_eq!(site.provider.n_calls(), 1, "what was shown is not begun again");
    assert_eq!(
        site.decided().await,
        [(Direction::Precheck, Verdict::Allow), (Direction::Postcheck, Verdict::Transform)]
    );
    assert_eq!(standing(&site.olga, &budget.id).await.held_nanos_usd, 0, "nothing stays held");
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
async fn a_provider_is_kept_without_showing_its_key() {
    let site = Site::start().await;
    let listed = async || {
        site.olga.providers().list_providers(ListProvidersRequest {}).await.unwrap().into_inner().providers
    };
    let kept = listed().await.remove(0);
    assert_eq!((kept.name.as_str(), kept.revision, kept.health()), ("house", 1, ProviderHealth::Unspecified));
    assert!(!format!("{kept:?}").contains(KEY), "{kept:?}");

    let create = |provider: Provider| CreateProviderRequest {
        provider: Some(provider),
        key: "k".to_owned(),
        request_id: request_id(),
    };
    let refused = site.olga.providers().create_provider(create(kept.clone())).await.unwrap_err();
    assert_eq!(
        (reason(&refused), metadata(&refused, "field")),
        (ErrorReason::NameTaken, "provider.name".to_owned())
    );
    let alone = Provider { name: "other".to_owned(), fallback: "nobody".to_owned(), ..kept.clone() };
    assert_eq!(
        violated_fields(&site.olga.providers().create_provider(create(alone)).await.unwrap_err()),
        ["provider.fallback"]
    );
    let lost =
        Provider { name: "other".to_owned(), base_url: "ftp://example.com".to_owned(), ..kept.clone() };
    assert_eq!(
        violated_fields(&site.olga.providers().create_provider(create(lost)).await.unwrap_err()),
        ["provider.base_url"]
    );

    let update = |models: &[&str], revision| UpdateProviderRequest {
        provider: Some(Provider {
            models: models.iter().map(|m| (*m).to_owned()).collect(),
            revision,
            ..kept.clone()
        }),
        key: String::new(),
        request_id: request_id(),
    };
    site.olga.providers().update_provider(update(&["tiny"], 1)).await.unwrap();
    let refused = site.olga.providers().update_provider(update(&["large"], 1)).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::RevisionMismatch);
    let stranger = site.t.owner().await;
    assert_eq!(
        reason(&stranger.providers().update_provider(update(&["x"], 2)).await.unwrap_err()),
        ErrorReason::NotFound
    );

    // The key stays where none is given.
    let body = json!({"model": "tiny", "messages": [{"role": "user", "content": "Hello"}]});
    assert_eq!(site.post(&body, &[]).await.status, StatusCode::OK);
    assert_eq!(site.provider.received()[0].headers["authorization"], format!("Bearer {KEY}"));
    let shown = listed().await.remove(0);
    assert_eq!(
        (&shown.models, shown.revision, shown.health()),
        (&vec!["tiny".to_owned()], 2, ProviderHealth::Up)
    );
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
