//! What may be done with a class of personal data for a tool: asked of the compiled matrix, and of cedar-policy with one policy
//! for each cell. Both hold the same hundred cells and must agree on all of them before anything is measured.

// The files it borrows look for their tests beside this one.
#![cfg(not(test))]
#![expect(clippy::print_stdout, reason = "it reports to a terminal")]

mod cedar;
mod cells;
#[path = "../../../figures.rs"]
#[expect(dead_code, reason = "the bench beside has more to show")]
mod figures;
// The look-up is private to its crate, which would bring the database along.
#[path = "../../../../../services/governance/src/matrix.rs"]
mod matrix;
#[path = "../../../../../services/governance/src/pii.rs"]
#[expect(dead_code, reason = "more than the look-up is there")]
mod pii;

use std::hint::black_box;
use std::time::Duration;

use anyhow::{Context, ensure};
use rustix::time::{ClockId, clock_gettime};

use crate::cedar::Cedar;
use crate::cells::Cell;
use crate::figures::{Spread, micros};
use crate::matrix::Matrix;

const ROUNDS: usize = 15;
/// Times over all cells in a round, so that a round takes long enough to be timed.
const OURS_PASSES: usize = 50_000;
const CEDAR_PASSES: usize = 50;
/// Microseconds.
const GOAL: f64 = 1.0;

fn main() -> anyhow::Result<()> {
    let cells = cells::all();
    let matrix = Matrix::compile(&cells::policy(&cells)).context("compile the matrix")?;
    let cedar = Cedar::compile(&cells)?;
    for cell in &cells {
        let ours = matrix.row(cell.tool).action(cell.class);
        ensure!(ours == cell.action, "the matrix says {ours:?} of {cell:?}");
        ensure!(cedar.action(cell)? == ours, "cedar says otherwise than {ours:?} of {cell:?}");
    }

    let (mut ours_us, mut cedar_us) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours_us.push(each(&cells, OURS_PASSES, |cell| {
            black_box(matrix.row(black_box(cell.tool)).action(black_box(cell.class)));
        }));
        cedar_us.push(each(&cells, CEDAR_PASSES, |cell| {
            black_box(cedar.action(black_box(cell)).is_ok());
        }));
    }
    let ratio = Spread(cedar_us.iter().zip(&ours_us).map(|(cedar, ours)| cedar / ours).collect());
    let (ours, cedar) = (Spread(ours_us), Spread(cedar_us));
    let met = if ours.median() < GOAL { "met" } else { "missed" };
    println!("## What a policy look-up costs\n");
    println!(
        "What may happen to a class of personal data for a tool, {} cells: our compiled matrix, and cedar-policy {} with a \
         policy for each cell whose annotation names the action, its requests made beforehand. Both gave the same answer for \
         every cell. CPU of the one thread that asks, {ROUNDS} rounds in turn; the median, with the least and the greatest.\n",
        cells.len(),
        cedar_policy::get_sdk_version(),
    );
    println!("| engine | CPU per decision, us | times ours |\n| --- | --- | --- |");
    println!("| our matrix | {} | 1 |", ours.show(3));
    println!("| cedar-policy | {} | {} |", cedar.show(1), ratio.show(0));
    println!("\nGoal: below {GOAL} us: **{met}** ({:.3}).", ours.median());
    Ok(())
}

/// CPU time of this thread for one question, in microseconds.
fn each(cells: &[Cell], passes: usize, ask: impl Fn(&Cell)) -> f64 {
    let before = cpu();
    for _ in 0..passes {
        cells.iter().for_each(&ask);
    }
    micros(cpu().saturating_sub(before)) / (passes * cells.len()) as f64
}

fn cpu() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}
