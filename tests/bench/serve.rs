//! The servers that are measured. Each is told on standard input what it needs, a database's URL and perhaps a credential of
//! somebody in it; answers on standard output its address and a credential to call with; and ends when its input does.

use std::io::Read;
use std::num::NonZeroU32;
use std::pin::Pin;
use std::str::FromStr;
use std::time::Duration;

use anyhow::bail;
use futures_util::{Stream, StreamExt};
use tokio::net::TcpListener;
use tokio_stream::wrappers::{IntervalStream, TcpListenerStream};
use tokio_util::sync::CancellationToken;
use tonic::body::Body;
use tonic::server::{Grpc, UnaryService};
use tonic::service::{Routes, RoutesBuilder};
use tonic::transport::Server;
use tonic::{Request, Response, Status};
use tracegate_governance::Recording;
use tracegate_platform::drain::Drain;
use tracegate_platform::gate::{Gate, LoadLimit};
use tracegate_platform::identity::{Identities, MeshKey};
use tracegate_platform::peer::{LocalRoutes, Peer};
use tracegate_platform::rate_limit::{PerMinute, RateLimits};
use tracegate_platform::rpc::answer;
use tracegate_platform::telemetry::{self, LogFormat};
use tracegate_platform::{Clock, method_policy, serve};
use tracegate_proto::DESCRIPTOR_SET;
use tracegate_proto::auth::v1::mesh_service_server::{MeshService, MeshServiceServer};
use tracegate_proto::auth::v1::{
    IntrospectRequest, IntrospectResponse, WatchRevocationsRequest, WatchRevocationsResponse,
};
use tracegate_proto::codec::ValidatingCodec;
use tracegate_proto::governance::v1::{
    CreateProviderRequest, Price, Provider, ProviderKind, SetPriceRequest,
};
use tracegate_proto::options::v1::{App, Permission};
use tracegate_proto::traceability::v1::lot_service_server::SERVICE_NAME as LOT_SERVICE;
use tracegate_proto::traceability::v1::{GetLotRequest, GetLotResponse};
use tracegate_tests::database::Database;
use tracegate_tests::server::Wishes;
use tracegate_tests::{Tracegate, request_id};

use crate::bare::{BoxFuture, Method, One};
use crate::database::Postgres;
use crate::{bare, governed};

/// An access token of ours has about this many characters.
pub(crate) const TOKEN_LENGTH: usize = 460;
/// Out of the way, while every call still passes them.
const CALLS_PER_MINUTE: u32 = 1_000_000_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// tonic's own server and prost's codec, nothing else.
    Bare,
    /// Every layer of ours around a handler that answers a fixed message.
    Gate,
    /// The product over a database.
    Product,
    /// The same, which writes no decision down.
    Unrecorded,
    /// The product with a database of its own and a provider behind it, to be measured beside other gateways: told the provider's
    /// address, it answers its own with a key and its process, and its children count with it.
    Gateway,
}

impl Kind {
    const ALL: [Kind; 5] = [Kind::Bare, Kind::Gate, Kind::Product, Kind::Unrecorded, Kind::Gateway];

    pub(crate) fn word(self) -> &'static str {
        match self {
            Kind::Bare => "bare",
            Kind::Gate => "gate",
            Kind::Product => "product",
            Kind::Unrecorded => "unrecorded",
            Kind::Gateway => "gateway",
        }
    }
}

impl FromStr for Kind {
    type Err = anyhow::Error;

    fn from_str(word: &str) -> anyhow::Result<Self> {
        match Self::ALL.into_iter().find(|kind| kind.word() == word) {
            Some(kind) => Ok(kind),
            None => bail!("{word} is no kind of server"),
        }
    }
}

pub(crate) async fn run(kind: Kind) -> anyhow::Result<()> {
    let mut told = String::new();
    std::io::stdin().read_line(&mut told)?;
    let stop = CancellationToken::new();
    let until = stop.clone();
    std::thread::spawn(move || {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        until.cancel();
    });
    match kind {
        Kind::Bare => bare(stop).await,
        Kind::Gate => gate(stop).await,
        Kind::Product => product(told.trim(), Recording::On, stop).await,
        Kind::Unrecorded => product(told.trim(), Recording::Off, stop).await,
        Kind::Gateway => gateway(told.trim(), stop).await,
    }
}

fn announce(address: impl std::fmt::Display, credential: &str) {
    println!("{address} {credential}");
}

async fn bare(stop: CancellationToken) -> anyhow::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    announce(listener.local_addr()?, &"t".repeat(TOKEN_LENGTH));
    Server::builder()
        .tcp_nodelay(true)
        .add_routes(bare::routes())
        .serve_with_incoming_shutdown(TcpListenerStream::new(listener), stop.cancelled())
        .await?;
    Ok(())
}

/// Put together as `tracegate_server::app` does it, with metrics and logging on; only the handlers answer without a database.
async fn gate(stop: CancellationToken) -> anyhow::Result<()> {
    keep_telemetry(&stop)?;
    let local = LocalRoutes::default();
    let identities = Identities::new(Peer::here(&local), MeshKey::new(&[7; 32]), Clock::default());
    let limit = NonZeroU32::new(CALLS_PER_MINUTE).unwrap_or(NonZeroU32::MAX);
    let rates = PerMinute { read: limit, ..PerMinute::default() };
    let policies = method_policy::read(DESCRIPTOR_SET)?;
    let gate = Gate::new(policies, identities.clone(), RateLimits::new(rates, None), LoadLimit::new(2_000));

    let mut routes = RoutesBuilder::default();
    routes.add_service(One(OneLot)).add_service(MeshServiceServer::new(OneCaller));
    let services: Routes = routes.routes();
    local.set(services.clone().into_axum_router().route_layer(gate.clone()));
    let origins = ["http://localhost:8400".parse()?];
    let router = serve::routes(services, gate, &origins, Default::default(), None);
    let drain = Drain::default();
    drain.spawn(identities.run(drain.clone()));

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    announce(listener.local_addr()?, &"t".repeat(TOKEN_LENGTH));
    serve::serve(listener, None, router, serve::Limits::default(), stop, Duration::from_secs(1)).await;
    Ok(())
}

