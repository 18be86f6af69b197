//! Files in memory on their way in: all of them together stay within a budget, however many arrive at once.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tracegate_platform::ApiError;
use tracegate_proto::errors::v1::ErrorReason;

/// Ten files of the largest size, counted by announced size: small files hardly wait for large ones.
const BUDGET_KIB: usize = 250 << 10;
/// A client that gets no room in this time does better to come back.
const WAIT_MAX: Duration = Duration::from_secs(3);

#[derive(Clone)]
pub(crate) struct Spool(Arc<Semaphore>);

/// Room for one file; given back when dropped.
pub(crate) struct Room {
    _permit: OwnedSemaphorePermit,
}

impl Default for Spool {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(BUDGET_KIB)))
    }
}

impl Spool {
    pub(crate) async fn room_for(&self, size_bytes: i64) -> Result<Room, ApiError> {
        let kib = u32::try_from(size_bytes.unsigned_abs().div_ceil(1024)).unwrap_or(u32::MAX);
        match tokio::time::timeout(WAIT_MAX, self.0.clone().acquire_many_owned(kib)).await {
            Ok(Ok(permit)) => Ok(Room { _permit: permit }),
            _ => Err(ApiError::new(ErrorReason::Overloaded, "too many files are arriving at once")
                .retry_after(Duration::from_secs(2))),
        }
    }
}
