//! The journal of bypasses: calls that passed while decisions could not be stored, because their organization's policy lets their tool fail
//! open. Each is on disk before it passes, and in the log as soon as the store is back.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use prost::Message;
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::{hex, hex_decode};
use uuid::Uuid;

use crate::decision::Decision;
use crate::recorder::Recorder;
use crate::recorder::work::{Ingest, Item};

/// How often the journal is looked at.
const INTERVAL: Duration = Duration::from_secs(1);
/// Items recorded together.
const BATCH: usize = 500;

/// One bypass.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bypass {
    pub org: OrgId,
    pub actor_id: Uuid,
    pub request_id: Uuid,
    pub decision: Decision,
}

/// A line of the file.
#[derive(Serialize, Deserialize)]
struct Line {
    org: Uuid,
    actor_id: Uuid,
    request_id: Uuid,
    /// Encoded and in hexadecimal digits: a torn line does not read.
    decision: String,
}

#[derive(Clone)]
pub(crate) struct Journal(Arc<Inner>);

struct Inner {
    path: PathBuf,
    file: Mutex<Option<File>>,
}

impl Journal {
    pub(crate) fn new(folder: &Path) -> Self {
        Self(Arc::new(Inner { path: folder.join("bypasses.jsonl"), file: Mutex::default() }))
    }

    /// Returns once the bypass is on disk.
    pub(crate) async fn append(&self, bypass: &Bypass) -> io::Result<()> {
        let line = Line {
            org: bypass.org.0,
            actor_id: bypass.actor_id,
            request_id: bypass.request_id,
            decision: hex(&bypass.decision.encode_to_vec()),
        };
        let mut text = serde_json::to_string(&line).map_err(io::Error::other)?;
        text.push('\n');
        let journal = self.clone();
        tokio::task::spawn_blocking(move || journal.write(text.as_bytes())).await.map_err(io::Error::other)?
    }

    fn write(&self, line: &[u8]) -> io::Result<()> {
        let mut file = self.0.file.lock().unwrap_or_else(PoisonError::into_inner);
        if file.is_none() {
            let mut opened = OpenOptions::new().create(true).read(true).append(true).open(&self.0.path)?;
            end_last_line(&mut opened)?;
            // The folder too, or a new file may be gone after a power cut.
            if let Some(folder) = self.0.path.parent() {
                File::open(folder)?.sync_all()?;
            }
            *file = Some(opened);
        }
        let Some(opened) = file.as_mut() else { return Err(io::ErrorKind::NotFound.into()) };
        let written = opened.write_all(line).and_then(|()| opened.sync_data());
        if written.is_err() {
            // Looked at anew before the next line: this one may be torn.
            *file = None;
        }
        written
    }

    /// Records what the journal holds, until `stop`; what is there from before a crash too.
    pub(crate) async fn run(self, recorder: Recorder, stop: CancellationToken) {
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(INTERVAL) => {}
            }
            if let Err(error) = self.replay(&recorder).await {
                tracing::debug!(error, "bypasses cannot be recorded yet");
            }
        }
    }

    async fn replay(&self, recorder: &Recorder) -> Result<(), String> {
        let replaying = self.0.path.with_extension("replaying");
        if !replaying.exists() && !self.set_aside(&replaying).map_err(|error| error.to_string())? {
            return Ok(());
        }
        let bypasses = read(&replaying).map_err(|error| error.to_string())?;
        let mut by_actor: HashMap<(OrgId, Uuid), Vec<Item>> = HashMap::new();
        for bypass in bypasses {
            let item = Item { idempotency_key: bypass.request_id, decision: bypass.decision };
            by_actor.entry((bypass.org, bypass.actor_id)).or_default().push(item);
        }
        let n_bypasses: usize = by_actor.values().map(Vec::len).sum();
        let mut failed = None;
        for ((org, actor_id), mut items) in by_actor {
            while !items.is_empty() {
                let items: Vec<Item> = items.drain(..items.len().min(BATCH)).collect();
                // Should this process die half-way, the same keys are known when it comes again.
                if let Err(error) = recorder.ingest(org, Ingest { actor_id, items }).await {
                    // One organization's trouble is not another's; the journal stays until all are through.
                    failed = Some(error.message().to_owned());
                    break;
                }
            }
        }
        if let Some(error) = failed {
            return Err(error);
        }
        tracing::warn!(
            n_bypasses,
            "bypasses were recorded: calls passed while decisions could not be stored"
        );
        fs::remove_file(&replaying).map_err(|error| error.to_string())
    }

    /// Whether there was a journal to set aside; new bypasses go to a new one.
    fn set_aside(&self, replaying: &Path) -> io::Result<bool> {
        let mut file = self.0.file.lock().unwrap_or_else(PoisonError::into_inner);
        match fs::rename(&self.0.path, replaying) {
            Ok(()) => {
                *file = None;
                Ok(true)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }
}

/// A line that was torn by a crash or a full disk must not take the next one with it.
fn end_last_line(file: &mut File) -> io::Result<()> {
    if file.metadata()?.len() == 0 {
        return Ok(());
    }
    let mut last = [0];
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut last)?;
    if last == *b"\n" { Ok(()) } else { file.write_all(b"\n") }
}

/// The whole lines of a journal; a last one that was torn was never acknowledged.
fn read(path: &Path) -> io::Result<Vec<Bypass>> {
    let mut bypasses = Vec::new();
    for line in BufReader::new(File::open(path)?).lines() {
        let line = line?;
        match parse(&line) {
            Some(bypass) => bypasses.push(bypass),
            None => tracing::error!("a line of the journal of bypasses cannot be read"),
        }
    }
    Ok(bypasses)
}

fn parse(line: &str) -> Option<Bypass> {
    let line: Line = serde_json::from_str(line).ok()?;
    let decision = Decision::decode(hex_decode(&line.decision)?.as_slice()).ok()?;
    Some(Bypass { org: OrgId(line.org), actor_id: line.actor_id, request_id: line.request_id, decision })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bypass(n: u128) -> Bypass {
        let decision = Decision { tool: "web.fetch".to_owned(), latency_us: 7, ..Decision::default() };
        Bypass {
            org: OrgId(Uuid::from_u128(1)),
            actor_id: Uuid::from_u128(2),
            request_id: Uuid::from_u128(n),
            decision,
        }
    }

    #[tokio::test]
    async fn what_was_acknowledged_is_read_again_and_a_torn_line_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::new(folder.path());
        journal.append(&bypass(3)).await.unwrap();
        journal.append(&bypass(4)).await.unwrap();
        let path = folder.path().join("bypasses.jsonl");
        let mut torn = fs::read(&path).unwrap();
        let whole = torn.clone();
        torn.extend(&whole[..whole.len() / 3]);
        fs::write(&path, torn).unwrap();
        assert_eq!(read(&path).unwrap(), [bypass(3), bypass(4)]);
        // The next process begins a line of its own.
        Journal::new(folder.path()).append(&bypass(5)).await.unwrap();
        assert_eq!(read(&path).unwrap(), [bypass(3), bypass(4), bypass(5)]);
    }
}
