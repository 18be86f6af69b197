//! What this process remembers of each organization, so that a call on the hot path asks the database nothing first.
//!
//! A remembered policy may be out of date; that is harmless, because a decision is only recorded, and therefore only
//! answered, where its policy is still the one in force (`decisions::insert`).

use std::sync::Arc;

use arc_swap::ArcSwap;
use moka::sync::Cache;
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;

use crate::policy::Policy;
use crate::tokens::OrgKeys;

/// A few KiB each; the least used ones are forgotten, which costs them one more round trip.
const ORGS_MAX: u64 = 10_000;

pub(crate) struct Orgs {
    keys: MasterKey,
    remembered: Cache<OrgId, Arc<Org>>,
}

pub(crate) struct Org {
    pub keys: OrgKeys,
    policy: ArcSwap<Policy>,
}

impl Orgs {
    pub(crate) fn new(keys: MasterKey) -> Self {
        Self { keys, remembered: Cache::new(ORGS_MAX) }
    }

    /// The organization; one not yet remembered is taken to have the built-in policy.
    pub(crate) fn of(&self, id: OrgId) -> Arc<Org> {
        self.remembered.get_with(id, || {
            Arc::new(Org { keys: OrgKeys::derive(&self.keys, id), policy: ArcSwap::new(Policy::builtin()) })
        })
    }
}

impl Org {
    /// The newest policy seen.
    pub(crate) fn policy(&self) -> Arc<Policy> {
        self.policy.load_full()
    }

    /// Remembers a policy, unless a newer one is remembered already.
    pub(crate) fn learn(&self, policy: &Arc<Policy>) {
        self.policy
            .rcu(|known| if policy.version() > known.version() { policy.clone() } else { known.clone() });
    }
}
