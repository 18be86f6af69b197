//! The report of a recall or a mock recall: what the recall team works with, and what auditors ask to see. No rule gives its columns; what it must
//! show is what Regulation (EC) 178/2002, articles 18 and 19, and the standards that retailers ask for want of an exercise: how much, where, at whom,
//! and that the mass adds up.

use std::io::Write;

use time::OffsetDateTime;

use crate::cell::{self, Cell};
use crate::error::Error;
use crate::file::{FileOptions, Written};
use crate::notes::{Remark, moment};
use crate::output::{Output, SHEET_ROWS_MAX};
use crate::quantity::{Decimal, Quantity};
use crate::records::Document;
use crate::table::Kind::{Code, Day, Name, Number, Prose};
use crate::table::{Column, Kde, Sheet, Table, column};

/// A line of the summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecallFact {
    pub item: String,
    pub value: FactValue,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    Text(String),
    Count(i64),
    MassMg(i64),
    /// Hundredths of a percent.
    Share(i64),
    At(OffsetDateTime),
}

/// A lot of which something is in house.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecallInHouse {
    pub location: Option<String>,
    pub state: String,
    pub lot: String,
    pub lot_type: String,
    pub on_hand_mg: i64,
    /// Of what is on hand, if every event mixed its inputs evenly.
    pub expected_mg: i64,
    /// Of what is on hand, at the worst.
    pub max_mg: i64,
}

/// A part of a lot that was shipped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecallShipped {
    pub customer: Option<String>,
    pub destination: Option<String>,
    pub lot: String,
    pub ssccs: Vec<String>,
    pub shipped_mg: i64,
    pub expected_mg: i64,
    pub max_mg: i64,
    pub shipped_at: Option<OffsetDateTime>,
    pub shipment: String,
    pub documents: Vec<Document>,
    /// How the plant's own books call the event; Gaps refers to it.
    pub record: String,
}

/// A part of a lot that is gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecallLost {
    pub reason: String,
    pub lot: String,
    pub lost_mg: i64,
    pub expected_mg: i64,
    pub lost_at: Option<OffsetDateTime>,
    pub record: String,
}

/// A notice to a customer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecallNoticed {
    pub customer: Option<String>,
    pub state: String,
    pub shipped_mg: i64,
    pub confirmed_mg: i64,
    pub recovered_mg: i64,
    /// What was done about it, in order.
    pub steps: Vec<NoticeStep>,
    pub record: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeStep {
    pub state: String,
    pub at: OffsetDateTime,
    pub note: String,
}

/// What was done about the recall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecallStep {
    pub at: OffsetDateTime,
    pub what: String,
    pub actor: String,
    pub note: String,
    pub record: String,
}

static CUSTOMER: Kde =
    Kde { name: "name of the business it was supplied to", rule: "(EC) 178/2002, article 18(3)" };

const SUMMARY: [Column; 3] = [
    column(Name, "Item", "What the line says.", ""),
    column(Prose, "Value", "How much, who or when.", ""),
    column(Code, "Unit", "Unit of the value.", ""),
];

const IN_HOUSE: [Column; 7] = [
    column(Name, "Location", "Where the lot is, as far as it is known.", ""),
    column(Code, "State", "Where the lot stands in its life: HOLD is segregated.", ""),
    column(Code, "Lot Code", "Its traceability lot code.", ""),
    column(Code, "Lot Type", "What it is, after the plant's steps.", ""),
    column(Number, "On Hand (kg)", "All that is left of the lot: it is implicated as a whole.", ""),
    column(Number, "Expected (kg)", EXPECTED, ""),
    column(Number, "At Most (kg)", AT_MOST, ""),
];

