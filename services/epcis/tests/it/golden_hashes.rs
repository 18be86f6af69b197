//! The reference implementation's own examples: text by text, hash by hash.

use std::fs;

use tracegate_epcis::read;

use crate::kit::LIMITS;
use crate::testdata::files;

#[test]
fn pre_hashes_and_hashes_are_those_of_the_reference() {
    let mut n_events = 0;
    for path in files("hash", "jsonld") {
        let document = read(&fs::read(&path).unwrap(), LIMITS).unwrap().into_document().unwrap();
        let golden = |extension| fs::read_to_string(path.with_extension(extension)).unwrap();
        let (pre_hashes, hashes) = (golden("prehashes"), golden("hashes"));
        let expected: Vec<_> = pre_hashes.lines().zip(hashes.lines()).collect();
        assert_eq!(document.events().len(), expected.len(), "{}", path.display());
        for (event, (pre_hash, hash)) in document.events().iter().zip(expected) {
            assert_eq!(event.pre_hash(), pre_hash, "{}", path.display());
            assert_eq!(event.hash_id(), hash, "{}", path.display());
            n_events += 1;
        }
    }
    eprintln!("{n_events} golden hashes compared");
}
