//! The judgement on one piece of content: pure, so the same content under the same policy is always judged the same.

use tracegate_detection::PiiClass;
use tracegate_detection::redact::{Action, Refused};
use tracegate_proto::governance::v1 as contract;
pub(crate) use tracegate_proto::governance::v1::Verdict;

use crate::content::{Content, Scan};
use crate::matrix::Origin;
use crate::pii;
use crate::policy::{Policy, Request};
use crate::tokens::OrgKeys;

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Judgement {
    pub verdict: Verdict,
    /// In words.
    pub reasons: Vec<String>,
    /// Ordered by class.
    pub found: Vec<Found>,
    /// The one rule that bound, in words.
    pub binding: String,
}

/// The findings of one class, counted.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    pub class: PiiClass,
    pub name: String,
    pub action: Action,
    pub origin: Origin,
    pub count: i32,
    pub confidence_max: f32,
}

/// What of the content may leave.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Passes {
    AsItCame,
    Transformed(Content),
    Nothing,
}

/// A token that stands in the transformed content, for the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Issued {
    pub token: String,
    pub class: String,
    pub value: String,
}

/// Judges content by the row of its tool. The most restrictive action of all findings makes the verdict; each finding is
/// transformed by its own. `scan` was made with the policy's own detector.
pub(crate) fn judge(policy: &Policy, request: Request<'_>, scan: &Scan) -> Judgement {
    let row = policy.row(request.tool);
    let found = count(policy, request.tool, scan);
    if let Some(refusal) = policy.refusal(request) {
        return Judgement { verdict: Verdict::Deny, reasons: vec![refusal.clone()], found, binding: refusal };
    }
    let rigid = scan.parts().find(|part| {
        part.is_rigid && part.findings.iter().any(|finding| row.action(finding.class) != Action::PassThrough)
    });
    if let Some(part) = rigid {
        let refusal =
            format!("{} holds personal data that cannot be changed without changing the shape", part.text);
        return Judgement { verdict: Verdict::Deny, reasons: vec![refusal.clone()], found, binding: refusal };
    }
    let strictest = found.iter().max_by_key(|found| found.action);
    let verdict = match strictest.map_or(Action::PassThrough, |found| found.action) {
        Action::Deny => Verdict::Deny,
        Action::PassThrough => Verdict::Allow,
        Action::Tokenize | Action::Mask | Action::Remove => Verdict::Transform,
    };
    let binding = strictest.map_or_else(|| NOTHING_FOUND.to_owned(), |found| cell_words(found, request.tool));
    Judgement { verdict, reasons: reasons(verdict, &found), found, binding }
}

/// What may leave under a judgement, and the tokens in it.
pub(crate) fn pass(
    policy: &Policy,
    tool: &str,
    judgement: &Judgement,
    scan: &Scan,
    keys: &OrgKeys,
    scope: &str,
) -> Result<(Passes, Vec<Issued>), Refused> {
    let mut issued: Vec<Issued> = Vec::new();
    let passes = match judgement.verdict {
        Verdict::Allow => Passes::AsItCame,
        Verdict::Deny | Verdict::Unspecified => Passes::Nothing,
        Verdict::Transform => {
            let row = policy.row(tool);
            Passes::Transformed(scan.transformed(
                |finding| row.action(finding.class),
                |finding, value| {
                    let class = policy.detector().class_name(finding.class);
                    let token = keys.token(scope, finding.class, class, value);
                    if issued.iter().all(|other| other.token != token) {
                        let (class, value) = (class.to_owned(), value.to_owned());
                        issued.push(Issued { token: token.clone(), class, value });
                    }
                    token
                },
            )?)
        }
    };
    Ok((passes, issued))
}

fn count(policy: &Policy, tool: &str, scan: &Scan) -> Vec<Found> {
    let row = policy.row(tool);
    let mut counted: Vec<Found> = Vec::new();
    for finding in scan.parts().flat_map(|part| part.findings) {
        match counted.iter_mut().find(|found| found.class == finding.class) {
            Some(found) => {
                found.count += 1;
                found.confidence_max = found.confidence_max.max(finding.confidence);
            }
            None => {
                let cell = row.cell(finding.class);
                counted.push(Found {
                    class: finding.class,
                    name: policy.detector().class_name(finding.class).to_owned(),
                    action: cell.action,
                    origin: cell.origin,
                    count: 1,
                    confidence_max: finding.confidence,
                });
            }
        }
    }
    counted.sort_by_key(|found| found.class);
    counted
}

const NOTHING_FOUND: &str = "no personal data found";

/// A denial gives the reasons of the denial only: nothing else happened to the content.
fn reasons(verdict: Verdict, found: &[Found]) -> Vec<String> {
    if found.is_empty() {
        return vec![NOTHING_FOUND.to_owned()];
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
    let classes: Vec<&str> = of_action().map(|found| found.name.as_str()).collect();
    Some(format!("{n_findings} {noun} {} ({})", done(action), classes.join(", ")))
}

pub(crate) fn done(action: Action) -> &'static str {
    match action {
        Action::PassThrough => "passed through",
        Action::Tokenize => "tokenized",
        Action::Mask => "masked",
        Action::Remove => "removed",
        Action::Deny => "denied",
    }
}

/// Such as `email is tokenized by rules[ai.generate]`.
fn cell_words(found: &Found, tool: &str) -> String {
    format!("{} is {} by {}", found.name, done(found.action), origin(found.origin, tool))
}

pub(crate) fn origin(origin: Origin, tool: &str) -> String {
    match origin {
        Origin::Rule => format!("rules[{tool}]"),
        Origin::Default => "default_actions".to_owned(),
        Origin::Unnamed => "built in".to_owned(),
    }
}

impl Found {
    pub(crate) fn summary(&self) -> contract::FindingSummary {
        contract::FindingSummary {
            pii_class: pii::class_to(self.class).into(),
            action: pii::action_to(self.action).into(),
            count: self.count,
            confidence_max: self.confidence_max,
            custom_class: self.custom_class(),
        }
    }

    pub(crate) fn cell(&self, tool: &str) -> contract::DecidedCell {
        contract::DecidedCell {
            pii_class: pii::class_to(self.class).into(),
            custom_class: self.custom_class(),
            action: pii::action_to(self.action).into(),
            from: origin(self.origin, tool),
        }
    }

    fn custom_class(&self) -> String {
        if matches!(self.class, PiiClass::Custom(_)) { self.name.clone() } else { String::new() }
    }
}

#[cfg(test)]
mod tests;
