use std::collections::BTreeMap;

use tracegate_detection::PiiClass;

use super::*;
use crate::templates::TEMPLATES;

#[test]
fn every_slot_of_every_template_is_known() {
    let mut draw = Draw::seeded(5, 0);
    for template in TEMPLATES.iter() {
        let mut filling =
            Filling { draw: &mut draw, template, people: BTreeMap::new(), addresses: BTreeMap::new() };
        for part in &template.parts {
            if let Part::Slot { name, which } = part {
                let piece = filling.slot(name, *which);
                assert!(piece.is_some_and(|piece| !piece.text.is_empty()), "{}: [[{name}]]", template.name);
            }
        }
    }
}

#[test]
fn the_same_seed_makes_the_same_samples() {
    let some = |seed| samples(Split::Train, seed).take(50).collect::<Vec<_>>();
    assert_eq!(some(7), some(7));
    assert_ne!(some(7), some(8));
}

#[test]
fn labels_are_in_order_and_on_character_boundaries() {
    for sample in samples(Split::HeldOut, 1).take(2_000) {
        let mut end = 0;
        for span in &sample.spans {
            assert!(span.start >= end && sample.text.get(span.bytes()).is_some(), "{sample:?}");
            assert!(!sample.text[span.bytes()].contains("[["));
            end = span.end;
        }
        for negative in &sample.negatives {
            assert!(sample.text.get(negative.start..negative.end).is_some());
            assert!(sample.spans.iter().all(|s| s.end <= negative.start || negative.end <= s.start));
        }
    }
}

#[test]
fn every_class_comes_often_and_unseen_words_only_where_held_out() {
    let mut counts = BTreeMap::<PiiClass, usize>::new();
    for sample in samples(Split::HeldOut, 2).take(3_000) {
        sample.spans.iter().for_each(|span| *counts.entry(span.class).or_default() += 1);
    }
    assert!(
        PiiClass::ALL.iter().all(|class| counts.get(class).is_some_and(|count| *count > 100)),
        "{counts:?}"
    );
    assert!(samples(Split::Train, 2).take(1_000).all(|sample| sample.spans.iter().all(|span| !span.unseen)));
}

#[test]
fn parts_of_one_name_or_address_are_one() {
    let name = |text: &str| Piece::of(PiiClass::Name, text);
    let address = |text: &str| Piece::of(PiiClass::Address, text);
    let pieces = vec![
        name("Ada"),
        Piece::plain(" "),
        name("Byron"),
        Piece::plain(", "),
        name("Bo"),
        Piece::plain(" of "),
        address("1 Main St"),
        Piece::plain(", "),
        address("Leeds"),
        Piece::plain("|"),
        address("LS1 4AP"),
    ];
    let sample = assemble("t", Split::Train, pieces);
    let spans: Vec<_> = sample.spans.iter().map(|span| &sample.text[span.bytes()]).collect();
    assert_eq!(spans, ["Ada Byron", "Bo", "1 Main St, Leeds", "LS1 4AP"]);
}
