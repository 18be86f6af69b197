use tonic::{Request, Response, Status};
use tracegate_platform::rpc::answer;
use tracegate_proto::governance::v1::provider_service_server::ProviderService;
use tracegate_proto::governance::v1::{
    CreateChatCompletionRequest, CreateChatCompletionResponse, CreateProviderRequest, CreateProviderResponse,
    DeleteProviderRequest, DeleteProviderResponse, ListModelsRequest, ListModelsResponse,
    ListProvidersRequest, ListProvidersResponse, UpdateProviderRequest, UpdateProviderResponse,
};

use super::Answers;
use crate::Governance;
use crate::rpc::{
    create_chat_completion, create_provider, delete_provider, list_models, list_providers, update_provider,
};

#[tonic::async_trait]
impl ProviderService for Governance {
    type CreateChatCompletionStream = Answers<CreateChatCompletionResponse>;

    async fn create_chat_completion(
        &self,
        request: Request<CreateChatCompletionRequest>,
    ) -> Result<Response<Self::CreateChatCompletionStream>, Status> {
        answer(request, |caller, req| create_chat_completion::run(self, caller, req)).await
    }

    async fn list_models(
        &self,
        request: Request<ListModelsRequest>,
    ) -> Result<Response<ListModelsResponse>, Status> {
        answer(request, |caller, req| list_models::run(self, caller, req)).await
    }

    async fn create_provider(
        &self,
        request: Request<CreateProviderRequest>,
    ) -> Result<Response<CreateProviderResponse>, Status> {
        answer(request, |caller, req| create_provider::run(self, caller, req)).await
    }

    async fn update_provider(
        &self,
        request: Request<UpdateProviderRequest>,
    ) -> Result<Response<UpdateProviderResponse>, Status> {
        answer(request, |caller, req| update_provider::run(self, caller, req)).await
    }

    async fn delete_provider(
        &self,
        request: Request<DeleteProviderRequest>,
    ) -> Result<Response<DeleteProviderResponse>, Status> {
        answer(request, |caller, req| delete_provider::run(self, caller, req)).await
    }

    async fn list_providers(
        &self,
        request: Request<ListProvidersRequest>,
    ) -> Result<Response<ListProvidersResponse>, Status> {
        answer(request, |caller, req| list_providers::run(self, caller, req)).await
    }
}
