use tracegate_detection::PiiClass;
use tracegate_detection::redact::Action;
use tracegate_proto::governance::v1 as contract;

use super::{CellBroken, Matrix};

fn cell(class: contract::PiiClass, action: contract::Action) -> contract::ClassAction {
    contract::ClassAction { pii_class: class.into(), action: action.into() }
}

fn policy() -> contract::Policy {
    contract::Policy {
        rules: vec![contract::ToolRule {
            tool: "db.query".to_owned(),
            actions: vec![cell(contract::PiiClass::Email, contract::Action::PassThrough)],
        }],
        default_actions: vec![
            cell(contract::PiiClass::Email, contract::Action::Remove),
            cell(contract::PiiClass::Ssn, contract::Action::Deny),
        ],
        denied_tools: vec!["shell.run".to_owned()],
        ..contract::Policy::default()
    }
}

#[track_caller]
fn check(tool: &str, class: PiiClass, expected: Action) {
    let matrix = Matrix::compile(&policy()).expect("every cell is named");
    assert_eq!(matrix.row(tool).action(class), expected);
}

#[test]
fn a_cell_comes_from_its_row_then_the_defaults_then_is_tokenized() {
    check("db.query", PiiClass::Email, Action::PassThrough);
    check("db.query", PiiClass::Ssn, Action::Deny);
    check("db.query", PiiClass::Phone, Action::Tokenize);
    check("own.tool", PiiClass::Email, Action::Remove);
    check("own.tool", PiiClass::Name, Action::Tokenize);
}

#[test]
fn a_denied_tool_denies_every_class() {
    let matrix = Matrix::compile(&policy()).expect("every cell is named");
    assert!(matrix.row("shell.run").tool_denied);
    assert!(!matrix.row("db.query").tool_denied);
    assert!(PiiClass::ALL.iter().all(|class| matrix.row("shell.run").action(*class) == Action::Deny));
}

#[test]
fn an_empty_policy_tokenizes_everything() {
    let matrix = Matrix::compile(&contract::Policy::default()).expect("there is no cell");
    assert!(PiiClass::ALL.iter().all(|class| matrix.row("ai.generate").action(*class) == Action::Tokenize));
}

#[test]
fn a_broken_cell_is_no_default() {
    let broken = [cell(contract::PiiClass::Email, contract::Action::Unspecified)];
    let policy = contract::Policy { default_actions: broken.to_vec(), ..contract::Policy::default() };
    assert_eq!(Matrix::compile(&policy), Err(CellBroken));
    let unknown = contract::ClassAction { pii_class: 99, action: contract::Action::Mask.into() };
    let policy = contract::Policy { default_actions: vec![unknown], ..contract::Policy::default() };
    assert_eq!(Matrix::compile(&policy), Err(CellBroken));
}

#[test]
fn every_class_has_its_own_place() {
    let places: Vec<usize> = PiiClass::ALL.iter().map(|class| class.index()).collect();
    assert_eq!(places, (0..PiiClass::ALL.len()).collect::<Vec<_>>());
}
