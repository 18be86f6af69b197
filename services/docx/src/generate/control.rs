//! Control: content controls of every kind, around runs, blocks, rows or cells.

use super::{Inline, escape};

#[derive(Clone, Debug)]
pub struct Control {
    properties: String,
    shown: String,
}

impl Control {
    /// `kind` is the type element of `w:sdtPr`; `shown` the placeholder text.
    fn new(alias: &str, kind: &str, shown: &str) -> Self {
        let tag: String =
            alias.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
        // Stable and distinct enough: Word only asks that ids differ within a document.
        let id = alias.bytes().fold(7_u32, |id, byte| id.wrapping_mul(31).wrapping_add(u32::from(byte))) >> 2;
        let properties = format!(
            r#"<w:alias w:val="{}"/><w:tag w:val="{}"/><w:id w:val="{id}"/><w:showingPlcHdr/>{kind}"#,
            escape(alias),
            escape(&tag)
        );
        Self { properties, shown: shown.to_owned() }
    }

    pub fn text(alias: &str) -> Self {
        Self::new(alias, "<w:text/>", "Click or tap here to enter text.")
    }

    pub fn rich_text(alias: &str) -> Self {
        Self::new(alias, "<w:richText/>", "Click or tap here to enter text.")
    }

    pub fn date(alias: &str) -> Self {
        let kind = r#"<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/></w:date>"#;
        Self::new(alias, kind, "Click or tap to enter a date.")
    }

    pub fn dropdown(alias: &str, choices: &[&str]) -> Self {
        Self::new(alias, &list("dropDownList", choices), "Choose an item.")
    }

    pub fn combo_box(alias: &str, choices: &[&str]) -> Self {
        Self::new(alias, &list("comboBox", choices), "Choose an item.")
    }

    pub fn checkbox(alias: &str) -> Self {
        let kind = concat!(
            r#"<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>"#,
            r#"<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>"#
        );
        let mut control = Self::new(alias, kind, "☐");
        control.properties = control.properties.replace("<w:showingPlcHdr/>", "");
        control
    }

    pub fn picture(alias: &str) -> Self {
        Self::new(alias, "<w:picture/>", "")
    }

    /// Around table rows: what is inside is written once per record.
    pub fn repeating(alias: &str) -> Self {
        let mut control = Self::new(alias, "<w15:repeatingSection/>", "");
        control.properties = control.properties.replace("<w:showingPlcHdr/>", "");
        control
    }

    /// As part of a line, showing its placeholder.
    pub fn inline(&self) -> Inline {
        let shown =
            if self.shown.is_empty() { Inline::raw("<w:r/>") } else { Inline::placeholder(&self.shown) };
        Inline(self.around(&shown.0))
    }

    /// Around blocks, rows or cells already written.
    pub(super) fn around(&self, content: &str) -> String {
        format!("<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>", self.properties)
    }
}

fn list(element: &str, choices: &[&str]) -> String {
    let item = |choice: &&str| {
        let choice = escape(choice);
        format!(r#"<w:listItem w:displayText="{choice}" w:value="{choice}"/>"#)
    };
    let items: String = choices.iter().map(item).collect();
    format!(r#"<w:{element}><w:listItem w:displayText="Choose an item." w:value=""/>{items}</w:{element}>"#)
}
