//! A decision: the record of one judgement. It holds neither the content nor any value found in it.

use std::borrow::Cow;
use std::collections::HashMap;

use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_platform::{keys, typed_ids};
use tracegate_proto::governance::v1 as contract;
use uuid::Uuid;

pub(crate) use contract::Direction;

use crate::judgement::{Found, Judgement};
use crate::pii;

/// The feed of decisions as they are recorded.
pub(crate) const FEED: &str = "decisions";

typed_ids!(DecisionId);

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Decision {
    pub id: DecisionId,
    pub asked: Asked,
    pub actor_id: Uuid,
    pub request_id: Uuid,
    pub judgement: Judgement,
    pub policy_version: i64,
    pub detector_version: Cow<'static, str>,
    /// From the start of the scan to the record.
    pub latency_us: i64,
    pub created_at: OffsetDateTime,
}

/// What was asked, as far as it is kept. A request that is sent again asks exactly the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub direction: Direction,
    /// The precheck of a postcheck.
    pub precheck_id: Option<DecisionId>,
    pub tool: String,
    pub model: String,
    pub correlation_id: String,
    pub tags: HashMap<String, String>,
    /// Under the organization's key.
    pub payload_hash: [u8; 32],
    pub payload_bytes: i64,
}

impl DecisionId {
    /// The id of a decision recorded at `at`, with `random` to tell it from others of the same microsecond.
    ///
    /// A UUIDv7 with twelve bits of the millisecond's fraction after the milliseconds (RFC 9562, section 6.2, method 3):
    /// ids sort exactly as their `created_at`, so the primary key answers "newest first" and "between two times".
    pub(crate) fn at(at: OffsetDateTime, random: u64) -> Self {
        const RANDOM_BITS: u64 = (1 << 62) - 1;
        let micros = u128::try_from(at.unix_timestamp_nanos() / 1_000).unwrap_or(0);
        let (millis, fraction) = (micros / 1_000, (micros % 1_000) * 4096 / 1_000);
        Self(Uuid::from_u128(
            (millis << 80) | (7 << 76) | (fraction << 64) | (0b10 << 62) | u128::from(random & RANDOM_BITS),
        ))
    }

    /// A new id for a decision recorded at `at`.
    pub(crate) fn new_at(at: OffsetDateTime) -> Self {
        let mut random = [0; 8];
        keys::random(&mut random);
        Self::at(at, u64::from_ne_bytes(random))
    }

    /// At or before every id of a decision recorded at `at` or later, and after every earlier one. What is finer than a
    /// microsecond is rounded up, as no decision lies in between.
    pub(crate) fn first_from(at: OffsetDateTime) -> Self {
        let finer = at.nanosecond() % 1_000;
        let up = if finer == 0 { 0 } else { i64::from(1_000 - finer) };
        Self::at(at.checked_add(time::Duration::nanoseconds(up)).unwrap_or(at), 0)
    }
}

impl From<Decision> for contract::Decision {
    fn from(decision: Decision) -> Self {
        let Decision { asked, judgement, .. } = decision;
        Self {
            id: decision.id.to_string(),
            direction: asked.direction.into(),
            verdict: judgement.verdict.into(),
            tool: asked.tool,
            model: asked.model,
            reasons: judgement.reasons,
            findings: judgement.found.into_iter().map(Into::into).collect(),
            policy_version: decision.policy_version,
            detector_version: decision.detector_version.into_owned(),
            payload_hash: keys::hex(&asked.payload_hash),
            payload_bytes: asked.payload_bytes,
            latency_us: decision.latency_us,
            correlation_id: asked.correlation_id,
            tags: asked.tags,
            actor_id: decision.actor_id.to_string(),
            create_time: Some(timestamp(decision.created_at)),
            precheck_id: asked.precheck_id.map(|id| id.to_string()).unwrap_or_default(),
        }
    }
}

impl From<Found> for contract::FindingSummary {
    fn from(found: Found) -> Self {
        Self {
            pii_class: pii::class_to(found.class).into(),
            action: pii::action_to(found.action).into(),
            count: found.count,
            confidence_max: found.confidence_max,
        }
    }
}

#[cfg(test)]
mod tests;
