//! WatchRevocations: whose cached identity is void, at once, with a heartbeat that proves that nothing was missed.

use std::collections::HashSet;
use std::pin::Pin;
use std::time::Duration as StdDuration;

use futures_util::Stream;
use time::Duration;
use tonic::Status;
use tracegate_platform::ApiError;
use tracegate_platform::feed::{Bell, heard};
use tracegate_proto::auth::v1::WatchRevocationsResponse;
use uuid::Uuid;

use crate::Auth;
use crate::store::revocations;

const HEARTBEAT_INTERVAL: StdDuration = StdDuration::from_millis(250);
/// What a new watcher is told: longer than it can have been away with a cache it still believes.
const FIRST_LOOK: Duration = Duration::minutes(5);
/// What each further look covers: longer than a transaction can take to commit.
const LATER_LOOK: Duration = Duration::seconds(60);

pub(crate) type Revocations = Pin<Box<dyn Stream<Item = Result<WatchRevocationsResponse, Status>> + Send>>;

pub(crate) fn run(auth: &Auth) -> Revocations {
    let auth = auth.0.clone();
    Box::pin(async_stream::stream! {
        let mut bells = auth.db.doorbell().listen();
        let mut told: HashSet<Uuid> = HashSet::new();
        let mut look = FIRST_LOOK;
        loop {
            match revocations::recent(&auth.db, look).await {
                Ok(recent) => {
                    look = LATER_LOOK;
                    told.retain(|id| recent.iter().any(|(recent, _)| recent == id));
                    for (id, subject) in recent {
                        if told.insert(id) {
                            yield Ok(WatchRevocationsResponse { subject_id: subject.to_string() });
                        }
                    }
                    yield Ok(WatchRevocationsResponse { subject_id: String::new() });
                }
                // No heartbeat: the watcher must not believe its cache.
                Err(error) => {
                    yield Err(error.into());
                    return;
                }
            }
            tokio::select! {
                () = auth.drain.streams_end() => {
                    yield Err(ApiError::resume_elsewhere(0).into());
                    return;
                }
                () = tokio::time::sleep(HEARTBEAT_INTERVAL) => {}
                () = heard(&mut bells, |bell| matches!(bell, Bell::Subject { .. })) => {}
            }
        }
    })
}
