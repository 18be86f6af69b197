use super::*;

#[test]
fn a_term_is_written_in_four_ways() {
    for written in [
        "shipping",
        "cbv:BizStep-shipping",
        "https://ref.gs1.org/cbv/BizStep-shipping",
        "urn:epcglobal:cbv:bizstep:shipping",
    ] {
        assert_eq!(BizStep::read(written), Some(BizStep::Shipping), "{written}");
        assert_eq!(BIZ_STEP.web_uri(written), "https://ref.gs1.org/cbv/BizStep-shipping", "{written}");
    }
    assert_eq!(Disposition::read("urn:epcglobal:cbv:disp:recalled"), Some(Disposition::Recalled));
    assert_eq!(BizTransactionType::read("cbv:BTT-desadv"), Some(BizTransactionType::Desadv));
    assert_eq!(SourceDestType::read("urn:epcglobal:cbv:sdt:owning_party"), Some(SourceDestType::OwningParty));
    assert_eq!(
        ErrorReason::read("https://ref.gs1.org/cbv/ER-incorrect_data"),
        Some(ErrorReason::IncorrectData)
    );
    assert_eq!(SensorAlert::read("gs1:ALARM_CONDITION"), Some(SensorAlert::Alarm));
    assert_eq!(MEASUREMENT.web_uri("gs1:Temperature"), "https://gs1.org/voc/Temperature");
    assert_eq!(COMPONENT.web_uri("latitude"), "https://ref.gs1.org/cbv/Comp-latitude");
}

#[test]
fn terms_of_ones_own_are_uris() {
    let uri = "https://plant.example/steps/deboning";
    assert_eq!(BizStep::read(uri), Some(BizStep::Private(uri.to_owned())));
    assert_eq!(BizStep::read(uri).unwrap().as_str(), uri);
    assert_eq!(BIZ_STEP.web_uri(uri), uri);
    assert_eq!(BizStep::read("plant:deboning"), Some(BizStep::Private("plant:deboning".to_owned())));
}

#[test]
fn unknown_words_and_foreign_terms_are_none() {
    for written in [
        "",
        "deboning",
        "Shipping",
        "recalled",
        "cbv:BizStep-deboning",
        "cbv:Disp-recalled",
        "https://ref.gs1.org/cbv/Disp-recalled",
        "https://ref.gs1.org/cbv/",
        "urn:epcglobal:cbv:bizstep:deboning",
        "urn:epcglobal:cbv:disp:recalled",
        "https://no uri",
    ] {
        assert_eq!(BizStep::read(written), None, "{written:?}");
    }
}

#[test]
fn every_word_is_its_variant() {
    fn check<T>(words: &[&str], read: fn(&str) -> Option<T>, as_str: fn(&T) -> &str) {
        for word in words {
            assert_eq!(as_str(&read(word).unwrap()), *word);
        }
    }
    check(BizStep::WORDS, BizStep::read, BizStep::as_str);
    check(Disposition::WORDS, Disposition::read, Disposition::as_str);
    check(BizTransactionType::WORDS, BizTransactionType::read, BizTransactionType::as_str);
    check(SourceDestType::WORDS, SourceDestType::read, SourceDestType::as_str);
    check(ErrorReason::WORDS, ErrorReason::read, ErrorReason::as_str);
    check(SensorAlert::WORDS, SensorAlert::read, SensorAlert::as_str);
}
