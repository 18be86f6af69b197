//! What is found, what is left alone, and that every anchor leads back to its bytes.

use proptest::prelude::*;

use super::parse;
use crate::generate::{Document, Inline, Paragraph, samples};
use crate::structure::{DataType, Field, FieldKind, Structure, Warning};
use crate::{Package, SpliceTarget};

mod negatives;
mod split_markers;
mod tables;

fn structure(document: &Document) -> Structure {
    parse(&Package::open(&document.build()).expect("opens")).expect("parses")
}

fn line(text: &str) -> Document {
    Document::new("Test").text(text)
}

/// Labels and kinds of everything found.
fn found(document: &Document) -> Vec<(String, FieldKind)> {
    structure(document).fields.into_iter().map(|field| (field.label, field.kind)).collect()
}

#[track_caller]
fn check(text: &str, kind: FieldKind, labels: &[&str]) {
    let found = found(&line(text));
    let expected: Vec<(String, FieldKind)> = labels.iter().map(|label| ((*label).to_owned(), kind)).collect();
    assert_eq!(found, expected, "{text}");
}

fn only(document: &Document) -> Field {
    let fields = structure(document).fields;
    assert_eq!(fields.len(), 1, "{fields:#?}");
    fields.into_iter().next().expect("one field")
}

#[test]
fn placeholders_in_braces() {
    let kind = FieldKind::MustachePlaceholder;
    check("Dear {{customer.first_name}},", kind, &["Customer first name"]);
    check("{{ a_b }} and {{{raw_html}}} and {{name | upper}}", kind, &["A b", "Raw html", "Name"]);
    check("${company} and {lotNumber}", kind, &["Company", "Lot Number"]);
    check("{{#rows}}{{item}}{{/rows}}{{! note }}{% if x %}", kind, &["Item"]);
}

#[test]
fn what_stands_in_a_loop_repeats() {
    let document = line("{{#rows}}").text("{{item}}").text("{{/rows}}").text("{{total}}");
    let repeating: Vec<bool> = structure(&document).fields.iter().map(|field| field.repeating).collect();
    assert_eq!(repeating, [true, false]);
    let warnings = structure(&line("{{#open}} {{x_y}}").text("{% for x %}")).warnings;
    assert!(matches!(warnings.first(), Some(Warning::TemplateStatement { .. })), "{warnings:?}");
    assert!(matches!(warnings.get(1), Some(Warning::UnclosedMarker { .. })), "{warnings:?}");
}

#[test]
fn placeholders_in_brackets() {
    let kind = FieldKind::BracketPlaceholder;
    check(
        "[Company name], [[Double]], [INSERT ADDRESS HERE]",
        kind,
        &["Company name", "Double", "Address here"],
    );
    check("Contract value: [●]", kind, &["Contract value"]);
    check("Valid until: [DD/MM/YYYY]", kind, &["Valid until"]);
}

#[test]
fn placeholders_in_angles() {
    let kind = FieldKind::AnglePlaceholder;
    check("<Name> of «Company_Name» on <<Site name>>", kind, &["Name", "Company Name", "Site name"]);
    check("Issued: <dd.mm.yyyy>", kind, &["Issued"]);
}

#[test]
fn blanks() {
    let kind = FieldKind::BlankLine;
    check("Name: ________ Date: __/__/____", kind, &["Name", "Date"]);
    check("_________ (signature)", kind, &["signature"]);
    check("Amount: [          ] EUR", kind, &["Amount"]);
    check("Code: ☐☐☐☐☐☐", kind, &["Code"]);
    let date = &structure(&line("Date: __/__/____")).fields[0];
    assert_eq!(date.data_type, DataType::Date);
}

#[test]
fn dotted_lines() {
    let kind = FieldKind::DottedLeader;
    check("Name: ............ Place: ………………", kind, &["Name", "Place"]);
    check("Temperature . . . . . . . °C", kind, &["Temperature"]);
}

#[test]
fn boxes() {
    let kind = FieldKind::CheckboxMark;
    check("[ ] Yes [x] No", kind, &["Yes", "No"]);
    check("Yes ☐ No ☐", kind, &["Yes", "No"]);
    check("Approved: ☐ Yes ☐ No", kind, &["Approved: Yes", "Approved: No"]);
    check("( ) Internal ( ) External", kind, &["Internal", "External"]);
}

