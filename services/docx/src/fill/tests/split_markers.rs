//! A marker as Word leaves it after editing: spread over runs, and over whatever may stand between two of them. Each is filled, and nothing else is lost.

use super::*;

const VALUE: &str = "Müller & Söhne";

/// What stands in a line, by what it is about.
const LINES: [(&str, &str); 24] = [
    ("in one run", "<w:r><w:t>A {{client}} B</w:t></w:r>"),
    ("in two runs", "<w:r><w:t>A {{cli</w:t></w:r><w:r><w:t>ent}} B</w:t></w:r>"),
    (
        "a run for each character",
        "<w:r><w:t xml:space=\"preserve\">A </w:t></w:r><w:r><w:t>{</w:t></w:r><w:r><w:t>{</w:t></w:r><w:r><w:t>c</w:t></w:r><w:r><w:t>lient</w:t></w:r><w:r><w:t>}</w:t></w:r><w:r><w:t>}</w:t></w:r><w:r><w:t xml:space=\"preserve\"> B</w:t></w:r>",
    ),
    (
        "in runs of other looks",
        "<w:r><w:rPr><w:b/></w:rPr><w:t>A {{cl</w:t></w:r><w:r><w:rPr><w:i/><w:color w:val=\"FF0000\"/></w:rPr><w:t>ient}} B</w:t></w:r>",
    ),
    (
        "around a spelling mark",
        "<w:r><w:t>A {{cl</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>ie</w:t></w:r><w:proofErr w:type=\"spellEnd\"/><w:r><w:t>nt}} B</w:t></w:r>",
    ),
    (
        "around a bookmark",
        "<w:r><w:t>A {{cl</w:t></w:r><w:bookmarkStart w:id=\"7\" w:name=\"here\"/><w:r><w:t>ie</w:t></w:r><w:bookmarkEnd w:id=\"7\"/><w:r><w:t>nt}} B</w:t></w:r>",
    ),
    (
        "half of it inserted",
        "<w:r><w:t>A {{cl</w:t></w:r><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>ient}} B</w:t></w:r></w:ins>",
    ),
    (
        "with something deleted within",
        "<w:r><w:t>A {{cl</w:t></w:r><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>ient}} B</w:t></w:r>",
    ),
    (
        "half of it moved here",
        "<w:r><w:t>A {{cl</w:t></w:r><w:moveTo w:id=\"3\" w:author=\"a\"><w:r><w:t>ient}}</w:t></w:r></w:moveTo><w:r><w:t xml:space=\"preserve\"> B</w:t></w:r>",
    ),
    (
        "half of it a smart tag",
        "<w:r><w:t>A {{cl</w:t></w:r><w:smartTag w:uri=\"u\" w:element=\"e\"><w:r><w:t>ient}}</w:t></w:r></w:smartTag><w:r><w:t xml:space=\"preserve\"> B</w:t></w:r>",
    ),
    (
        "half of it a link",
        "<w:r><w:t>A {{cl</w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>ient}}</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> B</w:t></w:r>",
    ),
    (
        "all of it a link",
        "<w:r><w:t xml:space=\"preserve\">A </w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>{{client}}</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> B</w:t></w:r>",
    ),
    (
        "within a link of field characters",
        "<w:r><w:t xml:space=\"preserve\">A </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"x\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{{cl</w:t></w:r><w:r><w:t>ient}}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> B</w:t></w:r>",
    ),
    (
        "around a comment's mark",
        "<w:r><w:t>A {{cl</w:t></w:r><w:commentRangeStart w:id=\"4\"/><w:r><w:t>ie</w:t></w:r><w:commentRangeEnd w:id=\"4\"/><w:r><w:t>nt}} B</w:t></w:r>",
    ),
    (
        "around the end of a page",
        "<w:r><w:t>A {{cl</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>ient}} B</w:t></w:r>",
    ),
    ("several texts in one run", "<w:r><w:t>A {{cl</w:t><w:t>ie</w:t><w:softHyphen/><w:t>nt}} B</w:t></w:r>"),
    (
        "with a permission around half",
        "<w:r><w:t>A {{cl</w:t></w:r><w:permStart w:id=\"5\" w:edGrp=\"everyone\"/><w:r><w:t>ient}} B</w:t></w:r><w:permEnd w:id=\"5\"/>",
    ),
    (
        "custom XML around half",
        "<w:r><w:t>A {{cl</w:t></w:r><w:customXml w:uri=\"u\" w:element=\"e\"><w:r><w:t>ient}}</w:t></w:r></w:customXml><w:r><w:t xml:space=\"preserve\"> B</w:t></w:r>",
    ),
    (
        "a content control around half",
        "<w:r><w:t>A {{cl</w:t></w:r><w:sdt><w:sdtPr><w:group/></w:sdtPr><w:sdtContent><w:r><w:t>ient}}</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space=\"preserve\"> B</w:t></w:r>",
    ),
    ("character references", "<w:r><w:t>A &#123;&#x7B;client}&#125; B</w:t></w:r>"),
    ("CDATA", "<w:r><w:t><![CDATA[A {{cl]]>ient}} B</w:t></w:r>"),
    ("a comment of XML's within", "<w:r><w:t>A {{cl<!-- < -->ient}} B</w:t></w:r>"),
    (
        "right to left and other languages",
        "<w:r><w:rPr><w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr><w:t>A {{cl</w:t></w:r><w:r><w:rPr><w:lang w:val=\"de-AT\"/></w:rPr><w:t>ient}} B</w:t></w:r>",
    ),
    (
        "a picture between",
        "<w:r><w:t>A {{cl</w:t></w:r><w:r><w:drawing/></w:r><w:r><w:t>ient}} B</w:t></w:r>",
    ),
];

