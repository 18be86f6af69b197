//! Uploads, whole and in pieces.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tonic::service::Routes;
use tonic::{Code, Request, Status};
use tonic_types::{ErrorDetails, StatusExt};
use tracegate_sdk::proto::auth::v1::auth_service_server::AuthServiceServer;
use tracegate_sdk::proto::auth::v1::{LogInResponse, RefreshSessionResponse};
use tracegate_sdk::proto::tasks::v1::template_service_server::TemplateServiceServer;
use tracegate_sdk::proto::tasks::v1::upload_template_request::Part;
use tracegate_sdk::proto::tasks::v1::*;
use tracegate_sdk::{Client, Uploaded};

use crate::kit::{Auth, Counter, Templates, serve, serve_one, tokens};

const UPLOAD_ID: &str = "0190a0a0-0000-7000-8000-000000000002";
const ABC_SHA256: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

async fn client(templates: Templates) -> Client {
    let url = serve_one(TemplateServiceServer::new(templates)).await;
    Client::builder().url(url).api_key("tg_key").build().unwrap()
}

fn stored() -> Uploaded {
    Uploaded { template: Template { id: "template".to_owned(), ..Default::default() }, task: Task::default() }
}

#[tokio::test]
async fn a_stream_cut_short_is_sent_again_under_the_same_request_id() {
    let ids = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&ids);
    let n_calls = Counter::default();
    let file: Vec<u8> = (0..700_000_u32).map(|n| (n % 251) as u8).collect();
    let expected = file.clone();
    let upload_template = move |parts: Vec<UploadTemplateRequest>| {
        let mut received = Vec::new();
        for (n, part) in parts.into_iter().enumerate() {
            match part.part.unwrap() {
                Part::Header(header) => {
                    assert_eq!((n, header.size_bytes), (0, 700_000));
                    assert_eq!((header.file_name.as_str(), header.title.as_str()), ("a.docx", "A"));
                    seen.lock().unwrap().push(header.request_id);
                }
                Part::Chunk(chunk) => received.extend_from_slice(&chunk),
            }
        }
        assert!(received == expected);
        if n_calls.next() == 0 {
            return Err(Status::unavailable("away"));
        }
        Ok(UploadTemplateResponse { template: Some(stored().template), task: Some(stored().task) })
    };
    let client =
        client(Templates { upload_template: Some(Box::new(upload_template)), ..Default::default() }).await;
    assert_eq!(client.upload_template(file, "a.docx", "A").await.unwrap(), stored());
    let ids = ids.lock().unwrap();
    assert_eq!(ids.len(), 2);
    assert!(!ids[0].is_empty() && ids[0] == ids[1]);
}

#[tokio::test]
async fn a_file_refused_at_its_header_says_why() {
    let templates = Templates {
        upload_template: Some(Box::new(|_| Err(Status::internal("all of it came")))),
        ..Default::default()
    };
    let error =
        client(templates).await.upload_template(vec![0; 30 * 1024 * 1024], "a.docx", "").await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Code::InvalidArgument, "too large"));
}

#[tokio::test]
async fn a_token_refused_at_the_upload_is_renewed_once() {
    let (n_uploads, n_renewals) = (Counter::default(), Arc::new(Counter::default()));
    let renewals = Arc::clone(&n_renewals);
    let long = Duration::from_secs(1800);
    let auth = Auth {
        log_in: Some(Box::new(move |_| Ok(LogInResponse { session: Some(tokens("first", long)) }))),
        refresh_session: Some(Box::new(move |_| {
            renewals.next();
            Ok(RefreshSessionResponse { session: Some(tokens("second", long)) })
        })),
        ..Default::default()
    };
    let upload_template = move |_| match n_uploads.next() {
        0 => Err(Status::unauthenticated("expired")),
        _ => Ok(UploadTemplateResponse { template: Some(stored().template), task: Some(stored().task) }),
    };
    let templates = Templates { upload_template: Some(Box::new(upload_template)), ..Default::default() };
    let routes = Routes::new(AuthServiceServer::new(auth)).add_service(TemplateServiceServer::new(templates));
    let client = Client::builder().url(format!("http://{}", serve(routes).await)).build().unwrap();
    client.log_in("ana@example.com", "secret", "").await.unwrap();
    assert_eq!(client.upload_template(&b"abc"[..], "a.docx", "").await.unwrap(), stored());
    assert_eq!(n_renewals.get(), 1);
}

/// A server that has `received` bytes of an upload of "abc" already, and loses track at the second byte once.
fn in_chunks(received: Vec<u8>) -> (Templates, Arc<Mutex<Vec<u8>>>) {
    let at_start = i64::try_from(received.len()).unwrap();
    let received = Arc::new(Mutex::new(received));
    let file = Arc::clone(&received);
    let n_refusals = Counter::default();
    let templates = Templates {
        start_upload: Some(Box::new(move |request: Request<StartUploadRequest>| {
            let header = request.into_inner().header.unwrap();
            assert_eq!((header.sha256.as_str(), header.size_bytes), (ABC_SHA256, 3));
            assert_eq!(header.request_id.len(), 36);
            Ok(StartUploadResponse {
                upload_id: UPLOAD_ID.to_owned(),
                chunk_bytes_max: 1,
                received_bytes: at_start,
            })
        })),
        upload_chunk: Some(Box::new(move |request: Request<UploadChunkRequest>| {
            let request = request.into_inner();
            let mut file = file.lock().unwrap();
            if request.offset == 1 && n_refusals.next() == 0 {
                file.clear();
                let metadata = [("expected_offset".to_owned(), "0".to_owned())];
                let details = ErrorDetails::with_error_info("CHUNK_OUT_OF_ORDER", "tracegate.dev", metadata);
                return Err(Status::with_error_details(Code::FailedPrecondition, "", details));
            }
            assert_eq!(usize::try_from(request.offset).unwrap(), file.len());
            file.extend_from_slice(&request.chunk);
            Ok(UploadChunkResponse { received_bytes: i64::try_from(file.len()).unwrap() })
        })),
        finish_upload: Some(Box::new(|request: Request<FinishUploadRequest>| {
            assert_eq!(request.into_inner().upload_id, UPLOAD_ID);
            Ok(FinishUploadResponse { template: Some(stored().template), task: Some(stored().task) })
        })),
        ..Default::default()
    };
    (templates, received)
}

#[tokio::test]
async fn chunks_go_on_where_the_server_says() {
    for already in [&b""[..], b"a", b"ab", b"abc"] {
        let (templates, received) = in_chunks(already.to_vec());
        let client = client(templates).await;
        assert_eq!(client.upload_template_unary(&b"abc"[..], "a.docx", "").await.unwrap(), stored());
        assert_eq!(*received.lock().unwrap(), b"abc");
    }
}

#[tokio::test]
async fn a_server_that_never_takes_a_chunk_ends_the_upload() {
    let start = |_| {
        Ok(StartUploadResponse { upload_id: UPLOAD_ID.to_owned(), chunk_bytes_max: 2, received_bytes: 0 })
    };
    let templates = Templates {
        start_upload: Some(Box::new(start)),
        upload_chunk: Some(Box::new(|_| Ok(UploadChunkResponse { received_bytes: 0 }))),
        ..Default::default()
    };
    let error = client(templates).await.upload_template_unary(&b"abc"[..], "a.docx", "").await.unwrap_err();
    assert_eq!(error.code(), Code::Internal);
}
