//! What changes from one policy to another, in plain words.

use std::collections::{BTreeMap, BTreeSet};

use tracegate_proto::governance::v1::policy_change::Effect;
use tracegate_proto::governance::v1::{
    Action, ClassAction, ClassConfidence, CustomDetector, Policy, PolicyChange,
};

use crate::pii;

/// In the order of the policy's own fields. Empty where both decide alike and are called alike.
pub(crate) fn changes(from: &Policy, to: &Policy) -> Vec<PolicyChange> {
    let mut found = Vec::new();
    words("name", &from.name, &to.name, &mut found);
    words("description", &from.description, &to.description, &mut found);
    words("scope", &from.scope, &to.scope, &mut found);
    if from.mode != to.mode {
        let text = format!("mode: {} instead of {}", mode(to), mode(from));
        found.push(change("mode", text, Effect::Unspecified));
    }
    rules(from, to, &mut found);
    cells("default_actions", "every other tool", &from.default_actions, &to.default_actions, &mut found);
    names("denied_tools", "tool", "denied", Lists::Forbid, &from.denied_tools, &to.denied_tools, &mut found);
    names(
        "allowed_tools",
        "tool",
        "allowed",
        Lists::Admit,
        &from.allowed_tools,
        &to.allowed_tools,
        &mut found,
    );
    names(
        "allowed_models",
        "model",
        "allowed",
        Lists::Admit,
        &from.allowed_models,
        &to.allowed_models,
        &mut found,
    );
    names(
        "denied_models",
        "model",
        "denied",
        Lists::Forbid,
        &from.denied_models,
        &to.denied_models,
        &mut found,
    );
    limit("content_bytes_max", "bytes of content", from.content_bytes_max, to.content_bytes_max, &mut found);
    limit("output_tokens_max", "tokens of output", from.output_tokens_max, to.output_tokens_max, &mut found);
    thresholds(&from.confidence_mins, &to.confidence_mins, &mut found);
    detectors(&from.detectors, &to.detectors, &mut found);
    fail_open(&from.fail_open_tools, &to.fail_open_tools, &mut found);
    found
}

fn change(field: impl Into<String>, text: String, effect: Effect) -> PolicyChange {
    PolicyChange { field: field.into(), text, effect: effect.into() }
}

fn words(field: &str, from: &str, to: &str, found: &mut Vec<PolicyChange>) {
    if from != to {
        found.push(change(field, format!("{field}: {to:?} instead of {from:?}"), Effect::Unspecified));
    }
}

fn mode(policy: &Policy) -> &'static str {
    match policy.mode() {
        tracegate_proto::governance::v1::PolicyMode::Shadow => "shadow",
        _ => "enforce",
    }
}

fn rules(from: &Policy, to: &Policy, found: &mut Vec<PolicyChange>) {
    let rows = |policy: &Policy| -> BTreeMap<String, Vec<ClassAction>> {
        policy.rules.iter().map(|rule| (rule.tool.clone(), rule.actions.clone())).collect()
    };
    let (old, new) = (rows(from), rows(to));
    let tools: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for tool in tools {
        let field = format!("rules[{tool}]");
        match (old.get(tool), new.get(tool)) {
            (Some(old), Some(new)) => cells(&field, tool, old, new, found),
            (None, Some(new)) => {
                found.push(change(&field, format!("{tool} gets a row of its own"), Effect::Unspecified));
                cells(&field, tool, &from.default_actions, &merged(&to.default_actions, new), found);
            }
            (Some(old), None) => {
                found.push(change(
                    &field,
                    format!("{tool} follows the default actions"),
                    Effect::Unspecified,
                ));
                cells(&field, tool, &merged(&from.default_actions, old), &to.default_actions, found);
            }
            (None, None) => {}
        }
    }
}

