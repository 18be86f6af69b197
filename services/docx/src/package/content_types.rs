//! `[Content_Types].xml`: what each part says it is.

use super::OpenError;
use crate::xml::{Node, Vocabulary, Xml, XmlError};

const DOCUMENT: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const TEMPLATE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

#[derive(Default)]
pub(super) struct ContentTypes {
    /// Extension without the dot, content type.
    defaults: Vec<(String, String)>,
    /// Part name without the leading slash, content type.
    overrides: Vec<(String, String)>,
}

impl ContentTypes {
    pub(super) fn read(part: &str, bytes: &[u8], depth_max: usize) -> Result<Self, XmlError> {
        let mut types = Self::default();
        let mut xml = Xml::new(part, bytes, depth_max)?;
        loop {
            let element = match xml.next()? {
                Node::Open(element) if element.vocabulary == Vocabulary::ContentTypes => element,
                Node::End => return Ok(types),
                Node::Open(_)
                | Node::Close { .. }
                | Node::Text { .. }
                | Node::Encoded { .. }
                | Node::CData { .. } => continue,
            };
            let content_type = element.attribute("ContentType").unwrap_or_default();
            match element.name {
                "Default" => {
                    types.defaults.push((element.attribute("Extension").unwrap_or_default(), content_type));
                }
                "Override" => {
                    let name = element.attribute("PartName").unwrap_or_default();
                    types.overrides.push((name.trim_start_matches('/').to_owned(), content_type));
                }
                _ => {}
            }
        }
    }

    /// A part or extension declared as a macro project or a macro-enabled document.
    pub(super) fn macro_part(&self) -> Option<String> {
        let all = self.overrides.iter().chain(&self.defaults);
        all.into_iter().find(|(_, content_type)| is_macro(content_type)).map(|(name, _)| name.clone())
    }

    /// Whether the main part is a template's; refuses what is not Word's.
    pub(super) fn word_template(&self, main: &str) -> Result<bool, OpenError> {
        match self.of(main) {
            Some(DOCUMENT) => Ok(false),
            Some(TEMPLATE) => Ok(true),
            Some(other) => Err(OpenError::NotWord { content_type: other.to_owned() }),
            None => Err(OpenError::NotWord { content_type: "none declared".to_owned() }),
        }
    }

    fn of(&self, part: &str) -> Option<&str> {
        let by_name = self.overrides.iter().find(|(name, _)| name.eq_ignore_ascii_case(part));
        let extension = part.rsplit_once('.').map_or("", |(_, extension)| extension);
        let found = by_name
            .or_else(|| self.defaults.iter().find(|(default, _)| default.eq_ignore_ascii_case(extension)));
        found.map(|(_, content_type)| content_type.as_str())
    }
}

fn is_macro(content_type: &str) -> bool {
    let content_type = content_type.to_ascii_lowercase();
    content_type.contains("macroenabled") || content_type.contains("vbaproject")
}
