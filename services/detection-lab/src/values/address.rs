//! Postal addresses by country: on one line, on several, and in parts.
//!
//! An address is labelled as one span from its first to its last part, where nothing but separators stands between
//! them; in records with a field for each part, each part is labelled.

use tracegate_detection::PiiClass;

use super::Piece;
use crate::draw::Draw;
use crate::lists::{CITIES, FAMILY, STREETS};
use crate::sample::Split;

#[derive(Clone, Debug)]
pub(crate) struct Address {
    /// Street and number, or a post box.
    pub(crate) street: String,
    /// Flat, suite or floor; mostly empty.
    pub(crate) unit: String,
    pub(crate) city: String,
    pub(crate) region: String,
    pub(crate) postcode: String,
    pub(crate) country: String,
    order: Order,
    unseen: bool,
}

/// What stands in the line of the city.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Order {
    /// "Springfield, IL 62704"
    CityRegionPostcode,
    /// "London SW1A 2AA"
    CityPostcode,
    /// "80331 München"
    PostcodeCity,
}

const US_SUFFIXES: &[&str] = &[
    "Street",
    "St",
    "St.",
    "Avenue",
    "Ave",
    "Ave.",
    "Road",
    "Rd",
    "Rd.",
    "Lane",
    "Ln",
    "Drive",
    "Dr",
    "Dr.",
    "Court",
    "Ct",
    "Boulevard",
    "Blvd",
    "Blvd.",
    "Way",
    "Place",
    "Pl",
    "Terrace",
    "Circle",
    "Parkway",
    "Pkwy",
    "Trail",
    "Loop",
    "Highway",
    "Square",
];
const GB_SUFFIXES: &[&str] = &[
    "Street", "Road", "Lane", "Avenue", "Close", "Drive", "Gardens", "Crescent", "Terrace", "Place", "Way",
    "Mews", "Square", "Grove", "Hill", "Row", "Walk", "Court", "Rd", "St", "Park",
];
const US_STATES: &[&str] = &[
    "AL",
    "AK",
    "AZ",
    "AR",
    "CA",
    "CO",
    "CT",
    "DE",
    "FL",
    "GA",
    "HI",
    "ID",
    "IL",
    "IN",
    "IA",
    "KS",
    "KY",
    "LA",
    "ME",
    "MD",
    "MA",
    "MI",
    "MN",
    "MS",
    "MO",
    "MT",
    "NE",
    "NV",
    "NH",
    "NJ",
    "NM",
    "NY",
    "NC",
    "ND",
    "OH",
    "OK",
    "OR",
    "PA",
    "RI",
    "SC",
    "SD",
    "TN",
    "TX",
    "UT",
    "VT",
    "VA",
    "WA",
    "WV",
    "WI",
    "WY",
    "California",
    "Texas",
    "Ohio",
    "Oregon",
];
const GB_POSTCODES: &[&str] = &["A# #AA", "A## #AA", "AA# #AA", "AA## #AA", "A#A #AA", "AA#A #AA"];

impl Address {
    pub(crate) fn draw(draw: &mut Draw, language: &str, split: Split) -> Self {
        let country = if draw.percent(12) {
            draw.pick(&["us", "gb", "de", "fr", "es", "it", "nl", "pl", "se", "dk", "no", "fi", "pt", "cz"])
        } else {
            match language {
                "de" => draw.pick(&["de", "de", "de", "at", "ch"]),
                "fr" => draw.pick(&["fr", "fr", "fr", "be"]),
                "es" => "es",
                "it" => "it",
                "nl" => "nl",
                _ => draw.pick(&["us", "us", "us", "us", "gb", "gb", "gb", "ca", "au", "in"]),
            }
        };
        Self::of_country(draw, country, split)
    }

    fn of_country(draw: &mut Draw, country: &str, split: Split) -> Self {
        let city = CITIES.draw(draw, country, split);
        let (street, street_unseen) = street(draw, country, split);
        let mut address = Address {
            street,
            unit: unit(draw, country),
            city: city.text.to_owned(),
            region: String::new(),
            postcode: postcode(draw, country),
            country: String::new(),
            order: Order::PostcodeCity,
            unseen: city.unseen || street_unseen,
        };
        match country {
            "us" => {
                (address.region, address.order) = (draw.pick(US_STATES).to_owned(), Order::CityRegionPostcode)
            }
            "ca" => {
                address.region = draw.pick(&["ON", "QC", "BC", "AB", "MB", "NS", "NB", "SK"]).to_owned();
                address.order = Order::CityRegionPostcode;
            }
            "au" => {
                address.region = draw.pick(&["NSW", "VIC", "QLD", "WA", "SA", "TAS"]).to_owned();
                address.order = Order::CityRegionPostcode;
            }
            "gb" | "in" => address.order = Order::CityPostcode,
            _ => {}
        }
        if draw.percent(15) {
            address.country = country_name(draw, country).to_owned();
        }
        address
    }

    fn label(&self, text: String) -> Piece {
        Piece::of(PiiClass::Address, text).unseen(self.unseen)
    }

    pub(crate) fn one_line(&self) -> Piece {
        self.label(self.lines().join(", "))
    }

    pub(crate) fn several_lines(&self, indent: &str) -> Piece {
        self.label(self.lines().join(&format!("\n{indent}")))
    }

    /// Street and city, as people say where they live.
    pub(crate) fn short(&self) -> Piece {
        self.label(format!("{}, {}", self.street, self.city))
    }

    pub(crate) fn street(&self) -> Piece {
        self.label(self.street.clone())
    }

    pub(crate) fn city(&self) -> Piece {
        self.label(self.city.clone())
    }

    pub(crate) fn postcode(&self) -> Piece {
        self.label(self.postcode.clone())
    }

    /// The line of the city alone.
    pub(crate) fn city_line(&self) -> Piece {
        self.label(self.city_text())
    }

    fn lines(&self) -> Vec<String> {
        let lines = [self.street.clone(), self.unit.clone(), self.city_text(), self.country.clone()];
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }

    fn city_text(&self) -> String {
        let Address { city, region, postcode, .. } = self;
        match self.order {
            Order::CityRegionPostcode => format!("{city}, {region} {postcode}"),
            Order::CityPostcode => format!("{city} {postcode}"),
            Order::PostcodeCity => format!("{postcode} {city}"),
        }
    }
}

fn street(draw: &mut Draw, country: &str, split: Split) -> (String, bool) {
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

fn unit(draw: &mut Draw, country: &str) -> String {
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

fn postcode(draw: &mut Draw, country: &str) -> String {
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

fn country_name(draw: &mut Draw, country: &str) -> &'static str {
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
