mod controls;
mod split_markers;

use std::collections::BTreeMap;

use super::*;
use crate::generate::{Document, Inline, Paragraph, samples};
use crate::parse::parse;
use crate::structure::{ControlKind, DataType, FieldKind, LegacyKind, Structure};

fn parsed(document: &[u8]) -> Structure {
    parse(&Package::open(document).unwrap()).unwrap()
}

/// Something that fits, different for each field.
fn some_value(nth: usize, field: &Field) -> Option<Value> {
    Some(match field.kind {
        FieldKind::ContentControl(ControlKind::Picture | ControlKind::Repeating) => return None,
        FieldKind::CheckboxMark
        | FieldKind::ContentControl(ControlKind::Checkbox)
        | FieldKind::LegacyFormField(LegacyKind::Checkbox) => Value::Checked(true),
        _ => match &field.data_type {
            DataType::Choice { options } => Value::Text(options.last()?.clone()),
            _ if field.repeating => Value::Rows(
                (0..=field.occurrences.len()).map(|row| format!("value {nth} row {row}")).collect(),
            ),
            _ => Value::Text(format!("value {nth} & <more>")),
        },
    })
}

fn fill_all(document: &[u8]) -> (Vec<(FieldKind, Value)>, Filled) {
    let structure = parsed(document);
    let fitting = structure.fields.iter().enumerate();
    let values: Vec<(&Field, Value)> =
        fitting.filter_map(|(nth, field)| Some((field, some_value(nth, field)?))).collect();
    let fillings: Vec<Filling<'_>> = values.iter().map(|(field, value)| Filling { field, value }).collect();
    let filled = fill(document, &fillings).unwrap();
    (values.into_iter().map(|(field, value)| (field.kind, value)).collect(), filled)
}

fn text(document: &[u8]) -> String {
    parsed(document).text.iter().map(|block| format!("{}\n", block.text)).collect()
}

/// How many there are of each element in each part.
fn elements(document: &[u8]) -> BTreeMap<String, usize> {
    let package = Package::open(document).unwrap();
    let mut counts = BTreeMap::new();
    for part in parsed(document).parts_read {
        let xml = std::str::from_utf8(package.part(&part).unwrap()).unwrap();
        for tag in xml.split('<').skip(1).filter(|tag| !tag.starts_with(['/', '?', '!'])) {
            let name = tag.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap();
            *counts.entry(format!("{part} {name}")).or_default() += 1;
        }
    }
    counts
}

#[test]
fn nothing_filled_is_the_document_to_the_byte() {
    for sample in samples() {
        assert_eq!(fill(&sample.bytes, &[]).unwrap().document, sample.bytes, "{}", sample.file_name);
    }
}

#[test]
fn every_field_of_every_sample_says_what_was_put_there() {
    for sample in samples() {
        let (values, filled) = fill_all(&sample.bytes);
        let said = text(&filled.document);
        for (kind, value) in values {
            let expected = match value {
                // What is chosen stands by its number.
                _ if kind == FieldKind::LegacyFormField(LegacyKind::Dropdown) => continue,
                Value::Text(text) => vec![text],
                Value::Rows(rows) => rows,
                Value::Checked(_) => continue,
            };
            for expected in expected {
                assert!(said.contains(&expected), "{}: {expected} in {said}", sample.file_name);
            }
        }
        let (before, after) = (elements(&sample.bytes), elements(&filled.document));
        for (element, n_before) in before {
            // What is replaced: prompts' styles, and what stood for one character of a field.
            let may_go = ["w:rStyle", "w:showingPlcHdr", "w:tab", "w:sym", "w:br", "w14:checked"];
            let n_after = after.get(&element).copied().unwrap_or(0);
            let is_kept = n_after >= n_before || may_go.iter().any(|name| element.ends_with(name));
            assert!(is_kept, "{}: {n_before} {element} became {n_after}", sample.file_name);
        }
    }
}

fn one_field(document: &Document, value: &str) -> Filled {
    let document = document.build();
    let structure = parsed(&document);
    let [field] = structure.fields.as_slice() else { panic!("one field: {:?}", structure.fields) };
    fill(&document, &[Filling { field, value: &Value::Text(value.to_owned()) }]).unwrap()
}

#[test]
fn blanks_beside_an_emptied_run_are_kept() {
    let line = "<w:r><w:t>Dear {{na</w:t></w:r><w:r><w:t>me}} and all</w:t></w:r>";
    let document = Document::new("Letter").paragraph(Paragraph::of([Inline::raw(line)]));
    let filled = one_field(&document, "Ada");
    assert_eq!(text(&filled.document).trim(), "Dear Ada and all");
    let package = Package::open(&filled.document).unwrap();
    let xml = String::from_utf8(package.part("word/document.xml").unwrap().to_vec()).unwrap();
    assert!(xml.contains(r#"<w:t xml:space="preserve"> and all</w:t>"#), "{xml}");
}

#[test]
fn lines_tabs_and_what_xml_cannot_hold() {
    let document = Document::new("Letter").text("To {{name}}.");
    let filled = one_field(&document, "A\tB\r\nC\u{B}\u{FFFE}]]>&lt;");
    assert_eq!(text(&filled.document).trim(), "To A\tB\nC]]>&lt;.");
}
