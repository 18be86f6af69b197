//! The reference answers of certificate-transparency.

use tracegate_merkle::*;

use crate::store::Store;

const LEAVES: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

#[test]
fn roots() {
    let (mut frontier, store) = (Frontier::new(), store());
    assert_eq!(hex(&empty_root()), ROOTS[0]);
    for (size, root) in ROOTS.into_iter().enumerate() {
        assert_eq!(hex(&frontier.root()), root);
        let tiles = store.fetch(&plan_root(size as u64));
        assert_eq!(hex(&root_from_tiles(size as u64, &tiles).unwrap()), root);
        if let Some(leaf) = LEAVES.get(size) {
            frontier.push(leaf_hash(&unhex(leaf)));
        }
    }
}

#[test]
fn inclusion_proofs() {
    check_inclusion(0, 1, &[]);
    check_inclusion(
        0,
        8,
        &[
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    );
    check_inclusion(
        5,
        8,
        &[
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            ROOTS[4],
        ],
    );
    check_inclusion(2, 3, &[ROOTS[2]]);
    check_inclusion(
        1,
        5,
        &[
            ROOTS[1],
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ],
    );
}

#[test]
fn consistency_proofs() {
    check_consistency(1, 1, &[]);
    check_consistency(
        1,
        8,
        &[
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    );
    check_consistency(
        6,
        8,
        &[
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            ROOTS[4],
        ],
    );
    check_consistency(
        2,
        5,
        &[
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ],
    );
}

fn check_inclusion(index: u64, size: u64, expected: &[&str]) {
    let proof = inclusion(index, size, &store().fetch(&plan_inclusion(index, size))).unwrap();
    assert_eq!(proof.iter().map(|hash| hex(hash)).collect::<Vec<_>>(), expected);
    let leaf = leaf_hash(&unhex(LEAVES[index as usize]));
    assert_eq!(verify_inclusion(&leaf, index, size, &proof, &root(size)), Ok(()));
}

fn check_consistency(old: u64, new: u64, expected: &[&str]) {
    let proof = consistency(old, new, &store().fetch(&plan_consistency(old, new))).unwrap();
    assert_eq!(proof.iter().map(|hash| hex(hash)).collect::<Vec<_>>(), expected);
    assert_eq!(verify_consistency(old, new, &root(old), &root(new), &proof), Ok(()));
}

fn store() -> Store {
    Store::of(&LEAVES.map(unhex))
}

fn root(size: u64) -> Hash {
    unhex(ROOTS[size as usize]).try_into().unwrap()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}
