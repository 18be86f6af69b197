//! Generated events that keep every rule: all types, all fields, any order.

use proptest::prelude::*;
use proptest::sample::select;
use tracegate_epcis::{EPCIS_CONTEXT, Json, Number, Object};

/// A bare event. Members stand in any order.
pub(crate) fn event() -> impl Strategy<Value = Object> {
    let kinds = prop_oneof![object(), aggregation(), transaction(), transformation(), association()];
    (kinds, common())
        .prop_map(|(mut own, mut common)| {
            own.append(&mut common);
            own
        })
        .prop_shuffle()
        .prop_map(Object::from_iter)
}

type Members = Vec<(String, Json)>;

fn object() -> impl Strategy<Value = Members> {
    let ilmd = optional("ilmd", fields_of_ones_own().prop_map(Json::from));
    let added =
        (Just(member("action", "ADD")), ilmd).prop_map(|(action, ilmd)| [vec![action], ilmd].concat());
    let other = select(vec!["OBSERVE", "DELETE"]).prop_map(|action| vec![member("action", action)]);
    (
        prop_oneof![added, other],
        list("epcList", 0..3, thing()),
        optional_quantities("quantityList"),
        persistent(),
    )
        .prop_map(|(action, epcs, quantities, persistent)| {
            let kind = vec![member("type", "ObjectEvent")];
            [kind, action, epcs, quantities, persistent].concat()
        })
}

fn aggregation() -> impl Strategy<Value = Members> {
    let parent = thing().prop_map(|id| member("parentID", id));
    (action(), parent, list("childEPCs", 1..4, thing()), optional_quantities("childQuantityList")).prop_map(
        |(action, parent, children, quantities)| {
            let kind = vec![member("type", "AggregationEvent"), action, parent];
            [kind, children, quantities].concat()
        },
    )
}

fn association() -> impl Strategy<Value = Members> {
    aggregation().prop_map(|mut members| {
        members.retain(|(name, _)| name != "type");
        members.push(member("type", "AssociationEvent"));
        members
    })
}

fn transaction() -> impl Strategy<Value = Members> {
    let parent = optional("parentID", thing().prop_map(Json::from));
    (action(), list("epcList", 0..3, thing()), optional_quantities("quantityList"), parent).prop_map(
        |(action, epcs, quantities, parent)| {
            let kind = vec![member("type", "TransactionEvent"), action];
            [kind, epcs, quantities, parent].concat()
        },
    )
}

fn transformation() -> impl Strategy<Value = Members> {
    let inputs = (list("inputEPCList", 1..3, thing()), optional_quantities("inputQuantityList"));
    let outputs = (list("outputEPCList", 0..3, thing()), list("outputQuantityList", 1..3, quantity()));
    let id = optional("transformationID", thing().prop_map(Json::from));
    let ilmd = optional("ilmd", fields_of_ones_own().prop_map(Json::from));
    (inputs, outputs, id, ilmd, persistent()).prop_map(|(inputs, outputs, id, ilmd, persistent)| {
        let kind = vec![member("type", "TransformationEvent")];
        [kind, inputs.0, inputs.1, outputs.0, outputs.1, id, ilmd, persistent].concat()
    })
}

