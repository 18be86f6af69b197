//! What calls hand to the recorder, and what they get back.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;
use tracegate_platform::ApiError;
use tracegate_proto::governance::v1::Usage;
use uuid::Uuid;

use crate::assessment::{Assessment, Subject};
use crate::decision::{Decision, Entry};
use crate::ledger::Spender;
use crate::orgs::Org;
use crate::prices::Metering;

pub(crate) enum Work {
    Check(Box<Check>, oneshot::Sender<Result<Checked, ApiError>>),
    Ingest(Box<Ingest>, oneshot::Sender<Result<Vec<Taken>, ApiError>>),
    Cancel(Uuid, oneshot::Sender<Result<i64, ApiError>>),
}

/// A precheck or postcheck, judged by the policies this process knows.
pub(crate) struct Check {
    pub org: Arc<Org>,
    /// As far as it is known before it has its place: who asked what of what. The verdict is filled in from the assessment.
    pub asked: Decision,
    pub actor_id: Uuid,
    pub request_id: Uuid,
    pub assessment: Assessment,
    pub output_tokens_max: i64,
    pub spender: Spender,
    pub charge: Charging,
    /// Of the subject the content is about, for the vault.
    pub subject_hash: Vec<u8>,
}

impl Check {
    /// The same check, assessed anew.
    pub(crate) fn again(&self) -> Result<Self, ApiError> {
        let Assessment { policy, scan, .. } = &self.assessment;
        let content = scan.content().clone();
        let latest = self.assessment.latest;
        let keys = &self.org.keys;
        Ok(Self {
            org: self.org.clone(),
            asked: self.asked.clone(),
            actor_id: self.actor_id,
            request_id: self.request_id,
            assessment: Assessment::under(content, self.subject(), policy, None, latest, keys)?,
            output_tokens_max: self.output_tokens_max,
            spender: self.spender.clone(),
            charge: self.charge.clone(),
            subject_hash: self.subject_hash.clone(),
        })
    }

    pub(crate) fn subject(&self) -> Subject<'_> {
        Subject {
            scope: &self.asked.scope,
            tool: &self.asked.tool,
            model: &self.asked.model,
            output_tokens_max: self.output_tokens_max,
        }
    }
}

/// What a check does to budgets.
#[derive(Debug, Clone)]
pub(crate) enum Charging {
    /// Reserve, unless the verdict is a denial.
    Reserve { metering: Metering, hold_for: Duration },
    /// Settle what the precheck reserved: by the usage, wholly where none is told, or give it back where the call failed.
    Settle { hold_id: Uuid, usage: Option<Usage>, has_failed: bool },
}

pub(crate) enum Checked {
    Recorded(Box<Check>, Box<Entry>),
    /// The actor's request was answered before, by the decision of this sequence.
    Repeated(Box<Check>, i64),
}

/// Decisions that were taken elsewhere, checked and ready for the log.
pub(crate) struct Ingest {
    pub actor_id: Uuid,
    pub items: Vec<Item>,
}

pub(crate) struct Item {
    pub idempotency_key: Uuid,
    pub decision: Decision,
}

/// What became of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Taken {
    pub decision_id: String,
    pub sequence: i64,
    pub is_duplicate: bool,
}
