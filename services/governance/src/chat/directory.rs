//! The providers of an organization: which model is served where.

use std::collections::HashMap;
use std::sync::Arc;

use tracegate_proto::governance::v1 as contract;
use tracegate_providers::breaker::SharedBreaker;
use tracegate_providers::failover::Target;
use tracegate_providers::{Endpoint, WireFormat};

/// Providers tried for one call, the named one included.
const TARGETS_MAX: usize = 4;

#[derive(Debug, Default)]
pub(crate) struct Directory {
    providers: Vec<Provider>,
}

#[derive(Debug, Clone)]
pub(crate) struct Provider {
    pub name: String,
    pub endpoint: Endpoint,
    pub models: Vec<String>,
    pub fallback: String,
    pub breaker: Arc<SharedBreaker>,
}

/// A model and who serves it.
pub(crate) struct Named<'a> {
    pub provider: &'a Provider,
    pub model: &'a str,
}

impl Directory {
    pub(crate) fn new(providers: Vec<Provider>) -> Self {
        Self { providers }
    }

    /// `provider/model`, or a model that a provider lists.
    pub(crate) fn find<'a>(&'a self, model: &'a str) -> Option<Named<'a>> {
        if let Some((name, model)) = model.split_once('/')
            && let Some(provider) = self.of_name(name)
        {
            return Some(Named { provider, model });
        }
        let provider =
            self.providers.iter().find(|provider| provider.models.iter().any(|listed| listed == model))?;
        Some(Named { provider, model })
    }

    /// Where a call goes: to the provider, and along its fallbacks where it is away; each with its name.
    pub(crate) fn targets(&self, name: &str, model: &str) -> Vec<(String, Target)> {
        let mut targets: Vec<(String, Target)> = Vec::new();
        let mut next = self.of_name(name);
        while let Some(provider) = next
            && targets.len() < TARGETS_MAX
        {
            let target = Target {
                endpoint: provider.endpoint.clone(),
                model: model.to_owned(),
                breaker: provider.breaker.clone(),
            };
            targets.push((provider.name.clone(), target));
            next = self.of_name(&provider.fallback).filter(|fallback| fallback.name != name);
        }
        targets
    }

    /// As `provider/model`, in the order of the names.
    pub(crate) fn models(&self) -> Vec<String> {
        let mut models: Vec<String> = self
            .providers
            .iter()
            .flat_map(|provider| provider.models.iter().map(|model| format!("{}/{model}", provider.name)))
            .collect();
        models.sort();
        models
    }

    /// The breakers, by provider: a change of settings forgets no outage.
    pub(crate) fn breakers(&self) -> HashMap<String, Arc<SharedBreaker>> {
        self.providers.iter().map(|provider| (provider.name.clone(), provider.breaker.clone())).collect()
    }

    fn of_name(&self, name: &str) -> Option<&Provider> {
        self.providers.iter().find(|provider| provider.name == name)
    }
}

pub(crate) fn format(kind: contract::ProviderKind) -> Option<WireFormat> {
    Some(match kind {
        contract::ProviderKind::Unspecified => return None,
        contract::ProviderKind::Openai => WireFormat::OpenAi,
        contract::ProviderKind::Anthropic => WireFormat::Anthropic,
        contract::ProviderKind::Gemini => WireFormat::Gemini,
        contract::ProviderKind::OpenaiCompatible => WireFormat::OpenAiCompatible,
    })
}
