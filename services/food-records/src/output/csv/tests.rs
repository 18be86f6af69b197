use super::*;
use crate::table::Kind;
use crate::table::column;

fn written(texts: &[&str], byte_order_mark: bool) -> String {
    let columns = vec![column(Kind::Code, "One", "", ""), column(Kind::Code, "Two, or more", "", "")];
    let mut single = Single::begin(Vec::new(), Sheet::Shipping, byte_order_mark);
    single.start(&Table { sheet: Sheet::Receiving, columns: columns.clone() }).expect("starts");
    single.row(&[Cell::text(Some("of another sheet"))]).expect("is passed over");
    single.start(&Table { sheet: Sheet::Shipping, columns }).expect("starts");
    for text in texts {
        single.row(&[Cell::text(Some(text)), Cell::Empty]).expect("writes");
    }
    String::from_utf8(single.finish().expect("ends")).expect("UTF-8")
}

#[test]
fn lines_are_as_rfc_4180_wants_them() {
    assert_eq!(
        written(&["plain", "a,b", "say \"so\"", "two\nlines", "00123"], false),
        "One,\"Two, or more\"\r\nplain,\r\n\"a,b\",\r\n\"say \"\"so\"\"\",\r\n\"two\nlines\",\r\n00123,\r\n"
    );
}

#[test]
fn a_byte_order_mark_is_there_on_demand() {
    assert!(written(&[], true).starts_with("\u{feff}One,"));
}

#[test]
fn what_might_be_a_formula_has_an_apostrophe() {
    let text = written(&["=1+1", "@x", "-5", "'s-Hertogenbosch", "\t=1"], false);
    assert!(text.ends_with("\r\n'=1+1,\r\n'@x,\r\n'-5,\r\n''s-Hertogenbosch,\r\n'\t=1,\r\n"));
}
