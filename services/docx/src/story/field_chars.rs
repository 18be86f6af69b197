//! Word's fields: simple ones, and those spread over runs between field characters.

use super::open::{Frame, OpenField};
use super::walker::Walker;
use super::{FormData, WordField};
use crate::xml::Element;

impl Walker<'_> {
    pub(super) fn enter_simple_field(&mut self, element: &Element<'_>) -> Frame {
        if self.is_repeated_run() {
            return Frame::Plain;
        }
        let instruction = element.attribute("instr").unwrap_or_default();
        self.begin_field(instruction, element.bytes.start);
        self.begin_result(element.bytes.end);
        Frame::SimpleField
    }

    pub(super) fn enter_field_char(&mut self, element: &Element<'_>) -> Frame {
        if self.is_repeated_run() {
            return Frame::Ignored;
        }
        match element.attribute("fldCharType").as_deref() {
            Some("begin") => {
                self.begin_field(String::new(), element.bytes.start);
                return Frame::FieldChar;
            }
            Some("separate") => self.begin_result(element.bytes.end),
            Some("end") => self.end_field(element.bytes.start, element.bytes.end),
            _ => {}
        }
        Frame::Ignored
    }

    fn begin_field(&mut self, instruction: String, start: usize) {
        self.mark_cell_busy();
        let here = self.here();
        self.open_fields.push(OpenField {
            instruction,
            form: None,
            in_result: false,
            from: here,
            start,
            result_from: here,
            result_start: start,
        });
    }

    fn begin_result(&mut self, at: usize) {
        let here = self.here();
        if let Some(field) = self.open_fields.last_mut() {
            field.in_result = true;
            field.result_from = here;
            field.result_start = at;
        }
    }

    pub(super) fn end_field(&mut self, result_end: usize, end: usize) {
        let here = self.here();
        let Some(field) = self.open_fields.pop() else { return };
        let (result_from, result_start) =
            if field.in_result { (field.result_from, field.result_start) } else { (here, result_end) };
        self.story.fields.push(WordField {
            instruction: field.instruction,
            form: field.form,
            from: field.from,
            result: (result_from, here.max(result_from)),
            bytes: field.start..end.max(field.start),
            result_bytes: result_start..result_end.max(result_start),
        });
    }

    /// Children of `w:fldChar` and of `w:ffData`.
    pub(super) fn form_property(&mut self, element: &Element<'_>) -> Frame {
        let Some(field) = self.open_fields.last_mut() else { return Frame::Ignored };
        if element.name == "ffData" {
            field.form = Some(FormData { bytes: element.bytes.clone(), ..FormData::default() });
            return Frame::FormData;
        }
        let Some(form) = &mut field.form else { return Frame::Ignored };
        let value = element.attribute("val").filter(|value| !value.trim().is_empty());
        match element.name {
            "name" => form.name = value,
            "helpText" => form.help = value,
            "statusText" => form.status = value,
            "type" => form.text_type = value,
            "listEntry" => form.choices.extend(value),
            "textInput" | "checkBox" | "ddList" => return Frame::FormData,
            _ => {}
        }
        Frame::Ignored
    }
}
