use proptest::prelude::*;

use super::*;

#[test]
fn urn_and_link_are_the_same_identifier() {
    let gtin: Gtin = "04071000001232".parse().unwrap();
    let lot = || "KW/07".parse().unwrap();
    check(
        "urn:epc:class:lgtin:4071000.000123.KW%2F07",
        "https://a.example/01/04071000001232/10/KW%2f07?15=261130",
        Identifier::Lot { gtin, lot: lot() },
        Level::Class,
    );
    check(
        "urn:epc:idpat:sgtin:4071000.000123.*",
        "https://id.gs1.org/gtin/4071000001232",
        Identifier::Class(gtin),
        Level::Class,
    );
    check(
        "urn:epc:id:sgtin:4071000.000123.S1",
        "https://id.gs1.org/01/04071000001232/22/V/10/KW07/21/S1",
        Identifier::Item { gtin, serial: "S1".parse().unwrap() },
        Level::Instance,
    );
    check(
        "urn:epc:id:sscc:4071000.0000000001",
        "https://id.gs1.org/00/040710000000000013",
        Identifier::LogisticUnit("040710000000000013".parse().unwrap()),
        Level::Instance,
    );
    let gln = "4071000000006".parse().unwrap();
    let extension = Some("gate2".parse().unwrap());
    check(
        "urn:epc:id:sgln:4071000.00000.gate2",
        "https://id.gs1.org/414/4071000000006/254/gate2",
        Identifier::Location { gln, extension },
        Level::Instance,
    );
    check(
        "urn:epc:id:sgln:4071000.00000.0",
        "https://id.gs1.org/414/4071000000006",
        Identifier::Location { gln, extension: None },
        Level::Instance,
    );
    check(
        "urn:epc:id:pgln:4071000.00000",
        "https://id.gs1.org/417/4071000000006",
        Identifier::Party(gln),
        Level::Instance,
    );

    fn check(urn: &str, link: &str, expected: Identifier, level: Level) {
        assert_eq!(Identifier::from_uri(urn), Ok(Some(expected.clone())), "{urn}");
        assert_eq!(Identifier::from_uri(link), Ok(Some(expected.clone())), "{link}");
        assert_eq!(expected.level(), level, "{urn}");
        assert_eq!(expected.urn(7).unwrap(), urn);
        assert_eq!(Identifier::from_uri(&expected.digital_link()), Ok(Some(expected)), "{urn}");
    }
}

#[test]
fn other_keys_become_links() {
    for (urn, link, level) in [
        ("urn:epc:id:grai:4071000.00012.K7", "8003/04071000000129K7", Level::Instance),
        ("urn:epc:idpat:grai:4071000.00012.*", "8003/04071000000129", Level::Class),
        ("urn:epc:id:giai:4071000.K%2F7", "8004/4071000K%2F7", Level::Instance),
        ("urn:epc:id:gsrn:4071000.0000000001", "8018/407100000000000013", Level::Instance),
        ("urn:epc:id:gsrnp:4071000.0000000001", "8017/407100000000000013", Level::Instance),
        ("urn:epc:id:gdti:4071000.00012.PO.7", "253/4071000000129PO.7", Level::Instance),
        ("urn:epc:idpat:gdti:4071000.00012.*", "253/4071000000129", Level::Class),
        ("urn:epc:id:sgcn:4071000.00012.44", "255/407100000012944", Level::Instance),
        ("urn:epc:idpat:sgcn:4071000.00012.*", "255/4071000000129", Level::Class),
        ("urn:epc:id:ginc:4071000.A1", "401/4071000A1", Level::Instance),
        ("urn:epc:id:gsin:4071000.000000001", "402/40710000000000013", Level::Instance),
        ("urn:epc:id:cpi:4071000.AB%231.7", "8010/4071000AB%231/8011/7", Level::Instance),
        ("urn:epc:idpat:cpi:4071000.AB%231.*", "8010/4071000AB%231", Level::Class),
        ("urn:epc:id:itip:4071000.000123.01.03.S1", "8006/040710000012320103/21/S1", Level::Instance),
        ("urn:epc:idpat:itip:4071000.000123.01.03.*", "8006/040710000012320103", Level::Class),
        ("urn:epc:id:upui:4071000.000123.T!", "01/04071000001232/235/T%21", Level::Instance),
        ("urn:epc:id:sgtin:407100000012.0.S", "01/04071000000129/21/S", Level::Instance),
        ("urn:epc:id:sgln:407100000012..0", "414/4071000000129", Level::Instance),
        ("urn:epc:id:pgln:407100000012.", "417/4071000000129", Level::Instance),
    ] {
        let identifier = Identifier::from_uri(urn).unwrap().unwrap_or_else(|| panic!("{urn}"));
        assert_eq!(identifier.digital_link(), format!("https://id.gs1.org/{link}"), "{urn}");
        assert_eq!(identifier.level(), level, "{urn}");
        assert_eq!(Identifier::from_uri(&identifier.digital_link()), Ok(Some(identifier)), "{urn}");
    }
}

#[test]
fn what_is_not_gs1s_is_none() {
    for uri in [
        "urn:uuid:0190a1b2-0000-7000-8000-000000000001",
        "urn:epc:id:gid:95100000.12345.400",
        "urn:epcglobal:cbv:bt:4071000000006:4711",
        "geo:52.52,13.40",
        "https://erp.example/orders/4711",
        "https://erp.example/2026/01/20260131",
        "https://erp.example/01/abc",
        "https://erp.example/01/04071000001232/21/B/10/A",
        "not a uri at all",
        "",
    ] {
        assert_eq!(Identifier::from_uri(uri), Ok(None), "{uri}");
    }
}

