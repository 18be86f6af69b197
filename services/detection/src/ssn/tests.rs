use crate::{PiiClass, values};

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(values(text, PiiClass::Ssn), expected, "in {text:?}");
}

#[test]
fn dashes_are_enough() {
    check("536-90-4399", &["536-90-4399"]);
    check("536‑90‑4399", &["536‑90‑4399"]);
    check("536－90－4399", &["536－90－4399"]);
    check("Employee ID 536-90-4399", &["536-90-4399"]);
}

#[test]
fn other_forms_need_a_word() {
    check("536 90 4399", &[]);
    check("SSN 536 90 4399", &["536 90 4399"]);
    check("ssn: 536904399", &["536904399"]);
    check("Social Security: 536.90.4399", &["536.90.4399"]);
    check("536904399", &[]);
    check("SSN 536-90-\n4399", &["536-90-\n4399"]);
}

#[test]
fn never_issued() {
    for number in ["000-12-3456", "666-12-3456", "900-12-3456", "999-12-3456", "123-00-4567", "123-45-0000"] {
        check(&format!("ssn {number}"), &[]);
    }
    for number in ["078-05-1120", "219-09-9999", "987-65-4320", "987-65-4329"] {
        check(&format!("ssn {number}"), &[]);
    }
}

#[test]
fn lookalikes() {
    check("ZIP 90210-1234", &[]);
    check("536-90-4399-1", &[]);
    check("1-536-90-4399", &[]);
    check("lot 536-90-4399", &[]);
}

#[test]
fn tax_forms_ask_for_it() {
    check("For the W-9: 536904399", &["536904399"]);
    check("on my W-2 536 90 4399", &["536 90 4399"]);
    check("W-9\n536904399", &[]);
    check("rev-9: 536904399", &[]);
    check("Acc. no. I6V-2043-27582, SSN", &[]);
}