/// A row with what it leaves to the defaults.
fn merged(defaults: &[ClassAction], row: &[ClassAction]) -> Vec<ClassAction> {
    let named: BTreeSet<String> = row.iter().map(class).collect();
    let rest = defaults.iter().filter(|cell| !named.contains(&class(cell)));
    row.iter().chain(rest).cloned().collect()
}

fn class(cell: &ClassAction) -> String {
    match pii::class_word(cell.pii_class()) {
        "" => cell.custom_class.clone(),
        word => word.to_owned(),
    }
}

fn cells(field: &str, tool: &str, from: &[ClassAction], to: &[ClassAction], found: &mut Vec<PolicyChange>) {
    let by_class = |cells: &[ClassAction]| -> BTreeMap<String, Action> {
        cells.iter().map(|cell| (class(cell), cell.action())).collect()
    };
    let (old, new) = (by_class(from), by_class(to));
    let classes: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for class in classes {
        let (old, new) = (old.get(class).copied(), new.get(class).copied());
        if old == new {
            continue;
        }
        // What a cell that is left out does depends on the rest; its own word says so.
        let effect = match (old, new) {
            (Some(old), Some(new)) if new > old => Effect::Stricter,
            (Some(old), Some(new)) if new < old => Effect::Looser,
            _ => Effect::Unspecified,
        };
        let text = format!("{tool}: {class} is {} instead of {}", done(new), done(old));
        found.push(change(format!("{field}.{class}"), text, effect));
    }
}

fn done(action: Option<Action>) -> &'static str {
    match action {
        None | Some(Action::Unspecified) => "left to the default",
        Some(Action::PassThrough) => "passed through",
        Some(Action::Tokenize) => "tokenized",
        Some(Action::Mask) => "masked",
        Some(Action::Remove) => "removed",
        Some(Action::Deny) => "denied",
    }
}

/// What being on a list does.
#[derive(Clone, Copy, PartialEq)]
enum Lists {
    Forbid,
    /// Only what is on the list, and everything where the list is empty.
    Admit,
}

fn names(
    field: &str,
    noun: &str,
    word: &str,
    lists: Lists,
    from: &[String],
    to: &[String],
    found: &mut Vec<PolicyChange>,
) {
    let (old, new): (BTreeSet<_>, BTreeSet<_>) = (from.iter().collect(), to.iter().collect());
    if lists == Lists::Admit && old.is_empty() != new.is_empty() {
        let (text, effect) = if new.is_empty() {
            (format!("every {noun} is {word}"), Effect::Looser)
        } else {
            (format!("only the listed {noun}s are {word}"), Effect::Stricter)
        };
        found.push(change(field, text, effect));
    }
    let (adds, takes) = match lists {
        Lists::Forbid => (Effect::Stricter, Effect::Looser),
        // Beside an empty list the single names change nothing: every one was, or will be, admitted.
        Lists::Admit if old.is_empty() || new.is_empty() => (Effect::Unspecified, Effect::Unspecified),
        Lists::Admit => (Effect::Looser, Effect::Stricter),
    };
    for name in new.difference(&old) {
        found.push(change(format!("{field}[{name}]"), format!("{noun} {name} is {word}"), adds));
    }
    for name in old.difference(&new) {
        found.push(change(
            format!("{field}[{name}]"),
            format!("{noun} {name} is no longer {word} by name"),
            takes,
        ));
    }
}

fn limit(field: &str, noun: &str, from: i64, to: i64, found: &mut Vec<PolicyChange>) {
    if from == to {
        return;
    }
    let (text, effect) = match (from, to) {
        (_, 0) => (format!("no limit of {noun} instead of {from}"), Effect::Looser),
        (0, _) => (format!("at most {to} {noun} instead of no limit"), Effect::Stricter),
        _ if to < from => (format!("at most {to} {noun} instead of {from}"), Effect::Stricter),
        _ => (format!("at most {to} {noun} instead of {from}"), Effect::Looser),
    };
    found.push(change(field, text, effect));
}

