//! QueryEpcisEvents: events of others and the plant's own, in the order in which they were recorded.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::Stream;
use prost::Message;
use tonic::Status;
use tracegate_platform::{ApiError, Caller, page};
use tracegate_proto::traceability::v1::{EpcisSummary, QueryEpcisEventsRequest, QueryEpcisEventsResponse};

use crate::Traceability;
use crate::epcis::query::{Cursor, Query};

pub(crate) type QueryStream = Pin<Box<dyn Stream<Item = Result<QueryEpcisEventsResponse, Status>> + Send>>;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: QueryEpcisEventsRequest,
) -> Result<QueryStream, ApiError> {
    let filter = req.filter.unwrap_or_default();
    let asked = filter.encode_to_vec();
    let after = page::number(&req.resume_token, &asked)?.map_or(Cursor::START, Cursor::from_number);
    let mut query = Query::begin(app.db.clone(), caller.org, filter, after).await?;
    Ok(Box::pin(async_stream::try_stream! {
        while let Some(records) = query.next().await? {
            let resume_token = page::number_token(query.cursor().number(), &asked);
            yield QueryEpcisEventsResponse { records, resume_token, summary: None };
        }
        let summary = EpcisSummary { n_events: query.n_events, position: query.until };
        let resume_token = page::number_token(query.cursor().number(), &asked);
        yield QueryEpcisEventsResponse { records: Vec::new(), resume_token, summary: Some(summary) };
    }))
}
