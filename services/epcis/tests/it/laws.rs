//! Laws that hold for every event.

use proptest::prelude::*;
use proptest::sample::Index;
use tracegate_epcis::{Event, Json, Number, Object, Reading, read};

use crate::generated::event;
use crate::kit::LIMITS;

proptest! {
    #[test]
    fn a_valid_event_comes_back_word_for_word(event in event()) {
        let text = event.to_string();
        let document = read(text.as_bytes(), LIMITS).unwrap().into_document();
        let document = document.unwrap_or_else(|problems| panic!("{text}\n{problems:#?}"));
        prop_assert_eq!(document.to_json().to_string(), text);
        prop_assert_eq!(document.events().first().unwrap().json(), &event);
    }

    #[test]
    fn the_hash_knows_no_order(event in event(), seed in any::<u64>()) {
        let mut order = Order(seed);
        let shuffled = order.shuffle(&Json::Object(event.clone()));
        prop_assert_eq!(pre_hash(&event.into()), pre_hash(&shuffled));
    }

    /// Whatever leaf of a hashed field becomes another value that is allowed there, or is taken away: the hash changes.
    #[test]
    fn the_hash_changes_with_every_field(event in event(), at in any::<Index>(), with in any::<Index>()) {
        let json = Json::Object(event);
        let mut leaves = Vec::new();
        collect_leaves(&json, &mut Vec::new(), &mut leaves);
        let leaf = &leaves[at.index(leaves.len())];
        let old = leaf.iter().fold(&json, |json, step| child(json, *step).unwrap());
        let candidates = others(old);
        let new = candidates.get(with.index(candidates.len() + 1));
        let mut changed = json.clone();
        change(&mut changed, leaf, new.cloned());
        if let Some(new) = accepted(&changed) {
            prop_assert_ne!(pre_hash(&json), new.pre_hash(), "{}", changed);
        }
    }

    /// Nonsense in any place is refused or makes an event that can be used; nothing breaks.
    #[test]
    fn no_event_breaks_the_reader(event in event(), changes in prop::collection::vec((any::<Index>(), nonsense()), 1..4)) {
        let mut json = Json::Object(event);
        for (at, nonsense) in changes {
            let mut places = vec![Vec::new()];
            collect_places(&json, &mut Vec::new(), &mut places);
            change(&mut json, &places[at.index(places.len())].clone(), Some(nonsense));
        }
        let text = json.to_string();
        if let Ok(reading) = read(text.as_bytes(), LIMITS) {
            check(reading, &text)?;
        }
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in any::<Vec<u8>>()) {
        let _ = read(&bytes, LIMITS);
    }
}

fn check(reading: Reading, text: &str) -> Result<(), TestCaseError> {
    prop_assert!(reading.all_problems().all(|problem| !problem.message.is_empty()));
    if let Ok(document) = reading.into_document() {
        prop_assert_eq!(document.to_json().to_string(), text);
        for event in document.events() {
            let _ =
                (event.hash_id(), event.record_time(), event.error_declaration(), event.quantities().count());
        }
    }
    Ok(())
}

/// Values that break things.
fn nonsense() -> impl Strategy<Value = Json> {
    prop_oneof![
        Just(Json::Null),
        Just(Json::Bool(true)),
        Just(Json::List(Vec::new())),
        Just(Json::List(vec![Json::from("x")])),
        Just(Json::Object(Object::new())),
        "-?[0-9]{1,40}(e[0-9]{1,3})?"
            .prop_filter_map("a number", |digits| Number::from_digits(&digits))
            .prop_map(Json::Number),
        any::<String>().prop_map(Json::Text),
        "(urn:epc:|https://id.gs1.org/|cbv:|plant:|2026-|ni:///)?[0-9a-z:./%*+-]{0,30}".prop_map(Json::Text),
    ]
}

