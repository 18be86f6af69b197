//! Package: a .docx taken apart, or refused with the reason. Nothing of it is trusted before it was inflated under limits.

use std::collections::BTreeMap;
use std::fmt;

use self::archive::Archive;
use self::content_types::ContentTypes;
pub(crate) use self::relationships::{Relationship, folder_of, read as relationships_of};

mod archive;
mod content_types;
mod open_error;
mod relationships;
#[cfg(test)]
mod tests;

pub use self::open_error::OpenError;
use crate::limits::Limits;

const CONTENT_TYPES_PART: &str = "[Content_Types].xml";
const ROOT_RELATIONSHIPS_PART: &str = "_rels/.rels";

/// The parts of these relationships are read; everything else is only inflated to see that it can be.
const READ_RELATIONSHIPS: [&str; 6] = ["header", "footer", "footnotes", "endnotes", "comments", "styles"];

/// A Word document whose every entry inflates within the limits and whose main part is known.
pub struct Package {
    main_part: String,
    is_word_template: bool,
    relationships: Vec<Relationship>,
    parts: BTreeMap<String, Vec<u8>>,
    limits: Limits,
}

impl Package {
    pub fn open(bytes: &[u8]) -> Result<Self, OpenError> {
        Self::open_within(bytes, Limits::default())
    }

    pub fn open_within(bytes: &[u8], limits: Limits) -> Result<Self, OpenError> {
        let mut archive = Archive::open(bytes, limits)?;
        let depth_max = limits.xml_depth_max;

        let content_types = archive.read(CONTENT_TYPES_PART)?.ok_or(OpenError::NoContentTypes)?;
        let content_types = ContentTypes::read(CONTENT_TYPES_PART, &content_types, depth_max)?;
        refuse_macros(&archive, &content_types)?;

        let root = archive.read(ROOT_RELATIONSHIPS_PART)?.ok_or(OpenError::NoMainPart)?;
        let root = relationships::read(ROOT_RELATIONSHIPS_PART, "", &root, depth_max)?;
        let main = root.into_iter().find(|relationship| relationship.kind == "officeDocument");
        let main = main.ok_or(OpenError::NoMainPart)?.target;
        let main = archive.actual_name(&main).ok_or(OpenError::MainPartMissing { name: main })?;
        let is_word_template = content_types.word_template(&main)?;

        let rels_part = relationships::part_of(&main);
        let relationships = match archive.read(&rels_part)? {
            Some(bytes) => {
                relationships::read(&rels_part, relationships::folder_of(&main), &bytes, depth_max)?
            }
            None => Vec::new(),
        };
        if relationships.iter().any(|relationship| relationship.kind == "vbaProject") {
            return Err(OpenError::MacroEnabled { evidence: rels_part });
        }

        let mut wanted: Vec<String> = relationships
            .iter()
            .filter(|relationship| READ_RELATIONSHIPS.contains(&relationship.kind.as_str()))
            .filter_map(|relationship| archive.actual_name(&relationship.target))
            .collect();
        wanted.push(main.clone());
        let parts = archive.read_all(&wanted)?;
        Ok(Self { main_part: main, is_word_template, relationships, parts, limits })
    }

    /// The name of the main document part, usually `word/document.xml`.
    pub fn main_part(&self) -> &str {
        &self.main_part
    }

    /// Whether it is a .dotx: a document made of it needs the other content type.
    pub fn is_word_template(&self) -> bool {
        self.is_word_template
    }

    /// The inflated bytes of a part we read: the main part, headers, footers, notes, comments and styles.
    pub fn part(&self, name: &str) -> Option<&[u8]> {
        self.parts.get(name).map(Vec::as_slice)
    }

    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The parts of this relationship that exist, by name, each once.
    pub(crate) fn parts_of(&self, kind: &str) -> Vec<&str> {
        let targets = self.relationships.iter().filter(|relationship| relationship.kind == kind);
        let mut names: Vec<&str> = targets
            .filter_map(|relationship| {
                self.parts.keys().find(|name| name.eq_ignore_ascii_case(&relationship.target))
            })
            .map(String::as_str)
            .collect();
        names.sort_by_key(|name| (name.len(), *name));
        names.dedup();
        names
    }
}

/// Names only: what is in the parts belongs to the customer and not into a log.
impl fmt::Debug for Package {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<&String> = self.parts.keys().collect();
        f.debug_struct("Package")
            .field("main_part", &self.main_part)
            .field("parts", &parts)
            .finish_non_exhaustive()
    }
}

fn refuse_macros(archive: &Archive<'_>, content_types: &ContentTypes) -> Result<(), OpenError> {
    let by_name = archive.names().find(|name| name.to_ascii_lowercase().ends_with("vbaproject.bin"));
    let evidence = by_name.map(str::to_owned).or_else(|| content_types.macro_part());
    evidence.map_or(Ok(()), |evidence| Err(OpenError::MacroEnabled { evidence }))
}
