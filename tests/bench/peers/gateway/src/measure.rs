//! The rounds: every target in turn, chat by chat, first for cost and then for latency.

use std::time::Duration;

use crate::chat::{Chat, LONG, LONG_STREAMED, SHORT};
use crate::figures::{median, micros, percentile};
use crate::load::{self, Round, next_serial};
use crate::target::{Behaviour, Target};
use crate::upstream::Upstream;

pub(crate) const CHATS: [Chat; 3] = [SHORT, LONG, LONG_STREAMED];

/// Requests in flight when there is no rate.
pub(crate) const LOADS: [usize; 2] = [8, 64];

/// Requests a second that latency is measured at.
pub(crate) const RATE: u32 = 200;
/// The share of what a target can do at most that it gets where it cannot do [`RATE`] with ease: beyond it, one measures the
/// queue.
const SHARE: f64 = 0.7;

pub(crate) struct Plan {
    pub warm_up: Duration,
    pub n_closed: usize,
    pub closed: Duration,
    pub n_open: usize,
    pub open: Duration,
}

/// A target and what was seen of it. One that ends on the way costs the others nothing: it has run for minutes under load.
pub(crate) struct Side {
    pub target: Target,
    pub behaviour: Behaviour,
    /// In the order of [`CHATS`].
    pub figures: Vec<Figures>,
    /// Why it was measured no further, where it was not.
    pub ended: Option<String>,
}

/// Of one chat, an entry for each round.
#[derive(Default)]
pub(crate) struct Figures {
    /// In the order of [`LOADS`].
    pub costs: [Cost; LOADS.len()],
    /// At a fixed rate, which may be less than [`RATE`].
    pub rate: u32,
    pub reached: Vec<f64>,
    pub p50_ms: Vec<f64>,
    pub p99_ms: Vec<f64>,
    pub paced_cpu_us: Vec<f64>,
    pub memory_bytes: u64,
    pub n_failed: usize,
}

/// As fast as it answers.
#[derive(Default)]
pub(crate) struct Cost {
    /// Of all its processes, its database's included.
    pub cpu_us: Vec<f64>,
    pub postgres_cpu_us: Vec<f64>,
    pub per_second: Vec<f64>,
}

impl Plan {
    pub(crate) const FULL: Self = Self {
        warm_up: Duration::from_secs(5),
        n_closed: 7,
        closed: Duration::from_secs(3),
        n_open: 5,
        open: Duration::from_secs(6),
    };
    /// To see that everything stands; its figures mean little.
    pub(crate) const QUICK: Self = Self {
        warm_up: Duration::from_secs(1),
        n_closed: 1,
        closed: Duration::from_secs(1),
        n_open: 1,
        open: Duration::from_secs(2),
    };
}

pub(crate) async fn all(targets: Vec<Target>, upstream: &Upstream, plan: &Plan) -> anyhow::Result<Vec<Side>> {
    let mut sides = Vec::new();
    for target in targets {
        for chat in CHATS {
            target.behaviour(upstream, chat, next_serial()).await?;
        }
        let behaviour = target.behaviour(upstream, LONG, next_serial()).await?;
        sides.push(Side { target, behaviour, figures: Vec::new(), ended: None });
    }
    for chat in CHATS {
        measure_chat(&mut sides, chat, plan).await;
    }
    Ok(sides)
}

async fn measure_chat(sides: &mut [Side], chat: Chat, plan: &Plan) {
    let mut figures: Vec<Figures> = sides.iter().map(|_| Figures::default()).collect();
    for side in sides.iter().filter(|side| side.ended.is_none()) {
        load::closed(&side.target.caller, chat, LOADS[0], plan.warm_up).await;
    }
    for _ in 0..plan.n_closed {
        for (side, figures) in sides.iter_mut().zip(&mut figures) {
            if side.ended.is_none() {
                let measured = figures.cost(&side.target, chat, plan.closed).await;
                side.ended = measured.err().map(|error| format!("{error:#}"));
            }
        }
    }
    for figures in &mut figures {
        figures.rate = rate_for(median(figures.costs[0].per_second.clone()));
    }
    for _ in 0..plan.n_open {
        for (side, figures) in sides.iter_mut().zip(&mut figures) {
            if side.ended.is_none() {
                let measured = figures.latency(&side.target, chat, plan.open).await;
                side.ended = measured.err().map(|error| format!("{error:#}"));
            }
        }
    }
    for (side, figures) in sides.iter_mut().zip(figures) {
        side.figures.push(figures);
    }
}

/// In steps of ten.
fn rate_for(per_second_max: f64) -> u32 {
    let with_ease = (per_second_max * SHARE / 10.0) as u32 * 10;
    with_ease.clamp(10, RATE)
}

impl Figures {
    async fn cost(&mut self, target: &Target, chat: Chat, span: Duration) -> anyhow::Result<()> {
        for (n_in_flight, cost) in LOADS.into_iter().zip(&mut self.costs) {
            let before = target.used()?;
            let round = load::closed(&target.caller, chat, n_in_flight, span).await;
            let after = target.used()?;
            cost.cpu_us.push(each(after.cpu.saturating_sub(before.cpu), &round));
            cost.postgres_cpu_us.push(each(after.postgres_cpu.saturating_sub(before.postgres_cpu), &round));
            cost.per_second.push(round.per_second());
            self.n_failed += round.n_failed;
        }
        Ok(())
    }

    async fn latency(&mut self, target: &Target, chat: Chat, span: Duration) -> anyhow::Result<()> {
        let before = target.used()?;
        let round = load::open(&target.caller, chat, self.rate, span).await;
        let after = target.used()?;
        self.paced_cpu_us.push(each(after.cpu.saturating_sub(before.cpu), &round));
        self.reached.push(round.per_second());
        self.p50_ms.push(micros(percentile(&round.latencies, 0.5)) / 1e3);
        self.p99_ms.push(micros(percentile(&round.latencies, 0.99)) / 1e3);
        self.memory_bytes = after.memory_bytes;
        self.n_failed += round.n_failed;
        Ok(())
    }
}

impl Cost {
    /// Without its database.
    pub(crate) fn process_cpu_us(&self) -> Vec<f64> {
        self.cpu_us.iter().zip(&self.postgres_cpu_us).map(|(all, postgres)| all - postgres).collect()
    }
}

fn each(cpu: Duration, round: &Round) -> f64 {
    micros(cpu) / round.n_requests() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_leaves_room_and_is_never_above_the_wanted_one() {
        assert_eq!([rate_for(5_000.0), rate_for(286.0), rate_for(200.0), rate_for(3.0)], [200, 200, 140, 10]);
    }
}
