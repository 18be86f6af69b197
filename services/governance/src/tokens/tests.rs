use tracegate_detection::{Detector, PiiClass};
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;
use uuid::Uuid;

use super::OrgKeys;

fn keys(org: u128) -> OrgKeys {
    let master = MasterKey::from_hex(&"07".repeat(32)).expect("64 hexadecimal digits");
    OrgKeys::derive(&master, OrgId(Uuid::from_u128(org)))
}

#[track_caller]
fn check_same(class: PiiClass, one: &str, other: &str) {
    assert_eq!(keys(1).token(class, one), keys(1).token(class, other));
}

#[test]
fn spellings_of_a_value_share_its_token() {
    check_same(PiiClass::Email, "Ana@Example.com", "ana@example.com");
    check_same(PiiClass::Email, "ana＠example．com", "ana@example.com");
    check_same(PiiClass::CreditCard, "4111-1111-1111-1111", "4111 1111 1111 1111");
    check_same(PiiClass::CreditCard, "４１１１１１１１１１１１１１１１", "4111111111111111");
    check_same(PiiClass::Ssn, "536-90-4399", "536904399");
    check_same(PiiClass::DateOfBirth, "12 March  1984", "12 march\n1984");
    check_same(PiiClass::DateOfBirth, "1984-\u{200b}03-12", "1984/03/12");
}

#[test]
fn tokens_part_values_classes_and_organizations() {
    let token = keys(1).token(PiiClass::Phone, "4155550100");
    assert_ne!(token, keys(1).token(PiiClass::Phone, "4155550101"));
    assert_ne!(token, keys(2).token(PiiClass::Phone, "4155550100"));
    let letters = |token: &str| token.rsplit('_').next().map(str::to_owned);
    assert_ne!(letters(&token), letters(&keys(1).token(PiiClass::Ssn, "4155550100")));
}

#[test]
fn a_token_is_letters_only_and_found_by_no_detector() {
    for n in 0..500 {
        for class in PiiClass::ALL {
            let token = keys(1).token(class, &n.to_string());
            let (name, letters) = token.rsplit_once('_').expect("a token has an underscore");
            assert_eq!(name.to_ascii_lowercase(), class.as_str());
            assert_eq!(letters.len(), 20);
            assert!(letters.bytes().all(|letter| letter.is_ascii_lowercase()));
            let text = format!("Call or mail {token} about card and SSN, born {token}.");
            assert_eq!(Detector::default().scan(&text), []);
        }
    }
}

#[test]
fn a_payload_hash_recognizes_content_within_its_organization() {
    assert_eq!(keys(1).payload_hash("text"), keys(1).payload_hash("text"));
    assert_ne!(keys(1).payload_hash("text"), keys(1).payload_hash("text "));
    assert_ne!(keys(1).payload_hash("text"), keys(2).payload_hash("text"));
}
