//! What appending, proving and verifying cost at a million leaves, beside ct-merkle in the same run.
//!
//! `cargo run --release -p tracegate-merkle --example measure [leaves]`
#![expect(clippy::print_stdout, reason = "a report is what this program is for")]

use std::collections::HashMap;
use std::error::Error;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ct_merkle::RootHash;
use ct_merkle::mem_backed_tree::MemoryBackedTree;
use rustix::time::{ClockId, clock_gettime};
use sha2::Sha256;
use tracegate_merkle::{
    ExpandedTile, Frontier, Sealer, TileId, Tiles, consistency, inclusion, leaf_hash, plan_consistency,
    plan_inclusion, verify_consistency, verify_inclusion,
};

type Peer = MemoryBackedTree<Sha256, Vec<u8>>;
type Result<T> = std::result::Result<T, Box<dyn Error>>;

const PROOF_COUNT: u64 = 5_000;

fn main() -> Result<()> {
    let size: u64 = std::env::args().nth(1).map_or(Ok(1_000_000), |leaves| leaves.parse())?;
    println!("{size} leaves of 200 bytes; {PROOF_COUNT} proofs of leaves all over the log");
    println!("{:<58} {:>11} {:>11}", "", "median", "CPU each");
    let (log, frontier) = append(size)?;
    let (peer, peer_old_root) = append_peer(size)?;
    let root = frontier.root();
    if root[..] != peer.root().as_bytes()[..] {
        return Err("the roots differ".into());
    }

    let indexes = || (0..PROOF_COUNT).map(|number| number.wrapping_mul(0x9e37_79b9_7f4a_7c15) % size);
    measure("plan_inclusion", indexes(), |index| Ok(plan_inclusion(index, size)))?;
    let prove = |index, is_kept: fn(&TileId) -> bool| {
        Ok(inclusion(index, size, &log.fetch(&plan_inclusion(index, size), is_kept)?)?)
    };
    let ours = measure("inclusion, all tiles kept", indexes(), |index| prove(index, |_| true))?;
    measure("inclusion, tiles of leaves read, higher ones kept", indexes(), |index| {
        prove(index, |id| id.level > 0)
    })?;
    measure("inclusion, all tiles read", indexes(), |index| prove(index, |_| false))?;
    let theirs = measure("  ct-merkle inclusion, tree in memory", indexes(), |index| {
        Ok(peer.prove_inclusion(index as usize))
    })?;
    measure("verify_inclusion, with the leaf's hash", indexes().zip(&ours), |(index, proof)| {
        Ok(verify_inclusion(&leaf_hash(&leaf(index)), index, size, proof, &root)?)
    })?;
    let peer_root = peer.root();
    measure("  ct-merkle verify_inclusion", indexes().zip(&theirs), |(index, proof)| {
        Ok(peer_root.verify_inclusion(&leaf(index), index, proof)?)
    })?;

    let olds = || indexes().map(|index| index.max(1));
    let prove = |old, is_kept: fn(&TileId) -> bool| {
        Ok(consistency(old, size, &log.fetch(&plan_consistency(old, size), is_kept)?)?)
    };
    measure("consistency, all tiles kept", olds(), |old| prove(old, |_| true))?;
    measure("consistency, all tiles read", olds(), |old| prove(old, |_| false))?;
    measure("  ct-merkle consistency, tree in memory", olds(), |old| {
        Ok(peer.prove_consistency((size - old) as usize))
    })?;

    let old = half(size);
    let proof = prove(old, |_| true)?;
    let old_root = peer_old_root.as_bytes()[..].try_into()?;
    measure("verify_consistency, from half of it", 0..PROOF_COUNT, |_| {
        Ok(verify_consistency(old, size, &old_root, &root, black_box(&proof))?)
    })?;
    let peer_proof = peer.prove_consistency((size - old) as usize);
    measure("  ct-merkle verify_consistency, from half of it", 0..PROOF_COUNT, |_| {
        Ok(peer_root.verify_consistency(&peer_old_root, black_box(&peer_proof))?)
    })?;
    Ok(())
}

