//! Field rules of the contract at run time. `make gen` turns every `buf.validate` rule into calls of the functions below;
//! a rule it does not know fails the generation, so none is silently ignored.

use std::fmt;

use prost::Message;

/// A message that can hold itself against the rules of its contract.
pub trait Check {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>);
}

/// A message within one of its own kind.
impl<T: Check> Check for Box<T> {
    fn check(&self, path: &Path<'_>, out: &mut Vec<Violation>) {
        (**self).check(path, out);
    }
}

/// One broken rule of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Path such as `header.file_name` or `roles[2]`.
    pub field: String,
    /// Rule such as `string.max_len`.
    pub rule: &'static str,
    /// What is wrong, in words, without the value.
    pub description: String,
}

impl Violation {
    pub fn new(field: impl Into<String>, rule: &'static str, description: impl Into<String>) -> Self {
        Self { field: field.into(), rule, description: description.into() }
    }
}

/// Where in the message we are; costs nothing until a violation is written down.
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    segment: Segment<'a>,
}

enum Segment<'a> {
    Root,
    Field(&'static str),
    Index(usize),
    Key(&'a str),
}

impl<'a> Path<'a> {
    pub fn root() -> Self {
        Self { parent: None, segment: Segment::Root }
    }

    pub fn field(&'a self, name: &'static str) -> Path<'a> {
        Path { parent: Some(self), segment: Segment::Field(name) }
    }

    pub fn index(&'a self, index: usize) -> Path<'a> {
        Path { parent: Some(self), segment: Segment::Index(index) }
    }

    pub fn key(&'a self, key: &'a str) -> Path<'a> {
        Path { parent: Some(self), segment: Segment::Key(key) }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.segment {
            Segment::Root => Ok(()),
            Segment::Field(name) => {
                let first = matches!(self.parent, None | Some(Path { segment: Segment::Root, .. }));
                if first { f.write_str(name) } else { write!(f, ".{name}") }
            }
            Segment::Index(index) => write!(f, "[{index}]"),
            Segment::Key(key) => write!(f, "[\"{key}\"]"),
        }
    }
}

fn report(path: &Path<'_>, rule: &'static str, out: &mut Vec<Violation>, description: String) {
    out.push(Violation { field: path.to_string(), rule, description });
}

pub fn required(path: &Path<'_>, present: bool, out: &mut Vec<Violation>) {
    if !present {
        report(path, "required", out, "must be set".to_owned());
    }
}

/// Holds for every string of the contract: PostgreSQL stores no U+0000.
pub fn storable(path: &Path<'_>, value: &str, out: &mut Vec<Violation>) {
    if value.as_bytes().contains(&0) {
        report(path, "string.no_nul", out, "must not contain U+0000".to_owned());
    }
}

pub fn min_len(path: &Path<'_>, value: &str, min: u64, out: &mut Vec<Violation>) {
    let len = value.chars().count() as u64;
    if len < min {
        let text = if min == 1 {
            "must not be empty".to_owned()
        } else {
            format!("must have at least {min} characters, has {len}")
        };
        report(path, "string.min_len", out, text);
    }
}

pub fn max_len(path: &Path<'_>, value: &str, max: u64, out: &mut Vec<Violation>) {
    // A megabyte where a word is expected is not counted character by character.
    let len = if value.len() as u64 > max.saturating_mul(4) {
        value.len() as u64
    } else {
        value.chars().count() as u64
    };
    if len > max {
        report(path, "string.max_len", out, format!("must have at most {max} characters, has {len}"));
    }
}

pub fn max_bytes(path: &Path<'_>, value: &str, max: u64, out: &mut Vec<Violation>) {
    if value.len() as u64 > max {
        report(path, "string.max_bytes", out, format!("must have at most {max} bytes, has {}", value.len()));
    }
}

/// Not a number is in no range.
pub fn float_range(path: &Path<'_>, value: f32, min: f32, max: f32, out: &mut Vec<Violation>) {
    if !(min..=max).contains(&value) {
        report(path, "float.range", out, format!("must be from {min} to {max}"));
    }
}

pub fn pattern(path: &Path<'_>, value: &str, regex: &regex::Regex, out: &mut Vec<Violation>) {
    if !regex.is_match(value) {
        report(path, "string.pattern", out, format!("must match {}", regex.as_str()));
    }
}