async fn product(told: &str, recording: Recording, stop: CancellationToken) -> anyhow::Result<()> {
    keep_telemetry(&stop)?;
    let (app_url, credential) = match told.split_once(' ') {
        Some((app_url, credential)) => (app_url, Some(credential.to_owned())),
        None => (told, None),
    };
    let tracegate = start(app_url, recording).await?;
    let credential = match credential {
        Some(credential) => credential,
        None => tracegate.owner().await.credential,
    };
    announce(&tracegate.address, &credential);
    stop.cancelled().await;
    tracegate.stop().await;
    Ok(())
}

async fn start(app_url: &str, recording: Recording) -> anyhow::Result<Tracegate> {
    let env = vec![
        ("TRACEGATE_RATE_BULK_PER_MINUTE", CALLS_PER_MINUTE.to_string()),
        ("TRACEGATE_RATE_STREAM_PER_MINUTE", CALLS_PER_MINUTE.to_string()),
        // The product's default; the tests' is smaller.
        ("TRACEGATE_DATABASE_CONNECTIONS_MAX", "16".to_owned()),
    ];
    let database = Database {
        name: String::new(),
        app_url: app_url.into(),
        app_url_text: app_url.to_owned(),
        // Nothing here goes behind the services' back.
        admin_url: String::new(),
    };
    Tracegate::start_with(Wishes {
        workers: 0,
        recording,
        env,
        database: Some(database),
        ..Wishes::default()
    })
    .await
}

async fn gateway(upstream: &str, stop: CancellationToken) -> anyhow::Result<()> {
    keep_telemetry(&stop)?;
    let postgres = Postgres::start().await?;
    let database = postgres.database("gateway").await?;
    let tracegate = start(&database.app_url, Recording::On).await?;
    let owner = tracegate.owner().await;
    let provider = Provider {
        name: "upstream".to_owned(),
        kind: ProviderKind::OpenaiCompatible.into(),
        base_url: format!("{upstream}/v1"),
        models: vec!["gpt-4o-mini".to_owned()],
        ..Provider::default()
    };
    let request = CreateProviderRequest {
        provider: Some(provider),
        key: "of the provider".to_owned(),
        request_id: request_id(),
    };
    owner.providers().create_provider(request).await?;
    let price = Price {
        provider: "upstream".to_owned(),
        model: "gpt-4o-mini".to_owned(),
        input_nanos_usd: 150,
        output_nanos_usd: 600,
        ..Price::default()
    };
    owner.usage().set_price(SetPriceRequest { price: Some(price), request_id: request_id() }).await?;
    governed::create_budget(&owner).await?;
    let key = tracegate.api_key(&owner, &[Permission::PrecheckInvoke]).await;
    println!("http://{}/v1/chat/completions {} {}", tracegate.address, key.credential, std::process::id());
    stop.cancelled().await;
    tracegate.stop().await;
    Ok(())
}

/// As the product's binary does it: what metrics cost is part of the figures.
#[expect(clippy::disallowed_methods, reason = "it ends with the process")]
fn keep_telemetry(stop: &CancellationToken) -> anyhow::Result<()> {
    let telemetry = telemetry::start("warn", LogFormat::Json, None, "bench")?;
    tokio::spawn(telemetry::keep_metrics_small(telemetry.metrics, stop.clone()));
    Ok(())
}

#[derive(Clone)]
struct OneLot;

impl Method for OneLot {
    const SERVICE: &'static str = LOT_SERVICE;

    fn answer(self, request: http::Request<Body>) -> BoxFuture<http::Response<Body>> {
        Box::pin(async move { Grpc::new(ValidatingCodec::default()).unary(self, request).await })
    }
}

impl UnaryService<GetLotRequest> for OneLot {
    type Response = GetLotResponse;
    type Future = BoxFuture<Result<Response<GetLotResponse>, Status>>;

    fn call(&mut self, request: Request<GetLotRequest>) -> Self::Future {
        Box::pin(answer(request, |_caller, req| async move { Ok(bare::lot(req)) }))
    }
}

/// Auth, where everybody is the same person.
struct OneCaller;

#[tonic::async_trait]
impl MeshService for OneCaller {
    async fn introspect(
        &self,
        _request: Request<IntrospectRequest>,
    ) -> Result<Response<IntrospectResponse>, Status> {
        let id = |n: u8| format!("01900000-0000-7000-8000-0000000000{n:02x}");
        Ok(Response::new(IntrospectResponse {
            organization_id: id(1),
            user_id: id(2),
            session_id: id(3),
            permissions: vec![Permission::LotRead.into()],
            apps: vec![App::Traceability.into()],
            ..IntrospectResponse::default()
        }))
    }

    type WatchRevocationsStream =
        Pin<Box<dyn Stream<Item = Result<WatchRevocationsResponse, Status>> + Send>>;

    async fn watch_revocations(
        &self,
        _request: Request<WatchRevocationsRequest>,
    ) -> Result<Response<Self::WatchRevocationsStream>, Status> {
        let beats = IntervalStream::new(tokio::time::interval(Duration::from_millis(250)));
        Ok(Response::new(Box::pin(beats.map(|_| Ok(WatchRevocationsResponse::default())))))
    }
}
