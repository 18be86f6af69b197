//! Content controls (`w:sdt`): where they stand, what they are, what the author called them.

use std::ops::Range;

use super::open::Frame;
use super::walker::Walker;
use super::{Control, ControlType, Level, TextPlace};
use crate::xml::{Element, Vocabulary};

/// A country list has some 250 entries.
const CHOICES_MAX: usize = 1_000;

impl Walker<'_> {
    pub(super) fn enter_control(&mut self, element: &Element<'_>) -> Frame {
        // Counted once: the fallback of runs in one paragraph repeats the control.
        if self.is_repeated_run() {
            return Frame::Plain;
        }
        let level = self.control_level();
        if level == Level::Inline || level == Level::Block {
            self.mark_cell_busy();
        }
        if level != Level::Inline {
            self.push_container("sdt", true);
        }
        let index = self.story.controls.len();
        let here = self.here();
        self.story.controls.push(Control {
            level,
            kind: ControlType::default(),
            alias: None,
            tag: None,
            choices: Vec::new(),
            date_format: None,
            shows_placeholder: false,
            is_locked: false,
            parent: self.controls.last().copied(),
            bytes: element.bytes.clone(),
            properties: 0..0,
            content: 0..0,
            from: here,
            to: here,
        });
        self.controls.push(index);
        Frame::Control(index)
    }

    pub(super) fn enter_control_part(&mut self, parent: Frame, element: &Element<'_>) -> Frame {
        let Frame::Control(index) = parent else { return Frame::Plain };
        let here = self.here();
        let Some(control) = self.story.controls.get_mut(index) else { return Frame::Plain };
        if element.name == "sdtPr" {
            control.properties = element.bytes.clone();
            return Frame::ControlProps(index);
        }
        control.from = here;
        control.content = element.bytes.end..element.bytes.end;
        Frame::ControlContent(index)
    }

    pub(super) fn leave_control_part(&mut self, frame: Frame, closing: &Range<usize>) {
        let here = self.here();
        match frame {
            Frame::Control(index) => {
                self.controls.pop();
                let Some(control) = self.story.controls.get_mut(index) else { return };
                control.bytes.end = closing.end;
                if control.level != Level::Inline {
                    self.containers.pop();
                }
            }
            Frame::ControlProps(index) => {
                if let Some(control) = self.story.controls.get_mut(index) {
                    control.properties.end = closing.end;
                }
            }
            Frame::ControlContent(index) => {
                if let Some(control) = self.story.controls.get_mut(index) {
                    control.content.end = closing.start.max(control.content.start);
                    control.to = TextPlace::max(here, control.from);
                }
            }
            _ => {}
        }
    }

    pub(super) fn control_property(&mut self, index: usize, element: &Element<'_>) -> Frame {
        let Some(control) = self.story.controls.get_mut(index) else { return Frame::Ignored };
        let kind = match (element.vocabulary, element.name) {
            (Vocabulary::Word, "text") => ControlType::Text,
            (Vocabulary::Word, "richText") => ControlType::RichText,
            (Vocabulary::Word, "dropDownList") => ControlType::Dropdown,
            (Vocabulary::Word, "comboBox") => ControlType::ComboBox,
            (Vocabulary::Word, "date") => ControlType::Date,
            (Vocabulary::Word, "picture") => ControlType::Picture,
            (Vocabulary::Word2010, "checkbox") => ControlType::Checkbox,
            (Vocabulary::Word2012, "repeatingSection") => ControlType::Repeating,
            (Vocabulary::Word2012, "repeatingSectionItem") => ControlType::RepeatingItem,
            (
                Vocabulary::Word,
                "docPartObj" | "docPartList" | "group" | "citation" | "bibliography" | "equation",
            ) => ControlType::Structural,
            (Vocabulary::Word, "docPartGallery") => {
                let gallery = element.attribute("val").unwrap_or_default();
                if !(gallery.starts_with("Table of") || gallery == "Bibliographies") {
                    return Frame::Ignored;
                }
                ControlType::Contents
            }
            (Vocabulary::Word, name) => {
                control.property(name, element);
                return Frame::Ignored;
            }
            _ => return Frame::Ignored,
        };
        control.kind = kind;
        // The list entries and the date's format are children.
        Frame::ControlProps(index)
    }

    fn control_level(&self) -> Level {
        if self.in_paragraph() {
            return Level::Inline;
        }
        match self.structural_parent() {
            Some(Frame::Table) => Level::Row,
            Some(Frame::Row) => Level::Cell,
            Some(Frame::ControlContent(outer)) => {
                self.story.controls.get(outer).map_or(Level::Block, |control| control.level)
            }
            _ => Level::Block,
        }
    }

    pub(super) fn in_repeating_control(&self) -> bool {
        let is_repeating =
            |control: &Control| matches!(control.kind, ControlType::Repeating | ControlType::RepeatingItem);
        self.controls.iter().any(|index| self.story.controls.get(*index).is_some_and(is_repeating))
    }

    pub(super) fn innermost_control_is_cell(&self) -> bool {
        let innermost = self.controls.last().and_then(|index| self.story.controls.get(*index));
        innermost.is_some_and(|control| control.level == Level::Cell)
    }

    /// Whether characters would go into a paragraph: a text box or cell inside one starts afresh.
    fn in_paragraph(&self) -> bool {
        let blocks = |frame: &&Frame| {
            matches!(frame, Frame::Paragraph | Frame::TextBox | Frame::Cell | Frame::Row | Frame::Table)
        };
        matches!(self.frames.iter().rev().find(blocks), Some(Frame::Paragraph))
    }

    /// The nearest frame that is no mere wrapper.
    pub(super) fn structural_parent(&self) -> Option<Frame> {
        let is_wrapper = |frame: &&Frame| matches!(frame, Frame::Plain | Frame::Alternate);
        self.frames.iter().rev().find(|frame| !is_wrapper(frame)).copied()
    }
}

impl Control {
    fn property(&mut self, name: &str, element: &Element<'_>) {
        let value = || element.attribute("val").filter(|value| !value.trim().is_empty());
        match name {
            "alias" => self.alias = value(),
            "tag" => self.tag = value(),
            "showingPlcHdr" => self.shows_placeholder = element.is_on(),
            "lock" => {
                self.is_locked =
                    value().is_some_and(|lock| lock == "contentLocked" || lock == "sdtContentLocked");
            }
            "dateFormat" => self.date_format = value(),
            "listItem" if self.choices.len() < CHOICES_MAX => {
                let shown = element.attribute("displayText").or_else(|| element.attribute("value"));
                self.choices.extend(shown.filter(|choice| !choice.trim().is_empty()));
            }
            _ => {}
        }
    }
}
