//! Workbooks (ECMA-376, SpreadsheetML), written straight into the zip: a row leaves as it comes, and nothing of it stays.
//!
//! That is why this is not left to rust_xlsxwriter. For 100,000 rows of shipping it keeps 410 MB in memory, or 110 MB of XML in a temporary file,
//! of which a pod's `/tmp` holds two before the pod is evicted; it panics where that disk is full; and it takes numbers as floats.

use std::fmt::Write as _;
use std::io::Write;

use time::{Date, Month};
use zip::write::SimpleFileOptions;

use crate::cell::Cell;
use crate::error::Error;
use crate::notes::Remark;
use crate::output::csv::iso;
use crate::output::gate::{self, Keeper, Zip};
use crate::table::{Column, Table};
use crate::text;

pub(crate) struct Workbook<W: Write> {
    _keeper: Keeper,
    zip: Zip<W>,
    /// Headings included.
    sheet_rows_max: u32,
    sheets: Vec<Part>,
    open: Option<Open>,
    texts_cut: u64,
    /// XML of the row that is being written.
    line: String,
}

/// A sheet as the workbook lists it.
struct Part {
    name: String,
    /// All of its cells, absolute: `$A$1:$D$2`.
    cells: String,
}

/// The sheet that rows go to.
struct Open {
    name: &'static str,
    columns: Vec<Column>,
    /// `A`, `B` and so on, one for each column.
    letters: Vec<String>,
    /// Which of the sheets that one table fills, from 1.
    number: u32,
    rows: u32,
}

/// Cell formats, by their place in `cellXfs` of [`STYLES`].
mod style {
    pub(super) const HEADING: u8 = 1;
    pub(super) const TEXT: u8 = 2;
    pub(super) const WHOLE: u8 = 3;
    pub(super) const DECIMAL: u8 = 4;
    pub(super) const DAY: u8 = 5;
    pub(super) const MISSING: u8 = 6;
}

impl<W: Write> Workbook<W> {
    pub(crate) fn begin(out: W, sheet_rows_max: u32) -> Self {
        let (keeper, zip) = gate::zip(out);
        Self {
            _keeper: keeper,
            zip,
            // Headings and one row: less would go on in new sheets forever.
            sheet_rows_max: sheet_rows_max.max(2),
            sheets: Vec::new(),
            open: None,
            texts_cut: 0,
            line: String::new(),
        }
    }

    pub(crate) fn start(&mut self, table: &Table) -> Result<(), Error> {
        self.end_sheet()?;
        self.start_sheet(table.sheet.name(), table.columns.clone(), 1)
    }

