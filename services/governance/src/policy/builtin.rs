//! The policy of an organization that has published none. Four families of tools, by where the content goes:
//!
//! | tool | email | phone | ssn | credit_card | address | name | date_of_birth | why |
//! | --- | --- | --- | --- | --- | --- | --- | --- | --- |
//! | `ai.generate`, `ai.analyze` | tokenize | tokenize | tokenize | tokenize | tokenize | tokenize | tokenize | the model can still tell two people apart, and knows neither |
//! | `web.fetch`, `web.search` | remove | remove | remove | remove | remove | remove | remove | a stranger's server logs it; a token would only spoil the query |
//! | `code.execute` | tokenize | tokenize | deny | deny | tokenize | tokenize | tokenize | code that carries identity or payment numbers is a mistake worth stopping |
//! | `file.read`, `file.write`, `db.query` | pass | pass | remove | mask | pass | pass | tokenize | stays inside the organization, which needs its contacts readable |
//! | any other | tokenize | tokenize | remove | mask | tokenize | tokenize | tokenize | nothing is known about it |

use tracegate_proto::governance::v1::{Action, ClassAction, PiiClass, Policy, PolicyMode, ToolRule};

use super::BUILTIN_VERSION;

/// In the table's order.
const CLASSES: [PiiClass; 7] = [
    PiiClass::Email,
    PiiClass::Phone,
    PiiClass::Ssn,
    PiiClass::CreditCard,
    PiiClass::Address,
    PiiClass::Name,
    PiiClass::DateOfBirth,
];

const MODEL: [Action; 7] = [Action::Tokenize; 7];
const WEB: [Action; 7] = [Action::Remove; 7];
const CODE: [Action; 7] = [
    Action::Tokenize,
    Action::Tokenize,
    Action::Deny,
    Action::Deny,
    Action::Tokenize,
    Action::Tokenize,
    Action::Tokenize,
];
const INSIDE: [Action; 7] = [
    Action::PassThrough,
    Action::PassThrough,
    Action::Remove,
    Action::Mask,
    Action::PassThrough,
    Action::PassThrough,
    Action::Tokenize,
];
const OTHER: [Action; 7] = [
    Action::Tokenize,
    Action::Tokenize,
    Action::Remove,
    Action::Mask,
    Action::Tokenize,
    Action::Tokenize,
    Action::Tokenize,
];

pub(super) fn policy() -> Policy {
    let rules = [
        ("ai.generate", MODEL),
        ("ai.analyze", MODEL),
        ("web.fetch", WEB),
        ("web.search", WEB),
        ("code.execute", CODE),
        ("file.read", INSIDE),
        ("file.write", INSIDE),
        ("db.query", INSIDE),
    ];
    Policy {
        version: BUILTIN_VERSION,
        rules: rules
            .map(|(tool, actions)| ToolRule { tool: tool.to_owned(), actions: cells(actions) })
            .to_vec(),
        default_actions: cells(OTHER),
        name: "Built in".to_owned(),
        mode: PolicyMode::Enforce.into(),
        ..Policy::default()
    }
}

fn cells(actions: [Action; 7]) -> Vec<ClassAction> {
    let cell = |(class, action): (PiiClass, Action)| ClassAction {
        pii_class: class.into(),
        action: action.into(),
        ..ClassAction::default()
    };
    CLASSES.into_iter().zip(actions).map(cell).collect()
}
