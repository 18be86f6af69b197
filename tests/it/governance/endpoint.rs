//! The drop-in endpoint as an application calls it: plain HTTP with an API key, and a provider behind it.

mod answers;
mod failures;
mod providers;
mod refusals;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde_json::{Value, json};
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_providers::WireFormat;
use tracegate_providers::scripted::{KEY, Scripted};
use tracegate_tests::{Person, Tracegate, request_id};

use super::gate::list;

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
