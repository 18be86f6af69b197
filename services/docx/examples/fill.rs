//! Fills every field of the documents named with a value that says its key, beside each as `NAME.filled.docx`.
#![expect(clippy::print_stdout, reason = "printing is what this program is for")]

use std::path::{Path, PathBuf};

use tracegate_docx::{ControlKind, DataType, FieldKind, Filling, LegacyKind, Package, Value, fill, parse};

fn main() {
    for path in std::env::args_os().skip(1).map(PathBuf::from) {
        match filled(&path) {
            Ok(said) => println!("{}: {said}", path.display()),
            Err(error) => println!("{}: {error}", path.display()),
        }
    }
}

fn filled(path: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let document = std::fs::read(path)?;
    let structure = parse(&Package::open(&document)?)?;
    let values: Vec<Option<Value>> = structure
        .fields
        .iter()
        .map(|field| match (field.kind, &field.data_type) {
            (FieldKind::ContentControl(ControlKind::Picture | ControlKind::Repeating), _) => None,
            (
                FieldKind::CheckboxMark
                | FieldKind::ContentControl(ControlKind::Checkbox)
                | FieldKind::LegacyFormField(LegacyKind::Checkbox),
                _,
            ) => Some(Value::Checked(true)),
            (_, DataType::Choice { options }) => options.first().cloned().map(Value::Text),
            _ => Some(Value::Text(field.key.clone())),
        })
        .collect();
    let pairs = structure.fields.iter().zip(&values);
    let fillings: Vec<Filling<'_>> =
        pairs.filter_map(|(field, value)| Some(Filling { field, value: value.as_ref()? })).collect();
    let started = std::time::Instant::now();
    let filled = fill(&document, &fillings)?;
    let took = started.elapsed();
    std::fs::write(path.with_extension("filled.docx"), &filled.document)?;
    Ok(format!("{} fields in {took:.2?}, changed {:?}", fillings.len(), filled.parts_changed))
}
