use proptest::prelude::*;

use super::*;

const THIS_YEAR: i32 = 2026;

#[test]
fn a_link_says_what_a_label_says() {
    let link =
        "https://example.com/trace/01/04071000001232/10/KW%2F07?15=261130&linkType=gs1:pip&3103=012345";
    let link = parse(link).unwrap();
    assert_eq!(link.elements().gtin().unwrap().as_str(), "04071000001232");
    assert_eq!(link.elements().lot().unwrap().as_str(), "KW/07");
    assert_eq!(link.elements().net_weight_milligrams(), Some(12_345_000));
    assert_eq!(link.stem(), "https://example.com/trace");
    assert_eq!(link.to_uri(), "https://example.com/trace/01/04071000001232/10/KW%2F07?15=261130&3103=012345");
    assert_eq!(link.canonical(), "https://id.gs1.org/01/04071000001232/10/KW%2F07?15=261130&3103=012345");
    assert_eq!(
        link.at("https://a.example/"),
        "https://a.example/01/04071000001232/10/KW%2F07?15=261130&3103=012345"
    );
}

#[test]
fn links_are_written_in_more_than_one_way() {
    for (link, canonical) in [
        ("http://id.gs1.org/01/4071000001232", "/01/04071000001232"),
        ("HTTPS://id.gs1.org:443/01/40710006/", "/01/00000040710006"),
        ("https://id.gs1.org/gtin/04071000001232/lot/A/ser/B", "/01/04071000001232/10/A/21/B"),
        ("https://a.example/01/2/gln/4071000000006/254/gate2", "/414/4071000000006/254/gate2"),
        ("https://id.gs1.org/00/040710000000000013?15=261130;37=8", "/00/040710000000000013?15=261130&37=8"),
        ("https://id.gs1.org/01/04071000001232/235/T%21", "/01/04071000001232/235/T%21"),
        ("https://id.gs1.org/01/04071000001232?=1&x&2=&a=b", ""),
    ] {
        let read = parse(link);
        match canonical {
            "" => assert_eq!(read, Err(LinkError::UnknownAi { code: "2".to_owned() }), "{link}"),
            _ => assert_eq!(read.unwrap().canonical(), format!("https://id.gs1.org{canonical}"), "{link}"),
        }
    }
}

#[test]
fn every_key_takes_its_qualifiers() {
    for path in [
        "01/04071000001232/22/V/10/A/21/B",
        "00/040710000000000013",
        "253/4071000000006PO-7",
        "255/407100000000612",
        "401/4071000A",
        "402/40710000000000013",
        "414/4071000000006/254/X/7040/1ABC",
        "415/4071000000006/8020/R1",
        "417/4071000000006/7040/1ABC",
        "8003/04071000001232K7",
        "8004/4071000K7",
        "8006/040710000012320103/10/A/21/B",
        "8010/4071000AB/8011/7",
        "8017/407100000000000174/8019/3",
        "8018/407100000000000174",
    ] {
        let link = format!("https://id.gs1.org/{path}");
        assert_eq!(parse(&link).map(|read| read.to_uri()), Ok(link.clone()), "{link}");
    }
}

#[test]
fn a_link_is_refused_by_the_rule_it_breaks() {
    let qualifier = |key, qualifier| LinkError::Qualifier { key, qualifier };
    check("urn:epc:id:sscc:4071000.0000000001", LinkError::NoKey);
    check("ftp://id.gs1.org/01/04071000001232", LinkError::NoKey);
    check("https://id.gs1.org", LinkError::NoKey);
    check("https:///01/04071000001232", LinkError::NoKey);
    check("https://id.gs1.org/01/", LinkError::NoKey);
    check("https://id.gs1.org/10/KW07", LinkError::NoKey);
    check("https://id.gs1.org/01/04071000001232/10", LinkError::NoKey);
    check("https://id.gs1.org/01/04071000001232#top", LinkError::NoKey);
    check("https://id.gs1.org/01/04071000001232/21/B/10/A", qualifier(Ai::GTIN, Ai::LOT));
    check("https://id.gs1.org/01/04071000001232/10/A/235/T", qualifier(Ai::GTIN, Ai::THIRD_PARTY_SERIAL));
    check("https://id.gs1.org/01/04071000001232/235/T/10/A", qualifier(Ai::GTIN, Ai::LOT));
    check("https://id.gs1.org/00/040710000000000013/10/A", qualifier(Ai::SSCC, Ai::LOT));
    check("https://id.gs1.org/01/04071000001232/10/%4", LinkError::Percent { ai: Ai::LOT });
    check("https://id.gs1.org/01/04071000001232?18=1", LinkError::UnknownAi { code: "18".to_owned() });
    let value = |ai, problem| LinkError::Element(ElementError::Value { ai, problem });
    let digit = ValueError::CheckDigit { expected: '2', found: '1' };
    check("https://id.gs1.org/01/04071000001231", value(Ai::GTIN, digit));
    let space = ValueError::Character { at: 2, found: ' ', set: 82 };
    check("https://id.gs1.org/01/04071000001232/10/A%20B", value(Ai::LOT, space));
    let repeated = LinkError::Element(ElementError::Repeated { ai: Ai::LOT });
    check("https://id.gs1.org/01/04071000001232/10/A?10=B", repeated);
    let exclusive = ElementError::Exclusive { first: Ai::GTIN, second: Ai::COUNT };
    check("https://id.gs1.org/01/04071000001232?37=8", LinkError::Element(exclusive));

    fn check(link: &str, problem: LinkError) {
        assert_eq!(parse(link), Err(problem), "{link}");
    }
}

proptest! {
    #[test]
    fn a_link_comes_back(
        body in "[0-9]{13}",
        lot in r#"[!"%-?A-Z_a-z]{1,20}"#,
        weight in "[0-9]{6}",
        stem in "https://[a-z]{1,9}\\.example(/[a-z]{3,5}){0,2}",
    ) {
        let gtin = format!("{body}{}", crate::check_digit(&body).unwrap());
        let link = format!("{stem}/01/{gtin}/10/{}?3103={weight}", percent::for_link(&lot));
        let read = parse(&link).unwrap();
        prop_assert_eq!(read.elements().lot().unwrap().to_string(), lot);
        prop_assert_eq!(read.to_uri(), link);
    }

    #[test]
    fn no_uri_breaks_the_parser(
        uri in prop_oneof![any::<String>(), "https?://[a-z./0-9%?=&]{0,60}", "https://a.b/(01|00|414|x)/\\PC{0,40}"],
    ) {
        if let Ok(link) = parse(&uri) {
            prop_assert_eq!(parse(&link.canonical()).unwrap().canonical(), link.canonical());
        }
    }
}

fn parse(uri: &str) -> Result<DigitalLink, LinkError> {
    DigitalLink::parse(uri, THIS_YEAR)
}
