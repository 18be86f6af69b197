//! Bindings: what a content control shows may stand in a part of its own (`w:dataBinding`, ISO/IEC 29500-1, 17.5.2.6). Word takes it from there when
//! it opens the document, so that a value must stand there too.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::io::{Cursor, Read};
use std::ops::Range;

use zip::read::ZipArchive;

use super::edits::{Edits, Overlaps};
use super::elements::{Child, attribute, children, local, opened};
use super::text;
use crate::limits::Limits;
use crate::package::{folder_of, relationships_of};
use crate::xml::{Node, Xml, XmlError};

/// Which Office gives to the properties of the document itself.
const CORE_PROPERTIES: (&str, &str) = ("{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "docProps/core.xml");
const EXTENDED_PROPERTIES: (&str, &str) = ("{6668398D-A668-4E3E-A5EB-62B293D839F1}", "docProps/app.xml");

/// Parts that controls may be bound to, by their identifiers; read once one is.
#[derive(Debug)]
pub(super) struct Stores<'a> {
    document: &'a [u8],
    depth_max: usize,
    by_id: Option<HashMap<String, Store>>,
}

#[derive(Debug)]
struct Store {
    part: String,
    source: Vec<u8>,
    edits: Edits,
}

impl<'a> Stores<'a> {
    /// The document was opened as a package: its entries inflate within the limits.
    pub(super) fn of(document: &'a [u8], limits: &Limits) -> Self {
        Self { document, depth_max: limits.xml_depth_max, by_id: None }
    }

    /// Whether the value stands where the binding leads; it does not where that is no element of text alone.
    /// Where another control has put another value there, that is told.
    pub(super) fn write(&mut self, binding: &Child<'_>, value: &str) -> Result<bool, Overlaps> {
        let steps = attribute(binding.tag, "xpath").and_then(|path| steps(&path));
        let id = attribute(binding.tag, "storeItemID");
        let (Some(steps), Some(id)) = (steps, id) else { return Ok(false) };
        let by_id = self.by_id.get_or_insert_with(|| read_stores(self.document, self.depth_max));
        let Some(store) = by_id.get_mut(&id.to_uppercase()) else { return Ok(false) };
        let found = find(&store.part, &store.source, &steps, self.depth_max);
        let Ok(Some(found)) = found else { return Ok(false) };
        let source = std::str::from_utf8(&store.source).unwrap_or_default();
        let (bytes, with) = match found {
            Bound::Text(bytes) => (bytes, text::escaped(value)),
            Bound::Empty(bytes) => {
                let element = source.get(bytes.clone()).unwrap_or_default();
                let opened = opened(element, &text::escaped(value));
                (bytes, opened)
            }
        };
        if store.edits.at(bytes.start) != Some(&with) {
            store.edits.replace(bytes, with)?;
        }
        Ok(true)
    }

    /// Parts that have other values since.
    pub(super) fn changed(&self) -> BTreeMap<String, Vec<u8>> {
        let stores = self.by_id.iter().flat_map(HashMap::values);
        let changed = stores.filter(|store| !store.edits.is_empty());
        changed.map(|store| (store.part.clone(), store.edits.apply(&store.source))).collect()
    }
}

fn read_stores(document: &[u8], depth_max: usize) -> HashMap<String, Store> {
    let mut stores = HashMap::new();
    let Ok(mut zip) = ZipArchive::new(Cursor::new(document)) else { return stores };
    let mut parts: Vec<(String, String)> =
        [CORE_PROPERTIES, EXTENDED_PROPERTIES].map(|(id, part)| (id.to_owned(), part.to_owned())).into();
    let names: Vec<String> = zip.file_names().flatten().map(Cow::into_owned).collect();
    parts.extend(names.iter().filter_map(|name| custom_part(&mut zip, name, depth_max)));
    for (id, part) in parts {
        if let Some(source) = read(&mut zip, &part) {
            stores.insert(id.to_uppercase(), Store { part, source, edits: Edits::default() });
        }
    }
    stores
}

/// The part whose relationships these are, with its identifier, where it has one.
fn custom_part(
    zip: &mut ZipArchive<Cursor<&[u8]>>,
    relationships: &str,
    depth_max: usize,
) -> Option<(String, String)> {
    let (folder, file) = relationships.strip_suffix(".rels")?.split_once("/_rels/")?;
    let part = format!("{folder}/{file}");
    let related =
        relationships_of(relationships, folder_of(&part), &read(zip, relationships)?, depth_max).ok()?;
    let properties = related.into_iter().find(|relationship| relationship.kind == "customXmlProps")?;
    Some((item_id(&read(zip, &properties.target)?)?, part))
}

fn read(zip: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    zip.by_name(name).ok()?.read_to_end(&mut content).ok()?;
    Some(content)
}

/// Of `ds:datastoreItem`.
fn item_id(properties: &[u8]) -> Option<String> {
    let properties = std::str::from_utf8(properties).ok()?.trim_start_matches('\u{FEFF}');
    let item = children(properties).find(|child| local(child.name) == "datastoreItem")?;
    attribute(item.tag, "itemID")
}

/// A name and which of them it is, from 1.
type Step = (String, usize);

/// `/ns0:report[1]/ns0:customer[2]`; what is more of an XPath is not understood.
fn steps(path: &str) -> Option<Vec<Step>> {
    let step = |step: &str| {
        let (name, place) = match step.strip_suffix(']').and_then(|step| step.split_once('[')) {
            Some((name, place)) => (name, place.parse().ok()?),
            None => (step, 1),
        };
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
        let name = local(name);
        (!name.is_empty() && name.chars().all(is_name)).then(|| (name.to_owned(), place))
    };
    path.strip_prefix('/')?.split('/').map(step).collect()
}

enum Bound {
    /// The inside of an element.
    Text(Range<usize>),
    /// An element that closes itself.
    Empty(Range<usize>),
}

fn find(part: &str, source: &[u8], steps: &[Step], depth_max: usize) -> Result<Option<Bound>, XmlError> {
    let mut xml = Xml::new(part, source, depth_max)?;
    let (mut depth, mut n_met) = (0, 0);
    // How many of the next name came among the children of what was met last.
    let mut n_named = 0;
    let mut inside = None;
    loop {
        match xml.next()? {
            Node::Open(_) if inside.is_some() => return Ok(None),
            Node::Open(element) => {
                let Some((name, place)) = steps.get(n_met) else { return Ok(None) };
                if depth == n_met && element.name == name {
                    n_named += 1;
                    if n_named == *place {
                        (n_met, n_named) = (n_met + 1, 0);
                    }
                }
                depth += 1;
                if n_met == steps.len() {
                    let closes_itself =
                        source.get(..element.bytes.end).is_some_and(|tag| tag.ends_with(b"/>"));
                    if closes_itself {
                        return Ok(Some(Bound::Empty(element.bytes)));
                    }
                    inside = Some(element.bytes.end);
                }
            }
            Node::Close { bytes } => {
                if let Some(start) = inside {
                    return Ok(Some(Bound::Text(start..bytes.start)));
                }
                depth -= 1;
                // The element that leads there has ended, and it was not in it.
                if depth < n_met {
                    return Ok(None);
                }
            }
            Node::Text { .. } | Node::Encoded { .. } | Node::CData { .. } => {}
            Node::End => return Ok(None),
        }
    }
}
