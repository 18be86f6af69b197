use super::*;

#[test]
fn a_rate_is_the_median_with_its_ends() {
    let rate = rate(vec![9.0, 1.0, 4.0, 5.0, 3.0]);
    assert_eq!((rate.least, rate.median, rate.greatest), (1.0, 4.0, 9.0));
}
