//! ExportRecallReport: the report of a recall or a drill as a file.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::Stream;
use tonic::Status;
use tracegate_food_records::{Error, FileOptions, RecallReport, Written};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::traceability::v1::export_recall_report_response::Part;
use tracegate_proto::traceability::v1::{
    ExportHeader, ExportRecallReportRequest, ExportRecallReportResponse, Recall,
};

use crate::Traceability;
use crate::item_page::get;
use crate::records::file::{Outlet, Spool, broken, gaps};
use crate::records::recall::Report;
use crate::records::{format, glossary};

pub(crate) type ReportStream = Pin<Box<dyn Stream<Item = Result<ExportRecallReportResponse, Status>> + Send>>;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: ExportRecallReportRequest,
) -> Result<ReportStream, ApiError> {
    let now = app.clock.now();
    let recall: Recall = get(app, &caller, &req.recall_id).await?;
    let report = Report::of(&app.db, &app.graphs, caller.org, recall).await?;
    let (format, extension, media_type) = format(req.format());
    let mut tx = app.db.begin(caller.org).await?;
    let attributes = [("format", extension.to_owned()), ("position", report.head.to_string())];
    let resource = format!("recalls/{}", report.recall.id);
    audit::record(&mut tx, &caller, now, "RecallReportExported", resource, attributes).await?;
    tx.commit().await?;

    let options = FileOptions { format, written_at: now, glossary: glossary(report.head) };
    let kind = if report.recall.is_drill { "drill" } else { "recall" };
    let header = ExportHeader {
        file_name: format!("{kind}-{}.{extension}", now.date()),
        media_type: media_type.to_owned(),
        position: report.head,
    };
    Ok(Box::pin(async_stream::try_stream! {
        yield answer(Part::Header(header));
        let spool = Spool::default();
        let mut outlet = Outlet::of(&spool);
        // It has no more rows than fit into memory, and they are there already.
        let written = tokio::task::block_in_place(|| write(&report, spool, options)).map_err(broken)?;
        for chunk in outlet.rest() {
            yield answer(Part::Chunk(chunk));
        }
        for some in gaps(&written.gaps) {
            yield answer(Part::Gaps(some));
        }
        yield answer(Part::Summary(outlet.summary(&written)));
    }))
}

fn write(report: &Report, spool: Spool, options: FileOptions) -> Result<Written<Spool>, Error> {
    let facts = report.facts(options.written_at);
    let mut file = RecallReport::begin(spool, options);
    facts.iter().try_for_each(|fact| file.fact(fact))?;
    report.in_house().try_for_each(|lot| file.in_house(&lot))?;
    report.shipped().try_for_each(|part| file.shipped(&part))?;
    report.lost().try_for_each(|part| file.lost(&part))?;
    report.notices().try_for_each(|notice| file.notice(&notice))?;
    report.steps().try_for_each(|step| file.step(step))?;
    file.finish()
}

fn answer(part: Part) -> ExportRecallReportResponse {
    ExportRecallReportResponse { part: Some(part) }
}