#[test]
fn marked_text() {
    let marked =
        |inline: Inline| Document::new("Test").paragraph(Paragraph::of([Inline::text("By: "), inline]));
    let kind = FieldKind::HighlightedText;
    assert_eq!(
        found(&marked(Inline::highlighted("responsible person"))),
        [("Responsible person".to_owned(), kind)]
    );
    assert_eq!(found(&marked(Inline::grey("your name"))), [("Your name".to_owned(), kind)]);
    assert_eq!(found(&marked(Inline::placeholder("Enter the name"))), [("Name".to_owned(), kind)]);
    let grey = Document::new("Test").paragraph(Paragraph::of([Inline::grey("Confidential")]));
    assert_eq!(found(&grey), []);
}

#[test]
fn the_same_name_is_one_field() {
    let document = line("[Company name] and [company  name]")
        .text("[Company name]")
        .header(Paragraph::text("[Company name]"));
    let field = only(&document);
    assert_eq!(field.anchors().count(), 4);
    assert_eq!(field.occurrences[2].part, "word/header1.xml");
}

#[test]
fn types_are_guessed() {
    let data_type = |text: &str| structure(&line(text)).fields.remove(0).data_type;
    assert_eq!(data_type("[Contact e-mail]"), DataType::Email);
    assert_eq!(data_type("[Phone number]"), DataType::Phone);
    assert_eq!(data_type("[Number of employees]"), DataType::Number);
    assert_eq!(data_type("[Lot number]"), DataType::Text);
    assert_eq!(data_type("[Expiry date]"), DataType::Date);
    assert_eq!(data_type("[Company logo]"), DataType::Image);
    assert_eq!(data_type("[Description of the process]"), DataType::LongText);
}

#[test]
fn sections_and_words() {
    let document =
        Document::new("Test").text("[Before]").heading(1, "One").heading(2, "Two").text("[In two]");
    let structure = structure(&document);
    let sections: Vec<(&str, u8)> =
        structure.sections.iter().map(|s| (s.heading.as_str(), s.level)).collect();
    assert_eq!(sections, [("One", 1), ("Two", 2)]);
    assert_eq!(structure.fields.iter().map(|field| field.section).collect::<Vec<_>>(), [None, Some(1)]);
    assert_eq!(structure.n_words, 5);
    assert_eq!(structure.text.len(), 4);
}

#[test]
fn bold_numbered_lines_serve_as_headings() {
    let bold = |text: &str| Paragraph::of([Inline::bold(text)]);
    let document = Document::new("Test").paragraph(bold("1. Scope")).text("text").paragraph(bold("1.1 Site"));
    let structure = structure(&document);
    assert_eq!(structure.sections.iter().map(|section| section.level).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(structure.warnings, [Warning::HeadingsGuessed]);
}

#[test]
fn keys_are_unique() {
    let structure = structure(&line("Date: ____ x Date: ____").text("[Date]"));
    let keys: Vec<&str> = structure.fields.iter().map(|field| field.key.as_str()).collect();
    assert_eq!(keys, ["date", "x_date", "date_2"]);
}

#[test]
fn characters_are_counted_not_bytes() {
    let field = only(&line("Größe für „Œuvre“: [Name]"));
    assert_eq!(field.anchor.chars, 19..25);
}

#[test]
fn every_splice_of_the_samples_lies_in_its_part() {
    for sample in samples() {
        let package = Package::open(&sample.bytes).expect("opens");
        for field in parse(&package).expect("parses").fields {
            for anchor in field.anchors() {
                let part = package.part(&anchor.part).expect("was read");
                assert!(!anchor.splices.is_empty(), "{}: {anchor:?}", sample.file_name);
                for splice in &anchor.splices {
                    let source = std::str::from_utf8(&part[splice.bytes.clone()]).expect("cut at characters");
                    let is_right = match splice.target {
                        SpliceTarget::Text | SpliceTarget::CharacterData => !source.contains('<'),
                        SpliceTarget::ParagraphEnd => part[splice.bytes.end..].starts_with(b"</w:p>"),
                        SpliceTarget::EmptyParagraph => source.starts_with("<w:p") && source.ends_with("/>"),
                        SpliceTarget::ControlProperties => source.starts_with("<w:sdtPr"),
                        SpliceTarget::ControlContent => {
                            part[splice.bytes.end..].starts_with(b"</w:sdtContent>")
                        }
                        SpliceTarget::FormData => source.starts_with("<w:ffData"),
                        SpliceTarget::WordField => source.starts_with("<w:fld"),
                        SpliceTarget::WordFieldResult | SpliceTarget::CharacterElement => true,
                    };
                    assert!(is_right, "{}: {:?} {source}", sample.file_name, splice.target);
                }
            }
        }
    }
}

#[test]
fn parsing_grows_with_the_document_and_not_faster() {
    let time = |n: usize| {
        let package =
            Package::open(&line(&"{{a}} [ <b [c] ____ ..... ☐ { x «".repeat(n)).build()).expect("opens");
        let started = std::time::Instant::now();
        parse(&package).expect("parses");
        started.elapsed()
    };
    time(100);
    let (small, large) = (time(1_000), time(10_000));
    // Ten times the text; the bound is loose because machines are busy.
    assert!(large < small * 60 + std::time::Duration::from_millis(500), "{small:?} {large:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_opened_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        if let Ok(package) = Package::open(&bytes) {
            let _ = parse(&package);
        }
    }

    #[test]
    fn a_mutated_document_is_parsed_or_refused(
        nth in 0_usize..7,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = samples().swap_remove(nth).bytes;
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(package) = Package::open(&bytes) {
            let _ = parse(&package);
        }
    }

    // Grown as a tree, where a flipped byte of the zip would only break the checksum.
    #[test]
    fn any_nesting_is_parsed_with_anchors_in_place(body in nested_xml()) {
        let bytes = Document::new("Any").raw(&body).build();
        let package = Package::open(&bytes).expect("opens");
        for field in parse(&package).expect("is well-formed").fields {
            for splice in field.anchors().flat_map(|anchor| &anchor.splices) {
                let part = package.part("word/document.xml").expect("was read");
                prop_assert!(part.get(splice.bytes.clone()).is_some(), "{splice:?}");
            }
        }
    }

    #[test]
    fn any_text_is_parsed_with_anchors_in_place(text in "[ -~\\[\\]{}<>_.…☐«»é漢\t]{0,200}") {
        let bytes = line(&text).build();
        let package = Package::open(&bytes).expect("opens");
        for field in parse(&package).expect("parses").fields {
            for splice in field.anchors().flat_map(|anchor| &anchor.splices) {
                let part = package.part("word/document.xml").expect("was read");
                prop_assert!(std::str::from_utf8(&part[splice.bytes.clone()]).is_ok());
            }
        }
    }
}

