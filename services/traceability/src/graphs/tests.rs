//! What genealogies take together stays within its bound, also when they grow there.

use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{Lot, LotsReceived};

use super::*;

/// An event with so many lots, of about 60 bytes each.
fn received(position: i64, first: u32, n: u32) -> PlantEvent {
    let lot = |number: u32| Lot {
        id: Uuid::from_u128(number.into()).to_string(),
        lot_code: format!("RAW-{number:010}"),
        number,
        on_hand_mg: 1_000,
        quantity_mg: 1_000,
        ..Lot::default()
    };
    let lots = (first..first + n).map(lot).collect();
    let what = Some(What::LotsReceived(LotsReceived { lots, ..LotsReceived::default() }));
    PlantEvent { position, what, ..PlantEvent::default() }
}

fn genealogy(n_lots: u32) -> Arc<Genealogy> {
    let mut known = Known::default();
    known.add(&received(1, 1, n_lots)).expect("fits");
    Arc::new(Genealogy::of(known))
}

fn org(number: u128) -> OrgId {
    OrgId(Uuid::from_u128(number))
}

fn kilobytes(genealogy: &Genealogy) -> u64 {
    u64::try_from(genealogy.bytes() / 1_024).expect("small")
}

#[tokio::test]
async fn those_that_were_not_asked_for_the_longest_are_dropped_when_memory_is_short() {
    let each = kilobytes(&genealogy(2_000));
    assert!(each > 100);
    let genealogies = within(3 * each);
    for number in 0..10 {
        genealogies.insert(org(number), genealogy(2_000)).await;
        genealogies.run_pending_tasks().await;
        assert!(genealogies.weighted_size() <= 3 * each, "{number}");
        // One is asked for again and again.
        assert!(genealogies.get(&org(0)).await.is_some(), "{number}");
        genealogies.run_pending_tasks().await;
    }
    let kept: Vec<u128> = (0..10).filter(|number| genealogies.contains_key(&org(*number))).collect();
    assert_eq!(kept, [0, 8, 9]);
}

#[tokio::test]
async fn what_grows_is_weighed_again_and_puts_others_out() {
    let each = kilobytes(&genealogy(2_000));
    let genealogies = within(3 * each);
    for number in 0..3 {
        genealogies.insert(org(number), genealogy(2_000)).await;
    }
    genealogies.run_pending_tasks().await;
    assert_eq!(genealogies.entry_count(), 3);
    let growing = genealogies.get(&org(2)).await.expect("it is there");
    let mut first = 2_001;
    for position in 2..4 {
        growing.grow(&[received(position, first, 1_000)]).expect("fits");
        first += 1_000;
        weigh_again(&genealogies, org(2), &growing).await;
        genealogies.run_pending_tasks().await;
        assert!(genealogies.weighted_size() <= 3 * each, "{}", genealogies.weighted_size());
        // A quarter of what it was weighed with is what it may be more.
        let counted = u64::try_from(growing.weighed_bytes.load(Ordering::Relaxed) / 1_024).expect("small");
        assert!(kilobytes(&growing) <= counted * 5 / 4 + 1);
    }
    assert!(genealogies.contains_key(&org(2)) && genealogies.entry_count() < 3);
    // More than all memory there is: it is asked for, answers, and is not kept.
    growing.grow(&[received(4, first, 20_000)]).expect("fits");
    weigh_again(&genealogies, org(2), &growing).await;
    genealogies.run_pending_tasks().await;
    assert!(!genealogies.contains_key(&org(2)));
    assert!(genealogies.weighted_size() <= 3 * each);
    assert_eq!(growing.read().graph.n_lots(), 24_000);
}

#[test]
fn a_genealogy_is_weighed_with_all_that_it_keeps() {
    let (none, some) = (genealogy(0).bytes(), genealogy(10_000).bytes());
    // An id, a type, a state, a code and where it ends, a mass; the graph's words; two stamps.
    assert!(some - none > 10_000 * (16 + 1 + 1 + 14 + 4 + 2 + 8), "{some}");
}
