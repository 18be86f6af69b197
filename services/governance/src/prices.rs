//! What a call to a model costs: dated prices in whole nano-dollars a token, the organization's own before the built-in ones.

use std::sync::Arc;

use time::OffsetDateTime;
use tracegate_proto::governance::v1::Usage;

/// Of one model, from a moment on.
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

impl Prices {
    pub(crate) fn new(mut own: Vec<Price>) -> Self {
        own.sort_by_key(|price| std::cmp::Reverse(price.valid_from));
        Self { own: own.into() }
    }

    pub(crate) fn own(&self) -> &[Price] {
        &self.own
    }

    pub(crate) fn of(&self, provider: &str, model: &str, at: OffsetDateTime) -> Option<Price> {
        let own = self.own.iter().find(|price| {
            price.valid_from <= at && price.model == model && (provider.is_empty() || price.provider == provider)
        });
        own.cloned().or_else(|| builtin(provider, model, at))
    }

    /// The most the call may cost. A call to no model costs nothing unless its caller says so.
    pub(crate) fn cost_max(&self, metering: &Metering, at: OffsetDateTime) -> Result<i64, Unpriced> {
        if let Some(cost) = metering.cost_nanos_usd {
            return Ok(cost);
        }
        if metering.model.is_empty() {
            return Ok(0);
        }
        let price = self.of(&metering.provider, &metering.model, at).ok_or(Unpriced)?;
        Ok(price.cost(metering.input_tokens, 0, metering.output_tokens_max))
    }

    /// What the reported usage costs: by the price where there is one, else as it says itself.
    pub(crate) fn cost(&self, provider: &str, model: &str, usage: &Usage, at: OffsetDateTime) -> i64 {
        if usage.cost_nanos_usd > 0 {
            return usage.cost_nanos_usd;
        }
        let price = self.of(provider, model, at);
        price.map_or(0, |price| price.cost(usage.input_tokens, usage.cached_tokens, usage.output_tokens))
    }
}

impl Price {
    /// `cached` tokens are part of `input`.
    pub(crate) fn cost(&self, input: i64, cached: i64, output: i64) -> i64 {
        let cached = cached.clamp(0, input.max(0));
        let sum = i128::from(input - cached) * i128::from(self.input_nanos_usd)
            + i128::from(cached) * i128::from(self.cached_nanos_usd)
            + i128::from(output) * i128::from(self.output_nanos_usd);
        i64::try_from(sum).unwrap_or(i64::MAX)
    }
}

fn builtin(_provider: &str, _model: &str, _at: OffsetDateTime) -> Option<Price> {
    None
}
