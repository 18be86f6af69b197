//! People's names, in the ways they are written. A title is no part of a name; a suffix such as "Jr." is.

use tracegate_detection::PiiClass;

use super::Piece;
use crate::draw::Draw;
use crate::lists::{FAMILY, GIVEN};
use crate::sample::Split;

#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) given: String,
    pub(crate) family: String,
    middle: String,
    unseen: bool,
}

/// How often a name comes from another language than its text.
const FOREIGN_PERCENT: u64 = 22;

impl Person {
    pub(crate) fn draw(draw: &mut Draw, language: &str, split: Split) -> Self {
        let sections: Vec<_> = GIVEN.sections().collect();
        let language = if draw.percent(FOREIGN_PERCENT) { draw.pick(&sections) } else { language };
        let given = GIVEN.draw(draw, language, split);
        let middle = GIVEN.draw(draw, language, split);
        let family = FAMILY.draw(draw, language, split);
        let second = FAMILY.draw(draw, language, split);
        let joined = match language {
            "es" | "pt" if draw.percent(55) => format!("{} {}", family.text, second.text),
            "nl" if draw.percent(30) && !family.text.contains(' ') => {
                format!("{} {}", draw.pick(&["van", "de", "van der", "van den", "ter"]), family.text)
            }
            "de" if draw.percent(4) => format!("von {}", family.text),
            "fr" if draw.percent(4) => format!("de {}", family.text),
            "en" if draw.percent(2) => format!("{}{}", draw.pick(&["O'", "Mc", "Mac"]), family.text),
            _ if draw.percent(5) => format!("{}-{}", family.text, second.text),
            _ => family.text.to_owned(),
        };
        let doubled = language == "fr" && draw.percent(12) || draw.percent(2);
        let given_text =
            if doubled { format!("{}-{}", given.text, middle.text) } else { given.text.to_owned() };
        Person {
            given: given_text,
            family: joined,
            middle: middle.text.to_owned(),
            unseen: given.unseen || family.unseen,
        }
    }

    fn name(&self, text: String) -> Piece {
        Piece::of(PiiClass::Name, text).unseen(self.unseen)
    }

    /// "Ada Lovelace", now and then with a middle name, initials or a suffix.
    pub(crate) fn full(&self, draw: &mut Draw) -> Piece {
        let (given, family) = (&self.given, &self.family);
        let initial = initial(&self.middle);
        self.name(match draw.below(20) {
            0 | 1 => format!("{given} {initial}. {family}"),
            2 => format!("{given} {} {family}", self.middle),
            3 => format!("{}. {family}", self::initial(given)),
            4 => format!("{}. {initial}. {family}", self::initial(given)),
            5 if draw.percent(50) => format!("{given} {family} {}", draw.pick(&["Jr.", "III", "Sr.", "II"])),
            _ => format!("{given} {family}"),
        })
    }

    /// First and family name, nothing else.
    pub(crate) fn simple(&self) -> Piece {
        self.name(format!("{} {}", self.given, self.family))
    }

    pub(crate) fn capitals(&self) -> Piece {
        self.name(format!("{} {}", self.given, self.family).to_uppercase())
    }

    pub(crate) fn lower(&self) -> Piece {
        self.name(format!("{} {}", self.given, self.family).to_lowercase())
    }

    /// "Lovelace, Ada", as lists and records have it.
    pub(crate) fn family_first(&self, draw: &mut Draw) -> Piece {
        let (given, family) = (&self.given, &self.family);
        self.name(match draw.below(6) {
            0 => format!("{}, {given}", family.to_uppercase()),
            1 => format!("{family}, {given} {}.", initial(&self.middle)),
            2 => format!("{family}, {}.", initial(given)),
            _ => format!("{family}, {given}"),
        })
    }

    /// "A. Lovelace" or "AL", as people sign off.
    pub(crate) fn initialed(&self) -> Piece {
        self.name(format!("{}. {}", initial(&self.given), self.family))
    }

    pub(crate) fn first(&self) -> Piece {
        self.name(self.given.clone())
    }

    pub(crate) fn last(&self) -> Piece {
        self.name(self.family.clone())
    }

    pub(crate) fn last_capitals(&self) -> Piece {
        self.name(self.family.to_uppercase())
    }
}

/// Forms of address and academic titles of a language; they stand before a name and are not labelled.
pub(crate) fn title(draw: &mut Draw, language: &str) -> Piece {
    Piece::plain(draw.pick(match language {
        "de" => &["Herr", "Frau", "Dr.", "Prof. Dr.", "Herrn", "Fr.", "Hr."],
        "fr" => &["M.", "Mme", "Mlle", "Monsieur", "Madame", "Dr", "Me"],
        "es" => &["Sr.", "Sra.", "Don", "Doña", "Dr.", "Dra.", "Señora", "Señor"],
        "it" => &["Sig.", "Sig.ra", "Dott.", "Dott.ssa", "Signor", "Signora", "Ing.", "Avv."],
        "nl" => &["Dhr.", "Mevr.", "Mw.", "De heer", "Mevrouw", "Dr.", "Drs.", "Ir."],
        _ => &["Mr.", "Mrs.", "Ms.", "Dr.", "Mr", "Mrs", "Ms", "Miss", "Prof.", "Professor", "Sir", "Rev."],
    }))
}

fn initial(name: &str) -> char {
    name.chars().next().unwrap_or('A')
}
