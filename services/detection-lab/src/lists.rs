//! Names, streets and cities for generated text, by language or country. Those under `held_out_` are for measuring
//! only: no training text and no gazetteer may hold them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::draw::Draw;
use crate::sample::Split;

/// One kind of word in both parts.
pub struct Lists {
    open: BTreeMap<&'static str, Vec<&'static str>>,
    held_out: BTreeMap<&'static str, Vec<&'static str>>,
}

/// A word, and whether it is a held-out one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Word {
    pub(crate) text: &'static str,
    pub(crate) unseen: bool,
}

pub static GIVEN: LazyLock<Lists> =
    LazyLock::new(|| Lists::parse(include_str!("lists/given.txt"), include_str!("lists/held_out_given.txt")));
pub static FAMILY: LazyLock<Lists> = LazyLock::new(|| {
    Lists::parse(include_str!("lists/family.txt"), include_str!("lists/held_out_family.txt"))
});
pub static CITIES: LazyLock<Lists> = LazyLock::new(|| {
    Lists::parse(include_str!("lists/cities.txt"), include_str!("lists/held_out_cities.txt"))
});
pub static STREETS: LazyLock<Lists> = LazyLock::new(|| {
    Lists::parse(include_str!("lists/streets.txt"), include_str!("lists/held_out_streets.txt"))
});

/// How often a held-out text takes a held-out word.
const UNSEEN_PERCENT: u64 = 50;

impl Lists {
    fn parse(open: &'static str, held_out: &'static str) -> Self {
        Lists { open: sections(open), held_out: sections(held_out) }
    }

    /// A word of a section; training never draws a held-out one.
    pub(crate) fn draw(&self, draw: &mut Draw, section: &str, split: Split) -> Word {
        let unseen = split == Split::HeldOut && draw.percent(UNSEEN_PERCENT);
        let part = if unseen { &self.held_out } else { &self.open };
        let words = part.get(section).map(Vec::as_slice).unwrap_or_default();
        Word { text: draw.pick(words), unseen }
    }

    pub(crate) fn sections(&self) -> impl Iterator<Item = &'static str> {
        self.open.keys().copied()
    }

    pub fn open(&self) -> impl Iterator<Item = &'static str> {
        self.open.values().flatten().copied()
    }

    pub fn held_out(&self) -> impl Iterator<Item = &'static str> {
        self.held_out.values().flatten().copied()
    }
}

/// A line `[en]` begins a section; every other line is a word.
pub(crate) fn sections(text: &'static str) -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut sections = BTreeMap::<_, Vec<_>>::new();
    let mut current = "";
    for line in text.lines().filter(|line| !line.is_empty()) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => current = name,
            None => sections.entry(current).or_default().push(line),
        }
    }
    sections
}

#[cfg(test)]
mod tests;
