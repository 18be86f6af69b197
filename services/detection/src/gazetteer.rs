//! Word lists: given names, family names, places, streets, words before a name, and common words.
//!
//! `gazetteer/from_faker.py` and `gazetteer/from_scowl.py` wrote the lists; where they come from and under which licence
//! is in `NOTICE`. The words of the lists `street`, `cue` and `title` are ours.

use std::sync::LazyLock;

/// Which lists a word is in, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lists(pub(crate) u8);

impl Lists {
    pub(crate) const GIVEN: Lists = Lists(1);
    pub(crate) const FAMILY: Lists = Lists(1 << 1);
    pub(crate) const CITY: Lists = Lists(1 << 2);
    pub(crate) const REGION: Lists = Lists(1 << 3);
    pub(crate) const STREET: Lists = Lists(1 << 4);
    pub(crate) const CUE: Lists = Lists(1 << 5);
    pub(crate) const COMMON: Lists = Lists(1 << 6);
    /// Words that stand before a name alone: "Mr", "Frau", "Dr".
    pub(crate) const TITLE: Lists = Lists(1 << 7);
    pub(crate) const PERSON: Lists = Lists(Lists::GIVEN.0 | Lists::FAMILY.0);
    pub(crate) const PLACE: Lists = Lists(Lists::CITY.0 | Lists::REGION.0);

    pub(crate) fn any(self, of: Lists) -> bool {
        self.0 & of.0 != 0
    }

    /// What the lists are called in evidence.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        let names = [
            (Lists::GIVEN, "given names"),
            (Lists::FAMILY, "family names"),
            (Lists::CITY, "cities"),
            (Lists::REGION, "regions and countries"),
            (Lists::STREET, "street words"),
        ];
        names.into_iter().filter(move |(list, _)| self.any(*list)).map(|(_, name)| name)
    }
}

/// The lists that the word with this hash is in.
pub(crate) fn lists(word_hash: u64) -> Lists {
    TABLE.find(word_hash)
}

pub(crate) const SOURCES: [(Lists, &str); 9] = [
    (Lists::GIVEN, include_str!("gazetteer/lists/given.txt")),
    (Lists::FAMILY, include_str!("gazetteer/lists/family.txt")),
    (Lists::CITY, include_str!("gazetteer/lists/city.txt")),
    (Lists::REGION, include_str!("gazetteer/lists/region.txt")),
    (Lists::STREET, include_str!("gazetteer/lists/street.txt")),
    (Lists::CUE, include_str!("gazetteer/lists/cue.txt")),
    (Lists::TITLE, include_str!("gazetteer/lists/title.txt")),
    (Lists::COMMON, include_str!("gazetteer/lists/common.txt")),
    (Lists::COMMON, include_str!("gazetteer/lists/english.txt")),
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { slots: vec![0; SLOTS] };
    for (list, words) in SOURCES {
        for word in words.lines() {
            table.add(hash(word), list);
        }
    }
    table
});

/// A power of two, more than twice as many as there are words.
const SLOTS: usize = 1 << 19;

/// Open addressing: the upper 24 bits of a slot are of the word's hash, the lower eight are its lists; zero is empty.
/// That is small enough to stay in a cache, and takes one unknown word in some millions for a known one.
struct Table {
    slots: Vec<u32>,
}

impl Table {
    fn add(&mut self, hash: u64, list: Lists) {
        let mark = mark(hash);
        for place in probes(hash) {
            let Some(slot) = self.slots.get_mut(place) else { return };
            if *slot == 0 || *slot & MARK == mark {
                *slot = mark | *slot & !MARK | u32::from(list.0);
                return;
            }
        }
    }

    fn find(&self, hash: u64) -> Lists {
        let mark = mark(hash);
        for place in probes(hash) {
            match self.slots.get(place) {
                Some(0) | None => break,
                Some(slot) if *slot & MARK == mark => {
                    return Lists(u8::try_from(*slot & !MARK).unwrap_or_default());
                }
                Some(_) => {}
            }
        }
        Lists::default()
    }
}

const MARK: u32 = !0xff;

/// Bits of the hash that say nothing of the place.
fn mark(hash: u64) -> u32 {
    u32::try_from(hash & u64::from(MARK)).unwrap_or_default()
}

/// Neighbouring places, so few that a full table would not be searched for ever.
fn probes(hash: u64) -> impl Iterator<Item = usize> {
    let first = usize::try_from(hash >> 40).unwrap_or_default();
    (first..first + 64).map(|place| place & (SLOTS - 1))
}

/// Folds one letter, in lower case, into the hash of a word.
pub(crate) fn hash_letter(hash: u64, letter: char) -> u64 {
    (hash.rotate_left(5) ^ u64::from(u32::from(letter))).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The hash of a word in lower case.
pub(crate) fn hash(word: &str) -> u64 {
    word.chars().fold(0, hash_letter)
}

#[cfg(test)]
mod tests;
