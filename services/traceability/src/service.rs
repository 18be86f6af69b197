//! The table of contents: one line per RPC.

use tonic::{Request, Response, Status};
use tracegate_platform::rpc::answer;
use tracegate_proto::traceability::v1::lot_service_server::LotService;
use tracegate_proto::traceability::v1::{CreateLotRequest, CreateLotResponse, GetLotRequest, GetLotResponse};

use crate::Traceability;
use crate::rpc::{create_lot, get_lot};

#[tonic::async_trait]
impl LotService for Traceability {
    async fn create_lot(
        &self,
        request: Request<CreateLotRequest>,
    ) -> Result<Response<CreateLotResponse>, Status> {
        answer(request, |caller, req| create_lot::run(self, caller, req)).await
    }

    async fn get_lot(&self, request: Request<GetLotRequest>) -> Result<Response<GetLotResponse>, Status> {
        answer(request, |caller, req| get_lot::run(self, caller, req)).await
    }
}
