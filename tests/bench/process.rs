//! A server of ours as a process of its own, and what `/proc` says of it.

use std::collections::HashMap;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use anyhow::Context;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, ChildStdin, Command};
use tracegate_tests::Person;
use tracegate_tests::server::channel;

use crate::serve::Kind;

/// Kernels count a process's ticks in hundredths of a second, whatever their own.
const TICK: Duration = Duration::from_millis(10);

/// Ends when dropped, and by itself when this process ends: then its standard input does.
pub(crate) struct Server {
    child: Child,
    address: String,
    credential: String,
    _stdin: ChildStdin,
}

impl Server {
    /// This binary again, serving. What it is `told` is the URL of its database where it has one, and after a space somebody's
    /// credential where a new organization is not wanted.
    pub(crate) async fn start(kind: Kind, told: &str) -> anyhow::Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["serve", kind.word()]).stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().context("start a server")?;
        let (mut stdin, stdout) = child.stdin.take().zip(child.stdout.take()).context("both were piped")?;
        // Not as an argument: there is a password in it.
        stdin.write_all(format!("{told}\n").as_bytes()).await?;
        let mut answer = String::new();
        BufReader::new(stdout).read_line(&mut answer).await?;
        let (address, credential) = answer
            .trim()
            .split_once(' ')
            .with_context(|| format!("the {} server did not start", kind.word()))?;
        Ok(Self { child, address: address.to_owned(), credential: credential.to_owned(), _stdin: stdin })
    }

    /// Somebody who may call it, over a connection of their own.
    pub(crate) fn person(&self) -> Person {
        Person {
            email: String::new(),
            user_id: String::new(),
            org_id: String::new(),
            org_slug: String::new(),
            credential: self.credential.clone(),
            refresh_token: String::new(),
            channel: channel(&format!("http://{}", self.address)),
        }
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn credential(&self) -> &str {
        &self.credential
    }

    pub(crate) fn cpu(&self) -> anyhow::Result<Duration> {
        cpu_of(self.pid()?)
    }

    /// Resident memory.
    pub(crate) fn memory_bytes(&self) -> anyhow::Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.pid()?))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS")?;
        let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kilobytes * 1024)
    }

    fn pid(&self) -> anyhow::Result<u32> {
        self.child.id().context("the server has ended")
    }
}

/// CPU time of a process's living threads, to the nanosecond; the clock of `stat` is too coarse for a few hundred calls.
fn cpu_of(pid: u32) -> anyhow::Result<Duration> {
    let mut total = Duration::ZERO;
    for task in std::fs::read_dir(format!("/proc/{pid}/task"))? {
        // A thread may end while we look.
        let schedstat = std::fs::read_to_string(task?.path().join("schedstat")).unwrap_or_default();
        let nanos = schedstat.split_whitespace().next().and_then(|n| n.parse().ok()).unwrap_or(0);
        total += Duration::from_nanos(nanos);
    }
    Ok(total)
}

/// CPU time of a PostgreSQL server: the postmaster, its processes, and those that have ended.
pub(crate) fn cpu_of_postgres(postmaster: u32) -> anyhow::Result<Duration> {
    let stat = Stat::of(postmaster)?;
    let mut total = cpu_of(postmaster)? + TICK * stat.ticks_of_ended_children;
    for (pid, stat) in processes()? {
        if stat.parent == postmaster {
            total += cpu_of(pid).unwrap_or_default();
        }
    }
    Ok(total)
}

pub(crate) fn parent_of(pid: u32) -> anyhow::Result<u32> {
    Ok(Stat::of(pid)?.parent)
}

fn processes() -> anyhow::Result<HashMap<u32, Stat>> {
    let pids =
        std::fs::read_dir("/proc")?.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    Ok(pids.filter_map(|pid| Some((pid, Stat::of(pid).ok()?))).collect())
}

struct Stat {
    parent: u32,
    ticks_of_ended_children: u32,
}

impl Stat {
    fn of(pid: u32) -> anyhow::Result<Self> {
        let stat = std::fs::read_to_string(Path::new("/proc").join(pid.to_string()).join("stat"))?;
        // The name in parentheses may hold spaces; the state follows it.
        let (_, fields) = stat.rsplit_once(") ").context("no name in stat")?;
        let fields: Vec<&str> = fields.split(' ').collect();
        let field = |n: usize| {
            fields.get(n).and_then(|text| text.parse::<u32>().ok()).context("a field is missing in stat")
        };
        Ok(Self { parent: field(1)?, ticks_of_ended_children: field(13)? + field(14)? })
    }
}
