//! Data types guessed from the words of a label; a rule that knows better has said so before.

use crate::structure::DataType;

/// Tried in order: "phone number" is a phone before it is a number, "lot number" is neither.
pub(super) fn infer(label: &str, help: Option<&str>) -> DataType {
    let mut words = words_of(label);
    if let Some(help) = help {
        words.extend(words_of(help));
    }
    let label = words_of(label);
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    let says = |wanted: &[&str]| label.iter().any(|word| wanted.contains(&word.as_str()));
    if has(&["email", "e-mail", "mail", "correo"]) {
        DataType::Email
    } else if says(&[
        "phone",
        "telephone",
        "tel",
        "mobile",
        "fax",
        "telefon",
        "téléphone",
        "teléfono",
        "telefono",
    ]) {
        DataType::Phone
    } else if says(&["logo", "photo", "photograph", "picture", "image", "screenshot"]) {
        DataType::Image
    } else if is_date(&label) || has(&["dd/mm/yyyy", "mm/dd/yyyy", "yyyy-mm-dd", "dd.mm.yyyy", "tt.mm.jjjj"])
    {
        DataType::Date
    } else if is_long(&label) {
        DataType::LongText
    } else if is_number(&label) {
        DataType::Number
    } else if matches!(label.as_slice(), [only] if is_choice_word(only)) {
        DataType::Checkbox
    } else {
        DataType::Text
    }
}

/// `dd/mm/yyyy`, `TT.MM.JJJJ`, `yyyy-mm-dd`: says how to write, not what.
pub(super) fn is_date_pattern(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split(['/', '.', '-', ' ']).collect();
    let is_part = |part: &&str| {
        let lower = part.to_ascii_lowercase();
        let first = lower.chars().next();
        (1..=4).contains(&lower.len())
            && first.is_some_and(|c| "dmyjta".contains(c))
            && lower.chars().all(|c| Some(c) == first)
    };
    parts.len() == 3 && parts.iter().all(is_part)
}

fn words_of(text: &str) -> Vec<String> {
    let is_edge = |c: char| !(c.is_alphanumeric() || matches!(c, '%' | '°'));
    text.split([' ', '\u{a0}', '(', ')', ',', ';', ':'])
        .map(|word| word.trim_matches(is_edge).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

fn contains(words: &[String], wanted: &[&str]) -> bool {
    words.iter().any(|word| wanted.contains(&word.as_str()))
}

fn is_date(words: &[String]) -> bool {
    contains(
        words,
        &[
            "date",
            "dated",
            "dates",
            "datum",
            "fecha",
            "ngày",
            "deadline",
            "expiry",
            "expires",
            "expiration",
            "birthday",
            "dob",
            "when",
            "due",
        ],
    )
}

fn is_long(words: &[String]) -> bool {
    contains(
        words,
        &[
            "description",
            "describe",
            "comment",
            "comments",
            "remarks",
            "remark",
            "notes",
            "details",
            "summary",
            "findings",
            "finding",
            "observations",
            "observation",
            "evidence",
            "cause",
            "causes",
            "analysis",
            "justification",
            "reason",
            "reasons",
            "conclusion",
            "conclusions",
            "recommendation",
            "recommendations",
            "action",
            "actions",
            "explanation",
            "explain",
            "background",
            "objective",
            "objectives",
            "measures",
            "consequences",
            "statement",
        ],
    )
}

fn is_number(words: &[String]) -> bool {
    let counts = contains(
        words,
        &[
            "quantity",
            "qty",
            "amount",
            "total",
            "weight",
            "kg",
            "temperature",
            "°c",
            "°f",
            "%",
            "percentage",
            "score",
            "count",
            "hours",
            "price",
            "cost",
            "age",
            "volume",
            "litres",
            "liters",
            "headcount",
            "ph",
            "likelihood",
            "rating",
        ],
    );
    // "Number of employees" counts; "lot number" identifies.
    let leads =
        matches!(words, [first, second, ..] if matches!(first.as_str(), "number" | "no") && second == "of");
    counts || leads
}

fn is_choice_word(word: &str) -> bool {
    matches!(
        word,
        "yes" | "no" | "n/a" | "na" | "ok" | "nok" | "pass" | "fail" | "conform" | "nonconform" | "c" | "nc"
    )
}
