use crate::{PiiClass, values};

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(values(text, PiiClass::DateOfBirth), expected, "in {text:?}");
}

#[test]
fn forms() {
    check("DOB 12/03/1984", &["12/03/1984"]);
    check("D.O.B.: 1984-03-12", &["1984-03-12"]);
    check("born on 3/14/84", &["3/14/84"]);
    check("birthday: 19840312", &["19840312"]);
    check("born 12th of March, 1984", &["12th of March, 1984"]);
    check("born March 12, 1984", &["March 12, 1984"]);
    check("born １２/０３/１９８４", &["１２/０３/１９８４"]);
    check("\"birth_date\": \"1984-03-12T00:00:00Z\"", &["1984-03-12"]);
    check("12.03.1984 (date of birth)", &["12.03.1984"]);
}

#[test]
fn languages() {
    check("geb. am 12. März 1984", &["12. März 1984"]);
    check("né(e) le 12 mars 1984", &["12 mars 1984"]);
    check("nacido el 12 de marzo de 1984", &["12 de marzo de 1984"]);
    check("生年月日1984年3月12日", &["1984年3月12日"]);
    check("дата рождения: 12.03.1984", &["12.03.1984"]);
}

#[test]
fn needs_birth_nearest() {
    check("12/03/1984", &[]);
    check("invoice of 12/03/1984", &[]);
    check("Born 1930-02-11, died 2001-05-06", &["1930-02-11"]);
    check("newborn ward, 12/03/1984", &[]);
}

#[test]
fn needs_the_calendar() {
    check("born 31/02/1984", &[]);
    check("born 29/02/1983", &[]);
    check("born 29/02/1984", &["29/02/1984"]);
    check("born 12/03/1784", &[]);
    check("born 13/13/1984", &[]);
}
