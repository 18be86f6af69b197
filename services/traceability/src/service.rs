//! The table of contents: one line per RPC.

use tonic::{Request, Response, Status};
use tracegate_platform::rpc::answer;
use tracegate_proto::traceability::v1::epcis_service_server::EpcisService;
use tracegate_proto::traceability::v1::export_service_server::ExportService;
use tracegate_proto::traceability::v1::flow_service_server::FlowService;
use tracegate_proto::traceability::v1::lot_service_server::LotService;
use tracegate_proto::traceability::v1::master_data_service_server::MasterDataService;
use tracegate_proto::traceability::v1::plant_event_service_server::PlantEventService;
use tracegate_proto::traceability::v1::quality_service_server::QualityService;
use tracegate_proto::traceability::v1::recall_service_server::RecallService;
use tracegate_proto::traceability::v1::run_service_server::RunService;
use tracegate_proto::traceability::v1::trace_service_server::TraceService;
use tracegate_proto::traceability::v1::*;

use crate::Traceability;
use crate::rpc::export_dispatch931::DispatchStream;
use crate::rpc::export_epcis::ExportStream;
use crate::rpc::export_recall_report::ReportStream;
use crate::rpc::export_sortable::SortableStream;
use crate::rpc::query_epcis_events::QueryStream;
use crate::rpc::simulate_recall::RecallStream;
use crate::rpc::trace_lots::TraceStream;
use crate::rpc::watch_plant::PlantStream;
use crate::rpc::watch_recall::WatchStream;
use crate::rpc::{
    capture_epcis, export_dispatch931, export_epcis, export_recall_report, export_sortable, get_certificate,
    get_deviation, get_epcis_event_hash, get_flow_version, get_lot, get_recall, get_recall_notice, get_run,
    list_alerts, list_certificates, list_clean_breaks, list_deviations, list_equipment, list_flow_versions,
    list_flows, list_locations, list_lot_history, list_lots, list_parties, list_plant_events, list_products,
    list_qc_decisions, list_recall_lots, list_recall_notices, list_recalls, list_runs, query_epcis_events,
    simulate_recall, summarize_stock, trace_lots, watch_plant, watch_recall,
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

    async fn summarize_stock(
        &self,
        request: Request<SummarizeStockRequest>,
    ) -> Result<Response<SummarizeStockResponse>, Status> {
        answer(request, |caller, req| summarize_stock::run(self, caller, req)).await
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
    type ExportRecallReportStream = ReportStream;

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

    async fn export_recall_report(
        &self,
        request: Request<ExportRecallReportRequest>,
    ) -> Result<Response<ReportStream>, Status> {
        answer(request, |caller, req| export_recall_report::run(self, caller, req)).await
    }
}

#[tonic::async_trait]
impl RecallService for Traceability {
    type SimulateRecallStream = RecallStream;
    type WatchRecallStream = WatchStream;

    async fn open_recall(
        &self,
        request: Request<OpenRecallRequest>,
    ) -> Result<Response<OpenRecallResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn close_recall(
        &self,
        request: Request<CloseRecallRequest>,
    ) -> Result<Response<CloseRecallResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn clear_recall_lots(
        &self,
        request: Request<ClearRecallLotsRequest>,
    ) -> Result<Response<ClearRecallLotsResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn get_recall(
        &self,
        request: Request<GetRecallRequest>,
    ) -> Result<Response<GetRecallResponse>, Status> {
        answer(request, |caller, req| get_recall::run(self, caller, req)).await
    }

    async fn list_recalls(
        &self,
        request: Request<ListRecallsRequest>,
    ) -> Result<Response<ListRecallsResponse>, Status> {
        answer(request, |caller, req| list_recalls::run(self, caller, req)).await
    }

    async fn list_recall_lots(
        &self,
        request: Request<ListRecallLotsRequest>,
    ) -> Result<Response<ListRecallLotsResponse>, Status> {
        answer(request, |caller, req| list_recall_lots::run(self, caller, req)).await
    }

    async fn watch_recall(
        &self,
        request: Request<WatchRecallRequest>,
    ) -> Result<Response<WatchStream>, Status> {
        answer(request, |caller, req| watch_recall::run(self, caller, req)).await
    }

    async fn change_recall_notice(
        &self,
        request: Request<ChangeRecallNoticeRequest>,
    ) -> Result<Response<ChangeRecallNoticeResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn get_recall_notice(
        &self,
        request: Request<GetRecallNoticeRequest>,
    ) -> Result<Response<GetRecallNoticeResponse>, Status> {
        answer(request, |caller, req| get_recall_notice::run(self, caller, req)).await
    }

    async fn list_recall_notices(
        &self,
        request: Request<ListRecallNoticesRequest>,
    ) -> Result<Response<ListRecallNoticesResponse>, Status> {
        answer(request, |caller, req| list_recall_notices::run(self, caller, req)).await
    }

    async fn record_clean_break(
        &self,
        request: Request<RecordCleanBreakRequest>,
    ) -> Result<Response<RecordCleanBreakResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn list_clean_breaks(
        &self,
        request: Request<ListCleanBreaksRequest>,
    ) -> Result<Response<ListCleanBreaksResponse>, Status> {
        answer(request, |caller, req| list_clean_breaks::run(self, caller, req)).await
    }

    async fn simulate_recall(
        &self,
        request: Request<SimulateRecallRequest>,
    ) -> Result<Response<RecallStream>, Status> {
        answer(request, |caller, req| simulate_recall::run(self, caller, req)).await
    }
}

#[tonic::async_trait]
impl FlowService for Traceability {
    async fn create_flow(
        &self,
        request: Request<CreateFlowRequest>,
    ) -> Result<Response<CreateFlowResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn save_flow_draft(
        &self,
        request: Request<SaveFlowDraftRequest>,
    ) -> Result<Response<SaveFlowDraftResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn create_flow_version(
        &self,
        request: Request<CreateFlowVersionRequest>,
    ) -> Result<Response<CreateFlowVersionResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn submit_flow_version(
        &self,
        request: Request<SubmitFlowVersionRequest>,
    ) -> Result<Response<SubmitFlowVersionResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn publish_flow_version(
        &self,
        request: Request<PublishFlowVersionRequest>,
    ) -> Result<Response<PublishFlowVersionResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn deprecate_flow_version(
        &self,
        request: Request<DeprecateFlowVersionRequest>,
    ) -> Result<Response<DeprecateFlowVersionResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn get_flow_version(
        &self,
        request: Request<GetFlowVersionRequest>,
    ) -> Result<Response<GetFlowVersionResponse>, Status> {
        answer(request, |caller, req| get_flow_version::run(self, caller, req)).await
    }

    async fn list_flows(
        &self,
        request: Request<ListFlowsRequest>,
    ) -> Result<Response<ListFlowsResponse>, Status> {
        answer(request, |caller, req| list_flows::run(self, caller, req)).await
    }

    async fn list_flow_versions(
        &self,
        request: Request<ListFlowVersionsRequest>,
    ) -> Result<Response<ListFlowVersionsResponse>, Status> {
        answer(request, |caller, req| list_flow_versions::run(self, caller, req)).await
    }
}

#[tonic::async_trait]
impl RunService for Traceability {
    async fn create_run(
        &self,
        request: Request<CreateRunRequest>,
    ) -> Result<Response<CreateRunResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn start_run(
        &self,
        request: Request<StartRunRequest>,
    ) -> Result<Response<StartRunResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn hold_run(&self, request: Request<HoldRunRequest>) -> Result<Response<HoldRunResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn resume_run(
        &self,
        request: Request<ResumeRunRequest>,
    ) -> Result<Response<ResumeRunResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn abort_run(
        &self,
        request: Request<AbortRunRequest>,
    ) -> Result<Response<AbortRunResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn end_run(&self, request: Request<EndRunRequest>) -> Result<Response<EndRunResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn end_run_early(
        &self,
        request: Request<EndRunEarlyRequest>,
    ) -> Result<Response<EndRunEarlyResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn archive_run(
        &self,
        request: Request<ArchiveRunRequest>,
    ) -> Result<Response<ArchiveRunResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn start_run_step(
        &self,
        request: Request<StartRunStepRequest>,
    ) -> Result<Response<StartRunStepResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn complete_run_step(
        &self,
        request: Request<CompleteRunStepRequest>,
    ) -> Result<Response<CompleteRunStepResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn get_run(&self, request: Request<GetRunRequest>) -> Result<Response<GetRunResponse>, Status> {
        answer(request, |caller, req| get_run::run(self, caller, req)).await
    }

    async fn list_runs(
        &self,
        request: Request<ListRunsRequest>,
    ) -> Result<Response<ListRunsResponse>, Status> {
        answer(request, |caller, req| list_runs::run(self, caller, req)).await
    }
}

#[tonic::async_trait]
impl QualityService for Traceability {
    async fn record_qc_decision(
        &self,
        request: Request<RecordQcDecisionRequest>,
    ) -> Result<Response<RecordQcDecisionResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn list_qc_decisions(
        &self,
        request: Request<ListQcDecisionsRequest>,
    ) -> Result<Response<ListQcDecisionsResponse>, Status> {
        answer(request, |caller, req| list_qc_decisions::run(self, caller, req)).await
    }

    async fn open_deviation(
        &self,
        request: Request<OpenDeviationRequest>,
    ) -> Result<Response<OpenDeviationResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn contain_deviation(
        &self,
        request: Request<ContainDeviationRequest>,
    ) -> Result<Response<ContainDeviationResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn dispose_deviation(
        &self,
        request: Request<DisposeDeviationRequest>,
    ) -> Result<Response<DisposeDeviationResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn verify_deviation(
        &self,
        request: Request<VerifyDeviationRequest>,
    ) -> Result<Response<VerifyDeviationResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn close_deviation(
        &self,
        request: Request<CloseDeviationRequest>,
    ) -> Result<Response<CloseDeviationResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn get_deviation(
        &self,
        request: Request<GetDeviationRequest>,
    ) -> Result<Response<GetDeviationResponse>, Status> {
        answer(request, |caller, req| get_deviation::run(self, caller, req)).await
    }

    async fn list_deviations(
        &self,
        request: Request<ListDeviationsRequest>,
    ) -> Result<Response<ListDeviationsResponse>, Status> {
        answer(request, |caller, req| list_deviations::run(self, caller, req)).await
    }

    async fn list_alerts(
        &self,
        request: Request<ListAlertsRequest>,
    ) -> Result<Response<ListAlertsResponse>, Status> {
        answer(request, |caller, req| list_alerts::run(self, caller, req)).await
    }

    async fn acknowledge_alert(
        &self,
        request: Request<AcknowledgeAlertRequest>,
    ) -> Result<Response<AcknowledgeAlertResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn resolve_alert(
        &self,
        request: Request<ResolveAlertRequest>,
    ) -> Result<Response<ResolveAlertResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn add_certificate(
        &self,
        request: Request<AddCertificateRequest>,
    ) -> Result<Response<AddCertificateResponse>, Status> {
        answer(request, |caller, command| self.execute(caller, command)).await
    }

    async fn get_certificate(
        &self,
        request: Request<GetCertificateRequest>,
    ) -> Result<Response<GetCertificateResponse>, Status> {
        answer(request, |caller, req| get_certificate::run(self, caller, req)).await
    }

    async fn list_certificates(
        &self,
        request: Request<ListCertificatesRequest>,
    ) -> Result<Response<ListCertificatesResponse>, Status> {
        answer(request, |caller, req| list_certificates::run(self, caller, req)).await
    }
}
