//! Fills templates: the same seed and number make the same sample, whatever was made before.

use std::collections::BTreeMap;

use tracegate_detection::PiiClass;

use crate::draw::Draw;
use crate::sample::{Negative, Sample, Span, Split};
use crate::templates::{self, Part, Template};
use crate::values::address::Address;
use crate::values::person::{Person, title};
use crate::values::{Label, Piece, birth, card, email, negative, phone, ssn, unicode};

/// Of a hundred samples this many are wholly in lower case.
pub const LOWER_CASE_PERCENT: u64 = 2;
/// Of a hundred samples this many have a second text of the same language below the first.
pub const DOUBLE_PERCENT: u64 = 12;

/// Samples without end.
pub fn samples(split: Split, seed: u64) -> impl Iterator<Item = Sample> {
    let templates = templates::of(split);
    (0..).map(move |index| {
        let mut draw = Draw::seeded(seed, index);
        sample(&mut draw, &templates, split)
    })
}

fn sample(draw: &mut Draw, templates: &[&Template], split: Split) -> Sample {
    let Some(template) = draw.choose(templates).copied() else { return assemble("", split, Vec::new()) };
    let mut pieces = fill(draw, template);
    let mut name = template.name.to_owned();
    if draw.percent(DOUBLE_PERCENT) {
        let same: Vec<_> =
            templates.iter().filter(|other| other.language == template.language).copied().collect();
        if let Some(second) = draw.choose(&same) {
            pieces.push(Piece::plain("\n\n"));
            pieces.extend(fill(draw, second));
            name = format!("{name}+{}", second.name);
        }
    }
    if draw.percent(LOWER_CASE_PERCENT) {
        for piece in &mut pieces {
            piece.text = piece.text.to_lowercase();
        }
    }
    assemble(&name, split, pieces)
}

fn fill(draw: &mut Draw, template: &Template) -> Vec<Piece> {
    let mut filling = Filling { draw, template, people: BTreeMap::new(), addresses: BTreeMap::new() };
    template.parts.iter().map(|part| filling.part(part)).collect()
}

pub(crate) fn assemble(template: &str, split: Split, pieces: Vec<Piece>) -> Sample {
    let mut sample = Sample {
        text: String::new(),
        spans: Vec::new(),
        negatives: Vec::new(),
        template: template.to_owned(),
        split,
    };
    for piece in pieces {
        let start = sample.text.len();
        sample.text.push_str(&piece.text);
        let end = sample.text.len();
        match piece.label {
            _ if start == end => {}
            Label::Plain => {}
            Label::Class { class, unseen } => {
                let span = Span { class, start, end, unseen };
                match sample.spans.last_mut() {
                    Some(last) if are_one(&sample.text, last, &span) => {
                        last.end = end;
                        last.unseen |= unseen;
                    }
                    _ => sample.spans.push(span),
                }
            }
            Label::Negative(kind) => sample.negatives.push(Negative { kind, start, end }),
        }
    }
    sample
}

/// Whether two places are parts of one: first and family name with a space between them, street and city with what
/// separates the parts of an address.
fn are_one(text: &str, before: &Span, after: &Span) -> bool {
    let between = text.get(before.end..after.start).unwrap_or_default();
    before.class == after.class
        && match after.class {
            PiiClass::Name => between == " ",
            PiiClass::Address => [" ", ", ", "\n"].contains(&between),
            _ => false,
        }
}

struct Filling<'a> {
    draw: &'a mut Draw,
    template: &'a Template,
    people: BTreeMap<usize, Person>,
    addresses: BTreeMap<usize, Address>,
}

impl Filling<'_> {
    fn part(&mut self, part: &Part) -> Piece {
        match part {
            Part::Text(text) => Piece::plain(*text),
            Part::Choice(words) => Piece::plain(self.draw.pick(words)),
            Part::Slot { name, which } => {
                let piece = self.slot(name, *which).unwrap_or_else(|| Piece::plain(""));
                unicode::vary(self.draw, piece)
            }
        }
    }

    fn person(&mut self, which: usize) -> Person {
        let (language, split) = (self.template.language, self.template.split);
        self.people.entry(which).or_insert_with(|| Person::draw(self.draw, language, split)).clone()
    }

    fn address(&mut self, which: usize) -> Address {
        let (language, split) = (self.template.language, self.template.split);
        self.addresses.entry(which).or_insert_with(|| Address::draw(self.draw, language, split)).clone()
    }

    /// Nothing for a slot that does not exist; a test looks at every template.
    fn slot(&mut self, name: &str, which: usize) -> Option<Piece> {
        let language = self.template.language;
        if let Some(kind) = name.strip_prefix('-') {
            return negative::of_kind(kind, self.draw, language, self.template.split);
        }
        if let Some(plain) = name.strip_prefix('~') {
            return self.plain(plain);
        }
        Some(match name {
            "name" => self.person(which).full(self.draw),
            "name.simple" => self.person(which).simple(),
            "name.capitals" => self.person(which).capitals(),
            "name.lower" => self.person(which).lower(),
            "name.family_first" => self.person(which).family_first(self.draw),
            "name.initialed" => self.person(which).initialed(),
            "first" => self.person(which).first(),
            "last" => self.person(which).last(),
            "last.capitals" => self.person(which).last_capitals(),
            "title" => title(self.draw, language),
            "email" => email::of(&self.person(which), self.draw),
            "phone" => phone::written(self.draw, language),
            "phone.international" => phone::international(self.draw, language),
            "card" => card::number(self.draw),
            "ssn" => ssn::number(self.draw),
            "birth" => birth::date(self.draw, language),
            "address" => self.address(which).one_line(),
            "address.lines" => self.address(which).several_lines(""),
            "address.indented" => self.address(which).several_lines("    "),
            "address.short" => self.address(which).short(),
            "street" => self.address(which).street(),
            "city" => self.address(which).city(),
            "postcode" => self.address(which).postcode(),
            "city_line" => self.address(which).city_line(),
            _ => return None,
        })
    }

    fn plain(&mut self, name: &str) -> Option<Piece> {
        Some(Piece::plain(match name {
            "small" => self.draw.between(2, 60).to_string(),
            "count" => self.draw.between(100, 9000).to_string(),
            "time" => format!("{:02}:{:02}", self.draw.below(24), self.draw.below(60)),
            "user" => format!("{}{}", self.draw.letters(4).to_lowercase(), self.draw.below(99)),
            _ => return None,
        }))
    }
}

#[cfg(test)]
mod tests;
