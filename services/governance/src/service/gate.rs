use tonic::{Request, Response, Status, Streaming};
use tracegate_platform::rpc::answer;
use tracegate_proto::governance::v1::gate_service_server::GateService;
use tracegate_proto::governance::v1::{
    CancelPrecheckRequest, CancelPrecheckResponse, PostcheckRequest, PostcheckResponse,
    PostcheckStreamRequest, PostcheckStreamResponse, PrecheckRequest, PrecheckResponse, VerifyReceiptRequest,
    VerifyReceiptResponse,
};

use super::Answers;
use crate::Governance;
use crate::rpc::{cancel_precheck, postcheck, postcheck_stream, precheck, verify_receipt};

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

    type PostcheckStreamStream = Answers<PostcheckStreamResponse>;

    async fn postcheck_stream(
        &self,
        request: Request<Streaming<PostcheckStreamRequest>>,
    ) -> Result<Response<Self::PostcheckStreamStream>, Status> {
        answer(request, |caller, req| postcheck_stream::run(self, caller, req)).await
    }

    async fn cancel_precheck(
        &self,
        request: Request<CancelPrecheckRequest>,
    ) -> Result<Response<CancelPrecheckResponse>, Status> {
        answer(request, |caller, req| cancel_precheck::run(self, caller, req)).await
    }

    async fn verify_receipt(
        &self,
        request: Request<VerifyReceiptRequest>,
    ) -> Result<Response<VerifyReceiptResponse>, Status> {
        answer(request, |caller, req| verify_receipt::run(self, caller, req)).await
    }
}
