//! GetDecisionStats: exact counts over time.

use std::sync::Arc;

use time::{Duration, OffsetDateTime, Time};
use tracegate_platform::clock::timestamp;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetDecisionStatsRequest, GetDecisionStatsResponse, TimeBucket};

use crate::rpc::list_decisions::span;
use crate::statistics::{self, Span};
use crate::store::{heads, hours};
use crate::{Governance, periods};

const SPAN_DEFAULT: Duration = Duration::days(7);
const SPAN_MAX: Duration = Duration::days(400);
/// A series of more points is not read by anybody.
const HOURS_MAX: Duration = Duration::days(14);

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: GetDecisionStatsRequest,
) -> Result<GetDecisionStatsResponse, ApiError> {
    let (from, until) = span(req.start_time.as_ref(), req.end_time.as_ref())?;
    let until = until.unwrap_or_else(|| gov.clock.now() + Duration::microseconds(1));
    let from = from.unwrap_or(until - SPAN_DEFAULT);
    if until - from > SPAN_MAX {
        return Err(ApiError::invalid(
            "end_time",
            "timestamp.span",
            "must be at most 400 days after start_time",
        ));
    }
    let bucket = match req.bucket() {
        TimeBucket::Unspecified if until - from <= Duration::days(3) => TimeBucket::Hour,
        TimeBucket::Unspecified => TimeBucket::Day,
        TimeBucket::Hour if until - from > HOURS_MAX => {
            return Err(ApiError::invalid("bucket", "bucket.span", "must be DAY for more than 14 days"));
        }
        bucket => bucket,
    };

    let mut tx = gov.db.begin(caller.org).await?;
    let head = heads::find(&mut tx).await?;
    let zone = periods::zone(&head.time_zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let span = Span { from: whole_hour(from), until, bucket };
    let counts = hours::within(&mut tx, span.from, until).await?;
    let findings = hours::findings_within(&mut tx, span.from, until).await?;
    Ok(GetDecisionStatsResponse {
        last_ingest_time: head.ingested_at.map(timestamp),
        all_time_count: head.tree_size,
        ..statistics::response(&counts, findings, &span, &zone)
    })
}

pub(crate) fn whole_hour(at: OffsetDateTime) -> OffsetDateTime {
    at.replace_time(Time::from_hms(at.hour(), 0, 0).unwrap_or(Time::MIDNIGHT))
}
