//! Dates, as a date of birth or of something else, in the ways each language writes them.

use tracegate_detection::PiiClass;

use super::Piece;
use crate::draw::Draw;

#[rustfmt::skip]
const MONTHS: &[(&str, [&str; 12])] = &[
    ("en", ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]),
    ("de", ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]),
    ("fr", ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]),
    ("es", ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"]),
    ("it", ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"]),
    ("nl", ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]),
];

/// To be put where the text says that it is one of birth.
pub(crate) fn date(draw: &mut Draw, language: &str) -> Piece {
    let year = draw.between(1931, 2015);
    Piece::of(PiiClass::DateOfBirth, written(draw, language, year))
}

/// Of a contract, a delivery, a harvest.
pub(crate) fn business(draw: &mut Draw, language: &str) -> String {
    let year = draw.between(1998, 2027);
    written(draw, language, year)
}

pub(crate) fn month(draw: &mut Draw, language: &str) -> &'static str {
    let months = MONTHS.iter().find(|(of, _)| *of == language).or(MONTHS.first());
    months.map_or("May", |(_, names)| draw.pick(names))
}

fn written(draw: &mut Draw, language: &str, year: u64) -> String {
    let (day, number) = (draw.between(1, 28), draw.between(1, 12));
    let name = month(draw, language);
    let short = name.get(..3).unwrap_or(name);
    let two = year % 100;
    match (language, draw.below(12)) {
        (_, 0 | 1) => format!("{year}-{number:02}-{day:02}"),
        ("en", 2 | 3) => format!("{number:02}/{day:02}/{year}"),
        ("en", 4) => format!("{number}/{day}/{year}"),
        ("en", 5) => format!("{name} {day}, {year}"),
        ("en", 6) => format!("{day} {name} {year}"),
        ("en", 7) => format!("{short} {day}, {year}"),
        ("en", 8) => format!("{day:02}-{short}-{year}"),
        ("en", 9) => format!("{name} {day}{}, {year}", ordinal(day)),
        ("en", 10) => format!("{number:02}-{day:02}-{year}"),
        ("en", _) => match draw.below(6) {
            0 => format!("{number}/{day}/{two:02}"),
            1 => format!("{day}{} of {name} {year}", ordinal(day)),
            2 => format!("{year}/{number:02}/{day:02}"),
            3 => format!("{day:02}.{number:02}.{year}"),
            4 => format!("{year}{number:02}{day:02}"),
            _ => format!("{:02}-{}-{two:02}", day, short.to_uppercase()),
        },
        ("de", 2..=5) => format!("{day:02}.{number:02}.{year}"),
        ("de", 6 | 7) => format!("{day}.{number}.{year}"),
        ("de", 8 | 9) => format!("{day}. {name} {year}"),
        ("de", _) => format!("{day:02}.{number:02}.{two:02}"),
        ("fr" | "it", 2..=6) | ("es", 2..=5) => format!("{day:02}/{number:02}/{year}"),
        ("es", 6..=8) => format!("{day} de {name} de {year}"),
        ("nl", 2..=5) => format!("{day:02}-{number:02}-{year}"),
        ("fr", 7) if draw.percent(30) => format!("1er {name} {year}"),
        (_, 10) => format!("{day:02}.{number:02}.{year}"),
        (_, 11) => format!("{day}/{number}/{year}"),
        _ => format!("{day} {name} {year}"),
    }
}

fn ordinal(day: u64) -> &'static str {
    match day {
        1 | 21 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    }
}
