use bytes::Bytes;
use futures_util::{StreamExt, stream};
use tonic::Code;
use tracegate_docx::generate::samples;
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::tasks::v1::upload_template_request::Part;
use tracegate_proto::tasks::v1::{UploadHeader, UploadTemplateRequest, task, task_event, template};
use tracegate_tests::processes::Process;
use tracegate_tests::server::{Wishes, channel};
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id, violated_fields};

use super::support::*;

/// A server that only takes files in: nothing moves behind the counts.
async fn intake() -> Tracegate {
    Tracegate::start_with(Wishes { workers: 0, ..Wishes::default() }).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_sample_is_parsed_into_the_fields_a_reader_marks_whichever_way_it_comes() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    for sample in samples() {
        let streamed = upload(&olga, sample.file_name, &sample.bytes).await.unwrap();
        let unary =
            upload_unary(&olga, header(sample.file_name, &sample.bytes), &sample.bytes, 700).await.unwrap();
        let (streamed, unary) = (streamed.template.unwrap(), unary.template.unwrap());
        let mut parsed = Vec::new();
        for uploaded in [&streamed, &unary] {
            assert_eq!(uploaded.file_name, sample.file_name);
            assert_eq!(uploaded.title, sample.file_name);
            assert_eq!(uploaded.size_bytes, i64::try_from(sample.bytes.len()).unwrap());
            assert_eq!(uploaded.uploader_id, olga.user_id);
            check_log(&events(&olga, &uploaded.parse_task_id).await, task_event::Kind::Completed);
            parsed.push(template(&olga, &uploaded.id).await);
        }
        assert_ne!(streamed.id, unary.id);
        assert_eq!(streamed.sha256, unary.sha256);
        assert_eq!(parsed[0].fields, parsed[1].fields, "{}", sample.file_name);
        assert_eq!(parsed[0].sections, parsed[1].sections, "{}", sample.file_name);

        let ready = parsed[0].template.clone().unwrap();
        assert_eq!(ready.state(), template::State::Ready);
        assert_eq!(usize::try_from(ready.field_count).unwrap(), parsed[0].fields.len());
        assert_eq!(usize::try_from(ready.section_count).unwrap(), parsed[0].sections.len());
        let found = found_places(&parsed[0].fields);
        for (place, n_expected) in expected_places(&sample.expected_fields) {
            let n_found = found.get(&place).copied().unwrap_or_default();
            assert!(n_found >= n_expected, "{}: {place:?} {n_found} of {n_expected}", sample.file_name);
        }
        for field in &parsed[0].fields {
            assert!(usize::try_from(field.section_index).unwrap() < parsed[0].sections.len(), "{field:?}");
            assert!(!field.rule.is_empty() && !field.id.is_empty(), "{field:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_request_twice_is_one_template_and_another_payload_is_refused() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = small_document();
    let announced = header("form.docx", &content);
    let first = stream_parts(&olga, parts(announced.clone(), &content, 100)).await.unwrap();
    let once = stored(&t.database).await;
    let second = stream_parts(&olga, parts(announced.clone(), &content, 5_000)).await.unwrap();
    assert_eq!(first, second);
    let other = UploadHeader { title: "Another".to_owned(), ..announced };
    let refused = stream_parts(&olga, parts(other, &content, 100)).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::RequestIdReused);
    assert_eq!(stored(&t.database).await, once);
    assert_eq!((once.files, once.templates, once.tasks, once.messages), (1, 1, 1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_request_at_the_same_time_is_one_template() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = document("Twice", 200_000);
    let announced = header("form.docx", &content);
    let sent = (0..4).map(|_| stream_parts(&olga, parts(announced.clone(), &content, 64 << 10)));
    let answers = futures_util::future::join_all(sent).await;
    let first = answers[0].as_ref().unwrap();
    assert!(answers.iter().all(|answer| answer.as_ref().is_ok_and(|answer| answer == first)));
    let stored = stored(&t.database).await;
    assert_eq!((stored.files, stored.templates, stored.tasks, stored.messages), (1, 1, 1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_file_in_two_uploads_is_stored_once_and_is_two_templates() {
    let t = intake().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let content = small_document();
    let first = upload(&olga, "one.docx", &content).await.unwrap().template.unwrap();
    let second = upload(&olga, "two.docx", &content).await.unwrap().template.unwrap();
    assert_ne!(first.id, second.id);
    let within = stored(&t.database).await;
    assert_eq!((within.files, within.templates), (1, 2));
    // Another organization's file is its own, although the bytes are the same.
    upload(&other, "one.docx", &content).await.unwrap();
    assert_eq!(stored(&t.database).await.files, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_uploads_at_once_do_not_meet() {
    let t = intake().await;
    let olga = t.owner().await;
    let (one, two) = (document("One", 300_000), document("Two", 300_000));
    let (header_one, header_two) = (header("one.docx", &one), header("two.docx", &two));
    let (first, second, third) = tokio::join!(
        upload(&olga, "one.docx", &one),
        upload(&olga, "two.docx", &two),
        upload_unary(&olga, header_two.clone(), &two, 3_000),
    );
    let hashes = [first.unwrap().template, second.unwrap().template, third.unwrap().template]
        .map(|t| t.unwrap().sha256);
    assert_eq!(hashes, [header_one.sha256, header_two.sha256.clone(), header_two.sha256]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_answer_is_the_template_and_its_queued_task() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = small_document();
    let announced = UploadHeader { title: "  Supplier form ".to_owned(), ..header("FORM.DOCX", &content) };
    let answer = stream_parts(&olga, parts(announced, &content, 1_000)).await.unwrap();
    let (uploaded, queued) = (answer.template.unwrap(), answer.task.unwrap());
    assert_eq!(uploaded.title, "Supplier form");
    assert_eq!(uploaded.state(), template::State::Uploaded);
    assert_eq!(uploaded.parse_task_id, queued.id);
    assert_eq!(queued.subject_id, uploaded.id);
    assert_eq!(queued.state(), task::State::Queued);
    assert_eq!((queued.attempt, queued.progress_percent), (0, 0));
    assert_eq!(queued.requester_id, olga.user_id);
    assert_eq!(template(&olga, &uploaded.id).await.template, Some(uploaded));
    assert_eq!(task(&olga, &queued.id).await, queued);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_viewer_may_not_upload() {
    let t = intake().await;
    let olga = t.owner().await;
    let vera = t.member(&olga, Role::Viewer).await;
    let before = stored(&t.database).await;
    let refused = upload(&vera, "form.docx", &small_document()).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PermissionMissing);
    assert_eq!(metadata(&refused, "permission"), "TEMPLATE_WRITE");
    assert_eq!(stored(&t.database).await, before);
}

/// Sends these parts, and checks that they are refused and leave nothing behind.
async fn check(t: &Tracegate, olga: &Person, parts: Vec<Part>, expected: ErrorReason) -> tonic::Status {
    let before = stored(&t.database).await;
    let refused = stream_parts(olga, parts).await.unwrap_err();
    assert_eq!(reason(&refused), expected, "{refused:?}");
    assert_eq!(stored(&t.database).await, before);
    refused
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_must_be_one_header_and_then_the_file() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = small_document();
    let announced = header("form.docx", &content);
    let (whole, head) = (Part::Chunk(Bytes::from(content.clone())), Part::Header(announced.clone()));
    let bad = ErrorReason::InvalidRequest;

    let refused = check(&t, &olga, vec![], bad).await;
    assert_eq!(violated_fields(&refused), ["header"]);
    let refused = check(&t, &olga, vec![whole.clone()], bad).await;
    assert_eq!(violated_fields(&refused), ["header"]);
    let refused = check(&t, &olga, vec![whole.clone(), head.clone()], bad).await;
    assert_eq!(violated_fields(&refused), ["header"]);
    let refused = check(&t, &olga, vec![head.clone(), head.clone(), whole.clone()], bad).await;
    assert_eq!(violated_fields(&refused), ["header"]);
    let refused = check(&t, &olga, vec![head.clone(), whole.clone(), head.clone()], bad).await;
    assert_eq!(violated_fields(&refused), ["header"]);

    let too_large = Part::Chunk(Bytes::from(vec![0; CHUNK_BYTES_MAX + 1]));
    let refused = check(&t, &olga, vec![head.clone(), too_large], bad).await;
    assert_eq!(violated_fields(&refused), ["chunk"]);

    let messages =
        stream::iter([UploadTemplateRequest { part: Some(head) }, UploadTemplateRequest { part: None }]);
    let before = stored(&t.database).await;
    let refused = olga.templates().upload_template(messages).await.unwrap_err();
    assert_eq!(reason(&refused), bad);
    assert_eq!(violated_fields(&refused), ["part"]);
    assert_eq!(stored(&t.database).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_header_that_breaks_rules_is_told_all_of_them() {
    let t = intake().await;
    let olga = t.owner().await;
    let broken = UploadHeader {
        file_name: String::new(),
        title: "t".repeat(201),
        size_bytes: 0,
        sha256: "not a hash".to_owned(),
        request_id: "not a uuid".to_owned(),
    };
    let refused = check(&t, &olga, vec![Part::Header(broken)], ErrorReason::InvalidRequest).await;
    let fields =
        ["header.file_name", "header.title", "header.size_bytes", "header.sha256", "header.request_id"];
    assert_eq!(violated_fields(&refused), fields);
    for file_name in ["form.doc", "form.docm", "form.pdf", ".docx", "form.docx\u{7}.docx"] {
        let broken = header(file_name, b"content");
        let refused = check(&t, &olga, vec![Part::Header(broken)], ErrorReason::InvalidRequest).await;
        assert_eq!(violated_fields(&refused), ["header.file_name"], "{file_name:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_arrives_must_be_what_was_announced() {
    let t = intake().await;
    let olga = t.owner().await;
    let content = small_document();
    let announced = header("form.docx", &content);
    let mismatch = ErrorReason::FileHashMismatch;

    let mut damaged = content.clone();
    damaged[content.len() / 2] ^= 1;
    let refused = check(&t, &olga, parts(announced.clone(), &damaged, 1_000), mismatch).await;
    assert_eq!(refused.code(), Code::InvalidArgument);
    assert_eq!(metadata(&refused, "expected_sha256"), announced.sha256);
    assert_eq!(metadata(&refused, "received_sha256"), header("", &damaged).sha256);

    check(&t, &olga, parts(announced.clone(), &content[..content.len() - 1], 1_000), mismatch).await;
    check(&t, &olga, parts(announced.clone(), &[content.clone(), vec![0]].concat(), 1_000), mismatch).await;
    check(&t, &olga, parts(announced.clone(), b"", 1_000), mismatch).await;
    // The right bytes in the wrong order.
    let mut swapped = parts(announced, &content, 1_000);
    swapped.swap(1, 2);
    check(&t, &olga, swapped, mismatch).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_announced_too_large_is_refused_before_a_byte_of_it() {
    let t = intake().await;
    let olga = t.owner().await;
    for size_bytes in [FILE_BYTES_MAX + 1, 100 << 20, i64::MAX] {
        let announced = UploadHeader { size_bytes, ..header("form.docx", b"content") };
        let refused = check(&t, &olga, vec![Part::Header(announced)], ErrorReason::FileTooLarge).await;
        assert_eq!(refused.code(), Code::InvalidArgument);
        assert_eq!(metadata(&refused, "limit_bytes"), FILE_BYTES_MAX.to_string());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sender_that_goes_away_leaves_nothing() {
    let t = intake().await;
    let olga = t.owner().await;
    let before = stored(&t.database).await;
    let content = document("Gone", 400_000);
    let mut sent = parts(header("form.docx", &content), &content, 1_000);
    sent.truncate(sent.len() / 2);
    let messages = stream::iter(sent).map(|part| UploadTemplateRequest { part: Some(part) });
    let (mut templates, endless) = (olga.templates(), messages.chain(stream::pending()));
    let call = tokio::spawn(async move { templates.upload_template(endless).await });
    // The permission to call is checked and written before the first byte; this only makes the call likely to be under way.
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    call.abort();
    let _ = call.await;
    // Another one behind it, on the same connection, is taken.
    upload(&olga, "form.docx", &small_document()).await.unwrap();
    let after = stored(&t.database).await;
    assert_eq!(
        (after.files, after.templates, after.tasks),
        (before.files + 1, before.templates + 1, before.tasks + 1)
    );
}

/// Resident memory of a process in MiB: now, and the most it ever was.
fn memory_mib(process: &Process) -> (u64, u64) {
    let status = std::fs::read_to_string(format!("/proc/{}/status", process.child.id())).unwrap();
    let kib = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap()
    };
    (kib("VmRSS:") >> 10, kib("VmHWM:") >> 10)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_megabytes_cost_the_server_a_file_of_memory_and_leave_nothing() {
    let t = intake().await;
    let olga = t.owner().await;
    let server = Process::start(&["serve"], &t.database, &[("TRACEGATE_WORKERS", "0".to_owned())]).await;
    let ana = olga.at(channel(&server.url()));
    // Everything that a first upload sets up is there.
    upload(&ana, "form.docx", &small_document()).await.unwrap();
    let before = stored(&t.database).await;
    let (memory_before, _) = memory_mib(&server);

    let mebibyte = Bytes::from(noise(1 << 20));
    for (size_bytes, expected) in [
        (100 << 20, ErrorReason::FileTooLarge),
        (FILE_BYTES_MAX, ErrorReason::FileTooLarge),
        (10 << 20, ErrorReason::FileHashMismatch),
    ] {
        let announced =
            UploadHeader { size_bytes, request_id: request_id(), ..header("large.docx", b"content") };
        let chunks = (0..100).map(|_| Part::Chunk(mebibyte.clone())).collect::<Vec<_>>();
        let refused =
            stream_parts(&ana, std::iter::once(Part::Header(announced)).chain(chunks)).await.unwrap_err();
        assert_eq!(reason(&refused), expected, "{refused:?}");
    }
    let (_, memory_most) = memory_mib(&server);
    assert!(memory_most < memory_before + 64, "from {memory_before} to {memory_most} MiB");
    assert_eq!(stored(&t.database).await, before);
}
