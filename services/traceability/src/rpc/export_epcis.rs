//! ExportEpcis: the events of a query as one document.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::Stream;
use prost::bytes::Bytes;
use time::format_description::well_known::Rfc3339;
use tonic::Status;
use tracegate_epcis::EPCIS_CONTEXT;
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::traceability::v1::export_epcis_response::Part;
use tracegate_proto::traceability::v1::{
    EpcisSummary, ExportEpcisRequest, ExportEpcisResponse, ExportHeader,
};

use crate::Traceability;
use crate::epcis::query::{Cursor, Query};

pub(crate) type ExportStream = Pin<Box<dyn Stream<Item = Result<ExportEpcisResponse, Status>> + Send>>;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ExportEpcisRequest,
) -> Result<ExportStream, ApiError> {
    let now = app.clock.now();
    let mut query =
        Query::begin(app.db.clone(), caller.org, req.filter.unwrap_or_default(), Cursor::START).await?;
    let mut tx = app.db.begin(caller.org).await?;
    let attributes = [("position", query.until.to_string())];
    audit::record(&mut tx, &caller, now, "EpcisExported", "epcis".to_owned(), attributes).await?;
    tx.commit().await?;

    let created = now.format(&Rfc3339).map_err(ApiError::internal)?;
    let header = ExportHeader {
        file_name: format!("epcis-{}.jsonld", now.date()),
        media_type: "application/ld+json".to_owned(),
        position: query.until,
    };
    Ok(Box::pin(async_stream::try_stream! {
        yield answer(Part::Header(header));
        // Each event has the context that it needs itself: those of many documents need not go together.
        yield chunk(format!(
            r#"{{"@context":["{EPCIS_CONTEXT}"],"type":"EPCISDocument","schemaVersion":"2.0","creationDate":"{created}","epcisBody":{{"eventList":["#
        ));
        let mut separator = "";
        while let Some(records) = query.next().await? {
            let mut events = String::new();
            for event in records.into_iter().filter_map(|record| record.event) {
                events.push_str(separator);
                events.push_str(&event.json);
                separator = ",";
            }
            if !events.is_empty() {
                yield chunk(events);
            }
        }
        yield chunk("]}}".to_owned());
        yield answer(Part::Summary(EpcisSummary { n_events: query.n_events, position: query.until }));
    }))
}

fn chunk(text: String) -> ExportEpcisResponse {
    answer(Part::Chunk(Bytes::from(text)))
}

fn answer(part: Part) -> ExportEpcisResponse {
    ExportEpcisResponse { part: Some(part) }
}
