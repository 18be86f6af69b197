//! Parts: the files inside the file: content types, relationships, styles, settings, the stories.

use super::{Block, Document, Paragraph, escape};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

pub(super) const NAMESPACES: &str = concat!(
    r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#,
    r#"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" "#,
    r#"xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" "#,
    r#"xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" "#,
    r#"xmlns:v="urn:schemas-microsoft-com:vml" "#,
    r#"xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" "#,
    r#"xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15""#
);

const MAIN_TYPES: [(&str, &str); 7] = [
    ("word/document.xml", "document.main"),
    ("word/styles.xml", "styles"),
    ("word/settings.xml", "settings"),
    ("word/header1.xml", "header"),
    ("word/footer1.xml", "footer"),
    ("word/footnotes.xml", "footnotes"),
    ("word/endnotes.xml", "endnotes"),
];

pub(super) fn all(document: &Document) -> Vec<(&'static str, Vec<u8>)> {
    let parts = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", root_relationships()),
        ("word/document.xml", main(document)),
        ("word/_rels/document.xml.rels", main_relationships()),
        ("word/styles.xml", include_str!("styles.xml").to_owned()),
        ("word/settings.xml", settings()),
        ("word/header1.xml", story("hdr", &document.header)),
        ("word/footer1.xml", story("ftr", &document.footer)),
        ("word/footnotes.xml", notes("footnote", &document.footnotes)),
        ("word/endnotes.xml", notes("endnote", &document.endnotes)),
        ("docProps/core.xml", core(&document.title)),
    ];
    parts.into_iter().map(|(name, xml)| (name, format!("{DECLARATION}{xml}").into_bytes())).collect()
}

fn content_types() -> String {
    let overrides: String = MAIN_TYPES
        .iter()
        .map(|(name, kind)| {
            format!(
                r#"<Override PartName="/{name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>"#
            )
        })
        .collect();
    format!(
        concat!(
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
            r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
            r#"<Default Extension="xml" ContentType="application/xml"/>{}"#,
            r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
            r#"</Types>"#
        ),
        overrides
    )
}

fn root_relationships() -> String {
    relationships(&[
        (
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
            "word/document.xml",
        ),
        (
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
        ),
    ])
}

/// rId3 is the header, rId4 the footer: `w:sectPr` names them.
fn main_relationships() -> String {
    const BASE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let kinds = ["styles", "settings", "header", "footer", "footnotes", "endnotes"];
    let targets =
        ["styles.xml", "settings.xml", "header1.xml", "footer1.xml", "footnotes.xml", "endnotes.xml"];
    let urls: Vec<String> = kinds.iter().map(|kind| format!("{BASE}/{kind}")).collect();
    let pairs: Vec<(&str, &str)> = urls.iter().map(String::as_str).zip(targets).collect();
    relationships(&pairs)
}

fn relationships(targets: &[(&str, &str)]) -> String {
    let one = |(nth, (kind, target)): (usize, &(&str, &str))| {
        format!(r#"<Relationship Id="rId{}" Type="{kind}" Target="{target}"/>"#, nth + 1)
    };
    let all: String = targets.iter().enumerate().map(one).collect();
    format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{all}</Relationships>"#
    )
}

fn main(document: &Document) -> String {
    let body: String = document.body.iter().map(Block::xml).collect();
    format!(
        concat!(
            r#"<w:document {}><w:body>{}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>"#,
            r#"<w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>"#,
            r#"<w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>"#,
            r#"</w:sectPr></w:body></w:document>"#
        ),
        NAMESPACES, body
    )
}

fn story(element: &str, content: &[Block]) -> String {
    let content =
        if content.is_empty() { "<w:p/>".to_owned() } else { content.iter().map(Block::xml).collect() };
    format!("<w:{element} {NAMESPACES}>{content}</w:{element}>")
}

/// Notes -1 and 0 are the separators that Word expects.
fn notes(kind: &str, notes: &[Paragraph]) -> String {
    let note = |(nth, note): (usize, &Paragraph)| {
        format!(r#"<w:{kind} w:id="{}">{}</w:{kind}>"#, nth + 1, note.xml())
    };
    let notes: String = notes.iter().enumerate().map(note).collect();
    format!(
        concat!(
            r#"<w:{k}s {ns}><w:{k} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{k}>"#,
            r#"<w:{k} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{k}>"#,
            r#"{notes}</w:{k}s>"#
        ),
        k = kind,
        ns = NAMESPACES,
        notes = notes
    )
}

fn settings() -> String {
    format!(
        concat!(
            r#"<w:settings {}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>"#,
            r#"<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>"#,
            r#"<w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>"#,
            r#"<w:compat><w:compatSetting w:name="compatibilityMode" "#,
            r#"w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"#
        ),
        NAMESPACES
    )
}

fn core(title: &str) -> String {
    format!(
        concat!(
            r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" "#,
            r#"xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title><dc:creator>Tracegate</dc:creator>"#,
            r#"</cp:coreProperties>"#
        ),
        escape(title)
    )
}
