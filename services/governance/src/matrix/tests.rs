use tracegate_detection::redact::Action;
use tracegate_detection::{CustomId, PiiClass};
use tracegate_proto::governance::v1 as contract;

use super::{CellBroken, Matrix};

fn cell(class: contract::PiiClass, action: contract::Action) -> contract::ClassAction {
    contract::ClassAction {
        pii_class: class.into(),
        action: action.into(),
        ..contract::ClassAction::default()
    }
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
fn an_organizations_own_class_has_a_cell_by_its_name() {
    let of = |name: &str, action: contract::Action| contract::ClassAction {
        custom_class: name.to_owned(),
        ..cell(contract::PiiClass::Custom, action)
    };
    let detector = |name: &str| contract::CustomDetector { name: name.to_owned(), ..Default::default() };
    let policy = contract::Policy {
        detectors: vec![detector("badge"), detector("locker")],
        default_actions: vec![of("locker", contract::Action::Mask)],
        ..contract::Policy::default()
    };
    let matrix = Matrix::compile(&policy).expect("every cell is named");
    let action = |place| matrix.row("db.query").action(PiiClass::Custom(CustomId(place)));
    assert_eq!((action(0), action(1)), (Action::Tokenize, Action::Mask));
    // Nothing finds such a class; were something to, it would not pass.
    assert_eq!(action(2), Action::Deny);

    let policy = contract::Policy { default_actions: vec![of("nobody", contract::Action::Mask)], ..policy };
    assert_eq!(Matrix::compile(&policy), Err(CellBroken));
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
    let unknown =
        contract::ClassAction { pii_class: 99, ..cell(contract::PiiClass::Email, contract::Action::Mask) };
    let policy = contract::Policy { default_actions: vec![unknown], ..contract::Policy::default() };
    assert_eq!(Matrix::compile(&policy), Err(CellBroken));
}

#[test]
fn every_class_has_its_own_place() {
    let places: Vec<usize> = PiiClass::ALL.iter().map(|class| class.index()).collect();
    assert_eq!(places, (0..PiiClass::ALL.len()).collect::<Vec<_>>());
}
