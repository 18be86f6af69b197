//! One marker, cut in every way that Word, its spell checker, and its users cut text.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{only, structure};
use crate::generate::{Document, Inline, Paragraph};
use crate::{Package, SpliceTarget, parse};

const T: &str = "<w:r><w:t xml:space=\"preserve\">";
const E: &str = "</w:t></w:r>";

/// Finds exactly one field of this label, and replacing its splices leaves well-formed XML without the marker.
#[track_caller]
fn check(document: &Document, label: &str) {
    let field = only(document);
    assert_eq!(field.label, label);
    let package = Package::open(&document.build()).expect("opens");
    let mut parts: BTreeMap<&str, Vec<(Range<usize>, bool)>> = BTreeMap::new();
    for anchor in field.anchors() {
        for (nth, splice) in anchor.splices.iter().enumerate() {
            let is_replaced = matches!(
                splice.target,
                SpliceTarget::Text | SpliceTarget::CharacterData | SpliceTarget::CharacterElement
            );
            assert!(is_replaced, "{:?}", splice.target);
            parts.entry(&anchor.part).or_default().push((splice.bytes.clone(), nth == 0));
        }
    }
    for (part, mut splices) in parts {
        let mut filled = package.part(part).expect("was read").to_vec();
        splices.sort_by_key(|(bytes, _)| std::cmp::Reverse(bytes.start));
        for (bytes, is_first) in splices {
            let value: &[u8] = if is_first { b"VALUE" } else { b"" };
            filled.splice(bytes, value.iter().copied());
        }
        let text = visible(&String::from_utf8(filled).expect("cut at characters"));
        assert!(text.contains("VALUE"), "{text}");
        assert!(!text.contains("ompany") && !text.contains("R&D"), "{text}");
    }
}

