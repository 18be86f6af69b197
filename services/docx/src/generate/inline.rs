//! Inline: what stands in a line: runs of text, tabs, fields of Word's, text boxes.

use super::{Paragraph, escape};

#[derive(Clone, Debug)]
pub struct Inline(pub(super) String);

impl Inline {
    pub fn text(text: &str) -> Self {
        Self::run("", text)
    }

    pub fn bold(text: &str) -> Self {
        Self::run("<w:b/>", text)
    }

    pub fn italic(text: &str) -> Self {
        Self::run("<w:i/>", text)
    }

    pub fn highlighted(text: &str) -> Self {
        Self::run(r#"<w:highlight w:val="yellow"/>"#, text)
    }

    pub fn grey(text: &str) -> Self {
        Self::run(r#"<w:i/><w:color w:val="808080"/>"#, text)
    }

    /// In the character style Word gives to placeholders.
    pub fn placeholder(text: &str) -> Self {
        Self::run(r#"<w:rStyle w:val="PlaceholderText"/>"#, text)
    }

    pub fn underlined(text: &str) -> Self {
        Self::run(r#"<w:u w:val="single"/>"#, text)
    }

    pub fn run(properties: &str, text: &str) -> Self {
        let properties =
            if properties.is_empty() { String::new() } else { format!("<w:rPr>{properties}</w:rPr>") };
        Self(format!(r#"<w:r>{properties}<w:t xml:space="preserve">{}</w:t></w:r>"#, escape(text)))
    }

    /// One run per piece, as Word leaves text after editing and spell checking.
    pub fn split(pieces: &[&str]) -> Self {
        let mut xml = String::new();
        for (nth, piece) in pieces.iter().enumerate() {
            if nth > 0 {
                xml.push_str(r#"<w:proofErr w:type="spellStart"/>"#);
            }
            let run = Self::run(r#"<w:lang w:val="en-GB"/>"#, piece);
            xml.push_str(&run.0);
        }
        Self(xml)
    }

    pub fn tab() -> Self {
        Self("<w:r><w:tab/></w:r>".to_owned())
    }

    pub fn line_break() -> Self {
        Self("<w:r><w:br/></w:r>".to_owned())
    }

    /// A box of the Wingdings font.
    pub fn symbol_box() -> Self {
        Self(r#"<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>"#.to_owned())
    }

    /// A field that Word computes: PAGE, NUMPAGES, REF.
    pub fn computed(instruction: &str, shown: &str) -> Self {
        Self::field(instruction, "", shown)
    }

    pub fn merge_field(name: &str) -> Self {
        Self::field(&format!(" MERGEFIELD {name} \\* MERGEFORMAT "), "", &format!("«{name}»"))
    }

    pub fn simple_merge_field(name: &str) -> Self {
        let shown = Self::text(&format!("«{name}»"));
        Self(format!(r#"<w:fldSimple w:instr=" MERGEFIELD {} ">{}</w:fldSimple>"#, escape(name), shown.0))
    }

    pub(super) fn field(instruction: &str, form: &str, shown: &str) -> Self {
        let result = if shown.is_empty() { String::new() } else { Self::text(shown).0 };
        Self(format!(
            concat!(
                r#"<w:r><w:fldChar w:fldCharType="begin">{}</w:fldChar></w:r>"#,
                r#"<w:r><w:instrText xml:space="preserve">{}</w:instrText></w:r>"#,
                r#"<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}"#,
                r#"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#,
            ),
            form,
            escape(instruction),
            result
        ))
    }

    /// A text box as Word writes it: once for today's readers and once for those before 2010.
    pub fn text_box(paragraphs: &[Paragraph]) -> Self {
        let content: String = paragraphs.iter().map(Paragraph::xml).collect();
        let (width, height) = (2_880_000, 1_080_000);
        Self(format!(
            concat!(
                r#"<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>"#,
                r#"<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" "#,
                r#"behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>"#,
                r#"<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>"#,
                r#"<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>"#,
                r#"<wp:extent cx="{w}" cy="{h}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/>"#,
                r#"<wp:docPr id="901" name="Text Box 901"/><wp:cNvGraphicFramePr/>"#,
                r#"<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">"#,
                r#"<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>"#,
                r#"<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>"#,
                r#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="F2F6FA"/></a:solidFill>"#,
                r#"<a:ln w="9525"><a:solidFill><a:srgbClr val="1F4E79"/></a:solidFill></a:ln></wps:spPr>"#,
                r#"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>"#,
                r#"<wps:bodyPr rot="0" vert="horz" wrap="square" lIns="91440" tIns="45720" rIns="91440" bIns="45720" anchor="t"/>"#,
                r#"</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"#,
                r#"<mc:Fallback><w:pict><v:shape id="box901" style="width:227pt;height:85pt">"#,
                r#"<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"#,
                r#"</mc:AlternateContent></w:r>"#,
            ),
            w = width,
            h = height,
            content = content
        ))
    }

    pub(super) fn note_reference(kind: &str, id: usize) -> Self {
        Self(format!(
            r#"<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Reference w:id="{id}"/></w:r>"#
        ))
    }

    /// Run-level WordprocessingML as it is.
    pub fn raw(xml: &str) -> Self {
        Self(xml.to_owned())
    }
}
