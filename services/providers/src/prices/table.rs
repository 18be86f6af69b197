//! Prices by provider, model and day.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;
use time::Date;
use time::format_description::well_known::Iso8601;

use super::Price;

/// One model's price from a day on.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct PriceRow {
    /// `openai`, `anthropic`, `gemini`, or an operator's own word.
    pub provider: String,
    pub model: String,
    /// The first price known has no such day: it also counts before.
    #[serde(default = "since_ever", deserialize_with = "day")]
    pub valid_from: Date,
    #[serde(flatten)]
    pub price: Price,
}

/// Rows that can be asked; a new price is a further row, so that old usage keeps what it cost.
#[derive(Clone, Debug, Default)]
pub struct PriceTable {
    /// Each model's prices, newest first.
    prices: HashMap<(String, String), Vec<(Date, Price)>>,
}

impl PriceTable {
    /// The rows that come with this crate: `prices/table.json`.
    pub fn embedded() -> &'static PriceTable {
        static EMBEDDED: OnceLock<PriceTable> = OnceLock::new();
        EMBEDDED.get_or_init(|| {
            PriceTable::from_json(include_str!("../../prices/table.json"))
                .expect("the tests read the same file")
        })
    }

    /// Reads a list of rows as in `prices/table.json`.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        #[derive(Deserialize)]
        struct File {
            rows: Vec<PriceRow>,
        }
        serde_json::from_str::<File>(text).map(|file| file.rows.into_iter().collect())
    }

    /// Adds a row; one for the same model and day takes the place of the older.
    pub fn insert(&mut self, row: PriceRow) {
        let prices = self.prices.entry((row.provider, row.model)).or_default();
        prices.retain(|(day, _)| *day != row.valid_from);
        let place = prices.partition_point(|(day, _)| *day > row.valid_from);
        prices.insert(place, (row.valid_from, row.price));
    }

    /// What `model` costs on `day`; none if it has no price then.
    pub fn find(&self, provider: &str, model: &str, day: Date) -> Option<&Price> {
        let prices = self.prices.get(&(provider.to_owned(), model.to_owned()))?;
        prices.iter().find(|(valid_from, _)| *valid_from <= day).map(|(_, price)| price)
    }

    /// Every price with the day it counts from, in no order of models, of each the newest first.
    pub fn rows(&self) -> impl Iterator<Item = (&str, &str, Date, &Price)> {
        self.prices.iter().flat_map(|((provider, model), prices)| {
            prices.iter().map(|(day, price)| (provider.as_str(), model.as_str(), *day, price))
        })
    }

    /// The models that have a price, in no order.
    pub fn models(&self) -> impl Iterator<Item = (&str, &str)> {
        self.prices.keys().map(|(provider, model)| (provider.as_str(), model.as_str()))
    }
}

impl FromIterator<PriceRow> for PriceTable {
    fn from_iter<I: IntoIterator<Item = PriceRow>>(rows: I) -> Self {
        let mut table = PriceTable::default();
        rows.into_iter().for_each(|row| table.insert(row));
        table
    }
}

fn since_ever() -> Date {
    Date::MIN
}

fn day<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;
    Date::parse(&text, &Iso8601::DATE).map_err(serde::de::Error::custom)
}
