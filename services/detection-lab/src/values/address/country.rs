//! How each country writes its streets, flats and postcodes.

use crate::draw::Draw;
use crate::lists::{FAMILY, STREETS};
use crate::sample::Split;

#[rustfmt::skip]
const US_SUFFIXES: &[&str] = &[
    "Street", "St", "St.", "Avenue", "Ave", "Ave.", "Road", "Rd", "Rd.", "Lane", "Ln", "Drive", "Dr", "Dr.",
    "Court", "Ct", "Boulevard", "Blvd", "Blvd.", "Way", "Place", "Pl", "Terrace", "Circle", "Parkway",
    "Pkwy", "Trail", "Loop", "Highway", "Square",
];
#[rustfmt::skip]
const GB_SUFFIXES: &[&str] = &[
    "Street", "Road", "Lane", "Avenue", "Close", "Drive", "Gardens", "Crescent", "Terrace", "Place", "Way",
    "Mews", "Square", "Grove", "Hill", "Row", "Walk", "Court", "Rd", "St", "Park",
];
#[rustfmt::skip]
pub(super) const US_STATES: &[&str] = &[
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY",
    "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND",
    "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY",
    "California", "Texas", "Ohio", "Oregon",
];
#[rustfmt::skip]
const GB_POSTCODES: &[&str] = &[
    "A# #AA", "A## #AA", "AA# #AA", "AA## #AA", "A#A #AA", "AA#A #AA",
];

pub(super) fn street(draw: &mut Draw, country: &str, split: Split) -> (String, bool) {
    let number = match draw.below(6) {
        0 => draw.between(1, 9),
        1 | 2 => draw.between(10, 99),
        3 if matches!(country, "us" | "ca" | "au") => draw.between(1000, 19999),
        _ => draw.between(1, 240),
    };
    let letter = if draw.percent(12) { draw.pick(&["a", "b", "A", "B", "c", "bis"]) } else { "" };
    let section = match country {
        "us" | "gb" | "ca" | "au" | "in" => "en",
        "de" | "at" | "ch" => "de",
        "fr" | "be" => "fr",
        "se" => "sv",
        "dk" => "da",
        "cz" => "cs",
        other => other,
    };
    let mut word = STREETS.draw(draw, section, split);
    // Streets are named after people everywhere.
    if section == "en" && draw.percent(35) {
        word = FAMILY.draw(draw, "en", split);
    }
    let name = word.text;
    let text = match country {
        "us" | "ca" if draw.percent(5) => format!("{} Box {number}", draw.pick(&["PO", "P.O.", "P.O"])),
        "us" | "ca" | "au" => {
            let side = if draw.percent(18) {
                draw.pick(&["N ", "S ", "E ", "W ", "North ", "NW ", "S. "])
            } else {
                ""
            };
            format!("{number} {side}{name} {}", draw.pick(US_SUFFIXES))
        }
        "gb" | "in" => format!("{number}{} {name} {}", letter.replace("bis", ""), draw.pick(GB_SUFFIXES)),
        "de" | "at" | "ch" | "nl" | "se" | "no" | "dk" | "fi" => {
            let name = match draw.below(4) {
                0 => name.replace("straße", "str."),
                1 if country == "ch" => name.replace('ß', "ss"),
                _ => name.to_owned(),
            };
            format!("{name} {number}{}", letter.replace("bis", ""))
        }
        "fr" | "be" => format!("{number}{} {name}", if letter == "bis" { " bis" } else { "" }),
        "es" => format!("{name}{}{number}", draw.pick(&[" ", ", ", ", nº ", ", "])),
        "it" => format!("{name}{}{number}", draw.pick(&[" ", ", ", " n. ", ", "])),
        "pt" => format!("{name}{}{number}", draw.pick(&[" ", ", ", ", n.º "])),
        "pl" => format!(
            "{}{name} {number}{}",
            draw.pick(&["ul. ", "ul. ", "al. ", ""]),
            draw.pick(&["", "/7", "/12", " m. 4"])
        ),
        _ => format!("{name} {number}"),
    };
    (text, word.unseen)
}

pub(super) fn unit(draw: &mut Draw, country: &str) -> String {
    if !draw.percent(18) {
        return String::new();
    }
    let number = draw.between(1, 40);
    match country {
        "us" | "ca" => {
            format!("{} {number}", draw.pick(&["Apt", "Apt.", "Suite", "Unit", "Apartment", "#", "Ste"]))
        }
        "gb" | "au" | "in" => format!("{} {number}", draw.pick(&["Flat", "Unit", "Apartment"])),
        "de" | "at" | "ch" => format!("{number}. Stock"),
        "fr" | "be" => format!("appartement {number}"),
        "es" => format!("{}º {}", draw.between(1, 9), draw.pick(&["A", "B", "izda", "dcha"])),
        "it" => format!("interno {number}"),
        _ => String::new(),
    }
}

pub(super) fn postcode(draw: &mut Draw, country: &str) -> String {
    let code = match country {
        "us" => draw.pick(&["N####", "1####", "0####", "N####-####"]),
        "gb" => draw.pick(GB_POSTCODES),
        "ca" => "A#A #A#",
        "au" | "at" | "ch" | "be" | "dk" | "no" | "hu" => "N###",
        "nl" => draw.pick(&["N### AA", "N### AA", "N###AA"]),
        "in" => draw.pick(&["N#####", "N## ###"]),
        "pl" => "##-###",
        "pt" => "N###-###",
        "se" | "cz" => "N## ##",
        "it" => draw.pick(&["00###", "1####", "2####", "8####"]),
        "es" => draw.pick(&["0####", "1####", "2####", "3####", "4####"]),
        _ => draw.pick(&["N####", "1####", "0####"]),
    };
    draw.shape(code)
}

pub(super) fn name(draw: &mut Draw, country: &str) -> &'static str {
    draw.pick(match country {
        "us" => &["USA", "United States", "U.S.A."],
        "gb" => &["UK", "United Kingdom", "England", "Great Britain"],
        "de" => &["Deutschland", "Germany"],
        "at" => &["Österreich", "Austria"],
        "ch" => &["Schweiz", "Switzerland"],
        "fr" => &["France"],
        "be" => &["Belgique", "Belgium", "België"],
        "es" => &["España", "Spain"],
        "it" => &["Italia", "Italy"],
        "nl" => &["Nederland", "The Netherlands", "Netherlands"],
        "pl" => &["Polska", "Poland"],
        "pt" => &["Portugal"],
        "se" => &["Sverige", "Sweden"],
        "no" => &["Norge", "Norway"],
        "dk" => &["Danmark", "Denmark"],
        "fi" => &["Suomi", "Finland"],
        "cz" => &["Česko", "Czech Republic"],
        "ca" => &["Canada"],
        "au" => &["Australia"],
        "in" => &["India"],
        _ => &["Europe"],
    })
}
