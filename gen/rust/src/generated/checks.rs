use crate::check::{self, Check, Path, Violation};
use super::tracegate;
impl Check for super::grpc::health::v1::HealthCheckRequest {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for super::grpc::health::v1::HealthCheckResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::auth::v1::AcceptInvitationRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("token");
            let path = &path;
            check::storable(path, &self.token, out);
            check::min_len(path, &self.token, 1, out);
            check::max_len(path, &self.token, 200, out);
        }
        {
            let path = path.field("display_name");
            let path = &path;
            check::storable(path, &self.display_name, out);
            check::min_len(path, &self.display_name, 1, out);
            check::max_len(path, &self.display_name, 100, out);
        }
        {
            let path = path.field("password");
            let path = &path;
            check::storable(path, &self.password, out);
            check::min_len(path, &self.password, 10, out);
            check::max_len(path, &self.password, 128, out);
            check::max_bytes(path, &self.password, 512, out);
        }
    }
}
impl Check for tracegate::auth::v1::AcceptInvitationResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("organization");
            let path = &path;
            check::nested(path, &self.organization, out);
        }
        {
            let path = path.field("user");
            let path = &path;
            check::nested(path, &self.user, out);
        }
    }
}
impl Check for tracegate::auth::v1::ApiKey {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("label");
            let path = &path;
            check::storable(path, &self.label, out);
        }
        {
            let path = path.field("creator_id");
            let path = &path;
            check::storable(path, &self.creator_id, out);
        }
    }
}
impl Check for tracegate::auth::v1::CreateApiKeyRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("label");
            let path = &path;
            check::storable(path, &self.label, out);
            check::min_len(path, &self.label, 1, out);
            check::max_len(path, &self.label, 100, out);
        }
        {
            let path = path.field("scopes");
            let path = &path;
            check::min_items(path, self.scopes.len(), 1, out);
            check::max_items(path, self.scopes.len(), 64, out);
            check::unique(path, &self.scopes, out);
            for (index, item) in self.scopes.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::options::v1::Permission::try_from(*item).is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0, 1, 2, 3], out);
            }
        }
    }
}
impl Check for tracegate::auth::v1::CreateApiKeyResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("api_key");
            let path = &path;
            check::nested(path, &self.api_key, out);
        }
        {
            let path = path.field("secret");
            let path = &path;
            check::storable(path, &self.secret, out);
        }
    }
}
impl Check for tracegate::auth::v1::GetCallerRequest {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::auth::v1::GetCallerResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("user");
            let path = &path;
            check::nested(path, &self.user, out);
        }
        {
            let path = path.field("organization");
            let path = &path;
            check::nested(path, &self.organization, out);
        }
        {
            let path = path.field("api_key_id");
            let path = &path;
            check::storable(path, &self.api_key_id, out);
        }
    }
}
impl Check for tracegate::auth::v1::IntrospectRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("credential");
            let path = &path;
            check::storable(path, &self.credential, out);
            check::min_len(path, &self.credential, 1, out);
            check::max_len(path, &self.credential, 4096, out);
        }
    }
}
impl Check for tracegate::auth::v1::IntrospectResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("organization_id");
            let path = &path;
            check::storable(path, &self.organization_id, out);
        }
        {
            let path = path.field("user_id");
            let path = &path;
            check::storable(path, &self.user_id, out);
        }
        {
            let path = path.field("session_id");
            let path = &path;
            check::storable(path, &self.session_id, out);
        }
        {
            let path = path.field("api_key_id");
            let path = &path;
            check::storable(path, &self.api_key_id, out);
        }
    }
}
impl Check for tracegate::auth::v1::InviteMemberRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("email");
            let path = &path;
            check::storable(path, &self.email, out);
            check::max_len(path, &self.email, 254, out);
            check::email(path, &self.email, out);
        }
        {
            let path = path.field("roles");
            let path = &path;
            check::min_items(path, self.roles.len(), 1, out);
            check::max_items(path, self.roles.len(), 7, out);
            check::unique(path, &self.roles, out);
            for (index, item) in self.roles.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::auth::v1::Role::try_from(*item).is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::auth::v1::InviteMemberResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::auth::v1::ListApiKeysRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("page_size");
            let path = &path;
            check::int_range(path, i128::from(self.page_size), Some(0), None, out);
        }
        {
            let path = path.field("page_token");
            let path = &path;
            check::storable(path, &self.page_token, out);
            check::max_len(path, &self.page_token, 200, out);
        }
    }
}
impl Check for tracegate::auth::v1::ListApiKeysResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("api_keys");
            let path = &path;
            for (index, item) in self.api_keys.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("next_page_token");
            let path = &path;
            check::storable(path, &self.next_page_token, out);
        }
    }
}
impl Check for tracegate::auth::v1::ListMailRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("email");
            let path = &path;
            check::storable(path, &self.email, out);
            check::max_len(path, &self.email, 254, out);
            check::email(path, &self.email, out);
        }
    }
}
impl Check for tracegate::auth::v1::ListMailResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("mails");
            let path = &path;
            for (index, item) in self.mails.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::auth::v1::ListMembersRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("page_size");
            let path = &path;
            check::int_range(path, i128::from(self.page_size), Some(0), None, out);
        }
        {
            let path = path.field("page_token");
            let path = &path;
            check::storable(path, &self.page_token, out);
            check::max_len(path, &self.page_token, 200, out);
        }
    }
}
impl Check for tracegate::auth::v1::ListMembersResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("members");
            let path = &path;
            for (index, item) in self.members.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("next_page_token");
            let path = &path;
            check::storable(path, &self.next_page_token, out);
        }
    }
}
impl Check for tracegate::auth::v1::LogInRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("email");
            let path = &path;
            check::storable(path, &self.email, out);
            check::min_len(path, &self.email, 3, out);
            check::max_len(path, &self.email, 254, out);
        }
        {
            let path = path.field("password");
            let path = &path;
            check::storable(path, &self.password, out);
            check::min_len(path, &self.password, 1, out);
            check::max_len(path, &self.password, 128, out);
            check::max_bytes(path, &self.password, 512, out);
        }
        {
            let path = path.field("organization_slug");
            let path = &path;
            check::storable(path, &self.organization_slug, out);
            check::max_len(path, &self.organization_slug, 40, out);
        }
    }
}
impl Check for tracegate::auth::v1::LogInResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("session");
            let path = &path;
            check::nested(path, &self.session, out);
        }
    }
}
impl Check for tracegate::auth::v1::LogOutRequest {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::auth::v1::LogOutResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::auth::v1::Mail {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("subject");
            let path = &path;
            check::storable(path, &self.subject, out);
        }
        {
            let path = path.field("body");
            let path = &path;
            check::storable(path, &self.body, out);
        }
        {
            let path = path.field("link");
            let path = &path;
            check::storable(path, &self.link, out);
        }
    }
}
impl Check for tracegate::auth::v1::Member {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("user");
            let path = &path;
            check::nested(path, &self.user, out);
        }
    }
}
impl Check for tracegate::auth::v1::Organization {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("slug");
            let path = &path;
            check::storable(path, &self.slug, out);
        }
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
        }
    }
}
impl Check for tracegate::auth::v1::RefreshSessionRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("refresh_token");
            let path = &path;
            check::storable(path, &self.refresh_token, out);
            check::max_len(path, &self.refresh_token, 400, out);
        }
    }
}
impl Check for tracegate::auth::v1::RefreshSessionResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("session");
            let path = &path;
            check::nested(path, &self.session, out);
        }
    }
}
impl Check for tracegate::auth::v1::RemoveMemberRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("user_id");
            let path = &path;
            check::storable(path, &self.user_id, out);
            check::uuid(path, &self.user_id, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::auth::v1::RemoveMemberResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::auth::v1::RevokeApiKeyRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("api_key_id");
            let path = &path;
            check::storable(path, &self.api_key_id, out);
            check::uuid(path, &self.api_key_id, out);
        }
    }
}
impl Check for tracegate::auth::v1::RevokeApiKeyResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("api_key");
            let path = &path;
            check::nested(path, &self.api_key, out);
        }
    }
}
impl Check for tracegate::auth::v1::SessionTokens {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("access_token");
            let path = &path;
            check::storable(path, &self.access_token, out);
        }
        {
            let path = path.field("refresh_token");
            let path = &path;
            check::storable(path, &self.refresh_token, out);
        }
    }
}
impl Check for tracegate::auth::v1::SetMemberRolesRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("user_id");
            let path = &path;
            check::storable(path, &self.user_id, out);
            check::uuid(path, &self.user_id, out);
        }
        {
            let path = path.field("roles");
            let path = &path;
            check::min_items(path, self.roles.len(), 1, out);
            check::max_items(path, self.roles.len(), 7, out);
            check::unique(path, &self.roles, out);
            for (index, item) in self.roles.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::auth::v1::Role::try_from(*item).is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::auth::v1::SetMemberRolesResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("member");
            let path = &path;
            check::nested(path, &self.member, out);
        }
    }
}
impl Check for tracegate::auth::v1::SignUpRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("email");
            let path = &path;
            check::storable(path, &self.email, out);
            check::max_len(path, &self.email, 254, out);
            check::email(path, &self.email, out);
        }
        {
            let path = path.field("password");
            let path = &path;
            check::storable(path, &self.password, out);
            check::min_len(path, &self.password, 10, out);
            check::max_len(path, &self.password, 128, out);
            check::max_bytes(path, &self.password, 512, out);
        }
        {
            let path = path.field("display_name");
            let path = &path;
            check::storable(path, &self.display_name, out);
            check::min_len(path, &self.display_name, 1, out);
            check::max_len(path, &self.display_name, 100, out);
        }
        {
            let path = path.field("organization_name");
            let path = &path;
            check::storable(path, &self.organization_name, out);
            check::min_len(path, &self.organization_name, 1, out);
            check::max_len(path, &self.organization_name, 100, out);
        }
        {
            let path = path.field("organization_slug");
            let path = &path;
            check::storable(path, &self.organization_slug, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[a-z][a-z0-9-]{1,38}[a-z0-9]$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.organization_slug, &PATTERN, out);
            }
        }
    }
}
impl Check for tracegate::auth::v1::SignUpResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::auth::v1::User {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("email");
            let path = &path;
            check::storable(path, &self.email, out);
        }
        {
            let path = path.field("display_name");
            let path = &path;
            check::storable(path, &self.display_name, out);
        }
    }
}
impl Check for tracegate::auth::v1::VerifyEmailRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("token");
            let path = &path;
            check::storable(path, &self.token, out);
            check::min_len(path, &self.token, 1, out);
            check::max_len(path, &self.token, 200, out);
        }
    }
}
impl Check for tracegate::auth::v1::VerifyEmailResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("organization");
            let path = &path;
            check::nested(path, &self.organization, out);
        }
        {
            let path = path.field("user");
            let path = &path;
            check::nested(path, &self.user, out);
        }
    }
}
impl Check for tracegate::auth::v1::WatchRevocationsRequest {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::auth::v1::WatchRevocationsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("subject_id");
            let path = &path;
            check::storable(path, &self.subject_id, out);
        }
    }
}
impl Check for tracegate::events::v1::Actor {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
    }
}
impl Check for tracegate::events::v1::AuditEvent {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("action");
            let path = &path;
            check::storable(path, &self.action, out);
        }
        {
            let path = path.field("actor");
            let path = &path;
            check::nested(path, &self.actor, out);
        }
        {
            let path = path.field("resource");
            let path = &path;
            check::storable(path, &self.resource, out);
        }
    }
}
impl Check for tracegate::events::v1::Heartbeat {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::ClassAction {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("pii_class");
            let path = &path;
            check::enum_defined(
                path,
                self.pii_class,
                tracegate::governance::v1::PiiClass::try_from(self.pii_class).is_ok(),
                out,
            );
            check::enum_not_in(path, self.pii_class, &[0], out);
        }
        {
            let path = path.field("action");
            let path = &path;
            check::enum_defined(
                path,
                self.action,
                tracegate::governance::v1::Action::try_from(self.action).is_ok(),
                out,
            );
            check::enum_not_in(path, self.action, &[0], out);
        }
    }
}
impl Check for tracegate::governance::v1::Decision {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("tool");
            let path = &path;
            check::storable(path, &self.tool, out);
        }
        {
            let path = path.field("model");
            let path = &path;
            check::storable(path, &self.model, out);
        }
        {
            let path = path.field("reasons");
            let path = &path;
            for (index, item) in self.reasons.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
        {
            let path = path.field("findings");
            let path = &path;
            for (index, item) in self.findings.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("detector_version");
            let path = &path;
            check::storable(path, &self.detector_version, out);
        }
        {
            let path = path.field("payload_hash");
            let path = &path;
            check::storable(path, &self.payload_hash, out);
        }
        {
            let path = path.field("correlation_id");
            let path = &path;
            check::storable(path, &self.correlation_id, out);
        }
        {
            let path = path.field("actor_id");
            let path = &path;
            check::storable(path, &self.actor_id, out);
        }
        {
            let path = path.field("precheck_id");
            let path = &path;
            check::storable(path, &self.precheck_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::Finding {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("detector");
            let path = &path;
            check::storable(path, &self.detector, out);
        }
        {
            let path = path.field("evidence");
            let path = &path;
            check::storable(path, &self.evidence, out);
        }
    }
}
impl Check for tracegate::governance::v1::FindingSummary {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::GetDecisionRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("decision_id");
            let path = &path;
            check::storable(path, &self.decision_id, out);
            check::uuid(path, &self.decision_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::GetDecisionResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("decision");
            let path = &path;
            check::nested(path, &self.decision, out);
        }
    }
}
impl Check for tracegate::governance::v1::GetPolicyRequest {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::GetPolicyResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("policy");
            let path = &path;
            check::nested(path, &self.policy, out);
        }
    }
}
impl Check for tracegate::governance::v1::ListDecisionsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("page_size");
            let path = &path;
            check::int_range(path, i128::from(self.page_size), Some(0), None, out);
        }
        {
            let path = path.field("page_token");
            let path = &path;
            check::storable(path, &self.page_token, out);
            check::max_len(path, &self.page_token, 400, out);
        }
        {
            let path = path.field("direction");
            let path = &path;
            check::enum_defined(
                path,
                self.direction,
                tracegate::governance::v1::Direction::try_from(self.direction).is_ok(),
                out,
            );
        }
        {
            let path = path.field("verdict");
            let path = &path;
            check::enum_defined(
                path,
                self.verdict,
                tracegate::governance::v1::Verdict::try_from(self.verdict).is_ok(),
                out,
            );
        }
        {
            let path = path.field("tool");
            let path = &path;
            check::storable(path, &self.tool, out);
            check::max_len(path, &self.tool, 100, out);
        }
        {
            let path = path.field("correlation_id");
            let path = &path;
            check::storable(path, &self.correlation_id, out);
            check::max_len(path, &self.correlation_id, 128, out);
        }
        {
            let path = path.field("pii_class");
            let path = &path;
            check::enum_defined(
                path,
                self.pii_class,
                tracegate::governance::v1::PiiClass::try_from(self.pii_class).is_ok(),
                out,
            );
        }
    }
}
impl Check for tracegate::governance::v1::ListDecisionsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("decisions");
            let path = &path;
            for (index, item) in self.decisions.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("next_page_token");
            let path = &path;
            check::storable(path, &self.next_page_token, out);
        }
    }
}
impl Check for tracegate::governance::v1::Policy {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("rules");
            let path = &path;
            check::max_items(path, self.rules.len(), 200, out);
            for (index, item) in self.rules.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("default_actions");
            let path = &path;
            check::max_items(path, self.default_actions.len(), 7, out);
            for (index, item) in self.default_actions.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("denied_tools");
            let path = &path;
            check::max_items(path, self.denied_tools.len(), 200, out);
            check::unique(path, &self.denied_tools, out);
            for (index, item) in self.denied_tools.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::max_len(path, item, 100, out);
                {
                    static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                    {
                        regex::Regex::new("^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)+$")
                            .expect("generated from a pattern of the contract")
                    });
                    check::pattern(path, item, &PATTERN, out);
                }
            }
        }
        {
            let path = path.field("publisher_id");
            let path = &path;
            check::storable(path, &self.publisher_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::PostcheckRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("precheck_id");
            let path = &path;
            check::storable(path, &self.precheck_id, out);
            check::uuid(path, &self.precheck_id, out);
        }
        {
            let path = path.field("content");
            let path = &path;
            check::storable(path, &self.content, out);
            check::max_bytes(path, &self.content, 262144, out);
        }
        {
            let path = path.field("tags");
            let path = &path;
            check::max_pairs(path, self.tags.len(), 16, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::PostcheckResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("decision");
            let path = &path;
            check::nested(path, &self.decision, out);
        }
        {
            let path = path.field("content");
            let path = &path;
            check::storable(path, &self.content, out);
        }
        {
            let path = path.field("findings");
            let path = &path;
            for (index, item) in self.findings.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::PrecheckRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("content");
            let path = &path;
            check::storable(path, &self.content, out);
            check::max_bytes(path, &self.content, 262144, out);
        }
        {
            let path = path.field("tool");
            let path = &path;
            check::storable(path, &self.tool, out);
            check::max_len(path, &self.tool, 100, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)+$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.tool, &PATTERN, out);
            }
        }
        {
            let path = path.field("model");
            let path = &path;
            check::storable(path, &self.model, out);
            check::max_len(path, &self.model, 100, out);
        }
        {
            let path = path.field("correlation_id");
            let path = &path;
            check::storable(path, &self.correlation_id, out);
            check::max_len(path, &self.correlation_id, 128, out);
        }
        {
            let path = path.field("tags");
            let path = &path;
            check::max_pairs(path, self.tags.len(), 16, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::PrecheckResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("decision");
            let path = &path;
            check::nested(path, &self.decision, out);
        }
        {
            let path = path.field("content");
            let path = &path;
            check::storable(path, &self.content, out);
        }
        {
            let path = path.field("findings");
            let path = &path;
            for (index, item) in self.findings.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::PublishPolicyRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("policy");
            let path = &path;
            check::required(path, self.policy.is_some(), out);
            check::nested(path, &self.policy, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::PublishPolicyResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("policy");
            let path = &path;
            check::nested(path, &self.policy, out);
        }
    }
}
impl Check for tracegate::governance::v1::ToolRule {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("tool");
            let path = &path;
            check::storable(path, &self.tool, out);
            check::max_len(path, &self.tool, 100, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)+$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.tool, &PATTERN, out);
            }
        }
        {
            let path = path.field("actions");
            let path = &path;
            check::max_items(path, self.actions.len(), 7, out);
            for (index, item) in self.actions.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::WatchDecisionsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("after_sequence");
            let path = &path;
            if let Some(value) = &self.after_sequence {
                check::int_range(path, i128::from(*value), Some(0), None, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::WatchDecisionsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(
            tracegate::governance::v1::watch_decisions_response::Update::Heartbeat(value),
        ) = &self.update
        {
            let path = path.field("heartbeat");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::governance::v1::watch_decisions_response::Update::Decision(value),
        ) = &self.update
        {
            let path = path.field("decision");
            let path = &path;
            value.check(path, out);
        }
    }
}
impl Check for tracegate::options::v1::MethodPolicy {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::tasks::v1::Anchor {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("part");
            let path = &path;
            check::storable(path, &self.part, out);
        }
        {
            let path = path.field("path");
            let path = &path;
            check::storable(path, &self.path, out);
        }
        {
            let path = path.field("text_hash");
            let path = &path;
            check::storable(path, &self.text_hash, out);
        }
    }
}
impl Check for tracegate::tasks::v1::CancelTaskRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("task_id");
            let path = &path;
            check::storable(path, &self.task_id, out);
            check::uuid(path, &self.task_id, out);
        }
    }
}
impl Check for tracegate::tasks::v1::CancelTaskResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("task");
            let path = &path;
            check::nested(path, &self.task, out);
        }
    }
}
impl Check for tracegate::tasks::v1::Field {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("label");
            let path = &path;
            check::storable(path, &self.label, out);
        }
        {
            let path = path.field("help");
            let path = &path;
            check::storable(path, &self.help, out);
        }
        {
            let path = path.field("choices");
            let path = &path;
            for (index, item) in self.choices.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
        {
            let path = path.field("anchors");
            let path = &path;
            for (index, item) in self.anchors.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("rule");
            let path = &path;
            check::storable(path, &self.rule, out);
        }
    }
}
impl Check for tracegate::tasks::v1::FinishUploadRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("upload_id");
            let path = &path;
            check::storable(path, &self.upload_id, out);
            check::uuid(path, &self.upload_id, out);
        }
    }
}
impl Check for tracegate::tasks::v1::FinishUploadResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("template");
            let path = &path;
            check::nested(path, &self.template, out);
        }
        {
            let path = path.field("task");
            let path = &path;
            check::nested(path, &self.task, out);
        }
    }
}
impl Check for tracegate::tasks::v1::GetTaskRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("task_id");
            let path = &path;
            check::storable(path, &self.task_id, out);
            check::uuid(path, &self.task_id, out);
        }
    }
}
impl Check for tracegate::tasks::v1::GetTaskResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("task");
            let path = &path;
            check::nested(path, &self.task, out);
        }
    }
}
impl Check for tracegate::tasks::v1::GetTemplateRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("template_id");
            let path = &path;
            check::storable(path, &self.template_id, out);
            check::uuid(path, &self.template_id, out);
        }
    }
}
impl Check for tracegate::tasks::v1::GetTemplateResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("template");
            let path = &path;
            check::nested(path, &self.template, out);
        }
        {
            let path = path.field("sections");
            let path = &path;
            for (index, item) in self.sections.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("fields");
            let path = &path;
            for (index, item) in self.fields.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::tasks::v1::ListTasksRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("page_size");
            let path = &path;
            check::int_range(path, i128::from(self.page_size), Some(0), None, out);
        }
        {
            let path = path.field("page_token");
            let path = &path;
            check::storable(path, &self.page_token, out);
            check::max_len(path, &self.page_token, 200, out);
        }
        {
            let path = path.field("state");
            let path = &path;
            check::enum_defined(
                path,
                self.state,
                tracegate::tasks::v1::task::State::try_from(self.state).is_ok(),
                out,
            );
        }
        {
            let path = path.field("subject_id");
            let path = &path;
            if !(self.subject_id.is_empty()) {
                check::storable(path, &self.subject_id, out);
                check::uuid(path, &self.subject_id, out);
            }
        }
    }
}
impl Check for tracegate::tasks::v1::ListTasksResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("tasks");
            let path = &path;
            for (index, item) in self.tasks.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("next_page_token");
            let path = &path;
            check::storable(path, &self.next_page_token, out);
        }
    }
}
impl Check for tracegate::tasks::v1::ListTemplatesRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("page_size");
            let path = &path;
            check::int_range(path, i128::from(self.page_size), Some(0), None, out);
        }
        {
            let path = path.field("page_token");
            let path = &path;
            check::storable(path, &self.page_token, out);
            check::max_len(path, &self.page_token, 200, out);
        }
    }
}
impl Check for tracegate::tasks::v1::ListTemplatesResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("templates");
            let path = &path;
            for (index, item) in self.templates.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("next_page_token");
            let path = &path;
            check::storable(path, &self.next_page_token, out);
        }
    }
}
impl Check for tracegate::tasks::v1::PrivacySummary {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("decision_ids");
            let path = &path;
            for (index, item) in self.decision_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
        {
            let path = path.field("counts");
            let path = &path;
            for (index, item) in self.counts.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::tasks::v1::privacy_summary::ClassCount {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("pii_class");
            let path = &path;
            check::storable(path, &self.pii_class, out);
        }
    }
}
impl Check for tracegate::tasks::v1::RetryTaskRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("task_id");
            let path = &path;
            check::storable(path, &self.task_id, out);
            check::uuid(path, &self.task_id, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::tasks::v1::RetryTaskResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("task");
            let path = &path;
            check::nested(path, &self.task, out);
        }
    }
}
impl Check for tracegate::tasks::v1::Section {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("heading");
            let path = &path;
            check::storable(path, &self.heading, out);
        }
    }
}
impl Check for tracegate::tasks::v1::StartUploadRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("header");
            let path = &path;
            check::required(path, self.header.is_some(), out);
            check::nested(path, &self.header, out);
        }
    }
}
impl Check for tracegate::tasks::v1::StartUploadResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("upload_id");
            let path = &path;
            check::storable(path, &self.upload_id, out);
        }
    }
}
impl Check for tracegate::tasks::v1::Task {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("subject_id");
            let path = &path;
            check::storable(path, &self.subject_id, out);
        }
        {
            let path = path.field("step");
            let path = &path;
            check::storable(path, &self.step, out);
        }
        {
            let path = path.field("failure");
            let path = &path;
            check::storable(path, &self.failure, out);
        }
        {
            let path = path.field("requester_id");
            let path = &path;
            check::storable(path, &self.requester_id, out);
        }
        {
            let path = path.field("provider");
            let path = &path;
            check::storable(path, &self.provider, out);
        }
    }
}
impl Check for tracegate::tasks::v1::TaskEvent {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("step");
            let path = &path;
            check::storable(path, &self.step, out);
        }
        {
            let path = path.field("detail");
            let path = &path;
            check::storable(path, &self.detail, out);
        }
    }
}
impl Check for tracegate::tasks::v1::Template {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("title");
            let path = &path;
            check::storable(path, &self.title, out);
        }
        {
            let path = path.field("file_name");
            let path = &path;
            check::storable(path, &self.file_name, out);
        }
        {
            let path = path.field("sha256");
            let path = &path;
            check::storable(path, &self.sha256, out);
        }
        {
            let path = path.field("parse_task_id");
            let path = &path;
            check::storable(path, &self.parse_task_id, out);
        }
        {
            let path = path.field("failure");
            let path = &path;
            check::storable(path, &self.failure, out);
        }
        {
            let path = path.field("uploader_id");
            let path = &path;
            check::storable(path, &self.uploader_id, out);
        }
        {
            let path = path.field("privacy");
            let path = &path;
            check::nested(path, &self.privacy, out);
        }
    }
}
impl Check for tracegate::tasks::v1::UploadChunkRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("upload_id");
            let path = &path;
            check::storable(path, &self.upload_id, out);
            check::uuid(path, &self.upload_id, out);
        }
        {
            let path = path.field("offset");
            let path = &path;
            check::int_range(path, i128::from(self.offset), Some(0), None, out);
        }
        {
            let path = path.field("chunk");
            let path = &path;
            check::bytes_min_len(path, &self.chunk, 1, out);
            check::bytes_max_len(path, &self.chunk, 1048576, out);
        }
    }
}
impl Check for tracegate::tasks::v1::UploadChunkResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::tasks::v1::UploadHeader {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("file_name");
            let path = &path;
            check::storable(path, &self.file_name, out);
            check::min_len(path, &self.file_name, 1, out);
            check::max_len(path, &self.file_name, 200, out);
        }
        {
            let path = path.field("title");
            let path = &path;
            check::storable(path, &self.title, out);
            check::max_len(path, &self.title, 200, out);
        }
        {
            let path = path.field("size_bytes");
            let path = &path;
            check::int_range(path, i128::from(self.size_bytes), Some(1), None, out);
        }
        {
            let path = path.field("sha256");
            let path = &path;
            check::storable(path, &self.sha256, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[0-9a-f]{64}$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.sha256, &PATTERN, out);
            }
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::tasks::v1::UploadTemplateRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(
            tracegate::tasks::v1::upload_template_request::Part::Header(value),
        ) = &self.part
        {
            let path = path.field("header");
            let path = &path;
            value.check(path, out);
        }
        if let Some(tracegate::tasks::v1::upload_template_request::Part::Chunk(value)) = &self
            .part
        {
            let path = path.field("chunk");
            let path = &path;
            check::bytes_max_len(path, value, 1048576, out);
        }
        check::required(&path.field("part"), self.part.is_some(), out);
    }
}
impl Check for tracegate::tasks::v1::UploadTemplateResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("template");
            let path = &path;
            check::nested(path, &self.template, out);
        }
        {
            let path = path.field("task");
            let path = &path;
            check::nested(path, &self.task, out);
        }
    }
}
impl Check for tracegate::tasks::v1::WatchTaskRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("task_id");
            let path = &path;
            check::storable(path, &self.task_id, out);
            check::uuid(path, &self.task_id, out);
        }
        {
            let path = path.field("after_sequence");
            let path = &path;
            check::int_range(path, i128::from(self.after_sequence), Some(0), None, out);
        }
    }
}
impl Check for tracegate::tasks::v1::WatchTaskResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(
            tracegate::tasks::v1::watch_task_response::Update::Snapshot(value),
        ) = &self.update
        {
            let path = path.field("snapshot");
            let path = &path;
            value.check(path, out);
        }
        if let Some(tracegate::tasks::v1::watch_task_response::Update::Event(value)) = &self
            .update
        {
            let path = path.field("event");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::tasks::v1::watch_task_response::Update::Heartbeat(value),
        ) = &self.update
        {
            let path = path.field("heartbeat");
            let path = &path;
            value.check(path, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CreateLotRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_code");
            let path = &path;
            check::storable(path, &self.lot_code, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.lot_code, &PATTERN, out);
            }
        }
        {
            let path = path.field("type");
            let path = &path;
            check::enum_defined(
                path,
                self.r#type,
                tracegate::traceability::v1::lot::Type::try_from(self.r#type).is_ok(),
                out,
            );
            check::enum_not_in(path, self.r#type, &[0], out);
        }
        {
            let path = path.field("quantity_mg");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.quantity_mg),
                Some(1),
                Some(1000000000000),
                out,
            );
        }
        {
            let path = path.field("temperature_mc");
            let path = &path;
            if let Some(value) = &self.temperature_mc {
                check::int_range(
                    path,
                    i128::from(*value),
                    Some(-100000),
                    Some(200000),
                    out,
                );
            }
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CreateLotResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot");
            let path = &path;
            check::nested(path, &self.lot, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetLotRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
            check::uuid(path, &self.lot_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetLotResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot");
            let path = &path;
            check::nested(path, &self.lot, out);
        }
    }
}
impl Check for tracegate::traceability::v1::Lot {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("lot_code");
            let path = &path;
            check::storable(path, &self.lot_code, out);
        }
        {
            let path = path.field("registrar_id");
            let path = &path;
            check::storable(path, &self.registrar_id, out);
        }
    }
}
