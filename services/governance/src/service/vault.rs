use tonic::{Request, Response, Status};
use tracegate_platform::rpc::answer;
use tracegate_proto::governance::v1::vault_service_server::VaultService;
use tracegate_proto::governance::v1::{
    DetokenizeRequest, DetokenizeResponse, EraseSubjectRequest, EraseSubjectResponse, GetVaultRequest,
    GetVaultResponse, RotateVaultKeyRequest, RotateVaultKeyResponse,
};

use crate::Governance;
use crate::rpc::{detokenize, erase_subject, get_vault, rotate_vault_key};

#[tonic::async_trait]
impl VaultService for Governance {
    async fn detokenize(
        &self,
        request: Request<DetokenizeRequest>,
    ) -> Result<Response<DetokenizeResponse>, Status> {
        answer(request, |caller, req| detokenize::run(self, caller, req)).await
    }

    async fn erase_subject(
        &self,
        request: Request<EraseSubjectRequest>,
    ) -> Result<Response<EraseSubjectResponse>, Status> {
        answer(request, |caller, req| erase_subject::run(self, caller, req)).await
    }

    async fn rotate_vault_key(
        &self,
        request: Request<RotateVaultKeyRequest>,
    ) -> Result<Response<RotateVaultKeyResponse>, Status> {
        answer(request, |caller, req| rotate_vault_key::run(self, caller, req)).await
    }

    async fn get_vault(
        &self,
        request: Request<GetVaultRequest>,
    ) -> Result<Response<GetVaultResponse>, Status> {
        answer(request, |caller, req| get_vault::run(self, caller, req)).await
    }
}
