//! Scripted servers: one closure for each method a test needs; the other methods answer UNIMPLEMENTED.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::Stream;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::server::NamedService;
use tonic::service::Routes;
use tonic::transport::Server;
use tonic::{Request, Response, Status, Streaming};
use tracegate_sdk::proto::auth::v1::auth_service_server::AuthService;
use tracegate_sdk::proto::auth::v1::*;
use tracegate_sdk::proto::governance::v1::decision_service_server::DecisionService;
use tracegate_sdk::proto::governance::v1::gate_service_server::GateService;
use tracegate_sdk::proto::governance::v1::*;
use tracegate_sdk::proto::tasks::v1::task_service_server::TaskService;
use tracegate_sdk::proto::tasks::v1::template_service_server::TemplateService;
use tracegate_sdk::proto::tasks::v1::*;

pub(crate) type Updates<T> = Pin<Box<dyn Stream<Item = Result<T, Status>> + Send>>;
type Handler<I, O> = Box<dyn Fn(Request<I>) -> Result<O, Status> + Send + Sync>;

pub(crate) async fn serve(routes: Routes) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(Server::builder().add_routes(routes).serve_with_incoming(TcpListenerStream::new(listener)));
    address
}

pub(crate) async fn serve_one<S>(service: S) -> String
where
    S: tower::Service<
            http::Request<tonic::body::Body>,
            Response = http::Response<tonic::body::Body>,
            Error = Infallible,
        > + NamedService
        + Clone
        + Send
        + Sync
        + 'static,
    S::Future: Send,
{
    format!("http://{}", serve(Routes::new(service)).await)
}

/// A wire that can be cut.
pub(crate) struct Proxy {
    pub(crate) url: String,
    cut: watch::Sender<u32>,
}

impl Proxy {
    pub(crate) async fn before(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (cut, cuts) = watch::channel(0);
        tokio::spawn(async move {
            while let Ok((mut near, _)) = listener.accept().await {
                let mut cuts = cuts.clone();
                cuts.mark_unchanged();
                tokio::spawn(async move {
                    let mut far = TcpStream::connect(server).await.unwrap();
                    tokio::select! {
                        _ = tokio::io::copy_bidirectional(&mut near, &mut far) => {}
                        _ = cuts.changed() => {}
                    }
                });
            }
        });
        Self { url, cut }
    }

    pub(crate) fn cut(&self) {
        self.cut.send_modify(|n| *n += 1);
    }
}

#[derive(Default)]
pub(crate) struct Counter(AtomicUsize);

impl Counter {
    /// The count before this one.
    pub(crate) fn next(&self) -> usize {
        self.0.fetch_add(1, Ordering::SeqCst)
    }

    pub(crate) fn get(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

pub(crate) fn tokens(access_token: &str, lasts: Duration) -> SessionTokens {
    let at = |lasts| Some((std::time::SystemTime::now() + lasts).into());
    SessionTokens {
        access_token: access_token.to_owned(),
        access_expire_time: at(lasts),
        refresh_token: format!("refresh of {access_token}"),
        refresh_expire_time: at(Duration::from_secs(7 * 24 * 3600)),
    }
}

pub(crate) fn header<'a, T>(request: &'a Request<T>, name: &str) -> &'a str {
    request.metadata().get(name).map_or("", |value| value.to_str().unwrap())
}

macro_rules! scripted {
    ($name:ident: $service:ident {
        $($method:ident($request:ty) -> $response:ty $([$stream:ident])?,)*
    }) => {
        #[derive(Default)]
        pub(crate) struct $name {
            $(pub(crate) $method: Option<Handler<$request, $response>>,)*
        }

        #[tonic::async_trait]
        impl $service for $name {
            $($(type $stream = $response;)?
            async fn $method(&self, request: Request<$request>) -> Result<Response<$response>, Status> {
                match &self.$method {
                    Some(script) => script(request).map(Response::new),
                    None => Err(Status::unimplemented(stringify!($method))),
                }
            })*
        }
    };
}

scripted!(Auth: AuthService {
    sign_up(SignUpRequest) -> SignUpResponse,
    verify_email(VerifyEmailRequest) -> VerifyEmailResponse,
    log_in(LogInRequest) -> LogInResponse,
    refresh_session(RefreshSessionRequest) -> RefreshSessionResponse,
    log_out(LogOutRequest) -> LogOutResponse,
    get_caller(GetCallerRequest) -> GetCallerResponse,
});

scripted!(Gate: GateService {
    precheck(PrecheckRequest) -> PrecheckResponse,
    postcheck(PostcheckRequest) -> PostcheckResponse,
    postcheck_stream(Streaming<PostcheckStreamRequest>) -> Updates<PostcheckStreamResponse> [PostcheckStreamStream],
    cancel_precheck(CancelPrecheckRequest) -> CancelPrecheckResponse,
    verify_receipt(VerifyReceiptRequest) -> VerifyReceiptResponse,
});

