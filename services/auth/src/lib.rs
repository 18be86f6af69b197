//! Auth and tenancy: who you are, which organization you act for, and what you may do there.

mod access_token;
mod api_key;
mod browser;
mod mail;
mod mail_token;
mod password;
mod refresh_token;
mod role;
mod rpc;
mod service;
mod session;
mod store;

use std::sync::Arc;
use std::time::Duration;

use tonic::service::RoutesBuilder;
use tracegate_platform::drain::Drain;
use tracegate_platform::keys::MasterKey;
use tracegate_platform::rate_limit::RateLimits;
use tracegate_platform::{Clock, Db};
use tracegate_proto::auth::v1::api_key_service_server::{
    ApiKeyServiceServer, SERVICE_NAME as API_KEY_SERVICE,
};
use tracegate_proto::auth::v1::auth_service_server::{AuthServiceServer, SERVICE_NAME as AUTH_SERVICE};
use tracegate_proto::auth::v1::mailbox_service_server::{
    MailboxServiceServer, SERVICE_NAME as MAILBOX_SERVICE,
};
use tracegate_proto::auth::v1::member_service_server::{MemberServiceServer, SERVICE_NAME as MEMBER_SERVICE};
use tracegate_proto::auth::v1::mesh_service_server::{MeshServiceServer, SERVICE_NAME as MESH_SERVICE};

pub use mail::Mailer;

/// The contract's services that this crate serves.
pub const SERVICES: [&str; 4] = [AUTH_SERVICE, MEMBER_SERVICE, API_KEY_SERVICE, MESH_SERVICE];
/// Served with [`Mailer::Development`] only.
pub const DEVELOPMENT_SERVICES: [&str; 1] = [MAILBOX_SERVICE];

/// Tables of the schema that belong to no organization, and why; the tenant-isolation gate accepts no others.
pub const GLOBAL_TABLES: [(&str, &str); 4] = [
    (
        "users",
        "a person belongs to many organizations; the policy shows a row to its person and to their organizations",
    ),
    ("signups", "nothing of the organization exists yet; the policy shows a row to the holder of its token"),
    ("revocations", "ids only, read by every replica to void cached identities"),
    ("development_mails", "addressed to a person; written in the development environment only"),
];

pub struct AuthConfig {
    /// Part of every API key, so that a key of one environment is not taken for another's.
    pub environment: String,
    /// Where links in mails lead; the `Host` header has no say in it.
    pub public_url: String,
    /// Origins whose pages may use the refresh cookie.
    pub origins: Vec<String>,
    /// Passwords hashed at once; each takes 19 MiB.
    pub hashing_max: usize,
    pub access_lifetime: Duration,
    pub session_lifetime: Duration,
}

#[derive(Clone)]
pub struct Auth(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) db: Db,
    pub(crate) clock: Clock,
    pub(crate) drain: Drain,
    pub(crate) keys: MasterKey,
    pub(crate) rate_limits: RateLimits,
    pub(crate) mailer: Mailer,
    pub(crate) config: AuthConfig,
    pub(crate) access_tokens: access_token::AccessTokens,
    pub(crate) passwords: password::Passwords,
}

impl Auth {
    pub fn new(
        db: Db,
        clock: Clock,
        drain: Drain,
        keys: MasterKey,
        rate_limits: RateLimits,
        mailer: Mailer,
        config: AuthConfig,
    ) -> Result<Self, access_token::KeyUnusable> {
        let access_tokens = access_token::AccessTokens::new(&keys, config.access_lifetime)?;
        let passwords = password::Passwords::new(&keys, config.hashing_max);
        Ok(Self(Arc::new(Inner {
            db,
            clock,
            drain,
            keys,
            rate_limits,
            mailer,
            config,
            access_tokens,
            passwords,
        })))
    }

    pub fn add_to(self, routes: &mut RoutesBuilder) {
        routes.add_service(AuthServiceServer::new(self.clone()));
        routes.add_service(MemberServiceServer::new(self.clone()));
        routes.add_service(ApiKeyServiceServer::new(self.clone()));
        routes.add_service(MeshServiceServer::new(self.clone()));
        if matches!(self.0.mailer, Mailer::Development) {
            routes.add_service(MailboxServiceServer::new(self));
        }
    }
}
