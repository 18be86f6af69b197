use time::Duration;

use tonic::Code;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::options::v1::Permission;
use tracegate_proto::tasks::v1::{StartUploadRequest, UploadHeader};
use tracegate_tests::server::Wishes;
use tracegate_tests::{Tracegate, metadata, reason, violated_fields};

use super::support::*;

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_started_again_goes_on_where_it_was() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let content = document("Resumed", 100_000);
    let announced = header("form.docx", &content);
    let first = start(&olga, announced.clone()).await.unwrap();
    assert_eq!((first.received_bytes, first.chunk_bytes_max), (0, 1 << 20));
    chunk(&olga, &first.upload_id, 0, &content[..1_000]).await.unwrap();
    chunk(&olga, &first.upload_id, 1_000, &content[1_000..1_500]).await.unwrap();

    let resumed = start(&olga, announced.clone()).await.unwrap();
    assert_eq!((&resumed.upload_id, resumed.received_bytes), (&first.upload_id, 1_500));
    chunk(&olga, &resumed.upload_id, 1_500, &content[1_500..]).await.unwrap();
    let finished = finish(&olga, &resumed.upload_id).await.unwrap();
    assert_eq!(finished.template.unwrap().sha256, announced.sha256);

    // Also after its end: everything is there.
    let over = start(&olga, announced).await.unwrap();
    assert_eq!(over.upload_id, first.upload_id);
    assert_eq!(over.received_bytes, i64::try_from(content.len()).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_id_names_one_file() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let announced = header("form.docx", &small_document());
    start(&olga, announced.clone()).await.unwrap();
    let before = stored(&t.database).await;
    let other = UploadHeader { size_bytes: 7, ..announced };
    assert_eq!(reason(&start(&olga, other).await.unwrap_err()), ErrorReason::RequestIdReused);
    assert_eq!(stored(&t.database).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_header_starts_nothing() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let before = stored(&t.database).await;
    let refused = start(&olga, header("form.pdf", b"content")).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["header.file_name"]);
    let refused = start(&olga, UploadHeader { sha256: "ABC".to_owned(), ..header("form.docx", b"c") })
        .await
        .unwrap_err();
    assert_eq!(violated_fields(&refused), ["header.sha256"]);
    let refused = start(&olga, header("form.docx", b"")).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["header.size_bytes"]);
    let refused =
        start(&olga, UploadHeader { size_bytes: 100 << 20, ..header("form.docx", b"c") }).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::FileTooLarge);
    assert_eq!(metadata(&refused, "limit_bytes"), FILE_BYTES_MAX.to_string());
    let refused = olga.templates().start_upload(StartUploadRequest { header: None }).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["header"]);
    assert_eq!(stored(&t.database).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_keeps_more_than_twenty_open_and_after_an_hour_they_are_forgotten() {
    let t = Tracegate::start_with(Wishes { workers: 0, ..Wishes::default() }).await.unwrap();
    let (owner, other) = (t.owner().await, t.owner().await);
    // A key, because it does not run out when the clock moves.
    let olga = t.api_key(&owner, &[Permission::TemplateWrite]).await;
    let content = small_document();
    for _ in 0..20 {
        let started = start(&olga, header("form.docx", &content)).await.unwrap();
        chunk(&olga, &started.upload_id, 0, &content[..10]).await.unwrap();
    }
    let refused = start(&olga, header("form.docx", &content)).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::RateLimited);
    assert_eq!(refused.code(), Code::ResourceExhausted);
    assert_eq!(metadata(&refused, "limit"), "20");
    let retry_after_ms: u64 = metadata(&refused, "retry_after_ms").parse().unwrap();
    assert!((3_500_000..=3_600_000).contains(&retry_after_ms), "{retry_after_ms}");
    // A limit of one person is none of another's.
    start(&other, header("form.docx", &content)).await.unwrap();

    t.clock.advance(Duration::seconds(3_601));
    start(&olga, header("form.docx", &content)).await.unwrap();
    let left = stored(&t.database).await;
    // The other organization's waits for its own next visit.
    assert_eq!((left.uploads, left.upload_chunks), (2, 0));
}
