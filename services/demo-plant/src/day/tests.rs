use std::collections::BTreeMap;

use super::*;

fn days(mut plant: Plant, n: usize) -> Vec<Happening> {
    (0..n).flat_map(|_| plant.next_day()).collect()
}

#[test]
fn the_same_seed_is_the_same_plant() {
    assert_eq!(days(Plant::new(7), 5), days(Plant::new(7), 5));
    assert_ne!(days(Plant::new(7), 5), days(Plant::new(8), 5));
}

#[test]
fn nothing_is_taken_that_is_not_there_and_nothing_comes_of_nothing() {
    for plant in [Plant::new(1), Plant::with_tanks_never_emptied(2)] {
        let mut on_hand: BTreeMap<u32, u64> = BTreeMap::new();
        let mut n_lots = 0;
        for happening in days(plant, 60) {
            let mut named: Vec<u32> = happening.inputs.iter().map(|input| input.lot).collect();
            named.dedup();
            assert_eq!(named.len(), happening.inputs.len(), "{happening:?}");
            for input in &happening.inputs {
                let left = on_hand.get_mut(&input.lot).unwrap_or_else(|| panic!("{happening:?}"));
                assert!(input.mg > 0 && *left >= input.mg, "{happening:?}");
                if happening.what != What::Packed {
                    *left -= input.mg;
                }
            }
            let (taken, made): (u64, u64) = (
                happening.inputs.iter().map(|input| input.mg).sum(),
                happening.outputs.iter().map(|output| output.mg).sum(),
            );
            assert!(matches!(happening.what, What::Received { .. }) || made <= taken, "{happening:?}");
            for output in &happening.outputs {
                n_lots += 1;
                on_hand.insert(n_lots, output.mg);
                let unit = output.lot_type.piece_mass_mg();
                assert!(unit == 0 || output.mg.is_multiple_of(unit), "{happening:?}");
            }
        }
    }
}

/// What benchmarks measured stays what it was: lots and quantities of a day, as they were before anything could deviate.
#[test]
fn deviations_change_no_lot_and_no_quantity() {
    let happenings = days(Plant::new(1), 10);
    let lots: Vec<u64> =
        happenings.iter().flat_map(|happening| &happening.outputs).map(|output| output.mg).collect();
    let taken = happenings.iter().flat_map(|happening| &happening.inputs).map(|input| input.mg);
    let is_deviation = |happening: &&Happening| matches!(happening.what, What::Deviated { .. });
    let n_deviations = happenings.iter().filter(is_deviation).count();
    assert_eq!(
        (lots.len(), lots.iter().sum::<u64>(), taken.sum::<u64>()),
        (1_206, 315_935_602_616, 352_177_028_366)
    );
    assert!((3..30).contains(&n_deviations), "{n_deviations}");
    assert!(happenings.iter().filter(is_deviation).all(|happening| happening.inputs.is_empty()));
}

#[test]
fn a_plant_does_everything_that_plants_do() {
    let happenings = days(Plant::new(3), 30);
    let n =
        |is_meant: fn(&What) -> bool| happenings.iter().filter(|happening| is_meant(&happening.what)).count();
    assert!(n(|what| matches!(what, What::Received { .. })) > 300);
    assert!(n(|what| matches!(what, What::Reworked { .. })) > 30);
    assert!(n(|what| matches!(what, What::Packed)) > 100);
    assert!(n(|what| matches!(what, What::Shipped { .. })) > 100);
    assert!(n(|what| matches!(what, What::Sampled)) > 200);
}