pub fn uuid(path: &Path<'_>, value: &str, out: &mut Vec<Violation>) {
    let bytes = value.as_bytes();
    let right = bytes.len() == 36
        && bytes
            .iter()
            .enumerate()
            .all(|(i, b)| if matches!(i, 8 | 13 | 18 | 23) { *b == b'-' } else { b.is_ascii_hexdigit() });
    if !right {
        report(
            path,
            "string.uuid",
            out,
            "must be a UUID such as 0190a6e2-7c3b-7d1e-9f00-3c5e2b1a4d6f".to_owned(),
        );
    }
}

/// The address rule of the HTML standard (WHATWG, "valid e-mail address"), as protovalidate has it.
pub fn email(path: &Path<'_>, value: &str, out: &mut Vec<Violation>) {
    let local_right = |local: &str| {
        !local.is_empty()
            && local.bytes().all(|b| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b))
    };
    let label_right = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let right = value
        .rsplit_once('@')
        .is_some_and(|(local, domain)| local_right(local) && domain.split('.').all(label_right));
    if !right {
        report(path, "string.email", out, "must be an e-mail address".to_owned());
    }
}

pub fn bytes_min_len(path: &Path<'_>, value: &[u8], min: u64, out: &mut Vec<Violation>) {
    if (value.len() as u64) < min {
        report(path, "bytes.min_len", out, format!("must have at least {min} bytes, has {}", value.len()));
    }
}

pub fn bytes_max_len(path: &Path<'_>, value: &[u8], max: u64, out: &mut Vec<Violation>) {
    if value.len() as u64 > max {
        report(path, "bytes.max_len", out, format!("must have at most {max} bytes, has {}", value.len()));
    }
}

/// Integer bounds; `None` where the contract has no bound on that side. Both ends are inclusive: the generator folds `gt` and
/// `lt` into them.
pub fn int_range(
    path: &Path<'_>,
    value: i128,
    min: Option<i128>,
    max: Option<i128>,
    out: &mut Vec<Violation>,
) {
    if let Some(min) = min
        && value < min
    {
        report(path, "int.gte", out, format!("must be at least {min}, is {value}"));
    }
    if let Some(max) = max
        && value > max
    {
        report(path, "int.lte", out, format!("must be at most {max}, is {value}"));
    }
}

pub fn enum_defined(path: &Path<'_>, value: i32, defined: bool, out: &mut Vec<Violation>) {
    if !defined {
        report(path, "enum.defined_only", out, format!("{value} is not a value of this release"));
    }
}

pub fn enum_not_in(path: &Path<'_>, value: i32, refused: &[i32], out: &mut Vec<Violation>) {
    if refused.contains(&value) {
        let text =
            if value == 0 { "must be chosen".to_owned() } else { format!("{value} is not allowed here") };
        report(path, "enum.not_in", out, text);
    }
}

pub fn min_items(path: &Path<'_>, n_items: usize, min: u64, out: &mut Vec<Violation>) {
    if (n_items as u64) < min {
        report(path, "repeated.min_items", out, format!("must have at least {min} items, has {n_items}"));
    }
}

pub fn max_items(path: &Path<'_>, n_items: usize, max: u64, out: &mut Vec<Violation>) {
    if n_items as u64 > max {
        report(path, "repeated.max_items", out, format!("must have at most {max} items, has {n_items}"));
    }
}

pub fn unique<T: std::hash::Hash + Eq>(path: &Path<'_>, items: &[T], out: &mut Vec<Violation>) {
    let mut seen = std::collections::HashSet::with_capacity(items.len());
    if let Some(index) = items.iter().position(|item| !seen.insert(item)) {
        report(&path.index(index), "repeated.unique", out, "repeats an earlier item".to_owned());
    }
}

pub fn max_pairs(path: &Path<'_>, n_pairs: usize, max: u64, out: &mut Vec<Violation>) {
    if n_pairs as u64 > max {
        report(path, "map.max_pairs", out, format!("must have at most {max} entries, has {n_pairs}"));
    }
}

pub fn nested<M: Message + Check>(path: &Path<'_>, message: &Option<M>, out: &mut Vec<Violation>) {
    if let Some(message) = message {
        message.check(path, out);
    }
}
