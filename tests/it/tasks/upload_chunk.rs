use tonic::Code;
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::tasks::v1::UploadHeader;
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id, violated_fields};

use super::support::*;

async fn intake() -> Tracegate {
    Tracegate::start_with(Wishes { workers: 0, ..Wishes::default() }).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_chunk_twice_changes_nothing() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = document("Twice", 20_000);
    let upload_id = start(&olga, header("form.docx", &content)).await.unwrap().upload_id;
    assert_eq!(chunk(&olga, &upload_id, 0, &content[..600]).await.unwrap(), 600);
    assert_eq!(chunk(&olga, &upload_id, 600, &content[600..800]).await.unwrap(), 800);
    let once = stored(&t.database).await;
    assert_eq!(chunk(&olga, &upload_id, 0, &content[..600]).await.unwrap(), 800);
    assert_eq!(chunk(&olga, &upload_id, 600, &content[600..800]).await.unwrap(), 800);
    assert_eq!(stored(&t.database).await, once);
    chunk(&olga, &upload_id, 800, &content[800..]).await.unwrap();
    finish(&olga, &upload_id).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_chunk_at_the_same_time_is_taken_once() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = small_document();
    let upload_id = start(&olga, header("form.docx", &content)).await.unwrap().upload_id;
    let sent = (0..8).map(|_| chunk(&olga, &upload_id, 0, &content));
    for received in futures_util::future::join_all(sent).await {
        assert_eq!(received.unwrap(), i64::try_from(content.len()).unwrap());
    }
    assert_eq!(stored(&t.database).await.upload_chunks, 1);
    finish(&olga, &upload_id).await.unwrap();
}

/// A chunk at the wrong place is refused, says where to go on, and is not kept.
async fn check_place(
    t: &Tracegate,
    olga: &Person,
    upload_id: &str,
    offset: usize,
    content: &[u8],
    expected: usize,
) {
    let before = stored(&t.database).await;
    let refused = chunk(olga, upload_id, offset, content).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::ChunkOutOfOrder, "at {offset}");
    assert_eq!(refused.code(), Code::FailedPrecondition);
    assert_eq!(metadata(&refused, "expected_offset"), expected.to_string());
    assert_eq!(metadata(&refused, "received_offset"), offset.to_string());
    assert_eq!(stored(&t.database).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn chunks_come_in_order_without_gap_or_overlap() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = document("Order", 50_000);
    let upload_id = start(&olga, header("form.docx", &content)).await.unwrap().upload_id;
    // The second before the first.
    check_place(&t, &olga, &upload_id, 100, &content[100..200], 0).await;
    chunk(&olga, &upload_id, 0, &content[..100]).await.unwrap();
    // A gap, an overlap, another cut of what is there, other bytes in place of those that are there.
    check_place(&t, &olga, &upload_id, 101, &content[101..200], 100).await;
    check_place(&t, &olga, &upload_id, 50, &content[50..150], 100).await;
    check_place(&t, &olga, &upload_id, 0, &content[..99], 100).await;
    check_place(&t, &olga, &upload_id, 0, &[0; 100], 100).await;
    // And all of it did no harm.
    chunk(&olga, &upload_id, 100, &content[100..]).await.unwrap();
    finish(&olga, &upload_id).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chunk_has_its_limits() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = noise(2 << 20);
    let upload_id = start(&olga, header("form.docx", &content)).await.unwrap().upload_id;
    let before = stored(&t.database).await;
    let refused = chunk(&olga, &upload_id, 0, &content[..CHUNK_BYTES_MAX + 1]).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["chunk"]);
    let refused = chunk(&olga, &upload_id, 0, b"").await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["chunk"]);
    assert_eq!(stored(&t.database).await, before);
    assert_eq!(chunk(&olga, &upload_id, 0, &content[..CHUNK_BYTES_MAX]).await.unwrap(), 1 << 20);
}

#[tokio::test(flavor = "multi_thread")]
async fn more_than_was_announced_is_refused_and_not_kept() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = small_document();
    let announced = UploadHeader { size_bytes: 100, ..header("form.docx", &content) };
    let upload_id = start(&olga, announced).await.unwrap().upload_id;
    chunk(&olga, &upload_id, 0, &content[..90]).await.unwrap();
    let before = stored(&t.database).await;
    let refused = chunk(&olga, &upload_id, 90, &content[90..101]).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::FileHashMismatch);
    assert_eq!(stored(&t.database).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_is_its_actors_own() {
    let t = intake().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let max = t.member(&olga, Role::Manager).await;
    let content = small_document();
    let announced = header("form.docx", &content);
    let upload_id = start(&olga, announced.clone()).await.unwrap().upload_id;
    let before = stored(&t.database).await;
    for stranger in [&max, &other] {
        let refused = chunk(stranger, &upload_id, 0, &content).await.unwrap_err();
        assert_eq!(reason(&refused), ErrorReason::NotFound);
        assert_eq!(
            (metadata(&refused, "resource"), metadata(&refused, "id")),
            ("upload".to_owned(), upload_id.clone())
        );
        assert_eq!(reason(&finish(stranger, &upload_id).await.unwrap_err()), ErrorReason::NotFound);
    }
    assert_eq!(reason(&chunk(&olga, &request_id(), 0, &content).await.unwrap_err()), ErrorReason::NotFound);
    assert_eq!(stored(&t.database).await, before);
    // The same request id of another person is another upload.
    assert_ne!(start(&max, announced).await.unwrap().upload_id, upload_id);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finished_upload_takes_no_more() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = small_document();
    let upload_id = start(&olga, header("form.docx", &content)).await.unwrap().upload_id;
    chunk(&olga, &upload_id, 0, &content).await.unwrap();
    finish(&olga, &upload_id).await.unwrap();
    let before = stored(&t.database).await;
    assert_eq!((before.uploads, before.upload_chunks), (1, 0));
    let refused = chunk(&olga, &upload_id, content.len(), b"more").await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::StateForbids);
    assert_eq!(metadata(&refused, "state"), "FINISHED");
    assert_eq!(stored(&t.database).await, before);
}
