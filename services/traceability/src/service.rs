//! The table of contents: one line per RPC.

use tonic::{Request, Response, Status};
use tracegate_platform::rpc::answer;
use tracegate_proto::traceability::v1::epcis_service_server::EpcisService;
use tracegate_proto::traceability::v1::export_service_server::ExportService;
use tracegate_proto::traceability::v1::lot_service_server::LotService;
use tracegate_proto::traceability::v1::master_data_service_server::MasterDataService;
use tracegate_proto::traceability::v1::plant_event_service_server::PlantEventService;
use tracegate_proto::traceability::v1::recall_service_server::RecallService;
use tracegate_proto::traceability::v1::trace_service_server::TraceService;
use tracegate_proto::traceability::v1::*;

use crate::Traceability;
use crate::rpc::export_dispatch931::DispatchStream;
use crate::rpc::export_epcis::ExportStream;
use crate::rpc::export_sortable::SortableStream;
use crate::rpc::query_epcis_events::QueryStream;
use crate::rpc::simulate_recall::RecallStream;
use crate::rpc::trace_lots::TraceStream;
use crate::rpc::watch_plant::PlantStream;
use crate::rpc::{
    capture_epcis, export_dispatch931, export_epcis, export_sortable, get_epcis_event_hash, get_lot,
    list_equipment, list_locations, list_lot_history, list_lots, list_parties, list_plant_events,
    list_products, query_epcis_events, simulate_recall, trace_lots, watch_plant,
};

#[tonic::async_trait]
impl LotService for Traceability {
    async fn create_lot(
        &self,
        request: Request<CreateLotRequest>,
    ) -> Result<Response<CreateLotResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn receive_lots(
        &self,
        request: Request<ReceiveLotsRequest>,
    ) -> Result<Response<ReceiveLotsResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn transform_lots(
        &self,
        request: Request<TransformLotsRequest>,
    ) -> Result<Response<TransformLotsResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn split_lot(
        &self,
        request: Request<SplitLotRequest>,
    ) -> Result<Response<SplitLotResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn merge_lots(
        &self,
        request: Request<MergeLotsRequest>,
    ) -> Result<Response<MergeLotsResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn aggregate_lots(
        &self,
        request: Request<AggregateLotsRequest>,
    ) -> Result<Response<AggregateLotsResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn disaggregate_lots(
        &self,
        request: Request<DisaggregateLotsRequest>,
    ) -> Result<Response<DisaggregateLotsResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn ship_lots(
        &self,
        request: Request<ShipLotsRequest>,
    ) -> Result<Response<ShipLotsResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn adjust_lot(
        &self,
        request: Request<AdjustLotRequest>,
    ) -> Result<Response<AdjustLotResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn change_lot_state(
        &self,
        request: Request<ChangeLotStateRequest>,
    ) -> Result<Response<ChangeLotStateResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn void_event(
        &self,
        request: Request<VoidEventRequest>,
    ) -> Result<Response<VoidEventResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn get_lot(&self, request: Request<GetLotRequest>) -> Result<Response<GetLotResponse>, Status> {
        answer(request, |caller, req| get_lot::run(self, caller, req)).await
    }

    async fn list_lots(
        &self,
        request: Request<ListLotsRequest>,
    ) -> Result<Response<ListLotsResponse>, Status> {
        answer(request, |caller, req| list_lots::run(self, caller, req)).await
    }

    async fn list_lot_history(
        &self,
        request: Request<ListLotHistoryRequest>,
    ) -> Result<Response<ListLotHistoryResponse>, Status> {
        answer(request, |caller, req| list_lot_history::run(self, caller, req)).await
    }
}

#[tonic::async_trait]
impl PlantEventService for Traceability {
    type WatchPlantStream = PlantStream;

    async fn list_plant_events(
        &self,
        request: Request<ListPlantEventsRequest>,
    ) -> Result<Response<ListPlantEventsResponse>, Status> {
        answer(request, |caller, req| list_plant_events::run(self, caller, req)).await
    }

