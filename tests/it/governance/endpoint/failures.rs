//! A provider that is out, fails or breaks off: another one answers where there is one, and nothing is paid for that was not had.

use http::StatusCode;
use serde_json::{Value, json};
use tracegate_proto::governance::v1::*;
use tracegate_providers::WireFormat;
use tracegate_providers::chat;
use tracegate_providers::scripted::{Fault, KEY, Script, Scripted};
use tracegate_tests::request_id;

use super::super::gate::*;
use super::super::money::{CENT, ceiling, create, standing};
use super::*;

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

/// A provider at an address, with another one behind it.
async fn serve_before(site: &Site, name: &str, base_url: String, fallback: &str) {
    let provider = Provider {
        name: name.to_owned(),
        kind: ProviderKind::OpenaiCompatible.into(),
        base_url,
        models: vec!["any".to_owned()],
        fallback: fallback.to_owned(),
        ..Provider::default()
    };
    let request =
        CreateProviderRequest { provider: Some(provider), key: KEY.to_owned(), request_id: request_id() };
    site.olga.providers().create_provider(request).await.unwrap();
}

/// The address of a provider that is out: nobody listens there.
async fn nowhere() -> String {
    let gone = Scripted::start().await.unwrap();
    gone.base_url(WireFormat::OpenAiCompatible)
}

async fn set_price(site: &Site, provider: &str, model: &str, nanos_usd: i64) {
    let price = Price {
        provider: provider.to_owned(),
        model: model.to_owned(),
        input_nanos_usd: nanos_usd,
        output_nanos_usd: nanos_usd,
        ..Price::default()
    };
    let request = SetPriceRequest { price: Some(price), request_id: request_id() };
    site.olga.usage().set_price(request).await.unwrap();
}

fn ask_any(streams: bool) -> Value {
    json!({"model": "first/any", "stream": streams, "messages": [{"role": "user", "content": "Hello"}]})
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_recorded_and_paid_for_by_who_gave_it() {
    let site = Site::start().await;
    let budget = create(&site.olga, ceiling("All", 1_000 * CENT)).await.unwrap();
    serve_before(&site, "first", nowhere().await, "house").await;
    set_price(&site, "first", "any", 1_000).await;
    set_price(&site, "house", "any", 10).await;
    let usage = chat::Usage { input_tokens: 100, output_tokens: 50, ..chat::Usage::default() };
    site.provider.otherwise(Script::text("Hi").with_usage(usage));
    for (n, streams) in [(1, false), (2, true)] {
        assert_eq!(site.post(&ask_any(streams), &[]).await.status, StatusCode::OK);
        let after = standing(&site.olga, &budget.id).await;
        assert_eq!((after.settled_nanos_usd, after.held_nanos_usd), (n * 1_500, 0));
    }
    let decisions = list(&site.olga, ListDecisionsRequest::default()).await;
    let providers: Vec<_> = decisions.iter().map(|decision| decision.provider.as_str()).collect();
    assert_eq!(providers, ["house", "first", "house", "first"], "newest first");
    assert_eq!(site.provider.n_calls(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_left_to_ask_is_told_and_costs_nothing() {
    let site = Site::start().await;
    let budget = create(&site.olga, ceiling("All", 1_000 * CENT)).await.unwrap();
    serve_before(&site, "second", nowhere().await, "").await;
    serve_before(&site, "first", nowhere().await, "second").await;
    set_price(&site, "first", "any", 10).await;
    for streams in [false, true] {
        let answer = site.post(&ask_any(streams), &[]).await;
        // Who has failed often enough is not even asked.
        let told = [(502, "provider_unreachable".to_owned()), (503, "provider_overloaded".to_owned())];
        assert!(told.contains(&answer.error_code()), "{:?}", answer.body);
        let text = String::from_utf8_lossy(&answer.body);
        assert!(!text.contains("127.0.0.1") && !text.contains(KEY), "{text}");
    }
    let after = standing(&site.olga, &budget.id).await;
    assert_eq!((after.settled_nanos_usd, after.held_nanos_usd), (0, 0));
    let decided = site.decided().await;
    assert_eq!(decided, [(Direction::Precheck, Verdict::Allow); 2], "nothing came back to decide on");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_the_request_is_not_tried_elsewhere() {
    let site = Site::start().await;
    serve_before(&site, "first", site.provider.base_url(WireFormat::OpenAiCompatible), "house").await;
    let refused = Fault::Status { status: 400, body: r#"{"error": {"message": "no"}}"#.to_owned() };
    for fault in [refused, Fault::ContentPolicy] {
        site.provider.next(Script::fault(fault.clone()));
        let answer = site.post(&ask_any(false), &[]).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{fault:?}: {:?}", answer.body);
    }
    assert_eq!(site.provider.n_calls(), 2);
}
