//! grpc.health.v1 as the protocol says, over one table of names: `startup`, `liveness`, `readiness`, each service, and `` for
//! the whole. Liveness never looks at a dependency.

use std::collections::HashMap;
use std::pin::Pin;

use futures_util::Stream;
use tokio::sync::watch;
use tonic::{Request, Response, Status};
use tracegate_proto::grpc::health::v1::health_check_response::ServingStatus;
use tracegate_proto::grpc::health::v1::health_server::{Health as HealthRpc, HealthServer};
use tracegate_proto::grpc::health::v1::{HealthCheckRequest, HealthCheckResponse};

use crate::ApiError;
use crate::drain::Drain;

pub const STARTUP: &str = "startup";
pub const LIVENESS: &str = "liveness";
pub const READINESS: &str = "readiness";

#[derive(Clone)]
pub struct Health {
    statuses: watch::Sender<HashMap<String, ServingStatus>>,
    drain: Drain,
}

impl Health {
    /// Alive, not started, not ready.
    pub fn new(drain: Drain) -> Self {
        let statuses = HashMap::from([
            (String::new(), ServingStatus::NotServing),
            (STARTUP.to_owned(), ServingStatus::NotServing),
            (LIVENESS.to_owned(), ServingStatus::Serving),
            (READINESS.to_owned(), ServingStatus::NotServing),
        ]);
        Self { statuses: watch::Sender::new(statuses), drain }
    }

    /// The service's own name in the table; it follows readiness.
    pub fn add_service(&self, name: &str) {
        self.statuses.send_modify(|statuses| {
            statuses.insert(name.to_owned(), ServingStatus::NotServing);
        });
    }

    pub fn started(&self) {
        self.statuses.send_modify(|statuses| {
            statuses.insert(STARTUP.to_owned(), ServingStatus::Serving);
        });
    }

    /// Everything but startup and liveness serves or does not.
    pub fn set_ready(&self, ready: bool) {
        let status = if ready { ServingStatus::Serving } else { ServingStatus::NotServing };
        self.statuses.send_if_modified(|statuses| {
            let mut changed = false;
            for (name, current) in
                statuses.iter_mut().filter(|(name, _)| *name != STARTUP && *name != LIVENESS)
            {
                changed |= *current != status;
                tracing::trace!(service = name, ready, "health changes");
                *current = status;
            }
            changed
        });
    }

    pub fn is_ready(&self) -> bool {
        self.statuses.borrow().get(READINESS) == Some(&ServingStatus::Serving)
    }

    pub fn into_server(self) -> HealthServer<Self> {
        HealthServer::new(self)
    }
}

#[tonic::async_trait]
impl HealthRpc for Health {
    async fn check(
        &self,
        request: Request<HealthCheckRequest>,
    ) -> Result<Response<HealthCheckResponse>, Status> {
        let service = request.into_inner().service;
        match self.statuses.borrow().get(&service) {
            Some(status) => Ok(Response::new(HealthCheckResponse { status: (*status).into() })),
            None => Err(ApiError::not_found("service", service).into()),
        }
    }

    type WatchStream = Pin<Box<dyn Stream<Item = Result<HealthCheckResponse, Status>> + Send>>;

    async fn watch(
        &self,
        request: Request<HealthCheckRequest>,
    ) -> Result<Response<Self::WatchStream>, Status> {
        let service = request.into_inner().service;
        let mut statuses = self.statuses.subscribe();
        let drain = self.drain.clone();
        Ok(Response::new(Box::pin(async_stream::stream! {
            let mut last = None;
            loop {
                // An unknown service may be added later: the protocol keeps the stream open.
                let status = statuses.borrow_and_update().get(&service).copied().unwrap_or(ServingStatus::ServiceUnknown);
                if last.replace(status) != Some(status) {
                    yield Ok(HealthCheckResponse { status: status.into() });
                }
                tokio::select! {
                    changed = statuses.changed() => if changed.is_err() { return },
                    () = drain.streams_end() => {
                        yield Ok(HealthCheckResponse { status: ServingStatus::NotServing.into() });
                        return;
                    }
                }
            }
        })))
    }
}