    async fn watch_plant(
        &self,
        request: Request<WatchPlantRequest>,
    ) -> Result<Response<PlantStream>, Status> {
        answer(request, |caller, req| watch_plant::run(self, caller, req)).await
    }
}

#[tonic::async_trait]
impl TraceService for Traceability {
    type TraceLotsStream = TraceStream;

    async fn trace_lots(&self, request: Request<TraceLotsRequest>) -> Result<Response<TraceStream>, Status> {
        answer(request, |caller, req| trace_lots::run(self, caller, req)).await
    }
}

#[tonic::async_trait]
impl MasterDataService for Traceability {
    async fn save_product(
        &self,
        request: Request<SaveProductRequest>,
    ) -> Result<Response<SaveProductResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn list_products(
        &self,
        request: Request<ListProductsRequest>,
    ) -> Result<Response<ListProductsResponse>, Status> {
        answer(request, |caller, req| list_products::run(self, caller, req)).await
    }

    async fn save_location(
        &self,
        request: Request<SaveLocationRequest>,
    ) -> Result<Response<SaveLocationResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn list_locations(
        &self,
        request: Request<ListLocationsRequest>,
    ) -> Result<Response<ListLocationsResponse>, Status> {
        answer(request, |caller, req| list_locations::run(self, caller, req)).await
    }

    async fn save_party(
        &self,
        request: Request<SavePartyRequest>,
    ) -> Result<Response<SavePartyResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn list_parties(
        &self,
        request: Request<ListPartiesRequest>,
    ) -> Result<Response<ListPartiesResponse>, Status> {
        answer(request, |caller, req| list_parties::run(self, caller, req)).await
    }

    async fn save_equipment(
        &self,
        request: Request<SaveEquipmentRequest>,
    ) -> Result<Response<SaveEquipmentResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn list_equipment(
        &self,
        request: Request<ListEquipmentRequest>,
    ) -> Result<Response<ListEquipmentResponse>, Status> {
        answer(request, |caller, req| list_equipment::run(self, caller, req)).await
    }
}

#[tonic::async_trait]
impl EpcisService for Traceability {
    type QueryEpcisEventsStream = QueryStream;
    type ExportEpcisStream = ExportStream;

    async fn capture_epcis(
        &self,
        request: Request<CaptureEpcisRequest>,
    ) -> Result<Response<CaptureEpcisResponse>, Status> {
        answer(request, |caller, req| capture_epcis::run(self, caller, req)).await
    }

    async fn query_epcis_events(
        &self,
        request: Request<QueryEpcisEventsRequest>,
    ) -> Result<Response<QueryStream>, Status> {
        answer(request, |caller, req| query_epcis_events::run(self, caller, req)).await
    }

    async fn export_epcis(
        &self,
        request: Request<ExportEpcisRequest>,
    ) -> Result<Response<ExportStream>, Status> {
        answer(request, |caller, req| export_epcis::run(self, caller, req)).await
    }

    async fn get_epcis_event_hash(
        &self,
        request: Request<GetEpcisEventHashRequest>,
    ) -> Result<Response<GetEpcisEventHashResponse>, Status> {
        answer(request, |_, req| async move { get_epcis_event_hash::run(&req) }).await
    }
}

#[tonic::async_trait]
impl ExportService for Traceability {
    type ExportSortableStream = SortableStream;
    type ExportDispatch931Stream = DispatchStream;

    async fn export_sortable(
        &self,
        request: Request<ExportSortableRequest>,
    ) -> Result<Response<SortableStream>, Status> {
        answer(request, |caller, req| export_sortable::run(self, caller, req)).await
    }

    async fn export_dispatch931(
        &self,
        request: Request<ExportDispatch931Request>,
    ) -> Result<Response<DispatchStream>, Status> {
        answer(request, |caller, req| export_dispatch931::run(self, caller, req)).await
    }
}

#[tonic::async_trait]
impl RecallService for Traceability {
    type SimulateRecallStream = RecallStream;

    async fn simulate_recall(
        &self,
        request: Request<SimulateRecallRequest>,
    ) -> Result<Response<RecallStream>, Status> {
        answer(request, |caller, req| simulate_recall::run(self, caller, req)).await
    }
}
