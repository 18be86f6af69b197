//! A decision: the record of one judgement. It holds neither the content nor any value found in it.

use bytes::Bytes;
use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_platform::{keys, typed_ids};
use tracegate_proto::governance::v1 as contract;
use uuid::Uuid;

pub(crate) use contract::{Decision, Direction};

/// The feed of decisions as they are recorded: the log itself, by its sequence.
pub(crate) const FEED: &str = "decisions";

/// 2^40 decisions of one organization: a thousand a second for 34 years.
const SEQUENCE_BITS: u32 = 40;
const RANDOM_BITS: u32 = 62 - SEQUENCE_BITS;

typed_ids!(DecisionId);

impl DecisionId {
    /// A UUIDv7 with twelve bits of the millisecond's fraction (RFC 9562, section 6.2, method 3) and the decision's sequence in the log as
    /// its counter (method 1): a decision is found by its id without an index on it.
    pub(crate) fn new(at: OffsetDateTime, sequence: i64, random: u32) -> Self {
        let micros = u128::try_from(at.unix_timestamp_nanos() / 1_000).unwrap_or(0);
        let (millis, fraction) = (micros / 1_000, (micros % 1_000) * 4096 / 1_000);
        let counter = u128::try_from(sequence).unwrap_or(0) & ((1 << SEQUENCE_BITS) - 1);
        let random = u128::from(random) & ((1 << RANDOM_BITS) - 1);
        Self(Uuid::from_u128(
            (millis << 80) | (7 << 76) | (fraction << 64) | (0b10 << 62) | (counter << RANDOM_BITS) | random,
        ))
    }

    /// Where in the log it would stand. Any UUID has such a place; whether it is the one there is for the log to say.
    pub(crate) fn sequence(self) -> i64 {
        let counter = (self.0.as_u128() >> RANDOM_BITS) & ((1 << SEQUENCE_BITS) - 1);
        i64::try_from(counter).unwrap_or(0)
    }
}

/// A decision with its place in the log.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub id: DecisionId,
    pub sequence: i64,
    /// The bytes the log commits to: the decision without its labels.
    pub leaf: Bytes,
    /// With its labels.
    pub decision: Decision,
}

impl Entry {
    /// Gives a decision its place. Labels are committed to with a random salt, so that they can be erased.
    pub(crate) fn place(
        mut decision: Decision,
        id: DecisionId,
        sequence: i64,
        at: OffsetDateTime,
        random: &mut Random,
    ) -> Self {
        decision.id = id.to_string();
        decision.sequence = sequence;
        decision.create_time = Some(timestamp(at));
        let (correlation_id, tags) =
            (std::mem::take(&mut decision.correlation_id), std::mem::take(&mut decision.tags));
        let mut salt = String::new();
        if !correlation_id.is_empty() || !tags.is_empty() {
            let bytes = random.salt();
            decision.labels_commitment = keys::hex(&labels_commitment(&bytes, &correlation_id, &tags));
            salt = keys::hex(&bytes);
        }
        let leaf = decision.encode_to_vec().into();
        (decision.correlation_id, decision.tags, decision.labels_salt) = (correlation_id, tags, salt);
        Self { id, sequence, leaf, decision }
    }
}

impl Entry {
    /// One that is in the log already.
    pub(crate) fn stored(decision: Decision, leaf: Bytes) -> Self {
        let id = DecisionId(decision.id.parse().unwrap_or_default());
        Self { id, sequence: decision.sequence, leaf, decision }
    }
}

/// What the log commits to in place of the labels: SHA-256 over the salt, then the correlation id, then key and value of each tag in the
/// order of the keys, each text with its length in bytes before it (4 bytes, big-endian).
pub(crate) fn labels_commitment(
    salt: &[u8],
    correlation_id: &str,
    tags: &std::collections::HashMap<String, String>,
) -> [u8; 32] {
    let mut sorted: Vec<_> = tags.iter().collect();
    sorted.sort();
    let mut committed = salt.to_vec();
    let texts =
        std::iter::once(correlation_id).chain(sorted.into_iter().flat_map(|(k, v)| [k.as_str(), v.as_str()]));
    for text in texts {
        committed.extend(u32::try_from(text.len()).unwrap_or(u32::MAX).to_be_bytes());
        committed.extend(text.as_bytes());
    }
    keys::sha256(&committed)
}

/// Whether a request that comes again asks what it asked first. Erased labels are not compared.
pub(crate) fn asks_the_same(first: &Decision, again: &Decision) -> bool {
    let is_erased = !first.labels_commitment.is_empty() && first.labels_salt.is_empty();
    let question = |decision: &Decision| {
        (
            decision.direction,
            decision.precheck_id.clone(),
            decision.tool.clone(),
            decision.model.clone(),
            decision.provider.clone(),
            decision.scope.clone(),
            decision.payload_hash.clone(),
        )
    };
    question(first) == question(again)
        && (is_erased || (first.correlation_id == again.correlation_id && first.tags == again.tags))
}

/// Random bytes for a batch, asked of the system in one go.
pub(crate) struct Random {
    bytes: [u8; 512],
    used: usize,
}

impl Random {
    pub(crate) fn new() -> Self {
        Self { bytes: [0; 512], used: 512 }
    }

    fn take<const N: usize>(&mut self) -> [u8; N] {
        if self.used + N > self.bytes.len() {
            keys::random(&mut self.bytes);
            self.used = 0;
        }
        let mut out = [0; N];
        if let Some(fresh) = self.bytes.get(self.used..self.used + N) {
            out.copy_from_slice(fresh);
        }
        self.used += N;
        out
    }

    pub(crate) fn next_u32(&mut self) -> u32 {
        u32::from_ne_bytes(self.take())
    }

    fn salt(&mut self) -> [u8; 16] {
        self.take()
    }
}

#[cfg(test)]
mod tests;
