use crate::{PiiClass, values};

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(values(text, PiiClass::Phone), expected, "in {text:?}");
}

#[test]
fn international() {
    check("+44 20 7946 0958", &["+44 20 7946 0958"]);
    check("(+49) 30 901820", &["(+49) 30 901820"]);
    check("+46 (0)8 928 571 38 fax", &["+46 (0)8 928 571 38"]);
    check("+447700900123", &["+447700900123"]);
    check("＋８１ ９０ １２３４ ５６７８", &["＋８１ ９０ １２３４ ５６７８"]);
    check("+1 202\u{200b}-555-0143", &["+1 202\u{200b}-555-0143"]);
    check("+33 6 12 34\n56 78", &["+33 6 12 34\n56 78"]);
    check("0044 20 7946 0958", &["0044 20 7946 0958"]);
    check("011 44 20 7946 0958", &["011 44 20 7946 0958"]);
    check("+999 12345678", &[]);
    check("a = 5+4420794609", &[]);
}

#[test]
fn north_american() {
    check("202-555-0143", &["202-555-0143"]);
    check("(202) 555-0143", &["(202) 555-0143"]);
    check("202.555.0143", &["202.555.0143"]);
    check("1-202-555-0143 x45", &["1-202-555-0143 x45"]);
    check("202-555-\n0143", &["202-555-\n0143"]);
    check("911-555-0143", &[]);
    check("123-456-7890", &[]);
    check("202-155-0143", &[]);
    check("call 202-155-0143", &["202-155-0143"]);
    check("2025550143", &[]);
    check("mobile 2025550143", &["2025550143"]);
}

#[test]
fn national() {
    check("020 7946 0958", &["020 7946 0958"]);
    check("01.84.17.61.18", &["01.84.17.61.18"]);
    check("(08) 8747 6301", &["(08) 8747 6301"]);
    check("0612345678", &[]);
    check("Tel. 0612345678", &["0612345678"]);
    check("携帯電話は09012345678です", &["09012345678"]);
}

#[test]
fn with_a_word_for_a_phone() {
    check("Phone:\n467 3395", &["467 3395"]);
    check("467 3395", &[]);
    check("467 3395 (office)", &["467 3395"]);
    check("Phone on request, order 4673395", &[]);
    check("call 12.03.2024 10", &[]);
    check("SET_CALL: u32 = 1074310945;", &[]);
    check("14:59:08.662499-04:00", &[]);
    check("tomorrow's call\nrow 4673395", &[]);
    check("call server 10.12.144.201", &[]);
    check("mobile phone $1234567", &[]);
}

/// Words of the trade before a true number label something else, unless they stand directly before it.
#[test]
fn beside_orders_and_lots() {
    check("about your order, 202-555-0143", &["202-555-0143"]);
    check("Thank you for the order. 202-555-0143 is best", &["202-555-0143"]);
    check("lot 4711 is late, 202-555-0143 any time", &["202-555-0143"]);
    check("in reference to our call: 202-555-0143", &["202-555-0143"]);
    check("ref +44 20 7946 0958", &["+44 20 7946 0958"]);
    check("lot 202-555-0143", &[]);
    check("order no. 202-555-0143", &[]);
    check("ref. 202-555-0143", &[]);
}

#[test]
fn brackets_around_the_whole_number() {
    check("driver Ana (919-556-3132), seal 1", &["919-556-3132"]);
    check("driver Ana (+44 7700 900278)", &["+44 7700 900278"]);
    check("(+1(602)322-8600)", &["+1(602)322-8600"]);
}

#[test]
fn beside_post_offices_and_tables() {
    check("39262-8004 a post office, 842-1701 a range", &[]);
    check("0049\t2016-08-22", &[]);
    check("ssn 061-00-3042", &[]);
}
