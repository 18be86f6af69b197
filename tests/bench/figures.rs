//! Medians, percentiles, and how they are written.

use std::time::Duration;

pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => values[n / 2],
        n => f64::midpoint(values[n / 2 - 1], values[n / 2]),
    }
}

/// The smallest of the values that is not exceeded by this share of them.
pub(crate) fn percentile(sorted: &[Duration], share: f64) -> Duration {
    let rank = (sorted.len() as f64 * share).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied().unwrap_or_default()
}

/// A median with the least and the greatest beside it.
pub(crate) struct Spread(pub Vec<f64>);

impl Spread {
    pub(crate) fn median(&self) -> f64 {
        median(self.0.clone())
    }

    pub(crate) fn show(&self, digits: usize) -> String {
        let least = self.0.iter().copied().fold(f64::INFINITY, f64::min);
        let greatest = self.0.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        format!("{:.digits$} ({least:.digits$} to {greatest:.digits$})", self.median())
    }
}

pub(crate) fn micros(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e6
}

/// `0.42 ms`, `137 ms`.
pub(crate) fn millis(duration: Duration) -> String {
    let millis = duration.as_secs_f64() * 1e3;
    let digits = if millis < 10.0 { 2 } else { 0 };
    format!("{millis:.digits$} ms")
}

/// What came of rounds in which things were written.
#[derive(Default)]
pub(crate) struct Throughput {
    per_second: Vec<f64>,
    cpu_us: Vec<f64>,
    postgres_cpu_us: Vec<f64>,
}

impl Throughput {
    /// A round in which `n` were written; `cpu` is the server's.
    pub(crate) fn add(&mut self, n: f64, took: Duration, cpu: Duration, postgres_cpu: Duration) {
        self.per_second.push(n / took.as_secs_f64());
        self.cpu_us.push(micros(cpu) / n);
        self.postgres_cpu_us.push(micros(postgres_cpu) / n);
    }

    pub(crate) fn per_second(&self) -> Spread {
        Spread(self.per_second.clone())
    }

    /// CPU time per thing written: the server's, then PostgreSQL's.
    pub(crate) fn cpu_us(&self) -> [String; 2] {
        [&self.cpu_us, &self.postgres_cpu_us].map(|cpu| Spread(cpu.clone()).show(1))
    }
}
