use super::*;

#[test]
fn a_node_lies_in_the_tile_of_its_height() {
    let place = |height, index, size| TileId::of(Node { height, index }, size);
    assert_eq!(place(0, 0, 1), TileId { level: 0, tile: 0, width: 1 });
    assert_eq!(place(0, 256, 600), TileId { level: 0, tile: 1, width: 256 });
    assert_eq!(place(7, 4, 600), TileId { level: 0, tile: 2, width: 88 });
    assert_eq!(place(8, 1, 600), TileId { level: 1, tile: 0, width: 2 });
    assert_eq!(place(15, 3, 0x2_0000), TileId { level: 1, tile: 1, width: 256 });
    assert_eq!(place(63, 0, u64::MAX), TileId { level: 7, tile: 0, width: 255 });
}

#[test]
fn of_two_tiles_the_wider_one_stays() {
    let tile = |width: u8| {
        let hashes: Vec<Hash> = (0..width).map(|number| [number; 32]).collect();
        Arc::new(ExpandedTile::new(&hashes).unwrap())
    };
    let last = Node { height: 0, index: 4 };
    let mut tiles = Tiles::new();
    tiles.insert(0, 0, tile(2));
    assert_eq!(tiles.node(last), None);
    tiles.insert(0, 0, tile(5));
    tiles.insert(0, 0, tile(3));
    assert_eq!(tiles.node(last), Some(&[4; 32]));
}
