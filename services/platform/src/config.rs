//! Configuration from the environment: every problem is gathered and told at once, secrets are never shown.

use std::str::FromStr;
use std::time::Duration;

use secrecy::SecretString;

/// Reads variables, remembering what was wrong and what was read.
pub struct Env<'a> {
    lookup: &'a dyn Fn(&str) -> Option<String>,
    problems: Vec<String>,
    shown: Vec<(String, String)>,
}

impl<'a> Env<'a> {
    pub fn new(lookup: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self { lookup, problems: Vec::new(), shown: Vec::new() }
    }

    fn raw(&self, name: &str) -> Option<String> {
        (self.lookup)(name).filter(|value| !value.is_empty())
    }

    /// The value, or `default`.
    pub fn get<T: FromStr + Clone + ToString>(&mut self, name: &str, default: T) -> T {
        let value = match self.raw(name) {
            None => default,
            Some(text) => text.parse().unwrap_or_else(|_| {
                self.problems.push(format!(
                    "{name}: {text:?} is not a valid value, such as {:?}",
                    default.to_string()
                ));
                default
            }),
        };
        self.shown.push((name.to_owned(), value.to_string()));
        value
    }

    pub fn optional(&mut self, name: &str) -> Option<String> {
        let value = self.raw(name);
        self.shown.push((name.to_owned(), value.clone().unwrap_or_default()));
        value
    }

    /// The variable's name says the unit, such as `..._SECONDS`.
    pub fn seconds(&mut self, name: &str, default: u64) -> Duration {
        Duration::from_secs(self.get(name, default))
    }

    pub fn milliseconds(&mut self, name: &str, default: u64) -> Duration {
        Duration::from_millis(self.get(name, default))
    }

    pub fn secret(&mut self, name: &str) -> Option<SecretString> {
        let value = self.raw(name);
        let shown = if value.is_some() { "(set)" } else { "" };
        self.shown.push((name.to_owned(), shown.to_owned()));
        value.map(SecretString::from)
    }

    pub fn problem(&mut self, text: impl Into<String>) {
        self.problems.push(text.into());
    }

    /// What was read, secrets masked; or everything that is wrong.
    pub fn finish(self) -> Result<Vec<(String, String)>, ConfigError> {
        if self.problems.is_empty() { Ok(self.shown) } else { Err(ConfigError(self.problems)) }
    }
}

#[derive(Debug, thiserror::Error)]
#[error("the configuration has {} problem(s):\n  {}", .0.len(), .0.join("\n  "))]
pub struct ConfigError(pub Vec<String>);
