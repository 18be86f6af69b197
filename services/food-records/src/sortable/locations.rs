//! The places that records name, each once.

use std::collections::HashMap;
use std::sync::Arc;

use crate::cell::{Cell, given};
use crate::records::{Location, LotSource, SourceReference};
use crate::table::Kind::{Code, Name};
use crate::table::{Column, Kde, OURS, column};

const RULE: &str = "21 CFR 1.1310, location description";

static NAME: Kde = Kde { name: "business name", rule: RULE };
static PHONE: Kde = Kde { name: "phone number", rule: RULE };
static ADDRESS: Kde = Kde { name: "physical location address or geographic coordinates", rule: RULE };
static CITY: Kde = Kde { name: "city", rule: RULE };
static REGION: Kde = Kde { name: "State", rule: RULE };
static POSTAL_CODE: Kde = Kde { name: "zip code", rule: RULE };
static COUNTRY: Kde = Kde { name: "country", rule: RULE };

pub(super) const COLUMNS: [Column; 13] = [
    column(Name, "Business or Farm Name", "Business name.", RULE),
    column(Code, "Phone Number", "Phone number.", RULE),
    column(
        Name,
        "Physical Location Address (or geo-coordinates)",
        "Street and number, or coordinates.",
        RULE,
    ),
    column(Code, "City", "City.", RULE),
    column(Code, "State or Region", "Demanded in the United States.", RULE),
    column(Code, "Zip or Postal Code", "Demanded in the United States.", RULE),
    column(Code, "Country", "Country.", RULE),
    column(Code, "Field Name*", "Name of a field or growing area.", ""),
    column(Code, "Geo-Coordinates*", "Latitude and longitude.", ""),
    column(Code, "GLN**", "Global location number.", ""),
    column(Code, "FFRN**", "Food facility registration number.", ""),
    column(Name, "TLC Source Lookup Site", "Where the description of the location can be looked up.", ""),
    column(Name, "Referred To As", "What the other sheets call the location.", OURS),
];

pub(super) fn cells<'a>(location: &'a Location, label: &'a str) -> [Cell<'a>; COLUMNS.len()] {
    let coordinates = given(location.coordinates.as_deref());
    let is_domestic = is_domestic(location);
    [
        Cell::text(location.name.as_deref()).or_missing(&NAME),
        Cell::text(location.phone.as_deref()).or_missing(&PHONE),
        Cell::text(given(location.street.as_deref()).or(coordinates)).or_missing(&ADDRESS),
        Cell::text(location.city.as_deref()).or_missing(&CITY),
        Cell::text(location.region.as_deref()).or_missing_if(is_domestic, &REGION),
        Cell::text(location.postal_code.as_deref()).or_missing_if(is_domestic, &POSTAL_CODE),
        Cell::text(location.country.as_deref()).or_missing(&COUNTRY),
        Cell::text(location.field_name.as_deref()),
        Cell::text(coordinates),
        Cell::text(location.gln.as_deref()),
        Cell::text(location.registration_number.as_deref()),
        Cell::text(location.lookup_url.as_deref()),
        Cell::text(Some(label)),
    ]
}

/// "City, State, and zip code for domestic locations and comparable information for foreign locations": many countries have neither states nor postal
/// codes, so only a country that is known to be another one is let off.
fn is_domestic(location: &Location) -> bool {
    let country = given(location.country.as_deref()).unwrap_or("US").trim().to_ascii_uppercase();
    ["US", "USA", "U.S.", "U.S.A.", "UNITED STATES", "UNITED STATES OF AMERICA"].contains(&country.as_str())
}

/// All different locations in the order they were met, each with a label that no other has.
#[derive(Default)]
pub(super) struct Places {
    numbers: HashMap<Arc<Location>, usize>,
    labels: Vec<(Arc<Location>, String)>,
    /// Every label, with the highest number that was put behind it.
    taken: HashMap<String, u64>,
}

impl Places {
    pub(super) fn meet<'a>(&mut self, locations: impl IntoIterator<Item = &'a Option<Arc<Location>>>) {
        for location in locations.into_iter().flatten() {
            if !self.numbers.contains_key(location) {
                let label = self.new_label(location);
                self.numbers.insert(Arc::clone(location), self.labels.len());
                self.labels.push((Arc::clone(location), label));
            }
        }
    }

    /// The name, with a number where another place has it already.
    fn new_label(&mut self, location: &Location) -> String {
        let name = given(location.name.as_deref()).unwrap_or("Location without a name");
        let mut label = name.to_owned();
        let mut number = self.taken.get(name).copied().unwrap_or(1);
        while self.taken.contains_key(&label) {
            number += 1;
            label = format!("{name} ({number})");
        }
        self.taken.insert(name.to_owned(), number);
        self.taken.entry(label.clone()).or_insert(1);
        label
    }

    /// What a location that was met is called.
    pub(super) fn label<'a>(&'a self, location: Option<&'a Arc<Location>>) -> Cell<'a> {
        let number = location.and_then(|location| self.numbers.get(location));
        Cell::text(number.and_then(|number| self.labels.get(*number)).map(|(_, label)| label.as_str()))
    }

    pub(super) fn all(&self) -> impl Iterator<Item = (&Location, &str)> {
        self.labels.iter().map(|(location, label)| (&**location, label.as_str()))
    }
}

/// GLN, FFRN, URL and GGN of a lot code source. A location has the first two of its own.
pub(super) fn reference<'a>(
    reference: &'a SourceReference,
    location: Option<&'a Arc<Location>>,
) -> [Cell<'a>; 4] {
    let gln = location.and_then(|location| location.gln.as_deref());
    let registration = location.and_then(|location| location.registration_number.as_deref());
    [
        Cell::text(given(reference.gln.as_deref()).or(gln)),
        Cell::text(given(reference.registration_number.as_deref()).or(registration)),
        Cell::text(reference.url.as_deref()),
        Cell::text(reference.ggn.as_deref()),
    ]
}

/// Whether there is neither the location of a lot code source nor a reference to it.
pub(super) fn is_unknown(source: &LotSource) -> bool {
    source.location.is_none() && reference(&source.reference, None).iter().all(Cell::is_empty)
}
