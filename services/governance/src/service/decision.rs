use tonic::{Request, Response, Status};
use tracegate_platform::rpc::answer;
use tracegate_proto::governance::v1::decision_service_server::DecisionService;
use tracegate_proto::governance::v1::{
    ExplainDecisionRequest, ExplainDecisionResponse, ExportDecisionsRequest, ExportDecisionsResponse,
    GetCheckpointRequest, GetCheckpointResponse, GetConsistencyProofRequest, GetConsistencyProofResponse,
    GetDecisionRequest, GetDecisionResponse, GetDecisionStatsRequest, GetDecisionStatsResponse,
    GetGateHealthRequest, GetGateHealthResponse, GetInclusionProofRequest, GetInclusionProofResponse,
    GetRetentionRequest, GetRetentionResponse, ListDecisionsRequest, ListDecisionsResponse,
    PlaceLegalHoldRequest, PlaceLegalHoldResponse, ReleaseLegalHoldRequest, ReleaseLegalHoldResponse,
    SetRetentionRequest, SetRetentionResponse, WatchDecisionsRequest, WatchDecisionsResponse,
};

use super::Answers;
use crate::Governance;
use crate::rpc::{
    explain_decision, export_decisions, get_checkpoint, get_consistency_proof, get_decision,
    get_decision_stats, get_gate_health, get_inclusion_proof, get_retention, list_decisions,
    place_legal_hold, release_legal_hold, set_retention, watch_decisions,
};

#[tonic::async_trait]
impl DecisionService for Governance {
    async fn get_decision(
        &self,
        request: Request<GetDecisionRequest>,
    ) -> Result<Response<GetDecisionResponse>, Status> {
        answer(request, |caller, req| get_decision::run(self, caller, req)).await
    }

    async fn list_decisions(
        &self,
        request: Request<ListDecisionsRequest>,
    ) -> Result<Response<ListDecisionsResponse>, Status> {
        answer(request, |caller, req| list_decisions::run(self, caller, req)).await
    }

    type WatchDecisionsStream = Answers<WatchDecisionsResponse>;

    async fn watch_decisions(
        &self,
        request: Request<WatchDecisionsRequest>,
    ) -> Result<Response<Self::WatchDecisionsStream>, Status> {
        answer(request, |caller, req| watch_decisions::run(self, caller, req)).await
    }

    async fn explain_decision(
        &self,
        request: Request<ExplainDecisionRequest>,
    ) -> Result<Response<ExplainDecisionResponse>, Status> {
        answer(request, |caller, req| explain_decision::run(self, caller, req)).await
    }

    async fn get_decision_stats(
        &self,
        request: Request<GetDecisionStatsRequest>,
    ) -> Result<Response<GetDecisionStatsResponse>, Status> {
        answer(request, |caller, req| get_decision_stats::run(self, caller, req)).await
    }

    type ExportDecisionsStream = Answers<ExportDecisionsResponse>;

    async fn export_decisions(
        &self,
        request: Request<ExportDecisionsRequest>,
    ) -> Result<Response<Self::ExportDecisionsStream>, Status> {
        answer(request, |caller, req| export_decisions::run(self, caller, req)).await
    }

    async fn get_checkpoint(
        &self,
        request: Request<GetCheckpointRequest>,
    ) -> Result<Response<GetCheckpointResponse>, Status> {
        answer(request, |caller, req| get_checkpoint::run(self, caller, req)).await
    }

    async fn get_inclusion_proof(
        &self,
        request: Request<GetInclusionProofRequest>,
    ) -> Result<Response<GetInclusionProofResponse>, Status> {
        answer(request, |caller, req| get_inclusion_proof::run(self, caller, req)).await
    }

    async fn get_consistency_proof(
        &self,
        request: Request<GetConsistencyProofRequest>,
    ) -> Result<Response<GetConsistencyProofResponse>, Status> {
        answer(request, |caller, req| get_consistency_proof::run(self, caller, req)).await
    }

    async fn get_gate_health(
        &self,
        request: Request<GetGateHealthRequest>,
    ) -> Result<Response<GetGateHealthResponse>, Status> {
        answer(request, |caller, req| get_gate_health::run(self, caller, req)).await
    }

    async fn get_retention(
        &self,
        request: Request<GetRetentionRequest>,
    ) -> Result<Response<GetRetentionResponse>, Status> {
        answer(request, |caller, req| get_retention::run(self, caller, req)).await
    }

    async fn set_retention(
        &self,
        request: Request<SetRetentionRequest>,
    ) -> Result<Response<SetRetentionResponse>, Status> {
        answer(request, |caller, req| set_retention::run(self, caller, req)).await
    }

    async fn place_legal_hold(
        &self,
        request: Request<PlaceLegalHoldRequest>,
    ) -> Result<Response<PlaceLegalHoldResponse>, Status> {
        answer(request, |caller, req| place_legal_hold::run(self, caller, req)).await
    }

    async fn release_legal_hold(
        &self,
        request: Request<ReleaseLegalHoldRequest>,
    ) -> Result<Response<ReleaseLegalHoldResponse>, Status> {
        answer(request, |caller, req| release_legal_hold::run(self, caller, req)).await
    }
}
