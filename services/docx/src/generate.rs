//! Generate: real .docx files made from nothing, for the demo and the tests.

use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

pub use self::control::Control;
pub use self::form::FormField;
pub use self::inline::Inline;
pub use self::paragraph::Paragraph;
pub use self::samples::{ExpectedField, Sample, samples};
pub use self::table::{Cell, Table};

mod control;
mod form;
mod inline;
mod paragraph;
mod parts;
mod samples;
mod table;
#[cfg(test)]
mod tests;

/// A document under construction: blocks are added in reading order and never fail.
#[derive(Clone, Debug, Default)]
pub struct Document {
    title: String,
    body: Vec<Block>,
    header: Vec<Block>,
    footer: Vec<Block>,
    footnotes: Vec<Paragraph>,
    endnotes: Vec<Paragraph>,
}

#[derive(Clone, Debug)]
enum Block {
    Paragraph(Paragraph),
    Xml(String),
}

impl Block {
    fn xml(&self) -> String {
        match self {
            Self::Paragraph(paragraph) => paragraph.xml(),
            Self::Xml(xml) => xml.clone(),
        }
    }

    /// Word wants a paragraph between tables and after the last one.
    fn table(table: &Table) -> Self {
        Self::Xml(table.xml() + "<w:p/>")
    }
}

impl Document {
    pub fn new(title: &str) -> Self {
        Self { title: title.to_owned(), ..Self::default() }
    }

    /// Level 0 is the title.
    pub fn heading(self, level: u8, text: &str) -> Self {
        let style = if level == 0 { "Title".to_owned() } else { format!("Heading{}", level.min(3)) };
        self.paragraph(Paragraph::text(text).style(&style))
    }

    pub fn text(self, text: &str) -> Self {
        self.paragraph(Paragraph::text(text))
    }

    pub fn bullet(self, text: &str) -> Self {
        let content = [Inline::text("•"), Inline::tab(), Inline::text(text)];
        self.paragraph(Paragraph::of(content).style("ListBullet"))
    }

    pub fn paragraph(mut self, paragraph: Paragraph) -> Self {
        self.body.push(Block::Paragraph(paragraph));
        self
    }

    pub fn table(mut self, table: &Table) -> Self {
        self.body.push(Block::table(table));
        self
    }

    /// Content controls around blocks, rows or cells.
    pub fn control(mut self, control: &Control, content: &[Paragraph]) -> Self {
        let content: String = content.iter().map(Paragraph::xml).collect();
        self.body.push(Block::Xml(control.around(&content)));
        self
    }

    /// Block-level WordprocessingML as it is; the prefixes w, r, mc, wp, wps, v, w14 and w15 are declared.
    pub fn raw(mut self, xml: &str) -> Self {
        self.body.push(Block::Xml(xml.to_owned()));
        self
    }

    pub fn header(mut self, paragraph: Paragraph) -> Self {
        self.header.push(Block::Paragraph(paragraph));
        self
    }

    pub fn header_table(mut self, table: &Table) -> Self {
        self.header.push(Block::table(table));
        self
    }

    pub fn footer(mut self, paragraph: Paragraph) -> Self {
        self.footer.push(Block::Paragraph(paragraph));
        self
    }

    /// A paragraph with a reference mark at its end, and the note it leads to.
    pub fn footnoted(mut self, text: &str, note: Paragraph) -> Self {
        self.footnotes.push(note.numbered("footnote"));
        let mark = Inline::note_reference("footnote", self.footnotes.len());
        self.paragraph(Paragraph::of([Inline::text(text), mark]))
    }

    pub fn endnoted(mut self, text: &str, note: Paragraph) -> Self {
        self.endnotes.push(note.numbered("endnote"));
        let mark = Inline::note_reference("endnote", self.endnotes.len());
        self.paragraph(Paragraph::of([Inline::text(text), mark]))
    }

    /// The finished file; the same document gives the same bytes.
    pub fn build(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts::all(self) {
            zip.start_file(name, SimpleFileOptions::default()).expect("names are ours and distinct");
            zip.write_all(&content).expect("writing to memory does not fail");
        }
        zip.finish().expect("writing to memory does not fail").into_inner()
    }
}

/// Text as it stands in XML.
pub(crate) fn escape(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}