/// What events of any type may have.
fn common() -> impl Strategy<Value = Members> {
    let needed = (time(), select(vec!["+00:00", "+02:00", "-05:30", "+14:00"])).prop_map(|(time, offset)| {
        let context = Object::from_iter([("plant", "https://plant.example/"), ("mill", "urn:mill:")]);
        let context = Json::List(vec![EPCIS_CONTEXT.into(), context.into()]);
        vec![member("@context", context), member("eventTime", time), member("eventTimeZoneOffset", offset)]
    });
    let step = vec!["shipping", "cbv:BizStep-packing", "urn:epcglobal:cbv:bizstep:holding", "plant:step"];
    let why = (
        optional("bizStep", select(step).prop_map(Json::from)),
        optional("disposition", select(vec!["active", "cbv:Disp-recalled"]).prop_map(Json::from)),
        list("bizTransactionList", 1..3, biz_transaction()),
        optional("sourceList", party("source")),
        optional("destinationList", party("destination")),
    );
    let what_else = (
        optional("readPoint", place()),
        optional("bizLocation", place()),
        optional("sensorElementList", prop::collection::vec(sensor_element(), 1..3).prop_map(Json::List)),
        optional("certificationInfo", uri().prop_map(Json::from)),
        optional("eventID", uri().prop_map(Json::from)),
        optional("recordTime", time().prop_map(Json::from)),
        fields_of_ones_own(),
    );
    (needed, why, what_else).prop_map(|(needed, why, what)| {
        let own = what.6.iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
        let why = [why.0, why.1, why.2, why.3, why.4].concat();
        [needed, why, what.0, what.1, what.2, what.3, what.4, what.5, own].concat()
    })
}

fn action() -> impl Strategy<Value = (String, Json)> {
    select(vec!["ADD", "OBSERVE", "DELETE"]).prop_map(|action| member("action", action))
}

fn persistent() -> impl Strategy<Value = Members> {
    let change = select(vec!["set", "unset"]).prop_map(|name| {
        let terms = vec!["recalled".into(), "urn:epcglobal:cbv:disp:damaged".into()];
        Object::from_iter([(name, Json::List(terms))]).into()
    });
    optional("persistentDisposition", change)
}

fn quantity() -> impl Strategy<Value = Json> {
    let amount = prop_oneof![
        Just(Vec::new()),
        (0_i64..1_000).prop_map(|pieces| vec![member("quantity", Json::Number(Number::from(pieces)))]),
        number()
            .prop_filter("not negative", |number| !number.as_str().starts_with('-'))
            .prop_map(|number| { vec![member("quantity", Json::Number(number)), member("uom", "KGM")] }),
    ];
    let members =
        (class(), amount).prop_map(|(class, amount)| [vec![member("epcClass", class)], amount].concat());
    members.prop_shuffle().prop_map(|members| Object::from_iter(members).into())
}

fn biz_transaction() -> impl Strategy<Value = Json> {
    (prop::bool::ANY, uri()).prop_map(|(has_type, id)| {
        let kind = has_type.then(|| member("type", "po"));
        Object::from_iter(kind.into_iter().chain([member("bizTransaction", id)])).into()
    })
}

fn party(name: &'static str) -> impl Strategy<Value = Json> {
    let kind = select(vec![
        "owning_party",
        "urn:epcglobal:cbv:sdt:owning_party",
        "https://ref.gs1.org/cbv/SDT-possessing_party",
    ]);
    let party = (kind, uri())
        .prop_map(move |(kind, id)| Object::from_iter([("type", kind), (name, id.as_str())]).into());
    prop::collection::vec(party, 1..3).prop_map(Json::List)
}

fn place() -> impl Strategy<Value = Json> {
    (uri(), fields_of_ones_own()).prop_map(|(id, mut fields)| {
        fields.set("id", id);
        fields.into()
    })
}

fn sensor_element() -> impl Strategy<Value = Json> {
    let report = (select(vec!["Temperature", "gs1:Mass", "plant:Brix"]), number(), fields_of_ones_own());
    let report = report.prop_map(|(kind, value, mut fields)| {
        fields.set("type", kind);
        fields.set("value", Json::Number(value));
        fields.set("booleanValue", Json::Bool(true));
        Json::from(fields)
    });
    (prop::collection::vec(report, 1..3), prop::option::of(time()), fields_of_ones_own()).prop_map(
        |(reports, time, mut fields)| {
            fields.set("sensorReport", Json::List(reports));
            if let Some(time) = time {
                fields.set("sensorMetadata", Object::from_iter([("startTime", time)]));
            }
            fields.into()
        },
    )
}

