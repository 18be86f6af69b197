//! ListTasks: the organization's tasks, newest first.

use std::sync::Arc;

use tracegate_platform::db::to_word;
use tracegate_platform::ids::uuid_from_field;
use tracegate_platform::page::{self, Cursor};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::tasks::v1::task::State;
use tracegate_proto::tasks::v1::{ListTasksRequest, ListTasksResponse};

use crate::Tasks;
use crate::store::tasks;

pub(crate) async fn run(
    app: &Tasks,
    caller: Arc<Caller>,
    req: ListTasksRequest,
) -> Result<ListTasksResponse, ApiError> {
    let state = match req.state() {
        State::Unspecified => None,
        state => Some(to_word(state.as_str_name(), "STATE_")),
    };
    let subject_id = match req.subject_id.as_str() {
        "" => None,
        id => Some(uuid_from_field("subject_id", id)?),
    };
    let filter = format!("tasks {state:?} {subject_id:?}").into_bytes();
    let before = page::cursor(&req.page_token, &filter)?.map(|cursor| cursor.id);
    let n_max = page::size(req.page_size);

    let mut tx = app.db.begin(caller.org).await?;
    // One more than asked for tells whether there is a next page.
    let mut tasks = tasks::page(&mut tx, state, subject_id, before, n_max + 1).await?;

    let mut next_page_token = String::new();
    if page::cut(&mut tasks, n_max)
        && let Some(last) = tasks.last()
    {
        next_page_token = page::token(Cursor { at: last.created_at, id: last.id.0 }, &filter);
    }
    Ok(ListTasksResponse { tasks: tasks.into_iter().map(Into::into).collect(), next_page_token })
}
