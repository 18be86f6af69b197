//! Every example that GS1 publishes with the standard is accepted, and comes back as it was.

use std::fs;

use tracegate_epcis::{Unreadable, read};

use crate::kit::LIMITS;
use crate::testdata::{BROKEN_EXAMPLE, files, standard_examples};

#[test]
fn examples_are_accepted_and_come_back_equal() {
    for path in standard_examples() {
        let bytes = fs::read(&path).unwrap();
        let document = read(&bytes, LIMITS).unwrap().into_document();
        let document = document.unwrap_or_else(|problems| panic!("{}: {problems:#?}", path.display()));
        let written = document.to_json().to_string();

        let value = |bytes: &[u8]| serde_json::from_slice::<serde_json::Value>(bytes).unwrap();
        assert_eq!(value(written.as_bytes()), value(&bytes), "{}", path.display());
        assert_eq!(
            without_space(&written),
            without_space(str::from_utf8(&bytes).unwrap()),
            "{}",
            path.display()
        );
        let again = read(written.as_bytes(), LIMITS).unwrap().into_document().unwrap();
        assert_eq!(again, document, "{}", path.display());
    }
}

#[test]
fn every_event_of_an_example_stands_by_itself() {
    for path in standard_examples() {
        let document = read(&fs::read(&path).unwrap(), LIMITS).unwrap().into_document().unwrap();
        for event in document.into_events() {
            let hash = event.hash_id();
            let read = read(event.bare().to_string().as_bytes(), LIMITS).unwrap().into_document().unwrap();
            assert_eq!(read.events().first().unwrap().hash_id(), hash, "{}", path.display());
        }
    }
}

/// Which of its two ids a reader takes, depends on the reader; without the first it is like the others.
#[test]
fn the_example_with_two_ids_is_refused_for_them() {
    for path in files("gs1", "jsonld").iter().filter(|path| path.ends_with(BROKEN_EXAMPLE)) {
        let text = fs::read_to_string(path).unwrap();
        let pointer = "/epcisBody/eventList/0/eventID".to_owned();
        assert_eq!(read(text.as_bytes(), LIMITS), Err(Unreadable::DuplicateName { pointer }));
        let mut lines: Vec<_> = text.lines().collect();
        lines.remove(lines.iter().position(|line| line.contains("eventID")).unwrap());
        read(lines.concat().as_bytes(), LIMITS).unwrap().into_document().unwrap();
    }
}

/// The text but for white space between tokens; numbers stay as they are written.
fn without_space(json: &str) -> String {
    let mut in_string = false;
    let mut is_escaped = false;
    let keep = |c: &char| {
        let is_kept = in_string || !c.is_ascii_whitespace();
        in_string ^= *c == '"' && !is_escaped;
        is_escaped = *c == '\\' && !is_escaped;
        is_kept
    };
    json.chars().filter(keep).collect()
}
