//! How fast and how large a genealogy is: `cargo run --release -p tracegate-genealogy --example speed -- [INPUTS...]`.
//!
//! For each size, a plant whose tanks are emptied every evening and one whose tanks never are. Links are pairs of a lot and one made of it, as a graph
//! of lots alone would have them. A trace goes forward from a received lot, with quantities, over memory that earlier traces left behind.

#![expect(clippy::print_stdout, reason = "it reports to a terminal")]

use std::time::{Duration, Instant};

use tracegate_demo_plant::{Happening, Plant, What};
use tracegate_genealogy::{Direction, Event, EventKind, Graph, Input, Scratch, Walk};

const N_TRACES: usize = 2_000;

fn main() {
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![1_000_000, 10_000_000] } else { sizes };
    println!(
        "| tanks | inputs | links | lots | add one input, ns | MB | bytes per link | lots a trace, p50 | max | trace p50, us | p99, us | longest, us |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for size in sizes {
        measure("emptied daily", Plant::new(1), size);
        measure("never emptied", Plant::with_tanks_never_emptied(1), size);
    }
}

fn measure(name: &str, mut plant: Plant, n_inputs: usize) {
    let mut graph = Graph::default();
    let (mut spent, mut links, mut received) = (Duration::ZERO, 0, Vec::new());
    let mut position = 0;
    while graph.n_inputs() < n_inputs {
        for happening in plant.next_day() {
            let Some(kind) = kind(&happening) else { continue };
            position += 1;
            let inputs: Vec<Input> =
                happening.inputs.iter().map(|input| Input { lot: input.lot - 1, mg: input.mg }).collect();
            let outputs: Vec<u64> = happening.outputs.iter().map(|output| output.mg).collect();
            links += inputs.len() * outputs.len();
            let event = Event {
                position,
                kind,
                inputs: &inputs,
                outputs: &outputs,
                unit: None,
                confidence_permille: 1_000,
            };
            let started = Instant::now();
            let (_, first) = graph.add(event).expect("a plant's history is of one piece");
            spent += started.elapsed();
            if event.kind == EventKind::Receive {
                received.push(first);
            }
        }
    }
    graph.shrink();
    let mut scratch = Scratch::default();
    let (mut times, mut sizes) = (Vec::new(), Vec::new());
    for n in 0..N_TRACES {
        let lot = received[n * received.len() / N_TRACES];
        let started = Instant::now();
        let mut walk = Walk::start(&graph, scratch, &[lot], Direction::Forward, graph.now());
        walk.run(&graph);
        let forward = walk.forward_quantities(&graph);
        times.push(started.elapsed());
        sizes.push(forward.shares.len());
        scratch = walk.into_scratch();
        // A trace of the never-emptied tank finds a good part of the plant: a tenth of the traces says as much.
        if sizes.len() == 100 && sizes.iter().sum::<usize>() > 1_000_000 {
            break;
        }
    }
    times.sort_unstable();
    sizes.sort_unstable();
    let us = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e6;
    println!(
        "| {name} | {} | {links} | {} | {:.0} | {:.1} | {:.1} | {} | {} | {:.1} | {:.1} | {:.1} |",
        graph.n_inputs(),
        graph.n_lots(),
        spent.as_nanos() as f64 / graph.n_inputs() as f64,
        graph.bytes() as f64 / 1e6,
        graph.bytes() as f64 / links as f64,
        sizes[sizes.len() / 2],
        sizes[sizes.len() - 1],
        us(0.5),
        us(0.99),
        us(1.0),
    );
}

/// None where nothing moves.
fn kind(happening: &Happening) -> Option<EventKind> {
    Some(match happening.what {
        What::Received { .. } => EventKind::Receive,
        What::Transformed { .. } => EventKind::Transform,
        What::Reworked { .. } => EventKind::Rework,
        What::Packed => EventKind::Pack,
        What::Shipped { .. } => EventKind::Ship,
        What::Sampled | What::Scrapped => EventKind::Lose,
        What::Deviated { .. } => return None,
    })
}
