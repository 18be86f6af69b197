use tonic::{Request, Response, Status};
use tracegate_platform::rpc::answer;
use tracegate_proto::governance::v1::usage_service_server::UsageService;
use tracegate_proto::governance::v1::{
    ExportUsageRequest, ExportUsageResponse, ListPricesRequest, ListPricesResponse, QueryUsageRequest,
    QueryUsageResponse, SetPriceRequest, SetPriceResponse,
};

use super::Answers;
use crate::Governance;
use crate::rpc::{export_usage, list_prices, query_usage, set_price};

#[tonic::async_trait]
impl UsageService for Governance {
    async fn query_usage(
        &self,
        request: Request<QueryUsageRequest>,
    ) -> Result<Response<QueryUsageResponse>, Status> {
        answer(request, |caller, req| query_usage::run(self, caller, req)).await
    }

    type ExportUsageStream = Answers<ExportUsageResponse>;

    async fn export_usage(
        &self,
        request: Request<ExportUsageRequest>,
    ) -> Result<Response<Self::ExportUsageStream>, Status> {
        answer(request, |caller, req| export_usage::run(self, caller, req)).await
    }

    async fn list_prices(
        &self,
        request: Request<ListPricesRequest>,
    ) -> Result<Response<ListPricesResponse>, Status> {
        answer(request, |caller, req| list_prices::run(self, caller, req)).await
    }

    async fn set_price(
        &self,
        request: Request<SetPriceRequest>,
    ) -> Result<Response<SetPriceResponse>, Status> {
        answer(request, |caller, req| set_price::run(self, caller, req)).await
    }
}
