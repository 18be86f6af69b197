//! Styles: what `styles.xml` says about headings, tables of contents, placeholder text and tab leaders.

use std::collections::HashMap;

use crate::xml::{Element, Node, Xml, XmlError};

/// A chain of `basedOn` longer than this is taken for a circle.
const BASED_ON_MAX: usize = 32;

/// Word's own limit for a paragraph.
pub(crate) const TAB_STOPS_MAX: usize = 64;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TabStop {
    pub(crate) position_twips: i32,
    pub(crate) has_leader: bool,
}

#[derive(Debug, Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<u8>,
    tab_stops: Vec<TabStop>,
    is_bold: bool,
}

#[derive(Debug, Default)]
pub(crate) struct Styles {
    by_id: HashMap<String, Style>,
}

impl Styles {
    pub(crate) fn read(part: &str, bytes: &[u8], depth_max: usize) -> Result<Self, XmlError> {
        let mut styles = Self::default();
        let mut current: Option<(String, Style)> = None;
        let mut xml = Xml::new(part, bytes, depth_max)?;
        let mut depth = 0_usize;
        loop {
            match xml.next()? {
                Node::Open(element) => {
                    depth += 1;
                    if element.is_word("style") && depth == 2 {
                        let id = element.attribute("styleId").unwrap_or_default();
                        current = Some((id, Style::default()));
                    } else if let Some((_, style)) = &mut current {
                        style.apply(&element);
                    }
                }
                Node::Close { .. } => {
                    depth = depth.saturating_sub(1);
                    if depth == 1
                        && let Some((id, style)) = current.take()
                    {
                        styles.by_id.insert(id, style);
                    }
                }
                Node::Text { .. } | Node::Encoded { .. } | Node::CData { .. } => {}
                Node::End => return Ok(styles),
            }
        }
    }

    /// 1 for a top heading; nothing for body text.
    pub(crate) fn heading_level(&self, id: &str) -> Option<u8> {
        for style in self.chain(id) {
            if let Some(outline) = style.outline {
                return (outline < 9).then_some(outline + 1);
            }
            if let Some(level) = level_in_name(&style.name) {
                return Some(level);
            }
        }
        // Some writers use the built-in id and ship no definition of it.
        if self.by_id.contains_key(id) { None } else { level_in_name(id) }
    }

    /// Tables of contents and of figures, whatever the writer's language did to the id.
    pub(crate) fn is_toc(&self, id: &str) -> bool {
        let mut names = self.chain(id).map(|style| style.name.as_str());
        let is_toc = |name: &str| {
            let name = name.to_ascii_lowercase();
            (name.starts_with("toc") && name != "toc heading") || name.starts_with("table of ")
        };
        names.any(is_toc) || is_toc(id)
    }

    pub(crate) fn is_placeholder(&self, id: &str) -> bool {
        self.has_name(id, "placeholder text", "PlaceholderText")
    }

    pub(crate) fn is_strong(&self, id: &str) -> bool {
        self.has_name(id, "strong", "Strong") || self.chain(id).any(|style| style.is_bold)
    }

    pub(crate) fn is_bold(&self, id: &str) -> bool {
        self.chain(id).any(|style| style.is_bold)
    }

    pub(crate) fn tab_stops(&self, id: &str) -> Vec<TabStop> {
        let first = self.chain(id).find(|style| !style.tab_stops.is_empty());
        first.map(|style| style.tab_stops.clone()).unwrap_or_default()
    }

    fn has_name(&self, id: &str, name: &str, known_id: &str) -> bool {
        self.by_id
            .get(id)
            .map_or(id.eq_ignore_ascii_case(known_id), |style| style.name.eq_ignore_ascii_case(name))
    }

    fn chain<'a>(&'a self, id: &str) -> impl Iterator<Item = &'a Style> {
        let next = |style: &&'a Style| style.based_on.as_ref().and_then(|parent| self.by_id.get(parent));
        std::iter::successors(self.by_id.get(id), next).take(BASED_ON_MAX)
    }
}

impl Style {
    fn apply(&mut self, element: &Element<'_>) {
        let value = || element.attribute("val");
        match element.name {
            "name" => self.name = value().unwrap_or_default(),
            "basedOn" => self.based_on = value(),
            "outlineLvl" => self.outline = value().and_then(|level| level.parse().ok()),
            "b" => self.is_bold = element.is_on(),
            "tab" if self.tab_stops.len() < TAB_STOPS_MAX => self.tab_stops.extend(tab_stop(element)),
            _ => {}
        }
    }
}

pub(crate) fn tab_stop(element: &Element<'_>) -> Option<TabStop> {
    if element.attribute("val").as_deref() == Some("clear") {
        return None;
    }
    let position = element.attribute("pos").and_then(|position| position.parse().ok())?;
    let leader = element.attribute("leader");
    let has_leader =
        matches!(leader.as_deref(), Some("dot" | "underscore" | "hyphen" | "middleDot" | "heavy"));
    Some(TabStop { position_twips: position, has_leader })
}

fn level_in_name(name: &str) -> Option<u8> {
    let lower = name.to_ascii_lowercase();
    let digits = lower.strip_prefix("heading")?.trim();
    digits.parse().ok().filter(|level| (1..=9).contains(level))
}