const SHIPPED: [Column; 11] = [
    column(Name, "Customer", "The business it was shipped to.", "(EC) 178/2002, article 18(3)"),
    column(Name, "Destination", "The place it was shipped to, where that is known.", ""),
    column(Code, "Lot Code", "Its traceability lot code, as the customer knows it.", ""),
    column(Name, "SSCC", "Pallets it stood on; empty where it was loose.", ""),
    column(Number, "Shipped (kg)", "All of it is implicated.", ""),
    column(Number, "Expected (kg)", EXPECTED, ""),
    column(Number, "At Most (kg)", AT_MOST, ""),
    column(Day, "Date Shipped", "Day it left.", ""),
    column(Code, "Shipment", "The plant's code of the shipment.", ""),
    column(Name, "Documents", "Types and numbers of the documents that went with it.", ""),
    column(Code, "Record", "How the plant's own books call the event; Gaps refers to it.", ""),
];

const LOST: [Column; 6] = [
    column(Code, "Reason", "Why it is gone.", ""),
    column(Code, "Lot Code", "Its traceability lot code.", ""),
    column(Number, "Lost (kg)", "All of it was implicated.", ""),
    column(Number, "Expected (kg)", EXPECTED, ""),
    column(Day, "Date Lost", "Day it went.", ""),
    column(Code, "Record", "How the plant's own books call the event.", ""),
];

const NOTICES: [Column; 7] = [
    column(Name, "Customer", "The business it went to.", "(EC) 178/2002, article 18(3)"),
    column(Code, "State", "Where the notice stands.", ""),
    column(Number, "Shipped (kg)", "What went to the customer.", ""),
    column(Number, "Confirmed (kg)", "What the customer says is there.", ""),
    column(Number, "Recovered (kg)", "What came back or was destroyed.", ""),
    column(Number, "Effectiveness (%)", "Recovered of shipped.", ""),
    column(Prose, "Steps", "When it was sent, answered and closed, with notes.", ""),
];

const TIMELINE: [Column; 5] = [
    column(Name, "Time", "When it was recorded.", ""),
    column(Name, "What", "What was done.", ""),
    column(Name, "Who", "Id of the person or program whose command it was.", ""),
    column(Prose, "Note", "What was said about it.", ""),
    column(Code, "Record", "Position of the event in the plant's log.", ""),
];

const EXPECTED: &str = "How much of it stems from the first lots, if every event mixed its inputs evenly.";
const AT_MOST: &str = "How much of it stems from the first lots, at the worst.";

/// The report while it is written. It has the sheets Summary, In House, Shipped, Lost, Notices, Timeline, Gaps and Notes, written in that order.
pub struct RecallReport<W: Write> {
    output: Output<W>,
}

impl<W: Write> RecallReport<W> {
    /// Nothing is written to `out` before the first row. It need not be buffered.
    pub fn begin(out: W, options: FileOptions) -> Self {
        let tables = vec![
            Table { sheet: Sheet::Summary, columns: SUMMARY.to_vec() },
            Table { sheet: Sheet::InHouse, columns: IN_HOUSE.to_vec() },
            Table { sheet: Sheet::Shipped, columns: SHIPPED.to_vec() },
            Table { sheet: Sheet::Lost, columns: LOST.to_vec() },
            Table { sheet: Sheet::Notices, columns: NOTICES.to_vec() },
            Table { sheet: Sheet::Timeline, columns: TIMELINE.to_vec() },
        ];
        let remarks = vec![
            Remark::new(
                "Implicated",
                "A lot that anything suspect went into is suspect as a whole. Expected and At Most say how much of it stems from the first lots.",
            ),
            Remark::new(
                "Mass balance",
                "What entered with the first lots is found again: on hand, shipped, lost, or lost in process. Expected masses are shared out so that they add up to the milligram.",
            ),
            Remark::new("SSCC", "GS1's number of a pallet."),
        ];
        Self { output: Output::begin(out, options, tables, remarks, SHEET_ROWS_MAX) }
    }

    pub fn fact(&mut self, fact: &RecallFact) -> Result<(), Error> {
        let (value, unit) = match &fact.value {
            FactValue::Text(text) => (Cell::text(Some(text)), None),
            FactValue::Count(count) => (Cell::Number(Decimal { units: *count, scale: 0 }), None),
            FactValue::MassMg(mg) => (mass(*mg), Some("kg")),
            FactValue::Share(hundredths) => (share(*hundredths), Some("%")),
            FactValue::At(at) => (Cell::Text(moment(*at).into()), None),
        };
        let cells = [Cell::text(Some(&fact.item)), value, Cell::text(unit)];
        self.output.record(Sheet::Summary, &fact.item, &cells)
    }