fn line(xml: &str) -> Paragraph {
    Paragraph::of([Inline::raw(xml)])
}

/// Where else a line may stand.
fn places() -> Vec<(&'static str, Document)> {
    let split = "<w:r><w:t>A {{cl</w:t></w:r><w:r><w:t>ient}} B</w:t></w:r>";
    let in_row = format!(
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:sdt><w:sdtPr><w:group/></w:sdtPr><w:sdtContent><w:tr><w:tc><w:p>{split}</w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>"
    );
    let nested = format!(
        "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p>{split}</w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>"
    );
    let document = || Document::new("Matrix");
    vec![
        ("a header", document().header(line(split))),
        ("a footer", document().footer(line(split))),
        ("a footnote", document().footnoted("See", line(split))),
        ("an endnote", document().endnoted("See", line(split))),
        ("a row in a control", document().raw(&in_row)),
        ("a table in a table", document().raw(&nested)),
        ("a text box", document().paragraph(Paragraph::of([Inline::text_box(&[line(split)])]))),
    ]
}

#[test]
fn each_is_filled_and_nothing_is_lost() {
    let lines = LINES.map(|(name, xml)| (name, Document::new("Matrix").paragraph(line(xml))));
    let mut failed = Vec::new();
    let all: Vec<_> = lines.into_iter().chain(places()).collect();
    let n_cases = all.len();
    for (name, document) in all {
        let document = document.build();
        let structure = parsed(&document);
        let Some(field) = structure.fields.iter().find(|field| field.label.eq_ignore_ascii_case("client"))
        else {
            failed.push(format!("{name}: not found among {:?}", structure.fields));
            continue;
        };
        let filled = match fill(&document, &[Filling { field, value: &Value::Text(VALUE.to_owned()) }]) {
            Ok(filled) => filled.document,
            Err(error) => {
                failed.push(format!("{name}: {error}"));
                continue;
            }
        };
        let (expected, said) = (text(&document).replace("{{client}}", VALUE), text(&filled));
        if expected != said {
            failed.push(format!("{name}: {said:?} instead of {expected:?}"));
        }
        if elements(&document) != elements(&filled) {
            failed.push(format!("{name}: {:?} became {:?}", elements(&document), elements(&filled)));
        }
    }
    assert!(failed.is_empty(), "{} of {n_cases}:\n{}", failed.len(), failed.join("\n"));
}
