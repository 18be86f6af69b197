//! Content controls and form fields stay what they are.

use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::*;
use crate::generate::{Control, FormField};

fn document(inline: Inline) -> Vec<u8> {
    Document::new("Form").paragraph(Paragraph::of([Inline::text("It is "), inline])).build()
}

fn part(document: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(document)).unwrap();
    let mut content = String::new();
    std::io::Read::read_to_string(&mut zip.by_name(name).unwrap(), &mut content).unwrap();
    content
}

fn main_part(document: &[u8]) -> String {
    part(document, "word/document.xml")
}

fn filled(document: &[u8], value: Value) -> Result<Vec<u8>, FillError> {
    let structure = parsed(document);
    let [field] = structure.fields.as_slice() else { panic!("one field: {:?}", structure.fields) };
    fill(document, &[Filling { field, value: &value }]).map(|filled| filled.document)
}

fn with_text(document: &[u8], value: &str) -> String {
    main_part(&filled(document, Value::Text(value.to_owned())).unwrap())
}

#[test]
fn a_prompt_and_its_looks_go() {
    let control = document(Control::text("Customer").inline());
    assert!(main_part(&control).contains("showingPlcHdr"));
    let xml = with_text(&control, "Ada");
    assert!(
        xml.contains(
            r#"<w:sdtContent><w:r><w:rPr></w:rPr><w:t xml:space="preserve">Ada</w:t></w:r></w:sdtContent>"#
        ),
        "{xml}"
    );
    assert!(!xml.contains("showingPlcHdr") && xml.contains(r#"<w:alias w:val="Customer"/>"#));
}

#[test]
fn a_date_says_which_day_it_is() {
    let control = document(Control::date("Day").inline());
    let xml = with_text(&control, "2026-11-22");
    assert!(xml.contains(r#"<w:date w:fullDate="2026-11-22T00:00:00Z"><w:dateFormat"#), "{xml}");
    let again = filled(
        &filled(&control, Value::Text("2026-11-22".to_owned())).unwrap(),
        Value::Text("soon".to_owned()),
    );
    let xml = main_part(&again.unwrap());
    assert!(xml.contains("<w:date><w:dateFormat") && xml.contains(">soon</w:t>"), "{xml}");
}

#[test]
fn a_choice_is_one_of_those_there_are() {
    let dropdown = document(Control::dropdown("State", &["good", "bad"]).inline());
    assert!(with_text(&dropdown, "bad").contains(">bad</w:t>"));
    let refused = filled(&dropdown, Value::Text("ugly".to_owned())).unwrap_err();
    assert_eq!(refused.to_string(), "field state: ugly is none of its choices");
    let combo = document(Control::combo_box("State", &["good", "bad"]).inline());
    assert!(with_text(&combo, "ugly").contains(">ugly</w:t>"));
}

#[test]
fn boxes_of_all_sorts_are_checked_and_unchecked() {
    let checked = |document: &[u8], checked| filled(document, Value::Checked(checked)).unwrap();
    let control = document(Control::checkbox("Done").inline());
    let once = checked(&control, true);
    let xml = main_part(&once);
    assert!(xml.contains(r#"<w14:checkbox><w14:checked w14:val="1"/>"#) && xml.contains('☒'), "{xml}");
    assert_eq!(main_part(&checked(&once, false)), main_part(&control));

    let form = document(FormField::checkbox("Done"));
    let once = checked(&form, true);
    assert!(main_part(&once).contains(r#"<w:default w:val="0"/><w:checked w:val="1"/></w:checkBox>"#));
    assert!(main_part(&checked(&once, false)).contains(r#"<w:checked w:val="0"/></w:checkBox>"#));

    for (before, after) in [("[ ] yes", "[x] yes"), ("☐ yes", "☒ yes"), ("\u{F0A8} yes", "\u{F0FE} yes")]
    {
        let drawn = Document::new("Form").text(before).build();
        let once = checked(&drawn, true);
        assert_eq!(text(&once).trim(), after);
        assert_eq!(text(&checked(&once, true)).trim(), after);
        assert_eq!(text(&checked(&once, false)).trim(), before);
    }
}

#[test]
fn fields_of_words_own_keep_their_codes() {
    for (inline, shown) in [
        (Inline::merge_field("Name"), "It is Ada"),
        (Inline::simple_merge_field("Name"), "It is Ada"),
        (FormField::text("Name", "who"), "It is Ada"),
        (Inline::raw(r#"<w:fldSimple w:instr=" MERGEFIELD Name "/>"#), "It is Ada"),
    ] {
        let before = document(inline);
        let after = filled(&before, Value::Text("Ada".to_owned())).unwrap();
        assert_eq!(text(&after).trim(), shown, "{}", main_part(&after));
        for code in ["fldChar ", "instrText", "fldSimple", "ffData"] {
            let count = |document: &[u8]| main_part(document).matches(&format!("<w:{code}")).count();
            assert_eq!(count(&before), count(&after), "{code}");
        }
    }
    let dropdown = document(FormField::dropdown("How", &["well", "badly"]));
    assert!(with_text(&dropdown, "badly").contains(r#"<w:ddList><w:result w:val="1"/><w:listEntry"#));
}

/// Bound to an element of a part of its own.
fn bound_control(alias: &str, binding: &str, kind: &str) -> String {
    format!(
        r#"<w:sdt><w:sdtPr><w:alias w:val="{alias}"/>{binding}{kind}</w:sdtPr><w:sdtContent><w:r><w:t>old</w:t></w:r></w:sdtContent></w:sdt>"#
    )
}

fn bound(binding: &str, kind: &str, store: &str) -> Vec<u8> {
    with_store(&bound_control("Bound", binding, kind), store)
}

fn with_store(controls: &str, store: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new_append(Cursor::new(document(Inline::raw(controls)))).unwrap();
    for (name, content) in [
        ("customXml/item1.xml", store),
        (
            "customXml/_rels/item1.xml.rels",
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>"#,
        ),
        (
            "customXml/itemProps1.xml",
            r#"<?xml version="1.0"?><ds:datastoreItem ds:itemID="{aaaaaaaa-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>"#,
        ),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn binding(path: &str, id: &str) -> String {
    format!(r#"<w:dataBinding w:prefixMappings="xmlns:a='urn:a'" w:xpath="{path}" w:storeItemID="{id}"/>"#)
}

#[test]
fn what_a_control_is_bound_to_says_the_same() {
    const ID: &str = "{AAAAAAAA-0000-0000-0000-000000000001}";
    let store = r#"<a:report xmlns:a="urn:a"><a:who>x</a:who><a:who>y<!-- ! --></a:who><a:empty who="1" /><b><a:who/></b></a:report>"#;
    let list = r#"<w:dropDownList><w:listItem w:displayText="A &amp; B" w:value="7"/></w:dropDownList>"#;
    for (path, kind, value, expected) in [
        ("/a:report[1]/a:who[2]", "<w:text/>", "A & B", "<a:who>A &amp; B</a:who><a:empty"),
        ("/a:report/a:who", "<w:text/>", "z", "<a:who>z</a:who><a:who>y"),
        ("/a:report[1]/a:empty[1]", "<w:text/>", "z", r#"<a:empty who="1">z</a:empty>"#),
        ("/a:report[1]/b[1]/a:who[1]", list, "A & B", "<b><a:who>7</a:who></b>"),
    ] {
        let document = bound(&binding(path, ID), kind, store);
        let filled = filled(&document, Value::Text(value.to_owned())).unwrap();
        let stored = part(&filled, "customXml/item1.xml");
        assert!(stored.contains(expected), "{path}: {stored}");
        assert!(main_part(&filled).contains("<w:dataBinding"));
    }
    // The title of the document itself.
    let title = binding("/cp:coreProperties[1]/dc:title[1]", "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}");
    let filled_title = filled(&bound(&title, "<w:text/>", store), Value::Text("Q3".to_owned())).unwrap();
    assert!(part(&filled_title, "docProps/core.xml").contains(">Q3</dc:title>"));
    // Where the value cannot be put there, it must not be taken from there either.
    for path in ["/a:report[1]", "/a:report[1]/a:who[3]", "/a:report[1]/@x", "//a:who", "a:who"] {
        let document = bound(&binding(path, ID), "<w:text/>", store);
        let filled = filled(&document, Value::Text("z".to_owned())).unwrap();
        assert_eq!(part(&filled, "customXml/item1.xml"), store);
        assert!(!main_part(&filled).contains("<w:dataBinding"), "{path}");
    }
}

#[test]
fn two_controls_of_one_element_say_the_same() {
    let place = binding("/a:report[1]/a:who[1]", "{AAAAAAAA-0000-0000-0000-000000000001}");
    let controls = ["One", "Two"].map(|alias| bound_control(alias, &place, "<w:text/>")).concat();
    let document = with_store(&controls, r#"<a:report xmlns:a="urn:a"><a:who>x</a:who></a:report>"#);
    let structure = parsed(&document);
    let [one, two] = structure.fields.as_slice() else { panic!("two fields: {:?}", structure.fields) };
    let fill_both = |first: &str, second: &str| {
        let [first, second] = [first, second].map(|value| Value::Text(value.to_owned()));
        let fillings = [Filling { field: one, value: &first }, Filling { field: two, value: &second }];
        fill(&document, &fillings).map(|filled| part(&filled.document, "customXml/item1.xml"))
    };
    assert!(fill_both("y", "y").unwrap().contains("<a:who>y</a:who>"));
    assert_eq!(
        fill_both("y", "z").unwrap_err().to_string(),
        "field two: its place in word/document.xml, body/p[0] is taken by another field"
    );
}

#[test]
fn what_does_not_fit_is_refused_and_nothing_is_made() {
    let form = Document::new("Form").text("Name: {{name}}  Done: [ ]").build();
    let structure = parsed(&form);
    let [name, done] = structure.fields.as_slice() else { panic!("two fields: {:?}", structure.fields) };
    let (said, ticked) = (Value::Text("Ada".to_owned()), Value::Checked(true));
    let refused = |fillings: &[(&Field, &Value)], document: &[u8]| {
        let fillings: Vec<_> = fillings.iter().map(|(field, value)| Filling { field, value }).collect();
        fill(document, &fillings).unwrap_err().to_string()
    };
    assert_eq!(refused(&[(name, &ticked)], &form), "field name: takes text and was given a check mark");
    assert_eq!(refused(&[(done, &said)], &form), "field name_done: takes a check mark and was given text");
    let twice = refused(&[(name, &said), (done, &ticked), (name, &said)], &form);
    assert_eq!(twice, "field name: its place in word/document.xml, body/p[0] is taken by another field");
    // All at once.
    assert_eq!(
        refused(&[(name, &ticked), (done, &said)], &form),
        "field name: takes text and was given a check mark; field name_done: takes a check mark and was given text"
    );
    let rows = Value::Rows(vec!["a".to_owned(), "b".to_owned()]);
    assert_eq!(refused(&[(name, &rows)], &form), "field name: has 1 places and was given 2 rows");
    let other = Document::new("Form").text("Name: {{name}}  Done: [x]").build();
    assert_eq!(
        refused(&[(name, &said)], &other),
        "field name: word/document.xml, body/p[0] is not where the document has it"
    );
}