    pub(crate) fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), Error> {
        if let Some(full) = self.open.take_if(|open| open.rows >= self.sheet_rows_max) {
            let (name, columns, number) = (full.name, full.columns.clone(), full.number);
            self.open = Some(full);
            self.end_sheet()?;
            self.start_sheet(name, columns, number + 1)?;
        }
        let Some(open) = &mut self.open else { return Err(Error::GivenUp) };
        open.rows += 1;
        let row = open.rows;
        self.line.clear();
        push(&mut self.line, format_args!("<row r=\"{row}\">"));
        for (column, cell) in open.letters.iter().zip(cells) {
            self.texts_cut += u64::from(push_cell(&mut self.line, column, row, cell));
        }
        self.line.push_str("</row>");
        self.zip.write_all(self.line.as_bytes())?;
        Ok(())
    }

    /// What Notes must tell.
    pub(crate) fn events(&self) -> Vec<Remark> {
        let names = self.sheets.iter().map(|part| part.name.as_str());
        let open = self.open.as_ref().map(|open| sheet_name(open.name, open.number));
        let continued: Vec<&str> = names.chain(open.as_deref()).filter(|name| name.ends_with(')')).collect();
        let mut events = Vec::new();
        if !continued.is_empty() {
            let meaning = format!(
                "A sheet holds {} rows with its headings. What did not fit goes on in: {}.",
                self.sheet_rows_max,
                continued.join(", ")
            );
            events.push(Remark::new("Continued sheets", meaning));
        }
        if self.texts_cut > 0 {
            let meaning = format!(
                "A cell holds {} UTF-16 units. {} longer texts were cut and end in \"[cut]\".",
                text::CELL_UNITS_MAX,
                self.texts_cut
            );
            events.push(Remark::new("Texts that were cut", meaning));
        }
        events
    }

    pub(crate) fn finish(mut self) -> Result<W, Error> {
        self.end_sheet()?;
        self.part("xl/workbook.xml", &workbook(&self.sheets))?;
        self.part("xl/_rels/workbook.xml.rels", &workbook_relationships(self.sheets.len()))?;
        self.part("xl/styles.xml", STYLES)?;
        self.part("_rels/.rels", RELATIONSHIPS)?;
        self.part("[Content_Types].xml", &content_types(self.sheets.len()))?;
        Ok(gate::finish(self.zip)?)
    }

    fn part(&mut self, name: &str, xml: &str) -> Result<(), Error> {
        self.zip.start_file(name, SimpleFileOptions::default())?;
        self.zip.write_all(xml.as_bytes())?;
        Ok(())
    }

    fn start_sheet(&mut self, name: &'static str, columns: Vec<Column>, number: u32) -> Result<(), Error> {
        self.part(&format!("xl/worksheets/sheet{}.xml", self.sheets.len() + 1), &sheet_begin(&columns))?;
        let letters: Vec<String> = (0..columns.len()).map(letters).collect();
        self.line.clear();
        self.line.push_str("<row r=\"1\">");
        for (letters, column) in letters.iter().zip(&columns) {
            push_text(&mut self.line, letters, 1, style::HEADING, column.heading);
        }
        self.line.push_str("</row>");
        self.zip.write_all(self.line.as_bytes())?;
        self.open = Some(Open { name, columns, letters, number, rows: 1 });
        Ok(())
    }

    fn end_sheet(&mut self) -> Result<(), Error> {
        let Some(open) = self.open.take() else { return Ok(()) };
        let last = open.letters.last().map_or("A", String::as_str);
        let all = format!("A1:{last}{}", open.rows);
        let xml = format!(
            "</sheetData><autoFilter ref=\"{all}\"/>\
             <ignoredErrors><ignoredError sqref=\"{all}\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>"
        );
        self.zip.write_all(xml.as_bytes())?;
        let cells = format!("$A$1:${last}${}", open.rows);
        self.sheets.push(Part { name: sheet_name(open.name, open.number), cells });
        Ok(())
    }
}

fn sheet_name(name: &str, number: u32) -> String {
    if number == 1 { name.to_owned() } else { format!("{name} ({number})") }
}

/// A column's letters: A to Z, then AA.
fn letters(column: usize) -> String {
    let last = char::from(b'A' + (column % 26) as u8);
    match column / 26 {
        0 => last.to_string(),
        before => letters(before - 1) + &last.to_string(),
    }
}

/// True where a text had to be cut.
fn push_cell(line: &mut String, column: &str, row: u32, cell: &Cell<'_>) -> bool {
    match cell {
        Cell::Empty => false,
        Cell::Text(text) => push_text(line, column, row, style::TEXT, text),
        Cell::Missing(_, text) => push_text(line, column, row, style::MISSING, text),
        Cell::Number(number) if number.fits_double() => {
            let style = if number.scale == 0 { style::WHOLE } else { style::DECIMAL };
            push(line, format_args!("<c r=\"{column}{row}\" s=\"{style}\"><v>{number}</v></c>"));
            false
        }
        Cell::Number(number) => push_text(line, column, row, style::TEXT, &number.to_string()),
        Cell::Day(day) => match serial(*day) {
            Some(serial) => {
                push(line, format_args!("<c r=\"{column}{row}\" s=\"{}\"><v>{serial}</v></c>", style::DAY));
                false
            }
            None => push_text(line, column, row, style::TEXT, &iso(*day)),
        },
    }
}

/// A spreadsheet's number for a day, from 1 March 1900, before which programs disagree, to the end of 9999.
fn serial(day: Date) -> Option<i32> {
    let first = Date::from_calendar_date(1900, Month::March, 1).ok()?;
    (day >= first && day.year() <= 9999).then(|| day.to_julian_day() - first.to_julian_day() + 61)
}

/// An inline string: what stands in it is never a formula. True where it had to be cut.
fn push_text(line: &mut String, column: &str, row: u32, style: u8, text: &str) -> bool {
    let cleaned = text::clean(text);
    let (fitted, was_cut) = text::fitted(&cleaned);
    push(line, format_args!("<c r=\"{column}{row}\" s=\"{style}\" t=\"inlineStr\"><is><t"));
    if fitted.starts_with(char::is_whitespace) || fitted.ends_with(char::is_whitespace) {
        line.push_str(" xml:space=\"preserve\"");
    }
    line.push('>');
    push_escaped(line, &fitted);
    line.push_str("</t></is></c>");
    was_cut
}

