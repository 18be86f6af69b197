//! Ten thousand policies published while the gate serves.

use std::time::{Duration, Instant};

use anyhow::Context;
use tokio::task::JoinSet;
use tonic::Status;
use tracegate_proto::governance::v1::gate_service_client::GateServiceClient;
use tracegate_proto::governance::v1::{
    Action, ClassAction, PiiClass, Policy, PublishPolicyRequest, ToolRule,
};
use tracegate_tests::people::Authorized;
use tracegate_tests::{Person, request_id};

use crate::database::Postgres;
use crate::figures::{millis, percentile};
use crate::governed;
use crate::load::{self, Round};
use crate::process::Server;
use crate::report::Section;
use crate::serve::Kind;

const PUBLICATIONS: usize = 10_000;
/// Calls in flight, on a connection each.
const IN_FLIGHT: usize = 4;
const ROUND: Duration = Duration::from_secs(10);
/// Nobody should notice a publication.
const SLOW: Duration = Duration::from_millis(500);

pub(crate) async fn measure() -> anyhow::Result<Section> {
    let postgres = Postgres::start().await?;
    let database = postgres.database("policies").await?;
    let server = Server::start(Kind::Product, &database.app_url).await?;
    let owner = server.person();
    let clients: Vec<_> = (0..IN_FLIGHT).map(|_| server.person().gate()).collect();

    load::drive(&clients, ROUND / 5, precheck).await?;
    let before = load::drive(&clients, ROUND, precheck).await?;
    let mut publishing = JoinSet::new();
    publishing.spawn(publish(owner));
    let mut during = Round { n_calls: 0, latencies: Vec::new(), took: Duration::ZERO };
    let published = loop {
        let round = load::drive(&clients, ROUND, precheck).await?;
        during.n_calls += round.n_calls;
        during.latencies.extend(round.latencies);
        during.took += round.took;
        if let Some(published) = publishing.try_join_next() {
            break published;
        }
    };
    let took = published?.context("publish")?;
    let after = load::drive(&clients, ROUND, precheck).await?;

    let n_slow = during.latencies.iter().filter(|latency| **latency > SLOW).count();
    let met = if n_slow == 0 { "met" } else { "missed" };
    Ok(Section {
        title: "Policies published while serving",
        notes: format!(
            "One organization; {IN_FLIGHT} callers precheck 160 bytes without a pause while {PUBLICATIONS} versions of its policy are published \
             one after the other, in {:.0} s. Every call is decided by the version in force when it is recorded. Client, server and \
             PostgreSQL share the machine, so publishing takes its share of it too.",
            took.as_secs_f64()
        ),
        head: vec!["span", "calls", "p50", "p99", "longest"],
        rows: vec![
            row("before", before),
            row("while publishing", during),
            row(&format!("after {PUBLICATIONS}"), after),
        ],
        verdict: format!("Goal: no request takes longer than {} ms: **{met}** ({n_slow}).", SLOW.as_millis()),
    })
}

fn row(name: &str, mut round: Round) -> Vec<String> {
    round.latencies.sort_unstable();
    let [p50, p99, longest] = [0.5, 0.99, 1.0].map(|share| millis(percentile(&round.latencies, share)));
    vec![name.to_owned(), round.n_calls.to_string(), p50, p99, longest]
}

async fn precheck(mut client: GateServiceClient<Authorized>) -> Result<(), Status> {
    client.precheck(governed::request(160)).await.map(drop)
}

/// Each differs from the one before.
async fn publish(owner: Person) -> Result<Duration, Status> {
    let started = Instant::now();
    let mut client = owner.policy();
    let mut version = 1;
    for n in 0..PUBLICATIONS {
        let action = if n % 2 == 0 { Action::Mask } else { Action::Tokenize };
        let cell = ClassAction {
            pii_class: PiiClass::Email.into(),
            action: action.into(),
            ..ClassAction::default()
        };
        let rule = ToolRule { tool: "ai.generate".to_owned(), actions: vec![cell] };
        let policy = Policy { version, rules: vec![rule], ..Policy::default() };
        let request = PublishPolicyRequest {
            policy: Some(policy),
            request_id: request_id(),
            ..PublishPolicyRequest::default()
        };
        let published = client.publish_policy(request).await?.into_inner().policy.unwrap_or_default();
        version = published.version;
    }
    Ok(started.elapsed())
}
