//! Traceability: lots of a food plant, and later their runs, gates and genealogy.

mod lot;
mod rpc;
mod service;
mod store;

use tonic::service::RoutesBuilder;
use tracegate_platform::{Clock, Db};
use tracegate_proto::traceability::v1::lot_service_server::{LotServiceServer, SERVICE_NAME as LOT_SERVICE};

#[derive(Clone)]
pub struct Traceability {
    pub db: Db,
    pub clock: Clock,
}

/// The contract's services that this crate serves.
pub const SERVICES: [&str; 1] = [LOT_SERVICE];

impl Traceability {
    pub fn add_to(self, routes: &mut RoutesBuilder) {
        routes.add_service(LotServiceServer::new(self));
    }
}
