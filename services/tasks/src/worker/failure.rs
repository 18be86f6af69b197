//! Why an attempt ended early, in classes: only what passes by itself is tried again.

use std::time::Duration;

use tonic::Status;
use tracegate_platform::ApiError;

use crate::document::BrokeDown;

#[derive(Debug)]
pub(crate) enum Failure {
    /// Trying again cannot mend it.
    Permanent(String),
    /// It may well work later, not before `retry_after` where somebody said so.
    Passing {
        cause: String,
        retry_after: Option<Duration>,
    },
    Stopped(Stop),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// Somebody has cancelled the task.
    Cancelled,
    /// The database says that somebody else has the task: nothing may be written any more.
    LeaseLost,
    /// The lease may be over, because nobody could be asked to extend it.
    OutOfTouch,
    ShuttingDown,
}

impl Failure {
    pub(crate) fn passing(cause: impl Into<String>) -> Self {
        Self::Passing { cause: cause.into(), retry_after: None }
    }
}

impl From<ApiError> for Failure {
    /// The attempt's own database and bookkeeping: nothing the document could be blamed for.
    fn from(error: ApiError) -> Self {
        let cause = error.message().to_owned();
        // Turned into a status, an error logs its cause; the status itself is not needed.
        drop(Status::from(error));
        Self::passing(cause)
    }
}

impl From<BrokeDown> for Failure {
    /// A reader that breaks down over a document does so each time.
    fn from(error: BrokeDown) -> Self {
        Self::Permanent(error.to_string())
    }
}
