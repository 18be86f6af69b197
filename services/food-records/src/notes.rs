//! The sheet that explains the others.

use std::borrow::Cow;

use time::OffsetDateTime;

use crate::cell::MISSING;
use crate::file::{FileOptions, Format};
use crate::output::csv::iso;
use crate::table::Table;

/// A line of Notes about the whole file.
#[derive(Clone, Debug)]
pub(crate) struct Remark {
    term: &'static str,
    meaning: Cow<'static, str>,
}

impl Remark {
    pub(crate) fn new(term: &'static str, meaning: impl Into<Cow<'static, str>>) -> Self {
        Self { term, meaning: meaning.into() }
    }
}

/// Topic, term, meaning and rule: about the file, then every column of every sheet, then the plant's own words.
pub(crate) fn rows(
    options: &FileOptions,
    tables: &[Table],
    remarks: &[Remark],
    events: &[Remark],
) -> Vec<[String; 4]> {
    let row = |parts: [&str; 4]| parts.map(str::to_owned);
    let mut rows = vec![row(["File", "Written", &moment(options.written_at), ""])];
    for remark in remarks.iter().chain(&general(options.format)).chain(events) {
        rows.push(row(["File", remark.term, &remark.meaning, ""]));
    }
    for table in tables {
        for column in &table.columns {
            rows.push(row([table.sheet.name(), column.heading, column.meaning, column.rule]));
        }
    }
    for term in &options.glossary {
        rows.push(row(["Plant", &term.term, &term.meaning, ""]));
    }
    rows
}

/// `2026-10-01 14:03 UTC+02:00`.
pub(crate) fn moment(at: OffsetDateTime) -> String {
    let (hours, minutes, _) = at.offset().as_hms();
    let sign = if at.offset().is_negative() { '-' } else { '+' };
    let (hours, minutes) = (hours.unsigned_abs(), minutes.unsigned_abs());
    format!("{} {:02}:{:02} UTC{sign}{hours:02}:{minutes:02}", iso(at.date()), at.hour(), at.minute())
}

fn general(format: Format) -> Vec<Remark> {
    let missing = format!(
        "A mandatory data element is not known, wholly or in part. Each is listed in Gaps, once for each record. \
         An empty cell is not mandatory or does not apply. The word for it is {MISSING}."
    );
    let mut remarks = vec![
        Remark::new("MISSING", missing),
        Remark::new("kg", "Kilograms, exact to the milligram: 0.000001 kg."),
        Remark::new("Days", "A day is the day in the time zone of the plant."),
        Remark::new(
            "Referred To As",
            "Records name a location by this; it is the business name, with a number behind it where two places have the same.",
        ),
        Remark::new(
            "Control characters",
            "A control character in a text is replaced by its visible picture (U+2400 and following).",
        ),
    ];
    match format {
        Format::Xlsx => remarks.push(Remark::new(
            "Long numbers",
            "A number of more than 15 digits is text, because a spreadsheet would round it.",
        )),
        Format::Csv { .. } | Format::CsvSheet { .. } => remarks.push(Remark::new(
            "Apostrophe",
            "A text that a program might take for a formula, or that begins with an apostrophe, has one apostrophe put before it. \
             Import identifiers as text: a program that guesses types drops leading zeros.",
        )),
    }
    remarks
}
