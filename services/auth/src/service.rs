//! The table of contents: one line per RPC.

use tonic::{Request, Response, Status};
use tracegate_platform::rpc::answer;
use tracegate_proto::auth::v1::api_key_service_server::ApiKeyService;
use tracegate_proto::auth::v1::auth_service_server::AuthService;
use tracegate_proto::auth::v1::mailbox_service_server::MailboxService;
use tracegate_proto::auth::v1::member_service_server::MemberService;
use tracegate_proto::auth::v1::mesh_service_server::MeshService;
use tracegate_proto::auth::v1::*;

use crate::Auth;
use crate::rpc::*;

type Answer<T> = Result<Response<T>, Status>;

#[tonic::async_trait]
impl AuthService for Auth {
    async fn sign_up(&self, request: Request<SignUpRequest>) -> Answer<SignUpResponse> {
        Ok(Response::new(sign_up::run(&self.0, request.into_inner()).await?))
    }

    async fn verify_email(&self, request: Request<VerifyEmailRequest>) -> Answer<VerifyEmailResponse> {
        Ok(Response::new(verify_email::run(&self.0, request.into_inner()).await?))
    }

    async fn log_in(&self, request: Request<LogInRequest>) -> Answer<LogInResponse> {
        Ok(log_in::run(&self.0, request).await?)
    }

    async fn refresh_session(
        &self,
        request: Request<RefreshSessionRequest>,
    ) -> Answer<RefreshSessionResponse> {
        Ok(refresh_session::run(&self.0, request).await?)
    }

    async fn log_out(&self, request: Request<LogOutRequest>) -> Answer<LogOutResponse> {
        Ok(log_out::run(&self.0, request).await?)
    }

    async fn get_caller(&self, request: Request<GetCallerRequest>) -> Answer<GetCallerResponse> {
        answer(request, |caller, req| get_caller::run(&self.0, caller, req)).await
    }
}

#[tonic::async_trait]
impl MemberService for Auth {
    async fn list_members(&self, request: Request<ListMembersRequest>) -> Answer<ListMembersResponse> {
        answer(request, |caller, req| list_members::run(&self.0, caller, req)).await
    }

    async fn invite_member(&self, request: Request<InviteMemberRequest>) -> Answer<InviteMemberResponse> {
        answer(request, |caller, req| invite_member::run(&self.0, caller, req)).await
    }

    async fn accept_invitation(
        &self,
        request: Request<AcceptInvitationRequest>,
    ) -> Answer<AcceptInvitationResponse> {
        Ok(Response::new(accept_invitation::run(&self.0, request.into_inner()).await?))
    }

    async fn set_member_roles(
        &self,
        request: Request<SetMemberRolesRequest>,
    ) -> Answer<SetMemberRolesResponse> {
        answer(request, |caller, req| set_member_roles::run(&self.0, caller, req)).await
    }

    async fn remove_member(&self, request: Request<RemoveMemberRequest>) -> Answer<RemoveMemberResponse> {
        answer(request, |caller, req| remove_member::run(&self.0, caller, req)).await
    }
}

#[tonic::async_trait]
impl ApiKeyService for Auth {
    async fn create_api_key(&self, request: Request<CreateApiKeyRequest>) -> Answer<CreateApiKeyResponse> {
        answer(request, |caller, req| create_api_key::run(&self.0, caller, req)).await
    }

    async fn list_api_keys(&self, request: Request<ListApiKeysRequest>) -> Answer<ListApiKeysResponse> {
        answer(request, |caller, req| list_api_keys::run(&self.0, caller, req)).await
    }

    async fn revoke_api_key(&self, request: Request<RevokeApiKeyRequest>) -> Answer<RevokeApiKeyResponse> {
        answer(request, |caller, req| revoke_api_key::run(&self.0, caller, req)).await
    }
}

#[tonic::async_trait]
impl MeshService for Auth {
    async fn introspect(&self, request: Request<IntrospectRequest>) -> Answer<IntrospectResponse> {
        Ok(Response::new(introspect::run(&self.0, request.into_inner()).await?))
    }

    type WatchRevocationsStream = watch_revocations::Revocations;

    async fn watch_revocations(
        &self,
        _: Request<WatchRevocationsRequest>,
    ) -> Answer<Self::WatchRevocationsStream> {
        Ok(Response::new(watch_revocations::run(self)))
    }
}

#[tonic::async_trait]
impl MailboxService for Auth {
    async fn list_mail(&self, request: Request<ListMailRequest>) -> Answer<ListMailResponse> {
        Ok(Response::new(list_mail::run(&self.0, request.into_inner()).await?))
    }
}
