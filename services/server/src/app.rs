//! One process put together: the six phases of a start, serving, and an orderly end.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, ensure};
use http::HeaderValue;
use secrecy::SecretString;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tonic::service::{Routes, RoutesBuilder};
use tracegate_auth::{Auth, AuthConfig, Mailer};
use tracegate_governance::{Governance, GovernanceConfig, Recording};
use tracegate_platform::drain::Drain;
use tracegate_platform::feed::{Doorbell, Hub};
use tracegate_platform::gate::{Gate, LoadLimit};
use tracegate_platform::health::Health;
use tracegate_platform::identity::Identities;
use tracegate_platform::lifecycle::{Phase, phase};
use tracegate_platform::peer::{LocalRoutes, Peer};
use tracegate_platform::rate_limit::RateLimits;
use tracegate_platform::redis_link::RedisLink;
use tracegate_platform::tls::Tls;
use tracegate_platform::{Clock, Db, isolation, method_policy, relay, serve};
use tracegate_tasks::Tasks;
use tracegate_traceability::Traceability;

use crate::config::{Config, Environment, Service};
use crate::{migrate, secrets, web};

/// How often readiness looks at the database.
const READINESS_INTERVAL: Duration = Duration::from_secs(2);
/// What background work gets to finish its step.
const BACKGROUND_GRACE: Duration = Duration::from_secs(8);
/// Connections that nobody uses close at once.
const CLOSE_GRACE: Duration = Duration::from_secs(1);
/// Rates and hashing are the only limits below; passwords hashed at once take 19 MiB each.
const HASHING_MAX: usize = 4;

/// What this process does.
#[derive(Debug, Clone)]
pub struct Role {
    pub services: HashSet<Service>,
    /// Tasks worked on at once; 0 for none.
    pub workers: usize,
}

/// What a start needs beside the configuration.
pub struct Surroundings {
    /// The application's database.
    pub database_url: SecretString,
    /// The metrics page of the probe port.
    pub metrics: Arc<dyn Fn() -> String + Send + Sync>,
    pub clock: Clock,
    pub recording: Recording,
    /// The contract; tests hand in broken ones.
    pub descriptor_set: &'static [u8],
}

/// A started process: bound to its ports, ready, not yet told to stop.
pub struct App {
    pub listener: TcpListener,
    pub probe_listener: TcpListener,
    pub health: Health,
    router: axum::Router,
    probes: axum::Router,
    tls: Option<Tls>,
    drain: Drain,
    drain_grace: Duration,
    databases: Vec<Db>,
}

