//! ExportDispatch931: the list of dispatches of Implementing Regulation (EU) No 931/2011.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::Stream;
use tonic::Status;
use tracegate_food_records::DispatchList;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::export_dispatch931_response::Part;
use tracegate_proto::traceability::v1::{ExportDispatch931Request, ExportDispatch931Response};

use crate::Traceability;
use crate::records::file::{Outlet, Spool, broken, gaps};
use crate::records::{self, Page, Records};

pub(crate) type DispatchStream =
    Pin<Box<dyn Stream<Item = Result<ExportDispatch931Response, Status>> + Send>>;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ExportDispatch931Request,
) -> Result<DispatchStream, ApiError> {
    let filter = req.filter.clone().unwrap_or_default();
    let (mut records, header, options) =
        records::begin_file(app, &caller, &filter, req.format(), ("dispatches", "Dispatch931Exported"))
            .await?;
    Ok(Box::pin(async_stream::try_stream! {
        yield answer(Part::Header(header));
        let spool = Spool::default();
        let mut outlet = Outlet::of(&spool);
        let mut list = DispatchList::begin(spool, options);
        let mut after = 0;
        while let Some(page) = records.next("lots_shipped", after).await? {
            tokio::task::block_in_place(|| write(&mut list, &mut records, &page))?;
            after = page.last_position();
            for chunk in outlet.chunks() {
                yield answer(Part::Chunk(chunk));
            }
        }
        let written = tokio::task::block_in_place(|| list.finish()).map_err(broken)?;
        for chunk in outlet.rest() {
            yield answer(Part::Chunk(chunk));
        }
        for some in gaps(&written.gaps) {
            yield answer(Part::Gaps(some));
        }
        yield answer(Part::Summary(outlet.summary(&written)));
    }))
}

fn write(list: &mut DispatchList<Spool>, records: &mut Records, page: &Page) -> Result<(), ApiError> {
    for event in &page.events {
        let dispatches = records.dispatches(page, event)?;
        records.count(dispatches.len())?;
        dispatches.iter().try_for_each(|dispatch| list.dispatch(dispatch)).map_err(broken)?;
    }
    Ok(())
}

fn answer(part: Part) -> ExportDispatch931Response {
    ExportDispatch931Response { part: Some(part) }
}