scripted!(Decisions: DecisionService {
    get_decision(GetDecisionRequest) -> GetDecisionResponse,
    list_decisions(ListDecisionsRequest) -> ListDecisionsResponse,
    watch_decisions(WatchDecisionsRequest) -> Updates<WatchDecisionsResponse> [WatchDecisionsStream],
    explain_decision(ExplainDecisionRequest) -> ExplainDecisionResponse,
    get_decision_stats(GetDecisionStatsRequest) -> GetDecisionStatsResponse,
    export_decisions(ExportDecisionsRequest) -> Updates<ExportDecisionsResponse> [ExportDecisionsStream],
    get_checkpoint(GetCheckpointRequest) -> GetCheckpointResponse,
    get_inclusion_proof(GetInclusionProofRequest) -> GetInclusionProofResponse,
    get_consistency_proof(GetConsistencyProofRequest) -> GetConsistencyProofResponse,
    get_gate_health(GetGateHealthRequest) -> GetGateHealthResponse,
    get_retention(GetRetentionRequest) -> GetRetentionResponse,
    set_retention(SetRetentionRequest) -> SetRetentionResponse,
    place_legal_hold(PlaceLegalHoldRequest) -> PlaceLegalHoldResponse,
    release_legal_hold(ReleaseLegalHoldRequest) -> ReleaseLegalHoldResponse,
});

scripted!(Tasks: TaskService {
    get_task(GetTaskRequest) -> GetTaskResponse,
    list_tasks(ListTasksRequest) -> ListTasksResponse,
    watch_task(WatchTaskRequest) -> Updates<WatchTaskResponse> [WatchTaskStream],
    cancel_task(CancelTaskRequest) -> CancelTaskResponse,
    retry_task(RetryTaskRequest) -> RetryTaskResponse,
});

const FILE_BYTES_MAX: i64 = 25 * 1024 * 1024;

type TakeUpload =
    Box<dyn Fn(Vec<UploadTemplateRequest>) -> Result<UploadTemplateResponse, Status> + Send + Sync>;

#[derive(Default)]
pub(crate) struct Templates {
    pub(crate) upload_template: Option<TakeUpload>,
    pub(crate) start_upload: Option<Handler<StartUploadRequest, StartUploadResponse>>,
    pub(crate) upload_chunk: Option<Handler<UploadChunkRequest, UploadChunkResponse>>,
    pub(crate) finish_upload: Option<Handler<FinishUploadRequest, FinishUploadResponse>>,
}

fn answer<I, O>(script: &Option<Handler<I, O>>, request: Request<I>) -> Result<Response<O>, Status> {
    let script = script.as_ref().ok_or_else(|| Status::unimplemented("not scripted"))?;
    script(request).map(Response::new)
}

#[tonic::async_trait]
impl TemplateService for Templates {
    async fn upload_template(
        &self,
        request: Request<Streaming<UploadTemplateRequest>>,
    ) -> Result<Response<UploadTemplateResponse>, Status> {
        let script = self.upload_template.as_ref().ok_or_else(|| Status::unimplemented("not scripted"))?;
        let mut parts = request.into_inner();
        let mut received = Vec::new();
        while let Some(part) = parts.message().await? {
            if matches!(&part.part, Some(upload_template_request::Part::Header(header)) if header.size_bytes > FILE_BYTES_MAX)
            {
                return Err(Status::invalid_argument("too large"));
            }
            received.push(part);
        }
        script(received).map(Response::new)
    }

    async fn start_upload(
        &self,
        request: Request<StartUploadRequest>,
    ) -> Result<Response<StartUploadResponse>, Status> {
        answer(&self.start_upload, request)
    }

    async fn upload_chunk(
        &self,
        request: Request<UploadChunkRequest>,
    ) -> Result<Response<UploadChunkResponse>, Status> {
        answer(&self.upload_chunk, request)
    }

    async fn finish_upload(
        &self,
        request: Request<FinishUploadRequest>,
    ) -> Result<Response<FinishUploadResponse>, Status> {
        answer(&self.finish_upload, request)
    }

    async fn get_template(
        &self,
        _: Request<GetTemplateRequest>,
    ) -> Result<Response<GetTemplateResponse>, Status> {
        Err(Status::unimplemented("not scripted"))
    }

    async fn list_templates(
        &self,
        _: Request<ListTemplatesRequest>,
    ) -> Result<Response<ListTemplatesResponse>, Status> {
        Err(Status::unimplemented("not scripted"))
    }
}
