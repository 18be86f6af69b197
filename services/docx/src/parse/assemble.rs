//! Assemble: findings become fields: same names merged, labels and types given, every place anchored.

use std::collections::{HashMap, HashSet};

use super::finding::Finding;
use super::rules::{self, Loop};
use super::{data_type, label, required};
use crate::limits::Limits;
use crate::story::{Role, Story};
use crate::structure::{ControlKind, DataType, Field, FieldKind, Structure, Warning};
use crate::styles::Styles;

use self::places::Places;

pub(crate) mod places;

const KEY_CHARS_MAX: usize = 48;

pub(super) fn fields(
    stories: &[Story],
    styles: &Styles,
    headings: &[usize],
    limits: &Limits,
    structure: &mut Structure,
) {
    let mut assembly = Assembly::default();
    for story in stories {
        let mut findings = rules::apply(story, styles, limits);
        if findings.len() >= limits.places_max {
            let (part, places_max) = (story.part.clone(), limits.places_max);
            structure.warnings.push(Warning::TooManyPlaces { part, places_max });
        }
        let loops = rules::loops_and_statements(story, &mut structure.warnings);
        repeat_in_loops(&mut findings, &loops);
        label::complete(story, &mut findings);
        let repeats = repeats_in_fallbacks(story, &findings);
        let mut places = Places::of(story);
        let mut field_of = vec![None; findings.len()];
        for (nth, finding) in findings.iter().enumerate() {
            let repeated = repeats.get(nth).copied().flatten();
            let known = repeated.and_then(|of| field_of.get(of).copied().flatten());
            if structure.fields.len() >= limits.fields_max {
                structure.warnings.push(Warning::TooManyFields { fields_max: limits.fields_max });
                return;
            }
            let index = assembly.add(finding, known, &mut places, &mut structure.fields);
            if let Some(slot) = field_of.get_mut(nth) {
                *slot = Some(index);
            }
            if story.role == Role::Main
                && let Some(field) = structure.fields.get_mut(index)
                && field.section.is_none()
                && field.occurrences.is_empty()
            {
                field.section = headings.partition_point(|start| *start <= finding.paragraph).checked_sub(1);
            }
        }
    }
}

#[derive(Default)]
struct Assembly {
    by_name: HashMap<(FieldKind, String), usize>,
    keys: HashSet<String>,
    n_with_key: HashMap<String, usize>,
}

impl Assembly {
    /// Adds a field, or further places to the one it repeats; the index of either.
    fn add(
        &mut self,
        finding: &Finding,
        repeated: Option<usize>,
        places: &mut Places<'_>,
        fields: &mut Vec<Field>,
    ) -> usize {
        let name = finding.name.as_ref().map(|name| (finding.kind, name.clone()));
        let known = repeated.or_else(|| name.as_ref().and_then(|name| self.by_name.get(name)).copied());
        let label = finding.label.clone().unwrap_or_else(|| default_label(finding.kind).to_owned());
        let mut anchors = places.anchors(finding, &label);
        if let Some(field) = known.and_then(|known| fields.get_mut(known)) {
            field.occurrences.append(&mut anchors);
            field.repeating |= finding.repeating;
            return known.unwrap_or_default();
        }
        let index = fields.len();
        let mut anchors = anchors.into_iter();
        let Some(anchor) = anchors.next() else { return index };
        if let Some(name) = name {
            self.by_name.insert(name, index);
        }
        let data_type =
            finding.data_type.clone().unwrap_or_else(|| data_type::infer(&label, finding.help.as_deref()));
        let data_type =
            if finding.more.is_empty() || finding.repeating { data_type } else { DataType::LongText };
        fields.push(Field {
            key: self.key(&label),
            kind: finding.kind,
            required: required::guess(finding, &label, &data_type),
            data_type,
            label,
            help: finding.help.clone(),
            repeating: finding.repeating,
            section: None,
            anchor,
            occurrences: anchors.collect(),
            confidence: finding.confidence,
            rule: finding.rule,
        });
        index
    }

    fn key(&mut self, label: &str) -> String {
        let slug = slug(label);
        let n_before = self.n_with_key.entry(slug.clone()).or_default();
        loop {
            *n_before += 1;
            let key = if *n_before == 1 { slug.clone() } else { format!("{slug}_{n_before}") };
            if self.keys.insert(key.clone()) {
                return key;
            }
        }
    }
}

fn slug(label: &str) -> String {
    let lower = label.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let slug: String = words.collect::<Vec<_>>().join("_").chars().take(KEY_CHARS_MAX).collect();
    let slug = slug.trim_end_matches('_').to_owned();
    if slug.is_empty() { "field".to_owned() } else { slug }
}

fn default_label(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::CheckboxMark => "Checkbox",
        FieldKind::ContentControl(ControlKind::Picture) => "Picture",
        FieldKind::ContentControl(ControlKind::Date) => "Date",
        FieldKind::ContentControl(_) => "Content control",
        FieldKind::LegacyFormField(_) => "Form field",
        FieldKind::EmptyTableCell => "Cell",
        FieldKind::MustachePlaceholder
        | FieldKind::BracketPlaceholder
        | FieldKind::AnglePlaceholder
        | FieldKind::BlankLine
        | FieldKind::DottedLeader
        | FieldKind::HighlightedText
        | FieldKind::MergeField => "Blank",
    }
}

fn repeat_in_loops(findings: &mut [Finding], loops: &[Loop]) {
    for finding in findings {
        let at = (finding.paragraph, finding.range.start);
        let nth = loops.partition_point(|one| one.from <= at).checked_sub(1);
        if nth.and_then(|nth| loops.get(nth)).is_some_and(|one| at < one.to) {
            finding.repeating = true;
        }
    }
}

/// For findings in a fallback: the finding of the first branch that they repeat.
fn repeats_in_fallbacks(story: &Story, findings: &[Finding]) -> Vec<Option<usize>> {
    let mut originals: HashMap<usize, Vec<usize>> = HashMap::new();
    let mut n_repeated: HashMap<usize, usize> = HashMap::new();
    let mut repeats = Vec::with_capacity(findings.len());
    for (nth, finding) in findings.iter().enumerate() {
        let alternate = story.paragraphs.get(finding.paragraph).and_then(|paragraph| paragraph.alternate);
        repeats.push(match alternate {
            None => None,
            Some(alternate) if !alternate.is_fallback => {
                originals.entry(alternate.id).or_default().push(nth);
                None
            }
            Some(alternate) => {
                let n_before = n_repeated.entry(alternate.id).or_default();
                let original = originals.get(&alternate.id).and_then(|all| all.get(*n_before)).copied();
                *n_before += 1;
                original.filter(|original| {
                    findings.get(*original).is_some_and(|original| original.kind == finding.kind)
                })
            }
        });
    }
    repeats
}
