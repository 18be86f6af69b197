use super::*;

#[test]
fn weights_become_milligrams() {
    check("3103", 12_345, Some(12_345_000)); // 12.345 kg
    check("3100", 999_999, Some(999_999_000_000));
    check("3105", 1, Some(10));
    check("3302", 150, Some(1_500_000));
    check("3201", 10, Some(453_592)); // a pound is 453 592.37 mg
    check("3200", 100, Some(45_359_237));
    check("3402", 250, Some(1_133_981)); // 1 133 980.925 mg
    check("3560", 1, Some(31_103)); // a troy ounce is 31 103.4768 mg
    check("3110", 1, None); // a length
}

#[test]
fn halves_are_rounded_to_even() {
    let rounded: Vec<_> = [1, 3, 5, 7].into_iter().map(|halves| round_half_even(halves, 2)).collect();
    assert_eq!(rounded, [0, 2, 2, 4]);
}

#[test]
fn only_some_weights_are_net() {
    let is_net = |code| Measure { ai: Ai::from_code(code).unwrap(), digits: 1, decimals: 0 }.is_net();
    assert!(is_net("3103") && is_net("3202") && is_net("3560"));
    assert!(!is_net("3303") && !is_net("3402") && !is_net("3110"));
}

fn check(code: &str, digits: u32, milligrams: Option<i64>) {
    let ai = Ai::from_code(code).unwrap();
    let decimals = code.bytes().last().unwrap() - b'0';
    assert_eq!(Measure { ai, digits, decimals }.milligrams(), milligrams, "({code}){digits:06}");
}
