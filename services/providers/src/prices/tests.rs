use proptest::prelude::*;
use time::macros::date;

use super::*;
use crate::chat::Usage;

const ANY_DAY: time::Date = date!(2026 - 11 - 21);

fn price(provider: &str, model: &str) -> Price {
    *PriceTable::embedded().find(provider, model, ANY_DAY).unwrap()
}

#[test]
fn a_dollar_for_a_million_tokens_is_a_thousand_nanos() {
    let usage = Usage { input_tokens: 1_000_000, output_tokens: 1_000_000, ..Usage::default() };
    // 2.50 and 10 dollars; 3 and 15; 0.30 and 2.50.
    assert_eq!(price("openai", "gpt-4o").cost(&usage), 12_500_000_000);
    assert_eq!(price("anthropic", "claude-sonnet-4-5").cost(&usage), 18_000_000_000);
    assert_eq!(price("gemini", "gemini-2.5-flash").cost(&usage), 2_800_000_000);
}

#[test]
fn cached_and_written_tokens_have_their_own_price() {
    let usage = Usage {
        input_tokens: 1000,
        cached_input_tokens: 600,
        cache_write_tokens: 300,
        output_tokens: 10,
        reasoning_tokens: 5,
    };
    // 100 at 3 dollars a million, 600 at 0.30, 300 at 3.75, 10 at 15.
    let expected = 100 * 3000 + 600 * 300 + 300 * 3750 + 10 * 15_000;
    assert_eq!(price("anthropic", "claude-sonnet-4-5").cost(&usage), expected);
}

#[test]
fn a_long_input_makes_all_tokens_dearer() {
    let price = price("gemini", "gemini-2.5-pro");
    let usage = |input_tokens| Usage { input_tokens, output_tokens: 1, ..Usage::default() };
    assert_eq!(price.cost(&usage(200_000)), 200_000 * 1250 + 10_000);
    assert_eq!(price.cost(&usage(200_001)), 200_001 * 2500 + 15_000);
}

#[test]
fn an_unknown_model_has_no_price() {
    let table = PriceTable::embedded();
    assert_eq!(table.find("openai", "gpt-unheard-of", ANY_DAY), None);
    assert_eq!(table.find("anthropic", "gpt-4o", ANY_DAY), None);
    assert!(table.models().count() > 60);
}

#[test]
fn old_usage_keeps_its_price() {
    let row = |valid_from: &str, input: u32| {
        format!(
            r#"{{"provider": "p", "model": "m", {valid_from} "input": {input}, "cached_input": 1, "cache_write": 1,
            "output": 1, "output_tokens_max": 10}}"#
        )
    };
    let rows =
        [row(r#""valid_from": "2026-03-01","#, 2), row("", 1), row(r#""valid_from": "2026-06-01","#, 3)];
    let table = PriceTable::from_json(&format!(r#"{{"rows": [{}]}}"#, rows.join(","))).unwrap();
    let input = |day| table.find("p", "m", day).map(|price| price.rates.input);
    assert_eq!(input(date!(2020 - 01 - 01)), Some(1));
    assert_eq!(input(date!(2026 - 02 - 28)), Some(1));
    assert_eq!(input(date!(2026 - 03 - 01)), Some(2));
    assert_eq!(input(date!(2026 - 12 - 31)), Some(3));
}

/// Two rows for one model and day would mean that the later silently wins.
#[test]
fn embedded_rows_are_unique() {
    let file: serde_json::Value = serde_json::from_str(include_str!("../../prices/table.json")).unwrap();
    assert_eq!(file["rows"].as_array().unwrap().len(), PriceTable::embedded().models().count());
}

fn any_price() -> impl Strategy<Value = Price> {
    let models: Vec<_> = PriceTable::embedded().models().collect();
    proptest::sample::select(models).prop_map(|(provider, model)| price(provider, model))
}

proptest! {
    /// What was held for a call covers what it costs, however the provider splits the tokens.
    #[test]
    fn the_hold_covers_the_cost(
        price in any_price(),
        input in 0..2_000_000_u64,
        cached: u64,
        written: u64,
        output in 0..200_000_u64,
    ) {
        let usage = Usage {
            input_tokens: input,
            cached_input_tokens: cached % (2 * input + 1),
            cache_write_tokens: written % (2 * input + 1),
            output_tokens: output,
            reasoning_tokens: 0,
        };
        let cost = price.cost(&usage);
        prop_assert!(cost >= 0);
        prop_assert!(cost <= price.cost_max(input, output));
        prop_assert!(price.cost_max(input, output) <= price.cost_max(input + 1, output + 1));
    }

    /// Numbers that no provider should send overflow nothing.
    #[test]
    fn absurd_usage(price in any_price(), input: u64, cached: u64, written: u64, output: u64) {
        let usage = Usage {
            input_tokens: input,
            cached_input_tokens: cached,
            cache_write_tokens: written,
            output_tokens: output,
            reasoning_tokens: 0,
        };
        prop_assert!(price.cost(&usage) >= 0);
    }
}
