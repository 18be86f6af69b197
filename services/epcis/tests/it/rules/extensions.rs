//! Fields of one's own need a namespace that is declared.

use serde_json::json;
use tracegate_epcis::Rule;

use crate::kit::{accepted, document, object_event, refused, with};

#[test]
fn a_field_of_ones_own_has_a_namespace() {
    refused(&with(object_event(), json!({"run": 7})), &[("/run", Rule::UnknownField)]);
    refused(&with(object_event(), json!({"epclist": []})), &[("/epclist", Rule::UnknownField)]);
    accepted(&with(
        object_event(),
        json!({"plant:run": 7, "https://plant.example/voc#line": 2, "cbvmda:size": "S"}),
    ));
}

#[test]
fn a_prefix_is_declared() {
    refused(&with(object_event(), json!({"mill:run": 7})), &[("/mill:run", Rule::UndeclaredPrefix)]);
    let nested =
        json!({"plant:run": [{"plant:line": {"mill:pair": 1, "silo:x": 2}}], "plant:lines": {"mill:x": 1}});
    refused(
        &with(object_event(), nested),
        &[
            ("/plant:lines/mill:x", Rule::UndeclaredPrefix),
            // One for each field of one's own: the first.
            ("/plant:run/0/plant:line/mill:pair", Rule::UndeclaredPrefix),
        ],
    );
    accepted(&with(object_event(), json!({"plant:run": {"line": 7, "plant:x": [[{"plant:y": null}]]}})));
}

#[test]
fn an_event_may_declare_its_own() {
    let mut events = document(vec![object_event()]);
    events["epcisBody"]["eventList"][0]["@context"] = json!({"mill": "https://mill.example/"});
    events["epcisBody"]["eventList"][0]["mill:pair"] = json!(7);
    events["epcisBody"]["eventList"][0]["plant:run"] = json!(7);
    accepted(&events);
    events["epcisBody"]["eventList"][0]["@context"] = json!({"mill": "mill"});
    refused(
        &events,
        &[
            ("/epcisBody/eventList/0/@context/mill", Rule::Uri),
            ("/epcisBody/eventList/0/mill:pair", Rule::UndeclaredPrefix),
        ],
    );
}

#[test]
fn a_context_is_made_of_uris_and_declarations() {
    refused(&with(object_event(), json!({"@context": 7})), &[("/@context", Rule::JsonType)]);
    refused(&with(object_event(), json!({"@context": "epcis"})), &[("/@context", Rule::Uri)]);
    refused(
        &with(object_event(), json!({"@context": ["urn:x:1", true]})),
        &[("/@context/1", Rule::JsonType)],
    );
}
