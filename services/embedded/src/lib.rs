//! A private PostgreSQL cluster for a laptop, a demo or a test: made when missing, started with this process, stopped with it,
//! and also when this process is killed. It listens on loopback only, behind a password that nobody else can read.

#![expect(
    clippy::disallowed_methods,
    reason = "runs on the main thread, before there is a runtime, and again at its end"
)]

mod binaries;
mod owner;

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use owner::Owner;

const START_MAX: Duration = Duration::from_secs(60);
/// A fast shutdown writes a checkpoint; what takes longer than this is cut and recovered at the next start.
const STOP_MAX: Duration = Duration::from_secs(20);

#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(
        "no PostgreSQL server found: install one (Debian, Ubuntu: apt install postgresql), name its folder in TRACEGATE_PG_BIN, or set DATABASE_URL to a server that runs"
    )]
    NoBinaries,
    #[error("another process uses {}", .0.display())]
    InUse(PathBuf),
    #[error("{what} {}: {source}", path.display())]
    File { what: &'static str, path: PathBuf, source: std::io::Error },
    #[error(
        "PostgreSQL refuses to run as root, and there is neither a user `postgres` nor `nobody` to run it as"
    )]
    NoOwner,
    #[error("initdb failed: {0}")]
    Initdb(String),
    #[error("PostgreSQL did not start; the end of its log:\n{0}")]
    Server(String),
}

/// How much a cluster cares for its data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// Every commit is on disk.
    Safe,
    /// Nothing is synced: for tests, which start anew.
    None,
}

pub struct Cluster {
    server: Child,
    port: u16,
    password: String,
    log: PathBuf,
    data: PathBuf,
    durability: Durability,
    _lock: File,
}

impl Cluster {
    /// Starts the cluster in `folder`, making it first where it is missing. Call it from a thread that lives as long as the
    /// process: Linux ends the server when the thread that started it ends.
    pub fn start(folder: &Path, durability: Durability) -> Result<Self, StartError> {
        let binaries = binaries::find().ok_or(StartError::NoBinaries)?;
        let owner = Owner::choose().ok_or(StartError::NoOwner)?;
        let folder = owner.reachable(folder);
        fs::create_dir_all(&folder).map_err(|e| file("create", &folder, e))?;
        let folder = folder.canonicalize().map_err(|e| file("find", &folder, e))?;
        let lock = lock(&folder)?;
        let password = password(&folder)?;

        let data = folder.join("pg");
        if !data.join("PG_VERSION").exists() {
            initdb(&binaries, &owner, &folder, &data, &password)?;
        }
        end_leftover(&data);
        let log = folder.join("postgres.log");
        let port = free_port().map_err(|e| file("find a port for", &data, e))?;
        let server = spawn(&binaries, &owner, &data, &log, port, durability)?;
        let mut cluster = Self { server, port, password, log, data, durability, _lock: lock };
        cluster.wait_until_ready()?;
        Ok(cluster)
    }

    /// kill -9: whatever was not on disk is gone. [`Self::start_again`] recovers the rest.
    pub fn kill(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }

    /// Starts the server of a cluster that was stopped or killed, on the same port. Call it from the thread that started it first.
    pub fn start_again(&mut self) -> Result<(), StartError> {
        let binaries = binaries::find().ok_or(StartError::NoBinaries)?;
        let owner = Owner::choose().ok_or(StartError::NoOwner)?;
        end_leftover(&self.data);
        self.server = spawn(&binaries, &owner, &self.data, &self.log, self.port, self.durability)?;
        self.wait_until_ready()
    }

    /// The cluster's superuser on its maintenance database.
    pub fn admin_url(&self) -> String {
        self.url("postgres", &self.password, "postgres")
    }

    pub fn url(&self, user: &str, password: &str, database: &str) -> String {
        format!("postgres://{user}:{password}@127.0.0.1:{}/{database}", self.port)
    }

    /// The secret of this folder; roles of the cluster may use it too, since whoever reads it owns the cluster.
    pub fn password(&self) -> &str {
        &self.password
    }

