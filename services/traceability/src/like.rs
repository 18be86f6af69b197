//! Patterns for LIKE.

/// Matches what begins with a text, in which nothing is special. Empty for an empty text.
pub(crate) fn starting_with(prefix: &str) -> String {
    if prefix.is_empty() {
        return String::new();
    }
    let mut pattern = String::with_capacity(prefix.len() + 1);
    for character in prefix.chars() {
        if matches!(character, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(character);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::starting_with;

    #[test]
    fn nothing_in_a_prefix_is_special() {
        assert_eq!([starting_with("50%_a\\"), starting_with("")], ["50\\%\\_a\\\\%", ""]);
    }
}
