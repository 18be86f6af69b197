//! The peer: the same messages over tonic's own server with prost's codec. No identity, no limits, no validation, no metrics.

use std::convert::Infallible;
use std::future::Ready;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::{Stream, StreamExt};
use http::Request as HttpRequest;
use tokio::sync::watch;
use tokio_stream::wrappers::WatchStream;
use tonic::body::Body;
use tonic::codegen::Service;
use tonic::server::{Grpc, NamedService, ServerStreamingService, UnaryService};
use tonic::service::Routes;
use tonic::{Request, Response, Status};
use tonic_prost::ProstCodec;
use tracegate_proto::events::v1::Heartbeat;
use tracegate_proto::governance::v1::watch_decisions_response::Update;
use tracegate_proto::governance::v1::{
    Decision, FindingSummary, PrecheckRequest, PrecheckResponse, WatchDecisionsRequest,
    WatchDecisionsResponse,
};
use tracegate_proto::traceability::v1::{GetLotRequest, GetLotResponse, Lot};

pub(crate) type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

pub(crate) fn routes() -> Routes {
    let heartbeat =
        WatchDecisionsResponse { sequence: 0, update: Some(Update::Heartbeat(Heartbeat { sequence: 0 })) };
    let newest = watch::Sender::new(heartbeat);
    Routes::new(One(GetLot)).add_service(One(Publish(newest.clone()))).add_service(One(Watch(newest)))
}

/// A service of one method.
#[derive(Clone)]
pub(crate) struct One<M>(pub M);

pub(crate) trait Method: Clone + Send + 'static {
    const SERVICE: &'static str;

    fn answer(self, request: HttpRequest<Body>) -> BoxFuture<http::Response<Body>>;
}

impl<M: Method> NamedService for One<M> {
    const NAME: &'static str = M::SERVICE;
}

impl<M: Method> Service<HttpRequest<Body>> for One<M> {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: HttpRequest<Body>) -> Self::Future {
        let answer = self.0.clone().answer(request);
        Box::pin(async move { Ok(answer.await) })
    }
}

// === GetLot ===

#[derive(Clone)]
struct GetLot;

impl Method for GetLot {
    const SERVICE: &'static str = "tracegate.traceability.v1.LotService";

    fn answer(self, request: HttpRequest<Body>) -> BoxFuture<http::Response<Body>> {
        Box::pin(async move { Grpc::new(ProstCodec::default()).unary(self, request).await })
    }
}

impl UnaryService<GetLotRequest> for GetLot {
    type Response = GetLotResponse;
    type Future = Ready<Result<Response<GetLotResponse>, Status>>;

    fn call(&mut self, request: Request<GetLotRequest>) -> Self::Future {
        std::future::ready(Ok(Response::new(lot(request.into_inner()))))
    }
}

/// About 130 bytes, some of them the caller's.
pub(crate) fn lot(req: GetLotRequest) -> GetLotResponse {
    let lot = Lot {
        id: req.lot_id,
        lot_code: "RAW-2031-000042".to_owned(),
        quantity_mg: 500_000_000,
        temperature_mc: Some(2_500),
        registrar_id: "01900000-0000-7000-8000-000000000002".to_owned(),
        ..Lot::default()
    };
    GetLotResponse { lot: Some(lot), ..GetLotResponse::default() }
}

// === Precheck, which only tells the watchers ===

#[derive(Clone)]
struct Publish(watch::Sender<WatchDecisionsResponse>);

impl Method for Publish {
    const SERVICE: &'static str = "tracegate.governance.v1.GateService";

    fn answer(self, request: HttpRequest<Body>) -> BoxFuture<http::Response<Body>> {
        Box::pin(async move { Grpc::new(ProstCodec::default()).unary(self, request).await })
    }
}

impl UnaryService<PrecheckRequest> for Publish {
    type Response = PrecheckResponse;
    type Future = Ready<Result<Response<PrecheckResponse>, Status>>;

    fn call(&mut self, request: Request<PrecheckRequest>) -> Self::Future {
        let PrecheckRequest { tool, request_id, content, .. } = request.into_inner();
        let decision = decision(tool, request_id);
        let sequence = self.0.borrow().sequence + 1;
        self.0.send_replace(WatchDecisionsResponse {
            sequence,
            update: Some(Update::Decision(decision.clone())),
        });
        let answer = PrecheckResponse { decision: Some(decision), content, ..PrecheckResponse::default() };
        std::future::ready(Ok(Response::new(answer)))
    }
}

/// As long as one of the product.
fn decision(tool: String, id: String) -> Decision {
    let finding = FindingSummary {
        pii_class: 1,
        action: 2,
        count: 1,
        confidence_max: 0.9,
        ..FindingSummary::default()
    };
    Decision {
        actor_id: id.clone(),
        id,
        direction: 1,
        verdict: 2,
        tool,
        reasons: vec!["2 findings tokenized (email, phone)".to_owned()],
        findings: vec![finding.clone(), finding],
        policy_version: 1,
        detector_version: "patterns-1".to_owned(),
        payload_hash: "0123456789abcdef".repeat(4),
        payload_bytes: 1024,
        latency_us: 100,
        ..Decision::default()
    }
}

// === WatchDecisions ===

#[derive(Clone)]
struct Watch(watch::Sender<WatchDecisionsResponse>);

impl Method for Watch {
    const SERVICE: &'static str = "tracegate.governance.v1.DecisionService";

    fn answer(self, request: HttpRequest<Body>) -> BoxFuture<http::Response<Body>> {
        Box::pin(async move { Grpc::new(ProstCodec::default()).server_streaming(self, request).await })
    }
}

impl ServerStreamingService<WatchDecisionsRequest> for Watch {
    type Response = WatchDecisionsResponse;
    type ResponseStream = Pin<Box<dyn Stream<Item = Result<WatchDecisionsResponse, Status>> + Send>>;
    type Future = Ready<Result<Response<Self::ResponseStream>, Status>>;

    fn call(&mut self, _request: Request<WatchDecisionsRequest>) -> Self::Future {
        let newest = WatchStream::new(self.0.subscribe());
        std::future::ready(Ok(Response::new(Box::pin(newest.map(Ok)))))
    }
}
