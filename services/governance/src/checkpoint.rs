//! Signed states of the log (RFC 6962, section 3.5): who holds two of them can ask for the proof that one is a prefix of the other.

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use time::OffsetDateTime;
use tracegate_merkle::{Hash, checkpoint_note};
use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;
use tracegate_proto::governance::v1::Checkpoint;

/// What an organization's log is signed with; the same as long as the master key is.
fn key_pair(keys: &MasterKey, org: OrgId) -> Result<Ed25519KeyPair, ApiError> {
    Ed25519KeyPair::from_seed_unchecked(&keys.derive("governance/log", org.0.as_bytes()))
        .map_err(ApiError::internal)
}

pub(crate) fn sign(
    keys: &MasterKey,
    org: OrgId,
    size: u64,
    root: &Hash,
    at: OffsetDateTime,
) -> Result<Checkpoint, ApiError> {
    let pair = key_pair(keys, org)?;
    let log_id = org.to_string();
    let note = checkpoint_note(&log_id, size, root, at.unix_timestamp());
    Ok(Checkpoint {
        log_id,
        tree_size: i64::try_from(size).map_err(ApiError::internal)?,
        root_hash: root.to_vec().into(),
        // The note has whole seconds.
        sign_time: Some(timestamp(at.replace_nanosecond(0).unwrap_or(at))),
        signature: pair.sign(note.as_bytes()).as_ref().to_vec().into(),
        public_key: pair.public_key().as_ref().to_vec().into(),
    })
}
