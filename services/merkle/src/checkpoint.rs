//! The text of a checkpoint: what is signed about a log.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::hash::Hash;

/// First line, so that a signature over a checkpoint is good for nothing else.
const CONTEXT: &str = "tracegate.dev/log/v1";

/// Five lines, each ended by a line feed: context, log, size, root in Base64, seconds since 1970.
///
/// `log_id` is an id of ours: it must have no line feed, which would begin another line.
pub fn checkpoint_note(log_id: &str, size: u64, root: &Hash, seconds: i64) -> String {
    let root = STANDARD.encode(root);
    format!("{CONTEXT}\n{log_id}\n{size}\n{root}\n{seconds}\n")
}

#[cfg(test)]
mod tests;
