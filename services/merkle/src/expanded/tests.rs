use super::*;
use crate::hash::leaf_hash;

#[test]
fn every_node_of_every_width() {
    let hashes = hashes(TILE_WIDTH);
    for width in 0..=TILE_WIDTH {
        let tile = ExpandedTile::new(&hashes[..width]).unwrap();
        assert_eq!(tile.width(), width);
        for height in 0..=TILE_HEIGHT {
            let complete = width >> height;
            for index in 0..complete {
                let below = &hashes[index << height..(index + 1) << height];
                assert_eq!(tile.node(height, index), Some(&subtree_root(below)), "{index} at {height}");
            }
            assert_eq!(tile.node(height, complete), None, "{complete} at {height}");
        }
        assert_eq!(tile.node(TILE_HEIGHT + 1, 0), None);
        assert_eq!(tile.root().is_some(), width == TILE_WIDTH);
    }
}

#[test]
fn bytes_come_back_as_they_were() {
    for width in [0, 1, 100, TILE_WIDTH] {
        let bytes = hashes(width).concat();
        assert_eq!(ExpandedTile::from_bytes(&bytes).unwrap().bytes(), bytes);
    }
}

#[test]
fn what_is_no_tile_is_refused() {
    for bytes in [1, 31, 33, TILE_WIDTH * HASH_BYTES + 1, (TILE_WIDTH + 1) * HASH_BYTES] {
        assert_eq!(ExpandedTile::from_bytes(&vec![7; bytes]), Err(TileError { bytes }));
    }
}

fn subtree_root(hashes: &[Hash]) -> Hash {
    match hashes {
        [hash] => *hash,
        _ => {
            let (left, right) = hashes.split_at(hashes.len() / 2);
            node_hash(&subtree_root(left), &subtree_root(right))
        }
    }
}

fn hashes(count: usize) -> Vec<Hash> {
    (0..count).map(|number| leaf_hash(&number.to_be_bytes())).collect()
}
