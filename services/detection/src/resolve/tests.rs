use super::disjoint;
use crate::PiiClass;
use crate::finding::{Candidate, Evidence};

fn candidate(class: PiiClass, start: usize, end: usize, confidence: f32) -> Candidate {
    Candidate { class, start, end, detector: "test", confidence, evidence: Evidence::default() }
}

#[track_caller]
fn check(proposed: &[(PiiClass, usize, usize, f32)], expected: &[(usize, usize)]) {
    let text = "0".repeat(100);
    let proposed =
        proposed.iter().map(|(class, start, end, sure)| candidate(*class, *start, *end, *sure)).collect();
    let kept: Vec<_> = disjoint(&text, proposed).iter().map(|f| (f.start_byte, f.end_byte)).collect();
    assert_eq!(kept, expected);
}

#[test]
fn overlaps() {
    use PiiClass::{CreditCard, Email, Phone};
    check(&[(Phone, 0, 9, 0.6), (Phone, 9, 20, 0.6)], &[(0, 9), (9, 20)]);
    // Inside another: the outer one, however sure.
    check(&[(Email, 0, 30, 0.6), (CreditCard, 5, 21, 0.99)], &[(0, 30)]);
    // In part: the surer one, and what it does not touch comes back.
    check(&[(Phone, 0, 10, 0.6), (CreditCard, 8, 24, 0.9), (Phone, 20, 30, 0.95)], &[(0, 10), (20, 30)]);
    check(&[(Phone, 0, 10, 0.6), (Phone, 5, 16, 0.6)], &[(5, 16)]);
}

#[test]
fn only_repetitions_within_a_class_are_dropped() {
    use PiiClass::{Name, Phone, Ssn};
    let text = "0".repeat(40);
    let proposed = [
        (Phone, 4, 16, 0.6),
        (Phone, 5, 16, 0.9),
        (Phone, 10, 20, 0.5),
        (Ssn, 5, 14, 0.5),
        (Name, 4, 16, 0.7),
    ];
    let proposed = proposed.map(|(class, start, end, sure)| candidate(class, start, end, sure)).to_vec();
    let told = super::overlapping(&text, proposed);
    let places: Vec<_> = told.iter().map(|f| (f.class, f.start_byte, f.end_byte)).collect();
    assert_eq!(places, [(Name, 4, 16), (Phone, 4, 16), (Ssn, 5, 14), (Phone, 10, 20)]);
}
