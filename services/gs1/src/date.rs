//! Days and times in element strings: two digits for the year, and sometimes no day at all.

use time::{Date, Month, PrimitiveDateTime, Time};

use crate::text;
use crate::value_error::ValueError;

/// A day as a barcode says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// Where only the month was given, its last day (General Specifications, section 7.12).
    pub date: Date,
    /// False where the symbol has 00 for the day.
    pub has_day: bool,
}

/// The year that two digits mean in `this_year`: the one from 49 years behind to 50 years ahead (General
/// Specifications, section 7.12).
fn full_year(two_digits: i32, this_year: i32) -> i32 {
    let century = this_year - this_year.rem_euclid(100);
    match two_digits - this_year.rem_euclid(100) {
        51..=99 => century - 100 + two_digits,
        -99..=-50 => century + 100 + two_digits,
        _ => century + two_digits,
    }
}

/// `YYMMDD`; 00 for the day is the month's last.
pub(crate) fn day(written: &str, this_year: i32) -> Result<Day, ValueError> {
    let wrong = || ValueError::Date { written: written.to_owned() };
    let &[year, month, day] = numbers(written)?.as_slice() else { return Err(wrong()) };
    let year = full_year(i32::from(year), this_year);
    let month = Month::try_from(month).map_err(|_| wrong())?;
    let has_day = day != 0;
    let date = Date::from_calendar_date(year, month, if has_day { day } else { month.length(year) });
    Ok(Day { date: date.map_err(|_| wrong())?, has_day })
}

/// `YYMMDD` with a day.
pub(crate) fn full_date(written: &str, this_year: i32) -> Result<Date, ValueError> {
    let day = day(written, this_year)?;
    if day.has_day { Ok(day.date) } else { Err(ValueError::Date { written: written.to_owned() }) }
}

/// `YYMMDD` and then hours, or hours and minutes, or all three to the second.
pub(crate) fn moment(written: &str, this_year: i32) -> Result<PrimitiveDateTime, ValueError> {
    let (date, clock) = written.split_at_checked(6).unwrap_or((written, ""));
    let date = full_date(date, this_year)?;
    let wrong = || ValueError::Time { written: clock.to_owned() };
    let time = match *numbers(clock)?.as_slice() {
        [hour] => Time::from_hms(hour, 0, 0),
        [hour, minute] => Time::from_hms(hour, minute, 0),
        [hour, minute, second] => Time::from_hms(hour, minute, second),
        _ => return Err(wrong()),
    };
    Ok(PrimitiveDateTime::new(date, time.map_err(|_| wrong())?))
}

/// `YYMMDD` once or twice: a day, or the first and the last of several.
pub(crate) fn period(written: &str, this_year: i32) -> Result<(Date, Date), ValueError> {
    let (first, last) = written.split_at_checked(6).unwrap_or((written, ""));
    let from = full_date(first, this_year)?;
    let to = if last.is_empty() { from } else { full_date(last, this_year)? };
    if from <= to { Ok((from, to)) } else { Err(ValueError::Period) }
}

/// Pairs of digits, as numbers; none where a digit is left over.
fn numbers(written: &str) -> Result<Vec<u8>, ValueError> {
    text::digits(written)?;
    let pairs = written.as_bytes().chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Ok(Vec::new());
    }
    Ok(pairs.map(|pair| pair.iter().fold(0, |number, digit| number * 10 + (digit - b'0'))).collect())
}

#[cfg(test)]
mod tests;
