//! `tracegate`: all services on a laptop, or some of them in a cluster.

use std::collections::HashSet;
use std::num::NonZeroU32;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use clap::{Parser, Subcommand};
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tracegate_governance::Recording;
use tracegate_platform::{Clock, telemetry};
use tracegate_proto::DESCRIPTOR_SET;
use tracegate_server::app::{self, Role, Surroundings};
use tracegate_server::config::{Config, LogFormat, Service};
use tracegate_server::database::Database;
use tracegate_server::{audit, database, demo};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Contract-first gRPC mesh for regulated operations.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve some or all services. Without DATABASE_URL a private PostgreSQL is started in TRACEGATE_DATA_DIR.
    Serve {
        /// `all`, or some of auth, governance, traceability, tasks, separated by commas.
        #[arg(long, default_value = "all", value_parser = services)]
        services: Arc<HashSet<Service>>,
    },
    /// Work on tasks, in a process of its own.
    Worker,
    /// Create roles and schemas, and bring them to this release (DATABASE_ADMIN_URL).
    Migrate,
    /// Create the partitions that the coming months need, and drop those whose time is over (DATABASE_ADMIN_URL). Run it daily.
    Maintain,
    /// The stored records, whether they are as they were written.
    Audit {
        #[command(subcommand)]
        what: Audit,
    },
    /// Run the product's main job on Word documents, and leave the server running.
    Demo(demo::Arguments),
    /// Show the configuration in force, secrets masked.
    Config,
}

#[derive(Subcommand)]
enum Audit {
    /// Compute every hash of all audit trails and logs of decisions again (DATABASE_URL). Ends with 1 where something was changed.
    Verify,
}

fn services(text: &str) -> Result<Arc<HashSet<Service>>, String> {
    if text == "all" {
        return Ok(Arc::new(Service::ALL.into()));
    }
    let named: Result<HashSet<Service>, String> = text
        .split(',')
        .map(|name| {
            name.trim()
                .parse()
                .map_err(|()| format!("{name:?} is not one of auth, governance, traceability, tasks"))
        })
        .collect();
    named.map(Arc::new)
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // Before anything that might use cryptography: two providers are compiled in by dependencies, and one must be chosen.
    let installed = rustls::crypto::aws_lc_rs::default_provider().install_default();
    debug_assert!(installed.is_ok(), "the provider is installed once, here");
    match run(arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("tracegate: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "the last word of a process that could not start")]
fn complain(text: &str) {
    eprintln!("{text}");
}

/// How much faster than people a demo may write.
const DEMO_SPEED: NonZeroU32 = NonZeroU32::new(100).unwrap();
/// Who sign in from one address: what one wrote, the other reviews.
const DEMO_PEOPLE: NonZeroU32 = NonZeroU32::new(2).unwrap();

fn run(command: Command) -> anyhow::Result<()> {
    let (mut config, shown) = Config::from_env()?;
    if let Command::Config = command {
        return demo::say(shown.iter().map(|(name, value)| format!("{name}={value}")));
    }
    if let Command::Demo(arguments) = &command {
        if arguments.seed_only {
            return runtime()?.block_on(demo::seed());
        }
        // It plays a plant's day in seconds, as one person.
        config.rates.write = config.rates.write.saturating_mul(DEMO_SPEED);
        config.rates.login = config.rates.login.saturating_mul(DEMO_PEOPLE);
        config.log_format = LogFormat::Text;
        if config.log == "info" {
            config.log = "warn".to_owned();
        }
    }
    let format = match config.log_format {
        LogFormat::Json => telemetry::LogFormat::Json,
        LogFormat::Text => telemetry::LogFormat::Text,
    };
    let runtime = runtime()?;
    // Entered: the trace exporter starts tasks.
    let telemetry = {
        let _inside = runtime.enter();
        telemetry::start(&config.log, format, config.otlp_endpoint.as_deref(), "tracegate")?
    };
    let metrics = telemetry.metrics.clone();
    let ended = match command {
        Command::Config => Ok(()),
        Command::Migrate => runtime.block_on(database::migrate_given(&config, &config.schemas)),
        Command::Maintain => runtime.block_on(database::maintain_given(&config)),
        Command::Audit { what: Audit::Verify } => {
            let cluster = database::cluster(&config)?;
            runtime.block_on(verify(&config, cluster))
        }
        Command::Serve { services } => {
            let workers = if services.contains(&Service::Tasks) { config.workers } else { 0 };
            let role = Role { services: (*services).clone(), workers };
            let cluster = database::cluster(&config)?;
            runtime.block_on(serve(&config, role, cluster, metrics, None))
        }
        Command::Worker => {
            let role = Role { services: HashSet::new(), workers: config.workers.max(1) };
            runtime.block_on(serve(&config, role, None, metrics, None))
        }
        Command::Demo(arguments) => {
            let role = Role { services: Service::ALL.into(), workers: config.workers.max(1) };
            let cluster = database::cluster(&config)?;
            runtime.block_on(serve(&config, role, cluster, metrics, Some(arguments)))
        }
    };
    telemetry.stop();
    ended
}

fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().context("start the runtime")
}

async fn verify(config: &Config, cluster: Option<tracegate_embedded::Cluster>) -> anyhow::Result<()> {
    let database = database::existing(config, cluster)?;
    let audits = audit::verify(&database.url, &config.schemas, &mut std::io::stdout()).await?;
    let n_problems: usize = audits.iter().map(|audit| audit.problems.len()).sum();
    anyhow::ensure!(n_problems == 0, "{n_problems} problems: what is stored is not what was written");
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "all end with the process, which waits for what matters")]
async fn serve(
    config: &Config,
    role: Role,
    cluster: Option<tracegate_embedded::Cluster>,
    metrics: metrics_exporter_prometheus::PrometheusHandle,
    demo: Option<demo::Arguments>,
) -> anyhow::Result<()> {
    let database = database::ready(config, cluster).await?;
    let stop = CancellationToken::new();
    tokio::spawn(telemetry::keep_metrics_small(metrics.clone(), stop.clone()));
    tokio::spawn(Database::maintain_daily(database.admin_url.clone(), config.schemas.clone()));
    let surroundings = Surroundings {
        database_url: database.url.clone(),
        metrics: Arc::new(move || metrics.render()),
        clock: Clock::default(),
        recording: Recording::On,
        descriptor_set: DESCRIPTOR_SET,
    };
    let app = Box::pin(app::start(config, &role, surroundings)).await?;
    tracing::info!(address = %config.listen, probes = %config.probe_listen, "serving");

    let mut job = demo.map(|arguments| tokio::spawn(demo::run(config.clone(), arguments)));
    let stopper = stop.clone();
    let told = tokio::spawn(async move {
        let outcome = tokio::select! {
            stopped = signals() => stopped,
            outcome = ended(&mut job) => outcome,
        };
        stopper.cancel();
        outcome
    });
    app.run(stop).await;
    told.await.context("wait for the end")?
}

/// The demo's end, where there is one; it stays pending where the server is to go on.
async fn ended(job: &mut Option<tokio::task::JoinHandle<anyhow::Result<demo::Then>>>) -> anyhow::Result<()> {
    match job {
        None => std::future::pending().await,
        Some(job) => match job.await.context("run the demo")?? {
            demo::Then::Exit => Ok(()),
            demo::Then::StayUp => std::future::pending().await,
        },
    }
}

async fn signals() -> anyhow::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}
