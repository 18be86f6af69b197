use super::*;
use crate::openai::parse_request;

fn bounds(body: &str) -> Option<InputTokens> {
    input_tokens(&parse_request(body.as_bytes()).unwrap())
}

#[test]
fn a_byte_is_at_most_a_token() {
    let ask = |text: &str| {
        bounds(&format!(r#"{{"model": "m", "messages": [{{"role": "user", "content": "{text}"}}]}}"#))
            .unwrap()
    };
    let (empty, long) = (ask(""), ask(&"字".repeat(1000)));
    assert_eq!(long.max - empty.max, 3000);
    assert_eq!(long.likely_max - empty.likely_max, 1500);
    assert_eq!(empty.max, REQUEST_TOKENS + MESSAGE_TOKENS);
}

#[test]
fn everything_the_model_reads_counts() {
    let small = r#"{"model": "m", "messages": [{"role": "user", "content": "hi"}]}"#;
    let small = bounds(small).unwrap();
    let rows = [
        r#"{"role": "user", "name": "ana", "content": "hi"}"#,
        r#"{"role": "user", "content": [{"type": "text", "text": "hi!"}]}"#,
        r#"{"role": "user", "content": "hi", "reasoning": "abc"}"#,
        r#"{"role": "user", "content": "hi"}, {"role": "assistant", "refusal": "no"}"#,
    ];
    for row in rows {
        let more = bounds(&format!(r#"{{"model": "m", "messages": [{row}]}}"#)).unwrap();
        assert!(more.max > small.max, "{row}");
    }
    let tool =
        r#""tools": [{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}]"#;
    for field in [tool, r#""prediction": {"content": "abc"}"#] {
        let body = format!(r#"{{"model": "m", {field}, "messages": [{{"role": "user", "content": "hi"}}]}}"#);
        assert!(bounds(&body).unwrap().max > small.max, "{field}");
    }
}

#[test]
fn images_are_bounded_by_their_count() {
    let image = r#"{"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}"#;
    let body =
        format!(r#"{{"model": "m", "messages": [{{"role": "user", "content": [{image}, {image}]}}]}}"#);
    assert!(bounds(&body).unwrap().max > 2 * IMAGE_TOKENS_MAX);
}

#[test]
fn audio_has_no_bound() {
    let audio = r#"{"type": "input_audio", "input_audio": {"data": "AA==", "format": "wav"}}"#;
    let body = format!(r#"{{"model": "m", "messages": [{{"role": "user", "content": [{audio}]}}]}}"#);
    assert_eq!(bounds(&body), None);
}
