//! Who asked for a task, kept with it so that the work runs with their rights and no others, whenever it runs.

use std::sync::Arc;

use prost::Message;
use tracegate_platform::Caller;
use tracegate_platform::caller::{Apps, Permissions, Principal};
use tracegate_platform::ids::{ApiKeyId, OrgId, SessionId, UserId};
use uuid::Uuid;

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Requester(pub Arc<Caller>);

/// The stored form. Field numbers stay: rows outlive releases.
#[derive(Clone, PartialEq, Message)]
struct Stored {
    #[prost(bytes = "vec", tag = "1")]
    org: Vec<u8>,
    #[prost(enumeration = "Kind", tag = "2")]
    kind: i32,
    #[prost(bytes = "vec", tag = "3")]
    subject: Vec<u8>,
    /// The session of a user, the creator of a key.
    #[prost(bytes = "vec", tag = "4")]
    beside: Vec<u8>,
    /// A bit per permission, 128 of them in big-endian order.
    #[prost(bytes = "vec", tag = "5")]
    permissions: Vec<u8>,
    #[prost(uint32, tag = "6")]
    apps: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, prost::Enumeration)]
#[repr(i32)]
enum Kind {
    Unspecified = 0,
    User = 1,
    ApiKey = 2,
    Service = 3,
}

impl Requester {
    pub(crate) fn actor_id(&self) -> Uuid {
        self.0.actor_id()
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        let (kind, subject, beside) = match self.0.principal {
            Principal::User { user, session } => (Kind::User, user.0, session.0),
            Principal::ApiKey { key, creator } => (Kind::ApiKey, key.0, creator.0),
            Principal::Service => (Kind::Service, Uuid::nil(), Uuid::nil()),
        };
        Stored {
            org: self.0.org.0.as_bytes().to_vec(),
            kind: kind.into(),
            subject: subject.as_bytes().to_vec(),
            beside: beside.as_bytes().to_vec(),
            permissions: self.0.permissions.0.to_be_bytes().to_vec(),
            apps: self.0.apps.0,
        }
        .encode_to_vec()
    }

    /// `None` where the bytes are not a requester.
    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        let stored = Stored::decode(bytes).ok()?;
        let (subject, beside) =
            (Uuid::from_slice(&stored.subject).ok()?, Uuid::from_slice(&stored.beside).ok()?);
        let principal = match stored.kind() {
            Kind::User => Principal::User { user: UserId(subject), session: SessionId(beside) },
            Kind::ApiKey => Principal::ApiKey { key: ApiKeyId(subject), creator: UserId(beside) },
            Kind::Service => Principal::Service,
            Kind::Unspecified => return None,
        };
        Some(Self(Arc::new(Caller {
            org: OrgId(Uuid::from_slice(&stored.org).ok()?),
            principal,
            permissions: Permissions(u128::from_be_bytes(stored.permissions.try_into().ok()?)),
            apps: Apps(stored.apps),
        })))
    }
}

#[cfg(test)]
mod tests {
    use tracegate_proto::options::v1::{App, Permission};

    use super::*;

    fn check(principal: Principal) {
        let caller = Caller {
            org: OrgId(Uuid::now_v7()),
            principal,
            permissions: [Permission::PrecheckInvoke, Permission::TemplateWrite].into_iter().collect(),
            apps: [App::Tasks, App::Governance].into_iter().collect(),
        };
        let requester = Requester(Arc::new(caller));
        assert_eq!(Requester::decode(&requester.encode()), Some(requester));
    }

    #[test]
    fn a_requester_is_read_as_it_was_stored() {
        check(Principal::User { user: UserId(Uuid::now_v7()), session: SessionId(Uuid::now_v7()) });
        check(Principal::ApiKey { key: ApiKeyId(Uuid::now_v7()), creator: UserId(Uuid::now_v7()) });
        check(Principal::Service);
    }

    #[test]
    fn what_is_no_requester_is_not_read_as_one() {
        assert_eq!(Requester::decode(b""), None);
        assert_eq!(Requester::decode(b"\xff\xff"), None);
    }
}
