//! Why a command is refused: everything that speaks against it, at once.

use std::fmt::Display;

use tracegate_platform::ApiError;
use tracegate_proto::check::Violation;
use tracegate_proto::errors::v1::ErrorReason;

/// A life cycle does not lead from one state to another; the words of those it leads to are told.
pub(crate) fn illegal_step(
    what: impl Display,
    from: &str,
    to: &str,
    next: impl IntoIterator<Item = &'static str>,
) -> ApiError {
    let allowed = next.into_iter().collect::<Vec<_>>().join(",");
    let message = format!("{what} is {from} and cannot become {to}");
    ApiError::state_forbids(from, &allowed, message).with("to", to)
}

#[derive(Debug, Default)]
pub(crate) struct Refusals {
    violations: Vec<Violation>,
    others: Vec<Refusal>,
}

/// What the plant as it is forbids.
#[derive(Debug)]
struct Refusal {
    reason: ErrorReason,
    /// What it is about: a lot's code, a position.
    subject: String,
    message: String,
    metadata: Vec<(&'static str, String)>,
}

impl Refusals {
    /// A field breaks a rule, whatever the plant is like.
    pub(crate) fn field(
        &mut self,
        field: impl Into<String>,
        rule: &'static str,
        description: impl Into<String>,
    ) {
        self.violations.push(Violation::new(field, rule, description));
    }

    pub(crate) fn because<const N: usize>(
        &mut self,
        reason: ErrorReason,
        subject: impl ToString,
        message: impl Into<String>,
        metadata: [(&'static str, String); N],
    ) {
        let (subject, message) = (subject.to_string(), message.into());
        self.others.push(Refusal { reason, subject, message, metadata: metadata.into() });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.violations.is_empty() && self.others.is_empty()
    }

    /// Broken fields come first: with them, the rest may be beside the point. Otherwise the first refusal gives the reason, and all are told.
    pub(crate) fn check(self) -> Result<(), ApiError> {
        if !self.violations.is_empty() {
            return Err(ApiError::invalid_fields(self.violations));
        }
        let mut others = self.others.into_iter();
        let Some(first) = others.next() else { return Ok(()) };
        let rest: Vec<Refusal> = others.collect();
        let message = match rest.len() {
            0 => first.message.clone(),
            n => format!("{} ({n} more)", first.message),
        };
        let mut error = ApiError::new(first.reason, message);
        for (key, value) in &first.metadata {
            error = error.with(key, value);
        }
        for refusal in std::iter::once(first).chain(rest) {
            error = error.precondition(refusal.reason, refusal.subject, refusal.message);
        }
        Err(error)
    }
}
