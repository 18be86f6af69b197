//! The policies of an organization that decide now: of each scope one that is enforced, and perhaps one in its shadow.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use crate::policy::{BUILTIN_VERSION, Policy};

#[derive(Clone)]
pub(crate) struct InForce {
    /// Newest version published in any scope.
    pub latest: i64,
    organization: Deciding,
    scopes: HashMap<String, Deciding>,
}

/// What decides on the calls of one scope.
#[derive(Clone)]
pub(crate) struct Deciding {
    pub enforced: Arc<Policy>,
    pub shadow: Option<Arc<Policy>>,
}

/// A published version of a scope, as the store has it: the newest of its mode.
pub(crate) struct Newest {
    pub scope: String,
    pub is_shadow: bool,
    /// `None` where the version retired what was there.
    pub policy: Option<Arc<Policy>>,
}

impl InForce {
    /// That of an organization which has published none.
    pub(crate) fn builtin() -> Arc<Self> {
        static BUILTIN: LazyLock<Arc<InForce>> =
            LazyLock::new(|| Arc::new(InForce::new(BUILTIN_VERSION, Vec::new())));
        BUILTIN.clone()
    }

    pub(crate) fn new(latest: i64, newest: Vec<Newest>) -> Self {
        let mut organization = Deciding { enforced: Policy::builtin(), shadow: None };
        let (mut enforced, mut shadows) = (HashMap::new(), HashMap::new());
        for Newest { scope, is_shadow, policy } in newest {
            let Some(policy) = policy else { continue };
            match (scope.as_str(), is_shadow) {
                ("", false) => organization.enforced = policy,
                ("", true) => organization.shadow = Some(policy),
                (_, false) => drop(enforced.insert(scope, policy)),
                (_, true) => drop(shadows.insert(scope, policy)),
            }
        }
        // A scope may have a shadow alone: it is tried beside the organization's policy.
        let names: Vec<String> = enforced.keys().chain(shadows.keys()).cloned().collect();
        let scopes = names.into_iter().map(|scope| {
            let enforced = enforced.get(&scope).unwrap_or(&organization.enforced).clone();
            let shadow = shadows.get(&scope).cloned();
            (scope, Deciding { enforced, shadow })
        });
        Self { latest, scopes: scopes.collect(), organization }
    }

    pub(crate) fn of(&self, scope: &str) -> &Deciding {
        self.scopes.get(scope).unwrap_or(&self.organization)
    }

    /// Every enforced policy, the organization's first, then by scope.
    pub(crate) fn enforced(&self) -> Vec<&Arc<Policy>> {
        let mut scopes: Vec<_> = self
            .scopes
            .iter()
            .filter(|(scope, deciding)| {
                // A scope with a shadow alone is decided by the organization's policy.
                deciding.enforced.contract().scope == **scope
            })
            .collect();
        scopes.sort_by_key(|(scope, _)| scope.as_str());
        std::iter::once(&self.organization)
            .chain(scopes.into_iter().map(|(_, d)| d))
            .map(|d| &d.enforced)
            .collect()
    }

    pub(crate) fn shadows(&self) -> Vec<&Arc<Policy>> {
        let mut shadows: Vec<_> = std::iter::once(&self.organization)
            .chain(self.scopes.values())
            .filter_map(|deciding| deciding.shadow.as_ref())
            .collect();
        shadows.sort_by_key(|policy| policy.contract().scope.as_str());
        shadows
    }
}
