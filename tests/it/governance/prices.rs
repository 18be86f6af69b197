//! Prices: built in, set, dated, and what they do to reservations and costs.

use time::Duration;
use tracegate_platform::clock::timestamp;
use tracegate_proto::governance::v1::*;
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, request_id, violated_fields};

use super::money::*;

async fn set(person: &Person, price: Price) -> Result<Price, tonic::Status> {
    let request = SetPriceRequest { price: Some(price), request_id: request_id() };
    Ok(person.usage().set_price(request).await?.into_inner().price.unwrap())
}

async fn list(person: &Person, history: bool, page_size: i32) -> Vec<Price> {
    let mut prices = Vec::new();
    let mut request = ListPricesRequest { page_size, history, ..ListPricesRequest::default() };
    loop {
        let page = person.usage().list_prices(request.clone()).await.unwrap().into_inner();
        prices.extend(page.prices);
        if page.next_page_token.is_empty() {
            return prices;
        }
        request.page_token = page.next_page_token;
    }
}

fn price(provider: &str, model: &str, nanos: i64) -> Price {
    Price {
        provider: provider.to_owned(),
        model: model.to_owned(),
        input_nanos_usd: nanos,
        output_nanos_usd: 10 * nanos,
        cached_nanos_usd: nanos / 2,
        ..Price::default()
    }
}

/// A call of 100 tokens in and at most 10 out.
fn tokens(provider: &str, model: &str) -> PrecheckRequest {
    PrecheckRequest {
        provider: provider.to_owned(),
        model: model.to_owned(),
        input_tokens: 100,
        output_tokens_max: 10,
        cost_nanos_usd: None,
        ..call(0)
    }
}

fn held(response: &PrecheckResponse) -> i64 {
    response.decision.as_ref().unwrap().charges[0].amount_nanos_usd
}

