use std::collections::HashMap;

use proptest::prelude::*;
use prost::Message;
use time::OffsetDateTime;
use uuid::Version;

use super::{Decision, DecisionId, Entry, Random, asks_the_same, labels_commitment};

fn at(nanos: i128) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp_nanos(nanos).expect("within the calendar")
}

fn tags(tags: &[(&str, &str)]) -> HashMap<String, String> {
    tags.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

fn labelled() -> Decision {
    Decision {
        tool: "ai.generate".to_owned(),
        payload_hash: "00".repeat(32),
        correlation_id: "work-1".to_owned(),
        tags: tags(&[("team", "quality"), ("area", "north")]),
        ..Decision::default()
    }
}

fn place(decision: Decision) -> Entry {
    let id = DecisionId::new(at(0), 7, 1);
    Entry::place(decision, id, 7, at(0), &mut Random::new())
}

#[test]
fn an_id_is_a_uuid_of_version_7_that_tells_its_millisecond() {
    let id = DecisionId::new(at(1_700_000_000_123_456_000), i64::MAX, u32::MAX).0;
    assert_eq!(id.get_version(), Some(Version::SortRand));
    assert_eq!(id.get_variant(), uuid::Variant::RFC4122);
    assert_eq!(id.get_timestamp().map(|stamp| stamp.to_unix()), Some((1_700_000_000, 123_000_000)));
}

#[test]
fn the_log_commits_to_labels_without_holding_them() {
    let entry = place(labelled());
    let leaf = Decision::decode(entry.leaf.as_ref()).expect("a leaf is a decision");
    assert_eq!((leaf.correlation_id.as_str(), leaf.tags.len(), leaf.labels_salt.as_str()), ("", 0, ""));
    assert_eq!(leaf.labels_commitment, entry.decision.labels_commitment);
    assert_eq!(
        (&entry.decision.correlation_id, &entry.decision.tags),
        (&labelled().correlation_id, &labelled().tags)
    );
    let salt: Vec<u8> = (0..16)
        .map(|at| {
            u8::from_str_radix(&entry.decision.labels_salt[2 * at..2 * at + 2], 16).expect("hexadecimal")
        })
        .collect();
    let commitment = labels_commitment(&salt, "work-1", &labelled().tags);
    assert_eq!(tracegate_platform::keys::hex(&commitment), leaf.labels_commitment);
    // The same labels are not recognized in another decision.
    assert_ne!(place(labelled()).decision.labels_commitment, entry.decision.labels_commitment);

    let bare = place(Decision { correlation_id: String::new(), tags: HashMap::new(), ..labelled() });
    assert_eq!((bare.decision.labels_commitment.as_str(), bare.decision.labels_salt.as_str()), ("", ""));
}

#[test]
fn a_commitment_tells_every_label_from_every_other() {
    let commit =
        |correlation_id, given: &[(&str, &str)]| labels_commitment(b"salt", correlation_id, &tags(given));
    assert_eq!(commit("work", &[("a", "1"), ("b", "2")]), commit("work", &[("b", "2"), ("a", "1")]));
    let others = [
        commit("wor", &[("ka", "1"), ("b", "2")]),
        commit("work", &[("a", "1b"), ("", "2")]),
        commit("work", &[("a", "1")]),
        commit("", &[("work", "a"), ("1", "b")]),
        labels_commitment(b"sal", "twork", &tags(&[("a", "1"), ("b", "2")])),
    ];
    assert!(others.iter().all(|other| *other != commit("work", &[("a", "1"), ("b", "2")])));
}

#[test]
fn a_question_is_the_same_only_where_all_of_it_is() {
    let first = place(labelled()).decision;
    assert!(asks_the_same(&first, &labelled()));
    let others = [
        Decision { tool: "ai.analyze".to_owned(), ..labelled() },
        Decision { model: "large".to_owned(), ..labelled() },
        Decision { provider: "openai".to_owned(), ..labelled() },
        Decision { scope: "staging".to_owned(), ..labelled() },
        Decision { payload_hash: "11".repeat(32), ..labelled() },
        Decision { precheck_id: "1".to_owned(), ..labelled() },
        Decision { correlation_id: "work-2".to_owned(), ..labelled() },
        Decision { tags: tags(&[("team", "quality")]), ..labelled() },
    ];
    for other in &others {
        assert!(!asks_the_same(&first, other), "{other:?}");
    }
    // What was erased cannot be asked about any more; the rest still is.
    let (labels_salt, correlation_id, tags) = Default::default();
    let erased = Decision { labels_salt, correlation_id, tags, ..first };
    assert!(asks_the_same(&erased, &others[6]));
    assert!(!asks_the_same(&erased, &others[0]));
}

proptest! {
    #[test]
    fn an_id_tells_its_place_and_sorts_as_the_log(
        us in 0i64..4_000_000_000_000_000, apart in 0i64..3_000_000,
        sequence in 1i64..(1 << 40) - 1, random in any::<(u32, u32)>(),
    ) {
        let micros = |us: i64| at(i128::from(us) * 1_000);
        let earlier = DecisionId::new(micros(us), sequence, random.0);
        let later = DecisionId::new(micros(us + apart), sequence + 1, random.1);
        prop_assert!(earlier < later);
        prop_assert_eq!((earlier.sequence(), later.sequence()), (sequence, sequence + 1));
    }
}
