//! The hundred cells: ten tools, ten classes, an action for each.

use tracegate_detection::redact::Action;
use tracegate_detection::{CustomId, PiiClass};
use tracegate_proto::governance::v1 as contract;

use crate::pii;

const TOOLS: [&str; 10] = [
    "web.fetch",
    "web.search",
    "code.execute",
    "file.read",
    "file.write",
    "db.query",
    "ai.generate",
    "ai.analyze",
    "mail.send",
    "ticket.create",
];
const CUSTOM_CLASSES: [&str; 3] = ["employee_id", "patient_number", "contract_number"];
const ACTIONS: [Action; 5] =
    [Action::PassThrough, Action::Tokenize, Action::Mask, Action::Remove, Action::Deny];

#[derive(Debug)]
pub(crate) struct Cell {
    pub tool: &'static str,
    pub class: PiiClass,
    pub action: Action,
}

pub(crate) fn all() -> Vec<Cell> {
    let customs = (0..).map(|n| PiiClass::Custom(CustomId(n))).take(CUSTOM_CLASSES.len());
    let classes: Vec<PiiClass> = PiiClass::ALL.into_iter().chain(customs).collect();
    let pairs = TOOLS.into_iter().flat_map(|tool| classes.iter().map(move |&class| (tool, class)));
    // Eleven steps around five actions, so that neither a row nor a column is all the same.
    let actions = ACTIONS.into_iter().cycle().step_by(11);
    pairs.zip(actions).map(|((tool, class), action)| Cell { tool, class, action }).collect()
}

/// The name of a class, the organization's own included.
pub(crate) fn class_name(class: PiiClass) -> &'static str {
    match class {
        PiiClass::Custom(CustomId(id)) => CUSTOM_CLASSES.get(usize::from(id)).copied().unwrap_or_default(),
        built_in => built_in.as_str(),
    }
}

/// As an organization would publish it.
pub(crate) fn policy(cells: &[Cell]) -> contract::Policy {
    let rules = TOOLS.map(|tool| contract::ToolRule {
        tool: tool.to_owned(),
        actions: cells.iter().filter(|cell| cell.tool == tool).map(class_action).collect(),
    });
    let detectors = CUSTOM_CLASSES.map(|name| contract::CustomDetector {
        name: name.to_owned(),
        ..contract::CustomDetector::default()
    });
    contract::Policy { rules: rules.into(), detectors: detectors.into(), ..contract::Policy::default() }
}

fn class_action(cell: &Cell) -> contract::ClassAction {
    let custom_class = match cell.class {
        PiiClass::Custom(_) => class_name(cell.class).to_owned(),
        _ => String::new(),
    };
    contract::ClassAction {
        pii_class: pii::class_to(cell.class).into(),
        custom_class,
        action: pii::action_to(cell.action).into(),
    }
}
