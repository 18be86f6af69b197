//! The list of dispatches of food of animal origin: Implementing Regulation (EU) No 931/2011, article 3(1). Its points (a) to (h) are one column or two each.

use std::io::Write;

use time::OffsetDateTime;

use crate::cell::{self, Cell};
use crate::error::Error;
use crate::file::{FileOptions, Written};
use crate::notes::Remark;
use crate::output::{Output, SHEET_ROWS_MAX};
use crate::quantity::Quantity;
use crate::table::Kind::{Code, Day, Name, Number};
use crate::table::{Column, Kde, Sheet, Table, column};

/// One consignment of one lot, or of what goes by one reference. Blank text counts as not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Dispatch {
    /// How the plant's own books call it; Gaps refers to it.
    pub record: String,
    /// (a) An accurate description of the food.
    pub description: Option<String>,
    /// (b) Volume or quantity.
    pub quantity: Option<Quantity>,
    /// (c) The food business operator it was dispatched from.
    pub dispatcher: Operator,
    /// (d) The consignor who owns it; `None` where that is the dispatcher.
    pub consignor: Option<Operator>,
    /// (e) The food business operator it was dispatched to.
    pub recipient: Operator,
    /// (f) The consignee who owns it; `None` where that is the recipient.
    pub consignee: Option<Operator>,
    /// (g) A reference identifying the lot, batch or consignment.
    pub lot: Option<String>,
    /// (h) When it was dispatched, at the plant's offset.
    pub dispatched_at: Option<OffsetDateTime>,
}

/// A food business operator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Operator {
    pub name: Option<String>,
    pub address: Option<String>,
}

static DESCRIPTION: Kde = Kde { name: "description of the food", rule: "(EU) 931/2011, article 3(1)(a)" };
static QUANTITY: Kde = Kde { name: "volume or quantity of the food", rule: "(EU) 931/2011, article 3(1)(b)" };
static DISPATCHER: Kde = Kde {
    name: "name and address of the operator it was dispatched from",
    rule: "(EU) 931/2011, article 3(1)(c)",
};
static CONSIGNOR: Kde =
    Kde { name: "name and address of the consignor (owner)", rule: "(EU) 931/2011, article 3(1)(d)" };
static RECIPIENT: Kde = Kde {
    name: "name and address of the operator it was dispatched to",
    rule: "(EU) 931/2011, article 3(1)(e)",
};
static CONSIGNEE: Kde =
    Kde { name: "name and address of the consignee (owner)", rule: "(EU) 931/2011, article 3(1)(f)" };
static LOT: Kde = Kde {
    name: "reference identifying the lot, batch or consignment",
    rule: "(EU) 931/2011, article 3(1)(g)",
};
static DISPATCHED_AT: Kde = Kde { name: "date of dispatch", rule: "(EU) 931/2011, article 3(1)(h)" };

const COLUMNS: [Column; 14] = [
    column(Name, "Description", "Accurate description of the food.", "(EU) 931/2011, article 3(1)(a)"),
    column(Number, "Quantity", "Volume or quantity.", "(EU) 931/2011, article 3(1)(b)"),
    column(Code, "Unit", "Unit of the quantity.", "(EU) 931/2011, article 3(1)(b)"),
    column(
        Name,
        "Dispatched From: Name",
        "Food business operator that dispatched the food.",
        "(EU) 931/2011, article 3(1)(c)",
    ),
    column(Name, "Dispatched From: Address", "Its address.", "(EU) 931/2011, article 3(1)(c)"),
    column(
        Name,
        "Consignor: Name",
        "Owner who sends it; empty where that is the operator that dispatched it.",
        "(EU) 931/2011, article 3(1)(d)",
    ),
    column(Name, "Consignor: Address", "Its address.", "(EU) 931/2011, article 3(1)(d)"),
    column(
        Name,
        "Dispatched To: Name",
        "Food business operator that receives the food.",
        "(EU) 931/2011, article 3(1)(e)",
    ),
    column(Name, "Dispatched To: Address", "Its address.", "(EU) 931/2011, article 3(1)(e)"),
    column(
        Name,
        "Consignee: Name",
        "Owner who gets it; empty where that is the operator that receives it.",
        "(EU) 931/2011, article 3(1)(f)",
    ),
    column(Name, "Consignee: Address", "Its address.", "(EU) 931/2011, article 3(1)(f)"),
    column(Code, "Lot, Batch or Consignment", "What identifies it.", "(EU) 931/2011, article 3(1)(g)"),
    column(Day, "Date of Dispatch", "Day of dispatch.", "(EU) 931/2011, article 3(1)(h)"),
    column(Code, "Record", "How the plant's own books call this line; Gaps refers to it.", ""),
];

/// A list of dispatches while it is written. It has the sheets Dispatches, Gaps and Notes.
pub struct DispatchList<W: Write> {
    output: Output<W>,
}

impl<W: Write> DispatchList<W> {
    /// Nothing is written to `out` before the first row. It need not be buffered.
    pub fn begin(out: W, options: FileOptions) -> Self {
        let tables = vec![Table { sheet: Sheet::Dispatches, columns: COLUMNS.to_vec() }];
        let remarks = vec![Remark::new(
            "Rule",
            "Implementing Regulation (EU) No 931/2011, article 3: information on consignments of food of animal origin.",
        )];
        Self { output: Output::begin(out, options, tables, remarks, SHEET_ROWS_MAX) }
    }

    pub fn dispatch(&mut self, dispatch: &Dispatch) -> Result<(), Error> {
        self.output.record(Sheet::Dispatches, &dispatch.record, &cells(dispatch))
    }

    /// Adds Gaps and Notes. A file without `finish` is not complete.
    pub fn finish(self) -> Result<Written<W>, Error> {
        self.output.finish()
    }
}

fn cells(dispatch: &Dispatch) -> [Cell<'_>; COLUMNS.len()] {
    let [quantity, unit] = cell::quantity(dispatch.quantity.as_ref(), &QUANTITY);
    let [from, from_address] = operator(Some(&dispatch.dispatcher), &DISPATCHER);
    let [consignor, consignor_address] = operator(dispatch.consignor.as_ref(), &CONSIGNOR);
    let [to, to_address] = operator(Some(&dispatch.recipient), &RECIPIENT);
    let [consignee, consignee_address] = operator(dispatch.consignee.as_ref(), &CONSIGNEE);
    [
        Cell::text(dispatch.description.as_deref()).or_missing(&DESCRIPTION),
        quantity,
        unit,
        from,
        from_address,
        consignor,
        consignor_address,
        to,
        to_address,
        consignee,
        consignee_address,
        Cell::text(dispatch.lot.as_deref()).or_missing(&LOT),
        Cell::day(dispatch.dispatched_at).or_missing(&DISPATCHED_AT),
        Cell::text(Some(&dispatch.record)),
    ]
}

/// Name and address; none of both where there is no such operator.
fn operator<'a>(operator: Option<&'a Operator>, kde: &'static Kde) -> [Cell<'a>; 2] {
    let Some(operator) = operator else { return [Cell::Empty, Cell::Empty] };
    [&operator.name, &operator.address].map(|part| Cell::text(part.as_deref()).or_missing(kde))
}

#[cfg(test)]
mod tests;