    pub fn in_house(&mut self, lot: &RecallInHouse) -> Result<(), Error> {
        let cells = [
            Cell::text(lot.location.as_deref()),
            Cell::text(Some(&lot.state)),
            Cell::text(Some(&lot.lot)),
            Cell::text(Some(&lot.lot_type)),
            mass(lot.on_hand_mg),
            mass(lot.expected_mg),
            mass(lot.max_mg),
        ];
        self.output.record(Sheet::InHouse, &lot.lot, &cells)
    }

    pub fn shipped(&mut self, part: &RecallShipped) -> Result<(), Error> {
        let ssccs = part.ssccs.join("; ");
        let cells = [
            Cell::text(part.customer.as_deref()).or_missing(&CUSTOMER),
            Cell::text(part.destination.as_deref()),
            Cell::text(Some(&part.lot)),
            Cell::text(Some(&ssccs)),
            mass(part.shipped_mg),
            mass(part.expected_mg),
            mass(part.max_mg),
            Cell::day(part.shipped_at),
            Cell::text(Some(&part.shipment)),
            cell::documents_known(&part.documents),
            Cell::text(Some(&part.record)),
        ];
        self.output.record(Sheet::Shipped, &part.record, &cells)
    }

    pub fn lost(&mut self, part: &RecallLost) -> Result<(), Error> {
        let cells = [
            Cell::text(Some(&part.reason)),
            Cell::text(Some(&part.lot)),
            mass(part.lost_mg),
            mass(part.expected_mg),
            Cell::day(part.lost_at),
            Cell::text(Some(&part.record)),
        ];
        self.output.record(Sheet::Lost, &part.record, &cells)
    }

    pub fn notice(&mut self, notice: &RecallNoticed) -> Result<(), Error> {
        let step = |step: &NoticeStep| match step.note.as_str() {
            "" => format!("{} {}", moment(step.at), step.state),
            note => format!("{} {}: {note}", moment(step.at), step.state),
        };
        let steps = notice.steps.iter().map(step).collect::<Vec<_>>().join("\n");
        let cells = [
            Cell::text(notice.customer.as_deref()).or_missing(&CUSTOMER),
            Cell::text(Some(&notice.state)),
            mass(notice.shipped_mg),
            mass(notice.confirmed_mg),
            mass(notice.recovered_mg),
            share_of(notice.recovered_mg, notice.shipped_mg).map_or(Cell::Empty, share),
            Cell::text(Some(&steps)),
        ];
        self.output.record(Sheet::Notices, &notice.record, &cells)
    }

    pub fn step(&mut self, step: &RecallStep) -> Result<(), Error> {
        let cells = [
            Cell::Text(moment(step.at).into()),
            Cell::text(Some(&step.what)),
            Cell::text(Some(&step.actor)),
            Cell::text(Some(&step.note)),
            Cell::text(Some(&step.record)),
        ];
        self.output.record(Sheet::Timeline, &step.record, &cells)
    }

    /// Adds Gaps and Notes. A file without `finish` is not complete.
    pub fn finish(self) -> Result<Written<W>, Error> {
        self.output.finish()
    }
}

/// A part of a whole in hundredths of a percent, rounded down: 99.99 % is not all. None of nothing.
pub fn share_of(part_mg: i64, whole_mg: i64) -> Option<i64> {
    let hundredths = i128::from(part_mg) * 10_000 / i128::from(whole_mg.max(1));
    (whole_mg > 0).then(|| i64::try_from(hundredths).unwrap_or(i64::MAX))
}

fn mass(mg: i64) -> Cell<'static> {
    Cell::Number(Quantity::MassMg(mg).number())
}

fn share(hundredths: i64) -> Cell<'static> {
    Cell::Number(Decimal { units: hundredths, scale: 2 })
}

#[cfg(test)]
mod tests;
