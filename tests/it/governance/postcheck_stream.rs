//! Answers decided on as they arrive.

use futures_util::stream;
use tonic::Status;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::postcheck_stream_request::Step as Asked;
use tracegate_proto::governance::v1::postcheck_stream_response::Step as Told;
use tracegate_proto::governance::v1::*;
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, reason, request_id, violated_fields};

use super::gate::*;

fn open(precheck: &PrecheckResponse) -> Asked {
    Asked::Open(answered(precheck, ""))
}

fn chunks(text: &str, chars: usize) -> Vec<Asked> {
    let chars_of_it: Vec<char> = text.chars().collect();
    chars_of_it.chunks(chars).map(|chunk| Asked::Chunk(chunk.iter().collect())).collect()
}

/// The chunks that came, put together, and the end; or the status, whatever came before it.
async fn send(person: &Person, steps: Vec<Asked>) -> Result<(String, PostcheckResponse), Status> {
    let steps = steps.into_iter().map(|step| PostcheckStreamRequest { step: Some(step) });
    let mut told = person.gate().postcheck_stream(stream::iter(steps)).await?.into_inner();
    let mut text = String::new();
    while let Some(response) = told.message().await? {
        match response.step.unwrap() {
            Told::Chunk(chunk) => text.push_str(&chunk),
            Told::End(end) => {
                assert_eq!(told.message().await?, None, "the end is the last");
                return Ok((text, end));
            }
        }
    }
    panic!("a stream without an end and without a status, after {text:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_is_treated_as_the_whole_is_however_it_is_cut() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let answer = format!(
        "It is card {CARD}, mail {MAIL} — and that is all there is to say about it. Ünïcöde ends it."
    );
    for tool in ["own.tool", "ai.generate", "db.query", "web.search"] {
        let told = precheck(&olga, asked(tool, "Which card?")).await.unwrap();
        let whole = postcheck(&olga, answered(&told, &answer)).await.unwrap();
        for chars in [1, 3, 16, 1_000] {
            let mut steps = vec![open(&told)];
            steps.extend(chunks(&answer, chars));
            let (text, end) = send(&olga, steps).await.unwrap();
            assert_eq!(text, whole.content, "{tool} in chunks of {chars}");
            let (one, other) = (end.decision.unwrap(), whole.decision.clone().unwrap());
            assert_eq!(
                (one.verdict, &one.findings, &one.payload_hash),
                (other.verdict, &other.findings, &other.payload_hash)
            );
            assert_eq!((one.precheck_id, end.content.as_str()), (other.precheck_id, ""));
            assert_eq!(end.findings, whole.findings);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_more_leaves_once_it_is_denied() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let told = precheck(&olga, asked("code.execute", "print(1)")).await.unwrap();
    let mut steps = vec![open(&told)];
    steps.extend(chunks(&format!("The person's SSN is {SSN}, and more follows. "), 5));
    steps.extend(chunks(&"Harmless words. ".repeat(200), 40));
    let (text, end) = send(&olga, steps).await.unwrap();
    assert!(!text.contains("536") && !text.contains("Harmless"), "{text}");
    let decision = end.decision.unwrap();
    assert_eq!(decision.verdict(), Verdict::Deny);
    assert_eq!(list(&olga, ListDecisionsRequest::default()).await[0].id, decision.id);
}

#[tokio::test(flavor = "multi_thread")]
async fn usage_comes_last_and_is_recorded() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let told = precheck(&olga, asked("ai.generate", "Who?")).await.unwrap();
    let usage = Usage { input_tokens: 3, output_tokens: 5, cost_nanos_usd: 7, ..Usage::default() };
    let mut asked = answered(&told, "");
    (asked.explain, asked.prove) = (true, true);
    let steps = vec![Asked::Open(asked), Asked::Chunk("Nobody".to_owned()), Asked::Usage(usage)];
    let (text, end) = send(&olga, steps).await.unwrap();
    assert_eq!(text, "Nobody");
    let decision = end.decision.unwrap();
    assert_eq!(decision.usage.unwrap(), usage);
    assert_eq!(proven(&end.proof.unwrap()).id, decision.id);
    assert!(end.explanation.is_some() && end.receipt.is_some());
    // An empty answer is one too.
    let (text, end) = send(&olga, vec![open(&told)]).await.unwrap();
    assert_eq!((text.as_str(), end.decision.unwrap().verdict()), ("", Verdict::Allow));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_out_of_order_is_not_decided_on() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let told = precheck(&olga, asked("ai.generate", "Who?")).await.unwrap();
    let chunk = || Asked::Chunk("word".to_owned());
    let usage = || Asked::Usage(Usage::default());
    let out_of_order = [
        vec![],
        vec![chunk()],
        vec![usage()],
        vec![open(&told), open(&told)],
        vec![open(&told), chunk(), usage(), chunk()],
        vec![open(&told), usage(), usage()],
    ];
    for steps in out_of_order {
        let refused = send(&olga, steps.clone()).await.unwrap_err();
        assert_eq!(
            (reason(&refused), violated_fields(&refused)),
            (ErrorReason::InvalidRequest, vec!["step".to_owned()]),
            "{steps:?}"
        );
    }
    let with_content = Asked::Open(answered(&told, "content"));
    assert_eq!(violated_fields(&send(&olga, vec![with_content]).await.unwrap_err()), ["open.content"]);
    let nameless = Asked::Open(PostcheckRequest { request_id: "1".to_owned(), ..answered(&told, "") });
    assert_eq!(violated_fields(&send(&olga, vec![nameless]).await.unwrap_err()), ["open.request_id"]);
    let receipt = Some(Receipt { correlation_id: "other".to_owned(), ..told.receipt.clone().unwrap() });
    let forged = Asked::Open(PostcheckRequest { receipt, ..answered(&told, "") });
    assert_eq!(reason(&send(&olga, vec![forged]).await.unwrap_err()), ErrorReason::ReceiptInvalid);
    assert_eq!(list(&olga, ListDecisionsRequest::default()).await.len(), 1);
}

/// A process that has not heard of the organization yet must not let a word out by the built-in policy.
#[tokio::test(flavor = "multi_thread")]
async fn a_stream_follows_the_policy_in_force_in_every_process() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let told = precheck(&olga, asked("db.query", "Who?")).await.unwrap();
    publish(&olga, mails(Action::Remove)).await;
    let other = Tracegate::start_with(Wishes { database: Some(t.database.clone()), ..Wishes::default() })
        .await
        .unwrap();
    let there = olga.at(other.channel());
    let mut steps = vec![Asked::Open(PostcheckRequest { request_id: request_id(), ..answered(&told, "") })];
    steps.extend(chunks(&format!("It is {MAIL}. {}", "And so on. ".repeat(100)), 20));
    let (text, end) = send(&there, steps).await.unwrap();
    assert_eq!(end.decision.unwrap().policy_version, 2);
    assert!(text.starts_with("It is . And so on."), "{text}");
}
