use tracegate_detection::{CustomId, Detector, PiiClass};
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;
use uuid::Uuid;

use super::{OrgKeys, find};

fn keys(org: u128) -> OrgKeys {
    let master = MasterKey::from_hex(&"07".repeat(32)).expect("64 hexadecimal digits");
    OrgKeys::derive(&master, OrgId(Uuid::from_u128(org)))
}

fn token(org: u128, scope: &str, class: PiiClass, value: &str) -> String {
    keys(org).token(scope, class, class.as_str(), value)
}

#[track_caller]
fn check_same(class: PiiClass, one: &str, other: &str) {
    assert_eq!(token(1, "", class, one), token(1, "", class, other));
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
fn tokens_part_values_classes_scopes_and_organizations() {
    let first = token(1, "", PiiClass::Phone, "4155550100");
    assert_ne!(first, token(1, "", PiiClass::Phone, "4155550101"));
    assert_ne!(first, token(1, "staging", PiiClass::Phone, "4155550100"));
    assert_ne!(first, token(2, "", PiiClass::Phone, "4155550100"));
    let letters = |token: &str| token.rsplit('_').next().map(str::to_owned);
    assert_ne!(letters(&first), letters(&token(1, "", PiiClass::Ssn, "4155550100")));
    // Two classes of the organization's own are told apart by their names.
    let own = |name: &str| keys(1).token("", PiiClass::Custom(CustomId(0)), name, "B-12345");
    assert_ne!(letters(&own("badge")), letters(&own("locker")));
}

#[test]
fn a_token_is_letters_only_and_found_by_no_detector() {
    for n in 0..500 {
        for class in PiiClass::ALL {
            let token = token(1, "", class, &n.to_string());
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
fn tokens_are_found_wherever_they_stand() {
    let (mail, own) = (token(1, "", PiiClass::Email, "a@b.example"), "BADGE_NO2_bcdfghjklmnpqrstbcdf");
    for text in
        [mail.clone(), format!("to:{mail}."), format!("\"{mail}\""), format!("é{mail}é"), own.to_owned()]
    {
        let found: Vec<&str> = find(&text).into_iter().map(|place| &text[place]).collect();
        assert_eq!(found, [if text == own { own } else { mail.as_str() }], "{text}");
    }
    let twice = format!("{mail}_{mail} {own}");
    assert_eq!(find(&twice).len(), 3);
    for none in ["", "_", "EMAIL_", "EMAIL_bcdfg", "email_bcdfghjklmnpqrstbcdf", "EMAIL_aeioubcdfghjklmnpqrs"]
    {
        assert!(find(none).is_empty(), "{none}");
    }
    // Longer than a token is none: its end would be a guess.
    assert!(find(&format!("{mail}b")).is_empty());
}

#[test]
fn a_payload_hash_recognizes_content_within_its_organization() {
    let hash = |org, text: &str| {
        let mut payload = keys(org).payload();
        payload.update(text.as_bytes());
        payload.sign().as_ref().to_vec()
    };
    assert_eq!(hash(1, "text"), hash(1, "text"));
    assert_ne!(hash(1, "text"), hash(1, "text "));
    assert_ne!(hash(1, "text"), hash(2, "text"));
}

#[test]
fn a_receipt_is_for_one_leaf_and_one_piece_of_work() {
    let mac = |leaf: &[u8], correlation_id| keys(1).receipt_mac(leaf, correlation_id);
    assert_eq!(mac(b"leaf", "work"), mac(b"leaf", "work"));
    assert_ne!(mac(b"leaf", "work"), mac(b"leafw", "ork"));
    assert_ne!(mac(b"leaf", "work"), keys(2).receipt_mac(b"leaf", "work"));
}
