//! A log high enough for three levels of tiles, at the sizes where tiles and levels begin and end.

use tracegate_merkle::*;

use crate::naive::Naive;
use crate::store::Store;

const LEVEL_1: u64 = 256 * 256;

#[test]
fn three_levels_of_tiles() {
    let naive = Naive::counting(2 * LEVEL_1 as usize + 300);
    let store = Store::of(naive.leaves());
    let sealed = |level| store.sealed().keys().filter(|(of, _)| *of == level).count();
    assert_eq!((sealed(0), sealed(1), sealed(2)), (513, 2, 0));

    let sizes = [
        LEVEL_1 - 1,
        LEVEL_1,
        LEVEL_1 + 1,
        LEVEL_1 + 256,
        LEVEL_1 + 300,
        2 * LEVEL_1 - 1,
        2 * LEVEL_1,
        2 * LEVEL_1 + 1,
        2 * LEVEL_1 + 299,
    ];
    for size in sizes {
        let root = naive.root(size as usize);
        assert_eq!(root_from_tiles(size, &store.fetch(&plan_root(size))), Ok(root));
        for index in [0, 1, 255, 256, 40_000, LEVEL_1 - 2, size / 2, size - 257, size - 2, size - 1] {
            let path = inclusion(index, size, &store.fetch(&plan_inclusion(index, size))).unwrap();
            assert_eq!(path, naive.path(index as usize, size as usize), "leaf {index} of {size}");
        }
        for old in sizes.into_iter().filter(|old| *old <= size).chain([1, 256, 257, 1000, 32_768]) {
            let proof = consistency(old, size, &store.fetch(&plan_consistency(old, size))).unwrap();
            assert_eq!(proof, naive.proof(old as usize, size as usize), "{old} of {size}");
        }
    }
}
