//! The product's own binary as processes, to be killed.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use tempfile::TempDir;
use tracegate_proto::grpc::health::v1::HealthCheckRequest;
use tracegate_proto::grpc::health::v1::health_client::HealthClient;

use crate::database::Database;
use crate::server::{channel, test_env};

pub struct Process {
    pub child: Child,
    pub address: String,
    pub probe_address: String,
    command: Command,
    _folder: TempDir,
}

/// The binary that belongs to this test run.
pub fn binary() -> PathBuf {
    let profile = std::env::current_exe().unwrap().ancestors().nth(2).unwrap().to_owned();
    let binary = profile.join("tracegate");
    assert!(binary.is_file(), "{} is missing: `cargo build` first", binary.display());
    binary
}

fn free_address() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

impl Process {
    /// `arguments` such as `["serve"]` or `["worker"]`, over a test's database.
    pub async fn start(arguments: &[&str], database: &Database, env: &[(&str, String)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (address, probe_address) = (free_address(), free_address());
        let mut command = Command::new(binary());
        command.args(arguments).env_clear().stdout(Stdio::null());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.envs(test_env(folder.path().to_str().unwrap(), &address, &probe_address));
        command
            .env("DATABASE_URL", &database.app_url_text)
            .env("TRACEGATE_LOG", "warn")
            .envs(env.iter().cloned());
        let process =
            Self { child: command.spawn().unwrap(), address, probe_address, command, _folder: folder };
        process.wait_until_ready().await;
        process
    }

    /// Once more, on the same addresses.
    pub async fn restart(&mut self) {
        self.kill();
        self.child = self.command.spawn().unwrap();
        self.wait_until_ready().await;
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    async fn wait_until_ready(&self) {
        for _ in 0..1500 {
            let mut health = HealthClient::new(channel(&format!("http://{}", self.probe_address)));
            let answer = health.check(HealthCheckRequest { service: "readiness".to_owned() }).await;
            if answer.is_ok_and(|answer| answer.into_inner().status == 1) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the process did not become ready");
    }

    /// kill -9.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// SIGTERM; answers how it ended, `None` where it did not within `grace`.
    pub async fn terminate(&mut self, grace: Duration) -> Option<ExitStatus> {
        self.signal("TERM");
        let ended = async {
            loop {
                if let Some(status) = self.child.try_wait().unwrap() {
                    return status;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(grace, ended).await.ok()
    }

    pub fn signal(&self, signal: &str) {
        let status = Command::new("kill")
            .args([&format!("-{signal}"), &self.child.id().to_string()])
            .status()
            .unwrap();
        assert!(status.success());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}
