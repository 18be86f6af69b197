//! Paragraph: a style, tab stops, and what stands in the line.

use super::Inline;

#[derive(Clone, Debug, Default)]
pub struct Paragraph {
    style: Option<String>,
    properties: String,
    content: String,
}

impl Paragraph {
    pub fn of(content: impl IntoIterator<Item = Inline>) -> Self {
        let content = content.into_iter().map(|inline| inline.0).collect();
        Self { content, ..Self::default() }
    }

    pub fn text(text: &str) -> Self {
        Self::of([Inline::text(text)])
    }

    pub fn empty() -> Self {
        Self::default()
    }

    pub fn style(mut self, style: &str) -> Self {
        self.style = Some(style.to_owned());
        self
    }

    /// A tab stop whose gap is filled with dots.
    pub fn dotted_tab(mut self, position_twips: u32) -> Self {
        let stop = format!(r#"<w:tab w:val="left" w:leader="dot" w:pos="{position_twips}"/>"#);
        self.properties = match self.properties.strip_suffix("</w:tabs>") {
            Some(stops) => format!("{stops}{stop}</w:tabs>"),
            None => format!("<w:tabs>{stop}</w:tabs>"),
        };
        self
    }

    /// With the note's own number in front.
    pub(super) fn numbered(mut self, kind: &str) -> Self {
        let mark = format!(r#"<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Ref/></w:r>"#);
        self.content = format!("{mark}{}{}", Inline::text(" ").0, self.content);
        self
    }

    pub(super) fn xml(&self) -> String {
        let style =
            self.style.as_ref().map(|style| format!(r#"<w:pStyle w:val="{style}"/>"#)).unwrap_or_default();
        let properties = format!("{style}{}", self.properties);
        match (properties.is_empty(), self.content.is_empty()) {
            (true, true) => "<w:p/>".to_owned(),
            (true, false) => format!("<w:p>{}</w:p>", self.content),
            (false, _) => format!("<w:p><w:pPr>{properties}</w:pPr>{}</w:p>", self.content),
        }
    }
}
