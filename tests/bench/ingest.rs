//! Decisions that were taken elsewhere, as fast as they are taken in, against a bare COPY of the very rows they became.

use std::time::{Duration, Instant};

use anyhow::Context;
use futures_util::{StreamExt, stream};
use tokio::task::JoinSet;
use tracegate_proto::auth::v1::CreateApiKeyRequest;
use tracegate_proto::governance::v1::{
    Action, Direction, FindingSummary, IngestDecisionStreamRequest, IngestItem, PiiClass, Verdict,
};
use tracegate_proto::options::v1::Permission;
use tracegate_tests::{Person, request_id};

use crate::database::{Database, Postgres};
use crate::figures::{Spread, Throughput};
use crate::process::Server;
use crate::report::Section;
use crate::serve::Kind;

const ROUNDS: usize = 5;
const STREAMS: usize = 4;
/// Of one stream.
const BATCHES: usize = 25;
/// Items of a batch, as many as the contract takes; and rows of one COPY, which is one commit.
const BATCH: usize = 1_000;
const GOAL_PER_SECOND: f64 = 20_000.0;
const GOAL_SHARE: f64 = 0.7;

pub(crate) async fn measure() -> anyhow::Result<Section> {
    let postgres = Postgres::start().await?;
    let mut database = postgres.database("ingest").await?;
    let server = Server::start(Kind::Product, &database.app_url).await?;
    let owner = server.person();
    let request = CreateApiKeyRequest {
        label: "bench".to_owned(),
        scopes: vec![Permission::IngestWrite.into()],
        expire_time: None,
    };
    let credential = owner.api_keys().create_api_key(request).await?.into_inner().secret;
    let sender = Person { credential, ..owner };
    database.create_copies().await?;

    let n_items = (STREAMS * BATCHES * BATCH) as f64;
    let (mut ours, mut copied) = (Throughput::default(), Throughput::default());
    let mut shares = Vec::new();
    for round in 0..=ROUNDS {
        let (cpu, postgres_cpu) = (server.cpu()?, postgres.cpu()?);
        let took = ingest(&sender).await?;
        database.settle().await?;
        let (cpu, postgres_cpu) =
            (server.cpu()?.saturating_sub(cpu), postgres.cpu()?.saturating_sub(postgres_cpu));
        let copy = copy(&postgres, &mut database).await?;
        // The first round warms up.
        if round > 0 {
            ours.add(n_items, took, cpu, postgres_cpu);
            copied.add(n_items, copy.took, Duration::ZERO, copy.cpu);
            shares.push(copy.took.as_secs_f64() / took.as_secs_f64());
        }
    }
    let share = Spread(shares);
    let per_second = ours.per_second().median();
    let met = |is_met| if is_met { "met" } else { "missed" };
    let verdict = format!(
        "Goals: at least {GOAL_PER_SECOND:.0} a second: **{}** ({per_second:.0}); at least {:.0} % of COPY: **{}** ({:.0} %).",
        met(per_second >= GOAL_PER_SECOND),
        GOAL_SHARE * 100.0,
        met(share.median() >= GOAL_SHARE),
        share.median() * 100.0
    );
    Ok(Section {
        title: "Decisions taken in",
        notes: format!(
            "{STREAMS} client streams of one organization, {BATCHES} batches of {BATCH} decisions on each, with a finding, usage of \
             none, a correlation id and a tag; a batch is acknowledged once it is durable, known by its idempotency keys, chained into \
             the Merkle log and counted. COPY writes the very rows that came of it, binary and taken out of the database beforehand, \
             into tables of the same columns and indexes, {BATCH} rows a commit, and does none of the rest. Both on the same \
             PostgreSQL with every commit on disk. {ROUNDS} rounds in turn."
        ),
        head: vec![
            "writer",
            "decisions/s",
            "share of COPY",
            "server CPU per decision, us",
            "PostgreSQL CPU per decision, us",
        ],
        rows: [("IngestDecisionStream", ours, share.show(2)), ("COPY", copied, "1".to_owned())]
            .map(|(writer, throughput, share)| {
                let [cpu, postgres_cpu] = throughput.cpu_us();
                vec![writer.to_owned(), throughput.per_second().show(0), share, cpu, postgres_cpu]
            })
            .to_vec(),
        verdict,
    })
}

/// From the first batch sent to the last acknowledged.
async fn ingest(sender: &Person) -> anyhow::Result<Duration> {
    let streams: Vec<Vec<IngestDecisionStreamRequest>> =
        (0..STREAMS).map(|_| (0..BATCHES).map(batch).collect()).collect();
    let started = Instant::now();
    let mut sending = JoinSet::new();
    for batches in streams {
        let mut client = sender.ingest();
        sending.spawn(async move {
            let mut told = client.ingest_decision_stream(stream::iter(batches)).await?.into_inner();
            let mut n_accepted = 0;
            while let Some(acknowledged) = told.next().await {
                n_accepted += usize::try_from(acknowledged?.accepted_count).unwrap_or(0);
            }
            anyhow::ensure!(n_accepted == BATCHES * BATCH, "only {n_accepted} were accepted");
            Ok(())
        });
    }
    while let Some(done) = sending.join_next().await {
        done?.context("send a stream")?;
    }
    Ok(started.elapsed())
}

fn batch(number: usize) -> IngestDecisionStreamRequest {
    IngestDecisionStreamRequest {
        batch_number: i64::try_from(number).unwrap_or(i64::MAX),
        items: (0..BATCH).map(item).collect(),
        signed: None,
    }
}

fn item(n: usize) -> IngestItem {
    let finding = FindingSummary {
        pii_class: PiiClass::Email.into(),
        action: Action::Tokenize.into(),
        count: 1,
        confidence_max: 0.99,
        custom_class: String::new(),
    };
    IngestItem {
        idempotency_key: request_id(),
        direction: Direction::Precheck.into(),
        verdict: Verdict::Transform.into(),
        tool: "ai.generate".to_owned(),
        model: "gpt-4o-mini".to_owned(),
        provider: "openai".to_owned(),
        reasons: vec!["1 finding tokenized (email)".to_owned()],
        findings: vec![finding],
        payload_hash: "ab".repeat(32),
        payload_bytes: 900,
        latency_us: 120,
        correlation_id: format!("order-{n}"),
        tags: [("line".to_owned(), (n % 10).to_string())].into(),
        ..IngestItem::default()
    }
}

struct Copied {
    took: Duration,
    cpu: Duration,
}

/// Writes the newest rows once more, into the copies of their tables.
async fn copy(postgres: &Postgres, database: &mut Database) -> anyhow::Result<Copied> {
    let chunks = database.newest_rows(STREAMS * BATCHES, BATCH).await?;
    let cpu = postgres.cpu()?;
    let started = Instant::now();
    for chunk in &chunks {
        database.copy_in(chunk).await?;
    }
    Ok(Copied { took: started.elapsed(), cpu: postgres.cpu()?.saturating_sub(cpu) })
}