fn nested_xml() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(LEAVES).prop_map(str::to_owned);
    leaf.prop_recursive(8, 96, 6, |inner| {
        let element = prop::sample::select(ELEMENTS);
        (element, proptest::collection::vec(inner, 0..6))
            .prop_map(|(element, children)| format!("<{element}>{}</{element}>", children.concat()))
    })
}

const ELEMENTS: &[&str] = &[
    "w:p",
    "w:p",
    "w:r",
    "w:r",
    "w:t",
    "w:tbl",
    "w:tr",
    "w:tr",
    "w:tc",
    "w:tc",
    "w:sdt",
    "w:sdtContent",
    "w:sdtPr",
    "w:txbxContent",
    "mc:AlternateContent",
    "mc:Choice",
    "mc:Fallback",
    "w:del",
    "w:ins",
    "w:tcPr",
    "w:trPr",
    "w:pPr",
    "w:rPr",
    "w:fldSimple",
    "w:body",
    "w:footnote",
];

const LEAVES: &[&str] = &[
    "<w:t>[Name] </w:t>",
    "<w:t>{{x_y}} [</w:t>",
    "<w:t>Label: ____ ..... ☐ «N»</w:t>",
    "<w:t>&amp;&#65;</w:t>",
    "<w:p/>",
    "<w:tc><w:p/></w:tc>",
    "<w:p><w:r><w:t>Label:</w:t></w:r></w:p>",
    "<w:tab/>",
    "<w:vMerge/>",
    "<w:text/>",
    r#"<w:fldChar w:fldCharType="begin"/>"#,
    r#"<w:fldChar w:fldCharType="separate"/>"#,
    "<w:tblHeader/>",
    r#"<w:fldChar w:fldCharType="end"/>"#,
    "<w:instrText>MERGEFIELD A</w:instrText>",
    "<w:instrText>TOC</w:instrText>",
    r#"<w:gridSpan w:val="99999999999"/>"#,
    r#"<w:gridSpan w:val="2"/>"#,
    r#"<w:highlight w:val="yellow"/>"#,
    "<w15:repeatingSection/>",
    "<w14:checkbox/>",
    "<w:picture/>",
    r#"<w:u w:val="single"/>"#,
];
