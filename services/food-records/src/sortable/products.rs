//! The foods that records name, each once.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use crate::cell::{Cell, MISSING, given};
use crate::records::Product;
use crate::table::Kind::{Code, Name};
use crate::table::{Column, Kde, OURS, column};

const RULE: &str = "21 CFR 1.1310, product description";

static NAME: Kde = Kde { name: "product name", rule: RULE };
static PACKAGING: Kde = Kde { name: "packaging size and packaging style", rule: RULE };

pub(super) const COLUMNS: [Column; 8] = [
    column(
        Name,
        "FTL List Category",
        "Category on the Food Traceability List; N/A where the food is not on it.",
        "",
    ),
    column(Code, "GTIN", "Global trade item number of the case.", ""),
    column(Name, "Product Name", "Name of the product.", RULE),
    column(Name, "Brand", "Brand, if applicable.", OURS),
    column(Code, "Commodity", "Commodity, if applicable.", OURS),
    column(Code, "Variety", "Variety, if applicable.", OURS),
    column(Name, "Packaging", "Packaging size and style.", OURS),
    column(Name, "Referred To As", "The product description as the other sheets have it.", OURS),
];

pub(super) fn cells<'a>(product: &'a Product, label: &'a str) -> [Cell<'a>; COLUMNS.len()] {
    [
        Cell::text(given(product.list_category.as_deref()).or(Some("N/A"))),
        Cell::text(product.gtin.as_deref()),
        Cell::text(product.name.as_deref()).or_missing(&NAME),
        Cell::text(product.brand.as_deref()),
        Cell::text(product.commodity.as_deref()),
        Cell::text(product.variety.as_deref()),
        Cell::text(product.packaging.as_deref()).or_missing(&PACKAGING),
        Cell::text(Some(label)),
    ]
}

/// The description in one cell: all that is known, the name first.
pub(super) fn description(product: Option<&Arc<Product>>) -> Cell<'_> {
    match product.map(|product| join(product)) {
        Some(text) if !text.is_empty() => Cell::Text(text),
        _ => Cell::Empty,
    }
}

fn join(product: &Product) -> Cow<'_, str> {
    let Product { name, brand, commodity, variety, packaging, .. } = product;
    let mut known =
        [name, brand, commodity, variety, packaging].into_iter().filter_map(|part| given(part.as_deref()));
    match (known.next(), known.next()) {
        (None, _) => Cow::Borrowed(""),
        (Some(only), None) => Cow::Borrowed(only),
        (Some(first), Some(second)) => {
            let mut text = format!("{first}, {second}");
            for part in known {
                text.push_str(", ");
                text.push_str(part);
            }
            Cow::Owned(text)
        }
    }
}

/// All different products in the order they were met.
#[derive(Default)]
pub(super) struct Goods {
    met: HashSet<Arc<Product>>,
    all: Vec<Arc<Product>>,
}

impl Goods {
    pub(super) fn meet(&mut self, product: &Option<Arc<Product>>) {
        if let Some(product) = product
            && !self.met.contains(product)
        {
            self.met.insert(Arc::clone(product));
            self.all.push(Arc::clone(product));
        }
    }

    /// Each with what the other sheets say of it.
    pub(super) fn all(&self) -> impl Iterator<Item = (&Product, Cow<'_, str>)> {
        self.all.iter().map(|product| match join(product) {
            nothing if nothing.is_empty() => (&**product, MISSING.into()),
            description => (&**product, description),
        })
    }
}
