use crate::{PiiClass, values};

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(values(text, PiiClass::Email), expected, "in {text:?}");
}

#[test]
fn plain() {
    check("write to ana.lee+x@mail.example.com.", &["ana.lee+x@mail.example.com"]);
    check("<o'neil@example.org>", &["o'neil@example.org"]);
    check("mailto:a_b@example.co.uk?subject=x", &["a_b@example.co.uk"]);
    check("x=ana@example.com&y=bo@example.com", &["ana@example.com", "bo@example.com"]);
    check("\"ana lee\"@example.com", &["\"ana lee\"@example.com"]);
    check("ana@example.com-work", &["ana@example.com"]);
    check("ana@xn--bcher-kva.xn--p1ai", &["ana@xn--bcher-kva.xn--p1ai"]);
}

#[test]
fn unusual_characters() {
    check("ana＠example．com", &["ana＠example．com"]);
    check("ana@exam\u{200b}ple。com", &["ana@exam\u{200b}ple。com"]);
    check("jürgen@münchen.example", &["jürgen@münchen.example"]);
    check("メールはana@example.comです", &["ana@example.com"]);
    check("用户@例子.公司", &["用户@例子.公司"]);
}

#[test]
fn not_an_address() {
    check("lodash@4.17.21", &[]);
    check("git@github.com:rust-lang/rust.git", &[]);
    check("icon@2x.png", &[]);
    check("@example.com", &[]);
    check("ana@", &[]);
    check("ana@localhost", &[]);
    check("ana.@example.com", &[]);
    check("a @ b.com", &[]);
}