#[tokio::test(flavor = "multi_thread")]
async fn a_price_counts_from_its_moment_on_in_every_process() {
    let t = Tracegate::start().await;
    let wishes = Wishes { database: Some(t.database.clone()), ..Wishes::default() };
    let replica = Tracegate::start_with(wishes).await.unwrap();
    let ana = spender(&t).await;
    let elsewhere = ana.at(replica.channel());
    create(&ana, ceiling("A", DOLLAR)).await.unwrap();

    let built_in = precheck(&ana, tokens("openai", "gpt-4o")).await.unwrap();
    assert_eq!(held(&built_in), 100 * 2_500 + 10 * 10_000);
    set(&ana, price("openai", "gpt-4o", 100)).await.unwrap();
    for person in [&ana, &elsewhere] {
        assert_eq!(
            held(&precheck(person, tokens("openai", "gpt-4o")).await.unwrap()),
            100 * 100 + 10 * 1_000
        );
    }
    // A call that was made before keeps the price of then.
    let usage = Usage { input_tokens: 100, cached_tokens: 40, output_tokens: 5, cost_nanos_usd: 0 };
    let settled =
        ana.gate().postcheck(answer(&built_in, Some(usage))).await.unwrap().into_inner().decision.unwrap();
    assert_eq!(settled.usage.unwrap().cost_nanos_usd, 60 * 2_500 + 40 * 1_250 + 5 * 10_000);

    let later = t.clock.now() + Duration::HOUR;
    set(&ana, Price { valid_from: Some(timestamp(later)), ..price("openai", "gpt-4o", 300) }).await.unwrap();
    assert_eq!(held(&precheck(&ana, tokens("openai", "gpt-4o")).await.unwrap()), 100 * 100 + 10 * 1_000);
    t.clock.advance(Duration::hours(2));
    assert_eq!(held(&precheck(&ana, tokens("", "gpt-4o")).await.unwrap()), 100 * 300 + 10 * 3_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_no_price_passes_no_budget_that_blocks() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let request = || tokens("own", "house-model");
    let free = precheck(&ana, request()).await.unwrap().decision.unwrap();
    assert_eq!(free.verdict(), Verdict::Allow);
    let soft = Budget { enforcement: Enforcement::Soft.into(), ..ceiling("Soft", DOLLAR) };
    create(&ana, soft).await.unwrap();
    assert_eq!(held(&precheck(&ana, request()).await.unwrap()), 0);
    create(&ana, ceiling("Hard", DOLLAR)).await.unwrap();
    let unpriced = precheck(&ana, request()).await.unwrap().decision.unwrap();
    assert_eq!(unpriced.verdict(), Verdict::Deny);
    assert_eq!(unpriced.reasons, ["no price is known for model house-model and a budget has to count it"]);
    set(&ana, price("own", "house-model", 7)).await.unwrap();
    assert_eq!(held(&precheck(&ana, request()).await.unwrap()), 100 * 7 + 10 * 70);
}

#[tokio::test(flavor = "multi_thread")]
async fn prices_are_listed_by_provider_and_model() {
    let t = Tracegate::start().await;
    let (ana, other) = (spender(&t).await, spender(&t).await);
    let built_in = list(&ana, false, 200).await;
    assert!(built_in.len() > 50 && built_in.iter().all(|price| !price.own));
    set(&ana, price("openai", "gpt-4o", 100)).await.unwrap();
    let later = Some(timestamp(t.clock.now() + Duration::HOUR));
    set(&ana, Price { valid_from: later, ..price("openai", "gpt-4o", 200) }).await.unwrap();
    set(&ana, price("house", "tiny", 1)).await.unwrap();

    let now = list(&ana, false, 200).await;
    assert_eq!(now.len(), built_in.len() + 1);
    let in_force: Vec<_> = now.iter().filter(|price| price.model == "gpt-4o").collect();
    assert_eq!((in_force.len(), in_force[0].input_nanos_usd, in_force[0].own), (1, 100, true));
    let all = list(&ana, true, 200).await;
    let of_model: Vec<i64> =
        all.iter().filter(|price| price.model == "gpt-4o").map(|price| price.input_nanos_usd).collect();
    assert_eq!(of_model, [200, 100, 2_500]);
    for (history, expected) in [(false, &now), (true, &all)] {
        for page_size in [1, 7] {
            assert_eq!(&list(&ana, history, page_size).await, expected);
        }
        assert!(expected.is_sorted_by_key(|price| (price.provider.clone(), price.model.clone())));
    }
    assert_eq!(list(&other, true, 200).await, built_in);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_price_is_set_once_and_never_in_the_past() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let request = SetPriceRequest { price: Some(price("house", "tiny", 1)), request_id: request_id() };
    let first = ana.usage().set_price(request.clone()).await.unwrap().into_inner();
    assert_eq!(ana.usage().set_price(request).await.unwrap().into_inner(), first);
    let past = Some(timestamp(t.clock.now() - Duration::SECOND));
    let refused = set(&ana, Price { valid_from: past, ..price("house", "tiny", 2) }).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["price.valid_from"]);
    let later =
        Price { valid_from: Some(timestamp(t.clock.now() + Duration::HOUR)), ..price("house", "tiny", 3) };
    set(&ana, later.clone()).await.unwrap();
    let refused = set(&ana, Price { input_nanos_usd: 4, ..later }).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["price.valid_from"]);
    let broken =
        Price { input_nanos_usd: -1, output_nanos_usd: -1, cached_nanos_usd: -1, ..Price::default() };
    let refused = set(&ana, broken).await.unwrap_err();
    let expected = ["provider", "model", "input_nanos_usd", "output_nanos_usd", "cached_nanos_usd"];
    assert_eq!(violated_fields(&refused), expected.map(|field| format!("price.{field}")));
    assert_eq!(list(&ana, true, 200).await.iter().filter(|price| price.own).count(), 2);
}
