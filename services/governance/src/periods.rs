//! The calendar of budgets: periods and days in the organization's own time zone.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};
use time::OffsetDateTime;
use time::macros::datetime;
use tracegate_platform::ApiError;
use tracegate_proto::governance::v1::BudgetPeriod;

/// When a prepaid budget's only period begins and ends: PostgreSQL's infinities have no place in a date's type.
const ALWAYS: Span =
    Span { starts_at: datetime!(2000-01-01 0:00 UTC), ends_at: datetime!(9999-12-31 0:00 UTC) };

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub starts_at: OffsetDateTime,
    /// Exclusive.
    pub ends_at: OffsetDateTime,
}

/// The zone of an IANA name; `None` where there is none.
pub(crate) fn zone(name: &str) -> Option<TimeZone> {
    TimeZone::get(name).ok()
}

/// The zone of a stored name.
pub(crate) fn stored_zone(name: &str) -> Result<TimeZone, ApiError> {
    zone(name)
        .ok_or_else(|| ApiError::internal(format!("inconsistent: gate_heads has the time zone {name:?}")))
}

/// The period that `at` lies in. Days begin at midnight, or at the first moment there is where a clock change skips it.
pub(crate) fn span(period: BudgetPeriod, zone: &TimeZone, at: OffsetDateTime) -> Span {
    let today = zoned(zone, at).date();
    let (first, next) = match period {
        BudgetPeriod::Unspecified | BudgetPeriod::Prepaid => return ALWAYS,
        BudgetPeriod::Daily => (today, today.checked_add(1.day())),
        BudgetPeriod::Monthly => {
            let first = today.first_of_month();
            (first, first.checked_add(1.month()))
        }
        BudgetPeriod::Yearly => {
            let first = today.first_of_year();
            (first, first.checked_add(1.year()))
        }
    };
    let starts_at = midnight(zone, first);
    Span { starts_at, ends_at: next.map_or(ALWAYS.ends_at, |next| midnight(zone, next)) }
}

/// The day of the organization that `at` lies in.
pub(crate) fn day(zone: &TimeZone, at: OffsetDateTime) -> time::Date {
    to_date(zoned(zone, at).date())
}

/// The moment a day of the organization begins.
pub(crate) fn day_start(zone: &TimeZone, day: time::Date) -> OffsetDateTime {
    let civil = Date::new(
        i16::try_from(day.year()).unwrap_or(i16::MAX),
        i8::try_from(u8::from(day.month())).unwrap_or(1),
        i8::try_from(day.day()).unwrap_or(1),
    );
    civil.map_or(ALWAYS.ends_at, |civil| midnight(zone, civil))
}

/// First of the month that follows `retention_days` after `at`: when a decision may be dropped.
pub(crate) fn expires_on(at: OffsetDateTime, retention_days: i32) -> time::Date {
    let kept_to = at.date().saturating_add(time::Duration::days(i64::from(retention_days)));
    let (year, month) = match kept_to.month() {
        time::Month::December => (kept_to.year() + 1, time::Month::January),
        month => (kept_to.year(), month.next()),
    };
    time::Date::from_calendar_date(year, month, 1).unwrap_or(KEPT)
}

/// The expiry of what is kept for good, or until a hold is released.
pub(crate) const KEPT: time::Date = time::macros::date!(9999 - 12 - 01);

fn zoned(zone: &TimeZone, at: OffsetDateTime) -> Zoned {
    Timestamp::from_nanosecond(at.unix_timestamp_nanos())
        .unwrap_or(Timestamp::UNIX_EPOCH)
        .to_zoned(zone.clone())
}

fn midnight(zone: &TimeZone, date: Date) -> OffsetDateTime {
    date.to_zoned(zone.clone())
        .ok()
        .and_then(|zoned| OffsetDateTime::from_unix_timestamp_nanos(zoned.timestamp().as_nanosecond()).ok())
        .unwrap_or(ALWAYS.ends_at)
}

fn to_date(date: Date) -> time::Date {
    let month = u8::try_from(date.month()).ok().and_then(|month| time::Month::try_from(month).ok());
    month
        .and_then(|month| {
            let day = u8::try_from(date.day()).ok()?;
            time::Date::from_calendar_date(i32::from(date.year()), month, day).ok()
        })
        .unwrap_or(KEPT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(
        period: BudgetPeriod,
        name: &str,
        at: OffsetDateTime,
        starts_at: OffsetDateTime,
        ends_at: OffsetDateTime,
    ) {
        assert_eq!(span(period, &zone(name).unwrap(), at), Span { starts_at, ends_at });
    }

    #[test]
    fn periods_begin_at_the_organizations_midnight() {
        check(
            BudgetPeriod::Daily,
            "Europe/Berlin",
            datetime!(2026-07-01 22:30 UTC),
            datetime!(2026-07-01 22:00 UTC),
            datetime!(2026-07-02 22:00 UTC),
        );
        check(
            BudgetPeriod::Monthly,
            "America/New_York",
            datetime!(2026-03-01 03:00 UTC),
            datetime!(2026-02-01 05:00 UTC),
            datetime!(2026-03-01 05:00 UTC),
        );
        check(
            BudgetPeriod::Yearly,
            "UTC",
            datetime!(2026-12-31 23:59:59 UTC),
            datetime!(2026-01-01 0:00 UTC),
            datetime!(2027-01-01 0:00 UTC),
        );
    }

    #[test]
    fn a_day_of_a_clock_change_is_shorter_or_longer() {
        let spring =
            span(BudgetPeriod::Daily, &zone("Europe/Berlin").unwrap(), datetime!(2026-03-29 12:00 UTC));
        assert_eq!(spring.ends_at - spring.starts_at, time::Duration::hours(23));
        let autumn =
            span(BudgetPeriod::Daily, &zone("Europe/Berlin").unwrap(), datetime!(2026-10-25 12:00 UTC));
        assert_eq!(autumn.ends_at - autumn.starts_at, time::Duration::hours(25));
    }

    #[test]
    fn decisions_expire_with_a_month_and_never_early() {
        assert_eq!(expires_on(datetime!(2026-01-31 12:00 UTC), 1), time::macros::date!(2026 - 03 - 01));
        assert_eq!(expires_on(datetime!(2026-11-30 12:00 UTC), 30), time::macros::date!(2027 - 01 - 01));
    }
}
