//! A lot's history: one line for each change of its state, each with the hash of the one before.

use prost::Message;
use prost::bytes::Bytes;
use tracegate_platform::keys::sha256;
use tracegate_proto::traceability::v1::LotStateChange;

use crate::lot::Head;

/// Puts a line at the end: gives it its sequence and its hash.
pub(crate) fn append(head: &mut Head, line: LotStateChange) -> LotStateChange {
    let mut line = LotStateChange { sequence: head.n_changes + 1, previous_hash: head.hash.clone(), ..line };
    line.hash = hash(&line);
    *head = Head { n_changes: line.sequence, hash: line.hash.clone() };
    line
}

/// Whether a line follows on a history that ends with `head`, and says what it said when it was written; moves `head` behind it.
pub(crate) fn follows(head: &mut Head, line: &LotStateChange) -> bool {
    let is_next = line.sequence == head.n_changes + 1 && line.previous_hash == head.hash;
    *head = Head { n_changes: line.sequence, hash: line.hash.clone() };
    is_next && line.hash == hash(line)
}

fn hash(line: &LotStateChange) -> Bytes {
    sha256(&LotStateChange { hash: Bytes::new(), ..line.clone() }.encode_to_vec()).to_vec().into()
}

/// What somebody would write who knows how lines are hashed.
#[cfg(test)]
pub(crate) fn rehashed(line: LotStateChange) -> LotStateChange {
    LotStateChange { hash: hash(&line), ..line }
}
