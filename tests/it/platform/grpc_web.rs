//! What a browser gets: grpc-web over HTTP/1.1, and refusals in the same framing with the headers that let a page read them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::Method;
use prost::Message;
use tracegate_proto::auth::v1::{GetCallerRequest, GetCallerResponse};
use wire::{OUR_ORIGIN, WEB};

use super::*;

const GET_CALLER: &str = "/tracegate.auth.v1.AuthService/GetCaller";

/// What CORS needs for a page of ours to read the answer.
fn assert_readable(answer: &wire::Answer, content_type: &str) {
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), content_type);
    assert_eq!(answer.header("access-control-allow-origin"), OUR_ORIGIN);
    assert_eq!(answer.header("access-control-allow-credentials"), "true");
    for exposed in ["grpc-status", "grpc-message", "grpc-status-details-bin"] {
        assert!(answer.header("access-control-expose-headers").contains(exposed), "{:?}", answer.headers);
    }
    assert!(answer.header("vary").contains("origin"), "{:?}", answer.headers);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_answered_in_frames_with_its_status_last() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let bearer = format!("Bearer {}", olga.credential);
    let headers = [("authorization", bearer.as_str()), ("origin", OUR_ORIGIN)];
    let answer = wire::call(&t, GET_CALLER, &headers, &GetCallerRequest {}).await;
    assert_readable(&answer, WEB);
    let frames = answer.frames();
    let kinds: Vec<bool> = frames.iter().map(|(is_trailers, _)| *is_trailers).collect();
    assert_eq!(kinds, [false, true]);
    let caller = GetCallerResponse::decode(frames[0].1.clone()).unwrap();
    assert_eq!(caller.user.unwrap().id, olga.user_id);
    assert_eq!(answer.grpc_status().code(), Code::Ok);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_text_form_is_the_same_in_base64() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let bearer = format!("Bearer {}", olga.credential);
    let headers = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/grpc-web-text"),
        ("accept", "application/grpc-web-text"),
    ];
    let body = STANDARD.encode(wire::framed(&GetCallerRequest {})).into_bytes();
    let answer = wire::send(&t, Method::POST, GET_CALLER, &headers, body).await;
    assert!(answer.header("content-type").starts_with("application/grpc-web-text"), "{:?}", answer.headers);
    let text = String::from_utf8(answer.body.to_vec()).unwrap();
    // Frames are encoded one by one: padding may stand in the middle.
    let bytes: Vec<u8> = text.split_inclusive('=').collect::<Vec<_>>().concat().into_bytes();
    let decoded: Vec<u8> = bytes.chunks(4).flat_map(|chunk| STANDARD.decode(chunk).unwrap()).collect();
    let answer = wire::Answer { body: decoded.into(), ..answer };
    let caller = GetCallerResponse::decode(answer.frames()[0].1.clone()).unwrap();
    assert_eq!(caller.user.unwrap().id, olga.user_id);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_reaches_a_page_in_its_own_framing() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let bearer = format!("Bearer {}", olga.credential);
    let signed_in = [("authorization", bearer.as_str()), ("origin", OUR_ORIGIN)];
    let origin = [("origin", OUR_ORIGIN)];

    // At the gate.
    let answer = wire::call(&t, GET_CALLER, &origin, &GetCallerRequest {}).await;
    assert_readable(&answer, WEB);
    assert_eq!(answer.refusal(), (Code::Unauthenticated, ErrorReason::CredentialMissing));

    // In the codec, with every broken rule.
    let answer = wire::call(
        &t,
        "/tracegate.traceability.v1.LotService/CreateLot",
        &signed_in,
        &CreateLotRequest::default(),
    )
    .await;
    assert_readable(&answer, WEB);
    assert_eq!(answer.refusal(), (Code::InvalidArgument, ErrorReason::InvalidRequest));
    let violated = tracegate_tests::violated_fields(&answer.grpc_status());
    assert_eq!(violated, ["lot_code", "type", "quantity_mg", "request_id"]);

    // In the handler.
    let absent = GetLotRequest { lot_id: request_id(), ..GetLotRequest::default() };
    let answer = wire::call(&t, "/tracegate.traceability.v1.LotService/GetLot", &signed_in, &absent).await;
    assert_readable(&answer, WEB);
    assert_eq!(answer.refusal(), (Code::NotFound, ErrorReason::NotFound));

    // By the clock: tonic's own layer would answer in the wrong framing and without these headers.
    let locked = LotsLocked::now(&t).await;
    let hurried = [signed_in[0], signed_in[1], ("grpc-timeout", "300m")];
    let answer = wire::call(&t, "/tracegate.traceability.v1.LotService/GetLot", &hurried, &absent).await;
    assert_readable(&answer, WEB);
    assert_eq!(answer.refusal(), (Code::DeadlineExceeded, ErrorReason::DeadlineExceeded));
    locked.open().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_our_pages_may_ask() {
    let t = Tracegate::start().await;
    let preflight = |origin: &'static str| {
        let headers = [
            ("origin", origin),
            ("access-control-request-method", "POST"),
            (
                "access-control-request-headers",
                "content-type,x-grpc-web,authorization,x-tracegate-client,grpc-timeout,traceparent",
            ),
        ];
        let t = &t;
        async move { wire::send(t, Method::OPTIONS, GET_CALLER, &headers, Vec::new()).await }
    };
    let ours = preflight(OUR_ORIGIN).await;
    assert_eq!(ours.status, 200);
    assert_eq!(ours.header("access-control-allow-origin"), OUR_ORIGIN);
    assert_eq!(ours.header("access-control-allow-credentials"), "true");
    for wanted in
        ["content-type", "x-grpc-web", "authorization", "x-tracegate-client", "grpc-timeout", "traceparent"]
    {
        assert!(ours.header("access-control-allow-headers").contains(wanted), "{:?}", ours.headers);
    }
    for foreign in
        ["http://evil.example", "http://localhost:8400.evil.example", "https://localhost:8400", "null"]
    {
        assert_eq!(preflight(foreign).await.header("access-control-allow-origin"), "", "{foreign}");
        let answer = wire::call(&t, GET_CALLER, &[("origin", foreign)], &GetCallerRequest {}).await;
        assert_eq!(answer.header("access-control-allow-origin"), "", "{foreign}");
    }
}

/// An event reaches a page while the stream is open, not at its end.
#[tokio::test(flavor = "multi_thread")]
async fn a_watched_stream_is_sent_frame_by_frame_and_ends_with_its_status() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    decide(&olga).await;
    decide(&olga).await;
    let bearer = format!("Bearer {}", olga.credential);
    let headers = [("authorization", bearer.as_str()), ("grpc-timeout", "3S")];
    let request = WatchDecisionsRequest { after_sequence: Some(0) };
    let answer =
        wire::call(&t, "/tracegate.governance.v1.DecisionService/WatchDecisions", &headers, &request).await;
    let frames = answer.frames();
    let (last, messages) = frames.split_last().unwrap();
    assert!(last.0, "the status comes last");
    assert!(messages.iter().all(|(is_trailers, _)| !is_trailers));
    let sequences: Vec<i64> = messages
        .iter()
        .map(|(_, bytes)| WatchDecisionsResponse::decode(bytes.clone()).unwrap().sequence)
        .collect();
    assert_eq!(sequences, [0, 1, 2]);
    assert_eq!(answer.refusal(), (Code::DeadlineExceeded, ErrorReason::DeadlineExceeded));
}