/// Tiles in both forms.
#[derive(Default)]
struct Log {
    expanded: HashMap<(u8, u64), Arc<ExpandedTile>>,
    bytes: HashMap<(u8, u64), Vec<u8>>,
}

impl Log {
    fn insert(&mut self, level: u8, tile: u64, expanded: Arc<ExpandedTile>) {
        self.bytes.insert((level, tile), expanded.bytes());
        self.expanded.insert((level, tile), expanded);
    }

    /// The tiles of a plan: some kept in memory, the others as if read from a store.
    fn fetch(&self, plan: &[TileId], is_kept: impl Fn(&TileId) -> bool) -> Result<Tiles> {
        let mut tiles = Tiles::new();
        for id in plan {
            let place = (id.level, id.tile);
            let tile = if is_kept(id) {
                Arc::clone(self.expanded.get(&place).ok_or("a tile is missing")?)
            } else {
                let bytes = self.bytes.get(&place).ok_or("a tile is missing")?;
                Arc::new(ExpandedTile::from_bytes(bytes)?)
            };
            tiles.insert(id.level, id.tile, tile);
        }
        Ok(tiles)
    }
}

fn append(size: u64) -> Result<(Log, Frontier)> {
    let (mut log, mut sealer, mut frontier) = (Log::default(), Sealer::new(), Frontier::new());
    measure("leaf_hash", 0..size, |number| {
        black_box(leaf_hash(&leaf(number)));
        Ok(())
    })?;
    measure("leaf_hash, Frontier::push", 0..size, |number| {
        frontier.push(leaf_hash(&leaf(number)));
        Ok(())
    })?;
    measure("Frontier::root", 0..PROOF_COUNT, |_| Ok(black_box(&frontier).root()))?;
    measure("leaf_hash, Sealer::push, sealed tiles kept in both forms", 0..size, |number| {
        sealer.push(leaf_hash(&leaf(number)), &mut |sealed| {
            log.insert(sealed.level, sealed.tile, sealed.expanded)
        });
        Ok(())
    })?;
    for (id, tile) in sealer.rest() {
        log.insert(id.level, id.tile, Arc::new(tile.clone()));
    }
    Ok((log, frontier))
}

/// Also the root of the first half.
fn append_peer(size: u64) -> Result<(Peer, RootHash<Sha256>)> {
    let (mut peer, mut old_root) = (Peer::new(), None);
    measure("  ct-merkle push", 0..size, |number| {
        peer.push(leaf(number));
        if peer.len() == half(size) {
            old_root = Some(peer.root());
        }
        Ok(())
    })?;
    Ok((peer, old_root.ok_or("at least one leaf")?))
}

/// No power of two, so that consistency is shown by a whole proof.
fn half(size: u64) -> u64 {
    (size / 2 + 1).min(size)
}

/// About as long as a decision's record.
fn leaf(number: u64) -> Vec<u8> {
    let mut leaf = vec![7; 200];
    leaf.extend(number.to_be_bytes());
    leaf
}

/// Prints the median of the wall-clock times and the mean of the CPU time, and answers what came out.
fn measure<I, T>(
    what: &str,
    inputs: impl Iterator<Item = I>,
    mut operation: impl FnMut(I) -> Result<T>,
) -> Result<Vec<T>> {
    let (mut times, mut answers) = (Vec::new(), Vec::new());
    let cpu_before = cpu_time()?;
    for input in inputs {
        let begun = Instant::now();
        let answer = operation(input)?;
        times.push(begun.elapsed());
        answers.push(answer);
    }
    let cpu = (cpu_time()? - cpu_before).checked_div(times.len() as u32).unwrap_or_default();
    times.sort_unstable();
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    println!("{what:<58} {:>8.2} us {:>8.2} us", micros(median), micros(cpu));
    Ok(answers)
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn cpu_time() -> Result<Duration> {
    Ok(clock_gettime(ClockId::ThreadCPUTime).try_into()?)
}