/// Starts everything but the accept loops.
pub async fn start(config: &Config, role: &Role, surroundings: Surroundings) -> anyhow::Result<App> {
    let Surroundings { database_url, metrics, clock, recording, descriptor_set } = surroundings;
    let drain = Drain::default();
    let health = Health::new(drain.clone());

    // Bound first: a taken port is told before any work, and probes are answered from the start.
    let listener =
        TcpListener::bind(config.listen).await.with_context(|| format!("listen on {}", config.listen))?;
    let probe_listener = TcpListener::bind(config.probe_listen)
        .await
        .with_context(|| format!("listen on {}", config.probe_listen))?;
    let mut policies = method_policy::read(descriptor_set).context("read the contract")?;
    for (path, method) in tracegate_governance::HTTP_PATHS {
        if let Some(policy) = policies.get(method).cloned() {
            policies.insert(path.to_owned(), policy);
        }
    }

    let redis = match &config.redis_url {
        None => None,
        Some(url) => Some(RedisLink::connect(url, &config.redis_prefix).await.context("connect to redis")?),
    };
    let doorbell = Doorbell::new(redis.clone());
    let schemas = &config.schemas;
    let open = |area: &String| {
        let path = [area.clone(), schemas.platform.clone()];
        let (url, doorbell, max) = (database_url.clone(), doorbell.clone(), config.database_connections_max);
        async move { Db::connect(&url, &path, max, doorbell).await.context("connect to the database") }
    };
    let (platform, auth_db, governance_db, traceability_db, tasks_db) = phase(
        Phase::Database,
        Box::pin(async {
            let platform = open(&schemas.platform).await?;
            migrate::check(&mut *platform.lookup().await.map_err(|e| anyhow::anyhow!("{e:?}"))?, schemas)
                .await?;
            let services = tokio::try_join!(
                open(&schemas.auth),
                open(&schemas.governance),
                open(&schemas.traceability),
                open(&schemas.tasks)
            )?;
            Ok((platform, services.0, services.1, services.2, services.3))
        }),
    )
    .await?;

    phase(Phase::TenantSecurity, async {
        let global: Vec<&str> = tracegate_auth::GLOBAL_TABLES.iter().map(|(table, _)| *table).collect();
        let mut conn = platform.pool().acquire().await?;
        let faults = isolation::faults(&mut conn, &schemas.all(), &global).await?;
        ensure!(
            faults.is_empty(),
            "organizations are not isolated from each other:\n  {}",
            faults.join("\n  ")
        );
        Ok(())
    })
    .await?;

    let stop = drain.background_stop();
    let hub = Hub::new(platform.clone());
    phase(Phase::Broker, async {
        drain.spawn(doorbell.clone().run(platform.pool().clone(), stop.clone()));
        drain.spawn(hub.clone().run(stop.clone()));
        drain.spawn(relay::run(platform.clone(), stop.clone()));
        Ok(())
    })
    .await?;

    let local = LocalRoutes::default();
    let mesh_key = secrets::mesh_key(config)?;
    let peer = |service: Service, url: &Option<String>| -> anyhow::Result<Peer> {
        match url {
            _ if role.services.contains(&service) => Ok(Peer::here(&local)),
            Some(url) => {
                Peer::there(url, mesh_key.clone()).with_context(|| format!("use {url} for {service}"))
            }
            None => Ok(Peer::here(&local)),
        }
    };
    let governance_peer = peer(Service::Governance, &config.governance_url)?;
    let rate_limits = RateLimits::new(config.rates, redis.clone());
    let (identities, master_key) = phase(Phase::Authentication, async {
        let identities =
            Identities::new(peer(Service::Auth, &config.auth_url)?, mesh_key.clone(), clock.clone());
        drain.spawn(rate_limits.clone().run(stop.clone()));
        Ok((identities, secrets::master_key(config)?))
    })
    .await?;

    let mut routes = RoutesBuilder::default();
    let mut names: Vec<&str> = vec!["grpc.health.v1.Health"];
    // A worker calls governance without a socket unless it is told where another one is.
    let governance_here =
        role.services.contains(&Service::Governance) || (role.workers > 0 && config.governance_url.is_none());
    let mut governance = None;
    phase(Phase::Streams, async {
        routes.add_service(health.clone().into_server());
        if role.services.contains(&Service::Auth) {
            let mailer = mailer(config)?;
            names.extend(tracegate_auth::SERVICES);
            if matches!(mailer, Mailer::Development) {
                names.extend(tracegate_auth::DEVELOPMENT_SERVICES);
            }
            let auth_config = AuthConfig {
                environment: config.environment.to_string(),
                public_url: config.public_url.clone(),
                origins: config.all_origins(),
                hashing_max: HASHING_MAX,
                access_lifetime: Duration::from_secs(30 * 60),
                session_lifetime: Duration::from_secs(7 * 24 * 3600),
            };
            Auth::new(
                auth_db.clone(),
                clock.clone(),
                drain.clone(),
                master_key.clone(),
                rate_limits.clone(),
                mailer,
                auth_config,
            )?
            .add_to(&mut routes);
        }
        if governance_here {
            names.extend(tracegate_governance::SERVICES);
            let built = Governance::new(
                governance_db.clone(),
                clock.clone(),
                hub.clone(),
                drain.clone(),
                master_key.clone(),
                GovernanceConfig {
                    recording,
                    private_providers: config.private_providers,
                    journal_dir: config.journal_dir.clone(),
                },
            )
            .context("set up the client of model providers")?;
            built.add_to(&mut routes);
            governance = Some(built);
        }
        if role.services.contains(&Service::Traceability) {
            names.extend(tracegate_traceability::SERVICES);
            let memory_mb = config.genealogy_memory_mb;
            Traceability::new(traceability_db.clone(), clock.clone(), hub.clone(), drain.clone(), memory_mb)
                .add_to(&mut routes);
        }
        if role.services.contains(&Service::Tasks) {
            names.extend(tracegate_tasks::SERVICES);
            Tasks::new(tasks_db.clone(), clock.clone(), hub.clone(), drain.clone()).add_to(&mut routes);
        }
        if config.reflection {
            add_reflection(&mut routes, descriptor_set, &names)?;
        }
        Ok(())
    })
    .await?;

    let gate =
        Gate::new(policies, identities.clone(), rate_limits, LoadLimit::new(config.calls_in_flight_max));
    let services: Routes = routes.routes();
    local.set(services.clone().into_axum_router().route_layer(gate.clone()));
    let origins: Vec<HeaderValue> =
        config.all_origins().iter().filter_map(|origin| origin.parse().ok()).collect();
    let web = if role.services.is_empty() { None } else { web_client(&config.web_dir) };
    let plain = match &governance {
        Some(governance) if role.services.contains(&Service::Governance) => {
            governance.http_routes(gate.clone())
        }
        _ => axum::Router::new(),
    };
    let router = serve::routes(services, gate, &origins, plain, web);
    // A process that serves nobody has no callers to identify.
    if !role.services.is_empty() {
        drain.spawn(identities.run(drain.clone()));
    }

    if role.workers > 0 {
        let queue = tracegate_tasks::queue(tasks_db.clone(), config.task_lease, redis);
        let worker = tracegate_tasks::worker::Worker::new(tasks_db.clone(), clock, queue, governance_peer)
            .with_concurrency(role.workers);
        drain.spawn(tracegate_tasks::worker::run(worker, stop.clone()));
    }
    let tls = match &config.tls_files {
        None => None,
        Some((certificate, key)) => {
            let tls = Tls::load(certificate, key)?;
            drain.spawn(tls.clone().run(stop.clone()));
            Some(tls)
        }
    };

    phase(Phase::Health, async {
        for name in &names {
            health.add_service(name);
        }
        health.started();
        health.set_ready(true);
        drain.spawn(watch_readiness(platform.clone(), health.clone(), drain.clone(), stop.clone()));
        Ok(())
    })
    .await?;

    let probes = Routes::new(health.clone().into_server()).into_axum_router().route(
        "/metrics",
        axum::routing::get(move || {
            let page = metrics();
            async move { page }
        }),
    );
    Ok(App {
        listener,
        probe_listener,
        health,
        router,
        probes,
        tls,
        drain,
        drain_grace: config.drain_grace,
        databases: vec![platform, auth_db, governance_db, traceability_db, tasks_db],
    })
}

