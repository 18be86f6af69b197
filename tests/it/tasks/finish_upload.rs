use tonic::Code;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::tasks::v1::{UploadHeader, task_event};
use tracegate_tests::server::Wishes;
use tracegate_tests::{Tracegate, metadata, reason, request_id};

use super::support::*;

async fn intake() -> Tracegate {
    Tracegate::start_with(Wishes { workers: 0, ..Wishes::default() }).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn finishing_twice_is_one_template() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let content = small_document();
    let upload_id = start(&olga, header("form.docx", &content)).await.unwrap().upload_id;
    chunk(&olga, &upload_id, 0, &content).await.unwrap();
    let first = finish(&olga, &upload_id).await.unwrap();
    let task_id = first.task.unwrap().id;
    check_log(&events(&olga, &task_id).await, task_event::Kind::Completed);
    let again = finish(&olga, &upload_id).await.unwrap();
    // The same ones, as they are by now.
    assert_eq!(again.task, Some(task(&olga, &task_id).await));
    assert_eq!(again.template.map(|template| template.id), first.template.map(|template| template.id));
    let stored = stored(&t.database).await;
    assert_eq!((stored.files, stored.templates, stored.tasks, stored.upload_chunks), (1, 1, 1, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn finishing_at_the_same_time_is_one_template() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = small_document();
    let upload_id = start(&olga, header("form.docx", &content)).await.unwrap().upload_id;
    chunk(&olga, &upload_id, 0, &content).await.unwrap();
    let answers = futures_util::future::join_all((0..6).map(|_| finish(&olga, &upload_id))).await;
    let first = answers[0].as_ref().unwrap();
    assert!(answers.iter().all(|answer| answer.as_ref().is_ok_and(|answer| answer == first)), "{answers:?}");
    let stored = stored(&t.database).await;
    assert_eq!((stored.files, stored.templates, stored.tasks, stored.messages), (1, 1, 1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_incomplete_upload_is_not_finished_and_can_go_on() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = small_document();
    let upload_id = start(&olga, header("form.docx", &content)).await.unwrap().upload_id;
    for n_bytes in [0, content.len() - 1] {
        if n_bytes > 0 {
            chunk(&olga, &upload_id, 0, &content[..n_bytes]).await.unwrap();
        }
        let before = stored(&t.database).await;
        let refused = finish(&olga, &upload_id).await.unwrap_err();
        assert_eq!(reason(&refused), ErrorReason::ChunkOutOfOrder);
        assert_eq!(metadata(&refused, "expected_offset"), n_bytes.to_string());
        assert_eq!(stored(&t.database).await, before);
    }
    chunk(&olga, &upload_id, content.len() - 1, &content[content.len() - 1..]).await.unwrap();
    finish(&olga, &upload_id).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_the_file_announced_is_refused_and_forgotten() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = small_document();
    let announced = UploadHeader { sha256: "0".repeat(64), ..header("form.docx", &content) };
    let before = stored(&t.database).await;
    let refused = upload_unary(&olga, announced, &content, 1_000).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::FileHashMismatch);
    assert_eq!(refused.code(), Code::InvalidArgument);
    assert_eq!(metadata(&refused, "expected_sha256"), "0".repeat(64));
    assert_eq!(metadata(&refused, "received_sha256"), header("", &content).sha256);
    assert_eq!(stored(&t.database).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_upload_is_not_found() {
    let t = intake().await;
    let olga = t.owner().await;
    assert_eq!(reason(&finish(&olga, &request_id()).await.unwrap_err()), ErrorReason::NotFound);
}
