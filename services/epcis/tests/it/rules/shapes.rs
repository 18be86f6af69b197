//! What the five types of event must and must not have.

use serde_json::{Value, json};
use tracegate_epcis::Rule;

use crate::kit::{
    ITEM, LOT, accepted, aggregation_event, association_event, object_event, refused, transaction_event,
    transformation_event, with,
};

#[test]
fn an_object_event_is_about_something() {
    let about = |fields: Value| with(with(object_event(), json!({"epcList": null})), fields);
    let sensor = json!([{"sensorReport": [{"type": "Temperature", "value": -18, "uom": "CEL"}]}]);
    refused(&about(json!({})), &[("", Rule::Objects)]);
    refused(&about(json!({"quantityList": []})), &[("", Rule::Objects)]);
    refused(&about(json!({"sensorElementList": sensor})), &[("", Rule::Objects)]);
    accepted(&about(json!({"sensorElementList": sensor, "readPoint": {"id": "urn:x:1"}})));
    accepted(&about(json!({"quantityList": [{"epcClass": LOT}]})));
    accepted(&about(json!({"epcList": []})));
}

#[test]
fn master_data_comes_into_being_with_things() {
    let ilmd = json!({"cbvmda:lotNumber": "KW07"});
    accepted(&with(object_event(), json!({"action": "ADD", "ilmd": ilmd})));
    for action in ["OBSERVE", "DELETE"] {
        refused(&with(object_event(), json!({"action": action, "ilmd": ilmd})), &[("/ilmd", Rule::Ilmd)]);
    }
    accepted(&with(transformation_event(), json!({ "ilmd": ilmd })));
    let without_namespace = json!({"action": "ADD", "ilmd": {"lotNumber": "KW07"}});
    refused(&with(object_event(), without_namespace), &[("/ilmd/lotNumber", Rule::UnknownField)]);
    refused(&with(object_event(), json!({"action": "ADD", "ilmd": "KW07"})), &[("/ilmd", Rule::JsonType)]);
}

#[test]
fn what_is_packed_is_packed_into_something() {
    for action in ["ADD", "DELETE"] {
        let without = with(aggregation_event(), json!({"action": action, "parentID": null}));
        refused(&without, &[("/parentID", Rule::Parent)]);
    }
    accepted(&with(aggregation_event(), json!({"action": "OBSERVE", "parentID": null})));
    for action in ["ADD", "DELETE", "OBSERVE"] {
        let without = with(association_event(), json!({"action": action, "parentID": null}));
        refused(&without, &[("/parentID", Rule::Parent)]);
    }
}

#[test]
fn children_are_named_unless_all_are_taken_out() {
    for event in [aggregation_event(), association_event()] {
        for action in ["ADD", "OBSERVE"] {
            let none = with(event.clone(), json!({"action": action, "childEPCs": null}));
            refused(&none, &[("", Rule::Objects)]);
            let empty =
                with(event.clone(), json!({"action": action, "childEPCs": [], "childQuantityList": []}));
            refused(&empty, &[("", Rule::Objects)]);
        }
        accepted(&with(event.clone(), json!({"action": "DELETE", "childEPCs": null})));
        accepted(&with(event, json!({"childEPCs": null, "childQuantityList": [{"epcClass": LOT}]})));
    }
}

#[test]
fn a_transaction_event_has_transactions_and_things() {
    let without = with(transaction_event(), json!({"bizTransactionList": null}));
    refused(&without, &[("/bizTransactionList", Rule::Required)]);
    let empty = with(transaction_event(), json!({"bizTransactionList": []}));
    refused(&empty, &[("/bizTransactionList", Rule::Empty)]);
    refused(&with(transaction_event(), json!({"epcList": null})), &[("", Rule::Objects)]);
    accepted(&with(transaction_event(), json!({"action": "DELETE", "epcList": null})));
    accepted(&with(transaction_event(), json!({"parentID": "urn:x:1"})));
}

#[test]
fn a_transformation_has_inputs_and_outputs() {
    let id = "https://plant.example/runs/7";
    for half in ["inputQuantityList", "outputQuantityList"] {
        let without = with(transformation_event(), json!({ half: null }));
        refused(&without, &[("", Rule::Transformation)]);
        refused(&with(without.clone(), json!({ half: [] })), &[("", Rule::Transformation)]);
        accepted(&with(without, json!({"transformationID": id})));
    }
    let neither = json!({"inputQuantityList": null, "outputQuantityList": null, "transformationID": id});
    refused(&with(transformation_event(), neither), &[("", Rule::Transformation)]);
    let things = json!({"inputQuantityList": null, "inputEPCList": [ITEM]});
    accepted(&with(transformation_event(), things));
}

#[test]
fn fields_belong_to_their_types() {
    let list = json!([ITEM]);
    let change = json!({"set": ["active"]});
    for (event, field, value) in [
        (object_event(), "parentID", json!("urn:x:1")),
        (object_event(), "childEPCs", list.clone()),
        (object_event(), "transformationID", json!("urn:x:1")),
        (aggregation_event(), "epcList", list.clone()),
        (aggregation_event(), "ilmd", json!({})),
        (aggregation_event(), "persistentDisposition", change.clone()),
        (association_event(), "quantityList", json!([])),
        (association_event(), "persistentDisposition", change.clone()),
        (transaction_event(), "inputEPCList", list.clone()),
        (transaction_event(), "persistentDisposition", change),
        (transformation_event(), "epcList", list),
        (transformation_event(), "parentID", json!("urn:x:1")),
    ] {
        refused(&with(event, json!({ field: value })), &[(&format!("/{field}"), Rule::UnknownField)]);
    }
}
