use super::*;

#[test]
fn the_check_digit_of_known_test_cards() {
    assert_eq!(luhn_digit("411111111111111"), '1');
    assert_eq!(luhn_digit("37828224631000"), '5');
    assert_eq!(luhn_digit("3056930902590"), '4');
}

#[test]
fn right_ones_pass_and_wrong_ones_do_not() {
    let mut draw = Draw::seeded(3, 0);
    let passes = |text: &str| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let (front, last) = digits.split_at(digits.len() - 1);
        luhn_digit(front).to_string() == last
    };
    for _ in 0..500 {
        assert!(passes(&number(&mut draw).text));
        assert!(!passes(&wrong(&mut draw)));
    }
}
