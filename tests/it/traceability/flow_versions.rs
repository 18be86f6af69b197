//! Flows: drafted by one person, published by another, and never changed again.

use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::flow_step::ReleasePolicy;
use tracegate_proto::traceability::v1::flow_version::State;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{reason, request_id, violated_fields};

use super::flow::{self, created, gate, publish, skewers, step, submit};
use super::plant::Plant;

fn save(version: &FlowVersion, definition: FlowDefinition) -> SaveFlowDraftRequest {
    SaveFlowDraftRequest {
        flow_version_id: version.id.clone(),
        definition: Some(definition),
        position: version.position,
        request_id: request_id(),
        ..SaveFlowDraftRequest::default()
    }
}

fn copy(version_id: &str) -> CreateFlowVersionRequest {
    CreateFlowVersionRequest {
        flow_version_id: version_id.to_owned(),
        change_note: "colder".to_owned(),
        request_id: request_id(),
    }
}

fn deprecate(version: &FlowVersion) -> DeprecateFlowVersionRequest {
    DeprecateFlowVersionRequest {
        flow_version_id: version.id.clone(),
        reason: "no more".to_owned(),
        request_id: request_id(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_person_publishes_what_somebody_wrote() {
    let plant = Plant::start().await;
    let mara = plant.t.member(&plant.olga, Role::Manager).await;
    let version = created(&plant.olga, "Skewers", skewers()).await.unwrap().version.unwrap();
    assert_eq!((version.number, version.state()), (1, State::Draft));
    // Whoever changes it is an author too.
    let saved = mara.flows().save_flow_draft(save(&version, skewers())).await.unwrap().into_inner();
    let version = saved.version.unwrap();
    assert_eq!(version.author_ids.len(), 2);
    submit(&plant.olga, &version).await.unwrap();
    for author in [&plant.olga, &mara] {
        let refused = publish(author, &version).await.unwrap_err();
        assert_eq!(reason(&refused), ErrorReason::FourEyes);
    }
    let rita = plant.t.member(&plant.olga, Role::Manager).await;
    let published = publish(&rita, &version).await.unwrap();
    assert_eq!(published.version.unwrap().state(), State::Published);
    assert_eq!(published.flow.unwrap().published_version_id, version.id);
    let operator = plant.t.member(&plant.olga, Role::Operator).await;
    let refused = publish(&operator, &version).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PermissionMissing);
}

/// Every step of the life of a version that the table has, and every one that it has not.
#[tokio::test(flavor = "multi_thread")]
async fn a_version_goes_one_way_only() {
    let plant = Plant::start().await;
    let rita = plant.t.member(&plant.olga, Role::Manager).await;
    let olga = &plant.olga;
    let version = created(olga, "Skewers", skewers()).await.unwrap().version.unwrap();
    assert_eq!(reason(&publish(&rita, &version).await.unwrap_err()), ErrorReason::StateForbids);
    submit(olga, &version).await.unwrap();
    assert_eq!(reason(&submit(olga, &version).await.unwrap_err()), ErrorReason::StateForbids);
    let late = SaveFlowDraftRequest { position: 0, ..save(&version, skewers()) };
    let late = olga.flows().save_flow_draft(late).await.unwrap_err();
    assert_eq!(reason(&late), ErrorReason::StateForbids);
    publish(&rita, &version).await.unwrap();
    assert_eq!(reason(&publish(&rita, &version).await.unwrap_err()), ErrorReason::StateForbids);
    assert_eq!(reason(&submit(olga, &version).await.unwrap_err()), ErrorReason::StateForbids);
    let ended = rita.flows().deprecate_flow_version(deprecate(&version)).await.unwrap().into_inner();
    assert_eq!(ended.version.unwrap().state(), State::Deprecated);
    let again = rita.flows().deprecate_flow_version(deprecate(&version)).await.unwrap_err();
    assert_eq!(reason(&again), ErrorReason::StateForbids);
    // Nothing is published any more, so nothing begins.
    let flows = olga.flows().list_flows(ListFlowsRequest::default()).await.unwrap().into_inner().flows;
    assert_eq!(flows[0].published_version_id, "");
    let refused = flow::run(olga, &flows[0], "R-1").await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::FlowNotPublished);
}

/// I8: what is published is fixed by the database itself, also against whoever writes there directly.
#[tokio::test(flavor = "multi_thread")]
async fn the_database_refuses_to_change_what_is_published() {
    let plant = Plant::start().await;
    let flow = flow::published(&plant.t, &plant.olga, "Skewers").await;
    for change in ["definition = 'x'", "state = 'DRAFT'", "state = 'REVIEW'"] {
        let update = format!("UPDATE traceability.plant_items SET {change} WHERE kind = 'FLOW_VERSION'");
        let refused = sqlx::query(sqlx::AssertSqlSafe(update))
            .execute(&mut plant.t.database.admin().await)
            .await
            .unwrap_err();
        assert!(refused.to_string().contains("does not change any more"), "{change}: {refused}");
    }
    let request = GetFlowVersionRequest { flow_version_id: flow.published_version_id };
    let version = plant.olga.flows().get_flow_version(request).await.unwrap().into_inner().version.unwrap();
    assert_eq!(version.definition.unwrap(), skewers());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_version_takes_over_and_the_one_before_is_deprecated() {
    let plant = Plant::start().await;
    let rita = plant.t.member(&plant.olga, Role::Manager).await;
    let flow = flow::published(&plant.t, &plant.olga, "Skewers").await;
    let before = flow::run(&plant.olga, &flow, "R-1").await.unwrap();
    let copied = plant.olga.flows().create_flow_version(copy(&flow.published_version_id)).await.unwrap();
    let second = copied.into_inner().version.unwrap();
    assert_eq!((second.number, second.state()), (2, State::Draft));
    assert_eq!(second.definition.clone().unwrap(), skewers());
    submit(&plant.olga, &second).await.unwrap();
    let flow = publish(&rita, &second).await.unwrap().flow.unwrap();
    let after = flow::run(&plant.olga, &flow, "R-2").await.unwrap();
    // I9: a run follows the version it began with for ever.
    let run = GetRunRequest { run_id: before.id, ..GetRunRequest::default() };
    let pinned = plant.olga.runs().get_run(run).await.unwrap().into_inner().run.unwrap();
    assert_eq!((pinned.flow_version_number, after.flow_version_number), (1, 2));
    let list = ListFlowVersionsRequest { flow_id: flow.id.clone(), ..ListFlowVersionsRequest::default() };
    let versions = plant.olga.flows().list_flow_versions(list).await.unwrap().into_inner().versions;
    let shown: Vec<_> = versions.iter().map(|version| (version.number, version.state())).collect();
    assert_eq!(shown, [(2, State::Published), (1, State::Deprecated)]);
    assert!(versions.iter().all(|version| version.definition.is_none()));
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_wrong_with_a_definition_is_said_at_once() {
    let plant = Plant::start().await;
    let ccp = Gate { is_ccp: true, ..gate("metal") };
    let backwards = CriticalLimit {
        key: "core".to_owned(),
        name: "core".to_owned(),
        unit: "Cel".to_owned(),
        min_thousandths: Some(2),
        max_thousandths: Some(1),
        instrument_required: false,
    };
    let unlimited = CriticalLimit { min_thousandths: None, max_thousandths: None, ..backwards.clone() };
    let limits = Gate { critical_limits: vec![backwards, unlimited], ..gate("metal") };
    let steps = vec![
        FlowStep { yield_min_permille: 2_000, ..step("mix", ReleasePolicy::Auto, vec![ccp]) },
        FlowStep { buffer_capacity_mg: 1, ..step("mix", ReleasePolicy::Gated, vec![limits]) },
    ];
    let refused = created(&plant.olga, "Wrong", FlowDefinition { steps }).await.unwrap_err();
    assert_eq!(
        violated_fields(&refused),
        [
            "definition.steps[0].yield_max_permille",
            "definition.steps[0].release_policy",
            "definition.steps[0].gates[0].critical_limits",
            "definition.steps[1].name",
            "definition.steps[1].buffer",
            "definition.steps[1].gates[0].key",
            "definition.steps[1].gates[0].critical_limits[0].max_thousandths",
            "definition.steps[1].gates[0].critical_limits[1].key",
            "definition.steps[1].gates[0].critical_limits[1]",
        ]
    );
    created(&plant.olga, "Skewers", skewers()).await.unwrap();
    let taken = created(&plant.olga, "Skewers", skewers()).await.unwrap_err();
    assert_eq!(reason(&taken), ErrorReason::NameTaken);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_that_changed_meanwhile_is_not_written_over() {
    let plant = Plant::start().await;
    let version = created(&plant.olga, "Skewers", skewers()).await.unwrap().version.unwrap();
    plant.olga.flows().save_flow_draft(save(&version, skewers())).await.unwrap();
    let late = plant.olga.flows().save_flow_draft(save(&version, skewers())).await.unwrap_err();
    assert_eq!(reason(&late), ErrorReason::RevisionMismatch);
}
