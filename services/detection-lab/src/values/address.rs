//! Postal addresses by country: on one line, on several, and in parts.
//!
//! An address is labelled as one span from its first to its last part, where nothing but separators stands between
//! them; in records with a field for each part, each part is labelled.

use tracegate_detection::PiiClass;

use super::Piece;
use crate::draw::Draw;
use crate::lists::CITIES;
use crate::sample::Split;

mod country;

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
        let (street, street_unseen) = country::street(draw, country, split);
        let mut address = Address {
            street,
            unit: country::unit(draw, country),
            city: city.text.to_owned(),
            region: String::new(),
            postcode: country::postcode(draw, country),
            country: String::new(),
            order: Order::PostcodeCity,
            unseen: city.unseen || street_unseen,
        };
        match country {
            "us" => {
                (address.region, address.order) =
                    (draw.pick(country::US_STATES).to_owned(), Order::CityRegionPostcode)
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
            address.country = country::name(draw, country).to_owned();
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
