//! What is a call and what is not: verbs, content types, unknown methods, messages that are too large.

use http::{Method, StatusCode};
use prost::Message;
use tonic::transport::Channel;
use tracegate_proto::auth::v1::GetCallerRequest;
use tracegate_tests::raw;
use wire::WEB;

use super::*;

const GET_CALLER: &str = "/tracegate.auth.v1.AuthService/GetCaller";

#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_posted() {
    let t = Tracegate::start().await;
    for method in [Method::GET, Method::PUT, Method::DELETE, Method::PATCH, Method::HEAD] {
        let body = wire::framed(&GetCallerRequest {});
        let answer = wire::send(&t, method.clone(), GET_CALLER, &[("content-type", WEB)], body).await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_says_that_it_is_one() {
    let t = Tracegate::start().await;
    let status = async |content_type: &str| {
        let body = wire::framed(&GetCallerRequest {});
        let headers = [("content-type", content_type)];
        wire::send(&t, Method::POST, GET_CALLER, if content_type.is_empty() { &[] } else { &headers }, body)
            .await
    };
    // What a form or a page of another site can send without being asked first.
    for simple in ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"] {
        assert_eq!(status(simple).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{simple}");
    }
    for other in [
        "application/json",
        "application/grpc+json",
        "application/grpc-web+json",
        "application/grpcx",
        "application/proto",
    ] {
        assert_eq!(status(other).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{other}");
    }
    for web in [
        "application/grpc-web",
        WEB,
        "application/grpc-web+proto; charset=utf-8",
        "application/grpc-web;charset=utf-8",
    ] {
        let answer = status(web).await;
        assert_eq!(answer.status, StatusCode::OK, "{web}");
        assert_eq!(answer.refusal(), (Code::Unauthenticated, ErrorReason::CredentialMissing), "{web}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_method_is_unimplemented_in_both_framings() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    for path in [
        "/tracegate.auth.v1.AuthService/BecomeAdmin",
        "/tracegate.auth.v9.AuthService/GetCaller",
        "/nothing.of.ours/Method",
        "/tracegate.auth.v1.AuthService/",
    ] {
        for credential in [None, Some(olga.credential.as_str())] {
            let refused = raw::call(&t.channel(), path, credential, Vec::new()).await.unwrap_err();
            assert_eq!(
                (refused.code(), reason(&refused)),
                (Code::Unimplemented, ErrorReason::MethodUnknown),
                "{path}"
            );
        }
        let answer = wire::call(&t, path, &[], &GetCallerRequest {}).await;
        assert_eq!(answer.refusal(), (Code::Unimplemented, ErrorReason::MethodUnknown), "{path}");
        assert!(
            answer.header("content-type").starts_with("application/grpc-web"),
            "{path}: {:?}",
            answer.headers
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_above_four_mebibytes_is_refused_with_the_limit() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let check = |refused: &Status, what: &str| {
        assert_eq!(
            (refused.code(), reason(refused)),
            (Code::ResourceExhausted, ErrorReason::RequestTooLarge),
            "{what}: {refused:?}"
        );
        assert_eq!(metadata(refused, "limit_bytes"), "4194304", "{what}");
    };
    let request = PrecheckRequest {
        content: "x".repeat(5 << 20),
        tool: "ai.generate".to_owned(),
        request_id: request_id(),
        ..PrecheckRequest::default()
    };
    let path = "/tracegate.governance.v1.GateService/Precheck";
    check(
        &raw::call(&t.channel(), path, Some(&olga.credential), request.encode_to_vec()).await.unwrap_err(),
        "native",
    );
    let bearer = format!("Bearer {}", olga.credential);
    check(
        &wire::call(&t, path, &[("authorization", bearer.as_str())], &request).await.grpc_status(),
        "grpc-web",
    );
    let upload = "/tracegate.tasks.v1.TemplateService/UploadTemplate";
    check(
        &raw::call(&t.channel(), upload, Some(&olga.credential), vec![0; 5 << 20]).await.unwrap_err(),
        "a streamed message",
    );
    // The connection is fine.
    decide(&olga).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_that_are_no_message_are_refused_and_no_more() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let channel: Channel = t.channel();
    for method in raw::methods() {
        for garbage in [vec![0xff; 3], vec![0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f], vec![0x07]] {
            let answer = raw::call(&channel, &raw::path(&method), Some(&olga.credential), garbage).await;
            let refused = answer.expect_err(method.full_name());
            assert!(
                matches!(
                    refused.code(),
                    Code::InvalidArgument | Code::PermissionDenied | Code::Unauthenticated
                ),
                "{}: {refused:?}",
                method.full_name()
            );
        }
    }
}
