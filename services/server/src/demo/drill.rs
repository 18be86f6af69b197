//! A mock recall of the day's first lot, with its report as auditors get it.

use std::path::Path;

use anyhow::Context;
use tracegate_proto::traceability::v1 as contract;
use tracegate_proto::traceability::v1::export_recall_report_response::Part;
use tracegate_sdk::{Client, Error};
use uuid::Uuid;

use super::plant::kilograms;
use super::say;

pub(super) async fn show(client: &Client, lot_code: &str, data_dir: &Path) -> anyhow::Result<()> {
    let request = contract::GetLotRequest { lot_code: lot_code.to_owned(), ..Default::default() };
    let lot = client.lots().get_lot(request).await.map_err(Error::from)?.into_inner().lot;
    let lot_id = lot.context("the day's first lot is not there")?.id;
    let request = contract::OpenRecallRequest {
        name: format!("Drill: {lot_code}"),
        reason: "the demo's exercise".to_owned(),
        scope: Some(contract::RecallScope { lot_ids: vec![lot_id], ..Default::default() }),
        drill: true,
        request_id: Uuid::now_v7().to_string(),
        ..Default::default()
    };
    let opened = client.recalls().open_recall(request).await.map_err(Error::from)?.into_inner();
    let recall_id = opened.recall.context("no drill was opened")?.id;
    let request = contract::CloseRecallRequest {
        recall_id: recall_id.clone(),
        note: "everything was found".to_owned(),
        request_id: Uuid::now_v7().to_string(),
    };
    let closed = client.recalls().close_recall(request).await.map_err(Error::from)?.into_inner();
    let drill = closed.recall.context("the drill was not closed")?;
    let (file_name, report) = report(client, recall_id).await?;
    let path = data_dir.join(file_name);
    std::fs::create_dir_all(data_dir).with_context(|| format!("make {}", data_dir.display()))?;
    std::fs::write(&path, &report).with_context(|| format!("write {}", path.display()))?;
    let balance = drill.summary.and_then(|summary| summary.balance).unwrap_or_default();
    let found = balance.on_hand_mg + balance.shipped_mg + balance.lost_mg + balance.lost_in_process_mg;
    say([
        format!(
            "   drill on {lot_code}: {} lots, {} of {} found again, {} in time",
            drill.summary.map_or(0, |summary| summary.n_lots),
            kilograms(found),
            kilograms(balance.entered_mg),
            if drill.target_met { "and" } else { "not" }
        ),
        format!("   its report: {} ({} kB)", path.display(), report.len().div_ceil(1024)),
    ])
}

/// The report's name and bytes.
async fn report(client: &Client, recall_id: String) -> anyhow::Result<(String, Vec<u8>)> {
    let format = contract::RecordsFormat::Xlsx.into();
    let request = contract::ExportRecallReportRequest { recall_id, format };
    let mut parts = client.exports().export_recall_report(request).await.map_err(Error::from)?.into_inner();
    let (mut file_name, mut bytes) = (String::new(), Vec::new());
    while let Some(part) = parts.message().await.map_err(Error::from)? {
        match part.part {
            Some(Part::Header(header)) => file_name = header.file_name,
            Some(Part::Chunk(chunk)) => bytes.extend_from_slice(&chunk),
            Some(Part::Summary(_)) => return Ok((file_name, bytes)),
            Some(Part::Gaps(_)) | None => {}
        }
    }
    anyhow::bail!("the report is not whole")
}
