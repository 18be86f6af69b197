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
use tracegate_proto::governance::v1::decision_service_server::{
    DecisionServiceServer, SERVICE_NAME as DECISION_SERVICE,
};
use tracegate_proto::governance::v1::gate_service_server::{GateServiceServer, SERVICE_NAME as GATE_SERVICE};
use tracegate_proto::governance::v1::policy_service_server::{
    PolicyServiceServer, SERVICE_NAME as POLICY_SERVICE,
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
pub const SERVICES: [&str; 3] = [GATE_SERVICE, DECISION_SERVICE, POLICY_SERVICE];

impl Governance {
    pub fn new(db: Db, clock: Clock, hub: Hub, drain: Drain, keys: MasterKey, recording: Recording) -> Self {
        Self { db, clock, hub, drain, recording, detector: Detector::default(), orgs: Orgs::new(keys) }
    }

    pub fn add_to(self, routes: &mut RoutesBuilder) {
        let governance = Arc::new(self);
        routes.add_service(GateServiceServer::from_arc(governance.clone()));
        routes.add_service(DecisionServiceServer::from_arc(governance.clone()));
        routes.add_service(PolicyServiceServer::from_arc(governance));
    }
}
