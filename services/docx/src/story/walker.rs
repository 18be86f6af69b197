//! Walker: one pass over a part that builds its story; an explicit stack instead of recursion.

use std::ops::Range;

use super::open::{Container, Frame, OpenAlternate, OpenField, OpenParagraph, OpenTable};
use super::{Alternate, CellPlace, Encoding, Paragraph, Piece, Role, Story, TextPlace};
use crate::limits::Limits;
use crate::styles::{Styles, TAB_STOPS_MAX, tab_stop};
use crate::xml::{Element, Node, Vocabulary, Xml, XmlError};

#[derive(Debug)]
pub(crate) enum WalkError {
    Xml(XmlError),
    TooManyBlocks,
    TooManyPieces,
}

impl From<XmlError> for WalkError {
    fn from(error: XmlError) -> Self {
        Self::Xml(error)
    }
}

pub(crate) fn read(
    part: &str,
    bytes: &[u8],
    role: Role,
    styles: &Styles,
    limits: &Limits,
) -> Result<Story, WalkError> {
    let mut walker = Walker::new(part, role, styles, limits);
    let mut xml = Xml::new(part, bytes, limits.xml_depth_max)?;
    loop {
        match xml.next()? {
            Node::Open(element) => {
                let frame = walker.enter(&element)?;
                walker.frames.push(frame);
            }
            Node::Close { bytes } => {
                if let Some(frame) = walker.frames.pop() {
                    walker.leave(frame, &bytes);
                }
            }
            Node::Text { raw, bytes } if raw.contains('\r') => {
                walker.characters(
                    &raw.replace("\r\n", "\n").replace('\r', "\n"),
                    bytes,
                    Encoding::Encoded,
                )?;
            }
            Node::Text { raw, bytes } => walker.characters(raw, bytes, Encoding::Plain)?,
            Node::Encoded { text, bytes } => walker.characters(&text, bytes, Encoding::Encoded)?,
            Node::CData { text, bytes } => walker.characters(&text, bytes, Encoding::CData)?,
            Node::End => return Ok(walker.finish()),
        }
    }
}

pub(super) struct Walker<'a> {
    pub(super) story: Story,
    pub(super) styles: &'a Styles,
    limits: &'a Limits,
    pub(super) frames: Vec<Frame>,
    pub(super) containers: Vec<Container>,
    pub(super) paragraphs: Vec<OpenParagraph>,
    pub(super) tables: Vec<OpenTable>,
    /// The innermost cell, or nothing inside a text box within one.
    pub(super) cells: Vec<Option<CellPlace>>,
    pub(super) controls: Vec<usize>,
    pub(super) open_fields: Vec<OpenField>,
    alternates: Vec<OpenAlternate>,
    n_alternates: usize,
    n_blocks: usize,
    n_pieces: usize,
    n_elements: u32,
}

impl<'a> Walker<'a> {
    fn new(part: &str, role: Role, styles: &'a Styles, limits: &'a Limits) -> Self {
        let story = Story {
            part: part.to_owned(),
            role,
            paragraphs: Vec::new(),
            tables: Vec::new(),
            controls: Vec::new(),
            fields: Vec::new(),
            unended_fields: 0,
            tracked_changes: 0,
        };
        Self {
            story,
            styles,
            limits,
            frames: Vec::new(),
            containers: vec![Container::default()],
            paragraphs: Vec::new(),
            tables: Vec::new(),
            cells: Vec::new(),
            controls: Vec::new(),
            open_fields: Vec::new(),
            alternates: Vec::new(),
            n_alternates: 0,
            n_blocks: 0,
            n_pieces: 0,
            n_elements: 0,
        }
    }

    fn enter(&mut self, element: &Element<'_>) -> Result<Frame, WalkError> {
        let parent = self.frames.last().copied().unwrap_or(Frame::Plain);
        Ok(match (parent, element.vocabulary) {
            (Frame::Ignored, _) => Frame::Ignored,
            (Frame::RunProps, Vocabulary::Word) => {
                if let Some(open) = self.paragraphs.last_mut() {
                    open.format.apply(element, self.styles);
                }
                Frame::Ignored
            }
            (Frame::ParagraphProps, Vocabulary::Word) => self.paragraph_property(element),
            (Frame::RowProps | Frame::CellProps, Vocabulary::Word) => self.table_property(parent, element),
            (Frame::ControlProps(control), _) => self.control_property(control, element),
            (Frame::FieldChar | Frame::FormData, Vocabulary::Word) => self.form_property(element),
            (_, Vocabulary::Word) => return self.enter_word(parent, element),
            (_, Vocabulary::Compatibility) => self.enter_alternate(element),
            _ => Frame::Plain,
        })
    }

