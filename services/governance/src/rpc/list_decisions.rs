//! ListDecisions: what the gate decided, newest first.

use std::sync::Arc;

use prost::Message;
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::page::{self, Cursor};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::check::Violation;
use tracegate_proto::governance::v1::{
    Direction, ListDecisionsRequest, ListDecisionsResponse, PiiClass, Verdict,
};

use crate::Governance;
use crate::decision::DecisionId;
use crate::store::decisions::{self, Filter, Span};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    mut req: ListDecisionsRequest,
) -> Result<ListDecisionsResponse, ApiError> {
    let (size, token) = (page::size(std::mem::take(&mut req.page_size)), std::mem::take(&mut req.page_token));
    // Without size and token, the request is the question that the token belongs to.
    let question = req.encode_to_vec();
    let cursor = page::cursor(&token, &question)?;
    let mut span = span(&req)?;
    if let Some(cursor) = cursor {
        span.before = span.before.min(DecisionId(cursor.id));
    }

    let mut tx = gov.db.begin(caller.org).await?;
    let mut found = decisions::page(&mut tx, &filter(&req), span, size + 1).await?;
    let more = page::cut(&mut found, size);
    let last = found.last().filter(|_| more).map(|last| Cursor { at: last.created_at, id: last.id.0 });
    Ok(ListDecisionsResponse {
        decisions: found.into_iter().map(Into::into).collect(),
        next_page_token: last.map(|last| page::token(last, &question)).unwrap_or_default(),
    })
}

fn filter(req: &ListDecisionsRequest) -> Filter<'_> {
    Filter {
        direction: Some(req.direction()).filter(|direction| *direction != Direction::Unspecified),
        verdict: Some(req.verdict()).filter(|verdict| *verdict != Verdict::Unspecified),
        tool: Some(req.tool.as_str()).filter(|tool| !tool.is_empty()),
        correlation_id: Some(req.correlation_id.as_str()).filter(|id| !id.is_empty()),
        pii_class: Some(req.pii_class()).filter(|class| *class != PiiClass::Unspecified),
    }
}

/// The times as a span of ids, which sort as the times do. All broken rules at once.
fn span(req: &ListDecisionsRequest) -> Result<Span, ApiError> {
    let mut violations = Vec::new();
    let mut time = |field: &'static str, at: Option<&prost_types::Timestamp>| {
        let time = from_timestamp(at?);
        if time.is_none() {
            violations.push(Violation::new(field, "timestamp.valid", "must lie within the years 1 to 9999"));
        }
        time
    };
    let (start, end) = (time("start_time", req.start_time.as_ref()), time("end_time", req.end_time.as_ref()));
    if let (Some(start), Some(end)) = (start, end)
        && start >= end
    {
        violations.push(Violation::new("end_time", "timestamp.after_start", "must be after start_time"));
    }
    for (field, text) in [("tool", &req.tool), ("correlation_id", &req.correlation_id)] {
        crate::labels::no_nul(field, text, &mut violations);
    }
    if !violations.is_empty() {
        return Err(ApiError::invalid_fields(violations));
    }
    Ok(Span {
        from: start.map_or(Span::ALL.from, DecisionId::first_from),
        before: end.map_or(Span::ALL.before, DecisionId::first_from),
    })
}
