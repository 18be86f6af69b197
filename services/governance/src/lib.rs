//! The gate every AI request passes, on its way out and on its way back. No content leaves it before its decision is durable.

mod alerts;
mod assessment;
mod content;
mod decision;
mod decision_feed;
mod explain;
mod gate;
mod in_force;
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
mod rpc;
mod scans;
mod service;
mod settings;
mod store;
mod tokens;
mod usd;
mod vault;

use std::sync::Arc;

use tonic::service::RoutesBuilder;
use tracegate_platform::drain::Drain;
use tracegate_platform::feed::Hub;
use tracegate_platform::keys::MasterKey;
use tracegate_platform::{Clock, Db};
use tracegate_proto::governance::v1::{
    budget_service_server, decision_service_server, gate_service_server, ingest_service_server,
    policy_service_server, provider_service_server, usage_service_server, vault_service_server,
};

use crate::decision_feed::DecisionFeed;
use crate::orgs::Orgs;
use crate::recorder::Recorder;

pub struct Governance {
    db: Db,
    clock: Clock,
    hub: Hub,
    drain: Drain,
    recording: Recording,
    recorder: Recorder,
    orgs: Arc<Orgs>,
}

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
    pub fn new(db: Db, clock: Clock, hub: Hub, drain: Drain, keys: MasterKey, recording: Recording) -> Self {
        hub.read_from(decision::FEED, Arc::new(DecisionFeed(db.clone())));
        let orgs = Arc::new(Orgs::new(keys.clone()));
        let recorder = Recorder::new(db.clone(), clock.clone(), keys, orgs.clone(), drain.clone());
        Self { db, clock, hub, drain, recording, recorder, orgs }
    }

    pub fn add_to(self, routes: &mut RoutesBuilder) {
        let governance = Arc::new(self);
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
