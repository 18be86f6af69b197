use proptest::prelude::*;
use time::macros::datetime;

use super::*;

const APRIL: Span =
    Span { starts_at: datetime!(2026-04-01 0:00 UTC), ends_at: datetime!(2026-05-01 0:00 UTC) };

fn spending(spent: i64, limit: i64) -> Spending {
    Spending { span: APRIL, counted_from: APRIL.starts_at, limit, spent }
}

#[test]
fn a_third_of_the_month_foretells_three_times_as_much() {
    let (spending, now) = (spending(100, 200), datetime!(2026-04-11 0:00 UTC));
    assert_eq!(spending.at_end(now), 300);
    assert_eq!(spending.exhausts_at(now), Some(datetime!(2026-04-21 0:00 UTC)));
}

#[test]
fn the_first_second_of_a_month_foretells_no_fortune() {
    let now = APRIL.starts_at + Duration::SECOND;
    assert!(spending(100, i64::MAX).at_end(now) <= 100 * 31);
    let day = Span { ends_at: APRIL.starts_at + Duration::DAY, ..APRIL };
    let daily = Spending { span: day, ..spending(100, i64::MAX) };
    assert!(daily.at_end(now) <= 100 * 25);
}

#[test]
fn the_pace_is_told_from_the_last_reset() {
    let now = datetime!(2026-04-21 0:00 UTC);
    let reset = Spending { counted_from: datetime!(2026-04-16 0:00 UTC), ..spending(100, 1_000) };
    assert_eq!((reset.at_end(now), spending(100, 1_000).at_end(now)), (300, 150));
}

#[test]
fn nothing_spent_exhausts_nothing_unless_there_is_nothing() {
    let now = datetime!(2026-04-21 0:00 UTC);
    assert_eq!((spending(0, 1).exhausts_at(now), spending(0, 0).exhausts_at(now)), (None, Some(now)));
}

fn moment() -> impl Strategy<Value = OffsetDateTime> {
    (0..30 * 86_400_i64).prop_map(|seconds| APRIL.starts_at + Duration::seconds(seconds))
}

proptest! {
    #[test]
    fn a_forecast_is_never_less_than_what_is_spent(spent in 0..i64::MAX, now in moment()) {
        prop_assert!(spending(spent, 0).at_end(now) >= spent);
        prop_assert_eq!(spending(spent, 0).at_end(APRIL.ends_at), spent);
    }

    #[test]
    fn more_spent_foretells_more_and_an_earlier_end(
        spent in 1..1_000_000_000_i64, more in 1..1_000_000_000_i64, limit in 0..10_000_000_000_i64, now in moment(),
    ) {
        let (less, more) = (spending(spent, limit), spending(spent + more, limit));
        prop_assert!(less.at_end(now) <= more.at_end(now));
        if let Some(exhausted) = less.exhausts_at(now) {
            prop_assert!(more.exhausts_at(now).is_some_and(|earlier| earlier <= exhausted));
        }
    }

    #[test]
    fn a_limit_is_reached_within_the_period_where_the_forecast_passes_it(
        spent in 0..1_000_000_000_i64, limit in 0..10_000_000_000_i64, now in moment(),
    ) {
        let spending = spending(spent, limit);
        match spending.exhausts_at(now) {
            Some(at) => {
                prop_assert!(now <= at && at < APRIL.ends_at);
                prop_assert!(spending.at_end(now) >= limit);
            }
            None => prop_assert!(spending.at_end(now) <= limit),
        }
    }
}
