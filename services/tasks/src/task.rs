//! A task: one unit of work that outlives the call that asked for it. It ends exactly once; its progress never goes back; and
//! only the worker that holds its lease can move it.

#[cfg(test)]
pub(crate) mod tests;

use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_platform::{ApiError, typed_ids};
use tracegate_proto::tasks::v1 as contract;
use uuid::Uuid;

use crate::requester::Requester;

pub(crate) use contract::task::Kind;

typed_ids!(
    TaskId,
    /// The fence: made anew by each claim, named by each write of the worker that claimed.
    LeaseToken,
);

/// After five attempts the cause is hardly a passing one.
pub(crate) const ATTEMPT_MAX: i32 = 5;
/// A worker may die of anything once. Two that died at the same place died of the task.
const DEATHS_MAX: i32 = 2;
/// Who does the work: rules only, offline.
pub(crate) const PROVIDER: &str = "BUILTIN";

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Task {
    pub id: TaskId,
    pub kind: Kind,
    pub subject_id: Uuid,
    pub state: State,
    pub progress_percent: i32,
    pub step: String,
    pub attempt: i32,
    pub attempt_max: i32,
    /// How often a person has tried it again.
    pub retry_count: i32,
    pub death: Option<Death>,
    pub cancel_requested_at: Option<OffsetDateTime>,
    pub requester: Requester,
    pub created_at: OffsetDateTime,
    pub started_at: Option<OffsetDateTime>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum State {
    Queued,
    Running { lease: LeaseToken },
    Completed { ended_at: OffsetDateTime },
    Failed { failure: String, ended_at: OffsetDateTime },
    Cancelled { ended_at: OffsetDateTime },
    DeadLettered { failure: String, ended_at: OffsetDateTime },
}

/// Where its worker last died, and how many workers died just there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Death {
    pub step: String,
    pub percent: i32,
    pub count: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a task in {state} cannot be {verb}")]
pub(crate) struct Refused {
    pub state: &'static str,
    pub verb: &'static str,
    /// The states it can be done in.
    pub allowed: &'static str,
}

/// What a claim has led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Claim {
    Begun,
    /// From a worker that let its lease pass.
    TakenOver,
    /// There was nothing left to work for: it is cancelled or dead-lettered now.
    Ended,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cancel {
    AtOnce,
    /// Its worker stops at the next safe point.
    Requested,
    /// Somebody else was first; nothing has changed.
    Already,
}

impl State {
    /// The word of the contract and of the table.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            State::Queued => "QUEUED",
            State::Running { .. } => "RUNNING",
            State::Completed { .. } => "COMPLETED",
            State::Failed { .. } => "FAILED",
            State::Cancelled { .. } => "CANCELLED",
            State::DeadLettered { .. } => "DEAD_LETTERED",
        }
    }

    pub(crate) fn ended_at(&self) -> Option<OffsetDateTime> {
        match self {
            State::Queued | State::Running { .. } => None,
            State::Completed { ended_at }
            | State::Failed { ended_at, .. }
            | State::Cancelled { ended_at }
            | State::DeadLettered { ended_at, .. } => Some(*ended_at),
        }
    }

    pub(crate) fn failure(&self) -> Option<&str> {
        match self {
            State::Failed { failure, .. } | State::DeadLettered { failure, .. } => Some(failure),
            State::Queued | State::Running { .. } | State::Completed { .. } | State::Cancelled { .. } => None,
        }
    }

    pub(crate) fn lease(&self) -> Option<LeaseToken> {
        match self {
            State::Running { lease } => Some(*lease),
            _ => None,
        }
    }

    pub(crate) fn is_final(&self) -> bool {
        self.ended_at().is_some()
    }
}

impl From<&State> for contract::task::State {
    fn from(state: &State) -> Self {
        match state {
            State::Queued => Self::Queued,
            State::Running { .. } => Self::Running,
            State::Completed { .. } => Self::Completed,
            State::Failed { .. } => Self::Failed,
            State::Cancelled { .. } => Self::Cancelled,
            State::DeadLettered { .. } => Self::DeadLettered,
        }
    }
}

impl Task {
    /// A new task, in QUEUED.
    pub(crate) fn submit(kind: Kind, subject_id: Uuid, requester: Requester, now: OffsetDateTime) -> Self {
        Self {
            id: TaskId::generate(),
            kind,
            subject_id,
            state: State::Queued,
            progress_percent: 0,
            step: String::new(),
            attempt: 0,
            attempt_max: ATTEMPT_MAX,
            retry_count: 0,
            death: None,
            cancel_requested_at: None,
            requester,
            created_at: now,
            started_at: None,
        }
    }

    /// Gives the task to a worker: a queued one, or one whose worker let its lease pass.
    pub(crate) fn claim(
        &mut self,
        lease: LeaseToken,
        lease_is_over: bool,
        now: OffsetDateTime,
    ) -> Result<Claim, Refused> {
        let taken_over = match self.state {
            State::Queued => false,
            State::Running { .. } if lease_is_over => true,
            _ => return Err(self.refused("claimed", "QUEUED")),
        };
        if self.cancel_requested_at.is_some() {
            self.state = State::Cancelled { ended_at: now };
            return Ok(Claim::Ended);
        }
        if taken_over && let Some(failure) = self.count_death() {
            self.state = State::DeadLettered { failure, ended_at: now };
            return Ok(Claim::Ended);
        }
        self.state = State::Running { lease };
        self.attempt += 1;
        self.started_at.get_or_insert(now);
        Ok(if taken_over { Claim::TakenOver } else { Claim::Begun })
    }

