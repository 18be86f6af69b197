//! The gate every AI request passes, on its way out and on its way back. No content leaves it before its decision is durable.

mod alerts;
mod assessment;
pub mod audit;
mod budget;
mod budget_change;
mod chat;
mod checkpoint;
mod content;
mod csv;
mod decision;
mod decision_feed;
mod expiry;
mod explain;
mod forecast;
mod gate;
mod health;
mod in_force;
mod ingest;
mod journal;
mod json;
mod judgement;
mod labels;
mod ledger;
mod matrix;
mod orgs;
mod periods;
mod pii;
mod policy;
mod prices;
mod proofs;
mod receipt;
mod recorder;
mod replay;
mod rpc;
mod scans;
mod service;
mod settings;
mod signing;
mod standing;
mod statistics;
mod store;
mod text_stream;
mod tokens;
mod usage;
mod usd;
mod vault;

use std::path::PathBuf;
use std::sync::Arc;

use tonic::service::RoutesBuilder;
use tracegate_platform::drain::Drain;
use tracegate_platform::feed::Hub;
use tracegate_platform::gate::Gate;
use tracegate_platform::keys::MasterKey;
use tracegate_platform::{ApiError, Clock, Db};
use tracegate_proto::governance::v1::{
    budget_service_server, decision_service_server, gate_service_server, ingest_service_server,
    policy_service_server, provider_service_server, usage_service_server, vault_service_server,
};
use tracegate_providers::{AddressPolicy, RetryPolicy, TransportOptions};

use crate::decision_feed::DecisionFeed;
use crate::journal::Journal;
use crate::orgs::Orgs;
use crate::recorder::Recorder;

#[derive(Clone)]
pub struct Governance {
    db: Db,
    clock: Clock,
    hub: Hub,
    drain: Drain,
    recording: Recording,
    keys: MasterKey,
    recorder: Recorder,
    orgs: Arc<Orgs>,
    providers: tracegate_providers::Client,
    retries: RetryPolicy,
    /// Where bypasses are journaled; without one every tool fails closed.
    journal: Option<Journal>,
    tiles: proofs::TileCache,
    fate: health::Fate,
}

/// What an operator sets about the gate.
#[derive(Debug, Clone, Default)]
pub struct GovernanceConfig {
    pub recording: Recording,
    /// Lets organizations reach model providers at private addresses, in plain HTTP too.
    pub private_providers: bool,
    /// A folder that survives the process, for calls that pass while the store is away; without one nothing does.
    pub journal_dir: Option<PathBuf>,
}

impl GovernanceConfig {
    fn transport(&self) -> TransportOptions {
        let address_policy =
            if self.private_providers { AddressPolicy::AllowPrivate } else { AddressPolicy::PublicOnly };
        TransportOptions {
            address_policy,
            allow_plaintext: self.private_providers,
            ..TransportOptions::default()
        }
    }
}

/// Paths of plain HTTP, each with the method of the contract whose policy it follows.
pub use chat::http::PATHS as HTTP_PATHS;

/// Whether verdicts are written down. `Off` exists to measure what writing costs, and no caller can reach it: a precheck
/// then decides by the last policy this process has seen, and leaves no trace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Recording {
    #[default]
    On,
    Off,
}

/// The contract's services that this crate serves.
pub const SERVICES: [&str; 8] = [
    gate_service_server::SERVICE_NAME,
    policy_service_server::SERVICE_NAME,
    decision_service_server::SERVICE_NAME,
    budget_service_server::SERVICE_NAME,
    usage_service_server::SERVICE_NAME,
    ingest_service_server::SERVICE_NAME,
    vault_service_server::SERVICE_NAME,
    provider_service_server::SERVICE_NAME,
];

impl Governance {
    pub fn new(
        db: Db,
        clock: Clock,
        hub: Hub,
        drain: Drain,
        keys: MasterKey,
        config: GovernanceConfig,
    ) -> Result<Self, tracegate_providers::ClientError> {
        hub.read_from(decision::FEED, Arc::new(DecisionFeed(db.clone())));
        let orgs = Arc::new(Orgs::new(keys.clone()));
        let recorder = Recorder::new(db.clone(), clock.clone(), keys.clone(), orgs.clone(), drain.clone());
        let providers = tracegate_providers::Client::new(&config.transport())?;
        let GovernanceConfig { recording, journal_dir, .. } = config;
        let journal = journal_dir.as_deref().map(Journal::new);
        if let Some(journal) = &journal {
            drain.spawn(journal.clone().run(recorder.clone(), drain.background_stop()));
        }
        Ok(Self {
            db,
            clock,
            hub,
            drain,
            recording,
            keys,
            recorder,
            orgs,
            providers,
            retries: RetryPolicy::default(),
            journal,
            tiles: proofs::TileCache::default(),
            fate: health::Fate::default(),
        })
    }

    /// The OpenAI-compatible endpoint, to be served beside gRPC.
    pub fn http_routes(&self, gate: Gate) -> axum::Router {
        chat::http::routes(Arc::new(self.clone()), gate)
    }

    /// The organization's settings as they are now, remembered for the calls to come.
    async fn read_settings(&self, org: &orgs::Org) -> Result<Arc<settings::Settings>, ApiError> {
        let mut tx = self.db.begin(org.id).await?;
        let head = store::heads::find(&mut tx).await?;
        let settings = settings::Settings::read(&mut tx, &head, &self.keys, &org.settings()).await?;
        org.learn_settings(&settings);
        Ok(settings)
    }

    /// The policies in force now, for what leaves before a decision on it is recorded.
    async fn read_in_force(&self, org: &orgs::Org) -> Result<Arc<in_force::InForce>, ApiError> {
        let mut tx = self.db.begin(org.id).await?;
        let latest = store::heads::find(&mut tx).await?.policy_version;
        let known = org.in_force();
        if known.latest == latest {
            return Ok(known);
        }
        let in_force = store::policies::in_force(&mut tx, latest).await?;
        org.learn(&in_force);
        Ok(in_force)
    }

    pub fn add_to(&self, routes: &mut RoutesBuilder) {
        self.drain.spawn(expiry::run(self.db.clone(), self.clock.clone(), self.drain.background_stop()));
        let governance = Arc::new(self.clone());
        routes.add_service(gate_service_server::GateServiceServer::from_arc(governance.clone()));
        routes.add_service(policy_service_server::PolicyServiceServer::from_arc(governance.clone()));
        routes.add_service(decision_service_server::DecisionServiceServer::from_arc(governance.clone()));
        routes.add_service(budget_service_server::BudgetServiceServer::from_arc(governance.clone()));
        routes.add_service(usage_service_server::UsageServiceServer::from_arc(governance.clone()));
        routes.add_service(ingest_service_server::IngestServiceServer::from_arc(governance.clone()));
        routes.add_service(vault_service_server::VaultServiceServer::from_arc(governance.clone()));
        routes.add_service(provider_service_server::ProviderServiceServer::from_arc(governance));
    }
}