/// Up to two fields, at least one of them with something in it.
fn fields_of_ones_own() -> impl Strategy<Value = Object> {
    let name = "(plant|mill):[a-z]{1,4}";
    prop::collection::btree_map(name, value_of_ones_own(), 0..3).prop_map(Object::from_iter)
}

fn value_of_ones_own() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        "[a-zA-Z0-9äß .:/-]{1,12}"
            .prop_filter("something", |text| !text.trim().is_empty())
            .prop_map(Json::from),
        number().prop_map(Json::Number),
        any::<bool>().prop_map(Json::Bool),
        thing().prop_map(Json::from),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let members = prop::collection::btree_map("(plant:)?[a-z]{1,3}", inner.clone(), 1..3);
        prop_oneof![
            prop::collection::vec(inner, 1..3).prop_map(Json::List),
            members.prop_map(|members| Object::from_iter(members).into()),
        ]
    })
}

fn number() -> impl Strategy<Value = Number> {
    r"-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,6})?(e[1-9])?".prop_map(|digits| Number::from_digits(&digits).unwrap())
}

fn time() -> impl Strategy<Value = String> {
    r"20[0-4][0-9]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,7})?(Z|\+02:00|-05:30)"
}

/// One thing, as URN, as link, or by an id that is not GS1's.
fn thing() -> impl Strategy<Value = String> {
    prop_oneof![
        "urn:epc:id:sgtin:[0-9]{7}\\.[0-9]{6}\\.[A-Z0-9.-]{1,20}",
        "urn:epc:id:sscc:[0-9]{9}\\.[0-9]{8}",
        "[0-9]{17}".prop_map(|body| format!("https://trace.plant.example/00/{}", with_check_digit(&body))),
        "urn:uuid:[0-9a-f]{8}-0000-7000-8000-000000000001",
    ]
}

fn class() -> impl Strategy<Value = String> {
    let link = ("[0-9]{13}", "[A-Z0-9-]{1,20}")
        .prop_map(|(body, lot)| format!("https://id.gs1.org/01/{}/10/{lot}", with_check_digit(&body)));
    prop_oneof![
        link,
        "urn:epc:class:lgtin:[0-9]{7}\\.[0-9]{6}\\.[A-Z0-9.-]{1,20}",
        "urn:epc:idpat:sgtin:[0-9]{12}\\.[0-9]\\.\\*",
        "https://plant\\.example/kinds/[a-z]{1,5}",
    ]
}

fn uri() -> impl Strategy<Value = String> {
    prop_oneof![
        thing(),
        "https://plant\\.example/[a-z0-9]{1,8}",
        "geo:[0-8][0-9]\\.[0-9]{3},[0-9]\\.[0-9]{2}"
    ]
}

fn with_check_digit(body: &str) -> String {
    format!("{body}{}", tracegate_gs1::check_digit(body).unwrap())
}

fn member(name: &str, value: impl Into<Json>) -> (String, Json) {
    (name.to_owned(), value.into())
}

fn optional(name: &'static str, value: impl Strategy<Value = Json>) -> impl Strategy<Value = Members> {
    prop::option::of(value)
        .prop_map(move |value| value.map(|value| member(name, value)).into_iter().collect())
}

fn optional_quantities(name: &'static str) -> impl Strategy<Value = Members> {
    optional(name, prop::collection::vec(quantity(), 1..3).prop_map(Json::List))
}

/// A list of different items.
fn list<T: Into<Json>>(
    name: &'static str,
    length: std::ops::Range<usize>,
    item: impl Strategy<Value = T>,
) -> impl Strategy<Value = Members> {
    let items = prop::collection::vec(item.prop_map(Into::into), length);
    items.prop_map(move |mut items: Vec<Json>| {
        items.dedup_by_key(|item| item.to_string());
        vec![member(name, Json::List(items))]
    })
}
