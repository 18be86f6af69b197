//! A whole recall with its spreadsheet, and a drill with its report.

use std::time::{Duration, Instant};

use futures_util::StreamExt;
use tonic::Streaming;
use tracegate_proto::traceability::v1::{
    ExportRecallReportRequest, ExportSortableRequest, OpenRecallRequest, RecallScope, RecordsFilter,
    RecordsFormat, SimulateRecallRequest,
};
use tracegate_tests::{Person, request_id};

use crate::figures::{median, micros, percentile};
use crate::plant_history::lot_id;
use crate::report::Section;

/// Recalled one after the other.
const RECALLS: usize = 20;
/// Codes that the filter of a spreadsheet takes.
const CODES_MAX: usize = 1_000;

/// What is concerned, where it is and at whom, with the spreadsheet for the authority; and a drill with its report.
pub(super) async fn measure(owner: &Person, lots: &[u32]) -> anyhow::Result<Section> {
    let names = ["SimulateRecall", "ExportSortable, XLSX", "OpenRecall, a drill", "ExportRecallReport, XLSX"];
    let mut took: [Vec<Duration>; 4] = Default::default();
    let mut sizes = Vec::new();
    for lot in lots.iter().copied().take(RECALLS) {
        let started = Instant::now();
        let (codes, n_lots) = simulate(owner, lot).await?;
        took[0].push(started.elapsed());
        sizes.push(n_lots as f64);

        let started = Instant::now();
        let request = ExportSortableRequest {
            filter: Some(RecordsFilter { lot_codes: codes, ..RecordsFilter::default() }),
            format: RecordsFormat::Xlsx.into(),
            ..ExportSortableRequest::default()
        };
        drain(owner.exports().export_sortable(request).await?.into_inner()).await?;
        took[1].push(started.elapsed());

        let started = Instant::now();
        let request = OpenRecallRequest {
            name: format!("drill {lot}"),
            reason: "exercise".to_owned(),
            scope: Some(RecallScope { lot_ids: vec![lot_id(lot).to_string()], ..RecallScope::default() }),
            drill: true,
            request_id: request_id(),
            ..OpenRecallRequest::default()
        };
        let opened = owner.recalls().open_recall(request).await;
        took[2].push(started.elapsed());
        let recall = match opened {
            Ok(opened) => opened.into_inner().recall.unwrap_or_default(),
            // A recall has a limit of lots, which the never-emptied tank of a large plant exceeds.
            Err(refused) if refused.code() == tonic::Code::InvalidArgument => continue,
            Err(failed) => return Err(failed.into()),
        };

        let started = Instant::now();
        let request = ExportRecallReportRequest { recall_id: recall.id, format: RecordsFormat::Xlsx.into() };
        drain(owner.exports().export_recall_report(request).await?.into_inner()).await?;
        took[3].push(started.elapsed());
    }
    let together: Vec<Duration> = took[0].iter().zip(&took[1]).map(|(a, b)| *a + *b).collect();
    let row = |name: &str, all: &[Duration]| {
        let mut all = all.to_vec();
        all.sort_unstable();
        let at = |share| format!("{:.1}", micros(percentile(&all, share)) / 1e3);
        vec![name.to_owned(), all.len().to_string(), at(0.5), at(0.95), at(1.0)]
    };
    let mut rows: Vec<_> = names.iter().zip(&took).map(|(name, all)| row(name, all)).collect();
    rows.push(row("a recall with its spreadsheet: the first two", &together));
    let n_slow = together.iter().filter(|took| **took > Duration::from_secs(1)).count();
    Ok(Section {
        title: "A whole recall with its spreadsheet",
        notes: format!(
            "SimulateRecall of a received lot to its end; ExportSortable (FSMA 204) of the lots in house and shipped, at most {CODES_MAX} \
             codes; the same opened as a drill, and its report. {RECALLS} lots one after the other; {:.0} lots concerned at the median, {:.0} at \
             most.",
            median(sizes.clone()),
            sizes.iter().copied().fold(0.0, f64::max)
        ),
        head: vec!["what", "times", "p50, ms", "p95, ms", "longest, ms"],
        rows,
        verdict: format!(
            "Goal: a recall with its spreadsheet in less than 1 s: **{}** ({n_slow} of {RECALLS} took longer).",
            if n_slow == 0 { "met" } else { "missed" }
        ),
    })
}

/// Codes of the lots in house and shipped, and how many lots are concerned.
async fn simulate(owner: &Person, lot: u32) -> anyhow::Result<(Vec<String>, i64)> {
    let request = SimulateRecallRequest { lot_ids: vec![lot_id(lot).to_string()], ..Default::default() };
    let mut parts = owner.recalls().simulate_recall(request).await?.into_inner();
    let (mut codes, mut n_lots) = (Vec::new(), 0);
    while let Some(part) = parts.message().await? {
        codes.extend(part.in_house.into_iter().map(|lot| lot.lot_code));
        codes.extend(part.shipped.into_iter().map(|line| line.lot_code));
        n_lots = part.summary.map_or(n_lots, |summary| summary.n_lots);
    }
    codes.sort_unstable();
    codes.dedup();
    codes.truncate(CODES_MAX);
    Ok((codes, n_lots))
}

async fn drain<T>(mut parts: Streaming<T>) -> anyhow::Result<()> {
    while let Some(part) = parts.next().await {
        part?;
    }
    Ok(())
}
