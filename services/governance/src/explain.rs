//! A decision in plain words, from its record alone.

use tracegate_proto::governance::v1::{Action, Charge, DecidedCell, Direction, Explanation, Verdict};

use crate::decision::Decision;
use crate::{pii, usd};

/// `policy_name` is of the version it was taken under; `evidence` of the findings, where they are at hand.
pub(crate) fn explain(decision: &Decision, policy_name: &str, evidence: Vec<String>) -> Explanation {
    Explanation {
        binding: decision.binding.clone(),
        cells: decision.cells.clone(),
        charges: decision.charges.clone(),
        evidence,
        policy_name: policy_name.to_owned(),
        text: text(decision, policy_name),
    }
}

fn text(decision: &Decision, policy_name: &str) -> String {
    let subject = match decision.direction() {
        Direction::Postcheck => "The answer",
        Direction::Precheck | Direction::Unspecified => "The request",
    };
    let outcome = match decision.verdict() {
        Verdict::Allow => "may pass as it came",
        Verdict::Transform => "may pass transformed",
        Verdict::Deny | Verdict::Unspecified => "may not pass",
    };
    let mut sentences = vec![format!("{subject} for {} {outcome}: {}.", decision.tool, decision.binding)];
    let name = if policy_name.is_empty() { "without a name" } else { policy_name };
    sentences.push(format!("Policy version {} ({name}) decided.", decision.policy_version));
    sentences.extend(decision.cells.iter().map(cell));
    sentences.extend(decision.charges.iter().map(|charge| of_charge(charge, decision.direction())));
    if let Some(shadow) = decision.shadow.as_ref().filter(|shadow| shadow.verdict != decision.verdict) {
        let word = shadow.verdict().as_str_name().trim_start_matches("VERDICT_");
        sentences
            .push(format!("The shadow policy, version {}, would have said {word}.", shadow.policy_version));
    }
    sentences.join(" ")
}

fn cell(cell: &DecidedCell) -> String {
    let class = match pii::class_word(cell.pii_class()) {
        "" => &cell.custom_class,
        word => word,
    };
    let action = match cell.action() {
        Action::PassThrough | Action::Unspecified => "passes through",
        Action::Tokenize => "is tokenized",
        Action::Mask => "is masked",
        Action::Remove => "is removed",
        Action::Deny => "is denied",
    };
    format!("{class} {action} ({}).", cell.from)
}

fn of_charge(charge: &Charge, direction: Direction) -> String {
    let (name, amount, left) =
        (&charge.budget_name, usd::words(charge.amount_nanos_usd), usd::words(charge.left_nanos_usd));
    if charge.refused {
        return format!("Budget {name} has {left} left, {amount} were asked for.");
    }
    let verb = if direction == Direction::Postcheck { "spent" } else { "held" };
    format!("{amount} {verb} of budget {name}, {left} left.")
}
