//! What is wrong with a request: all of it at once, each with the field's path and its rule.

use thiserror::Error;

/// One field that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// As OpenAI writes it in `param`: `messages[2].content`. Empty for the body as a whole.
    pub path: String,
    /// Completes the sentence that begins with the path: `must be a string`.
    pub rule: String,
}

/// A request that cannot be understood.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{}", .violations.iter().map(Violation::sentence).collect::<Vec<_>>().join("; "))]
pub struct RequestError {
    pub violations: Vec<Violation>,
}

impl Violation {
    fn sentence(&self) -> String {
        let path = if self.path.is_empty() { "the body" } else { &self.path };
        format!("{path} {}", self.rule)
    }
}

/// More than a person reads at once, and a bound for what a hostile body makes us answer.
const VIOLATIONS_MAX: usize = 20;

/// Gathers violations while a request is read.
#[derive(Default)]
pub(super) struct Violations(Vec<Violation>);

impl Violations {
    pub(super) fn add(&mut self, path: String, rule: impl Into<String>) {
        if self.0.len() < VIOLATIONS_MAX {
            self.0.push(Violation { path, rule: rule.into() });
        }
    }

    /// The value read, if nothing was wrong with it.
    pub(super) fn check<T>(self, value: Option<T>) -> Result<T, RequestError> {
        match value {
            Some(value) if self.0.is_empty() => Ok(value),
            _ => Err(RequestError { violations: self.0 }),
        }
    }
}
