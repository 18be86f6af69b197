//! ListTemplates: the organization's templates, newest first.

use std::sync::Arc;

use tracegate_platform::page::{self, Cursor};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::tasks::v1::{ListTemplatesRequest, ListTemplatesResponse};

use crate::Tasks;
use crate::store::templates;

const FILTER: &[u8] = b"templates";

pub(crate) async fn run(
    app: &Tasks,
    caller: Arc<Caller>,
    req: ListTemplatesRequest,
) -> Result<ListTemplatesResponse, ApiError> {
    let before = page::cursor(&req.page_token, FILTER)?.map(|cursor| cursor.id);
    let n_max = page::size(req.page_size);

    let mut tx = app.db.begin(caller.org).await?;
    // One more than asked for tells whether there is a next page.
    let mut templates = templates::page(&mut tx, before, n_max + 1).await?;

    let mut next_page_token = String::new();
    if page::cut(&mut templates, n_max)
        && let Some(last) = templates.last()
    {
        next_page_token = page::token(Cursor { at: last.created_at, id: last.id.0 }, FILTER);
    }
    Ok(ListTemplatesResponse { templates: templates.into_iter().map(Into::into).collect(), next_page_token })
}