impl App {
    /// Serves until `stop`, then ends in order: not ready, streams told to resume elsewhere, calls finished, background work
    /// stopped, pools closed.
    #[expect(clippy::disallowed_methods, reason = "both are awaited below, each at its place in the order")]
    pub async fn run(self, stop: CancellationToken) {
        let close = CancellationToken::new();
        let closed = CancellationToken::new();
        let probes = tokio::spawn(serve::serve_probes(self.probe_listener, self.probes, closed.clone()));
        let serving = tokio::spawn(serve::serve(
            self.listener,
            self.tls,
            self.router,
            serve::Limits::default(),
            close.clone(),
            self.drain_grace,
        ));
        stop.cancelled().await;
        tracing::info!("stopping: not ready any more, streams are told to resume elsewhere");
        self.health.set_ready(false);
        self.drain.end_streams();
        close.cancel();
        if let Err(error) = serving.await {
            tracing::error!(error = %error, "the accept loop failed");
        }
        if !self.drain.stop_background(BACKGROUND_GRACE).await {
            tracing::warn!("background work outlived its grace");
        }
        // One that PostgreSQL keeps busy is cut with the process, and rolled back.
        let closing = futures_util::future::join_all(self.databases.iter().map(Db::close));
        let _ = tokio::time::timeout(CLOSE_GRACE, closing).await;
        closed.cancel();
        let _ = probes.await;
        tracing::info!("stopped");
    }
}

fn mailer(config: &Config) -> anyhow::Result<Mailer> {
    use secrecy::ExposeSecret;
    match &config.smtp_url {
        Some(url) => Mailer::smtp(url.expose_secret(), &config.mail_from).context("set up mail"),
        None if config.environment == Environment::Dev => Ok(Mailer::Development),
        None => anyhow::bail!("TRACEGATE_SMTP_URL: must be set where TRACEGATE_ENV is prod"),
    }
}

fn web_client(folder: &Path) -> Option<axum::Router> {
    let client = web::client(folder);
    if client.is_none() {
        tracing::info!(folder = %folder.display(), "the web client is not built and not served");
    }
    client
}

/// Both versions of the protocol, and only the services of this process.
fn add_reflection(
    routes: &mut RoutesBuilder,
    descriptor_set: &'static [u8],
    names: &[&str],
) -> anyhow::Result<()> {
    let builder = || {
        let builder = tonic_reflection::server::Builder::configure()
            .register_encoded_file_descriptor_set(descriptor_set);
        names.iter().fold(builder, |builder, name| builder.with_service_name(*name))
    };
    routes.add_service(builder().build_v1()?);
    routes.add_service(builder().build_v1alpha()?);
    Ok(())
}

/// Ready as long as the database answers; a process that is stopping stays not ready.
async fn watch_readiness(db: Db, health: Health, drain: Drain, stop: CancellationToken) {
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(READINESS_INTERVAL) => {}
        }
        let answer = tokio::time::timeout(READINESS_INTERVAL, async {
            sqlx::query!("SELECT 1 AS one")
                .fetch_one(&mut *db.lookup().await.map_err(|_| ())?)
                .await
                .map_err(|_| ())
        })
        .await;
        let ready = matches!(answer, Ok(Ok(_)));
        if ready != health.is_ready() && !drain.is_draining() {
            tracing::warn!(ready, "readiness changes with the database");
            health.set_ready(ready);
        }
    }
}
