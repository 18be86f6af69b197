//! The rules of what is around events.

use crate::check::{Check, Items};
use crate::document::DocumentKind;
use crate::json::{Json, Object};
use crate::pointer::Place;
use crate::problem::{Problem, Rule, shown};

impl Check<'_> {
    /// Holds a document against the rules, but for its events.
    pub(crate) fn document(mut self, kind: DocumentKind, document: &Object) -> Vec<Problem> {
        let place = Place::ROOT;
        let is_query = kind == DocumentKind::Query;
        let required: &[&str] =
            if is_query { &["epcisBody"] } else { &["schemaVersion", "creationDate", "epcisBody"] };
        for name in ["@context"].iter().chain(required) {
            self.required(place, document, name);
        }
        for (name, value) in document.iter() {
            let field = place.name(name);
            match name {
                // Read before the events.
                "@context" | "type" => {}
                "id" => {
                    self.uri(field, value);
                }
                "schemaVersion" => self.schema_version(field, value),
                "creationDate" => {
                    self.time(field, value);
                }
                "epcisBody" if is_query => self.query_body(field, value),
                "epcisBody" => self.body(field, value),
                "epcisHeader" if !is_query => self.header(field, value),
                "instanceIdentifier" | "sender" | "receiver" if !is_query => {
                    self.text(field, value);
                }
                _ => self.extension(place, name, value),
            }
        }
        self.problems.into_list(place)
    }

    fn schema_version(&mut self, place: Place<'_>, json: &Json) {
        let Some(written) = self.text(place, json) else { return };
        let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !written.split('.').all(is_part) || written.split('.').next() != Some("2") {
            let message = format!("must be 2.0 or a later version 2, is {}", shown(written));
            self.add(place, Rule::SchemaVersion, message);
        }
    }

    fn body(&mut self, place: Place<'_>, json: &Json) {
        let Some(body) = self.object(place, json) else { return };
        self.event_list(place, body);
        self.extensions_but(&["eventList"], place, body);
    }

    fn query_body(&mut self, place: Place<'_>, json: &Json) {
        let Some(body) = self.object(place, json) else { return };
        if let Some(results) = self.required(place, body, "queryResults") {
            self.query_results(place.name("queryResults"), results);
        }
        self.extensions_but(&["queryResults"], place, body);
    }

    fn query_results(&mut self, place: Place<'_>, json: &Json) {
        let Some(results) = self.object(place, json) else { return };
        self.required(place, results, "queryName");
        self.required(place, results, "resultsBody");
        for (name, value) in results.iter() {
            let field = place.name(name);
            match name {
                "queryName" | "subscriptionID" => {
                    self.text(field, value);
                }
                "resultsBody" => self.results_body(field, value),
                _ => self.extension(place, name, value),
            }
        }
    }

    fn results_body(&mut self, place: Place<'_>, json: &Json) {
        let Some(body) = self.object(place, json) else { return };
        self.event_list(place, body);
        if let Some(vocabularies) = body.get("vocabularyList") {
            self.each(place.name("vocabularyList"), vocabularies, Items::Any, Self::vocabulary);
        }
        self.extensions_but(&["eventList", "vocabularyList"], place, body);
    }

    /// The list only: its events are checked one by one, each with its own problems.
    fn event_list(&mut self, place: Place<'_>, body: &Object) {
        if let Some(events) = self.required(place, body, "eventList") {
            self.list(place.name("eventList"), events, Items::Any);
        }
    }

    fn header(&mut self, place: Place<'_>, json: &Json) {
        let Some(header) = self.object(place, json) else { return };
        let master_data = place.name("epcisMasterData");
        if let Some(data) = header.get("epcisMasterData").and_then(|json| self.object(master_data, json))
            && let Some(vocabularies) = data.get("vocabularyList")
        {
            self.each(master_data.name("vocabularyList"), vocabularies, Items::Any, Self::vocabulary);
        }
        self.extensions_but(&["epcisMasterData"], place, header);
    }

    fn vocabulary(&mut self, place: Place<'_>, json: &Json) {
        let Some(vocabulary) = self.object(place, json) else { return };
        if let Some(kind) = self.required(place, vocabulary, "type") {
            self.uri(place.name("type"), kind);
        }
        if let Some(elements) = vocabulary.get("vocabularyElementList") {
            self.each(place.name("vocabularyElementList"), elements, Items::Any, Self::vocabulary_element);
        }
    }

    fn vocabulary_element(&mut self, place: Place<'_>, json: &Json) {
        let Some(element) = self.object(place, json) else { return };
        self.required_id(place, element);
        if let Some(attributes) = element.get("attributes") {
            self.each(place.name("attributes"), attributes, Items::Any, |check, place, json| {
                if let Some(attribute) = check.object(place, json) {
                    check.required_id(place, attribute);
                }
            });
        }
        if let Some(children) = element.get("children") {
            self.each(place.name("children"), children, Items::Any, |check, place, json| {
                check.uri(place, json);
            });
        }
    }

    fn required_id(&mut self, place: Place<'_>, object: &Object) {
        if let Some(id) = self.required(place, object, "id") {
            self.uri(place.name("id"), id);
        }
    }

    fn extensions_but(&mut self, names: &[&str], place: Place<'_>, object: &Object) {
        for (name, value) in object.iter().filter(|(name, _)| !names.contains(name)) {
            self.extension(place, name, value);
        }
    }
}
