//! What `/proc` says of a server and everything it started.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use anyhow::Context;

/// Kernels count a process's ticks in hundredths of a second, whatever their own.
const TICK: Duration = Duration::from_millis(10);

/// Of a tree of processes, since each of them began; those that have ended and were waited for are in it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Use {
    pub cpu: Duration,
    /// The part of it that PostgreSQL took.
    pub postgres_cpu: Duration,
    /// Memory, where pages that several share count once.
    pub memory_bytes: u64,
}

struct Process {
    name: String,
    parent: u32,
    cpu: Duration,
}

/// All of the tree below these processes, themselves included.
pub(crate) fn use_of(roots: &[u32]) -> anyhow::Result<Use> {
    let all = processes()?;
    let mut total = Use::default();
    for pid in descendants(roots, &all) {
        let Some(process) = all.get(&pid) else { anyhow::bail!("process {pid} has ended") };
        total.cpu += process.cpu;
        if process.name == "postgres" {
            total.postgres_cpu += process.cpu;
        }
        total.memory_bytes += memory_of(pid).unwrap_or_default();
    }
    Ok(total)
}

fn descendants(roots: &[u32], all: &HashMap<u32, Process>) -> HashSet<u32> {
    let mut found: HashSet<u32> = roots.iter().copied().collect();
    loop {
        let before = found.len();
        let children = all.iter().filter(|(_, process)| found.contains(&process.parent)).map(|(&pid, _)| pid);
        found.extend(children.collect::<Vec<_>>());
        if found.len() == before {
            return found;
        }
    }
}

fn processes() -> anyhow::Result<HashMap<u32, Process>> {
    let pids =
        std::fs::read_dir("/proc")?.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    // One may end while we look.
    Ok(pids.filter_map(|pid| Some((pid, Process::read(pid).ok()?))).collect())
}

impl Process {
    fn read(pid: u32) -> anyhow::Result<Self> {
        Self::parse(&std::fs::read_to_string(format!("/proc/{pid}/stat"))?)
    }

    fn parse(stat: &str) -> anyhow::Result<Self> {
        // The name in parentheses may hold spaces; the state follows it.
        let (head, fields) = stat.rsplit_once(") ").context("no name in stat")?;
        let (_, name) = head.split_once('(').context("no name in stat")?;
        let fields: Vec<&str> = fields.split(' ').collect();
        let field = |n: usize| {
            fields.get(n).and_then(|text| text.parse::<u32>().ok()).context("a field is missing in stat")
        };
        // utime, stime, cutime, cstime: threads that have ended are in the first two.
        let ticks = field(11)? + field(12)? + field(13)? + field(14)?;
        Ok(Self { name: name.to_owned(), parent: field(1)?, cpu: TICK * ticks })
    }
}

fn memory_of(pid: u32) -> Option<u64> {
    let rollup = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? * 1024)
}

#[cfg(test)]
mod tests;
