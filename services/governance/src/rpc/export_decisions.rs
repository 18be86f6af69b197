//! ExportDecisions: decisions as a file, oldest first.

use std::sync::Arc;

use prost::Message;
use prost_reflect::{DescriptorPool, DynamicMessage, MessageDescriptor};
use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::DESCRIPTOR_SET;
use tracegate_proto::governance::v1::{
    Direction, ExportDecisionsRequest, ExportDecisionsResponse, ExportFormat, Verdict,
};

use crate::decision::Decision;
use crate::rpc::list_decisions::span;
use crate::service::Answers;
use crate::store::decisions::{self, Filter};
use crate::{Governance, csv, pii};

/// A page is a piece of the file, about half a megabyte.
const PAGE: i64 = 500;
const COLUMNS: [&str; 22] = [
    "sequence",
    "id",
    "create_time",
    "direction",
    "verdict",
    "source",
    "tool",
    "model",
    "provider",
    "scope",
    "actor_id",
    "correlation_id",
    "precheck_id",
    "reasons",
    "findings",
    "policy_version",
    "payload_bytes",
    "payload_hash",
    "latency_us",
    "input_tokens",
    "output_tokens",
    "cost_nanos_usd",
];

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: ExportDecisionsRequest,
) -> Result<Answers<ExportDecisionsResponse>, ApiError> {
    let (from, until) = span(req.start_time.as_ref(), req.end_time.as_ref())?;
    let descriptor = descriptor()?;
    let mut tx = gov.db.begin(caller.org).await?;
    let attributes = [
        ("format", req.format().as_str_name().trim_start_matches("EXPORT_FORMAT_").to_owned()),
        ("from", from.map(|at| at.to_string()).unwrap_or_default()),
        ("until", until.map(|at| at.to_string()).unwrap_or_default()),
        ("tool", req.tool.clone()),
    ];
    audit::record(&mut tx, &caller, gov.clock.now(), "DecisionsExported", "decisions".to_owned(), attributes)
        .await?;
    tx.commit().await?;

    let gov = gov.clone();
    Ok(Box::pin(async_stream::try_stream! {
        let given = |text: &'static str, is_given: bool| Some(text).filter(|_| is_given);
        let filter = Filter {
            direction: given(to_word(req.direction().as_str_name(), "DIRECTION_"), req.direction() != Direction::Unspecified),
            verdict: given(to_word(req.verdict().as_str_name(), "VERDICT_"), req.verdict() != Verdict::Unspecified),
            tool: Some(req.tool.as_str()).filter(|tool| !tool.is_empty()),
            from,
            until,
            ..Filter::default()
        };
        if req.format() == ExportFormat::Csv {
            let mut head = Vec::new();
            csv::line(COLUMNS, &mut head);
            yield ExportDecisionsResponse { chunk: head.into() };
        }
        let mut after = 0;
        loop {
            let mut tx = gov.db.begin(caller.org).await?;
            let Some((first, last)) = decisions::sequences_within(&mut tx, from, until).await? else { break };
            after = after.max(first - 1);
            let end = (after + PAGE).min(last);
            let mut page = decisions::page(&mut tx, &filter, after + 1, end + 1, PAGE).await?;
            drop(tx);
            page.reverse();
            let mut chunk = Vec::new();
            for stored in &page {
                write(&stored.decision, req.format(), &descriptor, &mut chunk)?;
            }
            if !chunk.is_empty() {
                yield ExportDecisionsResponse { chunk: chunk.into() };
            }
            after = end;
            if after >= last {
                break;
            }
        }
    }))
}

fn descriptor() -> Result<MessageDescriptor, ApiError> {
    let pool = DescriptorPool::decode(DESCRIPTOR_SET).map_err(ApiError::internal)?;
    pool.get_message_by_name("tracegate.governance.v1.Decision")
        .ok_or_else(|| ApiError::internal("the contract has no Decision"))
}

fn write(
    decision: &Decision,
    format: ExportFormat,
    descriptor: &MessageDescriptor,
    out: &mut Vec<u8>,
) -> Result<(), ApiError> {
    if format == ExportFormat::Csv {
        csv::line(cells(decision).iter().map(String::as_str), out);
        return Ok(());
    }
    let message = DynamicMessage::decode(descriptor.clone(), decision.encode_to_vec().as_slice())
        .map_err(ApiError::internal)?;
    serde_json::to_writer(&mut *out, &message).map_err(ApiError::internal)?;
    out.push(b'\n');
    Ok(())
}

fn cells(decision: &Decision) -> [String; 22] {
    let usage = decision.usage.unwrap_or_default();
    let findings: Vec<String> = decision
        .findings
        .iter()
        .map(|found| format!("{} {}", found.count, pii::summary_name(found)))
        .collect();
    let time = decision.create_time.map(|at| at.to_string()).unwrap_or_default();
    [
        decision.sequence.to_string(),
        decision.id.clone(),
        time,
        to_word(decision.direction().as_str_name(), "DIRECTION_").to_owned(),
        to_word(decision.verdict().as_str_name(), "VERDICT_").to_owned(),
        to_word(decision.source().as_str_name(), "SOURCE_").to_owned(),
        decision.tool.clone(),
        decision.model.clone(),
        decision.provider.clone(),
        decision.scope.clone(),
        decision.actor_id.clone(),
        decision.correlation_id.clone(),
        decision.precheck_id.clone(),
        decision.reasons.join("; "),
        findings.join("; "),
        decision.policy_version.to_string(),
        decision.payload_bytes.to_string(),
        decision.payload_hash.clone(),
        decision.latency_us.to_string(),
        usage.input_tokens.to_string(),
        usage.output_tokens.to_string(),
        usage.cost_nanos_usd.to_string(),
    ]
}
