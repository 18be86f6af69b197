//! ListDecisions: what the gate decided, newest first.

use std::sync::Arc;

use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::db::to_word;
use tracegate_platform::page::{self, Cursor};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::check::Violation;
use tracegate_proto::governance::v1::{
    Direction, ListDecisionsRequest, ListDecisionsResponse, PiiClass, Verdict,
};

use crate::decision::DecisionId;
use crate::store::decisions::{self, Filter};
use crate::{Governance, labels, pii};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    mut req: ListDecisionsRequest,
) -> Result<ListDecisionsResponse, ApiError> {
    let (size, token) = (page::size(std::mem::take(&mut req.page_size)), std::mem::take(&mut req.page_token));
    // Without size and token, the request is the question that the token belongs to.
    let question = req.encode_to_vec();
    let cursor = page::cursor(&token, &question)?;
    labels::check(&[], &req.tags)?;
    let (from, until) = span(req.start_time.as_ref(), req.end_time.as_ref())?;
    let filter = filter(&req, from, until)?;

    let mut tx = gov.db.begin(caller.org).await?;
    let within = decisions::sequences_within(&mut tx, from, until).await?;
    let Some((first, last)) = within else { return Ok(ListDecisionsResponse::default()) };
    let before = cursor.map_or(last + 1, |cursor| DecisionId(cursor.id).sequence());
    let mut found = decisions::page(&mut tx, &filter, first, before, size + 1).await?;
    let more = page::cut(&mut found, size) | page::fit(&mut found, |stored| stored.decision.encoded_len());
    let next_page_token = match found.last().filter(|_| more) {
        Some(last) => {
            let id = last.decision.id.parse().map_err(ApiError::internal)?;
            page::token(Cursor { at: OffsetDateTime::UNIX_EPOCH, id }, &question)
        }
        None => String::new(),
    };
    let decisions = found.into_iter().map(|stored| stored.decision).collect();
    Ok(ListDecisionsResponse { decisions, next_page_token })
}

fn filter(
    req: &ListDecisionsRequest,
    from: Option<OffsetDateTime>,
    until: Option<OffsetDateTime>,
) -> Result<Filter<'_>, ApiError> {
    let given = |text: &'static str, is_given: bool| Some(text).filter(|_| is_given);
    let actor_id = match req.actor_id.as_str() {
        "" => None,
        id => Some(tracegate_platform::ids::uuid_from_field("actor_id", id)?),
    };
    Ok(Filter {
        direction: given(
            to_word(req.direction().as_str_name(), "DIRECTION_"),
            req.direction() != Direction::Unspecified,
        ),
        verdict: given(
            to_word(req.verdict().as_str_name(), "VERDICT_"),
            req.verdict() != Verdict::Unspecified,
        ),
        tool: Some(req.tool.as_str()).filter(|tool| !tool.is_empty()),
        scope: req.scope.as_deref(),
        correlation_id: Some(req.correlation_id.as_str()).filter(|id| !id.is_empty()),
        actor_id,
        pii_class: Some(pii::class_word(req.pii_class()))
            .filter(|_| req.pii_class() != PiiClass::Unspecified),
        tags: Some(&req.tags).filter(|tags| !tags.is_empty()),
        shadow_differs: req.shadow_differs,
        from,
        until,
    })
}

/// The times of a request. All broken rules at once.
pub(crate) fn span(
    start: Option<&prost_types::Timestamp>,
    end: Option<&prost_types::Timestamp>,
) -> Result<(Option<OffsetDateTime>, Option<OffsetDateTime>), ApiError> {
    let mut violations = Vec::new();
    let mut time = |field: &'static str, at: Option<&prost_types::Timestamp>| {
        let time = from_timestamp(at?);
        if time.is_none() {
            violations.push(Violation::new(field, "timestamp.valid", "must lie within the years 1 to 9999"));
        }
        time
    };
    let (from, until) = (time("start_time", start), time("end_time", end));
    if let (Some(from), Some(until)) = (from, until)
        && from >= until
    {
        violations.push(Violation::new("end_time", "timestamp.after_start", "must be after start_time"));
    }
    if violations.is_empty() { Ok((from, until)) } else { Err(ApiError::invalid_fields(violations)) }
}
