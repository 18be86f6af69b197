//! Values back in the place of tokens, for those tokens only that stand for what the same caller sent in the same request: it learns
//! nothing new, and a model that calls a person by a token answers about that person.

use std::sync::Arc;

use crate::judgement::Issued;

/// No token is longer: a class has at most 40 letters, a token 21 more.
const TOKEN_BYTES_MAX: usize = 61;

#[derive(Clone, Default)]
pub(crate) struct Values(Arc<[Issued]>);

impl Values {
    pub(super) fn new(issued: Vec<Issued>) -> Self {
        Self(issued.into())
    }

    pub(super) fn restore(&self, text: &str) -> String {
        let mut restored = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((at, issued)) = self.first_in(rest) {
            restored.push_str(rest.get(..at).unwrap_or_default());
            restored.push_str(&issued.value);
            rest = rest.get(at + issued.token.len()..).unwrap_or_default();
        }
        restored.push_str(rest);
        restored
    }

    /// In JSON text, where a value goes into a string.
    pub(super) fn restore_json(&self, text: &str) -> String {
        let mut restored = text.to_owned();
        for issued in self.0.iter() {
            if restored.contains(&issued.token) {
                let value = serde_json::Value::from(issued.value.as_str()).to_string();
                let escaped = value.get(1..value.len() - 1).unwrap_or_default();
                restored = restored.replace(&issued.token, escaped);
            }
        }
        restored
    }

    fn first_in(&self, text: &str) -> Option<(usize, &Issued)> {
        self.0.iter().filter_map(|issued| Some((text.find(&issued.token)?, issued))).min_by_key(|(at, _)| *at)
    }
}

/// Restores a text that comes in pieces: what may be the beginning of a token waits for the rest.
pub(super) struct Restorer {
    values: Values,
    held: String,
}

impl Restorer {
    pub(super) fn new(values: Values) -> Self {
        Self { values, held: String::new() }
    }

    pub(super) fn push(&mut self, chunk: &str) -> String {
        if self.values.0.is_empty() {
            return chunk.to_owned();
        }
        self.held.push_str(chunk);
        let free_to = self.held.len() - self.waiting();
        let restored = self.values.restore(self.held.get(..free_to).unwrap_or_default());
        self.held.drain(..free_to);
        restored
    }

    pub(super) fn finish(self) -> String {
        self.values.restore(&self.held)
    }

    /// Bytes at the end that may begin a token.
    fn waiting(&self) -> usize {
        let longest = self.held.len().min(TOKEN_BYTES_MAX);
        let begins = |length: &usize| {
            let start = self.held.len() - length;
            self.held.get(start..).is_some_and(|end| {
                self.values
                    .0
                    .iter()
                    .any(|issued| issued.token.len() > end.len() && issued.token.starts_with(end))
            })
        };
        (1..=longest).rev().find(begins).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values() -> Values {
        let issued = |token: &str, value: &str| Issued {
            token: token.to_owned(),
            class: "email".to_owned(),
            value: value.to_owned(),
        };
        Values::new(vec![
            issued("EMAIL_bcdfghjklmnpqrstbcdf", "ana@example.com"),
            issued("NAME_bcdfghjklmnpqrstbcdg", "Ana \"Annie\" Lee"),
        ])
    }

    #[test]
    fn a_stream_is_restored_however_it_is_cut() {
        let text = "Write to EMAIL_bcdfghjklmnpqrstbcdf, that is NAME_bcdfghjklmnpqrstbcdg. EMAIL_bcd is none. NAME_";
        let whole = values().restore(text);
        assert_eq!(whole, "Write to ana@example.com, that is Ana \"Annie\" Lee. EMAIL_bcd is none. NAME_");
        for size in 1..text.len() {
            let mut restorer = Restorer::new(values());
            let mut out = String::new();
            let mut rest = text;
            while !rest.is_empty() {
                let (chunk, after) = rest.split_at(size.min(rest.len()));
                out.push_str(&restorer.push(chunk));
                rest = after;
            }
            out.push_str(&restorer.finish());
            assert_eq!(out, whole, "in pieces of {size}");
        }
    }

    #[test]
    fn a_value_in_json_stays_a_string() {
        let restored = values().restore_json(r#"{"to":"NAME_bcdfghjklmnpqrstbcdg"}"#);
        assert_eq!(restored, r#"{"to":"Ana \"Annie\" Lee"}"#);
    }
}
