use proptest::prelude::*;
use time::macros::{date, datetime};

use super::*;

const NOW: OffsetDateTime = datetime!(2026-03-10 23:30 UTC);

fn zone() -> TimeZone {
    periods::zone("Europe/Berlin").unwrap()
}

fn asked(start_day: &str, end_day: &str) -> QueryUsageRequest {
    QueryUsageRequest {
        start_day: start_day.to_owned(),
        end_day: end_day.to_owned(),
        ..QueryUsageRequest::default()
    }
}

#[track_caller]
fn check(start_day: &str, end_day: &str, expected: Option<(Date, Date)>) {
    let request = asked(start_day, end_day);
    let read = Question::read(&request, "", &zone(), NOW).ok();
    assert_eq!(read.map(|question| (question.first, question.last)), expected);
}

#[test]
fn days_are_those_of_the_organization() {
    check("", "", Some((date!(2026 - 02 - 09), date!(2026 - 03 - 11))));
    check("2026-03-01", "", Some((date!(2026 - 03 - 01), date!(2026 - 03 - 11))));
    check("2026-03-01", "2026-03-01", Some((date!(2026 - 03 - 01), date!(2026 - 03 - 01))));
    check("2026-03-02", "2026-03-01", None);
    check("2025-02-06", "2026-03-12", Some((date!(2025 - 02 - 06), date!(2026 - 03 - 12))));
    check("2025-02-05", "2026-03-12", None);
    for broken in ["2026-02-30", "2026-3-1", "+026-03-01", "2026-03-01-", "26-03-01", "yesterday"] {
        check(broken, "", None);
    }
}

#[test]
fn all_broken_rules_are_told_at_once() {
    let request = QueryUsageRequest { actor_id: "ana".to_owned(), ..asked("2026-02-30", "soon") };
    let refused = Question::read(&request, "query.", &zone(), NOW).unwrap_err();
    assert_eq!(refused.message(), "3 fields break their rules");
}

#[test]
fn rows_come_by_day_only_where_it_is_the_first_dimension() {
    let by = |group_by: &[UsageDimension]| {
        let group_by = group_by.iter().map(|dimension| i32::from(*dimension)).collect();
        let request = QueryUsageRequest { group_by, ..asked("", "") };
        let question = Question::read(&request, "", &zone(), NOW).unwrap();
        (question.day_first, question.by_day, question.by_model)
    };
    assert_eq!(by(&[UsageDimension::Day, UsageDimension::Model]), (true, true, true));
    assert_eq!(by(&[UsageDimension::Model, UsageDimension::Day]), (false, true, true));
    assert_eq!(by(&[]), (false, false, false));
}

/// A reader by the book: RFC 4180, section 2.
fn read(line: &str) -> Vec<String> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = line.strip_suffix("\r\n").unwrap().chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(std::mem::take(&mut cell)),
            letter => cell.push(letter),
        }
    }
    cells.push(cell);
    cells
}

proptest! {
    #[test]
    fn a_line_reads_back_as_it_was_but_for_the_guard(cells in prop::collection::vec(".{0,8}", 1..5)) {
        let mut line = Vec::new();
        crate::csv::line(cells.iter().map(String::as_str), &mut line);
        let read = read(&String::from_utf8(line).unwrap());
        prop_assert_eq!(read.len(), cells.len());
        for (read, cell) in read.iter().zip(&cells) {
            let guarded = format!("'{cell}");
            prop_assert!(read == cell || *read == guarded);
            let is_number = read.parse::<f64>().is_ok();
            prop_assert!(is_number || !read.starts_with(['=', '+', '-', '@', '\t', '\r']));
        }
    }
}
