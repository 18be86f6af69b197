//! What was found in a document, in the contract's words.

use std::collections::HashSet;

use prost::Message;
use tracegate_docx as docx;
use tracegate_proto::tasks::v1::field::{DataType, Kind};
use tracegate_proto::tasks::v1::{Anchor, Field, Section};

use super::lines;

/// A template is shown in one message, of which gRPC takes 4 MiB.
pub(crate) const ENCODED_BYTES_MAX: usize = 3 << 20;

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    pub sections: Vec<Section>,
    pub fields: Vec<Field>,
}

impl From<&docx::Structure> for Found {
    fn from(structure: &docx::Structure) -> Self {
        // Fields of headers, and those before the first heading, stand in a section of their own in front.
        let has_front = structure.fields.iter().any(|field| field.section.is_none());
        let front = has_front.then(|| Section { heading: String::new(), level: 0 });
        let sections = structure.sections.iter().map(section);
        Self {
            sections: front.into_iter().chain(sections).collect(),
            fields: structure.fields.iter().map(|found| field(found, usize::from(has_front))).collect(),
        }
    }
}

impl Found {
    pub(crate) fn encoded_len(&self) -> usize {
        let sections: usize = self.sections.iter().map(|section| section.encoded_len() + 4).sum();
        let fields: usize = self.fields.iter().map(|field| field.encoded_len() + 4).sum();
        sections + fields
    }

    /// Every text taken from the document, one line each.
    pub(crate) fn lines(&mut self) -> Vec<String> {
        self.texts().map(|text| lines::of(text)).collect()
    }

    /// Takes over the lines that came back changed. A field whose label changed loses the id made of the old label.
    pub(crate) fn replace_lines(&mut self, sent: &[String], kept: Vec<String>) {
        let before: Vec<String> = self.fields.iter().map(|field| field.label.clone()).collect();
        for ((text, sent), kept) in self.texts().zip(sent).zip(kept) {
            if *sent != kept {
                *text = kept;
            }
        }
        let mut ids: HashSet<String> = self.fields.iter().map(|field| field.id.clone()).collect();
        for (place, (field, before)) in (1_usize..).zip(self.fields.iter_mut().zip(&before)) {
            if field.label != *before {
                let mut id = format!("field_{place}");
                while !ids.insert(id.clone()) {
                    id.push('_');
                }
                field.id = id;
            }
        }
    }

    fn texts(&mut self) -> impl Iterator<Item = &mut String> {
        let headings = self.sections.iter_mut().map(|section| &mut section.heading);
        let fields = self.fields.iter_mut();
        headings.chain(
            fields
                .flat_map(|field| [&mut field.label, &mut field.help].into_iter().chain(&mut field.choices)),
        )
    }
}

fn section(found: &docx::Section) -> Section {
    Section { heading: found.heading.clone(), level: i32::from(found.level) }
}

fn field(found: &docx::Field, n_front: usize) -> Field {
    let choices = match &found.data_type {
        docx::DataType::Choice { options } => options.clone(),
        _ => Vec::new(),
    };
    Field {
        id: found.key.clone(),
        label: found.label.clone(),
        help: found.help.clone().unwrap_or_default(),
        kind: kind(found.kind).into(),
        data_type: data_type(&found.data_type).into(),
        choices,
        required: found.required,
        repeating: found.repeating,
        section_index: int(found.section.map_or(0, |section| section + n_front)),
        anchors: found.anchors().map(anchor).collect(),
        confidence: found.confidence,
        rule: found.rule.name().to_owned(),
    }
}

fn anchor(found: &docx::Anchor) -> Anchor {
    Anchor {
        part: found.part.clone(),
        path: found.path.clone(),
        start: int(found.chars.start),
        end: int(found.chars.end),
        text_hash: found.context_hash.clone(),
    }
}

fn kind(found: docx::FieldKind) -> Kind {
    match found {
        docx::FieldKind::ContentControl(_) => Kind::ContentControl,
        docx::FieldKind::MustachePlaceholder => Kind::Mustache,
        docx::FieldKind::BracketPlaceholder => Kind::Bracket,
        docx::FieldKind::AnglePlaceholder => Kind::Angle,
        docx::FieldKind::BlankLine => Kind::BlankLine,
        docx::FieldKind::DottedLeader => Kind::DottedLeader,
        docx::FieldKind::HighlightedText => Kind::Highlighted,
        docx::FieldKind::EmptyTableCell => Kind::EmptyCell,
        docx::FieldKind::LegacyFormField(_) => Kind::LegacyForm,
        docx::FieldKind::MergeField => Kind::MergeField,
        docx::FieldKind::CheckboxMark => Kind::CheckboxMark,
    }
}

fn data_type(found: &docx::DataType) -> DataType {
    match found {
        docx::DataType::Text => DataType::Text,
        docx::DataType::LongText => DataType::LongText,
        docx::DataType::Date => DataType::Date,
        docx::DataType::Number => DataType::Number,
        docx::DataType::Checkbox => DataType::Checkbox,
        docx::DataType::Choice { .. } => DataType::Choice,
        docx::DataType::Email => DataType::Email,
        docx::DataType::Phone => DataType::Phone,
        docx::DataType::Image => DataType::Image,
    }
}

/// The reader's limits keep every count far below this one's.
fn int(n: usize) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found() -> Found {
        let field = |id: &str, label: &str, help: &str| Field {
            id: id.to_owned(),
            label: label.to_owned(),
            help: help.to_owned(),
            choices: vec!["yes".to_owned()],
            ..Field::default()
        };
        Found {
            sections: vec![Section { heading: "Contact".to_owned(), level: 1 }],
            fields: vec![
                field("phone_of_ann_b", "Phone of Ann B", "two\nlines"),
                field("field_1", "Date", ""),
            ],
        }
    }

    #[test]
    fn what_comes_back_unchanged_stays_as_it_was() {
        let mut same = found();
        let sent = same.lines();
        same.replace_lines(&sent, sent.clone());
        assert_eq!(same, found());
    }

    #[test]
    fn a_changed_label_takes_its_id_with_it() {
        let mut changed = found();
        let sent = changed.lines();
        assert_eq!(sent, ["Contact", "Phone of Ann B", "two lines", "yes", "Date", "", "yes"]);
        let kept = sent.iter().map(|line| line.replace("Ann B", "<name>")).collect();
        changed.replace_lines(&sent, kept);
        assert_eq!(changed.fields[0].label, "Phone of <name>");
        assert_eq!(changed.fields[0].id, "field_1_");
        assert_eq!(changed.fields[0].help, "two\nlines");
        assert_eq!(changed.fields[1], found().fields[1]);
    }
}
