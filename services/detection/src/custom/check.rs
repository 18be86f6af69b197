//! What must hold of settings besides the patterns themselves.

use std::collections::HashSet;

use crate::finding::PiiClass;
use crate::settings::{Custom, Problem, Settings};

/// Each custom reads the text once more.
const CUSTOMS_MAX: usize = 64;
const CONTEXT_WORDS_MAX: usize = 64;
const CONTEXT_WORD_BYTES_MAX: usize = 64;
const NAME_BYTES_MAX: usize = 64;

/// Adds every broken rule to `problems`.
pub(crate) fn check(settings: &Settings, problems: &mut Vec<Problem>) {
    let whole =
        |field: &str, rule: &str| Problem { index: None, field: field.to_owned(), rule: rule.to_owned() };
    if settings.customs.len() > CUSTOMS_MAX {
        problems.push(whole("customs", &format!("are at most {CUSTOMS_MAX}")));
    }
    if !is_probability(settings.confidence_min) {
        problems.push(whole("confidence_min", "is between 0 and 1"));
    }
    for (class, confidence_min) in &settings.confidence_min_by_class {
        if !is_probability(*confidence_min) {
            problems.push(whole("confidence_min_by_class", "is between 0 and 1"));
        }
        problems.extend(
            unknown(*class, settings).then(|| whole("confidence_min_by_class", "names a known class")),
        );
    }
    let strange = settings.off.iter().filter(|class| unknown(**class, settings));
    problems.extend(strange.map(|_| whole("off", "names a known class")));
    let mut names = HashSet::new();
    for (index, custom) in settings.customs.iter().enumerate() {
        check_custom(custom, |field, rule| problems.push(Problem { index: Some(index), field, rule }));
        if !names.insert(custom.name.as_str()) {
            let (field, rule) = ("name".to_owned(), "is no other detector's".to_owned());
            problems.push(Problem { index: Some(index), field, rule });
        }
    }
}

fn check_custom(custom: &Custom, mut problem: impl FnMut(String, String)) {
    let mut broken = |field: &str, rule: String| problem(field.to_owned(), rule);
    let taken = PiiClass::ALL.iter().any(|class| class.as_str() == custom.name) || custom.name == "custom";
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    let length_fits = (1..=NAME_BYTES_MAX).contains(&custom.name.len());
    if !length_fits
        || !custom.name.bytes().all(plain)
        || custom.name.starts_with(|c: char| !c.is_ascii_lowercase())
    {
        broken("name", format!("is 1 to {NAME_BYTES_MAX} of a-z, 0-9 and _, and begins with a letter"));
    }
    if taken {
        broken("name", "is not the name of a built-in class".to_owned());
    }
    if !is_probability(custom.confidence) {
        broken("confidence", "is between 0 and 1".to_owned());
    }
    if custom.context_words.len() > CONTEXT_WORDS_MAX {
        broken("context_words", format!("are at most {CONTEXT_WORDS_MAX}"));
    }
    if custom.context_required && custom.context_words.is_empty() {
        broken("context_words", "has a word, as one is required".to_owned());
    }
    for (place, word) in custom.context_words.iter().enumerate() {
        if word.trim().is_empty() || word.len() > CONTEXT_WORD_BYTES_MAX {
            broken(&format!("context_words[{place}]"), format!("has 1 to {CONTEXT_WORD_BYTES_MAX} bytes"));
        }
    }
}

fn is_probability(value: f32) -> bool {
    (0.0..=1.0).contains(&value)
}

fn unknown(class: PiiClass, settings: &Settings) -> bool {
    matches!(class, PiiClass::Custom(id) if usize::from(id.0) >= settings.customs.len())
}
