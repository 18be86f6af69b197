//! Quality: a flow that a second person publishes, a run through its steps, and a critical limit that nobody passes.

use anyhow::Context;
use tracegate_proto::traceability::v1 as contract;
use tracegate_proto::traceability::v1::flow_step::ReleasePolicy;
use tracegate_proto::traceability::v1::gate;
use tracegate_proto::traceability::v1::lot::Type;
use tracegate_proto::traceability::v1::quantity::Amount;
use tracegate_sdk::{Client, Error};
use uuid::Uuid;

use super::say;

const FLOW: &str = "Frozen skewers";
const GATE: &str = "core_temperature";
const LIMIT: &str = "core";
/// Quick-frozen food is kept at -18 °C or colder (Directive 89/108/EEC, article 1(2)).
const CORE_MAX_MC: i64 = -18_000;
const MEASURED_MC: i64 = -16_200;
const STEPS: [&str; 3] = ["receive", "skewer", "freeze"];
const FREEZE: i32 = 2;
const BATCH_MG: i64 = 90_000_000;
const PIECE_MG: i64 = 15_000;

fn request_id() -> String {
    Uuid::now_v7().to_string()
}

/// Once: a batch goes through its steps and stands still at the critical control point.
pub(super) async fn show(client: &Client, reviewer: &Client) -> anyhow::Result<()> {
    let known =
        client.flows().list_flows(contract::ListFlowsRequest::default()).await.map_err(Error::from)?;
    if known.into_inner().flows.iter().any(|flow| flow.name == FLOW) {
        return say(["   the flow and its run were there from an earlier run".to_owned()]);
    }
    let flow = publish(client, reviewer).await.context("publish a flow")?;
    let frozen = run(client, &flow.id).await.context("run the flow")?;
    let decided = decide(client, &frozen).await.context("decide at the gate")?;
    let decision = decided.decision.context("nothing was decided")?;
    let deviation = decided.deviation.context("no deviation was opened")?;
    say([
        format!(
            "   flow \"{FLOW}\" written by one person, published by another; run R-1 went {}",
            STEPS.join(", ")
        ),
        format!(
            "   {} measured at {}, limit {}: asked to {}, decided {}; lot and run are held",
            frozen.lot_code,
            celsius(MEASURED_MC),
            celsius(CORE_MAX_MC),
            result(decision.asked_result()),
            result(decision.result())
        ),
        format!("   deviation: {}", deviation.description),
    ])
}

async fn publish(client: &Client, reviewer: &Client) -> anyhow::Result<contract::Flow> {
    let limit = contract::CriticalLimit {
        key: LIMIT.to_owned(),
        name: "core temperature".to_owned(),
        unit: "Cel".to_owned(),
        max_thousandths: Some(CORE_MAX_MC),
        instrument_required: true,
        ..Default::default()
    };
    let gate = contract::Gate {
        key: GATE.to_owned(),
        name: "Core temperature".to_owned(),
        r#type: gate::Type::Temperature.into(),
        is_ccp: true,
        critical_limits: vec![limit],
        ..Default::default()
    };
    let step = |(index, name): (i32, &str)| contract::FlowStep {
        name: name.to_owned(),
        release_policy: if index == FREEZE { ReleasePolicy::Gated } else { ReleasePolicy::Auto }.into(),
        gates: if index == FREEZE { vec![gate.clone()] } else { Vec::new() },
        ..Default::default()
    };
    let definition = contract::FlowDefinition { steps: (0..).zip(STEPS).map(step).collect() };
    let request = contract::CreateFlowRequest {
        name: FLOW.to_owned(),
        definition: Some(definition),
        request_id: request_id(),
        ..Default::default()
    };
    let created = client.flows().create_flow(request).await.map_err(Error::from)?.into_inner();
    let flow_version_id = created.version.context("the flow has no version")?.id;
    let request = contract::SubmitFlowVersionRequest {
        flow_version_id: flow_version_id.clone(),
        request_id: request_id(),
    };
    client.flows().submit_flow_version(request).await.map_err(Error::from)?;
    let request = contract::PublishFlowVersionRequest {
        flow_version_id,
        review_note: "the limit is that of Directive 89/108/EEC".to_owned(),
        request_id: request_id(),
    };
    let published = reviewer.flows().publish_flow_version(request).await.map_err(Error::from)?.into_inner();
    published.flow.context("no flow was published")
}

