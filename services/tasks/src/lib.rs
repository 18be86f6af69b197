//! Tasks: Word templates taken in whole or not at all, and the long work on them, leased, fenced, resumable and watched live.

mod document;
mod intake;
mod parse;
mod requester;
mod rpc;
mod service;
mod spool;
mod store;
mod subject;
mod task;
mod task_log;
mod template;
mod upload;
pub mod worker;

use std::time::Duration;

use tonic::service::RoutesBuilder;
use tracegate_platform::drain::Drain;
use tracegate_platform::feed::Hub;
use tracegate_platform::queue::Queue;
use tracegate_platform::redis_link::RedisLink;
use tracegate_platform::{Clock, Db};
use tracegate_proto::tasks::v1::task_service_server::{SERVICE_NAME as TASK_SERVICE, TaskServiceServer};
use tracegate_proto::tasks::v1::template_service_server::{
    SERVICE_NAME as TEMPLATE_SERVICE, TemplateServiceServer,
};

use crate::document::Readers;
use crate::spool::Spool;

/// The queue's stream of parse tasks; in Redis under the installation's prefix.
pub const STREAM: &str = "template:parse";
/// The consumer group of its workers.
pub const GROUP: &str = "parser-workers";
/// How long a worker holds a task without a sign of life: what a kill -9 costs the person who waits.
pub const LEASE: Duration = Duration::from_secs(5);

/// The contract's services that this crate serves.
pub const SERVICES: [&str; 2] = [TEMPLATE_SERVICE, TASK_SERVICE];

#[derive(Clone)]
pub struct Tasks {
    db: Db,
    clock: Clock,
    hub: Hub,
    drain: Drain,
    readers: Readers,
    spool: Spool,
}

impl Tasks {
    pub fn new(db: Db, clock: Clock, hub: Hub, drain: Drain) -> Self {
        Self { db, clock, hub, drain, readers: Readers::new(cores()), spool: Spool::default() }
    }

    pub fn add_to(self, routes: &mut RoutesBuilder) {
        routes.add_service(TemplateServiceServer::new(self.clone()));
        routes.add_service(TaskServiceServer::new(self));
    }
}

/// The queue that parse tasks wait in, as workers take from it.
pub fn queue(db: Db, lease: Duration, redis: Option<RedisLink>) -> Queue {
    Queue::new(db, STREAM, GROUP, lease, redis)
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