    /// Remembers that a worker died here; answers why no other worker should follow it.
    fn count_death(&mut self) -> Option<String> {
        let before = self.death.take().filter(|d| d.step == self.step && d.percent == self.progress_percent);
        let count = before.map_or(0, |death| death.count) + 1;
        self.death = Some(Death { step: self.step.clone(), percent: self.progress_percent, count });
        let place = if self.step.is_empty() { "at its start" } else { self.step.as_str() };
        if count >= DEATHS_MAX {
            return Some(format!("{count} workers died of it at the same place: {place}"));
        }
        (self.attempt >= self.attempt_max)
            .then(|| format!("its worker died in the last of {} attempts: {place}", self.attempt_max))
    }

    pub(crate) fn complete(&mut self, lease: LeaseToken, now: OffsetDateTime) -> Result<(), Refused> {
        self.held(lease, "completed")?;
        self.progress_percent = 100;
        self.state = State::Completed { ended_at: now };
        Ok(())
    }

    /// Ends it for a reason that trying again cannot mend; a task that somebody has cancelled is cancelled.
    pub(crate) fn fail(
        &mut self,
        lease: LeaseToken,
        failure: String,
        now: OffsetDateTime,
    ) -> Result<(), Refused> {
        self.held(lease, "failed")?;
        self.state = match self.cancel_requested_at {
            Some(_) => State::Cancelled { ended_at: now },
            None => State::Failed { failure, ended_at: now },
        };
        Ok(())
    }

    /// Back to QUEUED after a passing failure; dead-lettered after the last attempt, cancelled where somebody asked for it.
    pub(crate) fn try_again(
        &mut self,
        lease: LeaseToken,
        failure: &str,
        now: OffsetDateTime,
    ) -> Result<(), Refused> {
        self.held(lease, "tried again")?;
        self.state = if self.cancel_requested_at.is_some() {
            State::Cancelled { ended_at: now }
        } else if self.attempt >= self.attempt_max {
            let failure =
                format!("gave up after {} attempts, the last time because {failure}", self.attempt_max);
            State::DeadLettered { failure, ended_at: now }
        } else {
            State::Queued
        };
        Ok(())
    }

    /// Back to QUEUED because its worker shuts down. An attempt that was taken from the task does not count.
    pub(crate) fn give_back(&mut self, lease: LeaseToken) -> Result<(), Refused> {
        self.held(lease, "given back")?;
        self.attempt -= 1;
        self.state = State::Queued;
        Ok(())
    }

    /// The worker stops at a safe point.
    pub(crate) fn stop(&mut self, lease: LeaseToken, now: OffsetDateTime) -> Result<(), Refused> {
        self.held(lease, "stopped")?;
        self.state = State::Cancelled { ended_at: now };
        Ok(())
    }

    /// Asks for the end: a queued task ends at once, a running one soon.
    pub(crate) fn cancel(&mut self, now: OffsetDateTime) -> Result<Cancel, Refused> {
        match self.state {
            State::Queued => {
                self.cancel_requested_at = Some(now);
                self.state = State::Cancelled { ended_at: now };
                Ok(Cancel::AtOnce)
            }
            State::Running { .. } if self.cancel_requested_at.is_none() => {
                self.cancel_requested_at = Some(now);
                Ok(Cancel::Requested)
            }
            State::Running { .. } | State::Cancelled { .. } => Ok(Cancel::Already),
            _ => Err(self.refused("cancelled", "QUEUED, RUNNING")),
        }
    }

    /// A person tries it again, with their own rights and a fresh budget of attempts. Finished steps stay finished.
    pub(crate) fn retry(&mut self, requester: Requester) -> Result<(), Refused> {
        match self.state {
            State::Failed { .. } | State::Cancelled { .. } | State::DeadLettered { .. } => {
                self.state = State::Queued;
                self.attempt = 0;
                self.retry_count += 1;
                self.death = None;
                self.cancel_requested_at = None;
                self.requester = requester;
                Ok(())
            }
            _ => Err(self.refused("retried", "FAILED, CANCELLED, DEAD_LETTERED")),
        }
    }

    fn held(&self, lease: LeaseToken, verb: &'static str) -> Result<(), Refused> {
        if self.state == (State::Running { lease }) { Ok(()) } else { Err(self.refused(verb, "RUNNING")) }
    }

    fn refused(&self, verb: &'static str, allowed: &'static str) -> Refused {
        Refused { state: self.state.word(), verb, allowed }
    }
}

impl From<Refused> for ApiError {
    fn from(refused: Refused) -> Self {
        ApiError::state_forbids(refused.state, refused.allowed, refused.to_string())
    }
}

impl From<Task> for contract::Task {
    fn from(task: Task) -> Self {
        Self {
            id: task.id.to_string(),
            kind: task.kind.into(),
            subject_id: task.subject_id.to_string(),
            state: contract::task::State::from(&task.state).into(),
            progress_percent: task.progress_percent,
            step: task.step,
            attempt: task.attempt,
            attempt_max: task.attempt_max,
            failure: task.state.failure().unwrap_or_default().to_owned(),
            requester_id: task.requester.actor_id().to_string(),
            create_time: Some(timestamp(task.created_at)),
            start_time: task.started_at.map(timestamp),
            end_time: task.state.ended_at().map(timestamp),
            provider: PROVIDER.to_owned(),
        }
    }
}
