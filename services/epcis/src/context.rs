//! `@context`: which namespaces the prefixes of a document stand for.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::json::{Json, Object};
use crate::pointer::Place;
use crate::problem::{Problems, Rule, shown};
use crate::uri::is_uri;

/// The context that every EPCIS 2.0 document refers to.
pub const EPCIS_CONTEXT: &str = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";

/// Other addresses of the same context.
const EPCIS_CONTEXT_ALIASES: [&str; 3] = [
    "https://ref.gs1.org/standards/epcis/epcis-context.jsonld",
    "https://gs1.github.io/EPCIS/epcis-context.jsonld",
    "https://ref.gs1.org/docs/epcis/epcis-context.jsonld",
];

/// Prefixes that the EPCIS context itself declares.
const STANDARD_PREFIXES: [(&str, &str); 8] = [
    ("epcis", "https://ref.gs1.org/epcis/"),
    ("cbv", "https://ref.gs1.org/cbv/"),
    ("cbvmda", "urn:epcglobal:cbv:mda:"),
    ("gs1", "https://gs1.org/voc/"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ("dcterms", "http://purl.org/dc/terms/"),
];

/// Schemes that begin a full URI without `//`, so that they are no prefixes.
const SCHEMES: [&str; 5] = ["urn", "tag", "did", "geo", "ni"];

/// More than any document needs: the EPCIS context itself has 20 kB.
const CONTEXT_BYTES_MAX: usize = 64 << 10;

/// The `@context` of a document, and of an event where it has one of its own.
///
/// Contexts elsewhere on the web are named but not fetched: a prefix must be declared in the document itself, or by the
/// EPCIS context, which is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Context {
    /// Of an event's own context, that of its document.
    outer: Option<Arc<Context>>,
    json: Vec<Json>,
    prefixes: BTreeMap<String, String>,
}

impl Default for Context {
    /// The EPCIS context, nothing else.
    fn default() -> Self {
        Self { outer: None, json: vec![Json::from(EPCIS_CONTEXT)], prefixes: BTreeMap::new() }
    }
}

impl Context {
    /// Declares a prefix; the last declaration counts.
    pub(crate) fn declare(&mut self, prefix: &str, namespace: &str) {
        self.prefixes.insert(prefix.to_owned(), namespace.to_owned());
        self.json.push(Object::from_iter([(prefix, namespace)]).into());
    }

    /// The namespace of a prefix, declared here or by the EPCIS context.
    pub fn namespace(&self, prefix: &str) -> Option<&str> {
        let standard = STANDARD_PREFIXES.iter().find(|(known, _)| *known == prefix);
        self.declared(prefix).or(standard.map(|(_, namespace)| *namespace))
    }

    /// The namespace of a prefix that is declared here.
    pub(crate) fn declared(&self, prefix: &str) -> Option<&str> {
        let outer = || self.outer.as_ref().and_then(|outer| outer.declared(prefix));
        self.prefixes.get(prefix).map(String::as_str).or_else(outer)
    }

    /// Namespace and local name of a field that is not the standard's; none where the name has no namespace.
    ///
    /// Of a name that is a full URI, the local name is what follows its last `/`, `#` or `:`.
    pub fn expand<'a>(&'a self, name: &'a str) -> Option<(&'a str, &'a str)> {
        let (prefix, local) = name.split_once(':')?;
        if let Some(namespace) = self.namespace(prefix).filter(|_| !local.starts_with("//")) {
            return Some((namespace, local));
        }
        let is_full = local.starts_with("//") || SCHEMES.contains(&prefix);
        let end = name.rfind(['/', '#', ':']).filter(|_| is_full && is_uri(name))?;
        name.split_at_checked(end + 1)
    }

    /// What a document has to say for its events to be read alike.
    pub fn to_json(&self) -> Json {
        let outer = self.outer.as_ref().map(|outer| outer.to_json());
        let outer = outer.as_ref().and_then(Json::as_list).unwrap_or_default();
        Json::List([outer, &self.json].concat())
    }

    /// Declares here what `other` declares; false where that is not possible, because a prefix means something else
    /// already, or the other has more than prefixes.
    pub(crate) fn merge(&mut self, other: &Context) -> bool {
        let agrees = |(prefix, namespace): (&String, &String)| {
            self.declared(prefix).is_none_or(|meaning| meaning == namespace)
        };
        if other.outer.is_some() || !other.is_plain() || !other.prefixes.iter().all(agrees) {
            return false;
        }
        for (prefix, namespace) in &other.prefixes {
            if self.declared(prefix).is_none() {
                self.declare(prefix, namespace);
            }
        }
        true
    }

    /// Whether there is nothing but the EPCIS context and prefixes.
    fn is_plain(&self) -> bool {
        self.json.iter().all(|part| match part {
            Json::Text(url) => url == EPCIS_CONTEXT || EPCIS_CONTEXT_ALIASES.contains(&url.as_str()),
            Json::Object(declarations) => declarations.iter().all(|(_, meaning)| meaning.as_text().is_some()),
            _ => false,
        })
    }

    /// Reads a context, within that of the document where it is an event's own.
    pub(crate) fn read(
        json: &Json,
        outer: Option<&Arc<Context>>,
        place: Place<'_>,
        problems: &mut Problems,
    ) -> Self {
        if json.to_string().len() > CONTEXT_BYTES_MAX {
            problems.add(place, Rule::ContextSize, format!("must have at most {CONTEXT_BYTES_MAX} bytes"));
            return Self { outer: outer.cloned(), ..Self::default() };
        }
        let parts = match json {
            Json::List(parts) => parts.clone(),
            one => vec![one.clone()],
        };
        let mut prefixes = BTreeMap::new();
        for (index, part) in parts.iter().enumerate() {
            let place = if json.as_list().is_some() { place.index(index) } else { place };
            match part {
                Json::Text(url) if is_uri(url) => {}
                Json::Text(url) => {
                    problems.add(place, Rule::Uri, format!("must be a URI, is {}", shown(url)))
                }
                Json::Object(declarations) => read_declarations(declarations, place, problems, &mut prefixes),
                other => {
                    let message = format!("must be a URI or an object, is {}", other.type_name());
                    problems.add(place, Rule::JsonType, message);
                }
            }
        }
        Self { outer: outer.cloned(), json: parts, prefixes }
    }
}

/// Takes what declares a prefix; definitions of single terms change nothing for us.
fn read_declarations(
    declarations: &Object,
    place: Place<'_>,
    problems: &mut Problems,
    prefixes: &mut BTreeMap<String, String>,
) {
    for (prefix, meaning) in declarations.iter() {
        let place = place.name(prefix);
        let Json::Text(namespace) = meaning else { continue };
        if prefix.starts_with('@') || prefix.contains(':') {
            continue;
        }
        if is_uri(namespace) {
            prefixes.insert(prefix.to_owned(), namespace.clone());
        } else {
            problems.add(place, Rule::Uri, format!("must be a URI, is {}", shown(namespace)));
        }
    }
}

#[cfg(test)]
mod tests;
