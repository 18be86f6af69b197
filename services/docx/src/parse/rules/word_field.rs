//! Word's own fields: merge and form fields are to be filled; what Word computes (PAGE, REF, TOC) is left alone.

use crate::anchor::{Splice, SpliceTarget};
use crate::parse::finding::{Claims, Finding};
use crate::parse::label::humanize;
use crate::story::{ControlType, FormData, Story, TextPlace, WordField};
use crate::structure::{DataType, FieldKind, LegacyKind, Rule};
use crate::styles::Styles;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Merge,
    Form(LegacyKind),
    MacroButton,
    Contents,
    Computed,
    /// Hyperlinks, conditions: their result is text like any other.
    Shown,
}

fn sort(instruction: &str) -> Sort {
    let word = instruction.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
    match word.as_str() {
        "MERGEFIELD" => Sort::Merge,
        "FORMTEXT" => Sort::Form(LegacyKind::Text),
        "FORMCHECKBOX" => Sort::Form(LegacyKind::Checkbox),
        "FORMDROPDOWN" => Sort::Form(LegacyKind::Dropdown),
        "MACROBUTTON" => Sort::MacroButton,
        "TOC" | "INDEX" | "TOA" | "BIBLIOGRAPHY" => Sort::Contents,
        "HYPERLINK" | "IF" | "QUOTE" | "ADDRESSBLOCK" | "GREETINGLINE" | "" => Sort::Shown,
        _ => Sort::Computed,
    }
}

pub(in crate::parse) fn find(story: &Story, claims: &mut Claims) -> Vec<Finding> {
    let mut findings = Vec::new();
    // Outer fields end after inner ones; claimed first, they make the inner claims free.
    for field in story.fields.iter().rev() {
        let sort = sort(&field.instruction);
        // What an outer field shows is replaced with it, inner fields and all.
        if claims.is_taken(field.result.0) {
            continue;
        }
        if sort != Sort::Shown {
            claim(story, claims, field.result.0, field.result.1);
        }
        findings.extend(match sort {
            Sort::Merge => merge_field(field),
            Sort::Form(kind) => Some(form_field(field, kind)),
            Sort::MacroButton => macro_button(field),
            Sort::Contents | Sort::Computed | Sort::Shown => None,
        });
    }
    findings
}

/// By paragraph: whether it belongs to a table of contents.
pub(in crate::parse) fn paragraphs_in_toc(story: &Story, styles: &Styles) -> Vec<bool> {
    let mut begins = vec![0_i64; story.paragraphs.len() + 1];
    let mut cover = |from: usize, to: usize| {
        if let Some(begin) = begins.get_mut(from) {
            *begin += 1;
        }
        if let Some(end) = begins.get_mut(to + 1) {
            *end -= 1;
        }
    };
    for field in story.fields.iter().filter(|field| sort(&field.instruction) == Sort::Contents) {
        cover(field.from.paragraph, field.result.1.paragraph);
    }
    let is_gallery = |kind: &ControlType| *kind == ControlType::Contents;
    for control in story.controls.iter().filter(|control| is_gallery(&control.kind)) {
        if control.to.paragraph > control.from.paragraph {
            cover(control.from.paragraph, control.to.paragraph - 1);
        }
    }
    let mut depth = 0;
    let covered = story.paragraphs.iter().zip(begins).map(|(paragraph, begin)| {
        depth += begin;
        depth > 0 || paragraph.style.as_ref().is_some_and(|style| styles.is_toc(style))
    });
    covered.collect()
}

pub(super) fn claim(story: &Story, claims: &mut Claims, from: TextPlace, to: TextPlace) {
    if from.paragraph == to.paragraph {
        claims.take(from.paragraph, &(from.byte..to.byte));
        return;
    }
    let length = |index: usize| story.paragraphs.get(index).map_or(0, |paragraph| paragraph.text.len());
    claims.take(from.paragraph, &(from.byte..length(from.paragraph)));
    claims.take(to.paragraph, &(0..to.byte));
}

fn base(field: &WordField, kind: FieldKind, rule: Rule, confidence: f32) -> Finding {
    let (from, to) = field.result;
    let end = if to.paragraph == from.paragraph { to.byte } else { from.byte };
    let mut finding = Finding::new(from.paragraph, from.byte..end, kind, rule, confidence);
    finding.splices = vec![
        Splice { target: SpliceTarget::WordField, bytes: field.bytes.clone() },
        Splice { target: SpliceTarget::WordFieldResult, bytes: field.result_bytes.clone() },
    ];
    finding
}

fn merge_field(field: &WordField) -> Option<Finding> {
    let arguments = field.instruction.trim().get("MERGEFIELD".len()..)?.trim_start();
    let (name, switches) = first_argument(arguments);
    if name.is_empty() {
        return None;
    }
    let mut finding = base(field, FieldKind::MergeField, Rule::MergeField, 0.98);
    if switches.contains("\\@") {
        finding.data_type = Some(DataType::Date);
    } else if switches.contains("\\#") {
        finding.data_type = Some(DataType::Number);
    }
    Some(finding.named(name).labelled(humanize(name)))
}

fn first_argument(arguments: &str) -> (&str, &str) {
    if let Some(quoted) = arguments.strip_prefix(['"', '“']) {
        return quoted.split_once(['"', '”']).unwrap_or((quoted, ""));
    }
    arguments.split_once(char::is_whitespace).unwrap_or((arguments, ""))
}

fn form_field(field: &WordField, kind: LegacyKind) -> Finding {
    let mut finding = base(field, FieldKind::LegacyFormField(kind), Rule::LegacyForm, 0.97);
    let form = field.form.clone().unwrap_or_default();
    finding.splices.push(Splice { target: SpliceTarget::FormData, bytes: form.bytes.clone() });
    finding.data_type = match (kind, form.text_type.as_deref()) {
        (LegacyKind::Checkbox, _) => Some(DataType::Checkbox),
        (LegacyKind::Dropdown, _) => Some(DataType::Choice { options: form.choices.clone() }),
        (_, Some("number" | "calculated")) => Some(DataType::Number),
        (_, Some("date" | "currentDate")) => Some(DataType::Date),
        _ => None,
    };
    finding.label = own_name(&form).map(humanize);
    finding.help = form.help.or(form.status);
    finding
}

/// Word numbers fields that nobody named: Text1, Check12, Kontrollkästchen3.
fn own_name(form: &FormData) -> Option<&str> {
    let name = form.name.as_deref()?;
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_numbered = stem.len() < name.len();
    let is_generic = matches!(
        stem.to_lowercase().as_str(),
        "text"
            | "check"
            | "dropdown"
            | "texto"
            | "texte"
            | "testo"
            | "kontrollkästchen"
            | "controllo"
            | "casilla"
    );
    (!(is_numbered && is_generic)).then_some(name)
}

/// `MACROBUTTON NoMacro [Click here and type a name]`: a placeholder from before content controls.
fn macro_button(field: &WordField) -> Option<Finding> {
    let mut words = field.instruction.trim().splitn(3, char::is_whitespace);
    let shown = words.nth(2)?.trim();
    let name = shown.trim_matches(['[', ']', '<', '>']).trim();
    let name = crate::parse::label::without_instruction(name);
    if !name.chars().any(char::is_alphabetic) {
        return None;
    }
    let mut finding = base(field, FieldKind::BracketPlaceholder, Rule::MacroButton, 0.9);
    finding.help = (name != shown).then(|| shown.to_owned());
    Some(finding.named(name).labelled(humanize(name)))
}
