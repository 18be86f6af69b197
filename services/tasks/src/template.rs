//! A template: an uploaded Word document, and where its parse stands.

use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_platform::{keys, typed_ids};
use tracegate_proto::tasks::v1 as contract;
use uuid::Uuid;

use crate::task::{self, Task, TaskId};
use crate::upload::Announced;

pub(crate) use contract::PrivacySummary;

typed_ids!(TemplateId);

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Template {
    pub id: TemplateId,
    pub title: String,
    pub file_name: String,
    pub size_bytes: i64,
    pub sha256: [u8; 32],
    pub state: State,
    /// The newest task that parses it.
    pub parse_task_id: TaskId,
    pub uploader_id: Uuid,
    pub created_at: OffsetDateTime,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum State {
    Uploaded,
    Parsing,
    Ready { privacy: PrivacySummary, section_count: i32, field_count: i32 },
    Failed { failure: String },
}

impl State {
    /// The word of the contract and of the table.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            State::Uploaded => "UPLOADED",
            State::Parsing => "PARSING",
            State::Ready { .. } => "READY",
            State::Failed { .. } => "FAILED",
        }
    }
}

impl Template {
    /// A new template, in UPLOADED, to be parsed by `parse_task_id`.
    pub(crate) fn upload(
        id: TemplateId,
        file: &Announced,
        uploader_id: Uuid,
        parse_task_id: TaskId,
        now: OffsetDateTime,
    ) -> Self {
        Self {
            id,
            title: file.title.clone(),
            file_name: file.file_name.clone(),
            size_bytes: file.size_bytes,
            sha256: file.sha256,
            state: State::Uploaded,
            parse_task_id,
            uploader_id,
            created_at: now,
        }
    }

    /// Brings the template in line with its task. A READY template stays READY: only its structure makes it so.
    pub(crate) fn follow(&mut self, task: &Task) {
        if matches!(self.state, State::Ready { .. }) {
            return;
        }
        self.state = match &task.state {
            task::State::Queued if task.started_at.is_none() && task.retry_count == 0 => State::Uploaded,
            task::State::Queued | task::State::Running { .. } | task::State::Completed { .. } => {
                State::Parsing
            }
            task::State::Failed { failure, .. } | task::State::DeadLettered { failure, .. } => {
                State::Failed { failure: failure.clone() }
            }
            task::State::Cancelled { .. } => State::Failed { failure: "its parse was cancelled".to_owned() },
        };
    }

    /// Its structure is stored.
    pub(crate) fn ready(&mut self, privacy: PrivacySummary, section_count: i32, field_count: i32) {
        self.state = State::Ready { privacy, section_count, field_count };
    }
}

impl From<Template> for contract::Template {
    fn from(template: Template) -> Self {
        use contract::template::State as Word;
        let (state, failure, privacy, section_count, field_count) = match template.state {
            State::Uploaded => (Word::Uploaded, String::new(), None, 0, 0),
            State::Parsing => (Word::Parsing, String::new(), None, 0, 0),
            State::Ready { privacy, section_count, field_count } => {
                (Word::Ready, String::new(), Some(privacy), section_count, field_count)
            }
            State::Failed { failure } => (Word::Failed, failure, None, 0, 0),
        };
        Self {
            id: template.id.to_string(),
            title: template.title,
            file_name: template.file_name,
            size_bytes: template.size_bytes,
            sha256: keys::hex(&template.sha256),
            state: state.into(),
            parse_task_id: template.parse_task_id.to_string(),
            field_count,
            section_count,
            failure,
            uploader_id: template.uploader_id.to_string(),
            create_time: Some(timestamp(template.created_at)),
            privacy,
        }
    }
}
