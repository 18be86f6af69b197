//! Traceability: the ledger of a food plant's lots, and where everything went. A command is decided upon the plant as it is (`command`), what it
//! decides is written to the organization's log (`batch`), and the log is the truth: rows, histories and the genealogy in memory are made of it.

mod alert;
pub mod audit;
mod batch;
mod command;
mod deviation;
mod epcis;
mod event;
mod flow;
mod four_eyes;
mod gate;
mod genealogy;
mod graphs;
mod history;
mod item;
mod item_page;
mod like;
mod lot;
mod lot_table;
mod master_data;
mod master_data_page;
mod new_lots;
mod plant;
mod plant_feed;
mod quantity;
mod recall;
mod recall_lines;
mod recall_lots;
mod recall_notice;
mod records;
mod refusals;
mod rpc;
mod run;
mod service;
mod store;
mod taking;
mod times;
mod trace;

use std::sync::Arc;

use tonic::service::RoutesBuilder;
use tracegate_platform::drain::Drain;
use tracegate_platform::feed::Hub;
use tracegate_platform::lane::Lanes;
use tracegate_platform::request_ledger::Known;
use tracegate_platform::{ApiError, Caller, Clock, Db};
use tracegate_proto::traceability::v1::epcis_service_server::{
    EpcisServiceServer, SERVICE_NAME as EPCIS_SERVICE,
};
use tracegate_proto::traceability::v1::export_service_server::{
    ExportServiceServer, SERVICE_NAME as EXPORT_SERVICE,
};
use tracegate_proto::traceability::v1::flow_service_server::{
    FlowServiceServer, SERVICE_NAME as FLOW_SERVICE,
};
use tracegate_proto::traceability::v1::lot_service_server::{LotServiceServer, SERVICE_NAME as LOT_SERVICE};
use tracegate_proto::traceability::v1::master_data_service_server::{
    MasterDataServiceServer, SERVICE_NAME as MASTER_DATA_SERVICE,
};
use tracegate_proto::traceability::v1::plant_event_service_server::{
    PlantEventServiceServer, SERVICE_NAME as PLANT_EVENT_SERVICE,
};
use tracegate_proto::traceability::v1::quality_service_server::{
    QualityServiceServer, SERVICE_NAME as QUALITY_SERVICE,
};
use tracegate_proto::traceability::v1::recall_service_server::{
    RecallServiceServer, SERVICE_NAME as RECALL_SERVICE,
};
use tracegate_proto::traceability::v1::run_service_server::{RunServiceServer, SERVICE_NAME as RUN_SERVICE};
use tracegate_proto::traceability::v1::trace_service_server::{
    SERVICE_NAME as TRACE_SERVICE, TraceServiceServer,
};

use crate::batch::{AnyCommand, Job, Writer};
use crate::command::Command;
use crate::graphs::Graphs;
use crate::plant_feed::PlantFeed;

/// What genealogies may take in memory where nothing is said, in MB; the least recently used go first.
pub const GENEALOGY_MEMORY_MB: u64 = 1_024;

#[derive(Clone)]
pub struct Traceability {
    db: Db,
    clock: Clock,
    hub: Hub,
    drain: Drain,
    graphs: Graphs,
    lanes: Lanes<Writer>,
}

/// The contract's services that this crate serves.
pub const SERVICES: [&str; 10] = [
    FLOW_SERVICE,
    QUALITY_SERVICE,
    RUN_SERVICE,
    EPCIS_SERVICE,
    EXPORT_SERVICE,
    LOT_SERVICE,
    MASTER_DATA_SERVICE,
    PLANT_EVENT_SERVICE,
    RECALL_SERVICE,
    TRACE_SERVICE,
];

impl Traceability {
    pub fn new(db: Db, clock: Clock, hub: Hub, drain: Drain, genealogy_memory_mb: u64) -> Self {
        let graphs = Graphs::new(db.clone(), drain.clone(), genealogy_memory_mb);
        hub.read_from(event::FEED, Arc::new(PlantFeed(db.clone())));
        let lanes = {
            let (db, clock, graphs) = (db.clone(), clock.clone(), graphs.clone());
            let open =
                move |org| Writer { db: db.clone(), clock: clock.clone(), org, graphs: graphs.clone() };
            Lanes::new(drain.clone(), open)
        };
        Self { db, clock, hub, drain, graphs, lanes }
    }

    pub fn add_to(self, routes: &mut RoutesBuilder) {
        routes
            .add_service(FlowServiceServer::new(self.clone()))
            .add_service(RunServiceServer::new(self.clone()))
            .add_service(QualityServiceServer::new(self.clone()))
            .add_service(EpcisServiceServer::new(self.clone()))
            .add_service(ExportServiceServer::new(self.clone()))
            .add_service(LotServiceServer::new(self.clone()))
            .add_service(MasterDataServiceServer::new(self.clone()))
            .add_service(PlantEventServiceServer::new(self.clone()))
            .add_service(RecallServiceServer::new(self.clone()))
            .add_service(TraceServiceServer::new(self));
    }

    /// Does what a command says, once for its request id, and answers when it is durable.
    pub(crate) async fn execute<C: Command>(
        &self,
        caller: Arc<Caller>,
        command: C,
    ) -> Result<C::Answer, ApiError> {
        let org = caller.org;
        let known = Known::new(caller.actor_id(), C::METHOD, command.request_id(), &command)?;
        let command: Box<dyn AnyCommand> = Box::new(command);
        let answer = self.lanes.enter(org, |done| Job { caller, known, command, done })?.of_lane().await?;
        prost::Message::decode(answer.as_slice()).map_err(ApiError::internal)
    }
}
