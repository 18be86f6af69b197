//! The table of contents: one line per RPC.

use tonic::{Request, Response, Status};
use tracegate_platform::rpc::answer;
use tracegate_proto::governance::v1::decision_service_server::DecisionService;
use tracegate_proto::governance::v1::gate_service_server::GateService;
use tracegate_proto::governance::v1::policy_service_server::PolicyService;
use tracegate_proto::governance::v1::{
    GetDecisionRequest, GetDecisionResponse, GetPolicyRequest, GetPolicyResponse, ListDecisionsRequest,
    ListDecisionsResponse, PostcheckRequest, PostcheckResponse, PrecheckRequest, PrecheckResponse,
    PublishPolicyRequest, PublishPolicyResponse, WatchDecisionsRequest,
};

use crate::Governance;
use crate::rpc::{
    get_decision, get_policy, list_decisions, postcheck, precheck, publish_policy, watch_decisions,
};

#[tonic::async_trait]
impl GateService for Governance {
    async fn precheck(
        &self,
        request: Request<PrecheckRequest>,
    ) -> Result<Response<PrecheckResponse>, Status> {
        answer(request, |caller, req| precheck::run(self, caller, req)).await
    }

    async fn postcheck(
        &self,
        request: Request<PostcheckRequest>,
    ) -> Result<Response<PostcheckResponse>, Status> {
        answer(request, |caller, req| postcheck::run(self, caller, req)).await
    }
}

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

    type WatchDecisionsStream = watch_decisions::DecisionStream;

    async fn watch_decisions(
        &self,
        request: Request<WatchDecisionsRequest>,
    ) -> Result<Response<Self::WatchDecisionsStream>, Status> {
        answer(request, |caller, req| watch_decisions::run(self, caller, req)).await
    }
}

#[tonic::async_trait]
impl PolicyService for Governance {
    async fn get_policy(
        &self,
        request: Request<GetPolicyRequest>,
    ) -> Result<Response<GetPolicyResponse>, Status> {
        answer(request, |caller, req| get_policy::run(self, caller, req)).await
    }

    async fn publish_policy(
        &self,
        request: Request<PublishPolicyRequest>,
    ) -> Result<Response<PublishPolicyResponse>, Status> {
        answer(request, |caller, req| publish_policy::run(self, caller, req)).await
    }
}
