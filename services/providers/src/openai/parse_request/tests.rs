use proptest::prelude::*;

use super::*;
use crate::chat::{Content, Part, ToolChoice};
use crate::openai::ErrorBody;

const SAMPLE: &str = include_str!("../../../tests/samples/request.json");

fn rules(body: &str) -> Vec<(String, String)> {
    let error = parse_request(body.as_bytes()).expect_err("the body breaks rules");
    error.violations.into_iter().map(|violation| (violation.path, violation.rule)).collect()
}

fn check(body: &str, expected: &[(&str, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(path, rule)| (path.to_string(), rule.to_string())).collect();
    assert_eq!(rules(body), expected, "{body}");
}

/// A right body but for `field`.
fn with(field: &str) -> String {
    format!(r#"{{"model": "m", "messages": [{{"role": "user", "content": "hi"}}], {field}}}"#)
}

fn with_message(message: &str) -> String {
    format!(r#"{{"model": "m", "messages": [{message}]}}"#)
}

#[test]
fn reads_everything() {
    let request = parse_request(SAMPLE.as_bytes()).unwrap();
    assert_eq!(request.model, "asked-model");
    assert_eq!(request.messages.len(), 7);
    assert_eq!(request.tool_choice, Some(ToolChoice::Function("find_lot".to_owned())));
    assert_eq!(request.output_tokens_max(), Some(500));
    assert_eq!(request.stop, ["END", "STOP"]);
    assert_eq!((request.seed, request.temperature), (Some(7), Some(0.2)));
    let call = &request.messages[3].tool_calls[1];
    assert_eq!((call.id.as_str(), call.thought_signature.as_deref()), ("call_2", Some("c2ln")));
    let Some(Content::Parts(parts)) = &request.messages[2].content else { panic!("it has parts") };
    let Part::Image(image) = &parts[1] else { panic!("it has an image") };
    assert_eq!(image.inline(), Some(("image/png", "iVBORw0KGgo=")));
}

#[test]
fn unknown_fields_are_kept_as_they_came() {
    let request = parse_request(SAMPLE.as_bytes()).unwrap();
    let extra: Vec<_> = request.extra.iter().map(|(name, value)| (name.as_str(), value.get())).collect();
    assert_eq!(extra, [("reasoning_effort", "\"low\""), ("metadata", r#"{"b": 1, "a": [1.50, 2]}"#)]);
}

#[test]
fn nulls_are_absent() {
    let request =
        parse_request(with(r#""temperature": null, "tools": null, "stop": null, "n": null"#).as_bytes());
    let request = request.unwrap();
    assert_eq!((request.temperature, request.tools.len(), request.stop.len()), (None, 0, 0));
}

#[test]
fn streams() {
    let options =
        r#""stream": true, "stream_options": {"include_usage": true, "include_obfuscation": false}"#;
    let request = parse_request(with(options).as_bytes()).unwrap();
    assert!(request.stream && request.include_usage);
    check(
        &with(r#""stream_options": {"include_usage": true}"#),
        &[("stream_options", "may only be given with stream: true")],
    );
}

#[test]
fn bodies_that_are_none() {
    check("[]", &[("", "must be an object")]);
    check("{}", &[("model", "is missing"), ("messages", "is missing")]);
    assert!(rules("{\"model\"")[0].1.starts_with("must be JSON: EOF"));
    assert_eq!(parse_request(b"\"\xff\"").unwrap_err().violations[0].rule, "must be UTF-8");
}

#[test]
fn all_violations_at_once() {
    let body = r#"{"model": "", "messages": [{"role": "user", "content": 5}, {"role": "king", "content": "hi"},
        {"role": "user", "content": [{"type": "text"}, {"type": "image_url", "image_url": {}}]}],
        "temperature": 3, "top_p": "x", "n": 2, "logprobs": true, "max_tokens": 0}"#;
    check(
        body,
        &[
            ("logprobs", "is not supported"),
            ("n", "must be 1; ask again for further choices"),
            ("model", "must not be empty"),
            ("messages[0].content", "must be a string or an array of parts"),
            ("messages[1].role", "must be system, developer, user, assistant or tool"),
            ("messages[2].content[0].text", "is missing"),
            ("messages[2].content[1].image_url.url", "is missing"),
            ("temperature", "must be between 0 and 2"),
            ("top_p", "must be a number"),
            ("max_tokens", "must be at least 1"),
        ],
    );
}

#[test]
fn single_rules() {
    let rows = [
        (with(r#""functions": []"#), "functions", "is not supported; use tools"),
        (with(r#""audio": {"voice": "a"}"#), "audio", "is not supported; answers are text"),
        (with(r#""modalities": ["text", "audio"]"#), "modalities", "must be [\"text\"]"),
        (
            with(r#""service_tier": "flex""#),
            "service_tier",
            "must be auto or default; other tiers have other prices",
        ),
        (with(r#""stop": ["a", "b", "c", "d", "e"]"#), "stop", "must have at most 4 entries"),
        (with(r#""stop": 5"#), "stop", "must be a string or an array of strings"),
        (with(r#""seed": 1.5"#), "seed", "must be a whole number"),
        (with(r#""stream": "yes""#), "stream", "must be true or false"),
        (with(r#""model": "n""#), "model", "is given twice"),
        (with(r#""tool_choice": "auto""#), "tool_choice", "needs tools"),
        (with(r#""tools": [{"type": "custom"}]"#), "tools[0].type", "must be function"),
        (with(r#""tools": [{"type": "function"}]"#), "tools[0].function", "is missing"),
        (with(r#""tools": [{"type": "function", "function": {}}]"#), "tools[0].function.name", "is missing"),
        (
            with(r#""response_format": {"type": "xml"}"#),
            "response_format.type",
            "must be text, json_object or json_schema",
        ),
        (with(r#""response_format": {"type": "json_schema"}"#), "response_format.json_schema", "is missing"),
        (with_message(""), "messages", "must not be empty"),
        (with_message(r#"{"role": "user"}"#), "messages[0].content", "is missing"),
        (with_message(r#"{"role": "assistant", "content": null}"#), "messages[0].content", "is missing"),
        (with_message(r#"{"role": "tool", "content": "1"}"#), "messages[0].tool_call_id", "is missing"),
        (
            with_message(
                r#"{"role": "assistant", "tool_calls": [{"id": "a", "type": "function", "function": {"name": "f"}}]}"#,
            ),
            "messages[0].tool_calls[0].function.arguments",
            "is missing",
        ),
    ];
    for (body, path, rule) in rows {
        check(&body, &[(path, rule)]);
    }
}

#[test]
fn tool_choices() {
    let tools = r#""tools": [{"type": "function", "function": {"name": "f"}}]"#;
    let choice = |choice: &str| {
        let request = parse_request(with(&format!(r#"{tools}, "tool_choice": {choice}"#)).as_bytes());
        request.map(|request| request.tool_choice).ok().flatten()
    };
    assert_eq!(choice(r#""none""#), Some(ToolChoice::None));
    assert_eq!(choice(r#""auto""#), Some(ToolChoice::Auto));
    assert_eq!(choice(r#""required""#), Some(ToolChoice::Required));
    let named = r#"{"type": "function", "function": {"name": "f"}}"#;
    assert_eq!(choice(named), Some(ToolChoice::Function("f".to_owned())));
    assert_eq!(choice(r#""any""#), None);
    assert_eq!(choice(r#"{"type": "allowed_tools"}"#), None);
}

/// A hostile body makes no endless answer.
#[test]
fn violations_are_bounded() {
    let body = with_message(&vec!["5"; 1000].join(","));
    assert_eq!(rules(&body).len(), 20);
}

#[test]
fn error_envelope() {
    let error = parse_request(with(r#""n": 2, "temperature": -1"#).as_bytes()).unwrap_err();
    let body = ErrorBody::from(&error);
    assert_eq!(body.status, 400);
    let json: serde_json::Value = serde_json::from_slice(&body.to_json()).unwrap();
    let message = "n must be 1; ask again for further choices; temperature must be between 0 and 2";
    assert_eq!(
        json,
        serde_json::json!({"error": {
            "message": message, "type": "invalid_request_error", "param": "n", "code": null
        }})
    );
}

#[test]
fn texts_are_all_shown_and_the_rest_is_named() {
    let mut request = parse_request(SAMPLE.as_bytes()).unwrap();
    let mut paths = Vec::new();
    request.visit_texts(|path, text| {
        paths.push(path.to_owned());
        text.push('!');
    });
    assert_eq!(
        paths,
        [
            "messages[0].content",
            "messages[1].content[0].text",
            "messages[2].content[0].text",
            "messages[2].name",
            "messages[3].content",
            "messages[3].tool_calls[0].function.arguments",
            "messages[3].tool_calls[1].function.arguments",
            "messages[4].content",
            "messages[5].content",
            "messages[6].content",
            "tools[0].function.description",
            "stop[0]",
            "stop[1]",
            "user",
        ]
    );
    assert_eq!(
        request.opaque(),
        [
            "messages[2].content[1]",
            "tools[0].function.parameters",
            "response_format.json_schema",
            "reasoning_effort",
            "metadata",
        ]
    );
    let Some(Content::Text(text)) = &request.messages[6].content else { panic!("it is text") };
    assert_eq!(text, "And now?!");
}

proptest! {
    #[test]
    fn no_bytes_are_too_strange(bytes: Vec<u8>) {
        let _ = parse_request(&bytes);
    }

    /// Any change of a byte of a right body is read or refused, and what is read can be written and read again.
    #[test]
    fn no_change_is_too_strange(place in 0..SAMPLE.len(), byte: u8) {
        let mut bytes = SAMPLE.as_bytes().to_vec();
        bytes[place] = byte;
        if let Ok(request) = parse_request(&bytes) {
            let written = crate::openai::write_request(&request, &request.model, request.stream);
            let again = parse_request(&written).unwrap();
            prop_assert_eq!(format!("{request:?}"), format!("{again:?}"));
        }
    }
}
