//! FormField: the legacy form fields that ISO checklists still use.

use super::{Inline, escape};

pub struct FormField;

impl FormField {
    pub fn text(name: &str, help: &str) -> Inline {
        // Word shows five en spaces where nothing has been typed yet.
        Inline::field(
            " FORMTEXT ",
            &data(name, help, "<w:textInput/>"),
            "\u{2002}\u{2002}\u{2002}\u{2002}\u{2002}",
        )
    }

    pub fn date(name: &str, help: &str) -> Inline {
        let input = r#"<w:textInput><w:type w:val="date"/><w:format w:val="dd/MM/yyyy"/></w:textInput>"#;
        Inline::field(" FORMTEXT ", &data(name, help, input), "\u{2002}\u{2002}\u{2002}\u{2002}\u{2002}")
    }

    pub fn checkbox(name: &str) -> Inline {
        let input = r#"<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>"#;
        Inline::field(" FORMCHECKBOX ", &data(name, "", input), "")
    }

    pub fn dropdown(name: &str, choices: &[&str]) -> Inline {
        let entry = |choice: &&str| format!(r#"<w:listEntry w:val="{}"/>"#, escape(choice));
        let entries: String = choices.iter().map(entry).collect();
        Inline::field(" FORMDROPDOWN ", &data(name, "", &format!("<w:ddList>{entries}</w:ddList>")), "")
    }
}

fn data(name: &str, help: &str, input: &str) -> String {
    let help = match help {
        "" => String::new(),
        help => format!(r#"<w:helpText w:type="text" w:val="{}"/>"#, escape(help)),
    };
    format!(
        r#"<w:ffData><w:name w:val="{}"/><w:enabled/><w:calcOnExit w:val="0"/>{help}{input}</w:ffData>"#,
        escape(name)
    )
}
