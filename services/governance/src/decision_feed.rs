//! The log as a feed: watchers read decisions from where they stand, by the sequence they have there.

use std::future::Future;
use std::pin::Pin;

use prost::Message;
use tracegate_platform::feed::{FeedEvent, FeedSource};
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Db};

use crate::store::decisions;

pub(crate) struct DecisionFeed(pub Db);

impl FeedSource for DecisionFeed {
    fn after(
        &self,
        org: OrgId,
        sequence: i64,
        event_count_max: i64,
    ) -> Pin<Box<dyn Future<Output = Result<Vec<FeedEvent>, ApiError>> + Send + '_>> {
        Box::pin(async move {
            let mut tx = self.0.begin(org).await?;
            let stored = decisions::after(&mut tx, sequence, event_count_max).await?;
            let event = |stored: decisions::Stored| FeedEvent {
                sequence: stored.decision.sequence,
                payload: stored.decision.encode_to_vec().into(),
            };
            Ok(stored.into_iter().map(event).collect())
        })
    }
}
