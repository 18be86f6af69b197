//! The log as a feed: watchers read it from where they stand, by the position they have there.

use std::future::Future;
use std::pin::Pin;

use tracegate_platform::feed::{FeedEvent, FeedSource};
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Db};

use crate::store::events;

pub(crate) struct PlantFeed(pub Db);

impl FeedSource for PlantFeed {
    fn after(
        &self,
        org: OrgId,
        sequence: i64,
        event_count_max: i64,
    ) -> Pin<Box<dyn Future<Output = Result<Vec<FeedEvent>, ApiError>> + Send + '_>> {
        Box::pin(async move {
            let mut tx = self.0.begin(org).await?;
            let stored = events::after(&mut tx, sequence, event_count_max).await?;
            Ok(stored
                .into_iter()
                .map(|(sequence, body)| FeedEvent { sequence, payload: body.into() })
                .collect())
        })
    }
}
