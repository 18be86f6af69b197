//! Usage as it is asked for: days, filters, dimensions. Pure.

use jiff::tz::TimeZone;
use time::{Date, Duration, OffsetDateTime};
use tracegate_platform::ApiError;
use tracegate_proto::check::Violation;
use tracegate_proto::governance::v1::{QueryUsageRequest, UsageDimension, UsageRow};
use uuid::Uuid;

use crate::{periods, usd};

/// Of a question without a start.
const DAYS_ASKED: i64 = 30;
/// A year and a month more, to compare with; the contract says so.
const DAYS_MAX: i64 = 400;

/// What is summed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Question<'a> {
    /// Both inclusive.
    pub first: Date,
    pub last: Date,
    pub provider: Option<&'a str>,
    pub model: Option<&'a str>,
    pub actor_id: Option<Uuid>,
    pub task: Option<&'a str>,
    pub by_provider: bool,
    pub by_model: bool,
    pub by_actor: bool,
    pub by_task: bool,
    pub by_day: bool,
    /// Rows come by day and not by cost.
    pub day_first: bool,
}

impl<'a> Question<'a> {
    /// `field` is where the request stands in its message. All broken rules at once.
    pub(crate) fn read(
        req: &'a QueryUsageRequest,
        field: &'static str,
        zone: &TimeZone,
        now: OffsetDateTime,
    ) -> Result<Self, ApiError> {
        let mut violations = Vec::new();
        let mut broken = |name: &str, rule: &'static str, words: &str| {
            violations.push(Violation::new(format!("{field}{name}"), rule, words));
        };
        let today = periods::day(zone, now);
        let mut day = |name: &str, text: &str, missing: Date| match (text, read_day(text)) {
            ("", _) => missing,
            (_, Some(day)) => day,
            (_, None) => {
                broken(name, "day.format", "must be a day such as 2026-03-01");
                missing
            }
        };
        let last = day("end_day", &req.end_day, today);
        let first = day("start_day", &req.start_day, last.saturating_sub(Duration::days(DAYS_ASKED)));
        if last < first {
            broken("end_day", "day.after_start", "must not be before start_day");
        } else if (last - first).whole_days() >= DAYS_MAX {
            broken("end_day", "day.range", "must be within 400 days of start_day");
        }
        let actor_id = Some(req.actor_id.as_str()).filter(|id| !id.is_empty());
        let actor_id = actor_id.and_then(|id| {
            let read = Uuid::try_parse(id).ok();
            if read.is_none() {
                broken("actor_id", "string.uuid", "must be a UUID");
            }
            read
        });
        if !violations.is_empty() {
            return Err(ApiError::invalid_fields(violations));
        }
        let given = |text: &'a str| Some(text).filter(|text| !text.is_empty());
        let has = |dimension: UsageDimension| req.group_by.contains(&i32::from(dimension));
        Ok(Self {
            first,
            last,
            provider: given(&req.provider),
            model: given(&req.model),
            actor_id,
            task: given(&req.task),
            by_provider: has(UsageDimension::Provider),
            by_model: has(UsageDimension::Model),
            by_actor: has(UsageDimension::Actor),
            by_task: has(UsageDimension::Task),
            by_day: has(UsageDimension::Day),
            day_first: req.group_by.first() == Some(&i32::from(UsageDimension::Day)),
        })
    }
}

fn read_day(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let is_plain = |part: &str, n: usize| part.len() == n && part.bytes().all(|byte| byte.is_ascii_digit());
    if parts.next().is_some() || !is_plain(year, 4) || !is_plain(month, 2) || !is_plain(day, 2) {
        return None;
    }
    let month = time::Month::try_from(month.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
}

/// Names of an export's columns: those of the contract, and the cost as people read it.
pub(crate) const COLUMNS: [&str; 11] = [
    "provider",
    "model",
    "actor_id",
    "task",
    "day",
    "call_count",
    "input_tokens",
    "output_tokens",
    "cached_tokens",
    "cost_nanos_usd",
    "cost_usd",
];

/// A row's cells, in the order of [`COLUMNS`].
pub(crate) fn cells(row: &UsageRow) -> [String; 11] {
    [
        row.provider.clone(),
        row.model.clone(),
        row.actor_id.clone(),
        row.task.clone(),
        row.day.clone(),
        row.call_count.to_string(),
        row.input_tokens.to_string(),
        row.output_tokens.to_string(),
        row.cached_tokens.to_string(),
        row.cost_nanos_usd.to_string(),
        usd::decimal(row.cost_nanos_usd),
    ]
}

#[cfg(test)]
mod tests;
