//! Rules for the caller's own words that are kept with a decision, beyond what the contract states.

use std::collections::HashMap;

use tracegate_platform::ApiError;
use tracegate_proto::check::{Path, Violation};

/// A page of 200 decisions with 16 tags each stays near 1 MiB, below the 4 MiB of a gRPC message.
const TAG_KEY_BYTES_MAX: usize = 64;
const TAG_VALUE_BYTES_MAX: usize = 256;

/// All broken rules of the fields and tags at once.
pub(crate) fn check(fields: &[(&str, &str)], tags: &HashMap<String, String>) -> Result<(), ApiError> {
    match violations(fields, tags) {
        none if none.is_empty() => Ok(()),
        some => Err(ApiError::invalid_fields(some)),
    }
}

pub(crate) fn violations(fields: &[(&str, &str)], tags: &HashMap<String, String>) -> Vec<Violation> {
    let mut found = Vec::new();
    for (field, text) in fields {
        no_nul(field, text, &mut found);
    }
    for (key, value) in tags {
        if !(1..=TAG_KEY_BYTES_MAX).contains(&key.len()) {
            // The key itself is not repeated: it may be long.
            let text = format!("must have keys of 1 to {TAG_KEY_BYTES_MAX} bytes");
            found.push(Violation::new("tags", "map.keys.max_bytes", text));
            continue;
        }
        let field = Path::root().field("tags").key(key).to_string();
        if value.len() > TAG_VALUE_BYTES_MAX {
            let text = format!("must have at most {TAG_VALUE_BYTES_MAX} bytes, has {}", value.len());
            found.push(Violation::new(field.as_str(), "map.values.max_bytes", text));
        }
        no_nul("tags", key, &mut found);
        no_nul(&field, value, &mut found);
    }
    found
}

/// PostgreSQL stores every character but this one.
pub(crate) fn no_nul(field: &str, text: &str, found: &mut Vec<Violation>) {
    if text.contains('\0') {
        found.push(Violation::new(field, "string.not_contains", "must not contain the character U+0000"));
    }
}

#[cfg(test)]
mod tests;
