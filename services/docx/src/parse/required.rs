//! Whether a field must be filled: a guess, because forms seldom say.

use super::finding::Finding;
use crate::structure::{DataType, FieldKind};

pub(super) fn guess(finding: &Finding, label: &str, data_type: &DataType) -> bool {
    let said = format!("{label} {}", finding.help.as_deref().unwrap_or_default()).to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| said.contains(word));
    if says(&["optional", "if any", "if applicable", "if known", "where applicable", "if relevant"]) {
        return false;
    }
    if says(&["required", "mandatory", "must be"]) {
        return true;
    }
    let is_tick = *data_type == DataType::Checkbox;
    let is_remark = says(&["comment", "remark", "notes", "additional"]);
    let is_shaky = finding.confidence < 0.7 || matches!(finding.kind, FieldKind::HighlightedText);
    !(is_tick || is_remark || is_shaky || finding.repeating)
}