    fn wait_until_ready(&mut self) -> Result<(), StartError> {
        let started = Instant::now();
        while started.elapsed() < START_MAX {
            if !matches!(self.server.try_wait(), Ok(None)) {
                return Err(StartError::Server(tail(&self.log)));
            }
            // The eighth line of postmaster.pid is the server's own word for its state.
            let pid_file = fs::read_to_string(self.data.join("postmaster.pid")).unwrap_or_default();
            if pid_file.lines().nth(7).is_some_and(|state| state.trim() == "ready") {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err(StartError::Server(tail(&self.log)))
    }

    /// In order: connections are ended, and what they had not committed is gone.
    pub fn stop(&mut self) {
        // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one.
        for signal in [Signal::INT, Signal::QUIT] {
            if let Some(pid) = i32::try_from(self.server.id()).ok().and_then(Pid::from_raw) {
                let _ = kill_process(pid, signal);
            }
            let asked = Instant::now();
            while asked.elapsed() < STOP_MAX {
                if !matches!(self.server.try_wait(), Ok(None)) {
                    return;
                }
                std::thread::sleep(Duration::from_millis(10));
            }
        }
        tracing::warn!("postgresql does not stop and is left to the system");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop();
    }
}

fn file(what: &'static str, path: &Path, source: std::io::Error) -> StartError {
    StartError::File { what, path: path.to_owned(), source }
}

/// One process at a time; the lock goes with the process, however it ends.
fn lock(folder: &Path) -> Result<File, StartError> {
    let path = folder.join("lock");
    let lock = File::create(&path).map_err(|e| file("create", &path, e))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(fs::TryLockError::WouldBlock) => Err(StartError::InUse(folder.to_owned())),
        Err(fs::TryLockError::Error(e)) => Err(file("lock", &path, e)),
    }
}

fn password(folder: &Path) -> Result<String, StartError> {
    let path = folder.join("postgres.password");
    if let Ok(password) = fs::read_to_string(&path)
        && !password.trim().is_empty()
    {
        return Ok(password.trim().to_owned());
    }
    let mut bytes = [0; 24];
    aws_lc_rs::rand::fill(&mut bytes)
        .map_err(|_| file("make a secret for", &path, std::io::Error::other("no randomness")))?;
    let password: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
    write_secret(&path, &password)?;
    Ok(password)
}

/// Readable by its owner only, from the first byte.
fn write_secret(path: &Path, secret: &str) -> Result<(), StartError> {
    let written = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path);
    written.and_then(|mut f| f.write_all(secret.as_bytes())).map_err(|e| file("write", path, e))
}

/// Made beside its place and moved there when complete: a cluster is whole or not there.
fn initdb(
    binaries: &Path,
    owner: &Owner,
    folder: &Path,
    data: &Path,
    password: &str,
) -> Result<(), StartError> {
    let unfinished = folder.join("pg.unfinished");
    let _ = fs::remove_dir_all(&unfinished);
    fs::create_dir(&unfinished).map_err(|e| file("create", &unfinished, e))?;
    fs::set_permissions(&unfinished, fs::Permissions::from_mode(0o700))
        .map_err(|e| file("protect", &unfinished, e))?;
    owner.give(&unfinished).map_err(|e| file("give away", &unfinished, e))?;

    let pwfile = folder.join("initdb.password");
    write_secret(&pwfile, password)?;
    owner.give(&pwfile).map_err(|e| file("give away", &pwfile, e))?;

    let mut command = owner.command(&binaries.join("initdb"));
    command
        .arg("--pgdata")
        .arg(&unfinished)
        .args([
            "--username=postgres",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--data-checksums",
        ])
        .arg("--no-instructions")
        .arg(format!("--pwfile={}", pwfile.display()));
    let done = command.output().map_err(|e| file("run", &binaries.join("initdb"), e));
    let _ = fs::remove_file(&pwfile);
    let done = done?;
    if !done.status.success() {
        return Err(StartError::Initdb(String::from_utf8_lossy(&done.stderr).trim().to_owned()));
    }
    fs::rename(&unfinished, data).map_err(|e| file("move", &unfinished, e))
}

/// A server whose parent was killed is on its way out; the next one must wait for it.
fn end_leftover(data: &Path) {
    let pid_path = data.join("postmaster.pid");
    let read_pid = || fs::read_to_string(&pid_path).ok()?.lines().next()?.trim().parse::<i32>().ok();
    let Some(pid) = read_pid() else { return };
    let is_ours = |pid: i32| {
        let command = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&command).contains(&*data.to_string_lossy())
    };
    let started = Instant::now();
    while is_ours(pid) && started.elapsed() < STOP_MAX {
        if let Some(pid) = Pid::from_raw(pid) {
            let _ = kill_process(pid, Signal::INT);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn spawn(
    binaries: &Path,
    owner: &Owner,
    data: &Path,
    log: &Path,
    port: u16,
    durability: Durability,
) -> Result<Child, StartError> {
    let mut command = owner.command_that_dies_with_us(&binaries.join("postgres"));
    command.arg("-D").arg(data).args(["-p", &port.to_string()]);
    let mut settings = vec![
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "max_connections=200",
        "shared_buffers=128MB",
        "logging_collector=off",
        "log_min_messages=warning",
        // A plan that was made while a table was small is made anew when the table was analyzed.
        "autovacuum_naptime=5s",
    ];
    if durability == Durability::None {
        settings.extend(["fsync=off", "synchronous_commit=off", "full_page_writes=off"]);
    }
    for setting in settings {
        command.args(["-c", setting]);
    }
    let output = File::create(log).map_err(|e| file("create", log, e))?;
    let errors = output.try_clone().map_err(|e| file("create", log, e))?;
    command.stdin(Stdio::null()).stdout(output).stderr(errors);
    command.spawn().map_err(|e| file("run", &binaries.join("postgres"), e))
}

fn tail(log: &Path) -> String {
    let mut text = String::new();
    let _ = File::open(log).and_then(|mut f| f.read_to_string(&mut text));
    let lines: Vec<&str> = text.lines().collect();
    lines.get(lines.len().saturating_sub(10)..).unwrap_or_default().join("\n")
}

/// A command is found by its full path; its environment is left alone but for what would change its language or defaults.
fn bare(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.env_remove("PGDATA").env_remove("PGPORT").env("LC_ALL", "C");
    command
}
