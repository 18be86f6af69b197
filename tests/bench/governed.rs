//! What a governed call costs: API key, limits, policy, a scan for seven classes, a budget's reservation, and a decision that is durable in the
//! organization's log before the answer leaves.

use std::time::Duration;

use tonic::Status;
use tracegate_proto::auth::v1::CreateApiKeyRequest;
use tracegate_proto::governance::v1::gate_service_client::GateServiceClient;
use tracegate_proto::governance::v1::{
    Budget, BudgetPeriod, BudgetScope, CreateBudgetRequest, PostcheckRequest, PrecheckRequest, Usage,
};
use tracegate_proto::options::v1::Permission;
use tracegate_proto::traceability::v1::GetLotRequest;
use tracegate_proto::traceability::v1::lot_service_client::LotServiceClient;
use tracegate_tests::people::Authorized;
use tracegate_tests::server::channel;
use tracegate_tests::{Person, request_id};

use crate::database::{Database, Postgres};
use crate::figures::{Spread, micros, millis, percentile};
use crate::load::{self, Round};
use crate::process::Server;
use crate::report::Section;
use crate::serve::Kind;

const ROUNDS: usize = 9;
const ROUND: Duration = Duration::from_secs(2);
/// Connections, and calls in flight on each. The first is what the goals are held against.
const LOADS: [(usize, usize); 3] = [(4, 64), (4, 8), (1, 1)];
const LIMIT_NANOS_USD: i64 = 1_000_000_000_000_000;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    /// A message of tonic's alone.
    Bare,
    Short,
    Pair,
    Long,
}

impl Case {
    fn words(self) -> &'static str {
        match self {
            Case::Bare => "a message of 130 bytes",
            Case::Short => "precheck of 160 bytes",
            Case::Pair => "precheck and postcheck of 160 bytes",
            Case::Long => "precheck of 2 kB",
        }
    }

    fn goal_us(self) -> f64 {
        match self {
            Case::Bare => f64::INFINITY,
            Case::Short => 40.0,
            Case::Pair => 80.0,
            Case::Long => 200.0,
        }
    }
}

/// Somebody who calls.
#[derive(Clone)]
struct Caller {
    gate: GateServiceClient<Authorized>,
    lots: LotServiceClient<Authorized>,
    case: Case,
}

impl Caller {
    async fn call(mut self) -> Result<(), Status> {
        match self.case {
            Case::Bare => {
                let lot_id = "01900000-0000-7000-8000-00000000002a".to_owned();
                self.lots.get_lot(GetLotRequest { lot_id, ..GetLotRequest::default() }).await.map(drop)
            }
            Case::Short => self.gate.precheck(request(160)).await.map(drop),
            Case::Long => self.gate.precheck(request(2048)).await.map(drop),
            Case::Pair => {
                let passed = self.gate.precheck(request(160)).await?.into_inner();
                let answer = PostcheckRequest {
                    receipt: passed.receipt,
                    content: text(160),
                    usage: Some(Usage { input_tokens: 40, output_tokens: 40, ..Usage::default() }),
                    request_id: request_id(),
                    ..PostcheckRequest::default()
                };
                self.gate.postcheck(answer).await.map(drop)
            }
        }
    }
}

#[derive(Default)]
struct Figures {
    latencies: Vec<Duration>,
    cpu_us: Vec<f64>,
    postgres_cpu_us: Vec<f64>,
    per_second: Vec<f64>,
}

struct Side {
    name: &'static str,
    server: Server,
    person: Person,
    database: Option<Database>,
}

/// Of one round, PostgreSQL's beside the server's.
struct Cost {
    round: Round,
    server: Duration,
    postgres: Duration,
}

/// What runs in turn: a side by its place, and what it is asked.
const RUNS: [(usize, Case); 5] =
    [(0, Case::Bare), (1, Case::Short), (2, Case::Short), (2, Case::Pair), (2, Case::Long)];
const GOVERNED: usize = 2;

pub(crate) async fn measure() -> anyhow::Result<Section> {
    let postgres = Postgres::start().await?;
    let mut sides = [
        Side::bare().await?,
        Side::start(&postgres, "unrecorded", Kind::Unrecorded).await?,
        Side::start(&postgres, "governed", Kind::Product).await?,
    ];
    let mut rows = Vec::new();
    let mut verdicts = Vec::new();
    for (place, load) in LOADS.into_iter().enumerate() {
        let mut figures = RUNS.map(|_| Figures::default());
        for (side, case) in RUNS {
            sides[side].round(&postgres, case, load).await?;
        }
        for _ in 0..ROUNDS {
            for ((side, case), figures) in RUNS.into_iter().zip(&mut figures) {
                figures.add(sides[side].round(&postgres, case, load).await?);
            }
        }
        for ((side, case), figures) in RUNS.into_iter().zip(figures) {
            if place == 0 && side == GOVERNED {
                let cpu = Spread(figures.cpu_us.clone()).median();
                let met = if cpu <= case.goal_us() { "met" } else { "missed" };
                verdicts.push(format!(
                    "{} at most {} us: **{met}** ({cpu:.1})",
                    case.words(),
                    case.goal_us()
                ));
            }
            rows.push(figures.row(load, sides[side].name, case));
        }
    }
    Ok(Section {
        title: "A governed call",
        notes: format!(
            "The whole product, one process with all services, called with an API key; PostgreSQL with every commit on disk. Each text holds an \
             e-mail address that becomes a token, a budget of the organization reserves, and the answer leaves once the decision is durable in \
             the log, with a signed receipt. CPU is that of our process, transport included, and all it does afterwards (the outbox, the \
             feed), which is waited for; PostgreSQL's own stands beside it. `unrecorded` judges and leaves no trace; no caller can reach \
             it. Bare tonic answers a fixed message. Connections x calls in flight, {ROUNDS} rounds of {} s each, in turn.",
            ROUND.as_secs()
        ),
        head: vec![
            "load",
            "server",
            "operation",
            "server CPU per operation, us",
            "PostgreSQL CPU, us",
            "p50",
            "p99",
            "operations/s",
        ],
        rows,
        verdict: format!("Goals under the first load: {}.", verdicts.join("; ")),
    })
}

