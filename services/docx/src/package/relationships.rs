//! Relationships: which part leads to which.

use crate::xml::{Node, Vocabulary, Xml, XmlError};

#[derive(Debug)]
pub(crate) struct Relationship {
    /// The last segment of the type, which transitional and strict OOXML have in common: `header`, `styles`.
    pub(crate) kind: String,
    /// Part name without the leading slash.
    pub(crate) target: String,
}

/// External targets (links, linked pictures) are left out: they name no part.
pub(crate) fn read(
    part: &str,
    folder: &str,
    bytes: &[u8],
    depth_max: usize,
) -> Result<Vec<Relationship>, XmlError> {
    let mut relationships = Vec::new();
    let mut xml = Xml::new(part, bytes, depth_max)?;
    loop {
        let element = match xml.next()? {
            Node::Open(element) if element.vocabulary == Vocabulary::Relationships => element,
            Node::End => return Ok(relationships),
            Node::Open(_)
            | Node::Close { .. }
            | Node::Text { .. }
            | Node::Encoded { .. }
            | Node::CData { .. } => continue,
        };
        if element.name != "Relationship" || element.attribute("TargetMode").as_deref() == Some("External") {
            continue;
        }
        let (Some(kind), Some(target)) = (element.attribute("Type"), element.attribute("Target")) else {
            continue;
        };
        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
        relationships.push(Relationship { kind, target: resolve(folder, &target) });
    }
}

/// `word/document.xml` has its relationships in `word/_rels/document.xml.rels`.
pub(super) fn part_of(part: &str) -> String {
    match part.rsplit_once('/') {
        Some((folder, file)) => format!("{folder}/_rels/{file}.rels"),
        None => format!("_rels/{part}.rels"),
    }
}

pub(crate) fn folder_of(part: &str) -> &str {
    part.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn resolve(folder: &str, target: &str) -> String {
    let base = if target.starts_with('/') { "" } else { folder };
    let mut segments: Vec<&str> = Vec::new();
    for segment in base.split('/').chain(target.split('/')) {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            name => segments.push(name),
        }
    }
    segments.join("/")
}