fn thresholds(from: &[ClassConfidence], to: &[ClassConfidence], found: &mut Vec<PolicyChange>) {
    let by_class = |thresholds: &[ClassConfidence]| -> BTreeMap<String, f32> {
        let name = |threshold: &ClassConfidence| match pii::class_word(threshold.pii_class()) {
            "" => threshold.custom_class.clone(),
            word => word.to_owned(),
        };
        thresholds.iter().map(|threshold| (name(threshold), threshold.confidence_min)).collect()
    };
    let (old, new) = (by_class(from), by_class(to));
    let usual = tracegate_detection::CONFIDENCE_MIN;
    let classes: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for class in classes {
        let (old, new) = (old.get(class).copied().unwrap_or(usual), new.get(class).copied().unwrap_or(usual));
        if old != new {
            // A higher threshold finds less.
            let effect = if new > old { Effect::Looser } else { Effect::Stricter };
            let text = format!("{class} counts from a confidence of {new} instead of {old}");
            found.push(change(format!("confidence_mins[{class}]"), text, effect));
        }
    }
}

fn detectors(from: &[CustomDetector], to: &[CustomDetector], found: &mut Vec<PolicyChange>) {
    let by_name = |detectors: &[CustomDetector]| -> BTreeMap<String, CustomDetector> {
        detectors.iter().map(|detector| (detector.name.clone(), detector.clone())).collect()
    };
    let (old, new) = (by_name(from), by_name(to));
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names {
        let field = format!("detectors[{name}]");
        match (old.get(name), new.get(name)) {
            (None, Some(_)) => found.push(change(field, format!("{name} is detected"), Effect::Stricter)),
            (Some(_), None) => {
                found.push(change(field, format!("{name} is no longer detected"), Effect::Looser))
            }
            (Some(old), Some(new)) if old != new => {
                found.push(change(field, format!("{name} is detected in another way"), Effect::Unspecified));
            }
            _ => {}
        }
    }
}

fn fail_open(from: &[String], to: &[String], found: &mut Vec<PolicyChange>) {
    let (old, new): (BTreeSet<_>, BTreeSet<_>) = (from.iter().collect(), to.iter().collect());
    for tool in new.difference(&old) {
        let text = format!("tool {tool} passes while decisions cannot be stored");
        found.push(change(format!("fail_open_tools[{tool}]"), text, Effect::Looser));
    }
    for tool in old.difference(&new) {
        let text = format!("tool {tool} no longer passes while decisions cannot be stored");
        found.push(change(format!("fail_open_tools[{tool}]"), text, Effect::Stricter));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Policy as Compiled;

    #[test]
    fn a_policy_does_not_differ_from_itself() {
        let policy = Compiled::builtin().contract().clone();
        assert_eq!(changes(&policy, &policy), []);
    }

    #[test]
    fn each_change_is_told_with_its_effect() {
        let from = Compiled::builtin().contract().clone();
        let mut to = from.clone();
        to.rules[0].actions[0].set_action(Action::Mask);
        to.denied_tools = vec!["web.fetch".to_owned()];
        to.rules.retain(|rule| rule.tool != "web.fetch");
        to.content_bytes_max = 1000;
        let told = changes(&from, &to);
        let texts: Vec<(&str, Effect)> =
            told.iter().map(|change| (change.text.as_str(), change.effect())).collect();
        assert!(
            texts.contains(&("ai.generate: email is masked instead of tokenized", Effect::Stricter)),
            "{texts:?}"
        );
        assert!(texts.contains(&("tool web.fetch is denied", Effect::Stricter)));
        assert!(texts.contains(&("at most 1000 bytes of content instead of no limit", Effect::Stricter)));
        // Back again, each effect is the other one.
        let back = changes(&to, &from);
        assert!(back.iter().any(|change| change.effect() == Effect::Looser));
        assert!(
            back.iter()
                .all(|change| change.effect() != Effect::Stricter || change.field.starts_with("rules"))
        );
    }
}
