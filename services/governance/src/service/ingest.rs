use tonic::{Request, Response, Status, Streaming};
use tracegate_platform::rpc::answer;
use tracegate_proto::governance::v1::ingest_service_server::IngestService;
use tracegate_proto::governance::v1::{
    CreateSigningSecretRequest, CreateSigningSecretResponse, DeleteSigningSecretRequest,
    DeleteSigningSecretResponse, DiscardDeadLetterRequest, DiscardDeadLetterResponse, IngestDecisionRequest,
    IngestDecisionResponse, IngestDecisionStreamRequest, IngestDecisionStreamResponse,
    IngestDecisionsRequest, IngestDecisionsResponse, ListDeadLettersRequest, ListDeadLettersResponse,
    ListSigningSecretsRequest, ListSigningSecretsResponse, RetryDeadLetterRequest, RetryDeadLetterResponse,
};

use super::Answers;
use crate::Governance;
use crate::rpc::{
    create_signing_secret, delete_signing_secret, discard_dead_letter, ingest_decision,
    ingest_decision_stream, ingest_decisions, list_dead_letters, list_signing_secrets, retry_dead_letter,
};

#[tonic::async_trait]
impl IngestService for Governance {
    async fn ingest_decision(
        &self,
        request: Request<IngestDecisionRequest>,
    ) -> Result<Response<IngestDecisionResponse>, Status> {
        answer(request, |caller, req| ingest_decision::run(self, caller, req)).await
    }

    async fn ingest_decisions(
        &self,
        request: Request<IngestDecisionsRequest>,
    ) -> Result<Response<IngestDecisionsResponse>, Status> {
        answer(request, |caller, req| ingest_decisions::run(self, caller, req)).await
    }

    type IngestDecisionStreamStream = Answers<IngestDecisionStreamResponse>;

    async fn ingest_decision_stream(
        &self,
        request: Request<Streaming<IngestDecisionStreamRequest>>,
    ) -> Result<Response<Self::IngestDecisionStreamStream>, Status> {
        answer(request, |caller, req| async { ingest_decision_stream::run(self, caller, req) }).await
    }

    async fn create_signing_secret(
        &self,
        request: Request<CreateSigningSecretRequest>,
    ) -> Result<Response<CreateSigningSecretResponse>, Status> {
        answer(request, |caller, req| create_signing_secret::run(self, caller, req)).await
    }

    async fn list_signing_secrets(
        &self,
        request: Request<ListSigningSecretsRequest>,
    ) -> Result<Response<ListSigningSecretsResponse>, Status> {
        answer(request, |caller, req| list_signing_secrets::run(self, caller, req)).await
    }

    async fn delete_signing_secret(
        &self,
        request: Request<DeleteSigningSecretRequest>,
    ) -> Result<Response<DeleteSigningSecretResponse>, Status> {
        answer(request, |caller, req| delete_signing_secret::run(self, caller, req)).await
    }

    async fn list_dead_letters(
        &self,
        request: Request<ListDeadLettersRequest>,
    ) -> Result<Response<ListDeadLettersResponse>, Status> {
        answer(request, |caller, req| list_dead_letters::run(self, caller, req)).await
    }

    async fn retry_dead_letter(
        &self,
        request: Request<RetryDeadLetterRequest>,
    ) -> Result<Response<RetryDeadLetterResponse>, Status> {
        answer(request, |caller, req| retry_dead_letter::run(self, caller, req)).await
    }

    async fn discard_dead_letter(
        &self,
        request: Request<DiscardDeadLetterRequest>,
    ) -> Result<Response<DiscardDeadLetterResponse>, Status> {
        answer(request, |caller, req| discard_dead_letter::run(self, caller, req)).await
    }
}
