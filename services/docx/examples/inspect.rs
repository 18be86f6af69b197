//! Prints what the parser sees in the documents named, or in the directory of TRACEGATE_TESTDATA_DOCX.
#![expect(clippy::print_stdout, reason = "printing is what this program is for")]

use std::path::{Path, PathBuf};

use tracegate_docx::{Package, parse};

#[expect(clippy::disallowed_methods, reason = "a program for developers has no configuration to go through")]
fn main() {
    let mut paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if paths.is_empty()
        && let Some(directory) = std::env::var_os("TRACEGATE_TESTDATA_DOCX")
        && let Ok(entries) = std::fs::read_dir(directory)
    {
        paths = entries.flatten().map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "docx"));
        paths.sort();
    }
    for path in paths {
        inspect(&path);
    }
}

fn inspect(path: &Path) {
    println!("=== {}", path.display());
    let started = std::time::Instant::now();
    let structure = match std::fs::read(path) {
        Ok(bytes) => match Package::open(&bytes) {
            Ok(package) => parse(&package),
            Err(error) => return println!("refused: {error}"),
        },
        Err(error) => return println!("unreadable: {error}"),
    };
    let structure = match structure {
        Ok(structure) => structure,
        Err(error) => return println!("not parsed: {error}"),
    };
    println!(
        "{} sections, {} fields, {} words, parts {:?}, {:?}",
        structure.sections.len(),
        structure.fields.len(),
        structure.n_words,
        structure.parts_read,
        started.elapsed(),
    );
    for warning in &structure.warnings {
        println!("  warning: {warning}");
    }
    for section in &structure.sections {
        println!("  § {:indent$}{}", "", section.heading, indent = usize::from(section.level) * 2);
    }
    for field in &structure.fields {
        println!(
            "  {:<44} {:?} {:?} by {} ({:.2}){}{} ×{} in §{:?} at {} {} {:?}{}",
            format!("{} = {:?}", field.key, field.label),
            field.kind,
            field.data_type,
            field.rule,
            field.confidence,
            if field.required { " required" } else { "" },
            if field.repeating { " repeating" } else { "" },
            1 + field.occurrences.len(),
            field.section,
            field.anchor.part,
            field.anchor.path,
            field.anchor.chars,
            field.help.as_ref().map(|help| format!(" help {help:?}")).unwrap_or_default(),
        );
    }
}
