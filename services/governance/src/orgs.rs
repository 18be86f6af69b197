//! What this process remembers of each organization, so that a call on the hot path asks the database nothing first.
//!
//! A remembered policy may be out of date; that is harmless, because a decision is only recorded, and therefore only answered, under the
//! policy in force while the organization's lock is held (`recorder`).

use std::sync::Arc;

use arc_swap::ArcSwap;
use moka::sync::Cache;
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;

use crate::in_force::InForce;
use crate::settings::Settings;
use crate::tokens::OrgKeys;

/// A few KiB each; the least used ones are forgotten, which costs them one more round trip.
const ORGS_MAX: u64 = 10_000;

pub(crate) struct Orgs {
    keys: MasterKey,
    remembered: Cache<OrgId, Arc<Org>>,
}

pub(crate) struct Org {
    pub id: OrgId,
    pub keys: OrgKeys,
    in_force: ArcSwap<InForce>,
    settings: ArcSwap<Settings>,
}

impl Orgs {
    pub(crate) fn new(keys: MasterKey) -> Self {
        Self { keys, remembered: Cache::new(ORGS_MAX) }
    }

    /// The organization; one not yet remembered is taken to have the built-in policy.
    pub(crate) fn of(&self, id: OrgId) -> Arc<Org> {
        self.remembered.get_with(id, || {
            Arc::new(Org {
                id,
                keys: OrgKeys::derive(&self.keys, id),
                in_force: ArcSwap::new(InForce::builtin()),
                settings: ArcSwap::default(),
            })
        })
    }
}

impl Org {
    /// The newest policies seen.
    pub(crate) fn in_force(&self) -> Arc<InForce> {
        self.in_force.load_full()
    }

    /// Remembers policies, unless newer ones are remembered already.
    pub(crate) fn learn(&self, in_force: &Arc<InForce>) {
        self.in_force
            .rcu(|known| if in_force.latest > known.latest { in_force.clone() } else { known.clone() });
    }

    pub(crate) fn settings(&self) -> Arc<Settings> {
        self.settings.load_full()
    }

    pub(crate) fn learn_settings(&self, settings: &Arc<Settings>) {
        self.settings.rcu(|known| {
            if settings.config_version > known.config_version { settings.clone() } else { known.clone() }
        });
    }
}
