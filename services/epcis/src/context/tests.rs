use super::*;
use crate::problem::Problem;

#[test]
fn prefixes_are_those_declared_and_those_of_the_epcis_context() {
    let (context, problems) = read(
        r#"["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
            {"plant": "https://plant.example/", "@version": 1.1}, {"plant": "https://plant.example/2/"}]"#,
    );
    assert_eq!(problems, []);
    assert_eq!(context.namespace("plant"), Some("https://plant.example/2/"));
    assert_eq!(context.namespace("cbvmda"), Some("urn:epcglobal:cbv:mda:"));
    assert_eq!(context.namespace("other"), None);
    assert_eq!(
        (context.declared("plant"), context.declared("cbvmda")),
        (Some("https://plant.example/2/"), None)
    );
}

#[test]
fn a_name_is_a_namespace_and_a_local_name() {
    let (context, _) = read(r#"{"plant": "https://plant.example/"}"#);
    for (name, expanded) in [
        ("plant:run", Some(("https://plant.example/", "run"))),
        ("plant:a:b", Some(("https://plant.example/", "a:b"))),
        ("cbvmda:lotNumber", Some(("urn:epcglobal:cbv:mda:", "lotNumber"))),
        ("https://plant.example/run", Some(("https://plant.example/", "run"))),
        ("https://plant.example/voc#run", Some(("https://plant.example/voc#", "run"))),
        ("urn:plant:voc:run", Some(("urn:plant:voc:", "run"))),
        ("plant://run", Some(("plant://", "run"))),
        ("run", None),
        ("other:run", None),
        ("https://a b", None),
    ] {
        assert_eq!(context.expand(name), expanded, "{name}");
    }
}

#[test]
fn a_context_is_refused_where_it_is_broken() {
    let (_, problems) = read(r#"["no uri", 7, {"a": "b", "c": {"@id": "x"}, "@base": "y"}, null]"#);
    let found: Vec<_> = problems.iter().map(|problem| (problem.pointer.as_str(), problem.rule)).collect();
    assert_eq!(
        found,
        [("/0", Rule::Uri), ("/1", Rule::JsonType), ("/2/a", Rule::Uri), ("/3", Rule::JsonType)]
    );
    assert_eq!(read("7").1.len(), 1);
}

#[test]
fn only_plain_contexts_that_agree_are_merged() {
    let mut merged = Context::default();
    merged.declare("a", "https://a.example/");
    for (context, is_merged) in [
        (r#""https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld""#, true),
        (r#"["https://gs1.github.io/EPCIS/epcis-context.jsonld", {"a": "https://a.example/"}]"#, true),
        (r#"{"b": "https://b.example/"}"#, true),
        (r#"{"a": "https://other.example/", "c": "https://c.example/"}"#, false),
        (r#"["https://other.example/context.jsonld"]"#, false),
        (r#"[{"a:b": {"@type": "xsd:integer"}}]"#, false),
    ] {
        assert_eq!(merged.merge(&read(context).0), is_merged, "{context}");
    }
    let declared = ["a", "b", "c"].map(|prefix| merged.declared(prefix));
    assert_eq!(declared, [Some("https://a.example/"), Some("https://b.example/"), None]);
}

#[test]
fn an_events_own_declaration_counts() {
    let (document, _) = read(r#"[{"a": "https://a.example/1/", "b": "https://b.example/"}]"#);
    let own = Json::read(br#"{"a": "https://a.example/2/"}"#).unwrap();
    let event = Context::read(&own, Some(&Arc::new(document)), Place::ROOT, &mut Problems::default());
    assert_eq!(event.namespace("a"), Some("https://a.example/2/"));
    assert_eq!(event.namespace("b"), Some("https://b.example/"));
    assert_eq!(event.to_json().as_list().unwrap().len(), 2);
    assert!(!Context::default().merge(&event), "its document's prefixes would be lost");
}

#[test]
fn a_context_has_an_end() {
    let (_, problems) = read(&format!("[\"https://a.example/{}\"]", "x".repeat(CONTEXT_BYTES_MAX)));
    assert_eq!(problems.iter().map(|problem| problem.rule).collect::<Vec<_>>(), [Rule::ContextSize]);
}

fn read(json: &str) -> (Context, Vec<Problem>) {
    let mut problems = Problems::default();
    let context = Context::read(&Json::read(json.as_bytes()).unwrap(), None, Place::ROOT, &mut problems);
    (context, problems.into_list(Place::ROOT))
}
