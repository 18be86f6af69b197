//! Names of firms, places and things, dates of business: words that a careless reader takes for people.

use crate::draw::Draw;
use crate::lists::{CITIES, FAMILY};
use crate::sample::Split;
use crate::values::birth;

pub(super) fn of_kind(kind: &str, draw: &mut Draw, language: &str, split: Split) -> Option<String> {
    Some(match kind {
        "date" => birth::business(draw, language),
        "month" => birth::month(draw, language).to_owned(),
        "company" => company(draw, language, split),
        "product" => draw.pick(PRODUCTS).to_owned(),
        "place" => {
            let country = match language {
                "en" => draw.pick(&["us", "us", "gb", "ca", "au"]),
                other => other,
            };
            CITIES.draw(draw, country, split).text.to_owned()
        }
        "noun" => draw.pick(NOUNS).to_owned(),
        "team" => draw.pick(TEAMS).to_owned(),
        "law" => draw.pick(LAWS).to_owned(),
        "weekday" => draw.pick(weekdays(language)).to_owned(),
        "nationality" => draw
            .pick(&["German", "French", "Polish", "Norwegian", "Dutch", "Spanish", "Italian", "Turkish"])
            .to_owned(),
        "handle" => format!(
            "@{}{}",
            draw.pick(&["acme", "release", "here", "channel", "oncall", "qa"]),
            draw.pick(&["", "-team", "_bot", "2"])
        ),
        "package" => format!(
            "@{}/{}@{}",
            draw.pick(&["types", "acme", "vue"]),
            draw.pick(&["node", "core", "cli"]),
            super::version(draw)
        ),
        _ => return None,
    })
}

fn company(draw: &mut Draw, language: &str, split: Split) -> String {
    let [first, second] = [(); 2].map(|()| FAMILY.draw(draw, language, split).text);
    let form = draw.pick(match language {
        "de" => &["GmbH", "AG", "KG", "GmbH & Co. KG", "e.K."],
        "fr" => &["SARL", "SA", "SAS", "& Fils"],
        "es" => &["S.L.", "S.A.", "e Hijos"],
        "it" => &["S.p.A.", "S.r.l.", "& C."],
        "nl" => &["B.V.", "N.V.", "& Zonen"],
        _ => {
            &["Inc.", "Ltd", "LLC", "Group", "& Sons", "Corporation", "PLC", "Holdings", "Foods", "Partners"]
        }
    });
    match draw.below(8) {
        0 => format!("{first} & {second} {form}"),
        1 if language == "en" => format!("{first}, {second} and Partners"),
        2 | 3 => format!("{first} {form}"),
        _ => format!("{} {form}", draw.pick(FIRMS)),
    }
}

fn weekdays(language: &str) -> &'static [&'static str] {
    match language {
        "de" => &["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
        "fr" => &["lundi", "mardi", "mercredi", "jeudi", "vendredi"],
        "es" => &["lunes", "martes", "miércoles", "jueves", "viernes"],
        "it" => &["lunedì", "martedì", "mercoledì", "giovedì", "venerdì"],
        "nl" => &["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"],
        _ => &["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    }
}

#[rustfmt::skip]
const FIRMS: &[&str] = &[
    "Northwind", "Blue Peak", "Harvest", "Delta Nine", "Oak Ridge", "Silver Fern", "Polaris", "Tri-Star",
    "Lumen", "Aquila", "Ironbridge", "Sunrise Dairy", "Green Valley", "Alpenland", "Kornhaus",
    "Molino Verde", "Grand Moulin", "Zuiderzee", "Meadow Gate", "Coastal", "Apex", "Summit", "Prairie",
    "Red Barn", "Granite", "Evergreen", "Pinnacle",
];
#[rustfmt::skip]
const PRODUCTS: &[&str] = &[
    "Windows Server", "Apache Kafka", "Galaxy Note", "Model S", "Office Suite", "Golden Delicious",
    "Granny Smith", "Pink Lady", "Camembert Classic", "Jasmine Rice", "Brown Sugar", "Victoria Sponge",
    "Bloody Mary Mix", "Earl Grey", "Ruby on Rails", "Jenkins", "Cassandra", "Chai Latte", "Maria Biscuits",
    "Caesar Dressing", "Bismarck Hering", "Mozzarella di Bufala", "Crème Fraîche", "Leibniz Kekse", "Oscar",
    "Alexa", "Tesla", "Mercedes", "Dell Latitude", "Jack Daniels", "Johnnie Walker", "Dr Pepper",
    "Uncle Ben's", "Ben & Jerry's", "Paul Newman's Dressing",
];
#[rustfmt::skip]
const NOUNS: &[&str] = &[
    "Rechnung", "Lieferschein", "Kühlkette", "Wareneingang", "Rückverfolgbarkeit", "Freigabe", "Kunde",
    "Lieferant", "Abteilung", "Bestellung", "Mitarbeiter", "Besprechung", "Vertrag", "Prüfbericht",
    "Temperatur", "Reinigung", "Charge", "Qualität", "Anlage", "Maschine", "Bäcker", "Koch", "Richter",
    "Müller", "Schäfer", "Jäger", "Fuchs", "Winter", "Sommer", "Herbst", "Berg", "Stein", "Wolf", "Vogel",
    "König", "Kaiser", "Engel", "Sonntag", "Frank und frei",
];
#[rustfmt::skip]
const TEAMS: &[&str] = &[
    "Quality Assurance", "Human Resources", "Customer Success", "Accounts Payable", "Legal",
    "Site Reliability", "Procurement", "Night Shift", "Research and Development", "Board of Directors",
    "Works Council", "Data Platform",
];
#[rustfmt::skip]
const LAWS: &[&str] = &[
    "Freedom of Information Act", "Regulation (EU) 2016/679", "Food Safety Modernization Act",
    "Sarbanes-Oxley", "Bundesdatenschutzgesetz", "Code of Federal Regulations", "Magna Carta",
    "Treaty of Lisbon", "Dodd-Frank",
];
