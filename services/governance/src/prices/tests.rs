use proptest::prelude::*;
use time::macros::datetime;

use super::*;

const NOW: OffsetDateTime = datetime!(2026-03-01 12:00 UTC);

fn own(provider: &str, model: &str, valid_from: OffsetDateTime, input_nanos_usd: i64) -> Price {
    Price {
        provider: provider.to_owned(),
        model: model.to_owned(),
        valid_from,
        input_nanos_usd,
        output_nanos_usd: 10,
        cached_nanos_usd: 1,
    }
}

fn metering(provider: &str, model: &str) -> Metering {
    let (provider, model) = (provider.to_owned(), model.to_owned());
    Metering { provider, model, input_tokens: 100, output_tokens_max: 10, cost_nanos_usd: None }
}

#[test]
fn the_built_in_price_counts_where_the_organization_has_none() {
    let prices = Prices::default();
    // 2,500 and 10,000 nano-dollars a token.
    assert_eq!(prices.cost_max(&metering("openai", "gpt-4o"), NOW), Ok(100 * 2_500 + 10 * 10_000));
    assert_eq!(prices.cost_max(&metering("", "gpt-4o"), NOW), Ok(100 * 2_500 + 10 * 10_000));
    assert_eq!(prices.cost_max(&metering("anthropic", "gpt-4o"), NOW), Err(Unpriced));
    assert_eq!(prices.cost_max(&metering("openai", "unheard-of"), NOW), Err(Unpriced));
    assert_eq!(prices.cost_max(&metering("", ""), NOW), Ok(0));
    let told = Metering { cost_nanos_usd: Some(7), ..metering("openai", "unheard-of") };
    assert_eq!(prices.cost_max(&told, NOW), Ok(7));
}

#[test]
fn the_organizations_newest_price_of_then_counts_first() {
    let hour = time::Duration::HOUR;
    let prices = Prices::new(vec![
        own("openai", "gpt-4o", NOW - hour, 3),
        own("openai", "gpt-4o", NOW + hour, 5),
        own("openai", "gpt-4o", NOW, 4),
    ]);
    let at = |at| prices.cost_max(&metering("openai", "gpt-4o"), at).unwrap();
    assert_eq!((at(NOW - hour), at(NOW), at(NOW + hour)), (400, 500, 600));
    assert_eq!(at(NOW - 2 * hour), 100 * 2_500 + 10 * 10_000);
}

#[test]
fn usage_costs_what_it_says_or_what_its_tokens_cost() {
    let prices = Prices::new(vec![own("own", "one", NOW, 3)]);
    let tokens = Usage { input_tokens: 100, cached_tokens: 40, output_tokens: 10, cost_nanos_usd: 0 };
    assert_eq!(prices.cost("own", "one", &tokens, NOW), Some(60 * 3 + 40 + 100));
    assert_eq!(prices.cost("own", "one", &Usage { cost_nanos_usd: 8, ..tokens }, NOW), Some(8));
    assert_eq!(prices.cost("own", "two", &tokens, NOW), None);
    assert_eq!(prices.cost("own", "two", &Usage::default(), NOW), Some(0));
    assert_eq!(prices.cost("", "", &tokens, NOW), Some(0));
}

#[test]
fn one_price_of_a_model_is_in_force_and_all_are_history() {
    let hour = time::Duration::HOUR;
    let prices = Prices::new(vec![
        own("openai", "gpt-4o", NOW - hour, 3),
        own("openai", "gpt-4o", NOW, 4),
        own("openai", "gpt-4o", NOW + hour, 5),
    ]);
    let of = |listed: Vec<contract::Price>| -> Vec<(bool, i64)> {
        let gpt = listed
            .iter()
            .filter(|price| (price.provider.as_str(), price.model.as_str()) == ("openai", "gpt-4o"));
        gpt.map(|price| (price.own, price.input_nanos_usd)).collect()
    };
    assert_eq!(of(prices.in_force(NOW)), [(true, 4)]);
    assert_eq!(of(prices.history()), [(true, 5), (true, 4), (true, 3), (false, 2_500)]);
    assert_eq!(of(prices.in_force(NOW - 2 * hour)), [(false, 2_500)]);
    let in_force = prices.in_force(NOW);
    let names = |price: &contract::Price| (price.provider.clone(), price.model.clone());
    assert!(in_force.is_sorted_by(|a, b| names(a) < names(b)) && in_force.len() > 50);
}

proptest! {
    #[test]
    fn no_call_costs_more_than_was_reserved_for_its_tokens(
        rates in (0..1_000_000_000_000_i64, 0..1_000_000_000_000_i64, 0..1_000_000_000_000_i64),
        input in 0..1_000_000_000_000_i64, cached in 0..1_000_000_000_000_i64, output in 0..1_000_000_000_000_i64,
    ) {
        let (input_nanos_usd, output_nanos_usd, cached_nanos_usd) = rates;
        let price = Price { input_nanos_usd, output_nanos_usd, cached_nanos_usd, ..own("own", "one", NOW, 0) };
        let cost = price.cost(input, cached, output);
        prop_assert!((0..=price.cost_max(input, output)).contains(&cost));
    }
}
