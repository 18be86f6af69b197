use crate::{Checksum, Custom, CustomId, Detector, Matcher, PiiClass, Settings};

fn is_shared<T: Send + Sync + Clone>() {}

#[test]
fn a_detector_is_shared_between_threads() {
    is_shared::<Detector>();
}

fn staff_number() -> Custom {
    Custom {
        name: "staff_number".to_owned(),
        matcher: Matcher::Pattern("[A-Z]{2}[0-9]{6}".to_owned()),
        ..Custom::default()
    }
}

#[test]
fn classes_and_their_names() {
    let settings =
        Settings { customs: vec![staff_number()], off: vec![PiiClass::Ssn], ..Settings::default() };
    let detector = Detector::compile(settings).expect("the settings are sound");
    let staff = PiiClass::Custom(CustomId(0));
    assert_eq!(detector.class_name(staff), "staff_number");
    assert_eq!(detector.class_name(PiiClass::Email), "email");
    assert!(detector.classes().any(|class| class == staff));
    assert!(!detector.classes().any(|class| class == PiiClass::Ssn));
    let classes: Vec<_> = detector.scan("AB123456, SSN 536-90-4399").iter().map(|f| f.class).collect();
    assert_eq!(classes, [staff]);
}

#[test]
fn thresholds_of_single_classes() {
    let count = |by_class: &[(PiiClass, f32)]| {
        let settings = Settings { confidence_min_by_class: by_class.to_vec(), ..Settings::default() };
        let detector = Detector::compile(settings).expect("the settings are sound");
        detector.scan("202-555-0143 and ana@example.com").len()
    };
    assert_eq!(count(&[]), 2);
    assert_eq!(count(&[(PiiClass::Phone, 0.99)]), 1);
    assert_eq!(count(&[(PiiClass::Phone, 0.99), (PiiClass::Email, 0.999)]), 0);
}

#[test]
fn all_problems_are_told_at_once() {
    let custom =
        |name: &str, matcher: Matcher| Custom { name: name.to_owned(), matcher, ..Custom::default() };
    let pattern = |source: &str| Matcher::Pattern(source.to_owned());
    let settings = Settings {
        confidence_min: 1.5,
        confidence_min_by_class: vec![(PiiClass::Custom(CustomId(99)), 0.5)],
        off: vec![PiiClass::Custom(CustomId(99))],
        customs: vec![
            custom("email", pattern("[")),
            custom("Staff", pattern("a(?=b)")),
            custom("twice", pattern("a*")),
            custom("twice", pattern("\\Aab")),
            custom("big", pattern("\\w{500}")),
            custom("none", Matcher::Words(vec![])),
            Custom {
                context_required: true,
                confidence: -1.0,
                ..custom("alone", Matcher::Words(vec![" ".to_owned()]))
            },
            Custom { context_words: vec![String::new()], ..custom("fine", pattern("ab")) },
        ],
    };
    let problems = Detector::compile(settings).expect_err("every line is wrong");
    let places: Vec<_> = problems.iter().map(|problem| (problem.index, problem.field.as_str())).collect();
    let expected = [
        (None, "confidence_min"),
        (None, "confidence_min_by_class"),
        (None, "off"),
        (Some(0), "name"),
        (Some(0), "pattern"),
        (Some(1), "name"),
        (Some(1), "pattern"),
        (Some(2), "pattern"),
        (Some(3), "name"),
        (Some(3), "pattern"),
        (Some(4), "pattern"),
        (Some(5), "words"),
        (Some(6), "confidence"),
        (Some(6), "context_words"),
        (Some(6), "words"),
        (Some(7), "context_words[0]"),
    ];
    assert_eq!(places, expected, "{problems:#?}");
}

#[test]
fn a_checksum_and_required_words() {
    let account = Custom {
        name: "account".to_owned(),
        matcher: Matcher::Pattern("[A-Z]{2}[0-9]{2}( ?[A-Z0-9]{4}){3,7}( ?[A-Z0-9]{1,3})?".to_owned()),
        checksum: Checksum::Mod97,
        context_words: vec!["Konto".to_owned(), "IBAN".to_owned()],
        context_required: true,
        ..Custom::default()
    };
    let settings = Settings { customs: vec![account], ..Settings::default() };
    let detector = Detector::compile(settings).expect("the settings are sound");
    let found = |text: &str| detector.scan(text).len();
    assert_eq!(found("Konto DE89 3704 0044 0532 0130 00"), 1);
    assert_eq!(found("Konto DE89 3704 0044 0532 0130 01"), 0);
    assert_eq!(found("DE89 3704 0044 0532 0130 00"), 0);
    let finding = detector.scan("iban: DE89 3704 0044 0532 0130 00").remove(0);
    assert_eq!(
        (finding.evidence.checksum, finding.evidence.context_for),
        (Some("mod 97"), vec!["iban".into()])
    );
}
