//! What a call to a model costs: dated prices in whole nano-dollars a token, the organization's own before the built-in ones.

use std::sync::Arc;

use time::{Date, OffsetDateTime};
use tracegate_platform::clock::timestamp;
use tracegate_proto::governance::v1::{self as contract, Usage};
use tracegate_providers::chat;
use tracegate_providers::prices::{Price as BuiltIn, PriceTable};

/// Of one model, from a moment on, as the organization has set it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Price {
    pub provider: String,
    pub model: String,
    pub valid_from: OffsetDateTime,
    /// Per token.
    pub input_nanos_usd: i64,
    pub output_nanos_usd: i64,
    pub cached_nanos_usd: i64,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Prices {
    /// Newest first.
    own: Arc<[Price]>,
}

/// What a call will use at most, and what it uses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Metering {
    pub provider: String,
    pub model: String,
    pub input_tokens: i64,
    pub output_tokens_max: i64,
    /// As the caller says, whatever a table would say.
    pub cost_nanos_usd: Option<i64>,
}

/// The model has no price: a budget that blocks cannot count it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unpriced;

/// The price that counts.
enum Found<'a> {
    Own(&'a Price),
    BuiltIn(&'static BuiltIn),
}

impl Prices {
    pub(crate) fn new(mut own: Vec<Price>) -> Self {
        own.sort_by_key(|price| std::cmp::Reverse(price.valid_from));
        Self { own: own.into() }
    }

    fn of(&self, provider: &str, model: &str, at: OffsetDateTime) -> Option<Found<'_>> {
        let own = self.own.iter().find(|price| {
            price.valid_from <= at
                && price.model == model
                && (provider.is_empty() || price.provider == provider)
        });
        own.map(Found::Own).or_else(|| built_in(provider, model, at.date()).map(Found::BuiltIn))
    }

    /// The most the call may cost. A call to no model costs nothing unless its caller says so.
    pub(crate) fn cost_max(&self, metering: &Metering, at: OffsetDateTime) -> Result<i64, Unpriced> {
        if let Some(cost) = metering.cost_nanos_usd {
            return Ok(cost);
        }
        if metering.model.is_empty() {
            return Ok(0);
        }
        let (input, output) = (metering.input_tokens, metering.output_tokens_max);
        match self.of(&metering.provider, &metering.model, at).ok_or(Unpriced)? {
            Found::Own(price) => Ok(price.cost_max(input, output)),
            Found::BuiltIn(price) => Ok(price.cost_max(count(input), count(output))),
        }
    }

    /// What the reported usage costs: as it says itself, else by the price of then; `None` where tokens have no price.
    pub(crate) fn cost(&self, provider: &str, model: &str, usage: &Usage, at: OffsetDateTime) -> Option<i64> {
        let Usage { input_tokens, output_tokens, cached_tokens, cost_nanos_usd } = *usage;
        if cost_nanos_usd > 0 {
            return Some(cost_nanos_usd);
        }
        if model.is_empty() || (input_tokens == 0 && output_tokens == 0) {
            return Some(0);
        }
        match self.of(provider, model, at)? {
            Found::Own(price) => Some(price.cost(input_tokens, cached_tokens, output_tokens)),
            Found::BuiltIn(price) => Some(price.cost(&chat::Usage {
                input_tokens: count(input_tokens),
                cached_input_tokens: count(cached_tokens),
                output_tokens: count(output_tokens),
                ..chat::Usage::default()
            })),
        }
    }

    /// The prices of every model that count at a moment, by provider and model.
    pub(crate) fn in_force(&self, at: OffsetDateTime) -> Vec<contract::Price> {
        let mut counting = self.history();
        let has_begun = |price: &contract::Price| {
            let begins_at = price.valid_from.as_ref().and_then(tracegate_platform::clock::from_timestamp);
            begins_at.is_none_or(|begins_at| begins_at <= at)
        };
        counting.retain(has_begun);
        // Of each model the first one is left: the organization's own, and of these the newest.
        counting.dedup_by(|next, first| (&next.provider, &next.model) == (&first.provider, &first.model));
        counting
    }

    /// Every price, of the past and the future too: by provider and model, the organization's own first, then the newest first.
    pub(crate) fn history(&self) -> Vec<contract::Price> {
        let own = self.own.iter().map(Price::contract);
        let mut prices: Vec<contract::Price> =
            own.chain(PriceTable::embedded().rows().map(built_in_contract)).collect();
        let begins = |price: &contract::Price| price.valid_from.as_ref().map(|at| (at.seconds, at.nanos));
        prices.sort_by(|a, b| {
            let key = |price: &contract::Price| (price.provider.clone(), price.model.clone(), !price.own);
            key(a).cmp(&key(b)).then_with(|| begins(b).cmp(&begins(a)))
        });
        prices
    }
}

impl Price {
    /// Whatever the provider has in its cache.
    fn cost_max(&self, input: i64, output: i64) -> i64 {
        sum([(input, self.input_nanos_usd.max(self.cached_nanos_usd)), (output, self.output_nanos_usd)])
    }

    /// `cached` tokens are part of `input`.
    fn cost(&self, input: i64, cached: i64, output: i64) -> i64 {
        let cached = cached.clamp(0, input.max(0));
        let plain = (input - cached, self.input_nanos_usd);
        sum([plain, (cached, self.cached_nanos_usd), (output, self.output_nanos_usd)])
    }

    pub(crate) fn contract(&self) -> contract::Price {
        contract::Price {
            provider: self.provider.clone(),
            model: self.model.clone(),
            input_nanos_usd: self.input_nanos_usd,
            output_nanos_usd: self.output_nanos_usd,
            cached_nanos_usd: self.cached_nanos_usd,
            valid_from: Some(timestamp(self.valid_from)),
            own: true,
        }
    }
}

/// At most `i64::MAX`, which no budget that blocks allows.
fn sum<const N: usize>(terms: [(i64, i64); N]) -> i64 {
    let total: i128 =
        terms.into_iter().map(|(tokens, rate)| i128::from(tokens.max(0)) * i128::from(rate)).sum();
    i64::try_from(total).unwrap_or(i64::MAX)
}

fn count(tokens: i64) -> u64 {
    u64::try_from(tokens).unwrap_or(0)
}

/// Without a provider's name, the model's tells it.
fn built_in(provider: &str, model: &str, day: Date) -> Option<&'static BuiltIn> {
    let table = PriceTable::embedded();
    if !provider.is_empty() {
        return table.find(provider, model, day);
    }
    let providers = table.models().filter(|(_, known)| *known == model).map(|(provider, _)| provider);
    providers.min().and_then(|provider| table.find(provider, model, day))
}

fn built_in_contract((provider, model, day, price): (&str, &str, Date, &BuiltIn)) -> contract::Price {
    let since_ever = day == Date::MIN;
    contract::Price {
        provider: provider.to_owned(),
        model: model.to_owned(),
        input_nanos_usd: price.rates.input.into(),
        output_nanos_usd: price.rates.output.into(),
        cached_nanos_usd: price.rates.cached_input.into(),
        valid_from: (!since_ever).then(|| timestamp(day.midnight().assume_utc())),
        own: false,
    }
}

#[cfg(test)]
mod tests;
