//! What is allowed and still looks like a mistake.

use tracegate_proto::governance::v1::{Action, Policy, PolicyProblem};

use crate::pii;

/// A threshold above this hardly finds anything.
const CONFIDENCE_HIGH: f32 = 0.95;

pub(crate) fn of(policy: &Policy) -> Vec<PolicyProblem> {
    let mut found = Vec::new();
    let mut warn = |field: String, rule: &str, text: String| {
        found.push(PolicyProblem { field, rule: rule.to_owned(), text });
    };
    for (at, rule) in policy.rules.iter().enumerate() {
        if rule.actions.iter().all(|cell| policy.default_actions.contains(cell)) {
            let text = format!("{} is treated as any other tool: its row changes nothing", rule.tool);
            warn(format!("policy.rules[{at}]"), "policy.row_without_effect", text);
        }
        if !policy.allowed_tools.is_empty() && !policy.allowed_tools.contains(&rule.tool) {
            let text = format!("{} is not among the allowed tools: its row is never asked", rule.tool);
            warn(format!("policy.rules[{at}].tool"), "policy.row_unreachable", text);
        }
        if !rule.actions.is_empty() && rule.actions.iter().all(|cell| cell.action() == Action::PassThrough) {
            let text = format!("{} passes everything its row names", rule.tool);
            warn(format!("policy.rules[{at}].actions"), "policy.passes_everything", text);
        }
    }
    for (at, tool) in policy.allowed_tools.iter().enumerate() {
        if policy.denied_tools.contains(tool) {
            let text = format!("{tool} is also denied, which counts");
            warn(format!("policy.allowed_tools[{at}]"), "policy.allowed_and_denied", text);
        }
    }
    for (at, threshold) in policy.confidence_mins.iter().enumerate() {
        if threshold.confidence_min > CONFIDENCE_HIGH {
            let word = pii::class_word(threshold.pii_class());
            let class = if word.is_empty() { &threshold.custom_class } else { word };
            let text = format!("{class} is hardly ever found with a confidence above {CONFIDENCE_HIGH}");
            warn(format!("policy.confidence_mins[{at}]"), "policy.threshold_high", text);
        }
    }
    for (at, tool) in policy.fail_open_tools.iter().enumerate() {
        let text =
            format!("{tool} passes without a budget and before it is recorded while the store is away");
        warn(format!("policy.fail_open_tools[{at}]"), "policy.fails_open", text);
    }
    found
}
