use super::*;

/// What its process answers, with offsets in code points.
#[test]
fn an_answer_becomes_places_in_bytes() {
    let text = "Zoë: a@b.io, 078-05-1120";
    let answer = r#"{"cpu_seconds": 0.5, "found": [[["EMAIL_ADDRESS", 5, 11, 1.0], ["US_SSN", 13, 24, 0.05], ["URL", 7, 11, 0.5]]]}"#;
    let round: Round = serde_json::from_str(answer).expect("the answer is JSON");
    let email = Found { class: PiiClass::Email, start: 6, end: 12 };
    let ssn = Found { class: PiiClass::Ssn, start: 14, end: 25 };
    assert_eq!(round.places(&[text], 0.0), [vec![email.clone(), ssn]]);
    assert_eq!(round.places(&[text], 0.35), [vec![email]]);
}
