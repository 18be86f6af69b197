use super::*;

#[test]
fn uris_have_a_scheme_and_only_their_characters() {
    for uri in [
        "https://id.gs1.org/01/04071000001232/10/KW%2F07?15=261130#top",
        "urn:epc:id:sgln:407100000012..0",
        "urn:uuid:0190a1b2-0000-7000-8000-000000000001",
        "geo:52.5,13.4",
        "cbv:BizStep-shipping",
        "ni:///sha-256;00?ver=CBV2.0",
        "http://[::1]/x",
        "a+b-c.1:x",
    ] {
        assert!(is_uri(uri), "{uri}");
    }
    for text in [
        "",
        "shipping",
        ":x",
        "x:",
        "1a:x",
        "a b:x",
        "https://a b",
        "https://a/ä",
        "https://a/%4",
        "https://a/%zz",
        "https://a/<x>",
        "https://a/#b#c",
        "a:\"x\"",
        "a:{x}",
        "a:x|y",
        "a:x\n",
        "ä:x",
        "a:\\x",
        "a:^x`",
    ] {
        assert!(!is_uri(text), "{text:?}");
    }
}
