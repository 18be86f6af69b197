use super::*;

#[test]
fn short_texts_are_labelled_and_short() {
    let mut draw = Draw::seeded(1, 0);
    let samples: Vec<_> = (0..2000).map(|_| sample(&mut draw)).collect();
    let bare = samples.iter().filter(|sample| sample.spans.is_empty()).count();
    assert!((1200..1400).contains(&bare), "{bare} of 2000 have nothing to find");
    for sample in samples {
        assert!(!sample.text.is_empty() && sample.text.len() < 1000, "{:?}", sample.text);
        assert!(sample.spans.iter().all(|span| !sample.text[span.bytes()].trim().is_empty()), "{sample:?}");
    }
}

#[test]
fn every_list_has_words() {
    let lists = [
        "nouns",
        "verbs",
        "answers",
        "calendar",
        "fonts",
        "styles",
        "markup",
        "extensions",
        "joining",
        "starts",
        "places",
        "numbered",
        "units",
        "prefixes",
    ];
    for name in lists {
        assert!(LISTS[name].len() >= 10, "{name}");
    }
    assert_eq!(LISTS.len(), lists.len());
}
