//! Who calls: the organization acted for, the person, key or service behind it, and what they may do.

use std::sync::Arc;

use tracegate_proto::events::v1::{Actor, actor};
use tracegate_proto::options::v1::{App, Permission};
use uuid::Uuid;

use crate::ApiError;
use crate::ids::{ApiKeyId, OrgId, SessionId, UserId};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    pub org: OrgId,
    pub principal: Principal,
    pub permissions: Permissions,
    pub apps: Apps,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Principal {
    User {
        user: UserId,
        session: SessionId,
    },
    /// Acts within its scopes and the current rights of its creator.
    ApiKey {
        key: ApiKeyId,
        creator: UserId,
    },
    /// A part of the mesh, calling on nobody's behalf.
    Service,
}

impl Caller {
    /// The mesh itself, calling on nobody's behalf; its organization is the nil UUID, which no row has.
    pub fn service() -> Arc<Self> {
        Arc::new(Self {
            org: OrgId(Uuid::nil()),
            principal: Principal::Service,
            permissions: Permissions::default().with(Permission::Mesh),
            apps: Apps::default(),
        })
    }

    /// The id written beside what the caller did.
    pub fn actor_id(&self) -> Uuid {
        match self.principal {
            Principal::User { user, .. } => user.0,
            Principal::ApiKey { key, .. } => key.0,
            Principal::Service => Uuid::nil(),
        }
    }

    pub fn actor(&self) -> Actor {
        let kind = match self.principal {
            Principal::User { .. } => actor::Kind::User,
            Principal::ApiKey { .. } => actor::Kind::ApiKey,
            Principal::Service => actor::Kind::Service,
        };
        Actor { kind: kind.into(), id: self.actor_id().to_string() }
    }

    /// The caller that the gate put beside the request.
    pub fn of(extensions: &http::Extensions) -> Result<Arc<Self>, ApiError> {
        extensions
            .get::<Arc<Self>>()
            .cloned()
            .ok_or_else(|| ApiError::internal("a handler that needs a caller was reached without one"))
    }
}

/// A set of permissions, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Permissions(pub u128);

impl Permissions {
    #[must_use]
    pub fn with(self, permission: Permission) -> Self {
        Self(self.0 | bit(permission as i32))
    }

    pub fn has(self, permission: Permission) -> bool {
        self.0 & bit(permission as i32) != 0
    }

    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// In ascending order.
    pub fn iter(self) -> impl Iterator<Item = Permission> {
        (0..128).filter(move |n| self.0 & bit(*n) != 0).filter_map(|n| Permission::try_from(n).ok())
    }

    /// The first permission that `self` has and `other` lacks.
    pub fn first_beyond(self, other: Self) -> Option<Permission> {
        Self(self.0 & !other.0).iter().next()
    }
}

impl FromIterator<Permission> for Permissions {
    fn from_iter<I: IntoIterator<Item = Permission>>(permissions: I) -> Self {
        permissions.into_iter().fold(Self::default(), Self::with)
    }
}

/// A set of apps, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Apps(pub u32);

impl Apps {
    #[must_use]
    pub fn with(self, app: App) -> Self {
        Self(self.0 | 1 << (app as u32))
    }

    /// Every organization has the core.
    pub fn has(self, app: App) -> bool {
        app == App::Core || self.0 & (1 << (app as u32)) != 0
    }

    pub fn iter(self) -> impl Iterator<Item = App> {
        (1..32).filter(move |n| self.0 & (1 << n) != 0).filter_map(|n| App::try_from(n).ok())
    }
}

impl FromIterator<App> for Apps {
    fn from_iter<I: IntoIterator<Item = App>>(apps: I) -> Self {
        apps.into_iter().fold(Self::default(), Self::with)
    }
}

fn bit(number: i32) -> u128 {
    u32::try_from(number).ok().and_then(|n| 1u128.checked_shl(n)).unwrap_or(0)
}
