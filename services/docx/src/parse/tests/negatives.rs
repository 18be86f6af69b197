//! What looks like a field and is none.

use super::{found, line};
use crate::generate::{Document, Inline, Paragraph};

#[track_caller]
fn check(text: &str) {
    assert_eq!(found(&line(text)), [], "{text}");
}

#[test]
fn citations_and_notes() {
    for text in [
        "as shown in [1] and [2, 4-6] and [12a]",
        "\"prefered\" [sic] and [ibid.] and [emphasis added]",
        "[Smith 2019], [Smith et al., 2019b], [ISO 9001:2015], [ref. 3], [note 2]",
        "[...] and [\u{2026}]",
        "a[i] and list[name] and word[s] and [T]he",
        "[text](https://example.org) and [https://example.org]",
    ] {
        check(text);
    }
}

#[test]
fn markup_code_and_comparisons() {
    for text in [
        "<b>bold</b> <br> <a href=\"x\">link</a> </p>",
        "<lotNumber>42</lotNumber> and <role>auditor</role>",
        "Vec<String> and map<Key, Value>",
        "a < b and c > d, x<y>z",
        "Ada Lovelace <ada@example.org>, <https://example.org>",
        "« une citation » and «когда это было сказано»",
        "fn main() { run(x) } and { \"key\": 1 } and {1} and {}",
    ] {
        check(text);
    }
}

#[test]
fn dots_and_lines() {
    for text in [
        "Well ... so it goes....",
        "Introduction ............ 3",
        "Preface ................. iv",
        "snake_case__name and a_b_c and __ab",
        "f( ) and call( )",
    ] {
        check(text);
    }
    // A line that only separates.
    assert_eq!(
        found(&line("One part.").text("__________________").text("The other part begins here and is long.")),
        []
    );
}

#[test]
fn tables_of_contents() {
    let entry = || Paragraph::of([Inline::text("Scope"), Inline::tab(), Inline::text("3")]);
    assert_eq!(found(&Document::new("Toc").paragraph(entry().style("TOC1"))), []);
    assert_eq!(found(&Document::new("Toc").paragraph(entry().dotted_tab(9_000))), []);
    let field = |inner: &str| {
        format!(
            r#"<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>[Name] ......... </w:t></w:r></w:p>{inner}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"#
        )
    };
    let inner = "<w:p><w:r><w:t>Annex ........... </w:t></w:r></w:p>";
    assert_eq!(found(&Document::new("Toc").raw(&field(inner))), []);
}

#[test]
fn computed_fields() {
    for instruction in
        [" PAGE ", " NUMPAGES ", " REF _Ref1 ", " SEQ Figure ", " DATE ", " STYLEREF \"Heading 1\" "]
    {
        let paragraph = Paragraph::of([Inline::text("See "), Inline::computed(instruction, "[Not a field]")]);
        assert_eq!(found(&Document::new("Computed").paragraph(paragraph)), [], "{instruction}");
    }
}

#[test]
fn deleted_text() {
    let xml = "<w:p><w:del><w:r><w:delText>[Company name]</w:delText></w:r></w:del><w:r><w:t>kept</w:t></w:r></w:p>";
    assert_eq!(found(&Document::new("Deleted").raw(xml)), []);
}