/// Other values for a leaf, of which at least one is allowed in most places.
fn others(old: &Json) -> Vec<Json> {
    let text = match old {
        Json::Bool(value) => return vec![Json::Bool(!value)],
        Json::Number(number) => {
            let digits = format!("1{}", number.as_str().trim_start_matches(['-', '0', '.']));
            return Number::from_digits(&digits).map(Json::Number).into_iter().collect();
        }
        Json::Text(text) => text,
        Json::Null | Json::List(_) | Json::Object(_) => return Vec::new(),
    };
    let fixed = [
        "receiving",
        "stolen",
        "inv",
        "location",
        "Length",
        "OBSERVE",
        "ADD",
        "-03:00",
        "GRM",
        "2003-04-05T06:07:08Z",
        "urn:epc:id:sscc:407100000.00000001",
        "urn:epc:class:lgtin:4071000.000123.KW07",
        "AggregationEvent",
        "AssociationEvent",
    ];
    let fixed = fixed.iter().map(|other| (*other).to_owned());
    fixed.chain([format!("{text}1")]).filter(|other| other != text).map(Json::Text).collect()
}

/// The way to a value: the number of a member or of an item at each level.
type Way = Vec<usize>;

fn collect_places(json: &Json, way: &mut Way, places: &mut Vec<Way>) {
    for step in 0.. {
        let Some(child) = child(json, step) else { return };
        way.push(step);
        places.push(way.clone());
        collect_places(child, way, places);
        way.pop();
    }
}

/// Ways to values without parts that are hashed.
fn collect_leaves(json: &Json, way: &mut Way, leaves: &mut Vec<Way>) {
    for step in 0.. {
        let Some(child) = child(json, step) else { return };
        let name = json.as_object().and_then(|object| object.iter().nth(step)).map(|(name, _)| name);
        if way.is_empty() && matches!(name, Some("@context" | "eventID" | "recordTime")) {
            continue;
        }
        way.push(step);
        match child {
            Json::List(_) | Json::Object(_) => collect_leaves(child, way, leaves),
            _ => leaves.push(way.clone()),
        }
        way.pop();
    }
}

fn child(json: &Json, step: usize) -> Option<&Json> {
    match json {
        Json::List(items) => items.get(step),
        Json::Object(object) => object.iter().nth(step).map(|(_, value)| value),
        _ => None,
    }
}

/// Replaces the value at the end of the way, or takes it out.
fn change(json: &mut Json, way: &[usize], new: Option<Json>) {
    let Some((step, rest)) = way.split_first() else {
        *json = new.unwrap_or(Json::Null);
        return;
    };
    let replace = |index: usize, mut value: Json| match (index == *step, rest.is_empty(), &new) {
        (true, true, None) => None,
        (true, ..) => {
            change(&mut value, rest, new.clone());
            Some(value)
        }
        _ => Some(value),
    };
    match json {
        Json::List(items) => {
            let items = std::mem::take(items).into_iter().enumerate();
            *json = Json::List(items.filter_map(|(index, item)| replace(index, item)).collect());
        }
        Json::Object(object) => {
            let members = object.iter().enumerate();
            let members =
                members.filter_map(|(index, (name, value))| Some((name, replace(index, value.clone())?)));
            *json = Object::from_iter(members).into();
        }
        _ => {}
    }
}

/// A generator of orders that needs no library.
struct Order(u64);

impl Order {
    fn shuffle(&mut self, json: &Json) -> Json {
        match json {
            Json::List(items) => {
                let items = items.iter().map(|item| self.shuffle(item)).collect();
                Json::List(self.permute(items))
            }
            Json::Object(object) => {
                let members = object.iter().map(|(name, value)| {
                    // Contexts are in order: what is declared last counts.
                    let value = if name == "@context" { value.clone() } else { self.shuffle(value) };
                    (name.to_owned(), value)
                });
                let members = members.collect();
                Object::from_iter(self.permute(members)).into()
            }
            leaf => leaf.clone(),
        }
    }

    fn permute<T>(&mut self, mut items: Vec<T>) -> Vec<T> {
        for last in (1..items.len()).rev() {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            items.swap(last, usize::try_from(self.0 >> 33).unwrap() % (last + 1));
        }
        items
    }
}

fn accepted(json: &Json) -> Option<Event> {
    let document = read(json.to_string().as_bytes(), LIMITS).ok()?.into_document().ok()?;
    document.into_events().pop()
}

fn pre_hash(json: &Json) -> String {
    accepted(json).unwrap_or_else(|| panic!("{json}")).pre_hash()
}