/// Escapes for XML, and for SpreadsheetML, where `_x0041_` would mean the character it numbers.
fn push_escaped(line: &mut String, text: &str) {
    for (at, character) in text.char_indices() {
        match character {
            '&' => line.push_str("&amp;"),
            '<' => line.push_str("&lt;"),
            '>' => line.push_str("&gt;"),
            '_' if is_escape(text.as_bytes().get(at..at + 7)) => line.push_str("_x005F_"),
            other => line.push(other),
        }
    }
}

fn is_escape(bytes: Option<&[u8]>) -> bool {
    matches!(bytes, Some([b'_', b'x', digits @ .., b'_']) if digits.iter().all(u8::is_ascii_hexdigit))
}

fn push(line: &mut String, text: std::fmt::Arguments<'_>) {
    line.write_fmt(text).expect("a String takes all that is written to it");
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const CONTENT: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// All up to the first row: the first row frozen, columns wide enough for what they hold.
fn sheet_begin(columns: &[Column]) -> String {
    let mut xml = format!(
        "{XML}<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView workbookViewId=\"0\">\
         <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>\
         <selection pane=\"bottomLeft\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>"
    );
    for (number, column) in (1..).zip(columns) {
        let width = column.kind.width();
        push(
            &mut xml,
            format_args!("<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>"),
        );
    }
    xml.push_str("</cols><sheetData>");
    xml
}

fn workbook(sheets: &[Part]) -> String {
    let mut xml = format!(
        "{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{DOCUMENT}\">\
         <bookViews><workbookView/></bookViews><sheets>"
    );
    for (number, sheet) in (1..).zip(sheets) {
        let name = &sheet.name;
        push(&mut xml, format_args!("<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"));
    }
    xml.push_str("</sheets><definedNames>");
    // Excel wants a filter's range named, too.
    for (at, Part { name, cells }) in sheets.iter().enumerate() {
        push(
            &mut xml,
            format_args!(
                "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{at}\" hidden=\"1\">\
                 '{name}'!{cells}</definedName>"
            ),
        );
    }
    xml.push_str("</definedNames></workbook>");
    xml
}

fn workbook_relationships(sheets: usize) -> String {
    let mut xml = format!("{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for number in 1..=sheets {
        push(
            &mut xml,
            format_args!(
                "<Relationship Id=\"rId{number}\" Type=\"{DOCUMENT}/worksheet\" \
                 Target=\"worksheets/sheet{number}.xml\"/>"
            ),
        );
    }
    let number = sheets + 1;
    push(
        &mut xml,
        format_args!(
            "<Relationship Id=\"rId{number}\" Type=\"{DOCUMENT}/styles\" Target=\"styles.xml\"/></Relationships>"
        ),
    );
    xml
}

fn content_types(sheets: usize) -> String {
    let mut xml = format!(
        "{XML}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/xl/workbook.xml\" ContentType=\"{CONTENT}.sheet.main+xml\"/>\
         <Override PartName=\"/xl/styles.xml\" ContentType=\"{CONTENT}.styles+xml\"/>"
    );
    for number in 1..=sheets {
        push(
            &mut xml,
            format_args!(
                "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" \
                 ContentType=\"{CONTENT}.worksheet+xml\"/>"
            ),
        );
    }
    xml.push_str("</Types>");
    xml
}

const RELATIONSHIPS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" ",
    "Target=\"xl/workbook.xml\"/></Relationships>"
);

/// Formats 49 (`@`: text that stays text when someone edits it) and 1 (`0`) are built in.
const STYLES: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
    "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"0.000000\"/>",
    "<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>",
    "<fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>",
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>",
    "<font><sz val=\"11\"/><color rgb=\"FF9C0006\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>",
    "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>",
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFC7CE\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>",
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>",
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>",
    "<cellXfs count=\"7\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
    "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyAlignment=\"1\">",
    "<alignment vertical=\"top\" wrapText=\"1\"/></xf>",
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>",
    "<xf numFmtId=\"1\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>",
    "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>",
    "<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>",
    "<xf numFmtId=\"49\" fontId=\"2\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"/></cellXfs>",
    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
);

#[cfg(test)]
mod tests;
