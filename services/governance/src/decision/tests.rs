use proptest::prelude::*;
use time::OffsetDateTime;
use uuid::Version;

use super::DecisionId;

fn at(nanos: i128) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp_nanos(nanos).expect("within the calendar")
}

#[test]
fn an_id_is_a_uuid_of_version_7_that_tells_its_millisecond() {
    let id = DecisionId::at(at(1_700_000_000_123_456_000), u64::MAX).0;
    assert_eq!(id.get_version(), Some(Version::SortRand));
    assert_eq!(id.get_variant(), uuid::Variant::RFC4122);
    assert_eq!(id.get_timestamp().map(|stamp| stamp.to_unix()), Some((1_700_000_000, 123_000_000)));
}

#[test]
fn times_before_the_epoch_come_first() {
    assert!(DecisionId::first_from(at(-1_000_000)) <= DecisionId::at(at(0), 0));
}

proptest! {
    #[test]
    fn ids_sort_as_their_times(
        one in 0i64..4_000_000_000_000_000, apart in 1i64..3_000, random in any::<(u64, u64)>(),
    ) {
        let micros = |us: i64| at(i128::from(us) * 1_000);
        let (earlier, later) = (DecisionId::at(micros(one), random.0), DecisionId::at(micros(one + apart), random.1));
        prop_assert!(earlier < later);
        prop_assert!(DecisionId::first_from(micros(one)) <= earlier);
        prop_assert!(earlier < DecisionId::first_from(micros(one + apart)));
        prop_assert!(DecisionId::first_from(micros(one + apart)) <= later);
    }

    #[test]
    fn a_bound_between_two_microseconds_is_the_later_one(us in 0i64..4_000_000_000_000_000, finer in 1i128..1_000) {
        let nanos = i128::from(us) * 1_000;
        prop_assert_eq!(DecisionId::first_from(at(nanos + finer)), DecisionId::first_from(at(nanos + 1_000)));
    }
}