/// The text of all `w:t`, which also proves that the part is still well-formed.
fn visible(part: &str) -> String {
    use crate::story::{Role, read};
    let story =
        read("x", part.as_bytes(), Role::Main, &crate::styles::Styles::default(), &crate::Limits::default());
    let paragraphs = story.expect("is well-formed").paragraphs;
    paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn check_inline(xml: &str) {
    check(&Document::new("Split").raw(&format!("<w:p>{T}Dear {E}{xml}{T}, hello{E}</w:p>")), "Company name");
}

#[test]
fn in_one_run() {
    check_inline(&format!("{T}[Company name]{E}"));
}

#[test]
fn over_three_runs() {
    check_inline(&format!("{T}[Comp{E}{T}any na{E}{T}me]{E}"));
}

#[test]
fn a_run_for_every_character() {
    check_inline(&"[Company name]".chars().map(|c| format!("{T}{c}{E}")).collect::<String>());
}

#[test]
fn over_two_texts_of_one_run() {
    check_inline("<w:r><w:t>[Company</w:t><w:t xml:space=\"preserve\"> name]</w:t></w:r>");
}

#[test]
fn with_spelling_marks() {
    check_inline(&format!(
        r#"{T}[Company{E}<w:proofErr w:type="spellStart"/>{T} name{E}<w:proofErr w:type="spellEnd"/>{T}]{E}"#
    ));
}

#[test]
fn with_a_bookmark() {
    check_inline(&format!(
        r#"{T}[Comp{E}<w:bookmarkStart w:id="1" w:name="a"/>{T}any{E}<w:bookmarkEnd w:id="1"/>{T} name]{E}"#
    ));
}

#[test]
fn with_a_comment() {
    check_inline(&format!(
        r#"{T}[Comp{E}<w:commentRangeStart w:id="1"/>{T}any name]{E}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>"#
    ));
}

#[test]
fn with_a_permission_range() {
    check_inline(&format!(
        r#"{T}[Company{E}<w:permStart w:id="1" w:edGrp="everyone"/>{T} name]{E}<w:permEnd w:id="1"/>"#
    ));
}

#[test]
fn in_a_smart_tag() {
    check_inline(&format!(
        r#"{T}[{E}<w:smartTag w:uri="u" w:element="e"><w:smartTagPr/>{T}Company{E}</w:smartTag>{T} name]{E}"#
    ));
}

#[test]
fn in_custom_xml() {
    check_inline(&format!(
        r#"{T}[Comp{E}<w:customXml w:element="e"><w:customXmlPr/>{T}any name{E}</w:customXml>{T}]{E}"#
    ));
}

#[test]
fn in_a_hyperlink() {
    check_inline(&format!(r#"{T}[Company {E}<w:hyperlink w:anchor="a">{T}name]{E}</w:hyperlink>"#));
}

#[test]
fn in_a_hyperlink_field() {
    check_inline(&format!(
        r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{T}[Company {E}<w:r><w:fldChar w:fldCharType="end"/></w:r>{T}name]{E}"#
    ));
}

#[test]
fn half_inserted() {
    check_inline(&format!(r#"{T}[Company {E}<w:ins w:id="1" w:author="A">{T}name]{E}</w:ins>"#));
}

#[test]
fn with_a_deletion_inside() {
    check_inline(&format!(
        r#"{T}[Company {E}<w:del w:id="1" w:author="A"><w:r><w:delText>old </w:delText></w:r></w:del>{T}name]{E}"#
    ));
}

#[test]
fn half_moved_here() {
    check_inline(&format!(
        r#"{T}[Company {E}<w:moveFrom w:id="1"><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo w:id="2">{T}name]{E}</w:moveTo>"#
    ));
}

#[test]
fn in_several_formats() {
    check_inline(&format!(r#"{T}[{E}<w:r><w:rPr><w:b/></w:rPr><w:t>Company name</w:t></w:r>{T}]{E}"#));
}

#[test]
fn with_a_page_break_mark() {
    check_inline(&format!("{T}[Company {E}<w:r><w:lastRenderedPageBreak/><w:t>name]</w:t></w:r>"));
}

#[test]
fn over_a_line_break() {
    check_inline("<w:r><w:t>[Company</w:t><w:br/><w:t>name]</w:t></w:r>");
}

#[test]
fn with_empty_runs() {
    check_inline(&format!("{T}[Company{E}<w:r/><w:r><w:t></w:t></w:r><w:r><w:rPr/></w:r>{T} name]{E}"));
}

#[test]
fn with_a_soft_hyphen_and_a_footnote_mark() {
    check_inline(&format!(
        "{T}[Com{E}<w:r><w:softHyphen/></w:r>{T}pany name{E}<w:r><w:annotationRef/></w:r>{T}]{E}"
    ));
}

#[test]
fn as_character_references() {
    check_inline(&format!("{T}&#91;Company&#x20;name&#93;{E}"));
}

#[test]
fn as_character_data() {
    check_inline("<w:r><w:t><![CDATA[[Company name]]]></w:t></w:r>");
}

#[test]
fn with_an_entity_inside() {
    let xml = format!("<w:p>{T}For [R&amp;D {E}{T}head]{E}</w:p>");
    check(&Document::new("Split").raw(&xml), "R&D head");
}

#[test]
fn braces_cut_in_two() {
    check_inline(&format!("{T}{{{E}{T}{{company{E}{T}_name}}{E}{T}}}{E}"));
}

#[test]
fn angles_cut_in_two() {
    check_inline(&format!("{T}&lt;Com{E}{T}pany name{E}{T}&gt;{E}"));
}

#[test]
fn in_header_footer_and_notes() {
    let split = || Paragraph::of([Inline::split(&["[Comp", "any", " name]"])]);
    check(&Document::new("Split").header(split()), "Company name");
    check(&Document::new("Split").footer(split()), "Company name");
    check(&Document::new("Split").footnoted("Text", split()), "Company name");
    check(&Document::new("Split").endnoted("Text", split()), "Company name");
}

#[test]
fn in_a_text_box_twice_over() {
    let boxed = Inline::text_box(&[Paragraph::of([Inline::split(&["[Comp", "any name]"])])]);
    let document = Document::new("Split").paragraph(Paragraph::of([Inline::text("See: "), boxed]));
    check(&document, "Company name");
    assert_eq!(only(&document).anchors().count(), 2);
    assert_eq!(structure(&document).text.len(), 2);
}

#[test]
fn in_a_table_cell_and_a_block_control() {
    let paragraph = format!("<w:p>{T}[Comp{E}{T}any name]{E}</w:p>");
    check(
        &Document::new("Split").raw(&format!("<w:tbl><w:tr><w:tc>{paragraph}</w:tc></w:tr></w:tbl>")),
        "Company name",
    );
    let control =
        format!("<w:sdt><w:sdtPr><w:richText/></w:sdtPr><w:sdtContent>{paragraph}</w:sdtContent></w:sdt>");
    check(&Document::new("Split").raw(&control), "Company name");
}

#[test]
fn a_control_shown_as_a_marker_is_the_control() {
    let xml = format!(
        r#"<w:p><w:sdt><w:sdtPr><w:alias w:val="Firm"/><w:text/></w:sdtPr><w:sdtContent>{T}[Company name]{E}</w:sdtContent></w:sdt></w:p>"#
    );
    let package = Package::open(&Document::new("Control").raw(&xml).build()).expect("opens");
    let fields = parse(&package).expect("parses").fields;
    assert_eq!(fields.iter().map(|field| field.label.as_str()).collect::<Vec<_>>(), ["Firm"]);
}
