//! ListDeadLetters: what could not be stored, newest first.

use std::sync::Arc;

use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::db::to_word;
use tracegate_platform::page::{self, Cursor};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{
    DeadLetter, DeadLetterState, ListDeadLettersRequest, ListDeadLettersResponse,
};
use uuid::Uuid;

use crate::Governance;
use crate::store::dead_letters;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    mut req: ListDeadLettersRequest,
) -> Result<ListDeadLettersResponse, ApiError> {
    let (size, token) = (page::size(std::mem::take(&mut req.page_size)), std::mem::take(&mut req.page_token));
    let question = req.encode_to_vec();
    let before = page::cursor(&token, &question)?.map_or(Uuid::max(), |cursor| cursor.id);
    let state = match req.state() {
        DeadLetterState::Unspecified => None,
        state => Some(to_word(state.as_str_name(), "DEAD_LETTER_STATE_")),
    };
    let mut tx = gov.db.begin(caller.org).await?;
    let mut dead_letters = dead_letters::page(&mut tx, state, before, size + 1).await?;
    let more = page::cut(&mut dead_letters, size) | page::fit(&mut dead_letters, DeadLetter::encoded_len);
    let next_page_token = match dead_letters.last().filter(|_| more) {
        Some(last) => {
            let id = last.id.parse().map_err(ApiError::internal)?;
            page::token(Cursor { at: OffsetDateTime::UNIX_EPOCH, id }, &question)
        }
        None => String::new(),
    };
    Ok(ListDeadLettersResponse { dead_letters, next_page_token })
}