/// One that counts every call and is never reached.
pub(crate) async fn create_budget(owner: &Person) -> anyhow::Result<()> {
    let budget = Budget {
        name: "Everything".to_owned(),
        scope: BudgetScope::Organization.into(),
        period: BudgetPeriod::Monthly.into(),
        limit_nanos_usd: LIMIT_NANOS_USD,
        ..Budget::default()
    };
    let request = CreateBudgetRequest { budget: Some(budget), request_id: request_id() };
    owner.budgets().create_budget(request).await?;
    Ok(())
}

impl Side {
    async fn bare() -> anyhow::Result<Self> {
        let server = Server::start(Kind::Bare, "").await?;
        Ok(Self { name: "bare tonic", person: server.person(), server, database: None })
    }

    /// A server with a budget, and a key to call it with.
    async fn start(postgres: &Postgres, name: &'static str, kind: Kind) -> anyhow::Result<Self> {
        let database = postgres.database(name).await?;
        let server = Server::start(kind, &database.app_url).await?;
        let owner = server.person();
        create_budget(&owner).await?;
        let request = CreateApiKeyRequest {
            label: "bench".to_owned(),
            scopes: vec![Permission::PrecheckInvoke.into()],
            expire_time: None,
        };
        let credential = owner.api_keys().create_api_key(request).await?.into_inner().secret;
        let person = Person { credential, ..owner };
        Ok(Self { name, server, person, database: Some(database) })
    }

    async fn round(
        &mut self,
        postgres: &Postgres,
        case: Case,
        (connections, in_flight): (usize, usize),
    ) -> anyhow::Result<Cost> {
        let url = format!("http://{}", self.server.address());
        let callers: Vec<Caller> = (0..connections)
            .flat_map(|_| {
                let person = self.person.at(channel(&url));
                std::iter::repeat_n(Caller { gate: person.gate(), lots: person.lots(), case }, in_flight)
            })
            .collect();
        let before = (self.server.cpu()?, postgres.cpu()?);
        let round = load::drive(&callers, ROUND, Caller::call).await?;
        if let Some(database) = &mut self.database {
            database.settle().await?;
        }
        Ok(Cost {
            server: self.server.cpu()?.saturating_sub(before.0),
            postgres: postgres.cpu()?.saturating_sub(before.1),
            round,
        })
    }
}

impl Figures {
    fn add(&mut self, Cost { round, server, postgres }: Cost) {
        let n_calls = round.n_calls as f64;
        self.latencies.extend(round.latencies);
        self.cpu_us.push(micros(server) / n_calls);
        self.postgres_cpu_us.push(micros(postgres) / n_calls);
        self.per_second.push(n_calls / round.took.as_secs_f64());
    }

    fn row(mut self, (connections, in_flight): (usize, usize), name: &str, case: Case) -> Vec<String> {
        self.latencies.sort_unstable();
        let [p50, p99] = [0.5, 0.99].map(|share| millis(percentile(&self.latencies, share)));
        vec![
            format!("{connections} x {in_flight}"),
            name.to_owned(),
            case.words().to_owned(),
            Spread(self.cpu_us).show(1),
            Spread(self.postgres_cpu_us).show(0),
            p50,
            p99,
            format!("{:.0}", Spread(self.per_second).median()),
        ]
    }
}

/// Ordinary text with an e-mail address in it.
fn text(bytes: usize) -> String {
    const SENTENCE: &str =
        "The shipment of the morning left the plant on time and arrived with its seals intact. ";
    let mut text = "Please write to jane.roe@example.com before noon. ".to_owned();
    text.push_str(&SENTENCE.repeat(bytes / SENTENCE.len() + 1));
    text.truncate(bytes);
    text
}

pub(crate) fn request(bytes: usize) -> PrecheckRequest {
    PrecheckRequest {
        content: text(bytes),
        tool: "ai.generate".to_owned(),
        model: "gpt-4o-mini".to_owned(),
        provider: "openai".to_owned(),
        input_tokens: 40,
        output_tokens_max: 40,
        request_id: request_id(),
        ..PrecheckRequest::default()
    }
}
