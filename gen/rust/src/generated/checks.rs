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
impl Check for tracegate::governance::v1::ArchiveBudgetRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget_id");
            let path = &path;
            check::storable(path, &self.budget_id, out);
            check::uuid(path, &self.budget_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::ArchiveBudgetResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget");
            let path = &path;
            check::nested(path, &self.budget, out);
        }
    }
}
impl Check for tracegate::governance::v1::Budget {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
            check::min_len(path, &self.name, 1, out);
            check::max_len(path, &self.name, 100, out);
        }
        {
            let path = path.field("scope");
            let path = &path;
            check::enum_defined(
                path,
                self.scope,
                tracegate::governance::v1::BudgetScope::try_from(self.scope).is_ok(),
                out,
            );
            check::enum_not_in(path, self.scope, &[0], out);
        }
        {
            let path = path.field("subject");
            let path = &path;
            check::storable(path, &self.subject, out);
            check::max_len(path, &self.subject, 100, out);
        }
        {
            let path = path.field("period");
            let path = &path;
            check::enum_defined(
                path,
                self.period,
                tracegate::governance::v1::BudgetPeriod::try_from(self.period).is_ok(),
                out,
            );
            check::enum_not_in(path, self.period, &[0], out);
        }
        {
            let path = path.field("limit_nanos_usd");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.limit_nanos_usd),
                Some(0),
                Some(1000000000000000000),
                out,
            );
        }
        {
            let path = path.field("enforcement");
            let path = &path;
            check::enum_defined(
                path,
                self.enforcement,
                tracegate::governance::v1::Enforcement::try_from(self.enforcement)
                    .is_ok(),
                out,
            );
        }
        {
            let path = path.field("threshold_percents");
            let path = &path;
            check::max_items(path, self.threshold_percents.len(), 10, out);
            check::unique(path, &self.threshold_percents, out);
            for (index, item) in self.threshold_percents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::int_range(path, i128::from(*item), Some(1), Some(200), out);
            }
        }
        {
            let path = path.field("standing");
            let path = &path;
            check::nested(path, &self.standing, out);
        }
    }
}
impl Check for tracegate::governance::v1::BudgetDay {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("day");
            let path = &path;
            check::storable(path, &self.day, out);
        }
    }
}
impl Check for tracegate::governance::v1::BudgetEvent {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget_id");
            let path = &path;
            check::storable(path, &self.budget_id, out);
        }
        {
            let path = path.field("budget_name");
            let path = &path;
            check::storable(path, &self.budget_name, out);
        }
        {
            let path = path.field("standing");
            let path = &path;
            check::nested(path, &self.standing, out);
        }
    }
}
impl Check for tracegate::governance::v1::BudgetStanding {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::CancelPrecheckRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("receipt");
            let path = &path;
            check::required(path, self.receipt.is_some(), out);
            check::nested(path, &self.receipt, out);
        }
    }
}
impl Check for tracegate::governance::v1::CancelPrecheckResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::Charge {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget_id");
            let path = &path;
            check::storable(path, &self.budget_id, out);
        }
        {
            let path = path.field("budget_name");
            let path = &path;
            check::storable(path, &self.budget_name, out);
        }
    }
}
impl Check for tracegate::governance::v1::ChatMessage {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("role");
            let path = &path;
            check::storable(path, &self.role, out);
            check::max_len(path, &self.role, 32, out);
        }
        {
            let path = path.field("content");
            let path = &path;
            check::storable(path, &self.content, out);
            check::max_bytes(path, &self.content, 1048576, out);
        }
        {
            let path = path.field("json");
            let path = &path;
            check::storable(path, &self.json, out);
            check::max_bytes(path, &self.json, 1048576, out);
        }
    }
}
impl Check for tracegate::governance::v1::Checkpoint {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("log_id");
            let path = &path;
            check::storable(path, &self.log_id, out);
        }
    }
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
        {
            let path = path.field("custom_class");
            let path = &path;
            check::storable(path, &self.custom_class, out);
            check::max_len(path, &self.custom_class, 40, out);
        }
    }
}
impl Check for tracegate::governance::v1::ClassConfidence {
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
            let path = path.field("custom_class");
            let path = &path;
            check::storable(path, &self.custom_class, out);
            check::max_len(path, &self.custom_class, 40, out);
        }
        {
            let path = path.field("confidence_min");
            let path = &path;
            check::float_range(path, self.confidence_min, 0.0, 1.0, out);
        }
    }
}
impl Check for tracegate::governance::v1::CreateBudgetRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget");
            let path = &path;
            check::required(path, self.budget.is_some(), out);
            check::nested(path, &self.budget, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::CreateBudgetResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget");
            let path = &path;
            check::nested(path, &self.budget, out);
        }
    }
}
impl Check for tracegate::governance::v1::CreateChatCompletionRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("body");
            let path = &path;
            check::bytes_max_len(path, &self.body, 2097152, out);
        }
        {
            let path = path.field("scope");
            let path = &path;
            check::storable(path, &self.scope, out);
            check::max_len(path, &self.scope, 64, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^([a-z][a-z0-9_.-]*)?$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.scope, &PATTERN, out);
            }
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
    }
}
impl Check for tracegate::governance::v1::CreateChatCompletionResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("precheck_id");
            let path = &path;
            check::storable(path, &self.precheck_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::CreatePolicyDraftRequest {
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
impl Check for tracegate::governance::v1::CreatePolicyDraftResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("draft");
            let path = &path;
            check::nested(path, &self.draft, out);
        }
    }
}
impl Check for tracegate::governance::v1::CreateProviderRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("provider");
            let path = &path;
            check::required(path, self.provider.is_some(), out);
            check::nested(path, &self.provider, out);
        }
        {
            let path = path.field("key");
            let path = &path;
            check::storable(path, &self.key, out);
            check::max_len(path, &self.key, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::CreateProviderResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("provider");
            let path = &path;
            check::nested(path, &self.provider, out);
        }
    }
}
impl Check for tracegate::governance::v1::CreateSigningSecretRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("api_key_id");
            let path = &path;
            check::storable(path, &self.api_key_id, out);
            check::uuid(path, &self.api_key_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::CreateSigningSecretResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("secret");
            let path = &path;
            check::storable(path, &self.secret, out);
        }
    }
}
impl Check for tracegate::governance::v1::CustomDetector {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
            check::max_len(path, &self.name, 40, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[a-z][a-z0-9_]*$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.name, &PATTERN, out);
            }
        }
        {
            let path = path.field("pattern");
            let path = &path;
            check::storable(path, &self.pattern, out);
            check::max_len(path, &self.pattern, 1000, out);
        }
        {
            let path = path.field("words");
            let path = &path;
            check::max_items(path, self.words.len(), 10000, out);
            for (index, item) in self.words.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 200, out);
            }
        }
        {
            let path = path.field("checksum");
            let path = &path;
            check::enum_defined(
                path,
                self.checksum,
                tracegate::governance::v1::Checksum::try_from(self.checksum).is_ok(),
                out,
            );
        }
        {
            let path = path.field("context_words");
            let path = &path;
            check::max_items(path, self.context_words.len(), 100, out);
            for (index, item) in self.context_words.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 100, out);
            }
        }
        {
            let path = path.field("confidence");
            let path = &path;
            check::float_range(path, self.confidence, 0.0, 1.0, out);
        }
    }
}
impl Check for tracegate::governance::v1::DeadLetter {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
        }
        {
            let path = path.field("problems");
            let path = &path;
            for (index, item) in self.problems.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("item");
            let path = &path;
            check::nested(path, &self.item, out);
        }
        {
            let path = path.field("actor_id");
            let path = &path;
            check::storable(path, &self.actor_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::DecidedCell {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("custom_class");
            let path = &path;
            check::storable(path, &self.custom_class, out);
        }
        {
            let path = path.field("from");
            let path = &path;
            check::storable(path, &self.from, out);
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
        {
            let path = path.field("scope");
            let path = &path;
            check::storable(path, &self.scope, out);
        }
        {
            let path = path.field("provider");
            let path = &path;
            check::storable(path, &self.provider, out);
        }
        {
            let path = path.field("policy_hash");
            let path = &path;
            check::storable(path, &self.policy_hash, out);
        }
        {
            let path = path.field("charges");
            let path = &path;
            for (index, item) in self.charges.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("usage");
            let path = &path;
            check::nested(path, &self.usage, out);
        }
        {
            let path = path.field("shadow");
            let path = &path;
            check::nested(path, &self.shadow, out);
        }
        {
            let path = path.field("labels_commitment");
            let path = &path;
            check::storable(path, &self.labels_commitment, out);
        }
        {
            let path = path.field("labels_salt");
            let path = &path;
            check::storable(path, &self.labels_salt, out);
        }
        {
            let path = path.field("cells");
            let path = &path;
            for (index, item) in self.cells.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("binding");
            let path = &path;
            check::storable(path, &self.binding, out);
        }
        {
            let path = path.field("task");
            let path = &path;
            check::storable(path, &self.task, out);
        }
    }
}
impl Check for tracegate::governance::v1::DeletePolicyDraftRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("draft_id");
            let path = &path;
            check::storable(path, &self.draft_id, out);
            check::uuid(path, &self.draft_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::DeletePolicyDraftResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::DeleteProviderRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("provider_id");
            let path = &path;
            check::storable(path, &self.provider_id, out);
            check::uuid(path, &self.provider_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::DeleteProviderResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::DeleteSigningSecretRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("api_key_id");
            let path = &path;
            check::storable(path, &self.api_key_id, out);
            check::uuid(path, &self.api_key_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::DeleteSigningSecretResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::DetokenizeRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("text");
            let path = &path;
            check::storable(path, &self.text, out);
            check::min_len(path, &self.text, 1, out);
            check::max_bytes(path, &self.text, 1048576, out);
        }
        {
            let path = path.field("purpose");
            let path = &path;
            check::storable(path, &self.purpose, out);
            check::min_len(path, &self.purpose, 1, out);
            check::max_len(path, &self.purpose, 500, out);
        }
    }
}
impl Check for tracegate::governance::v1::DetokenizeResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("text");
            let path = &path;
            check::storable(path, &self.text, out);
        }
        {
            let path = path.field("unknown_tokens");
            let path = &path;
            for (index, item) in self.unknown_tokens.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::DiffPoliciesRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("from_version");
            let path = &path;
            check::int_range(path, i128::from(self.from_version), Some(0), None, out);
        }
        {
            let path = path.field("to_version");
            let path = &path;
            check::int_range(path, i128::from(self.to_version), Some(0), None, out);
        }
        {
            let path = path.field("from");
            let path = &path;
            check::nested(path, &self.from, out);
        }
        {
            let path = path.field("to");
            let path = &path;
            check::nested(path, &self.to, out);
        }
    }
}
impl Check for tracegate::governance::v1::DiffPoliciesResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("changes");
            let path = &path;
            for (index, item) in self.changes.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::DirectionCount {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::DiscardDeadLetterRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("dead_letter_id");
            let path = &path;
            check::storable(path, &self.dead_letter_id, out);
            check::uuid(path, &self.dead_letter_id, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
    }
}
impl Check for tracegate::governance::v1::DiscardDeadLetterResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("dead_letter");
            let path = &path;
            check::nested(path, &self.dead_letter, out);
        }
    }
}
impl Check for tracegate::governance::v1::EraseSubjectRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("subject");
            let path = &path;
            check::storable(path, &self.subject, out);
            check::max_len(path, &self.subject, 200, out);
        }
        {
            let path = path.field("values");
            let path = &path;
            check::max_items(path, self.values.len(), 100, out);
            for (index, item) in self.values.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::EraseSubjectResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::ErasedValue {
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
            let path = path.field("custom_class");
            let path = &path;
            check::storable(path, &self.custom_class, out);
            check::max_len(path, &self.custom_class, 40, out);
        }
        {
            let path = path.field("value");
            let path = &path;
            check::storable(path, &self.value, out);
            check::min_len(path, &self.value, 1, out);
            check::max_len(path, &self.value, 1000, out);
        }
    }
}
impl Check for tracegate::governance::v1::ExplainDecisionRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("decision_id");
            let path = &path;
            check::storable(path, &self.decision_id, out);
            check::uuid(path, &self.decision_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::ExplainDecisionResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("explanation");
            let path = &path;
            check::nested(path, &self.explanation, out);
        }
    }
}
impl Check for tracegate::governance::v1::Explanation {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("binding");
            let path = &path;
            check::storable(path, &self.binding, out);
        }
        {
            let path = path.field("cells");
            let path = &path;
            for (index, item) in self.cells.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("charges");
            let path = &path;
            for (index, item) in self.charges.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("evidence");
            let path = &path;
            for (index, item) in self.evidence.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
        {
            let path = path.field("policy_name");
            let path = &path;
            check::storable(path, &self.policy_name, out);
        }
        {
            let path = path.field("text");
            let path = &path;
            check::storable(path, &self.text, out);
        }
    }
}
impl Check for tracegate::governance::v1::ExportDecisionsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("format");
            let path = &path;
            check::enum_defined(
                path,
                self.format,
                tracegate::governance::v1::ExportFormat::try_from(self.format).is_ok(),
                out,
            );
            check::enum_not_in(path, self.format, &[0], out);
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
    }
}
impl Check for tracegate::governance::v1::ExportDecisionsResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::ExportUsageRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("query");
            let path = &path;
            check::required(path, self.query.is_some(), out);
            check::nested(path, &self.query, out);
        }
    }
}
impl Check for tracegate::governance::v1::ExportUsageResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::ExtendBudgetRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget_id");
            let path = &path;
            check::storable(path, &self.budget_id, out);
            check::uuid(path, &self.budget_id, out);
        }
        {
            let path = path.field("amount_nanos_usd");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.amount_nanos_usd),
                Some(0),
                Some(1000000000000000000),
                out,
            );
        }
        {
            let path = path.field("end_time");
            let path = &path;
            check::required(path, self.end_time.is_some(), out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::ExtendBudgetResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget");
            let path = &path;
            check::nested(path, &self.budget, out);
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
        {
            let path = path.field("custom_class");
            let path = &path;
            check::storable(path, &self.custom_class, out);
        }
        {
            let path = path.field("part");
            let path = &path;
            check::storable(path, &self.part, out);
        }
    }
}
impl Check for tracegate::governance::v1::FindingSummary {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("custom_class");
            let path = &path;
            check::storable(path, &self.custom_class, out);
        }
    }
}
impl Check for tracegate::governance::v1::GetBudgetBurnDownRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget_id");
            let path = &path;
            check::storable(path, &self.budget_id, out);
            check::uuid(path, &self.budget_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::GetBudgetBurnDownResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("days");
            let path = &path;
            for (index, item) in self.days.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("standing");
            let path = &path;
            check::nested(path, &self.standing, out);
        }
    }
}
impl Check for tracegate::governance::v1::GetBudgetRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget_id");
            let path = &path;
            check::storable(path, &self.budget_id, out);
            check::uuid(path, &self.budget_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::GetBudgetResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget");
            let path = &path;
            check::nested(path, &self.budget, out);
        }
    }
}
impl Check for tracegate::governance::v1::GetCheckpointRequest {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::GetCheckpointResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("checkpoint");
            let path = &path;
            check::nested(path, &self.checkpoint, out);
        }
    }
}
impl Check for tracegate::governance::v1::GetConsistencyProofRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("from_tree_size");
            let path = &path;
            check::int_range(path, i128::from(self.from_tree_size), Some(1), None, out);
        }
        {
            let path = path.field("to_tree_size");
            let path = &path;
            check::int_range(path, i128::from(self.to_tree_size), Some(0), None, out);
        }
    }
}
impl Check for tracegate::governance::v1::GetConsistencyProofResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("checkpoint");
            let path = &path;
            check::nested(path, &self.checkpoint, out);
        }
    }
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
impl Check for tracegate::governance::v1::GetDecisionStatsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("bucket");
            let path = &path;
            check::enum_defined(
                path,
                self.bucket,
                tracegate::governance::v1::TimeBucket::try_from(self.bucket).is_ok(),
                out,
            );
        }
    }
}
impl Check for tracegate::governance::v1::GetDecisionStatsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("by_verdict");
            let path = &path;
            for (index, item) in self.by_verdict.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("by_direction");
            let path = &path;
            for (index, item) in self.by_direction.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("by_tool");
            let path = &path;
            for (index, item) in self.by_tool.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("by_pii_class");
            let path = &path;
            for (index, item) in self.by_pii_class.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("series");
            let path = &path;
            for (index, item) in self.series.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::GetGateHealthRequest {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::GetGateHealthResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("reasons");
            let path = &path;
            for (index, item) in self.reasons.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::GetInclusionProofRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("decision_id");
            let path = &path;
            check::storable(path, &self.decision_id, out);
            check::uuid(path, &self.decision_id, out);
        }
        {
            let path = path.field("tree_size");
            let path = &path;
            check::int_range(path, i128::from(self.tree_size), Some(0), None, out);
        }
    }
}
impl Check for tracegate::governance::v1::GetInclusionProofResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("proof");
            let path = &path;
            check::nested(path, &self.proof, out);
        }
    }
}
impl Check for tracegate::governance::v1::GetPolicyRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("version");
            let path = &path;
            check::int_range(path, i128::from(self.version), Some(0), None, out);
        }
        {
            let path = path.field("scope");
            let path = &path;
            check::storable(path, &self.scope, out);
            check::max_len(path, &self.scope, 64, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^([a-z][a-z0-9_.-]*)?$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.scope, &PATTERN, out);
            }
        }
    }
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
impl Check for tracegate::governance::v1::GetRetentionRequest {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::GetRetentionResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("retention");
            let path = &path;
            check::nested(path, &self.retention, out);
        }
    }
}
impl Check for tracegate::governance::v1::GetVaultRequest {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::GetVaultResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("vault");
            let path = &path;
            check::nested(path, &self.vault, out);
        }
    }
}
impl Check for tracegate::governance::v1::Hold {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("budget_id");
            let path = &path;
            check::storable(path, &self.budget_id, out);
        }
        {
            let path = path.field("decision_id");
            let path = &path;
            check::storable(path, &self.decision_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::InclusionProof {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("checkpoint");
            let path = &path;
            check::nested(path, &self.checkpoint, out);
        }
    }
}
impl Check for tracegate::governance::v1::IngestDecisionRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("item");
            let path = &path;
            check::nested(path, &self.item, out);
        }
        {
            let path = path.field("signed");
            let path = &path;
            check::nested(path, &self.signed, out);
        }
    }
}
impl Check for tracegate::governance::v1::IngestDecisionResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("decision_id");
            let path = &path;
            check::storable(path, &self.decision_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::IngestDecisionStreamRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("items");
            let path = &path;
            check::max_items(path, self.items.len(), 1000, out);
            for (index, item) in self.items.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("signed");
            let path = &path;
            check::nested(path, &self.signed, out);
        }
    }
}
impl Check for tracegate::governance::v1::IngestDecisionStreamResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::IngestDecisionsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("items");
            let path = &path;
            check::max_items(path, self.items.len(), 1000, out);
            for (index, item) in self.items.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("signed");
            let path = &path;
            check::nested(path, &self.signed, out);
        }
    }
}
impl Check for tracegate::governance::v1::IngestDecisionsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("results");
            let path = &path;
            for (index, item) in self.results.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::IngestItem {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("idempotency_key");
            let path = &path;
            check::storable(path, &self.idempotency_key, out);
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
            let path = path.field("provider");
            let path = &path;
            check::storable(path, &self.provider, out);
        }
        {
            let path = path.field("scope");
            let path = &path;
            check::storable(path, &self.scope, out);
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
            let path = path.field("usage");
            let path = &path;
            check::nested(path, &self.usage, out);
        }
        {
            let path = path.field("detector_version");
            let path = &path;
            check::storable(path, &self.detector_version, out);
        }
    }
}
impl Check for tracegate::governance::v1::IngestProblem {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("field");
            let path = &path;
            check::storable(path, &self.field, out);
        }
        {
            let path = path.field("rule");
            let path = &path;
            check::storable(path, &self.rule, out);
        }
        {
            let path = path.field("text");
            let path = &path;
            check::storable(path, &self.text, out);
        }
    }
}
impl Check for tracegate::governance::v1::IngestResult {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("decision_id");
            let path = &path;
            check::storable(path, &self.decision_id, out);
        }
        {
            let path = path.field("problems");
            let path = &path;
            for (index, item) in self.problems.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("dead_letter_id");
            let path = &path;
            check::storable(path, &self.dead_letter_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::ListBudgetPeriodsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget_id");
            let path = &path;
            check::storable(path, &self.budget_id, out);
            check::uuid(path, &self.budget_id, out);
        }
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
    }
}
impl Check for tracegate::governance::v1::ListBudgetPeriodsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("periods");
            let path = &path;
            for (index, item) in self.periods.iter().enumerate() {
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
impl Check for tracegate::governance::v1::ListBudgetsRequest {
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
    }
}
impl Check for tracegate::governance::v1::ListBudgetsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budgets");
            let path = &path;
            for (index, item) in self.budgets.iter().enumerate() {
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
impl Check for tracegate::governance::v1::ListDeadLettersRequest {
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
            let path = path.field("state");
            let path = &path;
            check::enum_defined(
                path,
                self.state,
                tracegate::governance::v1::DeadLetterState::try_from(self.state).is_ok(),
                out,
            );
        }
    }
}
impl Check for tracegate::governance::v1::ListDeadLettersResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("dead_letters");
            let path = &path;
            for (index, item) in self.dead_letters.iter().enumerate() {
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
        {
            let path = path.field("tags");
            let path = &path;
            check::max_pairs(path, self.tags.len(), 16, out);
        }
        {
            let path = path.field("scope");
            let path = &path;
            if let Some(value) = &self.scope {
                check::storable(path, value, out);
                check::max_len(path, value, 64, out);
            }
        }
        {
            let path = path.field("actor_id");
            let path = &path;
            check::storable(path, &self.actor_id, out);
            check::max_len(path, &self.actor_id, 36, out);
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
impl Check for tracegate::governance::v1::ListHoldsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget_id");
            let path = &path;
            check::storable(path, &self.budget_id, out);
            check::uuid(path, &self.budget_id, out);
        }
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
    }
}
impl Check for tracegate::governance::v1::ListHoldsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("holds");
            let path = &path;
            for (index, item) in self.holds.iter().enumerate() {
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
impl Check for tracegate::governance::v1::ListModelsRequest {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::ListModelsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("models");
            let path = &path;
            for (index, item) in self.models.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::ListPoliciesRequest {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::ListPoliciesResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("policies");
            let path = &path;
            for (index, item) in self.policies.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("shadows");
            let path = &path;
            for (index, item) in self.shadows.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::ListPolicyDraftsRequest {
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
    }
}
impl Check for tracegate::governance::v1::ListPolicyDraftsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("drafts");
            let path = &path;
            for (index, item) in self.drafts.iter().enumerate() {
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
impl Check for tracegate::governance::v1::ListPolicyVersionsRequest {
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
            let path = path.field("scope");
            let path = &path;
            if let Some(value) = &self.scope {
                check::storable(path, value, out);
                check::max_len(path, value, 64, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::ListPolicyVersionsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("versions");
            let path = &path;
            for (index, item) in self.versions.iter().enumerate() {
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
impl Check for tracegate::governance::v1::ListPricesRequest {
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
    }
}
impl Check for tracegate::governance::v1::ListPricesResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("prices");
            let path = &path;
            for (index, item) in self.prices.iter().enumerate() {
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
impl Check for tracegate::governance::v1::ListProvidersRequest {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::ListProvidersResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("providers");
            let path = &path;
            for (index, item) in self.providers.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::ListSigningSecretsRequest {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::ListSigningSecretsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("signing_secrets");
            let path = &path;
            for (index, item) in self.signing_secrets.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::NamedCount {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
        }
    }
}
impl Check for tracegate::governance::v1::PlaceLegalHoldRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::PlaceLegalHoldResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("retention");
            let path = &path;
            check::nested(path, &self.retention, out);
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
            check::max_items(path, self.default_actions.len(), 107, out);
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
        {
            let path = path.field("scope");
            let path = &path;
            check::storable(path, &self.scope, out);
            check::max_len(path, &self.scope, 64, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^([a-z][a-z0-9_.-]*)?$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.scope, &PATTERN, out);
            }
        }
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
            check::max_len(path, &self.name, 100, out);
        }
        {
            let path = path.field("description");
            let path = &path;
            check::storable(path, &self.description, out);
            check::max_len(path, &self.description, 2000, out);
        }
        {
            let path = path.field("mode");
            let path = &path;
            check::enum_defined(
                path,
                self.mode,
                tracegate::governance::v1::PolicyMode::try_from(self.mode).is_ok(),
                out,
            );
        }
        {
            let path = path.field("allowed_tools");
            let path = &path;
            check::max_items(path, self.allowed_tools.len(), 200, out);
            check::unique(path, &self.allowed_tools, out);
            for (index, item) in self.allowed_tools.iter().enumerate() {
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
            let path = path.field("allowed_models");
            let path = &path;
            check::max_items(path, self.allowed_models.len(), 200, out);
            check::unique(path, &self.allowed_models, out);
            for (index, item) in self.allowed_models.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 100, out);
            }
        }
        {
            let path = path.field("denied_models");
            let path = &path;
            check::max_items(path, self.denied_models.len(), 200, out);
            check::unique(path, &self.denied_models, out);
            for (index, item) in self.denied_models.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 100, out);
            }
        }
        {
            let path = path.field("content_bytes_max");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.content_bytes_max),
                Some(0),
                None,
                out,
            );
        }
        {
            let path = path.field("output_tokens_max");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.output_tokens_max),
                Some(0),
                None,
                out,
            );
        }
        {
            let path = path.field("confidence_mins");
            let path = &path;
            check::max_items(path, self.confidence_mins.len(), 107, out);
            for (index, item) in self.confidence_mins.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("detectors");
            let path = &path;
            check::max_items(path, self.detectors.len(), 100, out);
            for (index, item) in self.detectors.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("fail_open_tools");
            let path = &path;
            check::max_items(path, self.fail_open_tools.len(), 200, out);
            check::unique(path, &self.fail_open_tools, out);
            for (index, item) in self.fail_open_tools.iter().enumerate() {
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
    }
}
impl Check for tracegate::governance::v1::PolicyChange {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("field");
            let path = &path;
            check::storable(path, &self.field, out);
        }
        {
            let path = path.field("text");
            let path = &path;
            check::storable(path, &self.text, out);
        }
    }
}
impl Check for tracegate::governance::v1::PolicyDraft {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("policy");
            let path = &path;
            check::nested(path, &self.policy, out);
        }
        {
            let path = path.field("author_id");
            let path = &path;
            check::storable(path, &self.author_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::PolicyProblem {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("field");
            let path = &path;
            check::storable(path, &self.field, out);
        }
        {
            let path = path.field("rule");
            let path = &path;
            check::storable(path, &self.rule, out);
        }
        {
            let path = path.field("text");
            let path = &path;
            check::storable(path, &self.text, out);
        }
    }
}
impl Check for tracegate::governance::v1::PolicyVersion {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("scope");
            let path = &path;
            check::storable(path, &self.scope, out);
        }
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
        }
        {
            let path = path.field("publisher_id");
            let path = &path;
            check::storable(path, &self.publisher_id, out);
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
        }
    }
}
impl Check for tracegate::governance::v1::PostcheckRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("precheck_id");
            let path = &path;
            check::storable(path, &self.precheck_id, out);
            check::max_len(path, &self.precheck_id, 36, out);
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
        {
            let path = path.field("messages");
            let path = &path;
            check::max_items(path, self.messages.len(), 1000, out);
            for (index, item) in self.messages.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("json");
            let path = &path;
            check::storable(path, &self.json, out);
            check::max_bytes(path, &self.json, 1048576, out);
        }
        {
            let path = path.field("receipt");
            let path = &path;
            check::nested(path, &self.receipt, out);
        }
        {
            let path = path.field("usage");
            let path = &path;
            check::nested(path, &self.usage, out);
        }
        {
            let path = path.field("model_latency_us");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.model_latency_us),
                Some(0),
                None,
                out,
            );
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
        {
            let path = path.field("messages");
            let path = &path;
            for (index, item) in self.messages.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("json");
            let path = &path;
            check::storable(path, &self.json, out);
        }
        {
            let path = path.field("receipt");
            let path = &path;
            check::nested(path, &self.receipt, out);
        }
        {
            let path = path.field("explanation");
            let path = &path;
            check::nested(path, &self.explanation, out);
        }
        {
            let path = path.field("proof");
            let path = &path;
            check::nested(path, &self.proof, out);
        }
    }
}
impl Check for tracegate::governance::v1::PostcheckStreamRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(
            tracegate::governance::v1::postcheck_stream_request::Step::Open(value),
        ) = &self.step
        {
            let path = path.field("open");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::governance::v1::postcheck_stream_request::Step::Chunk(value),
        ) = &self.step
        {
            let path = path.field("chunk");
            let path = &path;
            check::storable(path, value, out);
            check::max_bytes(path, value, 65536, out);
        }
        if let Some(
            tracegate::governance::v1::postcheck_stream_request::Step::Usage(value),
        ) = &self.step
        {
            let path = path.field("usage");
            let path = &path;
            value.check(path, out);
        }
    }
}
impl Check for tracegate::governance::v1::PostcheckStreamResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(
            tracegate::governance::v1::postcheck_stream_response::Step::Chunk(value),
        ) = &self.step
        {
            let path = path.field("chunk");
            let path = &path;
            check::storable(path, value, out);
        }
        if let Some(
            tracegate::governance::v1::postcheck_stream_response::Step::End(value),
        ) = &self.step
        {
            let path = path.field("end");
            let path = &path;
            value.check(path, out);
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
        {
            let path = path.field("messages");
            let path = &path;
            check::max_items(path, self.messages.len(), 1000, out);
            for (index, item) in self.messages.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("json");
            let path = &path;
            check::storable(path, &self.json, out);
            check::max_bytes(path, &self.json, 1048576, out);
        }
        {
            let path = path.field("scope");
            let path = &path;
            check::storable(path, &self.scope, out);
            check::max_len(path, &self.scope, 64, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^([a-z][a-z0-9_.-]*)?$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.scope, &PATTERN, out);
            }
        }
        {
            let path = path.field("provider");
            let path = &path;
            check::storable(path, &self.provider, out);
            check::max_len(path, &self.provider, 100, out);
        }
        {
            let path = path.field("input_tokens");
            let path = &path;
            check::int_range(path, i128::from(self.input_tokens), Some(0), None, out);
        }
        {
            let path = path.field("output_tokens_max");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.output_tokens_max),
                Some(0),
                None,
                out,
            );
        }
        {
            let path = path.field("cost_nanos_usd");
            let path = &path;
            if let Some(value) = &self.cost_nanos_usd {
                check::int_range(
                    path,
                    i128::from(*value),
                    Some(0),
                    Some(1000000000000000),
                    out,
                );
            }
        }
        {
            let path = path.field("task");
            let path = &path;
            check::storable(path, &self.task, out);
            check::max_len(path, &self.task, 100, out);
        }
        {
            let path = path.field("subject");
            let path = &path;
            check::storable(path, &self.subject, out);
            check::max_len(path, &self.subject, 200, out);
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
        {
            let path = path.field("messages");
            let path = &path;
            for (index, item) in self.messages.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("json");
            let path = &path;
            check::storable(path, &self.json, out);
        }
        {
            let path = path.field("receipt");
            let path = &path;
            check::nested(path, &self.receipt, out);
        }
        {
            let path = path.field("explanation");
            let path = &path;
            check::nested(path, &self.explanation, out);
        }
        {
            let path = path.field("proof");
            let path = &path;
            check::nested(path, &self.proof, out);
        }
    }
}
impl Check for tracegate::governance::v1::Price {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("provider");
            let path = &path;
            check::storable(path, &self.provider, out);
            check::min_len(path, &self.provider, 1, out);
            check::max_len(path, &self.provider, 100, out);
        }
        {
            let path = path.field("model");
            let path = &path;
            check::storable(path, &self.model, out);
            check::min_len(path, &self.model, 1, out);
            check::max_len(path, &self.model, 100, out);
        }
        {
            let path = path.field("input_nanos_usd");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.input_nanos_usd),
                Some(0),
                Some(1000000000000),
                out,
            );
        }
        {
            let path = path.field("output_nanos_usd");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.output_nanos_usd),
                Some(0),
                Some(1000000000000),
                out,
            );
        }
        {
            let path = path.field("cached_nanos_usd");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.cached_nanos_usd),
                Some(0),
                Some(1000000000000),
                out,
            );
        }
    }
}
impl Check for tracegate::governance::v1::Provider {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
            check::max_len(path, &self.name, 40, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[a-z][a-z0-9_-]*$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.name, &PATTERN, out);
            }
        }
        {
            let path = path.field("kind");
            let path = &path;
            check::enum_defined(
                path,
                self.kind,
                tracegate::governance::v1::ProviderKind::try_from(self.kind).is_ok(),
                out,
            );
            check::enum_not_in(path, self.kind, &[0], out);
        }
        {
            let path = path.field("base_url");
            let path = &path;
            check::storable(path, &self.base_url, out);
            check::max_len(path, &self.base_url, 500, out);
        }
        {
            let path = path.field("models");
            let path = &path;
            check::max_items(path, self.models.len(), 200, out);
            check::unique(path, &self.models, out);
            for (index, item) in self.models.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 100, out);
            }
        }
        {
            let path = path.field("fallback");
            let path = &path;
            check::storable(path, &self.fallback, out);
            check::max_len(path, &self.fallback, 40, out);
        }
        {
            let path = path.field("key_hint");
            let path = &path;
            check::storable(path, &self.key_hint, out);
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
        {
            let path = path.field("draft_id");
            let path = &path;
            check::storable(path, &self.draft_id, out);
            check::max_len(path, &self.draft_id, 36, out);
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
            check::max_len(path, &self.note, 500, out);
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
impl Check for tracegate::governance::v1::QueryUsageRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("start_day");
            let path = &path;
            check::storable(path, &self.start_day, out);
            check::max_len(path, &self.start_day, 10, out);
        }
        {
            let path = path.field("end_day");
            let path = &path;
            check::storable(path, &self.end_day, out);
            check::max_len(path, &self.end_day, 10, out);
        }
        {
            let path = path.field("group_by");
            let path = &path;
            check::max_items(path, self.group_by.len(), 5, out);
            check::unique(path, &self.group_by, out);
            for (index, item) in self.group_by.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::governance::v1::UsageDimension::try_from(*item).is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
        {
            let path = path.field("provider");
            let path = &path;
            check::storable(path, &self.provider, out);
            check::max_len(path, &self.provider, 100, out);
        }
        {
            let path = path.field("model");
            let path = &path;
            check::storable(path, &self.model, out);
            check::max_len(path, &self.model, 100, out);
        }
        {
            let path = path.field("actor_id");
            let path = &path;
            check::storable(path, &self.actor_id, out);
            check::max_len(path, &self.actor_id, 36, out);
        }
        {
            let path = path.field("task");
            let path = &path;
            check::storable(path, &self.task, out);
            check::max_len(path, &self.task, 100, out);
        }
    }
}
impl Check for tracegate::governance::v1::QueryUsageResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("rows");
            let path = &path;
            for (index, item) in self.rows.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("total");
            let path = &path;
            check::nested(path, &self.total, out);
        }
    }
}
impl Check for tracegate::governance::v1::Receipt {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("correlation_id");
            let path = &path;
            check::storable(path, &self.correlation_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::ReleaseHoldRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("hold_id");
            let path = &path;
            check::storable(path, &self.hold_id, out);
            check::uuid(path, &self.hold_id, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
    }
}
impl Check for tracegate::governance::v1::ReleaseHoldResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::ReleaseLegalHoldRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::ReleaseLegalHoldResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("retention");
            let path = &path;
            check::nested(path, &self.retention, out);
        }
    }
}
impl Check for tracegate::governance::v1::ReplayPolicyRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("policy");
            let path = &path;
            check::required(path, self.policy.is_some(), out);
            check::nested(path, &self.policy, out);
        }
        {
            let path = path.field("decision_count_max");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.decision_count_max),
                Some(0),
                Some(1000000),
                out,
            );
        }
    }
}
impl Check for tracegate::governance::v1::ReplayPolicyResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("changes");
            let path = &path;
            for (index, item) in self.changes.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::ReplayedChange {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("tool");
            let path = &path;
            check::storable(path, &self.tool, out);
        }
        {
            let path = path.field("example_ids");
            let path = &path;
            for (index, item) in self.example_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::ResetBudgetRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget_id");
            let path = &path;
            check::storable(path, &self.budget_id, out);
            check::uuid(path, &self.budget_id, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::ResetBudgetResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget");
            let path = &path;
            check::nested(path, &self.budget, out);
        }
    }
}
impl Check for tracegate::governance::v1::Retention {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("retention_days");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.retention_days),
                Some(1),
                Some(3650),
                out,
            );
        }
        {
            let path = path.field("time_zone");
            let path = &path;
            check::storable(path, &self.time_zone, out);
            check::min_len(path, &self.time_zone, 1, out);
            check::max_len(path, &self.time_zone, 64, out);
        }
        {
            let path = path.field("legal_hold_reason");
            let path = &path;
            check::storable(path, &self.legal_hold_reason, out);
        }
    }
}
impl Check for tracegate::governance::v1::RetirePolicyRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("scope");
            let path = &path;
            check::storable(path, &self.scope, out);
            check::max_len(path, &self.scope, 64, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^([a-z][a-z0-9_.-]*)?$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.scope, &PATTERN, out);
            }
        }
        {
            let path = path.field("mode");
            let path = &path;
            check::enum_defined(
                path,
                self.mode,
                tracegate::governance::v1::PolicyMode::try_from(self.mode).is_ok(),
                out,
            );
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
            check::max_len(path, &self.note, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::RetirePolicyResponse {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::RetryDeadLetterRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("dead_letter_id");
            let path = &path;
            check::storable(path, &self.dead_letter_id, out);
            check::uuid(path, &self.dead_letter_id, out);
        }
        {
            let path = path.field("item");
            let path = &path;
            check::nested(path, &self.item, out);
        }
    }
}
impl Check for tracegate::governance::v1::RetryDeadLetterResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("dead_letter");
            let path = &path;
            check::nested(path, &self.dead_letter, out);
        }
        {
            let path = path.field("result");
            let path = &path;
            check::nested(path, &self.result, out);
        }
    }
}
impl Check for tracegate::governance::v1::RollBackPolicyRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("version");
            let path = &path;
            check::int_range(path, i128::from(self.version), Some(1), None, out);
        }
        {
            let path = path.field("latest_version");
            let path = &path;
            check::int_range(path, i128::from(self.latest_version), Some(0), None, out);
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
            check::max_len(path, &self.note, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::RollBackPolicyResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("policy");
            let path = &path;
            check::nested(path, &self.policy, out);
        }
    }
}
impl Check for tracegate::governance::v1::RotateVaultKeyRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::RotateVaultKeyResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("vault");
            let path = &path;
            check::nested(path, &self.vault, out);
        }
    }
}
impl Check for tracegate::governance::v1::SetPriceRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("price");
            let path = &path;
            check::required(path, self.price.is_some(), out);
            check::nested(path, &self.price, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::SetPriceResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("price");
            let path = &path;
            check::nested(path, &self.price, out);
        }
    }
}
impl Check for tracegate::governance::v1::SetRetentionRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("retention_days");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.retention_days),
                Some(1),
                Some(3650),
                out,
            );
        }
        {
            let path = path.field("time_zone");
            let path = &path;
            check::storable(path, &self.time_zone, out);
            check::min_len(path, &self.time_zone, 1, out);
            check::max_len(path, &self.time_zone, 64, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::SetRetentionResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("retention");
            let path = &path;
            check::nested(path, &self.retention, out);
        }
    }
}
impl Check for tracegate::governance::v1::ShadowVerdict {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("reasons");
            let path = &path;
            for (index, item) in self.reasons.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::SignedItems {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::SigningSecret {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("api_key_id");
            let path = &path;
            check::storable(path, &self.api_key_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::StatsPoint {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::TestPolicyRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("policy");
            let path = &path;
            check::nested(path, &self.policy, out);
        }
        {
            let path = path.field("content");
            let path = &path;
            check::storable(path, &self.content, out);
            check::max_bytes(path, &self.content, 262144, out);
        }
        {
            let path = path.field("json");
            let path = &path;
            check::storable(path, &self.json, out);
            check::max_bytes(path, &self.json, 262144, out);
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
            let path = path.field("scope");
            let path = &path;
            check::storable(path, &self.scope, out);
            check::max_len(path, &self.scope, 64, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^([a-z][a-z0-9_.-]*)?$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.scope, &PATTERN, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::TestPolicyResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
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
            let path = path.field("content");
            let path = &path;
            check::storable(path, &self.content, out);
        }
        {
            let path = path.field("json");
            let path = &path;
            check::storable(path, &self.json, out);
        }
        {
            let path = path.field("cells");
            let path = &path;
            for (index, item) in self.cells.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("binding");
            let path = &path;
            check::storable(path, &self.binding, out);
        }
        {
            let path = path.field("ignored");
            let path = &path;
            for (index, item) in self.ignored.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
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
            check::max_items(path, self.actions.len(), 107, out);
            for (index, item) in self.actions.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::TopUpBudgetRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget_id");
            let path = &path;
            check::storable(path, &self.budget_id, out);
            check::uuid(path, &self.budget_id, out);
        }
        {
            let path = path.field("amount_nanos_usd");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.amount_nanos_usd),
                Some(1),
                Some(1000000000000000000),
                out,
            );
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::TopUpBudgetResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget");
            let path = &path;
            check::nested(path, &self.budget, out);
        }
    }
}
impl Check for tracegate::governance::v1::UpdateBudgetRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget");
            let path = &path;
            check::required(path, self.budget.is_some(), out);
            check::nested(path, &self.budget, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::UpdateBudgetResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("budget");
            let path = &path;
            check::nested(path, &self.budget, out);
        }
    }
}
impl Check for tracegate::governance::v1::UpdatePolicyDraftRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("draft_id");
            let path = &path;
            check::storable(path, &self.draft_id, out);
            check::uuid(path, &self.draft_id, out);
        }
        {
            let path = path.field("policy");
            let path = &path;
            check::required(path, self.policy.is_some(), out);
            check::nested(path, &self.policy, out);
        }
        {
            let path = path.field("revision");
            let path = &path;
            check::int_range(path, i128::from(self.revision), Some(0), None, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::UpdatePolicyDraftResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("draft");
            let path = &path;
            check::nested(path, &self.draft, out);
        }
    }
}
impl Check for tracegate::governance::v1::UpdateProviderRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("provider");
            let path = &path;
            check::required(path, self.provider.is_some(), out);
            check::nested(path, &self.provider, out);
        }
        {
            let path = path.field("key");
            let path = &path;
            check::storable(path, &self.key, out);
            check::max_len(path, &self.key, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::governance::v1::UpdateProviderResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("provider");
            let path = &path;
            check::nested(path, &self.provider, out);
        }
    }
}
impl Check for tracegate::governance::v1::Usage {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("input_tokens");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.input_tokens),
                Some(0),
                Some(1000000000000),
                out,
            );
        }
        {
            let path = path.field("output_tokens");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.output_tokens),
                Some(0),
                Some(1000000000000),
                out,
            );
        }
        {
            let path = path.field("cached_tokens");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.cached_tokens),
                Some(0),
                Some(1000000000000),
                out,
            );
        }
        {
            let path = path.field("cost_nanos_usd");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.cost_nanos_usd),
                Some(0),
                Some(1000000000000000),
                out,
            );
        }
    }
}
impl Check for tracegate::governance::v1::UsageRow {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("provider");
            let path = &path;
            check::storable(path, &self.provider, out);
        }
        {
            let path = path.field("model");
            let path = &path;
            check::storable(path, &self.model, out);
        }
        {
            let path = path.field("actor_id");
            let path = &path;
            check::storable(path, &self.actor_id, out);
        }
        {
            let path = path.field("task");
            let path = &path;
            check::storable(path, &self.task, out);
        }
        {
            let path = path.field("day");
            let path = &path;
            check::storable(path, &self.day, out);
        }
    }
}
impl Check for tracegate::governance::v1::ValidatePolicyRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("policy");
            let path = &path;
            check::required(path, self.policy.is_some(), out);
            check::nested(path, &self.policy, out);
        }
    }
}
impl Check for tracegate::governance::v1::ValidatePolicyResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("problems");
            let path = &path;
            for (index, item) in self.problems.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("warnings");
            let path = &path;
            for (index, item) in self.warnings.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::Vault {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("classes");
            let path = &path;
            for (index, item) in self.classes.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::governance::v1::VaultClass {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
        }
    }
}
impl Check for tracegate::governance::v1::VerdictCount {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::governance::v1::VerifyReceiptRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("receipt");
            let path = &path;
            check::required(path, self.receipt.is_some(), out);
            check::nested(path, &self.receipt, out);
        }
    }
}
impl Check for tracegate::governance::v1::VerifyReceiptResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("decision");
            let path = &path;
            check::nested(path, &self.decision, out);
        }
        {
            let path = path.field("proof");
            let path = &path;
            check::nested(path, &self.proof, out);
        }
    }
}
impl Check for tracegate::governance::v1::WatchBudgetsRequest {
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
impl Check for tracegate::governance::v1::WatchBudgetsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(
            tracegate::governance::v1::watch_budgets_response::Update::Heartbeat(value),
        ) = &self.update
        {
            let path = path.field("heartbeat");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::governance::v1::watch_budgets_response::Update::Event(value),
        ) = &self.update
        {
            let path = path.field("event");
            let path = &path;
            value.check(path, out);
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
impl Check for tracegate::traceability::v1::AbortRunRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run_id");
            let path = &path;
            check::storable(path, &self.run_id, out);
            check::uuid(path, &self.run_id, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::AbortRunResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run");
            let path = &path;
            check::nested(path, &self.run, out);
        }
    }
}
impl Check for tracegate::traceability::v1::AcknowledgeAlertRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("alert_id");
            let path = &path;
            check::storable(path, &self.alert_id, out);
            check::uuid(path, &self.alert_id, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::AcknowledgeAlertResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("alert");
            let path = &path;
            check::nested(path, &self.alert, out);
        }
    }
}
impl Check for tracegate::traceability::v1::AddCertificateRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("certificate");
            let path = &path;
            check::required(path, self.certificate.is_some(), out);
            check::nested(path, &self.certificate, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::AddCertificateResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("certificate");
            let path = &path;
            check::nested(path, &self.certificate, out);
        }
    }
}
impl Check for tracegate::traceability::v1::AdjustLotRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
            check::uuid(path, &self.lot_id, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::enum_defined(
                path,
                self.reason,
                tracegate::traceability::v1::AdjustReason::try_from(self.reason).is_ok(),
                out,
            );
            check::enum_not_in(path, self.reason, &[0], out);
        }
        if let Some(
            tracegate::traceability::v1::adjust_lot_request::Change::Taken(value),
        ) = &self.change
        {
            let path = path.field("taken");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::adjust_lot_request::Change::Found(value),
        ) = &self.change
        {
            let path = path.field("found");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::adjust_lot_request::Change::CountedMg(value),
        ) = &self.change
        {
            let path = path.field("counted_mg");
            let path = &path;
            check::int_range(
                path,
                i128::from(*value),
                Some(0),
                Some(1000000000000),
                out,
            );
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
            check::max_len(path, &self.note, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
        check::required(&path.field("change"), self.change.is_some(), out);
    }
}
impl Check for tracegate::traceability::v1::AdjustLotResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("event");
            let path = &path;
            check::nested(path, &self.event, out);
        }
        {
            let path = path.field("lot");
            let path = &path;
            check::nested(path, &self.lot, out);
        }
    }
}
impl Check for tracegate::traceability::v1::AggregateLotsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(
            tracegate::traceability::v1::aggregate_lots_request::Pallet::Sscc(value),
        ) = &self.pallet
        {
            let path = path.field("sscc");
            let path = &path;
            check::storable(path, value, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[0-9]{18}$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, value, &PATTERN, out);
            }
        }
        if let Some(
            tracegate::traceability::v1::aggregate_lots_request::Pallet::PalletId(value),
        ) = &self.pallet
        {
            let path = path.field("pallet_id");
            let path = &path;
            check::storable(path, value, out);
            check::uuid(path, value, out);
        }
        {
            let path = path.field("contents");
            let path = &path;
            check::min_items(path, self.contents.len(), 1, out);
            check::max_items(path, self.contents.len(), 1000, out);
            for (index, item) in self.contents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("location_id");
            let path = &path;
            if !(self.location_id.is_empty()) {
                check::storable(path, &self.location_id, out);
                check::uuid(path, &self.location_id, out);
            }
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
        check::required(&path.field("pallet"), self.pallet.is_some(), out);
    }
}
impl Check for tracegate::traceability::v1::AggregateLotsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("event");
            let path = &path;
            check::nested(path, &self.event, out);
        }
        {
            let path = path.field("pallet");
            let path = &path;
            check::nested(path, &self.pallet, out);
        }
        {
            let path = path.field("contents");
            let path = &path;
            for (index, item) in self.contents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::Alert {
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
            let path = path.field("subject_name");
            let path = &path;
            check::storable(path, &self.subject_name, out);
        }
        {
            let path = path.field("message");
            let path = &path;
            check::storable(path, &self.message, out);
        }
        {
            let path = path.field("acknowledger_id");
            let path = &path;
            check::storable(path, &self.acknowledger_id, out);
        }
        {
            let path = path.field("resolver_id");
            let path = &path;
            check::storable(path, &self.resolver_id, out);
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ArchiveRunRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run_id");
            let path = &path;
            check::storable(path, &self.run_id, out);
            check::uuid(path, &self.run_id, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ArchiveRunResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run");
            let path = &path;
            check::nested(path, &self.run, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CaptureEpcisRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("document");
            let path = &path;
            check::bytes_min_len(path, &self.document, 1, out);
            check::bytes_max_len(path, &self.document, 2097152, out);
        }
        {
            let path = path.field("error_behaviour");
            let path = &path;
            check::enum_defined(
                path,
                self.error_behaviour,
                tracegate::traceability::v1::capture_epcis_request::ErrorBehaviour::try_from(
                        self.error_behaviour,
                    )
                    .is_ok(),
                out,
            );
            check::enum_not_in(path, self.error_behaviour, &[0], out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CaptureEpcisResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("outcomes");
            let path = &path;
            for (index, item) in self.outcomes.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::Certificate {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("lot_ids");
            let path = &path;
            check::min_items(path, self.lot_ids.len(), 1, out);
            check::max_items(path, self.lot_ids.len(), 1000, out);
            check::unique(path, &self.lot_ids, out);
            for (index, item) in self.lot_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::uuid(path, item, out);
            }
        }
        {
            let path = path.field("number");
            let path = &path;
            check::storable(path, &self.number, out);
            check::min_len(path, &self.number, 1, out);
            check::max_len(path, &self.number, 100, out);
        }
        {
            let path = path.field("issuer");
            let path = &path;
            check::storable(path, &self.issuer, out);
            check::min_len(path, &self.issuer, 1, out);
            check::max_len(path, &self.issuer, 200, out);
        }
        {
            let path = path.field("issue_time");
            let path = &path;
            check::required(path, self.issue_time.is_some(), out);
        }
        {
            let path = path.field("results");
            let path = &path;
            check::max_items(path, self.results.len(), 100, out);
            for (index, item) in self.results.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("file_name");
            let path = &path;
            check::storable(path, &self.file_name, out);
            check::max_len(path, &self.file_name, 200, out);
        }
        {
            let path = path.field("media_type");
            let path = &path;
            check::storable(path, &self.media_type, out);
            check::max_len(path, &self.media_type, 100, out);
        }
        {
            let path = path.field("adder_id");
            let path = &path;
            check::storable(path, &self.adder_id, out);
        }
        {
            let path = path.field("file");
            let path = &path;
            check::bytes_max_len(path, &self.file, 1048576, out);
        }
    }
}
impl Check for tracegate::traceability::v1::certificate::Result {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("parameter");
            let path = &path;
            check::storable(path, &self.parameter, out);
            check::min_len(path, &self.parameter, 1, out);
            check::max_len(path, &self.parameter, 120, out);
        }
        {
            let path = path.field("value");
            let path = &path;
            check::storable(path, &self.value, out);
            check::min_len(path, &self.value, 1, out);
            check::max_len(path, &self.value, 60, out);
        }
        {
            let path = path.field("unit");
            let path = &path;
            check::storable(path, &self.unit, out);
            check::max_len(path, &self.unit, 20, out);
        }
        {
            let path = path.field("method");
            let path = &path;
            check::storable(path, &self.method, out);
            check::max_len(path, &self.method, 120, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ChangeLotStateRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
            check::uuid(path, &self.lot_id, out);
        }
        {
            let path = path.field("state");
            let path = &path;
            check::enum_defined(
                path,
                self.state,
                tracegate::traceability::v1::lot::State::try_from(self.state).is_ok(),
                out,
            );
            check::enum_not_in(path, self.state, &[0, 1, 6], out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ChangeLotStateResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot");
            let path = &path;
            check::nested(path, &self.lot, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ChangeRecallNoticeRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall_notice_id");
            let path = &path;
            check::storable(path, &self.recall_notice_id, out);
            check::uuid(path, &self.recall_notice_id, out);
        }
        {
            let path = path.field("state");
            let path = &path;
            check::enum_defined(
                path,
                self.state,
                tracegate::traceability::v1::recall_notice::State::try_from(self.state)
                    .is_ok(),
                out,
            );
            check::enum_not_in(path, self.state, &[0], out);
        }
        {
            let path = path.field("confirmed_mg");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.confirmed_mg),
                Some(0),
                Some(1000000000000000),
                out,
            );
        }
        {
            let path = path.field("recovered_mg");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.recovered_mg),
                Some(0),
                Some(1000000000000000),
                out,
            );
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
            check::max_len(path, &self.note, 1000, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ChangeRecallNoticeResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("notice");
            let path = &path;
            check::nested(path, &self.notice, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ChecklistAnswer {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("item_key");
            let path = &path;
            check::storable(path, &self.item_key, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[a-z][a-z0-9_]{0,39}$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.item_key, &PATTERN, out);
            }
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
            check::max_len(path, &self.note, 500, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ChecklistItem {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("key");
            let path = &path;
            check::storable(path, &self.key, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[a-z][a-z0-9_]{0,39}$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.key, &PATTERN, out);
            }
        }
        {
            let path = path.field("text");
            let path = &path;
            check::storable(path, &self.text, out);
            check::min_len(path, &self.text, 1, out);
            check::max_len(path, &self.text, 200, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CleanBreak {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("equipment_id");
            let path = &path;
            check::storable(path, &self.equipment_id, out);
        }
        {
            let path = path.field("evidence");
            let path = &path;
            check::storable(path, &self.evidence, out);
        }
        {
            let path = path.field("cleaner_id");
            let path = &path;
            check::storable(path, &self.cleaner_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ClearRecallLotsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall_id");
            let path = &path;
            check::storable(path, &self.recall_id, out);
            check::uuid(path, &self.recall_id, out);
        }
        {
            let path = path.field("lot_ids");
            let path = &path;
            check::max_items(path, self.lot_ids.len(), 1000, out);
            check::unique(path, &self.lot_ids, out);
            for (index, item) in self.lot_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::uuid(path, item, out);
            }
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 1000, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ClearRecallLotsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall");
            let path = &path;
            check::nested(path, &self.recall, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CloseDeviationRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("deviation_id");
            let path = &path;
            check::storable(path, &self.deviation_id, out);
            check::uuid(path, &self.deviation_id, out);
        }
        {
            let path = path.field("cause");
            let path = &path;
            check::storable(path, &self.cause, out);
            check::min_len(path, &self.cause, 1, out);
            check::max_len(path, &self.cause, 1000, out);
        }
        {
            let path = path.field("corrective_action");
            let path = &path;
            check::storable(path, &self.corrective_action, out);
            check::min_len(path, &self.corrective_action, 1, out);
            check::max_len(path, &self.corrective_action, 1000, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CloseDeviationResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("deviation");
            let path = &path;
            check::nested(path, &self.deviation, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CloseRecallRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall_id");
            let path = &path;
            check::storable(path, &self.recall_id, out);
            check::uuid(path, &self.recall_id, out);
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
            check::min_len(path, &self.note, 1, out);
            check::max_len(path, &self.note, 2000, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CloseRecallResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall");
            let path = &path;
            check::nested(path, &self.recall, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CompleteRunStepRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run_id");
            let path = &path;
            check::storable(path, &self.run_id, out);
            check::uuid(path, &self.run_id, out);
        }
        {
            let path = path.field("step_index");
            let path = &path;
            check::int_range(path, i128::from(self.step_index), Some(0), Some(63), out);
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
            check::max_len(path, &self.note, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CompleteRunStepResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run");
            let path = &path;
            check::nested(path, &self.run, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ContainDeviationRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("deviation_id");
            let path = &path;
            check::storable(path, &self.deviation_id, out);
            check::uuid(path, &self.deviation_id, out);
        }
        {
            let path = path.field("lot_ids");
            let path = &path;
            check::max_items(path, self.lot_ids.len(), 1000, out);
            check::unique(path, &self.lot_ids, out);
            for (index, item) in self.lot_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::uuid(path, item, out);
            }
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
            check::min_len(path, &self.note, 1, out);
            check::max_len(path, &self.note, 1000, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ContainDeviationResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("deviation");
            let path = &path;
            check::nested(path, &self.deviation, out);
        }
        {
            let path = path.field("lots");
            let path = &path;
            for (index, item) in self.lots.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::CreateFlowRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
            check::min_len(path, &self.name, 1, out);
            check::max_len(path, &self.name, 120, out);
        }
        {
            let path = path.field("description");
            let path = &path;
            check::storable(path, &self.description, out);
            check::max_len(path, &self.description, 1000, out);
        }
        {
            let path = path.field("definition");
            let path = &path;
            check::required(path, self.definition.is_some(), out);
            check::nested(path, &self.definition, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CreateFlowResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("flow");
            let path = &path;
            check::nested(path, &self.flow, out);
        }
        {
            let path = path.field("version");
            let path = &path;
            check::nested(path, &self.version, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CreateFlowVersionRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("flow_version_id");
            let path = &path;
            check::storable(path, &self.flow_version_id, out);
            check::uuid(path, &self.flow_version_id, out);
        }
        {
            let path = path.field("change_note");
            let path = &path;
            check::storable(path, &self.change_note, out);
            check::max_len(path, &self.change_note, 1000, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CreateFlowVersionResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("version");
            let path = &path;
            check::nested(path, &self.version, out);
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
            check::enum_not_in(path, self.r#type, &[0, 11, 12], out);
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
        {
            let path = path.field("run_id");
            let path = &path;
            if !(self.run_id.is_empty()) {
                check::storable(path, &self.run_id, out);
                check::uuid(path, &self.run_id, out);
            }
        }
        {
            let path = path.field("step_index");
            let path = &path;
            check::int_range(path, i128::from(self.step_index), Some(0), Some(63), out);
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
impl Check for tracegate::traceability::v1::CreateRunRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run_code");
            let path = &path;
            check::storable(path, &self.run_code, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.run_code, &PATTERN, out);
            }
        }
        {
            let path = path.field("flow_id");
            let path = &path;
            check::storable(path, &self.flow_id, out);
            check::uuid(path, &self.flow_id, out);
        }
        {
            let path = path.field("product_id");
            let path = &path;
            if !(self.product_id.is_empty()) {
                check::storable(path, &self.product_id, out);
                check::uuid(path, &self.product_id, out);
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
impl Check for tracegate::traceability::v1::CreateRunResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run");
            let path = &path;
            check::nested(path, &self.run, out);
        }
    }
}
impl Check for tracegate::traceability::v1::CriticalLimit {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("key");
            let path = &path;
            check::storable(path, &self.key, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[a-z][a-z0-9_]{0,39}$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.key, &PATTERN, out);
            }
        }
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
            check::min_len(path, &self.name, 1, out);
            check::max_len(path, &self.name, 80, out);
        }
        {
            let path = path.field("unit");
            let path = &path;
            check::storable(path, &self.unit, out);
            check::min_len(path, &self.unit, 1, out);
            check::max_len(path, &self.unit, 20, out);
        }
        {
            let path = path.field("min_thousandths");
            let path = &path;
            if let Some(value) = &self.min_thousandths {
                check::int_range(
                    path,
                    i128::from(*value),
                    Some(-1000000000000),
                    Some(1000000000000),
                    out,
                );
            }
        }
        {
            let path = path.field("max_thousandths");
            let path = &path;
            if let Some(value) = &self.max_thousandths {
                check::int_range(
                    path,
                    i128::from(*value),
                    Some(-1000000000000),
                    Some(1000000000000),
                    out,
                );
            }
        }
    }
}
impl Check for tracegate::traceability::v1::DeprecateFlowVersionRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("flow_version_id");
            let path = &path;
            check::storable(path, &self.flow_version_id, out);
            check::uuid(path, &self.flow_version_id, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::DeprecateFlowVersionResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("version");
            let path = &path;
            check::nested(path, &self.version, out);
        }
    }
}
impl Check for tracegate::traceability::v1::Deviation {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("description");
            let path = &path;
            check::storable(path, &self.description, out);
        }
        {
            let path = path.field("lot_ids");
            let path = &path;
            for (index, item) in self.lot_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
        {
            let path = path.field("run_id");
            let path = &path;
            check::storable(path, &self.run_id, out);
        }
        {
            let path = path.field("gate_key");
            let path = &path;
            check::storable(path, &self.gate_key, out);
        }
        {
            let path = path.field("decision_id");
            let path = &path;
            check::storable(path, &self.decision_id, out);
        }
        {
            let path = path.field("cause");
            let path = &path;
            check::storable(path, &self.cause, out);
        }
        {
            let path = path.field("corrective_action");
            let path = &path;
            check::storable(path, &self.corrective_action, out);
        }
        {
            let path = path.field("steps");
            let path = &path;
            for (index, item) in self.steps.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::deviation::Step {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("actor_id");
            let path = &path;
            check::storable(path, &self.actor_id, out);
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
        }
    }
}
impl Check for tracegate::traceability::v1::DisaggregateLotsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("pallet_id");
            let path = &path;
            check::storable(path, &self.pallet_id, out);
            check::uuid(path, &self.pallet_id, out);
        }
        {
            let path = path.field("lot_ids");
            let path = &path;
            check::max_items(path, self.lot_ids.len(), 1000, out);
            check::unique(path, &self.lot_ids, out);
            for (index, item) in self.lot_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::uuid(path, item, out);
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
impl Check for tracegate::traceability::v1::DisaggregateLotsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("event");
            let path = &path;
            check::nested(path, &self.event, out);
        }
        {
            let path = path.field("pallet");
            let path = &path;
            check::nested(path, &self.pallet, out);
        }
        {
            let path = path.field("lots");
            let path = &path;
            for (index, item) in self.lots.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::DisposeDeviationRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("deviation_id");
            let path = &path;
            check::storable(path, &self.deviation_id, out);
            check::uuid(path, &self.deviation_id, out);
        }
        {
            let path = path.field("disposition");
            let path = &path;
            check::enum_defined(
                path,
                self.disposition,
                tracegate::traceability::v1::Disposition::try_from(self.disposition)
                    .is_ok(),
                out,
            );
            check::enum_not_in(path, self.disposition, &[0], out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 1000, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::DisposeDeviationResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("deviation");
            let path = &path;
            check::nested(path, &self.deviation, out);
        }
        {
            let path = path.field("lots");
            let path = &path;
            for (index, item) in self.lots.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::EndRunEarlyRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run_id");
            let path = &path;
            check::storable(path, &self.run_id, out);
            check::uuid(path, &self.run_id, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::EndRunEarlyResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run");
            let path = &path;
            check::nested(path, &self.run, out);
        }
    }
}
impl Check for tracegate::traceability::v1::EndRunRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run_id");
            let path = &path;
            check::storable(path, &self.run_id, out);
            check::uuid(path, &self.run_id, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::EndRunResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run");
            let path = &path;
            check::nested(path, &self.run, out);
        }
    }
}
impl Check for tracegate::traceability::v1::EpcisCaptured {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("context");
            let path = &path;
            check::storable(path, &self.context, out);
        }
        {
            let path = path.field("events");
            let path = &path;
            for (index, item) in self.events.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::EpcisEvent {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("event_id");
            let path = &path;
            check::storable(path, &self.event_id, out);
        }
        {
            let path = path.field("hash");
            let path = &path;
            check::storable(path, &self.hash, out);
        }
        {
            let path = path.field("biz_step");
            let path = &path;
            check::storable(path, &self.biz_step, out);
        }
        {
            let path = path.field("disposition");
            let path = &path;
            check::storable(path, &self.disposition, out);
        }
        {
            let path = path.field("read_point");
            let path = &path;
            check::storable(path, &self.read_point, out);
        }
        {
            let path = path.field("biz_location");
            let path = &path;
            check::storable(path, &self.biz_location, out);
        }
        {
            let path = path.field("epcs");
            let path = &path;
            for (index, item) in self.epcs.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
        {
            let path = path.field("epc_classes");
            let path = &path;
            for (index, item) in self.epc_classes.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
        {
            let path = path.field("parent_id");
            let path = &path;
            check::storable(path, &self.parent_id, out);
        }
        {
            let path = path.field("json");
            let path = &path;
            check::storable(path, &self.json, out);
        }
    }
}
impl Check for tracegate::traceability::v1::EpcisFilter {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("types");
            let path = &path;
            check::max_items(path, self.types.len(), 5, out);
            check::unique(path, &self.types, out);
            for (index, item) in self.types.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::traceability::v1::epcis_event::Type::try_from(*item)
                        .is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
        {
            let path = path.field("biz_steps");
            let path = &path;
            check::max_items(path, self.biz_steps.len(), 50, out);
            check::unique(path, &self.biz_steps, out);
            for (index, item) in self.biz_steps.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 200, out);
            }
        }
        {
            let path = path.field("dispositions");
            let path = &path;
            check::max_items(path, self.dispositions.len(), 50, out);
            check::unique(path, &self.dispositions, out);
            for (index, item) in self.dispositions.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 200, out);
            }
        }
        {
            let path = path.field("epcs");
            let path = &path;
            check::max_items(path, self.epcs.len(), 100, out);
            check::unique(path, &self.epcs, out);
            for (index, item) in self.epcs.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 400, out);
            }
        }
        {
            let path = path.field("epc_classes");
            let path = &path;
            check::max_items(path, self.epc_classes.len(), 100, out);
            check::unique(path, &self.epc_classes, out);
            for (index, item) in self.epc_classes.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 400, out);
            }
        }
        {
            let path = path.field("parent_ids");
            let path = &path;
            check::max_items(path, self.parent_ids.len(), 100, out);
            check::unique(path, &self.parent_ids, out);
            for (index, item) in self.parent_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 400, out);
            }
        }
        {
            let path = path.field("read_points");
            let path = &path;
            check::max_items(path, self.read_points.len(), 100, out);
            check::unique(path, &self.read_points, out);
            for (index, item) in self.read_points.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 400, out);
            }
        }
        {
            let path = path.field("biz_locations");
            let path = &path;
            check::max_items(path, self.biz_locations.len(), 100, out);
            check::unique(path, &self.biz_locations, out);
            for (index, item) in self.biz_locations.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 400, out);
            }
        }
        {
            let path = path.field("origin");
            let path = &path;
            check::enum_defined(
                path,
                self.origin,
                tracegate::traceability::v1::epcis_filter::Origin::try_from(self.origin)
                    .is_ok(),
                out,
            );
        }
    }
}
impl Check for tracegate::traceability::v1::EpcisOutcome {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("event_id");
            let path = &path;
            check::storable(path, &self.event_id, out);
        }
        {
            let path = path.field("hash");
            let path = &path;
            check::storable(path, &self.hash, out);
        }
        {
            let path = path.field("problems");
            let path = &path;
            for (index, item) in self.problems.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::EpcisProblem {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("pointer");
            let path = &path;
            check::storable(path, &self.pointer, out);
        }
        {
            let path = path.field("rule");
            let path = &path;
            check::storable(path, &self.rule, out);
        }
        {
            let path = path.field("message");
            let path = &path;
            check::storable(path, &self.message, out);
        }
    }
}
impl Check for tracegate::traceability::v1::EpcisRecord {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("event");
            let path = &path;
            check::nested(path, &self.event, out);
        }
    }
}
impl Check for tracegate::traceability::v1::EpcisSummary {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::traceability::v1::Equipment {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            if !(self.id.is_empty()) {
                check::storable(path, &self.id, out);
                check::uuid(path, &self.id, out);
            }
        }
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
            check::min_len(path, &self.name, 1, out);
            check::max_len(path, &self.name, 200, out);
        }
        {
            let path = path.field("location_id");
            let path = &path;
            if !(self.location_id.is_empty()) {
                check::storable(path, &self.location_id, out);
                check::uuid(path, &self.location_id, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::EquipmentUse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("equipment_id");
            let path = &path;
            check::storable(path, &self.equipment_id, out);
            check::uuid(path, &self.equipment_id, out);
        }
        {
            let path = path.field("from_time");
            let path = &path;
            check::required(path, self.from_time.is_some(), out);
        }
        {
            let path = path.field("until_time");
            let path = &path;
            check::required(path, self.until_time.is_some(), out);
        }
    }
}
impl Check for tracegate::traceability::v1::EventVoided {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
        }
        {
            let path = path.field("voided");
            let path = &path;
            check::nested(path, &self.voided, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ExportDispatch931Request {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("filter");
            let path = &path;
            check::nested(path, &self.filter, out);
        }
        {
            let path = path.field("format");
            let path = &path;
            check::enum_defined(
                path,
                self.format,
                tracegate::traceability::v1::RecordsFormat::try_from(self.format)
                    .is_ok(),
                out,
            );
            check::enum_not_in(path, self.format, &[0], out);
        }
    }
}
impl Check for tracegate::traceability::v1::ExportDispatch931Response {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(
            tracegate::traceability::v1::export_dispatch931_response::Part::Header(value),
        ) = &self.part
        {
            let path = path.field("header");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::export_dispatch931_response::Part::Gaps(value),
        ) = &self.part
        {
            let path = path.field("gaps");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::export_dispatch931_response::Part::Summary(
                value,
            ),
        ) = &self.part
        {
            let path = path.field("summary");
            let path = &path;
            value.check(path, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ExportEpcisRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("filter");
            let path = &path;
            check::nested(path, &self.filter, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ExportEpcisResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(
            tracegate::traceability::v1::export_epcis_response::Part::Header(value),
        ) = &self.part
        {
            let path = path.field("header");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::export_epcis_response::Part::Summary(value),
        ) = &self.part
        {
            let path = path.field("summary");
            let path = &path;
            value.check(path, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ExportGap {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("sheet");
            let path = &path;
            check::storable(path, &self.sheet, out);
        }
        {
            let path = path.field("record");
            let path = &path;
            check::storable(path, &self.record, out);
        }
        {
            let path = path.field("element");
            let path = &path;
            check::storable(path, &self.element, out);
        }
        {
            let path = path.field("rule");
            let path = &path;
            check::storable(path, &self.rule, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ExportGaps {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("gaps");
            let path = &path;
            for (index, item) in self.gaps.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::ExportHeader {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("file_name");
            let path = &path;
            check::storable(path, &self.file_name, out);
        }
        {
            let path = path.field("media_type");
            let path = &path;
            check::storable(path, &self.media_type, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ExportRecallReportRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall_id");
            let path = &path;
            check::storable(path, &self.recall_id, out);
            check::uuid(path, &self.recall_id, out);
        }
        {
            let path = path.field("format");
            let path = &path;
            check::enum_defined(
                path,
                self.format,
                tracegate::traceability::v1::RecordsFormat::try_from(self.format)
                    .is_ok(),
                out,
            );
            check::enum_not_in(path, self.format, &[0], out);
        }
    }
}
impl Check for tracegate::traceability::v1::ExportRecallReportResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(
            tracegate::traceability::v1::export_recall_report_response::Part::Header(
                value,
            ),
        ) = &self.part
        {
            let path = path.field("header");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::export_recall_report_response::Part::Gaps(value),
        ) = &self.part
        {
            let path = path.field("gaps");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::export_recall_report_response::Part::Summary(
                value,
            ),
        ) = &self.part
        {
            let path = path.field("summary");
            let path = &path;
            value.check(path, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ExportSortableRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("events");
            let path = &path;
            check::max_items(path, self.events.len(), 3, out);
            check::unique(path, &self.events, out);
            for (index, item) in self.events.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::traceability::v1::export_sortable_request::TrackingEvent::try_from(
                            *item,
                        )
                        .is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
        {
            let path = path.field("filter");
            let path = &path;
            check::nested(path, &self.filter, out);
        }
        {
            let path = path.field("layout");
            let path = &path;
            check::enum_defined(
                path,
                self.layout,
                tracegate::traceability::v1::export_sortable_request::Layout::try_from(
                        self.layout,
                    )
                    .is_ok(),
                out,
            );
        }
        {
            let path = path.field("format");
            let path = &path;
            check::enum_defined(
                path,
                self.format,
                tracegate::traceability::v1::RecordsFormat::try_from(self.format)
                    .is_ok(),
                out,
            );
            check::enum_not_in(path, self.format, &[0], out);
        }
    }
}
impl Check for tracegate::traceability::v1::ExportSortableResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(
            tracegate::traceability::v1::export_sortable_response::Part::Header(value),
        ) = &self.part
        {
            let path = path.field("header");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::export_sortable_response::Part::Gaps(value),
        ) = &self.part
        {
            let path = path.field("gaps");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::export_sortable_response::Part::Summary(value),
        ) = &self.part
        {
            let path = path.field("summary");
            let path = &path;
            value.check(path, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ExportSummary {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("sha256");
            let path = &path;
            check::storable(path, &self.sha256, out);
        }
    }
}
impl Check for tracegate::traceability::v1::Flow {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
        }
        {
            let path = path.field("description");
            let path = &path;
            check::storable(path, &self.description, out);
        }
        {
            let path = path.field("published_version_id");
            let path = &path;
            check::storable(path, &self.published_version_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::FlowDefinition {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("steps");
            let path = &path;
            check::min_items(path, self.steps.len(), 1, out);
            check::max_items(path, self.steps.len(), 64, out);
            for (index, item) in self.steps.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::FlowStep {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
            check::min_len(path, &self.name, 1, out);
            check::max_len(path, &self.name, 80, out);
        }
        {
            let path = path.field("phase");
            let path = &path;
            check::storable(path, &self.phase, out);
            check::max_len(path, &self.phase, 80, out);
        }
        {
            let path = path.field("buffer");
            let path = &path;
            check::storable(path, &self.buffer, out);
            check::max_len(path, &self.buffer, 80, out);
        }
        {
            let path = path.field("buffer_capacity_mg");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.buffer_capacity_mg),
                Some(0),
                Some(1000000000000),
                out,
            );
        }
        {
            let path = path.field("output_types");
            let path = &path;
            check::max_items(path, self.output_types.len(), 16, out);
            for (index, item) in self.output_types.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::traceability::v1::lot::Type::try_from(*item).is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
        {
            let path = path.field("release_policy");
            let path = &path;
            check::enum_defined(
                path,
                self.release_policy,
                tracegate::traceability::v1::flow_step::ReleasePolicy::try_from(
                        self.release_policy,
                    )
                    .is_ok(),
                out,
            );
            check::enum_not_in(path, self.release_policy, &[0], out);
        }
        {
            let path = path.field("yield_min_permille");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.yield_min_permille),
                Some(0),
                Some(10000),
                out,
            );
        }
        {
            let path = path.field("yield_max_permille");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.yield_max_permille),
                Some(0),
                Some(10000),
                out,
            );
        }
        {
            let path = path.field("gates");
            let path = &path;
            check::max_items(path, self.gates.len(), 20, out);
            for (index, item) in self.gates.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::FlowVersion {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("flow_id");
            let path = &path;
            check::storable(path, &self.flow_id, out);
        }
        {
            let path = path.field("author_ids");
            let path = &path;
            for (index, item) in self.author_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
        {
            let path = path.field("submitter_id");
            let path = &path;
            check::storable(path, &self.submitter_id, out);
        }
        {
            let path = path.field("publisher_id");
            let path = &path;
            check::storable(path, &self.publisher_id, out);
        }
        {
            let path = path.field("review_note");
            let path = &path;
            check::storable(path, &self.review_note, out);
        }
        {
            let path = path.field("change_note");
            let path = &path;
            check::storable(path, &self.change_note, out);
        }
        {
            let path = path.field("definition");
            let path = &path;
            check::nested(path, &self.definition, out);
        }
        {
            let path = path.field("deprecation_reason");
            let path = &path;
            check::storable(path, &self.deprecation_reason, out);
        }
    }
}
impl Check for tracegate::traceability::v1::Gate {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("key");
            let path = &path;
            check::storable(path, &self.key, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[a-z][a-z0-9_]{0,39}$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.key, &PATTERN, out);
            }
        }
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
            check::min_len(path, &self.name, 1, out);
            check::max_len(path, &self.name, 80, out);
        }
        {
            let path = path.field("type");
            let path = &path;
            check::enum_defined(
                path,
                self.r#type,
                tracegate::traceability::v1::gate::Type::try_from(self.r#type).is_ok(),
                out,
            );
            check::enum_not_in(path, self.r#type, &[0], out);
        }
        {
            let path = path.field("checklist");
            let path = &path;
            check::max_items(path, self.checklist.len(), 50, out);
            for (index, item) in self.checklist.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("critical_limits");
            let path = &path;
            check::max_items(path, self.critical_limits.len(), 20, out);
            for (index, item) in self.critical_limits.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::GateResult {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("gate_key");
            let path = &path;
            check::storable(path, &self.gate_key, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetCertificateRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("certificate_id");
            let path = &path;
            check::storable(path, &self.certificate_id, out);
            check::uuid(path, &self.certificate_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetCertificateResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("certificate");
            let path = &path;
            check::nested(path, &self.certificate, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetDeviationRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("deviation_id");
            let path = &path;
            check::storable(path, &self.deviation_id, out);
            check::uuid(path, &self.deviation_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetDeviationResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("deviation");
            let path = &path;
            check::nested(path, &self.deviation, out);
        }
        {
            let path = path.field("lots");
            let path = &path;
            for (index, item) in self.lots.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("proposed");
            let path = &path;
            for (index, item) in self.proposed.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::GetEpcisEventHashRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("event");
            let path = &path;
            check::bytes_min_len(path, &self.event, 1, out);
            check::bytes_max_len(path, &self.event, 262144, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetEpcisEventHashResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("hash");
            let path = &path;
            check::storable(path, &self.hash, out);
        }
        {
            let path = path.field("pre_hash");
            let path = &path;
            check::storable(path, &self.pre_hash, out);
        }
        {
            let path = path.field("event_id");
            let path = &path;
            check::storable(path, &self.event_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetFlowVersionRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("flow_version_id");
            let path = &path;
            check::storable(path, &self.flow_version_id, out);
            check::uuid(path, &self.flow_version_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetFlowVersionResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("version");
            let path = &path;
            check::nested(path, &self.version, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetLotRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            if !(self.lot_id.is_empty()) {
                check::storable(path, &self.lot_id, out);
                check::uuid(path, &self.lot_id, out);
            }
        }
        {
            let path = path.field("lot_code");
            let path = &path;
            check::storable(path, &self.lot_code, out);
            check::max_len(path, &self.lot_code, 64, out);
        }
        {
            let path = path.field("code_source");
            let path = &path;
            check::storable(path, &self.code_source, out);
            check::max_len(path, &self.code_source, 200, out);
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
        {
            let path = path.field("contents");
            let path = &path;
            for (index, item) in self.contents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::get_lot_response::Content {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
        }
        {
            let path = path.field("lot_code");
            let path = &path;
            check::storable(path, &self.lot_code, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetRecallNoticeRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall_notice_id");
            let path = &path;
            check::storable(path, &self.recall_notice_id, out);
            check::uuid(path, &self.recall_notice_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetRecallNoticeResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("notice");
            let path = &path;
            check::nested(path, &self.notice, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetRecallRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall_id");
            let path = &path;
            check::storable(path, &self.recall_id, out);
            check::uuid(path, &self.recall_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetRecallResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall");
            let path = &path;
            check::nested(path, &self.recall, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetRunRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run_id");
            let path = &path;
            if !(self.run_id.is_empty()) {
                check::storable(path, &self.run_id, out);
                check::uuid(path, &self.run_id, out);
            }
        }
        {
            let path = path.field("run_code");
            let path = &path;
            check::storable(path, &self.run_code, out);
            check::max_len(path, &self.run_code, 64, out);
        }
    }
}
impl Check for tracegate::traceability::v1::GetRunResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run");
            let path = &path;
            check::nested(path, &self.run, out);
        }
        {
            let path = path.field("made");
            let path = &path;
            for (index, item) in self.made.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::get_run_response::Made {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::traceability::v1::HoldRunRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run_id");
            let path = &path;
            check::storable(path, &self.run_id, out);
            check::uuid(path, &self.run_id, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::HoldRunResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run");
            let path = &path;
            check::nested(path, &self.run, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ListAlertsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("states");
            let path = &path;
            check::max_items(path, self.states.len(), 16, out);
            for (index, item) in self.states.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::traceability::v1::alert::State::try_from(*item).is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
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
    }
}
impl Check for tracegate::traceability::v1::ListAlertsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("alerts");
            let path = &path;
            for (index, item) in self.alerts.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListCertificatesRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            if !(self.lot_id.is_empty()) {
                check::storable(path, &self.lot_id, out);
                check::uuid(path, &self.lot_id, out);
            }
        }
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
    }
}
impl Check for tracegate::traceability::v1::ListCertificatesResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("certificates");
            let path = &path;
            for (index, item) in self.certificates.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListCleanBreaksRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("equipment_id");
            let path = &path;
            if !(self.equipment_id.is_empty()) {
                check::storable(path, &self.equipment_id, out);
                check::uuid(path, &self.equipment_id, out);
            }
        }
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
    }
}
impl Check for tracegate::traceability::v1::ListCleanBreaksResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("clean_breaks");
            let path = &path;
            for (index, item) in self.clean_breaks.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListDeviationsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run_id");
            let path = &path;
            if !(self.run_id.is_empty()) {
                check::storable(path, &self.run_id, out);
                check::uuid(path, &self.run_id, out);
            }
        }
        {
            let path = path.field("states");
            let path = &path;
            check::max_items(path, self.states.len(), 16, out);
            for (index, item) in self.states.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::traceability::v1::deviation::State::try_from(*item)
                        .is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
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
    }
}
impl Check for tracegate::traceability::v1::ListDeviationsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("deviations");
            let path = &path;
            for (index, item) in self.deviations.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListEquipmentRequest {
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
            let path = path.field("name_prefix");
            let path = &path;
            check::storable(path, &self.name_prefix, out);
            check::max_len(path, &self.name_prefix, 100, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ListEquipmentResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("equipment");
            let path = &path;
            for (index, item) in self.equipment.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListFlowVersionsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("flow_id");
            let path = &path;
            if !(self.flow_id.is_empty()) {
                check::storable(path, &self.flow_id, out);
                check::uuid(path, &self.flow_id, out);
            }
        }
        {
            let path = path.field("states");
            let path = &path;
            check::max_items(path, self.states.len(), 16, out);
            for (index, item) in self.states.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::traceability::v1::flow_version::State::try_from(*item)
                        .is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
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
    }
}
impl Check for tracegate::traceability::v1::ListFlowVersionsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("versions");
            let path = &path;
            for (index, item) in self.versions.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListFlowsRequest {
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
    }
}
impl Check for tracegate::traceability::v1::ListFlowsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("flows");
            let path = &path;
            for (index, item) in self.flows.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListLocationsRequest {
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
            let path = path.field("name_prefix");
            let path = &path;
            check::storable(path, &self.name_prefix, out);
            check::max_len(path, &self.name_prefix, 100, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ListLocationsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("locations");
            let path = &path;
            for (index, item) in self.locations.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListLotHistoryRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
            check::uuid(path, &self.lot_id, out);
        }
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
    }
}
impl Check for tracegate::traceability::v1::ListLotHistoryResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("changes");
            let path = &path;
            for (index, item) in self.changes.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListLotsRequest {
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
            let path = path.field("types");
            let path = &path;
            check::max_items(path, self.types.len(), 16, out);
            for (index, item) in self.types.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::traceability::v1::lot::Type::try_from(*item).is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
        {
            let path = path.field("states");
            let path = &path;
            check::max_items(path, self.states.len(), 8, out);
            for (index, item) in self.states.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::traceability::v1::lot::State::try_from(*item).is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
        {
            let path = path.field("code_prefix");
            let path = &path;
            check::storable(path, &self.code_prefix, out);
            check::max_len(path, &self.code_prefix, 64, out);
        }
        {
            let path = path.field("product_id");
            let path = &path;
            if !(self.product_id.is_empty()) {
                check::storable(path, &self.product_id, out);
                check::uuid(path, &self.product_id, out);
            }
        }
        {
            let path = path.field("supplier_id");
            let path = &path;
            if !(self.supplier_id.is_empty()) {
                check::storable(path, &self.supplier_id, out);
                check::uuid(path, &self.supplier_id, out);
            }
        }
        {
            let path = path.field("supplier_lot_code");
            let path = &path;
            check::storable(path, &self.supplier_lot_code, out);
            check::max_len(path, &self.supplier_lot_code, 100, out);
        }
        {
            let path = path.field("run_id");
            let path = &path;
            if !(self.run_id.is_empty()) {
                check::storable(path, &self.run_id, out);
                check::uuid(path, &self.run_id, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::ListLotsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lots");
            let path = &path;
            for (index, item) in self.lots.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListPartiesRequest {
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
            let path = path.field("name_prefix");
            let path = &path;
            check::storable(path, &self.name_prefix, out);
            check::max_len(path, &self.name_prefix, 100, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ListPartiesResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("parties");
            let path = &path;
            for (index, item) in self.parties.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListPlantEventsRequest {
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
            let path = path.field("filter");
            let path = &path;
            check::nested(path, &self.filter, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ListPlantEventsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("events");
            let path = &path;
            for (index, item) in self.events.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListProductsRequest {
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
            let path = path.field("name_prefix");
            let path = &path;
            check::storable(path, &self.name_prefix, out);
            check::max_len(path, &self.name_prefix, 100, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ListProductsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("products");
            let path = &path;
            for (index, item) in self.products.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListQcDecisionsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("subject_id");
            let path = &path;
            if !(self.subject_id.is_empty()) {
                check::storable(path, &self.subject_id, out);
                check::uuid(path, &self.subject_id, out);
            }
        }
        {
            let path = path.field("results");
            let path = &path;
            check::max_items(path, self.results.len(), 16, out);
            for (index, item) in self.results.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::traceability::v1::QcResult::try_from(*item).is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
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
    }
}
impl Check for tracegate::traceability::v1::ListQcDecisionsResponse {
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
impl Check for tracegate::traceability::v1::ListRecallLotsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall_id");
            let path = &path;
            check::storable(path, &self.recall_id, out);
            check::uuid(path, &self.recall_id, out);
        }
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
    }
}
impl Check for tracegate::traceability::v1::ListRecallLotsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lots");
            let path = &path;
            for (index, item) in self.lots.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListRecallNoticesRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall_id");
            let path = &path;
            if !(self.recall_id.is_empty()) {
                check::storable(path, &self.recall_id, out);
                check::uuid(path, &self.recall_id, out);
            }
        }
        {
            let path = path.field("states");
            let path = &path;
            check::max_items(path, self.states.len(), 16, out);
            for (index, item) in self.states.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::traceability::v1::recall_notice::State::try_from(*item)
                        .is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
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
    }
}
impl Check for tracegate::traceability::v1::ListRecallNoticesResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("notices");
            let path = &path;
            for (index, item) in self.notices.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListRecallsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("states");
            let path = &path;
            check::max_items(path, self.states.len(), 16, out);
            for (index, item) in self.states.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::traceability::v1::recall::State::try_from(*item).is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
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
    }
}
impl Check for tracegate::traceability::v1::ListRecallsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recalls");
            let path = &path;
            for (index, item) in self.recalls.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::ListRunsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("flow_id");
            let path = &path;
            if !(self.flow_id.is_empty()) {
                check::storable(path, &self.flow_id, out);
                check::uuid(path, &self.flow_id, out);
            }
        }
        {
            let path = path.field("states");
            let path = &path;
            check::max_items(path, self.states.len(), 16, out);
            for (index, item) in self.states.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::enum_defined(
                    path,
                    *item,
                    tracegate::traceability::v1::run::State::try_from(*item).is_ok(),
                    out,
                );
                check::enum_not_in(path, *item, &[0], out);
            }
        }
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
    }
}
impl Check for tracegate::traceability::v1::ListRunsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("runs");
            let path = &path;
            for (index, item) in self.runs.iter().enumerate() {
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
impl Check for tracegate::traceability::v1::Location {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            if !(self.id.is_empty()) {
                check::storable(path, &self.id, out);
                check::uuid(path, &self.id, out);
            }
        }
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
            check::min_len(path, &self.name, 1, out);
            check::max_len(path, &self.name, 200, out);
        }
        {
            let path = path.field("gln");
            let path = &path;
            check::storable(path, &self.gln, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^([0-9]{13})?$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.gln, &PATTERN, out);
            }
        }
        {
            let path = path.field("party_id");
            let path = &path;
            if !(self.party_id.is_empty()) {
                check::storable(path, &self.party_id, out);
                check::uuid(path, &self.party_id, out);
            }
        }
        {
            let path = path.field("street");
            let path = &path;
            check::storable(path, &self.street, out);
            check::max_len(path, &self.street, 200, out);
        }
        {
            let path = path.field("city");
            let path = &path;
            check::storable(path, &self.city, out);
            check::max_len(path, &self.city, 100, out);
        }
        {
            let path = path.field("region");
            let path = &path;
            check::storable(path, &self.region, out);
            check::max_len(path, &self.region, 100, out);
        }
        {
            let path = path.field("postal_code");
            let path = &path;
            check::storable(path, &self.postal_code, out);
            check::max_len(path, &self.postal_code, 20, out);
        }
        {
            let path = path.field("country");
            let path = &path;
            check::storable(path, &self.country, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^([A-Z]{2})?$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.country, &PATTERN, out);
            }
        }
        {
            let path = path.field("phone");
            let path = &path;
            check::storable(path, &self.phone, out);
            check::max_len(path, &self.phone, 40, out);
        }
        {
            let path = path.field("registration_number");
            let path = &path;
            check::storable(path, &self.registration_number, out);
            check::max_len(path, &self.registration_number, 20, out);
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
        {
            let path = path.field("product_id");
            let path = &path;
            check::storable(path, &self.product_id, out);
        }
        {
            let path = path.field("location_id");
            let path = &path;
            check::storable(path, &self.location_id, out);
        }
        {
            let path = path.field("code_source");
            let path = &path;
            check::storable(path, &self.code_source, out);
        }
        {
            let path = path.field("run_id");
            let path = &path;
            check::storable(path, &self.run_id, out);
        }
        {
            let path = path.field("supplier_id");
            let path = &path;
            check::storable(path, &self.supplier_id, out);
        }
        {
            let path = path.field("supplier_lot_code");
            let path = &path;
            check::storable(path, &self.supplier_lot_code, out);
        }
        {
            let path = path.field("gates");
            let path = &path;
            for (index, item) in self.gates.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::LotAdjusted {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
        }
    }
}
impl Check for tracegate::traceability::v1::LotPart {
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
            let path = path.field("quantity");
            let path = &path;
            check::required(path, self.quantity.is_some(), out);
            check::nested(path, &self.quantity, out);
        }
    }
}
impl Check for tracegate::traceability::v1::LotQuantity {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
            check::uuid(path, &self.lot_id, out);
        }
        {
            let path = path.field("quantity");
            let path = &path;
            check::nested(path, &self.quantity, out);
        }
    }
}
impl Check for tracegate::traceability::v1::LotStateChange {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("actor_id");
            let path = &path;
            check::storable(path, &self.actor_id, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
        }
    }
}
impl Check for tracegate::traceability::v1::LotStatesChanged {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
        }
    }
}
impl Check for tracegate::traceability::v1::LotsAggregated {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("pallet");
            let path = &path;
            check::nested(path, &self.pallet, out);
        }
        {
            let path = path.field("pallet_id");
            let path = &path;
            check::storable(path, &self.pallet_id, out);
        }
        {
            let path = path.field("contents");
            let path = &path;
            for (index, item) in self.contents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("location_id");
            let path = &path;
            check::storable(path, &self.location_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::LotsDisaggregated {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("pallet_id");
            let path = &path;
            check::storable(path, &self.pallet_id, out);
        }
        {
            let path = path.field("contents");
            let path = &path;
            for (index, item) in self.contents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::LotsReceived {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lots");
            let path = &path;
            for (index, item) in self.lots.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("supplier_id");
            let path = &path;
            check::storable(path, &self.supplier_id, out);
        }
        {
            let path = path.field("source_location_id");
            let path = &path;
            check::storable(path, &self.source_location_id, out);
        }
        {
            let path = path.field("documents");
            let path = &path;
            for (index, item) in self.documents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::LotsShipped {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("shipment");
            let path = &path;
            check::nested(path, &self.shipment, out);
        }
        {
            let path = path.field("contents");
            let path = &path;
            for (index, item) in self.contents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("pallet_ids");
            let path = &path;
            for (index, item) in self.pallet_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
        {
            let path = path.field("customer_id");
            let path = &path;
            check::storable(path, &self.customer_id, out);
        }
        {
            let path = path.field("destination_location_id");
            let path = &path;
            check::storable(path, &self.destination_location_id, out);
        }
        {
            let path = path.field("documents");
            let path = &path;
            for (index, item) in self.documents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::LotsTransformed {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("inputs");
            let path = &path;
            for (index, item) in self.inputs.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("outputs");
            let path = &path;
            for (index, item) in self.outputs.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("run_id");
            let path = &path;
            check::storable(path, &self.run_id, out);
        }
        {
            let path = path.field("equipment_ids");
            let path = &path;
            for (index, item) in self.equipment_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
        {
            let path = path.field("documents");
            let path = &path;
            for (index, item) in self.documents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::Measurement {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("limit_key");
            let path = &path;
            check::storable(path, &self.limit_key, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[a-z][a-z0-9_]{0,39}$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.limit_key, &PATTERN, out);
            }
        }
        {
            let path = path.field("value_thousandths");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.value_thousandths),
                Some(-1000000000000),
                Some(1000000000000),
                out,
            );
        }
        {
            let path = path.field("instrument");
            let path = &path;
            check::storable(path, &self.instrument, out);
            check::max_len(path, &self.instrument, 100, out);
        }
    }
}
impl Check for tracegate::traceability::v1::MergeLotsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("inputs");
            let path = &path;
            check::min_items(path, self.inputs.len(), 1, out);
            check::max_items(path, self.inputs.len(), 1000, out);
            for (index, item) in self.inputs.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
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
            let path = path.field("location_id");
            let path = &path;
            if !(self.location_id.is_empty()) {
                check::storable(path, &self.location_id, out);
                check::uuid(path, &self.location_id, out);
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
impl Check for tracegate::traceability::v1::MergeLotsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("event");
            let path = &path;
            check::nested(path, &self.event, out);
        }
        {
            let path = path.field("lot");
            let path = &path;
            check::nested(path, &self.lot, out);
        }
        {
            let path = path.field("inputs");
            let path = &path;
            for (index, item) in self.inputs.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::NewLot {
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
            check::enum_not_in(path, self.r#type, &[0, 11, 12], out);
        }
        {
            let path = path.field("quantity");
            let path = &path;
            check::required(path, self.quantity.is_some(), out);
            check::nested(path, &self.quantity, out);
        }
        {
            let path = path.field("piece_mass_mg");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.piece_mass_mg),
                Some(0),
                Some(1000000000),
                out,
            );
        }
        {
            let path = path.field("product_id");
            let path = &path;
            if !(self.product_id.is_empty()) {
                check::storable(path, &self.product_id, out);
                check::uuid(path, &self.product_id, out);
            }
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
            let path = path.field("location_id");
            let path = &path;
            if !(self.location_id.is_empty()) {
                check::storable(path, &self.location_id, out);
                check::uuid(path, &self.location_id, out);
            }
        }
        {
            let path = path.field("code_source");
            let path = &path;
            check::storable(path, &self.code_source, out);
            check::max_len(path, &self.code_source, 200, out);
        }
    }
}
impl Check for tracegate::traceability::v1::OpenDeviationRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("description");
            let path = &path;
            check::storable(path, &self.description, out);
            check::min_len(path, &self.description, 1, out);
            check::max_len(path, &self.description, 1000, out);
        }
        {
            let path = path.field("lot_ids");
            let path = &path;
            check::max_items(path, self.lot_ids.len(), 1000, out);
            check::unique(path, &self.lot_ids, out);
            for (index, item) in self.lot_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::uuid(path, item, out);
            }
        }
        {
            let path = path.field("run_id");
            let path = &path;
            if !(self.run_id.is_empty()) {
                check::storable(path, &self.run_id, out);
                check::uuid(path, &self.run_id, out);
            }
        }
        {
            let path = path.field("step_index");
            let path = &path;
            if let Some(value) = &self.step_index {
                check::int_range(path, i128::from(*value), Some(0), Some(63), out);
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
impl Check for tracegate::traceability::v1::OpenDeviationResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("deviation");
            let path = &path;
            check::nested(path, &self.deviation, out);
        }
        {
            let path = path.field("lots");
            let path = &path;
            for (index, item) in self.lots.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::OpenRecallRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
            check::min_len(path, &self.name, 1, out);
            check::max_len(path, &self.name, 120, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 1000, out);
        }
        {
            let path = path.field("scope");
            let path = &path;
            check::required(path, self.scope.is_some(), out);
            check::nested(path, &self.scope, out);
        }
        {
            let path = path.field("target_seconds");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.target_seconds),
                Some(0),
                Some(31536000),
                out,
            );
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::OpenRecallResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall");
            let path = &path;
            check::nested(path, &self.recall, out);
        }
        {
            let path = path.field("notices");
            let path = &path;
            for (index, item) in self.notices.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::Party {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            if !(self.id.is_empty()) {
                check::storable(path, &self.id, out);
                check::uuid(path, &self.id, out);
            }
        }
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
            check::min_len(path, &self.name, 1, out);
            check::max_len(path, &self.name, 200, out);
        }
        {
            let path = path.field("gln");
            let path = &path;
            check::storable(path, &self.gln, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^([0-9]{13})?$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.gln, &PATTERN, out);
            }
        }
        {
            let path = path.field("email");
            let path = &path;
            check::storable(path, &self.email, out);
            check::max_len(path, &self.email, 254, out);
        }
        {
            let path = path.field("phone");
            let path = &path;
            check::storable(path, &self.phone, out);
            check::max_len(path, &self.phone, 40, out);
        }
    }
}
impl Check for tracegate::traceability::v1::PlantEvent {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("actor");
            let path = &path;
            check::nested(path, &self.actor, out);
        }
        {
            let path = path.field("flag_changes");
            let path = &path;
            for (index, item) in self.flag_changes.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("state_changes");
            let path = &path;
            for (index, item) in self.state_changes.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::LotsReceived(value),
        ) = &self.what
        {
            let path = path.field("lots_received");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::LotsTransformed(value),
        ) = &self.what
        {
            let path = path.field("lots_transformed");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::LotsAggregated(value),
        ) = &self.what
        {
            let path = path.field("lots_aggregated");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::LotsDisaggregated(value),
        ) = &self.what
        {
            let path = path.field("lots_disaggregated");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::LotsShipped(value),
        ) = &self.what
        {
            let path = path.field("lots_shipped");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::LotAdjusted(value),
        ) = &self.what
        {
            let path = path.field("lot_adjusted");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::EventVoided(value),
        ) = &self.what
        {
            let path = path.field("event_voided");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::LotStatesChanged(value),
        ) = &self.what
        {
            let path = path.field("lot_states_changed");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::ProductSaved(value),
        ) = &self.what
        {
            let path = path.field("product_saved");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::LocationSaved(value),
        ) = &self.what
        {
            let path = path.field("location_saved");
            let path = &path;
            value.check(path, out);
        }
        if let Some(tracegate::traceability::v1::plant_event::What::PartySaved(value)) = &self
            .what
        {
            let path = path.field("party_saved");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::EquipmentSaved(value),
        ) = &self.what
        {
            let path = path.field("equipment_saved");
            let path = &path;
            value.check(path, out);
        }
        if let Some(tracegate::traceability::v1::plant_event::What::FlowSaved(value)) = &self
            .what
        {
            let path = path.field("flow_saved");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::FlowVersionSaved(value),
        ) = &self.what
        {
            let path = path.field("flow_version_saved");
            let path = &path;
            value.check(path, out);
        }
        if let Some(tracegate::traceability::v1::plant_event::What::RunChanged(value)) = &self
            .what
        {
            let path = path.field("run_changed");
            let path = &path;
            value.check(path, out);
        }
        if let Some(tracegate::traceability::v1::plant_event::What::QcDecided(value)) = &self
            .what
        {
            let path = path.field("qc_decided");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::DeviationChanged(value),
        ) = &self.what
        {
            let path = path.field("deviation_changed");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::AlertChanged(value),
        ) = &self.what
        {
            let path = path.field("alert_changed");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::CertificateAdded(value),
        ) = &self.what
        {
            let path = path.field("certificate_added");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::RecallChanged(value),
        ) = &self.what
        {
            let path = path.field("recall_changed");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::RecallLotsAdded(value),
        ) = &self.what
        {
            let path = path.field("recall_lots_added");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::RecallNoticeChanged(value),
        ) = &self.what
        {
            let path = path.field("recall_notice_changed");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::EpcisCaptured(value),
        ) = &self.what
        {
            let path = path.field("epcis_captured");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::EquipmentCleaned(value),
        ) = &self.what
        {
            let path = path.field("equipment_cleaned");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::plant_event::What::RecallLotsCleared(value),
        ) = &self.what
        {
            let path = path.field("recall_lots_cleared");
            let path = &path;
            value.check(path, out);
        }
    }
}
impl Check for tracegate::traceability::v1::plant_event::FlagChange {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::plant_event::StateChange {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
        }
    }
}
impl Check for tracegate::traceability::v1::PlantEventFilter {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("kinds");
            let path = &path;
            check::max_items(path, self.kinds.len(), 50, out);
            check::unique(path, &self.kinds, out);
            for (index, item) in self.kinds.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                {
                    static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                    {
                        regex::Regex::new("^[a-z_]{1,40}$")
                            .expect("generated from a pattern of the contract")
                    });
                    check::pattern(path, item, &PATTERN, out);
                }
            }
        }
        {
            let path = path.field("lot_id");
            let path = &path;
            if !(self.lot_id.is_empty()) {
                check::storable(path, &self.lot_id, out);
                check::uuid(path, &self.lot_id, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::Product {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            if !(self.id.is_empty()) {
                check::storable(path, &self.id, out);
                check::uuid(path, &self.id, out);
            }
        }
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
            check::min_len(path, &self.name, 1, out);
            check::max_len(path, &self.name, 200, out);
        }
        {
            let path = path.field("gtin");
            let path = &path;
            check::storable(path, &self.gtin, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^([0-9]{8}|[0-9]{12,14})?$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.gtin, &PATTERN, out);
            }
        }
        {
            let path = path.field("lot_type");
            let path = &path;
            check::enum_defined(
                path,
                self.lot_type,
                tracegate::traceability::v1::lot::Type::try_from(self.lot_type).is_ok(),
                out,
            );
        }
        {
            let path = path.field("piece_mass_mg");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.piece_mass_mg),
                Some(0),
                Some(1000000000),
                out,
            );
        }
        {
            let path = path.field("shelf_life_days");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.shelf_life_days),
                Some(0),
                Some(36500),
                out,
            );
        }
        {
            let path = path.field("brand");
            let path = &path;
            check::storable(path, &self.brand, out);
            check::max_len(path, &self.brand, 200, out);
        }
        {
            let path = path.field("commodity");
            let path = &path;
            check::storable(path, &self.commodity, out);
            check::max_len(path, &self.commodity, 200, out);
        }
        {
            let path = path.field("variety");
            let path = &path;
            check::storable(path, &self.variety, out);
            check::max_len(path, &self.variety, 200, out);
        }
        {
            let path = path.field("pack_size");
            let path = &path;
            check::storable(path, &self.pack_size, out);
            check::max_len(path, &self.pack_size, 200, out);
        }
        {
            let path = path.field("allergens");
            let path = &path;
            check::max_items(path, self.allergens.len(), 30, out);
            check::unique(path, &self.allergens, out);
            for (index, item) in self.allergens.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 100, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::PublishFlowVersionRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("flow_version_id");
            let path = &path;
            check::storable(path, &self.flow_version_id, out);
            check::uuid(path, &self.flow_version_id, out);
        }
        {
            let path = path.field("review_note");
            let path = &path;
            check::storable(path, &self.review_note, out);
            check::min_len(path, &self.review_note, 1, out);
            check::max_len(path, &self.review_note, 1000, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::PublishFlowVersionResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("version");
            let path = &path;
            check::nested(path, &self.version, out);
        }
        {
            let path = path.field("flow");
            let path = &path;
            check::nested(path, &self.flow, out);
        }
    }
}
impl Check for tracegate::traceability::v1::QcDecision {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
        }
        {
            let path = path.field("lot_code");
            let path = &path;
            check::storable(path, &self.lot_code, out);
        }
        {
            let path = path.field("run_id");
            let path = &path;
            check::storable(path, &self.run_id, out);
        }
        {
            let path = path.field("gate_key");
            let path = &path;
            check::storable(path, &self.gate_key, out);
        }
        {
            let path = path.field("measurements");
            let path = &path;
            for (index, item) in self.measurements.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("violated_limit_keys");
            let path = &path;
            for (index, item) in self.violated_limit_keys.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
        {
            let path = path.field("answers");
            let path = &path;
            for (index, item) in self.answers.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
        }
        {
            let path = path.field("decider_id");
            let path = &path;
            check::storable(path, &self.decider_id, out);
        }
        {
            let path = path.field("deviation_id");
            let path = &path;
            check::storable(path, &self.deviation_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::Quantity {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(tracegate::traceability::v1::quantity::Amount::MassMg(value)) = &self
            .amount
        {
            let path = path.field("mass_mg");
            let path = &path;
            check::int_range(
                path,
                i128::from(*value),
                Some(1),
                Some(1000000000000),
                out,
            );
        }
        if let Some(tracegate::traceability::v1::quantity::Amount::Pieces(value)) = &self
            .amount
        {
            let path = path.field("pieces");
            let path = &path;
            check::int_range(path, i128::from(*value), Some(1), Some(1000000000), out);
        }
        check::required(&path.field("amount"), self.amount.is_some(), out);
    }
}
impl Check for tracegate::traceability::v1::QueryEpcisEventsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("filter");
            let path = &path;
            check::nested(path, &self.filter, out);
        }
        {
            let path = path.field("resume_token");
            let path = &path;
            check::storable(path, &self.resume_token, out);
            check::max_len(path, &self.resume_token, 400, out);
        }
    }
}
impl Check for tracegate::traceability::v1::QueryEpcisEventsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("records");
            let path = &path;
            for (index, item) in self.records.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("resume_token");
            let path = &path;
            check::storable(path, &self.resume_token, out);
        }
        {
            let path = path.field("summary");
            let path = &path;
            check::nested(path, &self.summary, out);
        }
    }
}
impl Check for tracegate::traceability::v1::Recall {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
        }
        {
            let path = path.field("scope");
            let path = &path;
            check::nested(path, &self.scope, out);
        }
        {
            let path = path.field("summary");
            let path = &path;
            check::nested(path, &self.summary, out);
        }
        {
            let path = path.field("opener_id");
            let path = &path;
            check::storable(path, &self.opener_id, out);
        }
        {
            let path = path.field("closer_id");
            let path = &path;
            check::storable(path, &self.closer_id, out);
        }
        {
            let path = path.field("close_note");
            let path = &path;
            check::storable(path, &self.close_note, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RecallLoss {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
        }
        {
            let path = path.field("lot_code");
            let path = &path;
            check::storable(path, &self.lot_code, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RecallLot {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
        }
        {
            let path = path.field("lot_code");
            let path = &path;
            check::storable(path, &self.lot_code, out);
        }
        {
            let path = path.field("location_id");
            let path = &path;
            check::storable(path, &self.location_id, out);
        }
        {
            let path = path.field("location_name");
            let path = &path;
            check::storable(path, &self.location_name, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RecallLotsAdded {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall_id");
            let path = &path;
            check::storable(path, &self.recall_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RecallLotsCleared {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall_id");
            let path = &path;
            check::storable(path, &self.recall_id, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RecallNotice {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("recall_id");
            let path = &path;
            check::storable(path, &self.recall_id, out);
        }
        {
            let path = path.field("customer_id");
            let path = &path;
            check::storable(path, &self.customer_id, out);
        }
        {
            let path = path.field("customer_name");
            let path = &path;
            check::storable(path, &self.customer_name, out);
        }
        {
            let path = path.field("steps");
            let path = &path;
            for (index, item) in self.steps.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("lines");
            let path = &path;
            for (index, item) in self.lines.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::recall_notice::Step {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("actor_id");
            let path = &path;
            check::storable(path, &self.actor_id, out);
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RecallScope {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_ids");
            let path = &path;
            check::max_items(path, self.lot_ids.len(), 1000, out);
            check::unique(path, &self.lot_ids, out);
            for (index, item) in self.lot_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::uuid(path, item, out);
            }
        }
        {
            let path = path.field("supplier_id");
            let path = &path;
            if !(self.supplier_id.is_empty()) {
                check::storable(path, &self.supplier_id, out);
                check::uuid(path, &self.supplier_id, out);
            }
        }
        {
            let path = path.field("supplier_lot_code");
            let path = &path;
            check::storable(path, &self.supplier_lot_code, out);
            check::max_len(path, &self.supplier_lot_code, 100, out);
        }
        {
            let path = path.field("deviation_id");
            let path = &path;
            if !(self.deviation_id.is_empty()) {
                check::storable(path, &self.deviation_id, out);
                check::uuid(path, &self.deviation_id, out);
            }
        }
        {
            let path = path.field("equipment_use");
            let path = &path;
            check::nested(path, &self.equipment_use, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RecallShipment {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("customer_id");
            let path = &path;
            check::storable(path, &self.customer_id, out);
        }
        {
            let path = path.field("customer_name");
            let path = &path;
            check::storable(path, &self.customer_name, out);
        }
        {
            let path = path.field("destination_location_id");
            let path = &path;
            check::storable(path, &self.destination_location_id, out);
        }
        {
            let path = path.field("destination_name");
            let path = &path;
            check::storable(path, &self.destination_name, out);
        }
        {
            let path = path.field("shipment_code");
            let path = &path;
            check::storable(path, &self.shipment_code, out);
        }
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
        }
        {
            let path = path.field("lot_code");
            let path = &path;
            check::storable(path, &self.lot_code, out);
        }
        {
            let path = path.field("ssccs");
            let path = &path;
            for (index, item) in self.ssccs.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
        {
            let path = path.field("documents");
            let path = &path;
            for (index, item) in self.documents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::RecallSummary {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("balance");
            let path = &path;
            check::nested(path, &self.balance, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ReceiveLotsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lots");
            let path = &path;
            check::min_items(path, self.lots.len(), 1, out);
            check::max_items(path, self.lots.len(), 1000, out);
            for (index, item) in self.lots.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("supplier_id");
            let path = &path;
            if !(self.supplier_id.is_empty()) {
                check::storable(path, &self.supplier_id, out);
                check::uuid(path, &self.supplier_id, out);
            }
        }
        {
            let path = path.field("supplier_lot_codes");
            let path = &path;
            check::max_items(path, self.supplier_lot_codes.len(), 1000, out);
            for (index, item) in self.supplier_lot_codes.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::max_len(path, item, 100, out);
            }
        }
        {
            let path = path.field("source_location_id");
            let path = &path;
            if !(self.source_location_id.is_empty()) {
                check::storable(path, &self.source_location_id, out);
                check::uuid(path, &self.source_location_id, out);
            }
        }
        {
            let path = path.field("documents");
            let path = &path;
            check::max_items(path, self.documents.len(), 20, out);
            for (index, item) in self.documents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
        {
            let path = path.field("run_id");
            let path = &path;
            if !(self.run_id.is_empty()) {
                check::storable(path, &self.run_id, out);
                check::uuid(path, &self.run_id, out);
            }
        }
        {
            let path = path.field("step_index");
            let path = &path;
            check::int_range(path, i128::from(self.step_index), Some(0), Some(63), out);
        }
    }
}
impl Check for tracegate::traceability::v1::ReceiveLotsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("event");
            let path = &path;
            check::nested(path, &self.event, out);
        }
        {
            let path = path.field("lots");
            let path = &path;
            for (index, item) in self.lots.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::RecordCleanBreakRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("equipment_id");
            let path = &path;
            check::storable(path, &self.equipment_id, out);
            check::uuid(path, &self.equipment_id, out);
        }
        {
            let path = path.field("evidence");
            let path = &path;
            check::storable(path, &self.evidence, out);
            check::min_len(path, &self.evidence, 1, out);
            check::max_len(path, &self.evidence, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RecordCleanBreakResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("clean_break");
            let path = &path;
            check::nested(path, &self.clean_break, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RecordQcDecisionRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            if !(self.lot_id.is_empty()) {
                check::storable(path, &self.lot_id, out);
                check::uuid(path, &self.lot_id, out);
            }
        }
        {
            let path = path.field("run_id");
            let path = &path;
            if !(self.run_id.is_empty()) {
                check::storable(path, &self.run_id, out);
                check::uuid(path, &self.run_id, out);
            }
        }
        {
            let path = path.field("step_index");
            let path = &path;
            check::int_range(path, i128::from(self.step_index), Some(0), Some(63), out);
        }
        {
            let path = path.field("gate_key");
            let path = &path;
            check::storable(path, &self.gate_key, out);
            check::max_len(path, &self.gate_key, 40, out);
        }
        {
            let path = path.field("result");
            let path = &path;
            check::enum_defined(
                path,
                self.result,
                tracegate::traceability::v1::QcResult::try_from(self.result).is_ok(),
                out,
            );
            check::enum_not_in(path, self.result, &[0], out);
        }
        {
            let path = path.field("measurements");
            let path = &path;
            check::max_items(path, self.measurements.len(), 20, out);
            for (index, item) in self.measurements.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("answers");
            let path = &path;
            check::max_items(path, self.answers.len(), 50, out);
            for (index, item) in self.answers.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RecordQcDecisionResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("decision");
            let path = &path;
            check::nested(path, &self.decision, out);
        }
        {
            let path = path.field("lot");
            let path = &path;
            check::nested(path, &self.lot, out);
        }
        {
            let path = path.field("run");
            let path = &path;
            check::nested(path, &self.run, out);
        }
        {
            let path = path.field("deviation");
            let path = &path;
            check::nested(path, &self.deviation, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RecordsFilter {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_codes");
            let path = &path;
            check::max_items(path, self.lot_codes.len(), 1000, out);
            check::unique(path, &self.lot_codes, out);
            for (index, item) in self.lot_codes.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 64, out);
            }
        }
        {
            let path = path.field("product_ids");
            let path = &path;
            check::max_items(path, self.product_ids.len(), 100, out);
            check::unique(path, &self.product_ids, out);
            for (index, item) in self.product_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::uuid(path, item, out);
            }
        }
        {
            let path = path.field("shipped_to_ids");
            let path = &path;
            check::max_items(path, self.shipped_to_ids.len(), 100, out);
            check::unique(path, &self.shipped_to_ids, out);
            for (index, item) in self.shipped_to_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::uuid(path, item, out);
            }
        }
        {
            let path = path.field("shipped_from_ids");
            let path = &path;
            check::max_items(path, self.shipped_from_ids.len(), 100, out);
            check::unique(path, &self.shipped_from_ids, out);
            for (index, item) in self.shipped_from_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::uuid(path, item, out);
            }
        }
        {
            let path = path.field("recall_id");
            let path = &path;
            if !(self.recall_id.is_empty()) {
                check::storable(path, &self.recall_id, out);
                check::uuid(path, &self.recall_id, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::ReferenceDocument {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("type");
            let path = &path;
            check::enum_defined(
                path,
                self.r#type,
                tracegate::traceability::v1::reference_document::Type::try_from(
                        self.r#type,
                    )
                    .is_ok(),
                out,
            );
            check::enum_not_in(path, self.r#type, &[0], out);
        }
        {
            let path = path.field("number");
            let path = &path;
            check::storable(path, &self.number, out);
            check::min_len(path, &self.number, 1, out);
            check::max_len(path, &self.number, 100, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ResolveAlertRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("alert_id");
            let path = &path;
            check::storable(path, &self.alert_id, out);
            check::uuid(path, &self.alert_id, out);
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
            check::min_len(path, &self.note, 1, out);
            check::max_len(path, &self.note, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ResolveAlertResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("alert");
            let path = &path;
            check::nested(path, &self.alert, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ResumeRunRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run_id");
            let path = &path;
            check::storable(path, &self.run_id, out);
            check::uuid(path, &self.run_id, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ResumeRunResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run");
            let path = &path;
            check::nested(path, &self.run, out);
        }
    }
}
impl Check for tracegate::traceability::v1::Run {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("id");
            let path = &path;
            check::storable(path, &self.id, out);
        }
        {
            let path = path.field("run_code");
            let path = &path;
            check::storable(path, &self.run_code, out);
        }
        {
            let path = path.field("flow_id");
            let path = &path;
            check::storable(path, &self.flow_id, out);
        }
        {
            let path = path.field("flow_name");
            let path = &path;
            check::storable(path, &self.flow_name, out);
        }
        {
            let path = path.field("flow_version_id");
            let path = &path;
            check::storable(path, &self.flow_version_id, out);
        }
        {
            let path = path.field("product_id");
            let path = &path;
            check::storable(path, &self.product_id, out);
        }
        {
            let path = path.field("state_reason");
            let path = &path;
            check::storable(path, &self.state_reason, out);
        }
        {
            let path = path.field("steps");
            let path = &path;
            for (index, item) in self.steps.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("starter_id");
            let path = &path;
            check::storable(path, &self.starter_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RunChanged {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
        }
        {
            let path = path.field("run");
            let path = &path;
            check::nested(path, &self.run, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RunGate {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("gate_key");
            let path = &path;
            check::storable(path, &self.gate_key, out);
        }
    }
}
impl Check for tracegate::traceability::v1::RunStep {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("name");
            let path = &path;
            check::storable(path, &self.name, out);
        }
        {
            let path = path.field("operator_ids");
            let path = &path;
            for (index, item) in self.operator_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
            }
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
        }
        {
            let path = path.field("gates");
            let path = &path;
            for (index, item) in self.gates.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::SaveEquipmentRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("equipment");
            let path = &path;
            check::required(path, self.equipment.is_some(), out);
            check::nested(path, &self.equipment, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::SaveEquipmentResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("equipment");
            let path = &path;
            check::nested(path, &self.equipment, out);
        }
    }
}
impl Check for tracegate::traceability::v1::SaveFlowDraftRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("flow_version_id");
            let path = &path;
            check::storable(path, &self.flow_version_id, out);
            check::uuid(path, &self.flow_version_id, out);
        }
        {
            let path = path.field("definition");
            let path = &path;
            check::required(path, self.definition.is_some(), out);
            check::nested(path, &self.definition, out);
        }
        {
            let path = path.field("change_note");
            let path = &path;
            check::storable(path, &self.change_note, out);
            check::max_len(path, &self.change_note, 1000, out);
        }
        {
            let path = path.field("position");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.position),
                Some(0),
                Some(4294967295),
                out,
            );
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::SaveFlowDraftResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("version");
            let path = &path;
            check::nested(path, &self.version, out);
        }
    }
}
impl Check for tracegate::traceability::v1::SaveLocationRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("location");
            let path = &path;
            check::required(path, self.location.is_some(), out);
            check::nested(path, &self.location, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::SaveLocationResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("location");
            let path = &path;
            check::nested(path, &self.location, out);
        }
    }
}
impl Check for tracegate::traceability::v1::SavePartyRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("party");
            let path = &path;
            check::required(path, self.party.is_some(), out);
            check::nested(path, &self.party, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::SavePartyResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("party");
            let path = &path;
            check::nested(path, &self.party, out);
        }
    }
}
impl Check for tracegate::traceability::v1::SaveProductRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("product");
            let path = &path;
            check::required(path, self.product.is_some(), out);
            check::nested(path, &self.product, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::SaveProductResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("product");
            let path = &path;
            check::nested(path, &self.product, out);
        }
    }
}
impl Check for tracegate::traceability::v1::ShipLotsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("shipment_code");
            let path = &path;
            check::storable(path, &self.shipment_code, out);
            {
                static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(||
                {
                    regex::Regex::new("^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$")
                        .expect("generated from a pattern of the contract")
                });
                check::pattern(path, &self.shipment_code, &PATTERN, out);
            }
        }
        {
            let path = path.field("contents");
            let path = &path;
            check::max_items(path, self.contents.len(), 1000, out);
            for (index, item) in self.contents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("pallet_ids");
            let path = &path;
            check::max_items(path, self.pallet_ids.len(), 200, out);
            check::unique(path, &self.pallet_ids, out);
            for (index, item) in self.pallet_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::uuid(path, item, out);
            }
        }
        {
            let path = path.field("customer_id");
            let path = &path;
            if !(self.customer_id.is_empty()) {
                check::storable(path, &self.customer_id, out);
                check::uuid(path, &self.customer_id, out);
            }
        }
        {
            let path = path.field("destination_location_id");
            let path = &path;
            if !(self.destination_location_id.is_empty()) {
                check::storable(path, &self.destination_location_id, out);
                check::uuid(path, &self.destination_location_id, out);
            }
        }
        {
            let path = path.field("documents");
            let path = &path;
            check::max_items(path, self.documents.len(), 20, out);
            for (index, item) in self.documents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
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
impl Check for tracegate::traceability::v1::ShipLotsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("event");
            let path = &path;
            check::nested(path, &self.event, out);
        }
        {
            let path = path.field("shipment");
            let path = &path;
            check::nested(path, &self.shipment, out);
        }
        {
            let path = path.field("contents");
            let path = &path;
            for (index, item) in self.contents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::SimulateRecallRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_ids");
            let path = &path;
            check::max_items(path, self.lot_ids.len(), 1000, out);
            check::unique(path, &self.lot_ids, out);
            for (index, item) in self.lot_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::uuid(path, item, out);
            }
        }
        {
            let path = path.field("lot_codes");
            let path = &path;
            check::max_items(path, self.lot_codes.len(), 1000, out);
            check::unique(path, &self.lot_codes, out);
            for (index, item) in self.lot_codes.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 64, out);
            }
        }
        {
            let path = path.field("supplier_id");
            let path = &path;
            if !(self.supplier_id.is_empty()) {
                check::storable(path, &self.supplier_id, out);
                check::uuid(path, &self.supplier_id, out);
            }
        }
        {
            let path = path.field("supplier_lot_code");
            let path = &path;
            check::storable(path, &self.supplier_lot_code, out);
            check::max_len(path, &self.supplier_lot_code, 100, out);
        }
        {
            let path = path.field("deviation_id");
            let path = &path;
            if !(self.deviation_id.is_empty()) {
                check::storable(path, &self.deviation_id, out);
                check::uuid(path, &self.deviation_id, out);
            }
        }
        {
            let path = path.field("equipment_use");
            let path = &path;
            check::nested(path, &self.equipment_use, out);
        }
    }
}
impl Check for tracegate::traceability::v1::SimulateRecallResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("in_house");
            let path = &path;
            for (index, item) in self.in_house.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("shipped");
            let path = &path;
            for (index, item) in self.shipped.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("lost");
            let path = &path;
            for (index, item) in self.lost.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("summary");
            let path = &path;
            check::nested(path, &self.summary, out);
        }
    }
}
impl Check for tracegate::traceability::v1::SplitLotRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
            check::uuid(path, &self.lot_id, out);
        }
        {
            let path = path.field("parts");
            let path = &path;
            check::min_items(path, self.parts.len(), 1, out);
            check::max_items(path, self.parts.len(), 1000, out);
            for (index, item) in self.parts.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
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
impl Check for tracegate::traceability::v1::SplitLotResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("event");
            let path = &path;
            check::nested(path, &self.event, out);
        }
        {
            let path = path.field("lot");
            let path = &path;
            check::nested(path, &self.lot, out);
        }
        {
            let path = path.field("parts");
            let path = &path;
            for (index, item) in self.parts.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::StartRunRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run_id");
            let path = &path;
            check::storable(path, &self.run_id, out);
            check::uuid(path, &self.run_id, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::StartRunResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run");
            let path = &path;
            check::nested(path, &self.run, out);
        }
    }
}
impl Check for tracegate::traceability::v1::StartRunStepRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run_id");
            let path = &path;
            check::storable(path, &self.run_id, out);
            check::uuid(path, &self.run_id, out);
        }
        {
            let path = path.field("step_index");
            let path = &path;
            check::int_range(path, i128::from(self.step_index), Some(0), Some(63), out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::StartRunStepResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("run");
            let path = &path;
            check::nested(path, &self.run, out);
        }
    }
}
impl Check for tracegate::traceability::v1::StockLine {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::traceability::v1::SubmitFlowVersionRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("flow_version_id");
            let path = &path;
            check::storable(path, &self.flow_version_id, out);
            check::uuid(path, &self.flow_version_id, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::SubmitFlowVersionResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("version");
            let path = &path;
            check::nested(path, &self.version, out);
        }
    }
}
impl Check for tracegate::traceability::v1::SummarizeStockRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("waiting_max");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.waiting_max),
                Some(0),
                Some(100),
                out,
            );
        }
    }
}
impl Check for tracegate::traceability::v1::SummarizeStockResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lines");
            let path = &path;
            for (index, item) in self.lines.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("waiting");
            let path = &path;
            for (index, item) in self.waiting.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::Taken {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
        }
        {
            let path = path.field("pallet_id");
            let path = &path;
            check::storable(path, &self.pallet_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::TraceBalance {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::traceability::v1::TraceEvent {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("inputs");
            let path = &path;
            for (index, item) in self.inputs.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::trace_event::Input {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::traceability::v1::TraceLot {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_id");
            let path = &path;
            check::storable(path, &self.lot_id, out);
        }
        {
            let path = path.field("lot_code");
            let path = &path;
            check::storable(path, &self.lot_code, out);
        }
    }
}
impl Check for tracegate::traceability::v1::TraceLotsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lot_ids");
            let path = &path;
            check::max_items(path, self.lot_ids.len(), 1000, out);
            check::unique(path, &self.lot_ids, out);
            for (index, item) in self.lot_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::uuid(path, item, out);
            }
        }
        {
            let path = path.field("lot_codes");
            let path = &path;
            check::max_items(path, self.lot_codes.len(), 1000, out);
            check::unique(path, &self.lot_codes, out);
            for (index, item) in self.lot_codes.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::min_len(path, item, 1, out);
                check::max_len(path, item, 64, out);
            }
        }
        {
            let path = path.field("direction");
            let path = &path;
            check::enum_defined(
                path,
                self.direction,
                tracegate::traceability::v1::trace_lots_request::Direction::try_from(
                        self.direction,
                    )
                    .is_ok(),
                out,
            );
            check::enum_not_in(path, self.direction, &[0], out);
        }
        {
            let path = path.field("depth_max");
            let path = &path;
            check::int_range(path, i128::from(self.depth_max), Some(0), None, out);
        }
        {
            let path = path.field("lots_max");
            let path = &path;
            check::int_range(path, i128::from(self.lots_max), Some(0), None, out);
        }
        {
            let path = path.field("confidence_min_permille");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.confidence_min_permille),
                Some(0),
                Some(1000),
                out,
            );
        }
        {
            let path = path.field("at_least_position");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.at_least_position),
                Some(0),
                None,
                out,
            );
        }
    }
}
impl Check for tracegate::traceability::v1::TraceLotsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("lots");
            let path = &path;
            for (index, item) in self.lots.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("events");
            let path = &path;
            for (index, item) in self.events.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("quantities");
            let path = &path;
            for (index, item) in self.quantities.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("outflows");
            let path = &path;
            for (index, item) in self.outflows.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("summary");
            let path = &path;
            check::nested(path, &self.summary, out);
        }
    }
}
impl Check for tracegate::traceability::v1::TraceOutflow {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::traceability::v1::TraceQuantity {
    fn check(&self, _: &Path<'_>, _: &mut Vec<Violation>) {}
}
impl Check for tracegate::traceability::v1::TraceSummary {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("balance");
            let path = &path;
            check::nested(path, &self.balance, out);
        }
    }
}
impl Check for tracegate::traceability::v1::TransformLotsRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("inputs");
            let path = &path;
            check::min_items(path, self.inputs.len(), 1, out);
            check::max_items(path, self.inputs.len(), 1000, out);
            for (index, item) in self.inputs.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("outputs");
            let path = &path;
            check::max_items(path, self.outputs.len(), 1000, out);
            for (index, item) in self.outputs.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("run_id");
            let path = &path;
            if !(self.run_id.is_empty()) {
                check::storable(path, &self.run_id, out);
                check::uuid(path, &self.run_id, out);
            }
        }
        {
            let path = path.field("step_index");
            let path = &path;
            check::int_range(path, i128::from(self.step_index), Some(0), Some(63), out);
        }
        {
            let path = path.field("yield_min_permille");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.yield_min_permille),
                Some(0),
                Some(1000),
                out,
            );
        }
        {
            let path = path.field("yield_max_permille");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.yield_max_permille),
                Some(0),
                Some(2000),
                out,
            );
        }
        {
            let path = path.field("equipment_ids");
            let path = &path;
            check::max_items(path, self.equipment_ids.len(), 50, out);
            check::unique(path, &self.equipment_ids, out);
            for (index, item) in self.equipment_ids.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                check::storable(path, item, out);
                check::uuid(path, item, out);
            }
        }
        {
            let path = path.field("documents");
            let path = &path;
            check::max_items(path, self.documents.len(), 20, out);
            for (index, item) in self.documents.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("confidence_permille");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.confidence_permille),
                Some(0),
                Some(1000),
                out,
            );
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::TransformLotsResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("event");
            let path = &path;
            check::nested(path, &self.event, out);
        }
        {
            let path = path.field("inputs");
            let path = &path;
            for (index, item) in self.inputs.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
        {
            let path = path.field("outputs");
            let path = &path;
            for (index, item) in self.outputs.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::VerifyDeviationRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("deviation_id");
            let path = &path;
            check::storable(path, &self.deviation_id, out);
            check::uuid(path, &self.deviation_id, out);
        }
        {
            let path = path.field("note");
            let path = &path;
            check::storable(path, &self.note, out);
            check::min_len(path, &self.note, 1, out);
            check::max_len(path, &self.note, 1000, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::VerifyDeviationResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("deviation");
            let path = &path;
            check::nested(path, &self.deviation, out);
        }
    }
}
impl Check for tracegate::traceability::v1::VoidEventRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("position");
            let path = &path;
            check::int_range(path, i128::from(self.position), Some(1), None, out);
        }
        {
            let path = path.field("reason");
            let path = &path;
            check::storable(path, &self.reason, out);
            check::min_len(path, &self.reason, 1, out);
            check::max_len(path, &self.reason, 500, out);
        }
        {
            let path = path.field("request_id");
            let path = &path;
            check::storable(path, &self.request_id, out);
            check::uuid(path, &self.request_id, out);
        }
    }
}
impl Check for tracegate::traceability::v1::VoidEventResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("event");
            let path = &path;
            check::nested(path, &self.event, out);
        }
        {
            let path = path.field("lots");
            let path = &path;
            for (index, item) in self.lots.iter().enumerate() {
                let path = path.index(index);
                let path = &path;
                item.check(path, out);
            }
        }
    }
}
impl Check for tracegate::traceability::v1::WatchPlantRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("after_position");
            let path = &path;
            check::int_range(path, i128::from(self.after_position), Some(0), None, out);
        }
        {
            let path = path.field("filter");
            let path = &path;
            check::nested(path, &self.filter, out);
        }
    }
}
impl Check for tracegate::traceability::v1::WatchPlantResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(
            tracegate::traceability::v1::watch_plant_response::Update::Event(value),
        ) = &self.update
        {
            let path = path.field("event");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::watch_plant_response::Update::Heartbeat(value),
        ) = &self.update
        {
            let path = path.field("heartbeat");
            let path = &path;
            value.check(path, out);
        }
    }
}
impl Check for tracegate::traceability::v1::WatchRecallRequest {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        {
            let path = path.field("recall_id");
            let path = &path;
            check::storable(path, &self.recall_id, out);
            check::uuid(path, &self.recall_id, out);
        }
        {
            let path = path.field("after_position");
            let path = &path;
            check::int_range(
                path,
                i128::from(self.after_position),
                Some(0),
                Some(4294967295),
                out,
            );
        }
    }
}
impl Check for tracegate::traceability::v1::WatchRecallResponse {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        if let Some(
            tracegate::traceability::v1::watch_recall_response::Update::Event(value),
        ) = &self.update
        {
            let path = path.field("event");
            let path = &path;
            value.check(path, out);
        }
        if let Some(
            tracegate::traceability::v1::watch_recall_response::Update::Heartbeat(value),
        ) = &self.update
        {
            let path = path.field("heartbeat");
            let path = &path;
            value.check(path, out);
        }
    }
}
