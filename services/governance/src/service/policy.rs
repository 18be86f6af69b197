use tonic::{Request, Response, Status};
use tracegate_platform::rpc::answer;
use tracegate_proto::governance::v1::policy_service_server::PolicyService;
use tracegate_proto::governance::v1::{
    CreatePolicyDraftRequest, CreatePolicyDraftResponse, DeletePolicyDraftRequest, DeletePolicyDraftResponse,
    DiffPoliciesRequest, DiffPoliciesResponse, GetPolicyRequest, GetPolicyResponse, ListPoliciesRequest,
    ListPoliciesResponse, ListPolicyDraftsRequest, ListPolicyDraftsResponse, ListPolicyVersionsRequest,
    ListPolicyVersionsResponse, PublishPolicyRequest, PublishPolicyResponse, ReplayPolicyRequest,
    ReplayPolicyResponse, RetirePolicyRequest, RetirePolicyResponse, RollBackPolicyRequest,
    RollBackPolicyResponse, TestPolicyRequest, TestPolicyResponse, UpdatePolicyDraftRequest,
    UpdatePolicyDraftResponse, ValidatePolicyRequest, ValidatePolicyResponse,
};

use super::Answers;
use crate::Governance;
use crate::rpc::{
    create_policy_draft, delete_policy_draft, diff_policies, get_policy, list_policies, list_policy_drafts,
    list_policy_versions, publish_policy, replay_policy, retire_policy, roll_back_policy, test_policy,
    update_policy_draft, validate_policy,
};

#[tonic::async_trait]
impl PolicyService for Governance {
    async fn get_policy(
        &self,
        request: Request<GetPolicyRequest>,
    ) -> Result<Response<GetPolicyResponse>, Status> {
        answer(request, |caller, req| get_policy::run(self, caller, req)).await
    }

    async fn list_policies(
        &self,
        request: Request<ListPoliciesRequest>,
    ) -> Result<Response<ListPoliciesResponse>, Status> {
        answer(request, |caller, req| list_policies::run(self, caller, req)).await
    }

    async fn list_policy_versions(
        &self,
        request: Request<ListPolicyVersionsRequest>,
    ) -> Result<Response<ListPolicyVersionsResponse>, Status> {
        answer(request, |caller, req| list_policy_versions::run(self, caller, req)).await
    }

    async fn publish_policy(
        &self,
        request: Request<PublishPolicyRequest>,
    ) -> Result<Response<PublishPolicyResponse>, Status> {
        answer(request, |caller, req| publish_policy::run(self, caller, req)).await
    }

    async fn roll_back_policy(
        &self,
        request: Request<RollBackPolicyRequest>,
    ) -> Result<Response<RollBackPolicyResponse>, Status> {
        answer(request, |caller, req| roll_back_policy::run(self, caller, req)).await
    }

    async fn retire_policy(
        &self,
        request: Request<RetirePolicyRequest>,
    ) -> Result<Response<RetirePolicyResponse>, Status> {
        answer(request, |caller, req| retire_policy::run(self, caller, req)).await
    }

    async fn diff_policies(
        &self,
        request: Request<DiffPoliciesRequest>,
    ) -> Result<Response<DiffPoliciesResponse>, Status> {
        answer(request, |caller, req| diff_policies::run(self, caller, req)).await
    }

    async fn validate_policy(
        &self,
        request: Request<ValidatePolicyRequest>,
    ) -> Result<Response<ValidatePolicyResponse>, Status> {
        answer(request, |caller, req| async { validate_policy::run(self, caller, req) }).await
    }

    async fn test_policy(
        &self,
        request: Request<TestPolicyRequest>,
    ) -> Result<Response<TestPolicyResponse>, Status> {
        answer(request, |caller, req| test_policy::run(self, caller, req)).await
    }

    type ReplayPolicyStream = Answers<ReplayPolicyResponse>;

    async fn replay_policy(
        &self,
        request: Request<ReplayPolicyRequest>,
    ) -> Result<Response<Self::ReplayPolicyStream>, Status> {
        answer(request, |caller, req| async { replay_policy::run(self, caller, req) }).await
    }

    async fn create_policy_draft(
        &self,
        request: Request<CreatePolicyDraftRequest>,
    ) -> Result<Response<CreatePolicyDraftResponse>, Status> {
        answer(request, |caller, req| create_policy_draft::run(self, caller, req)).await
    }

    async fn update_policy_draft(
        &self,
        request: Request<UpdatePolicyDraftRequest>,
    ) -> Result<Response<UpdatePolicyDraftResponse>, Status> {
        answer(request, |caller, req| update_policy_draft::run(self, caller, req)).await
    }

    async fn delete_policy_draft(
        &self,
        request: Request<DeletePolicyDraftRequest>,
    ) -> Result<Response<DeletePolicyDraftResponse>, Status> {
        answer(request, |caller, req| delete_policy_draft::run(self, caller, req)).await
    }

    async fn list_policy_drafts(
        &self,
        request: Request<ListPolicyDraftsRequest>,
    ) -> Result<Response<ListPolicyDraftsResponse>, Status> {
        answer(request, |caller, req| list_policy_drafts::run(self, caller, req)).await
    }
}
