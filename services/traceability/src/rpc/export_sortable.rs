//! ExportSortable: the electronic sortable spreadsheet of 21 CFR 1.1455(c)(3)(ii).

use std::pin::Pin;
use std::sync::Arc;

use futures_util::Stream;
use tonic::Status;
use tracegate_food_records::{self as food, SortableOptions, SortableSpreadsheet};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::export_sortable_request::{Layout, TrackingEvent};
use tracegate_proto::traceability::v1::export_sortable_response::Part;
use tracegate_proto::traceability::v1::{ExportSortableRequest, ExportSortableResponse};

use crate::Traceability;
use crate::records::file::{Outlet, Spool, broken, gaps};
use crate::records::{self, Page, Records};

pub(crate) type SortableStream = Pin<Box<dyn Stream<Item = Result<ExportSortableResponse, Status>> + Send>>;

/// In the order of the sheets, with the kinds of their events.
const SHEETS: [(TrackingEvent, &str); 3] = [
    (TrackingEvent::Receiving, "lots_received"),
    (TrackingEvent::Transformation, "lots_transformed"),
    (TrackingEvent::Shipping, "lots_shipped"),
];

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ExportSortableRequest,
) -> Result<SortableStream, ApiError> {
    let filter = req.filter.clone().unwrap_or_default();
    let (mut records, header, file) =
        records::begin_file(app, &caller, &filter, req.format(), ("sortable", "SortableExported")).await?;
    let layout = match req.layout() {
        Layout::Unspecified | Layout::InputsThenOutputs => food::Layout::InputsThenOutputs,
        Layout::CrossProduct => food::Layout::CrossProduct,
    };
    let options = SortableOptions { file, layout, ambiguity_columns: false };
    let wanted: Vec<TrackingEvent> = req.events().collect();
    Ok(Box::pin(async_stream::try_stream! {
        yield answer(Part::Header(header));
        let spool = Spool::default();
        let mut outlet = Outlet::of(&spool);
        let mut sheets = SortableSpreadsheet::begin(spool, options);
        for (event, kind) in SHEETS.into_iter().filter(|(event, _)| wanted.is_empty() || wanted.contains(event)) {
            let mut after = 0;
            while let Some(page) = records.next(kind, after).await? {
                tokio::task::block_in_place(|| write(&mut sheets, &mut records, &page, event, layout))?;
                after = page.last_position();
                for chunk in outlet.chunks() {
                    yield answer(Part::Chunk(chunk));
                }
            }
        }
        let written = tokio::task::block_in_place(|| sheets.finish()).map_err(broken)?;
        for chunk in outlet.rest() {
            yield answer(Part::Chunk(chunk));
        }
        for some in gaps(&written.gaps) {
            yield answer(Part::Gaps(some));
        }
        yield answer(Part::Summary(outlet.summary(&written)));
    }))
}

fn write(
    sheets: &mut SortableSpreadsheet<Spool>,
    records: &mut Records,
    page: &Page,
    sheet: TrackingEvent,
    layout: food::Layout,
) -> Result<(), ApiError> {
    for event in &page.events {
        match sheet {
            TrackingEvent::Unspecified => {}
            TrackingEvent::Receiving => {
                let received = records.receiving(page, event)?;
                records.count(received.len())?;
                received.iter().try_for_each(|record| sheets.receiving(record)).map_err(broken)?;
            }
            TrackingEvent::Transformation => {
                let Some(record) = records.transformation(page, event)? else { continue };
                let (n_inputs, n_outputs) = (record.inputs.len(), record.outputs.len());
                records.count(match layout {
                    food::Layout::InputsThenOutputs => n_inputs + n_outputs,
                    food::Layout::CrossProduct => n_inputs * n_outputs,
                })?;
                sheets.transformation(&record).map_err(broken)?;
            }
            TrackingEvent::Shipping => {
                let shipped = records.shipping(page, event)?;
                records.count(shipped.len())?;
                shipped.iter().try_for_each(|record| sheets.shipping(record)).map_err(broken)?;
            }
        }
    }
    Ok(())
}

fn answer(part: Part) -> ExportSortableResponse {
    ExportSortableResponse { part: Some(part) }
}
