//! The gate every AI request passes, on its way out and on its way back. No content leaves it before its decision is durable.

mod decision;
mod gate;
mod judgement;
mod labels;
mod matrix;
mod orgs;
mod pii;
mod policy;
mod rpc;
mod service;
mod store;
mod tokens;

use std::sync::Arc;

use tonic::service::RoutesBuilder;
use tracegate_detection::Detector;
use tracegate_platform::drain::Drain;
use tracegate_platform::feed::Hub;
use tracegate_platform::keys::MasterKey;
use tracegate_platform::{Clock, Db};
use tracegate_proto::governance::v1::{
    budget_service_server as budget, decision_service_server as decisions, gate_service_server as gates,
    ingest_service_server as ingest, policy_service_server as policies, provider_service_server as providers,
    usage_service_server as usage, vault_service_server as vault,
};

use crate::orgs::Orgs;

pub struct Governance {
    db: Db,
    clock: Clock,
    hub: Hub,
    drain: Drain,
    recording: Recording,
    detector: Detector,
    orgs: Orgs,
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
    gates::SERVICE_NAME,
    policies::SERVICE_NAME,
    decisions::SERVICE_NAME,
    budget::SERVICE_NAME,
    usage::SERVICE_NAME,
    ingest::SERVICE_NAME,
    vault::SERVICE_NAME,
    providers::SERVICE_NAME,
];

impl Governance {
    pub fn new(db: Db, clock: Clock, hub: Hub, drain: Drain, keys: MasterKey, recording: Recording) -> Self {
        Self { db, clock, hub, drain, recording, detector: Detector::default(), orgs: Orgs::new(keys) }
    }

    pub fn add_to(self, routes: &mut RoutesBuilder) {
        let governance = Arc::new(self);
        routes.add_service(gates::GateServiceServer::from_arc(governance.clone()));
        routes.add_service(policies::PolicyServiceServer::from_arc(governance.clone()));
        routes.add_service(decisions::DecisionServiceServer::from_arc(governance.clone()));
        routes.add_service(budget::BudgetServiceServer::from_arc(governance.clone()));
        routes.add_service(usage::UsageServiceServer::from_arc(governance.clone()));
        routes.add_service(ingest::IngestServiceServer::from_arc(governance.clone()));
        routes.add_service(vault::VaultServiceServer::from_arc(governance.clone()));
        routes.add_service(providers::ProviderServiceServer::from_arc(governance));
    }
}
