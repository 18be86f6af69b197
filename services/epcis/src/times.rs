//! Times of events: read strictly, written as the event hash wants them.

use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime, UtcOffset};

/// The time that RFC 3339 reads here.
///
/// Any character may part date from time there, and a minute may have a 61st second; in EPCIS neither.
pub(crate) fn instant(written: &str) -> Option<OffsetDateTime> {
    let is_parted = matches!(written.as_bytes().get(10), Some(b'T' | b't'));
    let has_leap_second = written.get(17..19) == Some("60");
    if !is_parted || has_leap_second {
        return None;
    }
    let time = OffsetDateTime::parse(written, &Rfc3339).ok()?;
    // Years of UTC have four digits too.
    time.checked_to_offset(UtcOffset::UTC).map(|_| time)
}

/// `±hh:mm`, at most 14 hours either way.
pub(crate) fn offset(written: &str) -> Option<UtcOffset> {
    let (sign, rest) = written.split_at_checked(1)?;
    let (hours, minutes) = rest.split_once(':')?;
    let number = |digits: &str| {
        let is_pair = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_pair.then(|| digits.parse::<i8>().ok()).flatten()
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    if hours > 14 || minutes > 59 || (hours == 14 && minutes > 0) {
        return None;
    }
    match sign {
        "+" => UtcOffset::from_hms(hours, minutes, 0).ok(),
        "-" => UtcOffset::from_hms(-hours, -minutes, 0).ok(),
        _ => None,
    }
}

/// In UTC, to the millisecond, halves up: CBV 2.0, section 8.9.
pub(crate) fn canonical(time: OffsetDateTime) -> String {
    let utc = time.checked_to_offset(UtcOffset::UTC).unwrap_or(time);
    let millis = (i64::from(utc.nanosecond()) + 500_000) / 1_000_000;
    let seconds = utc.replace_nanosecond(0).unwrap_or(utc);
    write(seconds.saturating_add(Duration::milliseconds(millis)), "Z")
}

/// With the offset that it has, to the millisecond; in UTC where that offset is no whole minutes.
pub(crate) fn local(time: OffsetDateTime) -> String {
    let is_whole = time.offset().seconds_past_minute() == 0;
    let time = if is_whole { time } else { time.checked_to_offset(UtcOffset::UTC).unwrap_or(time) };
    write(time, &offset_text(time.offset()))
}

/// `±hh:mm`
pub(crate) fn offset_text(offset: UtcOffset) -> String {
    let (hours, minutes, _) = offset.as_hms();
    let sign = if offset.is_negative() { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", hours.unsigned_abs(), minutes.unsigned_abs())
}

fn write(time: OffsetDateTime, zone: &str) -> String {
    let (date, clock) = (time.date(), time.time());
    let (year, month, day) = date.to_calendar_date();
    let (hour, minute, second, milli) = clock.as_hms_milli();
    let month = u8::from(month);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}{zone}")
}

#[cfg(test)]
mod tests;
