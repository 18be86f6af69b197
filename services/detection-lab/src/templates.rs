//! The templates: texts with slots, each for training or for measuring, never for both.
//!
//! A file holds templates one after the other; a line `=== <name> <language> <register>` begins one. A slot is
//! `[[name]]`, a trap `[[-iban]]`, a choice of words `[[?this|that]]`; a number after a slash, `[[first/2]]`, tells the
//! second person or address of a text from the first.

use std::sync::LazyLock;

use crate::sample::Split;

#[derive(Debug, PartialEq)]
pub struct Template {
    pub name: &'static str,
    pub language: &'static str,
    pub register: &'static str,
    pub split: Split,
    pub parts: Vec<Part>,
}

#[derive(Debug, PartialEq)]
pub enum Part {
    Text(&'static str),
    /// What stands between the brackets, and the number after the slash.
    Slot {
        name: &'static str,
        which: usize,
    },
    Choice(Vec<&'static str>),
}

pub static TEMPLATES: LazyLock<Vec<Template>> = LazyLock::new(|| {
    let files = [
        (Split::Train, include_str!("templates/train_letters.txt")),
        (Split::Train, include_str!("templates/train_records.txt")),
        (Split::Train, include_str!("templates/train_prose.txt")),
        (Split::Train, include_str!("templates/train_languages.txt")),
        (Split::Train, include_str!("templates/train_voices.txt")),
        (Split::HeldOut, include_str!("templates/held_out_letters.txt")),
        (Split::HeldOut, include_str!("templates/held_out_records.txt")),
        (Split::HeldOut, include_str!("templates/held_out_languages.txt")),
    ];
    files.into_iter().flat_map(|(split, text)| parse(text, split)).collect()
});

pub fn of(split: Split) -> Vec<&'static Template> {
    TEMPLATES.iter().filter(|template| template.split == split).collect()
}

fn parse(text: &'static str, split: Split) -> Vec<Template> {
    let sections = text.split("=== ").skip(1);
    sections
        .filter_map(|section| {
            let (head, body) = section.split_once('\n')?;
            let mut words = head.split_whitespace();
            let (name, language, register) = (words.next()?, words.next()?, words.next()?);
            Some(Template { name, language, register, split, parts: parts(body.trim_end()) })
        })
        .collect()
}

fn parts(mut body: &'static str) -> Vec<Part> {
    let mut parts = Vec::new();
    while let Some((before, rest)) = body.split_once("[[") {
        // In "[[[-ip]]]" the first bracket is text: a slot's name has none.
        let (before, rest) = match rest.strip_prefix('[') {
            Some(rest) => (body.get(..=before.len()).unwrap_or(before), rest),
            None => (before, rest),
        };
        let Some((slot, after)) = rest.split_once("]]") else { break };
        if !before.is_empty() {
            parts.push(Part::Text(before));
        }
        parts.push(match slot.strip_prefix('?') {
            Some(words) => Part::Choice(words.split('|').collect()),
            None => {
                let (name, which) = slot.split_once('/').unwrap_or((slot, "1"));
                Part::Slot { name, which: which.parse().unwrap_or(1) }
            }
        });
        body = after;
    }
    if !body.is_empty() {
        parts.push(Part::Text(body));
    }
    parts
}

#[cfg(test)]
mod tests;
