//! The judgement on one piece of content: pure, so the same content under the same policy is always judged the same.

use tracegate_detection::redact::{self, Action, Refused};
use tracegate_detection::{Finding, PiiClass};
pub(crate) use tracegate_proto::governance::v1::Verdict;

use crate::matrix::Row;
use crate::tokens::OrgKeys;

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Judgement {
    pub verdict: Verdict,
    /// In words.
    pub reasons: Vec<String>,
    /// Ordered by class.
    pub found: Vec<Found>,
}

/// The findings of one class, counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Found {
    pub class: PiiClass,
    pub action: Action,
    pub count: i32,
    pub confidence_max: f32,
}

/// What of the content may leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Passes {
    AsItCame,
    Transformed(String),
    Nothing,
}

impl Passes {
    pub(crate) fn of(self, content: String) -> String {
        match self {
            Passes::AsItCame => content,
            Passes::Transformed(text) => text,
            Passes::Nothing => String::new(),
        }
    }
}

/// Judges content by the row of its tool. The most restrictive action of all findings makes the verdict; each finding is
/// transformed by its own. Findings that belong to another text are refused.
pub(crate) fn judge(
    row: &Row,
    tool: &str,
    content: &str,
    findings: &[Finding],
    keys: &OrgKeys,
) -> Result<(Judgement, Passes), Refused> {
    let found = count(row, findings);
    let strictest = found.iter().map(|found| found.action).max().unwrap_or(Action::PassThrough);
    let (verdict, passes) = match strictest {
        _ if row.tool_denied => (Verdict::Deny, Passes::Nothing),
        Action::Deny => (Verdict::Deny, Passes::Nothing),
        Action::PassThrough => (Verdict::Allow, Passes::AsItCame),
        Action::Tokenize | Action::Mask | Action::Remove => {
            let action = |finding: &Finding| row.action(finding.class);
            let token = |finding: &Finding, value: &str| keys.token(finding.class, value);
            (Verdict::Transform, Passes::Transformed(redact::redact(content, findings, action, token)?.text))
        }
    };
    let reasons = reasons(row, tool, verdict, &found);
    Ok((Judgement { verdict, reasons, found }, passes))
}

fn count(row: &Row, findings: &[Finding]) -> Vec<Found> {
    let mut counted: Vec<Found> = Vec::new();
    for finding in findings {
        match counted.iter_mut().find(|found| found.class == finding.class) {
            Some(found) => {
                found.count += 1;
                found.confidence_max = found.confidence_max.max(finding.confidence);
            }
            None => counted.push(Found {
                class: finding.class,
                action: row.action(finding.class),
                count: 1,
                confidence_max: finding.confidence,
            }),
        }
    }
    counted.sort_by_key(|found| found.class);
    counted
}

/// A denial gives the reasons of the denial only: nothing else happened to the content.
fn reasons(row: &Row, tool: &str, verdict: Verdict, found: &[Found]) -> Vec<String> {
    if row.tool_denied {
        return vec![format!("tool {tool} is denied")];
    }
    if found.is_empty() {
        return vec!["no personal data found".to_owned()];
    }
    let told: &[Action] = match verdict {
        Verdict::Deny => &[Action::Deny],
        _ => &[Action::Remove, Action::Mask, Action::Tokenize, Action::PassThrough],
    };
    told.iter().filter_map(|action| reason(*action, found)).collect()
}

/// Such as `3 findings tokenized (email, phone)`; `None` where the action was not taken.
fn reason(action: Action, found: &[Found]) -> Option<String> {
    let of_action = || found.iter().filter(|found| found.action == action);
    let n_findings: i32 = of_action().map(|found| found.count).sum();
    let noun = match n_findings {
        0 => return None,
        1 => "finding",
        _ => "findings",
    };
    let classes: Vec<&str> = of_action().map(|found| found.class.as_str()).collect();
    let done = match action {
        Action::PassThrough => "passed through",
        Action::Tokenize => "tokenized",
        Action::Mask => "masked",
        Action::Remove => "removed",
        Action::Deny => "denied",
    };
    Some(format!("{n_findings} {noun} {done} ({})", classes.join(", ")))
}

#[cfg(test)]
mod tests;
