//! Typed ids: a template's id is never taken for a task's. All are UUIDv7, so they sort by creation.

use uuid::Uuid;

use crate::ApiError;

/// Declares id types over `Uuid`.
#[macro_export]
macro_rules! typed_ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub ::uuid::Uuid);

        impl $name {
            /// A new id, later than all before it.
            pub fn generate() -> Self {
                Self(::uuid::Uuid::now_v7())
            }

            /// Reads the id from a request field; the field is named in the error.
            pub fn from_field(field: &'static str, value: &str) -> Result<Self, $crate::ApiError> {
                $crate::ids::uuid_from_field(field, value).map(Self)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

typed_ids!(
    /// The tenant everything belongs to.
    OrgId,
    UserId,
    SessionId,
    ApiKeyId,
);

pub fn uuid_from_field(field: &'static str, value: &str) -> Result<Uuid, ApiError> {
    Uuid::try_parse(value).map_err(|_| ApiError::invalid(field, "string.uuid", "must be a UUID"))
}