/// A batch from its receipt to the freezer; answers the frozen lot.
async fn run(client: &Client, flow_id: &str) -> anyhow::Result<contract::Lot> {
    let request = contract::CreateRunRequest {
        run_code: "R-1".to_owned(),
        flow_id: flow_id.to_owned(),
        start: true,
        request_id: request_id(),
        ..Default::default()
    };
    let run = client.runs().create_run(request).await.map_err(Error::from)?.into_inner().run;
    let run_id = run.context("no run was made")?.id;
    let mut made: Option<contract::Lot> = None;
    for (step_index, lot_type) in (0..).zip([Type::Raw, Type::Skw15, Type::Frz15]) {
        let request = contract::StartRunStepRequest {
            run_id: run_id.clone(),
            step_index,
            request_id: request_id(),
            ..Default::default()
        };
        client.runs().start_run_step(request).await.map_err(Error::from)?;
        let amount = match lot_type {
            Type::Raw => Amount::MassMg(BATCH_MG),
            _ => Amount::Pieces(BATCH_MG / PIECE_MG),
        };
        let lot = contract::NewLot {
            lot_code: format!("R-1-{}", lot_type.as_str_name().trim_start_matches("TYPE_")),
            r#type: lot_type.into(),
            quantity: Some(contract::Quantity { amount: Some(amount) }),
            ..Default::default()
        };
        made = Some(book(client, &run_id, step_index, made, lot).await?);
        if step_index < FREEZE {
            let request = contract::CompleteRunStepRequest {
                run_id: run_id.clone(),
                step_index,
                request_id: request_id(),
                ..Default::default()
            };
            client.runs().complete_run_step(request).await.map_err(Error::from)?;
        }
    }
    made.context("nothing was made")
}

/// Received where it was made of nothing, else made of all of another.
async fn book(
    client: &Client,
    run_id: &str,
    step_index: i32,
    of: Option<contract::Lot>,
    lot: contract::NewLot,
) -> anyhow::Result<contract::Lot> {
    let run_id = run_id.to_owned();
    let mut made = match of {
        None => {
            let request = contract::ReceiveLotsRequest {
                lots: vec![lot],
                run_id,
                step_index,
                request_id: request_id(),
                ..Default::default()
            };
            client.lots().receive_lots(request).await.map_err(Error::from)?.into_inner().lots
        }
        Some(input) => {
            let request = contract::TransformLotsRequest {
                inputs: vec![contract::LotQuantity { lot_id: input.id, quantity: None }],
                outputs: vec![lot],
                run_id,
                step_index,
                request_id: request_id(),
                ..Default::default()
            };
            client.lots().transform_lots(request).await.map_err(Error::from)?.into_inner().outputs
        }
    };
    made.pop().context("nothing was booked")
}

/// Asks to pass what is too warm.
async fn decide(client: &Client, lot: &contract::Lot) -> anyhow::Result<contract::RecordQcDecisionResponse> {
    let measurement = contract::Measurement {
        limit_key: LIMIT.to_owned(),
        value_thousandths: MEASURED_MC,
        instrument: "probe 7".to_owned(),
    };
    let request = contract::RecordQcDecisionRequest {
        lot_id: lot.id.clone(),
        gate_key: GATE.to_owned(),
        result: contract::QcResult::Pass.into(),
        measurements: vec![measurement],
        request_id: request_id(),
        ..Default::default()
    };
    Ok(client.quality().record_qc_decision(request).await.map_err(Error::from)?.into_inner())
}

/// A deviation from its opening to its end: the lot is held, and a second person decides that it is used after all.
pub(super) async fn deviate(
    client: &Client,
    reviewer: &Client,
    lot_id: String,
    description: String,
) -> anyhow::Result<()> {
    let request = contract::OpenDeviationRequest {
        description,
        lot_ids: vec![lot_id],
        request_id: request_id(),
        ..Default::default()
    };
    let opened = client.quality().open_deviation(request).await.map_err(Error::from)?.into_inner();
    let deviation_id = opened.deviation.context("no deviation was opened")?.id;
    let request = contract::ContainDeviationRequest {
        deviation_id: deviation_id.clone(),
        note: "set aside in the freezer".to_owned(),
        request_id: request_id(),
        ..Default::default()
    };
    client.quality().contain_deviation(request).await.map_err(Error::from)?;
    let request = contract::DisposeDeviationRequest {
        deviation_id: deviation_id.clone(),
        disposition: contract::Disposition::UseAsIs.into(),
        reason: "frozen again, and measured below -18 °C".to_owned(),
        request_id: request_id(),
    };
    reviewer.quality().dispose_deviation(request).await.map_err(Error::from)?;
    let request = contract::VerifyDeviationRequest {
        deviation_id: deviation_id.clone(),
        note: "measured again".to_owned(),
        request_id: request_id(),
    };
    client.quality().verify_deviation(request).await.map_err(Error::from)?;
    let request = contract::CloseDeviationRequest {
        deviation_id,
        cause: "the belt ran too fast".to_owned(),
        corrective_action: "the belt's speed is locked".to_owned(),
        request_id: request_id(),
    };
    client.quality().close_deviation(request).await.map_err(Error::from)?;
    Ok(())
}

/// `-16.2 °C`, of thousandths.
pub(super) fn celsius(thousandths: i64) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let (whole, rest) = (thousandths.abs() / 1_000, thousandths.abs() % 1_000);
    match format!("{rest:03}").trim_end_matches('0') {
        "" => format!("{sign}{whole} °C"),
        fraction => format!("{sign}{whole}.{fraction} °C"),
    }
}

fn result(result: contract::QcResult) -> &'static str {
    result.as_str_name().trim_start_matches("QC_RESULT_")
}