    fn enter_word(&mut self, parent: Frame, element: &Element<'_>) -> Result<Frame, WalkError> {
        if matches!(element.name, "p" | "tbl" | "tr" | "tc" | "sdt" | "fldSimple" | "fldChar") {
            self.n_blocks += 1;
            if self.n_blocks > self.limits.blocks_max {
                return Err(WalkError::TooManyBlocks);
            }
        }
        Ok(match element.name {
            "p" => self.enter_paragraph(element),
            "pPr" if parent == Frame::Paragraph => Frame::ParagraphProps,
            "r" => self.enter_run(),
            "rPr" if parent == Frame::Run => Frame::RunProps,
            "t" => {
                self.n_elements = self.n_elements.saturating_add(1);
                Frame::Text
            }
            "instrText" => Frame::Instruction,
            "tab" | "ptab" | "br" | "cr" | "noBreakHyphen" | "sym" => {
                self.character_element(element)?;
                Frame::Ignored
            }
            "ins" | "moveTo" => {
                self.story.tracked_changes += 1;
                Frame::Plain
            }
            "del" | "moveFrom" => {
                self.story.tracked_changes += 1;
                Frame::Ignored
            }
            "tbl" | "tr" | "trPr" | "tc" | "tcPr" => self.enter_table_part(element),
            "sdt" => self.enter_control(element),
            "sdtPr" | "sdtContent" => self.enter_control_part(parent, element),
            "fldSimple" => self.enter_simple_field(element),
            "fldChar" => self.enter_field_char(element),
            "drawing" | "pict" | "object" => {
                self.mark_cell_busy();
                Frame::Plain
            }
            "txbxContent" => self.enter_text_box(),
            "body" | "hdr" | "ftr" | "footnote" | "endnote" | "comment" => self.enter_root(element),
            "pPr" | "rPr" | "delText" | "delInstrText" | "tblPr" | "tblGrid" | "tblPrEx" | "sdtEndPr"
            | "sectPr" | "customXmlPr" | "smartTagPr" | "rt" | "rubyPr" => Frame::Ignored,
            _ => Frame::Plain,
        })
    }

    fn leave(&mut self, frame: Frame, closing: &Range<usize>) {
        match frame {
            Frame::Paragraph => self.leave_paragraph(closing),
            Frame::Container => {
                self.containers.pop();
            }
            Frame::TextBox => {
                self.containers.pop();
                self.cells.pop();
            }
            Frame::Alternate => {
                self.alternates.pop();
            }
            Frame::Table | Frame::Row | Frame::Cell => self.leave_table_part(frame),
            Frame::Control(_) | Frame::ControlProps(_) | Frame::ControlContent(_) => {
                self.leave_control_part(frame, closing);
            }
            Frame::SimpleField => self.end_field(closing.start, closing.end),
            Frame::Plain
            | Frame::Ignored
            | Frame::ParagraphProps
            | Frame::Run
            | Frame::RunProps
            | Frame::Text
            | Frame::Instruction
            | Frame::RowProps
            | Frame::CellProps
            | Frame::FieldChar
            | Frame::FormData => {}
        }
    }

    fn enter_root(&mut self, element: &Element<'_>) -> Frame {
        // The separators of notes hold a drawn line and no text of the author's.
        if element.attribute("type").is_some_and(|kind| kind.to_ascii_lowercase().contains("separator")) {
            return Frame::Ignored;
        }
        match element.name {
            "body" => self.push_container("body", false),
            "hdr" => self.push_container("header", false),
            "ftr" => self.push_container("footer", false),
            note => self.push_container(note, true),
        }
        Frame::Container
    }

    fn enter_paragraph(&mut self, element: &Element<'_>) -> Frame {
        let index = self.story.paragraphs.len();
        let cell = self.cells.last().copied().flatten();
        if let Some(cell) = cell.and_then(|place| self.cell_mut(place)) {
            cell.paragraphs.push(index);
        }
        let (container, number) = self.containers.last_mut().map(|top| top.next("p")).unwrap_or_default();
        self.story.paragraphs.push(Paragraph {
            container,
            index: number,
            cell,
            alternate: self.alternate(),
            opening: element.bytes.clone(),
            end: element.bytes.start,
            ..Paragraph::default()
        });
        self.paragraphs.push(OpenParagraph { index, ..OpenParagraph::default() });
        Frame::Paragraph
    }

    fn leave_paragraph(&mut self, closing: &Range<usize>) {
        let Some(open) = self.paragraphs.pop() else { return };
        let Some(paragraph) = self.story.paragraphs.get_mut(open.index) else { return };
        // A self-closed element ends where its own tag does.
        if !closing.is_empty() {
            paragraph.end = closing.start;
        }
        if paragraph.tab_stops.is_empty()
            && let Some(style) = &paragraph.style
        {
            paragraph.tab_stops = self.styles.tab_stops(style);
        }
    }