#[test]
fn what_claims_to_be_gs1s_must_be_right() {
    for (uri, problem) in [
        (
            "https://a.example/01/04071000001231",
            "is no GS1 Digital Link: (01) the check digit must be 2, is 1",
        ),
        (
            "https://a.example/00/040710000000000012",
            "is no GS1 Digital Link: (00) the check digit must be 3, is 2",
        ),
        ("https://id.gs1.org/01/40710007", "is no GS1 Digital Link: (01) the check digit must be 6, is 7"),
        ("https://id.gs1.org/products/7", "is no GS1 Digital Link: its path says no GS1 key"),
        ("https://ID.GS1.ORG/01/abc", "is no GS1 Digital Link: (01) must be digits: character 1 is 'a'"),
        (
            "urn:epc:id:sgtin:4071000.00123.S1",
            "is no EPC URN: company prefix and reference must be 13 digits together, are 12",
        ),
        ("urn:epc:id:sgtin:40710.00012300.S1", "is no EPC URN: the company prefix must be 6 to 12 digits"),
        ("urn:epc:id:sgtin:4071000.000123", "is no EPC URN: it ends before its last field"),
        ("urn:epc:id:sgtin:4071000.000123.", "is no EPC URN: it ends before its last field"),
        ("urn:epc:id:sgtin:4071000.00012x.S1", "is no EPC URN: the value must be digits: character 6 is 'x'"),
        ("urn:epc:id:sgtin:4071000.000123.%4", "is no EPC URN: a percent sign begins no code"),
        (
            "urn:epc:id:sgtin:4071000.000123.%20",
            "is no EPC URN: the value character 1, ' ', is not in the GS1 character set 82",
        ),
        (
            "urn:epc:idpat:sgtin:4071000.000123.S1",
            "is no EPC URN: a pattern must end in .*, for all of a class",
        ),
        ("urn:epc:id:sscc:4071000.0000000001.5", "is no EPC URN: it has a field too many"),
        ("urn:epc:id:sscc:4071000.0000000001.", "is no EPC URN: it has a field too many"),
        ("urn:epc:id:sgln:4071000.00000", "is no EPC URN: it ends before its last field"),
        (
            "urn:epc:id:cpi:4071000.ab.7",
            "is no EPC URN: the value character 8, 'a', is not in the GS1 character set 39",
        ),
        (
            "urn:epc:tag:sgtin-96:3.4071000.000123.7",
            "is no EPC URN: it has no scheme known for EPCs in events",
        ),
        ("urn:epc:id:lgtin:4071000.000123.7", "is no EPC URN: it has no scheme known for EPCs in events"),
    ] {
        assert_eq!(Identifier::from_uri(uri).unwrap_err().to_string(), problem, "{uri}");
    }
}

#[test]
fn a_urn_needs_a_company_prefix() {
    let party = Identifier::Party("4071000000006".parse().unwrap());
    assert_eq!(party.urn(12).unwrap(), "urn:epc:id:pgln:407100000000.");
    assert_eq!(party.urn(5), Err(UrnError::CompanyPrefix));
    assert_eq!(party.urn(13), Err(UrnError::CompanyPrefix));
    let asset = Identifier::from_uri("urn:epc:id:giai:4071000.K7").unwrap().unwrap();
    assert_eq!(asset.urn(7), Err(UrnError::NoUrn));
}

proptest! {
    #[test]
    fn both_forms_come_back(identifier in identifier(), prefix in 6_usize..=12) {
        let (urn, link) = (identifier.urn(prefix).unwrap(), identifier.digital_link());
        prop_assert_eq!(Identifier::from_uri(&urn), Ok(Some(identifier.clone())));
        prop_assert_eq!(Identifier::from_uri(&link), Ok(Some(identifier)));
    }

    #[test]
    fn no_uri_breaks_the_parser(
        uri in prop_oneof![
            any::<String>(),
            "urn:epc:(id|class|idpat):(sgtin|lgtin|sscc|sgln|grai|cpi|itip|giai):[0-9.*%A-F]{0,40}",
            "https://id.gs1.org/(01|00|414|8010|8006)/[0-9A-Z%/]{0,40}",
        ],
    ) {
        if let Ok(Some(identifier)) = Identifier::from_uri(&uri) {
            prop_assert_eq!(Identifier::from_uri(&identifier.digital_link()), Ok(Some(identifier)));
        }
    }
}

fn identifier() -> impl Strategy<Value = Identifier> {
    let text = r#"[!"%-?A-Z_a-z]{1,20}"#;
    let gtin = || "[0-9]{13}".prop_map(|body| with_check_digit(&body).parse::<Gtin>().unwrap());
    let gln = || "[0-9]{12}".prop_map(|body| with_check_digit(&body).parse::<Gln>().unwrap());
    // A URN says 0 where there is no extension.
    let extension = prop::option::of(text.prop_filter("0 is none", |text| text != "0"));
    prop_oneof![
        gtin().prop_map(Identifier::Class),
        (gtin(), text).prop_map(|(gtin, lot)| Identifier::Lot { gtin, lot: lot.parse().unwrap() }),
        (gtin(), text).prop_map(|(gtin, serial)| Identifier::Item { gtin, serial: serial.parse().unwrap() }),
        "[0-9]{17}".prop_map(|body| Identifier::LogisticUnit(with_check_digit(&body).parse().unwrap())),
        (gln(), extension).prop_map(|(gln, extension)| {
            let extension = extension.map(|extension| extension.parse().unwrap());
            Identifier::Location { gln, extension }
        }),
        gln().prop_map(Identifier::Party),
    ]
}

fn with_check_digit(digits: &str) -> String {
    format!("{digits}{}", crate::check_digit(digits).unwrap())
}
