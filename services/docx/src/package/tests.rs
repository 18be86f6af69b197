//! Every way of not being an acceptable Word document, and the ways of being one.

use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::{OpenError, Package};
use crate::generate::Document;
use crate::limits::Limits;
use crate::xml::XmlProblem;

const DOCUMENT_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const OFFICE_DOCUMENT: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).expect("distinct names");
        zip.write_all(content).expect("in memory");
    }
    zip.finish().expect("in memory").into_inner()
}

fn content_types(main_type: &str, more: &str) -> String {
    format!(
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{main_type}"/>{more}</Types>"#
    )
}

fn relationships(kind: &str, target: &str) -> String {
    format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{kind}" Target="{target}"/></Relationships>"#
    )
}

fn body(content: &str) -> String {
    format!(r#"<w:document xmlns:w="{W}"><w:body>{content}</w:body></w:document>"#)
}

/// A small document, with entries replaced (same name) or added.
fn docx_with(changes: &[(&str, &str)]) -> Vec<u8> {
    let types = content_types(DOCUMENT_TYPE, "");
    let rels = relationships(OFFICE_DOCUMENT, "word/document.xml");
    let main = body("<w:p><w:r><w:t>Hello</w:t></w:r></w:p>");
    let mut entries = vec![
        ("[Content_Types].xml", types.as_str()),
        ("_rels/.rels", rels.as_str()),
        ("word/document.xml", main.as_str()),
    ];
    for (name, content) in changes {
        match entries.iter_mut().find(|(known, _)| known == name) {
            Some(entry) => entry.1 = content,
            None => entries.push((name, content)),
        }
    }
    entries.retain(|(_, content)| !content.is_empty());
    let entries: Vec<(&str, &[u8])> =
        entries.iter().map(|(name, content)| (*name, content.as_bytes())).collect();
    zip(&entries)
}

#[track_caller]
fn check(bytes: &[u8], is_expected: impl Fn(&OpenError) -> bool) {
    check_within(bytes, Limits::default(), is_expected);
}

#[track_caller]
fn check_within(bytes: &[u8], limits: Limits, is_expected: impl Fn(&OpenError) -> bool) {
    let error = Package::open_within(bytes, limits).expect_err("must be refused");
    assert!(is_expected(&error), "{error:?}");
}

/// Replaces bytes everywhere; zip headers hold names and flags twice.
fn patch(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    for at in 0..bytes.len().saturating_sub(from.len()) {
        if bytes[at..].starts_with(from) {
            bytes[at..at + to.len()].copy_from_slice(to);
        }
    }
    bytes
}

#[test]
fn an_ordinary_document_opens() {
    let package = Package::open(&docx_with(&[])).expect("opens");
    assert_eq!(package.main_part(), "word/document.xml");
    assert!(package.part("word/document.xml").is_some());
    assert!(!package.is_word_template());
}

#[test]
fn what_is_no_zip() {
    check(b"", |error| matches!(error, OpenError::NotZip));
    check(b"Dear Sir or Madam", |error| matches!(error, OpenError::NotZip));
    check(b"%PDF-1.7", |error| matches!(error, OpenError::NotZip));
}

#[test]
fn what_ends_too_early() {
    let whole = Document::new("Long").text("text").build();
    check(b"PK", |error| matches!(error, OpenError::Truncated));
    check(&whole[..whole.len() / 2], |error| matches!(error, OpenError::Truncated));
    check(&whole[..whole.len() - 30], |error| matches!(error, OpenError::Truncated));
}

#[test]
fn what_has_a_password() {
    let ole = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    let utf16 = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    check(&ole, |error| matches!(error, OpenError::Encrypted));
    check(&[ole.clone(), utf16("EncryptedPackage")].concat(), |error| matches!(error, OpenError::Encrypted));
    check(&[ole, utf16("WordDocument")].concat(), |error| matches!(error, OpenError::LegacyDoc));
}

#[test]
fn an_encrypted_entry() {
    let mut bytes = docx_with(&[]);
    // Bit 0 of the general purpose flags, in every local and central header.
    for at in 0..bytes.len() - 10 {
        if bytes[at..].starts_with(b"PK\x03\x04") {
            bytes[at + 6] |= 1;
        } else if bytes[at..].starts_with(b"PK\x01\x02") {
            bytes[at + 8] |= 1;
        }
    }
    check(&bytes, |error| matches!(error, OpenError::EncryptedEntry { .. }));
}

#[test]
fn a_damaged_entry() {
    let mut bytes = docx_with(&[("word/media/image1.png", "the picture's bytes, which nobody reads")]);
    let at = bytes.windows(10).rposition(|window| window == b"image1.png").expect("named in the directory");
    // The checksum in the central directory stands 30 bytes before the name: 46 - 16.
    let checksum = at - "word/media/".len() - 30;
    bytes[checksum] ^= 0xFF;
    check(&bytes, |error| matches!(error, OpenError::Corrupt { name, .. } if name.ends_with("image1.png")));
}

#[test]
fn what_is_missing() {
    check(&docx_with(&[("[Content_Types].xml", "")]), |error| matches!(error, OpenError::NoContentTypes));
    check(&docx_with(&[("_rels/.rels", "")]), |error| matches!(error, OpenError::NoMainPart));
    let elsewhere = relationships("http://x/custom", "word/document.xml");
    check(&docx_with(&[("_rels/.rels", &elsewhere)]), |error| matches!(error, OpenError::NoMainPart));
    check(
        &docx_with(&[("word/document.xml", "")]),
        |error| matches!(error, OpenError::MainPartMissing { name } if name == "word/document.xml"),
    );
}

#[test]
fn macros() {
    let vba = docx_with(&[("word/vbaProject.bin", "code")]);
    check(
        &vba,
        |error| matches!(error, OpenError::MacroEnabled { evidence } if evidence == "word/vbaProject.bin"),
    );
    for main_type in [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ] {
        let types = content_types(main_type, "");
        check(&docx_with(&[("[Content_Types].xml", &types)]), |error| {
            matches!(error, OpenError::MacroEnabled { .. })
        });
    }
    // Renamed, so that only the content type or the relationship gives it away.
    let renamed =
        r#"<Override PartName="/word/data.bin" ContentType="application/vnd.ms-office.vbaProject"/>"#;
    let types = content_types(DOCUMENT_TYPE, renamed);
    check(&docx_with(&[("[Content_Types].xml", &types)]), |error| {
        matches!(error, OpenError::MacroEnabled { .. })
    });
    let rels = relationships("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "data.bin");
    check(&docx_with(&[("word/_rels/document.xml.rels", &rels)]), |error| {
        matches!(error, OpenError::MacroEnabled { .. })
    });
}

#[test]
fn other_office_documents() {
    let excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    let types = content_types(excel, "");
    check(
        &docx_with(&[("[Content_Types].xml", &types)]),
        |error| matches!(error, OpenError::NotWord { content_type } if content_type == excel),
    );
}

#[test]
fn a_word_template_opens_and_says_so() {
    let types = content_types(&DOCUMENT_TYPE.replace("document.main", "template.main"), "");
    let package = Package::open(&docx_with(&[("[Content_Types].xml", &types)])).expect("opens");
    assert!(package.is_word_template());
}

#[test]
fn strict_ooxml_opens() {
    let rels = relationships(
        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
        "/word/document.xml",
    );
    let main = concat!(
        r#"<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body>"#,
        r#"<d:p><d:r><d:t>For [Name]</d:t></d:r></d:p></d:body></d:document>"#
    );
    let bytes = docx_with(&[("_rels/.rels", &rels), ("word/document.xml", main)]);
    let structure = crate::parse(&Package::open(&bytes).expect("opens")).expect("parses");
    assert_eq!(structure.fields.len(), 1);
}

#[test]
fn limits_of_size() {
    let bytes = docx_with(&[("word/media/noise.bin", &"0123456789abcdef".repeat(200_000))]);
    let limits = Limits::default();
    let n_bytes = bytes.len() as u64;
    check_within(&bytes, Limits { compressed_bytes_max: n_bytes - 1, ..limits }, |error| {
        matches!(error, OpenError::TooLarge { .. })
    });
    check_within(&bytes, Limits { entries_max: 3, ..limits }, |error| {
        matches!(error, OpenError::TooManyEntries { entries: 4, entries_max: 3 })
    });
    check_within(
        &bytes,
        Limits { part_bytes_max: 1 << 20, ..limits },
        |error| matches!(error, OpenError::PartTooLarge { name, .. } if name.ends_with("noise.bin")),
    );
    check_within(&bytes, Limits { inflated_bytes_max: 2 << 20, ratio_max: 10_000, ..limits }, |error| {
        matches!(error, OpenError::InflatedTooLarge { .. })
    });
    let blank = docx_with(&[("word/media/blank.bin", &" ".repeat(3 << 20))]);
    check(&blank, |error| matches!(error, OpenError::RatioTooHigh { .. }));
}

#[test]
fn a_bomb_that_lies_about_its_size() {
    let bytes = docx_with(&[("word/media/bomb.bin", &"\0".repeat(5 << 20))]);
    let honest = u32::to_le_bytes(5 << 20);
    let lying = patch(bytes, &honest, &u32::to_le_bytes(100));
    let limits = Limits { ratio_max: 50, ..Limits::default() };
    let error = Package::open_within(&lying, limits).expect_err("must be refused");
    assert!(matches!(error, OpenError::RatioTooHigh { .. } | OpenError::Corrupt { .. }), "{error:?}");
}

#[test]
fn names_that_are_there_twice() {
    let twice = docx_with(&[("word/Document.xml", "<x/>")]);
    check(&twice, |error| matches!(error, OpenError::DuplicateEntry { .. }));
    let exactly =
        patch(docx_with(&[("word/documenu.xml", "<x/>")]), b"word/documenu.xml", b"word/document.xml");
    check(&exactly, |error| matches!(error, OpenError::DuplicateEntry { .. }));
}

#[test]
fn names_that_point_outside() {
    for name in ["../evil.xml", "word/../../evil", "/etc/passwd", "C:/evil", "word\\evil.xml", "a\u{7}b"] {
        let placeholder = "x".repeat(name.len());
        let bytes = patch(docx_with(&[(&placeholder, "<x/>")]), placeholder.as_bytes(), name.as_bytes());
        check(&bytes, |error| matches!(error, OpenError::UnsafeName { .. }));
    }
}

#[test]
fn xml_that_is_not() {
    let types = docx_with(&[("[Content_Types].xml", "<Types><Default></Types>")]);
    check(&types, |error| matches!(error, OpenError::Xml(xml) if xml.part == "[Content_Types].xml"));
    let dtd = r#"<!DOCTYPE x [<!ENTITY a "b">]><Relationships/>"#;
    check(
        &docx_with(&[("_rels/.rels", dtd)]),
        |error| matches!(error, OpenError::Xml(xml) if xml.problem == XmlProblem::Doctype && xml.offset == 0),
    );
}
