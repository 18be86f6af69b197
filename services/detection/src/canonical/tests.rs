use super::canonical;
use crate::PiiClass;

#[track_caller]
fn check(class: PiiClass, spellings: &[&str], expected: &str) {
    for spelling in spellings {
        assert_eq!(canonical(class, spelling), expected, "{spelling:?}");
    }
}

#[test]
fn spellings_of_one_value() {
    check(
        PiiClass::Email,
        &["Ana.Lee@Example.com", "ana.lee＠example．com", "ana.\u{200b}lee@example.com"],
        "ana.lee@example.com",
    );
    check(PiiClass::Email, &["jos\u{e9}@example.com", "jose\u{301}@example.com"], "jos\u{e9}@example.com");
    check(
        PiiClass::CreditCard,
        &["4111 1111-1111 1111", "４１１１１１１１１１１１１１１１"],
        "4111111111111111",
    );
    check(PiiClass::Ssn, &["536-90-4399", "536 90 4399"], "536904399");
    check(PiiClass::Name, &["Ana  LEE", "ana\nlee", "Ana, Lee", "A\u{200b}na Lee"], "ana lee");
    check(PiiClass::Address, &["12 Main St., Ulm", "12 main st,\n ulm"], "12 main st ulm");
}

#[test]
fn phones_in_e164_where_the_plan_is_known() {
    check(
        PiiClass::Phone,
        &["+44 20 7946 0958", "0044 (20) 7946-0958", "+44 (0)20 7946 0958", "011 44 20 7946 0958"],
        "+442079460958",
    );
    check(
        PiiClass::Phone,
        &["202-555-0143", "(202) 555 0143", "1-202-555-0143", "+1 202 555 0143"],
        "+12025550143",
    );
    check(PiiClass::Phone, &["202-555-0143 x45", "+1 (202) 555-0143 ext. 45"], "+12025550143x45");
    check(PiiClass::Phone, &["030 901820", "030/901820"], "030901820");
}

#[test]
fn different_values_stay_apart() {
    assert_ne!(
        canonical(PiiClass::Email, "ana@example.com"),
        canonical(PiiClass::Email, "\u{430}na@example.com")
    );
    assert_ne!(canonical(PiiClass::Name, "Ana Lee"), canonical(PiiClass::Name, "Analee"));
}
