//! Counts of decisions over time, put together from those of each hour.

use std::collections::HashMap;

use jiff::tz::TimeZone;
use time::{Duration, OffsetDateTime};
use tracegate_platform::clock::timestamp;
use tracegate_proto::governance::v1::{
    Direction, DirectionCount, GetDecisionStatsResponse, NamedCount, StatsPoint, TimeBucket, Verdict,
    VerdictCount,
};

use crate::periods;
use crate::store::hours::HourCount;

/// The contract's limit of tools; the rest is one more line.
const TOOLS_MAX: usize = 50;
const OTHER_TOOLS: &str = "other";

/// Whole hours in UTC; a day of the organization begins with one of them, except in zones that are half an hour off, where the hour that
/// holds midnight counts for the day before.
pub(crate) struct Span {
    pub from: OffsetDateTime,
    pub until: OffsetDateTime,
    pub bucket: TimeBucket,
}

impl Span {
    pub(crate) fn starts(&self, zone: &TimeZone) -> Vec<OffsetDateTime> {
        let mut starts = Vec::new();
        let mut at = self.from;
        while at < self.until {
            starts.push(at);
            at = match self.bucket {
                TimeBucket::Hour => at + Duration::hours(1),
                TimeBucket::Day | TimeBucket::Unspecified => {
                    let next = periods::day(zone, at).next_day().unwrap_or(periods::KEPT);
                    periods::day_start(zone, next).max(at + Duration::hours(1))
                }
            };
        }
        starts
    }
}

pub(crate) fn response(
    counts: &[HourCount],
    findings: Vec<(String, i64)>,
    span: &Span,
    zone: &TimeZone,
) -> GetDecisionStatsResponse {
    let mut verdicts: HashMap<&str, i64> = HashMap::new();
    let mut directions: HashMap<&str, i64> = HashMap::new();
    let mut tools: HashMap<&str, i64> = HashMap::new();
    let starts = span.starts(zone);
    let mut series: Vec<StatsPoint> = starts
        .iter()
        .map(|at| StatsPoint { start_time: Some(timestamp(*at)), ..StatsPoint::default() })
        .collect();
    let (mut total, mut latency_us, mut shadow_differs) = (0, 0_i64, 0);
    for count in counts {
        let n = count.decision_count;
        total += n;
        latency_us = latency_us.saturating_add(count.latency_us_sum);
        shadow_differs += count.shadow_differs_count;
        *verdicts.entry(&count.verdict).or_default() += n;
        *directions.entry(&count.direction).or_default() += n;
        *tools.entry(&count.tool).or_default() += n;
        let place = starts.partition_point(|start| *start <= count.hour);
        if let Some(point) = place.checked_sub(1).and_then(|place| series.get_mut(place)) {
            match count.verdict.as_str() {
                "ALLOW" => point.allow_count += n,
                "TRANSFORM" => point.transform_count += n,
                _ => point.deny_count += n,
            }
        }
    }
    let of_verdict = |verdict: Verdict| VerdictCount {
        verdict: verdict.into(),
        count: verdicts.get(verdict.as_str_name().trim_start_matches("VERDICT_")).copied().unwrap_or(0),
    };
    let of_direction = |direction: Direction| DirectionCount {
        direction: direction.into(),
        count: directions.get(direction.as_str_name().trim_start_matches("DIRECTION_")).copied().unwrap_or(0),
    };
    GetDecisionStatsResponse {
        total_count: total,
        by_verdict: [Verdict::Allow, Verdict::Transform, Verdict::Deny].map(of_verdict).to_vec(),
        by_direction: [Direction::Precheck, Direction::Postcheck].map(of_direction).to_vec(),
        by_tool: most(tools),
        by_pii_class: findings.into_iter().map(|(name, count)| NamedCount { name, count }).collect(),
        series,
        mean_latency_us: latency_us.checked_div(total).unwrap_or(0),
        shadow_differs_count: shadow_differs,
        ..GetDecisionStatsResponse::default()
    }
}

/// The largest counts, the rest together.
fn most(counts: HashMap<&str, i64>) -> Vec<NamedCount> {
    let mut sorted: Vec<(&str, i64)> = counts.into_iter().collect();
    sorted.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let rest: i64 = sorted.iter().skip(TOOLS_MAX).map(|(_, count)| count).sum();
    sorted.truncate(TOOLS_MAX);
    if rest > 0 {
        sorted.push((OTHER_TOOLS, rest));
    }
    sorted.into_iter().map(|(name, count)| NamedCount { name: name.to_owned(), count }).collect()
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    fn count(hour: OffsetDateTime, verdict: &str, tool: &str, n: i64) -> HourCount {
        HourCount {
            hour,
            direction: "PRECHECK".to_owned(),
            verdict: verdict.to_owned(),
            tool: tool.to_owned(),
            decision_count: n,
            latency_us_sum: n * 10,
            shadow_differs_count: 0,
        }
    }

    #[test]
    fn a_series_has_no_gaps_and_adds_up() {
        let span = Span {
            from: datetime!(2026-03-28 23:00 UTC),
            until: datetime!(2026-03-31 22:00 UTC),
            bucket: TimeBucket::Day,
        };
        let zone = periods::zone("Europe/Berlin").unwrap();
        let counts = [
            count(datetime!(2026-03-28 23:00 UTC), "ALLOW", "ai.generate", 3),
            count(datetime!(2026-03-29 21:00 UTC), "DENY", "db.query", 2),
            count(datetime!(2026-03-31 21:00 UTC), "TRANSFORM", "ai.generate", 5),
        ];
        let stats = response(&counts, Vec::new(), &span, &zone);
        // The 29th has 23 hours in Berlin.
        let starts: Vec<i64> =
            stats.series.iter().map(|point| point.start_time.unwrap().seconds / 3600).collect();
        assert_eq!(starts.windows(2).map(|pair| pair[1] - pair[0]).collect::<Vec<_>>(), [23, 24]);
        let sum: i64 = stats.series.iter().map(|p| p.allow_count + p.transform_count + p.deny_count).sum();
        assert_eq!((sum, stats.total_count, stats.mean_latency_us), (10, 10, 10));
        assert_eq!(stats.series[0].deny_count, 2);
    }

    #[test]
    fn tools_beyond_the_limit_are_counted_together() {
        let span = Span {
            from: datetime!(2026-01-01 0:00 UTC),
            until: datetime!(2026-01-01 1:00 UTC),
            bucket: TimeBucket::Hour,
        };
        let names: Vec<String> = (0..60).map(|n| format!("tool.n{n}")).collect();
        let counts: Vec<_> = names.iter().map(|name| count(span.from, "ALLOW", name, 1)).collect();
        let tools = response(&counts, Vec::new(), &span, &TimeZone::UTC).by_tool;
        assert_eq!((tools.len(), tools[50].name.as_str(), tools[50].count), (51, "other", 10));
    }
}
