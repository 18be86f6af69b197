use super::*;
use crate::hash::leaf_hash;

#[test]
fn tiles_are_sealed_as_they_become_complete() {
    let mut sealer = Sealer::new();
    let mut sealed = Vec::new();
    for leaf in 0..0x1_0000_u64 {
        sealer.push(leaf_hash(&leaf.to_be_bytes()), &mut |tile| sealed.push((leaf, tile)));
    }
    let expected = (0..256).map(|tile| (tile * 256 + 255, 0, tile)).chain([(0xffff, 1, 0)]);
    let places = sealed.iter().map(|(leaf, tile)| (*leaf, tile.level, tile.tile));
    assert!(places.eq(expected));

    let (_, top) = sealed.pop().unwrap();
    let roots: Vec<_> = sealed.iter().map(|(_, tile)| *tile.expanded.root().unwrap()).collect();
    assert_eq!(top.expanded.bytes(), roots.concat());
    assert_eq!(sealer.rest().map(|(id, _)| id).collect::<Vec<_>>(), [TileId { level: 2, tile: 0, width: 1 }]);
}

#[test]
fn the_rest_is_what_no_complete_tile_has() {
    assert!(rest_ranges(0).is_empty());
    assert_eq!(rest_ranges(1), ranges(&[(0, 1)]));
    assert_eq!(rest_ranges(255), ranges(&[(0, 255)]));
    assert_eq!(rest_ranges(256), ranges(&[(256, 256), (0, 1)]));
    assert_eq!(rest_ranges(0x1_0203), ranges(&[(0x1_0200, 0x1_0203), (0x100, 0x102), (0, 1)]));
    assert_eq!(rest_ranges(SIZE_MAX).len(), LEVELS);
}

#[test]
fn a_rest_that_does_not_fit_is_refused() {
    let hash = Hash::default();
    let refused = |size, rest, level, expected, found| {
        let error = Sealer::from_rest(size, rest).unwrap_err();
        assert_eq!(error, RestError::Hashes { size, level, expected, found });
    };
    refused(2, vec![vec![hash]], 0, 2, 1);
    refused(0, vec![vec![hash]], 0, 0, 1);
    refused(256, vec![vec![]], 1, 1, 0);
    refused(256, vec![vec![hash], vec![hash]], 0, 0, 1);
    refused(1, vec![vec![hash], vec![], vec![hash]], 2, 0, 1);
    refused(300, vec![vec![hash; 300]], 0, 44, 300);
    assert_eq!(Sealer::from_rest(SIZE_MAX + 1, vec![]).unwrap_err(), RestError::TooLarge(SIZE_MAX + 1));
}

#[test]
fn levels_above_the_top_may_be_given_empty_or_not_at_all() {
    let rest = vec![vec![Hash::default()]];
    assert_eq!(Sealer::from_rest(1, rest.clone()).unwrap().size(), 1);
    assert!(Sealer::from_rest(1, [rest, vec![vec![]; 3]].concat()).is_ok());
    assert!(Sealer::from_rest(0, vec![]).is_ok());
}

/// Eight levels: the highest tile's own number would be shifted out of an integer.
#[test]
fn the_largest_tree_has_its_rest() {
    let rest = rest_ranges(SIZE_MAX).into_iter();
    let rest = rest.map(|range| vec![Hash::default(); (range.end - range.start) as usize]).collect();
    let sealer = Sealer::from_rest(SIZE_MAX, rest).unwrap();
    let last = sealer.rest().last().unwrap().0;
    assert_eq!(last, TileId { level: 7, tile: 0, width: 127 });
}

fn ranges(of: &[(u64, u64)]) -> Vec<Range<u64>> {
    of.iter().map(|(start, end)| *start..*end).collect()
}
