//! Paths, places and grids.

use super::{ControlType, Encoding, Level, Merge, Role, Story, read};
use crate::limits::Limits;
use crate::styles::Styles;

fn story(body: &str) -> Story {
    let xml = format!(
        concat!(
            r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
            r#"xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" "#,
            r#"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{}</w:body></w:document>"#
        ),
        body
    );
    let story = read("word/document.xml", xml.as_bytes(), Role::Main, &Styles::default(), &Limits::default());
    let story = story.expect("is well-formed");
    for piece in story.paragraphs.iter().flat_map(|p| p.pieces.iter().map(move |piece| (p, piece))) {
        let (paragraph, piece) = piece;
        if piece.encoding == Encoding::Plain {
            assert_eq!(&xml[piece.source.clone()], &paragraph.text[piece.text.clone()]);
        }
    }
    story
}

#[track_caller]
fn check(body: &str, expected: &[(&str, &str)]) {
    let story = story(body);
    let found: Vec<(String, String)> = story.paragraphs.iter().map(|p| (p.path(), p.text.clone())).collect();
    let found: Vec<(&str, &str)> = found.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    assert_eq!(found, expected);
}

const P: &str = "<w:p><w:r><w:t>x</w:t></w:r></w:p>";

#[test]
fn paths_count_by_name_within_the_container() {
    check(
        &format!(
            "{P}<w:tbl><w:tr><w:tc>{P}</w:tc><w:tc><w:p/>{P}</w:tc></w:tr></w:tbl><w:sdt><w:sdtContent>{P}</w:sdtContent></w:sdt>{P}"
        ),
        &[
            ("body/p[0]", "x"),
            ("body/tbl[0]/tr[0]/tc[0]/p[0]", "x"),
            ("body/tbl[0]/tr[0]/tc[1]/p[0]", ""),
            ("body/tbl[0]/tr[0]/tc[1]/p[1]", "x"),
            ("body/sdt[0]/p[0]", "x"),
            ("body/p[1]", "x"),
        ],
    );
}

#[test]
fn text_boxes_stand_after_their_host() {
    let boxed = format!(
        "<w:p><w:r><w:t>a</w:t><w:pict><w:txbxContent>{P}</w:txbxContent></w:pict></w:r><w:r><w:t>b</w:t></w:r></w:p>"
    );
    check(&boxed, &[("body/p[0]", "ab"), ("body/p[0]/txbx[0]/p[0]", "x")]);
}

#[test]
fn characters_and_their_elements() {
    check(
        r#"<w:p><w:r><w:t>a &amp; b&#x20;c</w:t><w:tab/><w:br/><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0A8"/></w:r></w:p>"#,
        &[("body/p[0]", "a & b c\t\n\u{2011}☐")],
    );
    check("<w:p><w:r><w:t>a\r\nb<![CDATA[<c>]]></w:t></w:r></w:p>", &[("body/p[0]", "a\nb<c>")]);
}

#[test]
fn what_is_deleted_or_not_words_is_no_text() {
    check(
        "<w:p><w:del><w:r><w:delText>old</w:delText><w:t>old</w:t></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>",
        &[("body/p[0]", "new")],
    );
    check("<w:p><w:r><a:p><a:r><a:t>drawn</a:t></a:r></a:p></w:r></w:p>", &[("body/p[0]", "")]);
    check(
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
        &[("body/p[0]", "")],
    );
}

#[test]
fn a_fallback_of_runs_is_not_said_twice() {
    let alternate = "<mc:AlternateContent><mc:Choice><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent>";
    check(&format!("<w:p><w:r>{alternate}</w:r></w:p>"), &[("body/p[0]", "new")]);
}

#[test]
fn grids_know_spans_and_merges() {
    let story = story(
        r#"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"#,
    );
    let cells = |row: usize| -> Vec<(usize, usize, Merge)> {
        story.tables[0].rows[row].cells.iter().map(|cell| (cell.column, cell.span, cell.merge)).collect()
    };
    assert_eq!(cells(0), [(0, 2, Merge::Start), (2, 1, Merge::None)]);
    assert_eq!(cells(1), [(1, 1, Merge::Continued), (2, 1, Merge::None)]);
}

#[test]
fn controls_at_every_level() {
    let sdt = |content: &str| {
        format!("<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>")
    };
    let run = "<w:r><w:t>x</w:t></w:r>";
    let cell = sdt(&format!("<w:tc>{P}</w:tc>"));
    let row = sdt(&format!("<w:tr>{cell}</w:tr>"));
    let nested = sdt(&sdt(P));
    let story = story(&format!("{nested}<w:p>{}</w:p><w:tbl>{row}</w:tbl>", sdt(run)));
    let levels: Vec<(Level, Option<usize>)> = story.controls.iter().map(|c| (c.level, c.parent)).collect();
    assert_eq!(
        levels,
        [
            (Level::Block, None),
            (Level::Block, Some(0)),
            (Level::Inline, None),
            (Level::Row, None),
            (Level::Cell, Some(3))
        ]
    );
    assert!(story.controls.iter().all(|control| control.kind == ControlType::Text));
}
