use tonic::{Request, Response, Status};
use tracegate_platform::rpc::answer;
use tracegate_proto::governance::v1::budget_service_server::BudgetService;
use tracegate_proto::governance::v1::{
    ArchiveBudgetRequest, ArchiveBudgetResponse, CreateBudgetRequest, CreateBudgetResponse,
    ExtendBudgetRequest, ExtendBudgetResponse, GetBudgetBurnDownRequest, GetBudgetBurnDownResponse,
    GetBudgetRequest, GetBudgetResponse, ListBudgetPeriodsRequest, ListBudgetPeriodsResponse,
    ListBudgetsRequest, ListBudgetsResponse, ListHoldsRequest, ListHoldsResponse, ReleaseHoldRequest,
    ReleaseHoldResponse, ResetBudgetRequest, ResetBudgetResponse, TopUpBudgetRequest, TopUpBudgetResponse,
    UpdateBudgetRequest, UpdateBudgetResponse, WatchBudgetsRequest, WatchBudgetsResponse,
};

use super::Answers;
use crate::Governance;
use crate::rpc::{
    archive_budget, create_budget, extend_budget, get_budget, get_budget_burn_down, list_budget_periods,
    list_budgets, list_holds, release_hold, reset_budget, top_up_budget, update_budget, watch_budgets,
};

#[tonic::async_trait]
impl BudgetService for Governance {
    async fn create_budget(
        &self,
        request: Request<CreateBudgetRequest>,
    ) -> Result<Response<CreateBudgetResponse>, Status> {
        answer(request, |caller, req| create_budget::run(self, caller, req)).await
    }

    async fn update_budget(
        &self,
        request: Request<UpdateBudgetRequest>,
    ) -> Result<Response<UpdateBudgetResponse>, Status> {
        answer(request, |caller, req| update_budget::run(self, caller, req)).await
    }

    async fn archive_budget(
        &self,
        request: Request<ArchiveBudgetRequest>,
    ) -> Result<Response<ArchiveBudgetResponse>, Status> {
        answer(request, |caller, req| archive_budget::run(self, caller, req)).await
    }

    async fn get_budget(
        &self,
        request: Request<GetBudgetRequest>,
    ) -> Result<Response<GetBudgetResponse>, Status> {
        answer(request, |caller, req| get_budget::run(self, caller, req)).await
    }

    async fn list_budgets(
        &self,
        request: Request<ListBudgetsRequest>,
    ) -> Result<Response<ListBudgetsResponse>, Status> {
        answer(request, |caller, req| list_budgets::run(self, caller, req)).await
    }

    async fn list_budget_periods(
        &self,
        request: Request<ListBudgetPeriodsRequest>,
    ) -> Result<Response<ListBudgetPeriodsResponse>, Status> {
        answer(request, |caller, req| list_budget_periods::run(self, caller, req)).await
    }

    async fn get_budget_burn_down(
        &self,
        request: Request<GetBudgetBurnDownRequest>,
    ) -> Result<Response<GetBudgetBurnDownResponse>, Status> {
        answer(request, |caller, req| get_budget_burn_down::run(self, caller, req)).await
    }

    async fn list_holds(
        &self,
        request: Request<ListHoldsRequest>,
    ) -> Result<Response<ListHoldsResponse>, Status> {
        answer(request, |caller, req| list_holds::run(self, caller, req)).await
    }

    async fn release_hold(
        &self,
        request: Request<ReleaseHoldRequest>,
    ) -> Result<Response<ReleaseHoldResponse>, Status> {
        answer(request, |caller, req| release_hold::run(self, caller, req)).await
    }

    async fn reset_budget(
        &self,
        request: Request<ResetBudgetRequest>,
    ) -> Result<Response<ResetBudgetResponse>, Status> {
        answer(request, |caller, req| reset_budget::run(self, caller, req)).await
    }

    async fn extend_budget(
        &self,
        request: Request<ExtendBudgetRequest>,
    ) -> Result<Response<ExtendBudgetResponse>, Status> {
        answer(request, |caller, req| extend_budget::run(self, caller, req)).await
    }

    async fn top_up_budget(
        &self,
        request: Request<TopUpBudgetRequest>,
    ) -> Result<Response<TopUpBudgetResponse>, Status> {
        answer(request, |caller, req| top_up_budget::run(self, caller, req)).await
    }

    type WatchBudgetsStream = Answers<WatchBudgetsResponse>;

    async fn watch_budgets(
        &self,
        request: Request<WatchBudgetsRequest>,
    ) -> Result<Response<Self::WatchBudgetsStream>, Status> {
        answer(request, |caller, req| watch_budgets::run(self, caller, req)).await
    }
}