    fn paragraph_property(&mut self, element: &Element<'_>) -> Frame {
        let Some(paragraph) =
            self.paragraphs.last().and_then(|open| self.story.paragraphs.get_mut(open.index))
        else {
            return Frame::Ignored;
        };
        match element.name {
            "pStyle" => paragraph.style = element.attribute("val"),
            "outlineLvl" => paragraph.outline = element.attribute("val").and_then(|level| level.parse().ok()),
            "numId" => paragraph.is_numbered = element.attribute("val").is_some_and(|id| id != "0"),
            "tab" if paragraph.tab_stops.len() < TAB_STOPS_MAX => {
                paragraph.tab_stops.extend(tab_stop(element))
            }
            "tabs" | "numPr" => return Frame::ParagraphProps,
            _ => {}
        }
        Frame::Ignored
    }

    fn enter_text_box(&mut self) -> Frame {
        let path = match self.paragraphs.last_mut() {
            Some(open) => {
                let number = open.n_text_boxes;
                open.n_text_boxes += 1;
                let host = self.story.paragraphs.get(open.index).map(Paragraph::path).unwrap_or_default();
                format!("{host}/txbx[{number}]")
            }
            None => "txbx".to_owned(),
        };
        self.containers.push(Container::at(path));
        self.cells.push(None);
        Frame::TextBox
    }

    fn enter_alternate(&mut self, element: &Element<'_>) -> Frame {
        match element.name {
            "AlternateContent" => {
                let id = self.n_alternates;
                self.n_alternates += 1;
                self.alternates.push(OpenAlternate { id, ..OpenAlternate::default() });
                Frame::Alternate
            }
            "Choice" | "Fallback" => {
                let n_paragraphs = self.paragraphs.len();
                if let Some(open) = self.alternates.last_mut() {
                    // A second Choice repeats the first for another reader, exactly as the Fallback does.
                    open.fallback_from = (open.n_branches > 0).then_some(n_paragraphs);
                    open.n_branches += 1;
                }
                Frame::Plain
            }
            _ => Frame::Plain,
        }
    }

    /// The outermost alternate counts: what is inside one branch of it is repeated in the other.
    pub(super) fn alternate(&self) -> Option<Alternate> {
        let outermost = self.alternates.first()?;
        let is_fallback = self.alternates.iter().any(|open| open.fallback_from.is_some());
        Some(Alternate { id: outermost.id, is_fallback })
    }

    /// Runs repeated in a Fallback inside one paragraph would put their text there twice.
    pub(super) fn is_repeated_run(&self) -> bool {
        let n_paragraphs = self.paragraphs.len();
        self.alternates.iter().any(|open| open.fallback_from == Some(n_paragraphs))
    }

    pub(super) fn push_container(&mut self, name: &str, is_numbered: bool) {
        let path = match self.containers.last_mut() {
            Some(top) if is_numbered => {
                let (path, number) = top.next(name);
                if path.is_empty() { format!("{name}[{number}]") } else { format!("{path}/{name}[{number}]") }
            }
            _ => name.to_owned(),
        };
        self.containers.push(Container::at(path));
    }

    /// Where the next character will stand.
    pub(super) fn here(&self) -> TextPlace {
        match self.paragraphs.last() {
            Some(open) => {
                let byte = self.story.paragraphs.get(open.index).map_or(0, |paragraph| paragraph.text.len());
                TextPlace { paragraph: open.index, byte }
            }
            None => TextPlace { paragraph: self.story.paragraphs.len(), byte: 0 },
        }
    }

    pub(super) fn push_piece(
        &mut self,
        text: &str,
        source: Range<usize>,
        encoding: Encoding,
    ) -> Result<(), WalkError> {
        if self.is_repeated_run() || self.open_fields.last().is_some_and(|field| !field.in_result) {
            return Ok(());
        }
        let Some(open) = self.paragraphs.last() else { return Ok(()) };
        let Some(paragraph) = self.story.paragraphs.get_mut(open.index) else { return Ok(()) };
        self.n_pieces += 1;
        if self.n_pieces > self.limits.pieces_max {
            return Err(WalkError::TooManyPieces);
        }
        let start = paragraph.text.len();
        paragraph.text.push_str(text);
        let text = start..paragraph.text.len();
        let element = self.n_elements;
        paragraph.pieces.push(Piece { text, source, encoding, element, format: open.format });
        Ok(())
    }

    fn finish(mut self) -> Story {
        self.story.unended_fields = self.open_fields.len();
        self.story
    }
}
