//! One model's price, and what usage costs at it.

use serde::Deserialize;

use crate::chat::Usage;

/// Nano-dollars for a token of each sort. One dollar for a million tokens is 1,000.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub struct Rates {
    pub input: u32,
    /// Of input that the provider had in its cache.
    pub cached_input: u32,
    /// Of input that the provider wrote to its cache.
    pub cache_write: u32,
    pub output: u32,
}

/// What a model costs.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub struct Price {
    #[serde(flatten)]
    pub rates: Rates,
    /// The most tokens the model writes in one answer, for callers that set no limit themselves.
    pub output_tokens_max: u64,
    pub long_context: Option<LongContext>,
}

/// Other rates, for all tokens of a request whose input is long.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub struct LongContext {
    /// From one more token of input on.
    pub above_input_tokens: u64,
    #[serde(flatten)]
    pub rates: Rates,
}

impl Price {
    /// The exact cost in nano-dollars; at most `i64::MAX`, which no budget allows.
    pub fn cost(&self, usage: &Usage) -> i64 {
        // A provider that counts more cached than all tokens must not make the rest negative.
        let cached = usage.cached_input_tokens.min(usage.input_tokens);
        let written = usage.cache_write_tokens.min(usage.input_tokens - cached);
        let plain = usage.input_tokens - cached - written;
        let rates = self.rates_for(usage.input_tokens);
        sum([
            (plain, rates.input),
            (cached, rates.cached_input),
            (written, rates.cache_write),
            (usage.output_tokens, rates.output),
        ])
    }

    /// The most that so many tokens can cost, whatever the provider caches: what to hold of a budget before a call.
    pub fn cost_max(&self, input_tokens: u64, output_tokens: u64) -> i64 {
        let rates = self.rates_for(input_tokens);
        let dearest = rates.input.max(rates.cached_input).max(rates.cache_write);
        sum([(input_tokens, dearest), (output_tokens, rates.output)])
    }

    fn rates_for(&self, input_tokens: u64) -> Rates {
        self.long_context
            .filter(|long| input_tokens > long.above_input_tokens)
            .map_or(self.rates, |long| long.rates)
    }
}

fn sum<const N: usize>(terms: [(u64, u32); N]) -> i64 {
    // A u64 times a u32 fits i128 with room for every term.
    let total: i128 = terms.into_iter().map(|(tokens, rate)| i128::from(tokens) * i128::from(rate)).sum();
    i64::try_from(total).unwrap_or(i64::MAX)
}
