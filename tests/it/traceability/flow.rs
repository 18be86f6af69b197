//! The plant's own flow: what tests of flows, runs and quality begin with.

use tonic::Status;
use tracegate_proto::auth::v1::Role;
use tracegate_proto::traceability::v1::flow_step::ReleasePolicy;
use tracegate_proto::traceability::v1::lot::Type;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{Person, Tracegate, request_id};

/// The key of the critical control point: metal detection before finished goods.
pub(crate) const CCP: &str = "metal";
/// A gate that the next step waits for.
pub(crate) const BLOCKING: &str = "core_temperature";

pub(crate) fn step(name: &str, policy: ReleasePolicy, gates: Vec<Gate>) -> FlowStep {
    FlowStep { name: name.to_owned(), release_policy: policy.into(), gates, ..FlowStep::default() }
}

pub(crate) fn gate(key: &str) -> Gate {
    Gate { key: key.to_owned(), name: key.to_owned(), r#type: gate::Type::Other.into(), ..Gate::default() }
}

/// The eleven canonical steps, 0 to 10. Step 1 blocks the next one until its temperature is passed, step 7 is a critical control point.
pub(crate) fn skewers() -> FlowDefinition {
    let cold = CriticalLimit {
        key: "core".to_owned(),
        name: "core temperature".to_owned(),
        unit: "Cel".to_owned(),
        max_thousandths: Some(4_000),
        instrument_required: true,
        ..CriticalLimit::default()
    };
    let metal = CriticalLimit {
        key: "fe".to_owned(),
        name: "ferrous".to_owned(),
        unit: "mm".to_owned(),
        max_thousandths: Some(1_500),
        ..CriticalLimit::default()
    };
    let seal =
        ChecklistItem { key: "seal".to_owned(), text: "Is the seal whole?".to_owned(), required: true };
    let temperature = Gate { blocking: true, required: true, critical_limits: vec![cold], ..gate(BLOCKING) };
    let metal = Gate { is_ccp: true, critical_limits: vec![metal], checklist: vec![seal], ..gate(CCP) };
    let (auto, gated) = (ReleasePolicy::Auto, ReleasePolicy::Gated);
    FlowDefinition {
        steps: vec![
            step("receive", auto, vec![]),
            FlowStep {
                output_types: vec![Type::Deb.into()],
                yield_min_permille: 500,
                ..step("debone", gated, vec![temperature])
            },
            FlowStep {
                yield_min_permille: 900,
                yield_warns: true,
                buffer: "cold store".to_owned(),
                ..step("bulk", auto, vec![])
            },
            step("mix", auto, vec![]),
            step("skewer 15", auto, vec![]),
            step("skewer 30", auto, vec![]),
            step("freeze", auto, vec![]),
            step("detect metal", gated, vec![metal]),
            step("pack", auto, vec![]),
            step("palletize", auto, vec![]),
            step("ship", auto, vec![]),
        ],
    }
}

pub(crate) async fn created(
    person: &Person,
    name: &str,
    definition: FlowDefinition,
) -> Result<CreateFlowResponse, Status> {
    let request = CreateFlowRequest {
        name: name.to_owned(),
        definition: Some(definition),
        request_id: request_id(),
        ..CreateFlowRequest::default()
    };
    Ok(person.flows().create_flow(request).await?.into_inner())
}

pub(crate) async fn submit(person: &Person, version: &FlowVersion) -> Result<FlowVersion, Status> {
    let request = SubmitFlowVersionRequest { flow_version_id: version.id.clone(), request_id: request_id() };
    Ok(person.flows().submit_flow_version(request).await?.into_inner().version.unwrap())
}

pub(crate) async fn publish(
    person: &Person,
    version: &FlowVersion,
) -> Result<PublishFlowVersionResponse, Status> {
    let request = PublishFlowVersionRequest {
        flow_version_id: version.id.clone(),
        review_note: "read it".to_owned(),
        request_id: request_id(),
    };
    Ok(person.flows().publish_flow_version(request).await?.into_inner())
}

/// The plant's flow, written by one person and published by another.
pub(crate) async fn published(t: &Tracegate, author: &Person, name: &str) -> Flow {
    let reviewer = t.member(author, Role::Manager).await;
    let version = created(author, name, skewers()).await.unwrap().version.unwrap();
    submit(author, &version).await.unwrap();
    publish(&reviewer, &version).await.unwrap().flow.unwrap()
}

pub(crate) async fn run(person: &Person, flow: &Flow, run_code: &str) -> Result<Run, Status> {
    let request = CreateRunRequest {
        run_code: run_code.to_owned(),
        flow_id: flow.id.clone(),
        start: true,
        request_id: request_id(),
        ..CreateRunRequest::default()
    };
    Ok(person.runs().create_run(request).await?.into_inner().run.unwrap())
}

pub(crate) async fn start_step(person: &Person, run: &Run, step_index: i32) -> Result<Run, Status> {
    let request = StartRunStepRequest {
        run_id: run.id.clone(),
        step_index,
        request_id: request_id(),
        ..StartRunStepRequest::default()
    };
    Ok(person.runs().start_run_step(request).await?.into_inner().run.unwrap())
}

pub(crate) async fn complete_step(person: &Person, run: &Run, step_index: i32) -> Result<Run, Status> {
    let request = CompleteRunStepRequest {
        run_id: run.id.clone(),
        step_index,
        request_id: request_id(),
        ..CompleteRunStepRequest::default()
    };
    Ok(person.runs().complete_run_step(request).await?.into_inner().run.unwrap())
}

pub(crate) async fn end(person: &Person, run: &Run) -> Result<Run, Status> {
    let request =
        EndRunRequest { run_id: run.id.clone(), request_id: request_id(), ..EndRunRequest::default() };
    Ok(person.runs().end_run(request).await?.into_inner().run.unwrap())
}
