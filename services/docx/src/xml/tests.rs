//! Well-formed or refused, with the place.

use super::{Node, Xml, XmlError, XmlProblem};

fn read(source: &[u8]) -> Result<usize, XmlError> {
    let mut xml = Xml::new("part.xml", source, 8)?;
    let mut n_nodes = 0;
    while !matches!(xml.next()?, Node::End) {
        n_nodes += 1;
    }
    Ok(n_nodes)
}

#[track_caller]
fn check(source: &str, offset: usize, is_expected: impl Fn(&XmlProblem) -> bool) {
    let error = read(source.as_bytes()).expect_err("must be refused");
    assert!(is_expected(&error.problem), "{error:?}");
    assert_eq!((error.part.as_str(), error.offset), ("part.xml", offset), "{error:?}");
}

#[test]
fn what_is_refused() {
    check("<a><b></a>", 6, |problem| matches!(problem, XmlProblem::Syntax(_)));
    check("<a><b>", 6, |problem| *problem == XmlProblem::Unclosed);
    check("<a/><b/>", 4, |problem| *problem == XmlProblem::OutsideRoot);
    check("<a/>text", 4, |problem| *problem == XmlProblem::OutsideRoot);
    check("", 0, |problem| *problem == XmlProblem::OutsideRoot);
    check("<!DOCTYPE a><a/>", 0, |problem| *problem == XmlProblem::Doctype);
    check("<a>&nbsp;</a>", 3, |problem| matches!(problem, XmlProblem::Entity { name } if name == "nbsp"));
    check(&format!("{}{}", "<a>".repeat(9), "</a>".repeat(9)), 24, |problem| {
        *problem == XmlProblem::TooDeep { depth_max: 8 }
    });
    check("<a x='1", 0, |problem| matches!(problem, XmlProblem::Syntax(_)));
}

#[test]
fn what_is_not_utf8() {
    let error = read(b"<a>\xFF</a>").expect_err("must be refused");
    assert_eq!((error.problem, error.offset), (XmlProblem::NotUtf8, 3));
    assert!(read(b"\xFF\xFE<\0a\0/\0>\0").is_err());
}

#[test]
fn too_many_prefixes() {
    let prefixes: String = (0..300).map(|n| format!(" xmlns:p{n}='u'")).collect();
    check(&format!("<a{prefixes}/>"), 0, |problem| matches!(problem, XmlProblem::TooManyNamespaces { .. }));
}

#[test]
fn offsets_count_the_byte_order_mark() {
    let source = "\u{FEFF}<a>text</a>";
    let mut xml = Xml::new("part.xml", source.as_bytes(), 8).expect("is UTF-8");
    while let Ok(node) = xml.next() {
        if let Node::Text { raw, bytes } = node {
            assert_eq!(&source[bytes], raw);
            return;
        }
    }
    panic!("the text was not met");
}
