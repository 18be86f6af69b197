//! Answers on their way back, tied to what was asked.

use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_tests::{Tracegate, reason, violated_fields};

use super::gate::*;

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_belongs_to_its_precheck_by_receipt_or_id() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let request = PrecheckRequest {
        correlation_id: "work-7".to_owned(),
        task: "report".to_owned(),
        model: "gpt-5".to_owned(),
        ..asked("db.query", "Who?")
    };
    let told = precheck(&olga, request).await.unwrap();
    let precheck_id = told.decision.as_ref().unwrap().id.clone();
    let content = format!("Card {CARD} of {MAIL}");
    let by_receipt = postcheck(&olga, answered(&told, &content)).await.unwrap();
    let by_id =
        PostcheckRequest { receipt: None, precheck_id: precheck_id.clone(), ..answered(&told, &content) };
    let by_id = postcheck(&olga, by_id).await.unwrap();
    for answer in [by_receipt, by_id] {
        assert_eq!(answer.content, format!("Card **** **** **** 1111 of {MAIL}"));
        let decision = answer.decision.unwrap();
        assert_eq!((decision.direction(), decision.verdict()), (Direction::Postcheck, Verdict::Transform));
        assert_eq!(decision.precheck_id, precheck_id);
        let inherited = [&decision.tool, &decision.model, &decision.correlation_id, &decision.task];
        assert_eq!(inherited, ["db.query", "gpt-5", "work-7", "report"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_that_is_not_ours_as_it_is_opens_nothing() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let told = precheck(&olga, asked("db.query", "Who?")).await.unwrap();
    let (good, precheck_id) = (told.receipt.clone().unwrap(), told.decision.as_ref().unwrap().id.clone());
    let mut leaf = good.leaf.to_vec();
    *leaf.last_mut().unwrap() ^= 1;
    let mut mac = good.mac.to_vec();
    mac[0] ^= 1;
    let tampered = [
        Receipt { leaf: leaf.into(), ..good.clone() },
        Receipt { mac: mac.into(), ..good.clone() },
        Receipt { correlation_id: "other".to_owned(), ..good.clone() },
        Receipt::default(),
    ];
    let verify = async |receipt: &Receipt| {
        let request = VerifyReceiptRequest { receipt: Some(receipt.clone()) };
        olga.gate().verify_receipt(request).await.unwrap().into_inner()
    };
    for receipt in &tampered {
        let request = PostcheckRequest { receipt: Some(receipt.clone()), ..answered(&told, "x") };
        let refused = postcheck(&olga, request).await.unwrap_err();
        assert_eq!(reason(&refused), ErrorReason::ReceiptInvalid, "{receipt:?}");
        let request = CancelPrecheckRequest { receipt: Some(receipt.clone()) };
        assert_eq!(
            reason(&olga.gate().cancel_precheck(request).await.unwrap_err()),
            ErrorReason::ReceiptInvalid
        );
        assert_eq!(verify(receipt).await, VerifyReceiptResponse::default());
    }
    let verified = verify(&good).await;
    assert!(verified.valid);
    assert_eq!(verified.decision.unwrap().id, precheck_id);
    assert_eq!(proven(&verified.proof.unwrap()).id, precheck_id);

    // Another organization's gate knows neither the receipt nor the decision.
    let refused = postcheck(&other, answered(&told, "x")).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::ReceiptInvalid);
    let by_id = PostcheckRequest { receipt: None, precheck_id: precheck_id.clone(), ..answered(&told, "x") };
    assert_eq!(reason(&postcheck(&other, by_id).await.unwrap_err()), ErrorReason::NotFound);
    let request = VerifyReceiptRequest { receipt: Some(good) };
    assert!(!other.gate().verify_receipt(request).await.unwrap().into_inner().valid);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_names_a_precheck_and_only_that() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let told = precheck(&olga, asked("db.query", "Who?")).await.unwrap();
    let another = precheck(&olga, asked("db.query", "Who?")).await.unwrap().decision.unwrap().id;
    let answer = postcheck(&olga, answered(&told, "Nobody")).await.unwrap();

    let of_a_postcheck = PostcheckRequest { receipt: answer.receipt.clone(), ..answered(&told, "x") };
    assert_eq!(reason(&postcheck(&olga, of_a_postcheck).await.unwrap_err()), ErrorReason::StateForbids);
    let precheck_id = answer.decision.unwrap().id;
    let of_a_postcheck = PostcheckRequest { receipt: None, precheck_id, ..answered(&told, "x") };
    assert_eq!(reason(&postcheck(&olga, of_a_postcheck).await.unwrap_err()), ErrorReason::StateForbids);

    let of_two = PostcheckRequest { precheck_id: another, ..answered(&told, "x") };
    assert_eq!(violated_fields(&postcheck(&olga, of_two).await.unwrap_err()), ["precheck_id"]);
    let of_none = PostcheckRequest { receipt: None, ..answered(&told, "x") };
    assert_eq!(violated_fields(&postcheck(&olga, of_none).await.unwrap_err()), ["precheck_id"]);
    let unknown = PostcheckRequest {
        receipt: None,
        precheck_id: tracegate_tests::request_id(),
        ..answered(&told, "x")
    };
    assert_eq!(reason(&postcheck(&olga, unknown).await.unwrap_err()), ErrorReason::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_answer_is_decided_on_once() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let told = precheck(&olga, asked("ai.generate", "Who?")).await.unwrap();
    let request = PostcheckRequest { explain: true, ..answered(&told, format!("It is {MAIL}")) };
    let first = postcheck(&olga, request.clone()).await.unwrap();
    publish(&olga, mails(Action::Remove)).await;
    let again = postcheck(&olga, request.clone()).await.unwrap();
    assert_eq!(again, PostcheckResponse { replayed: true, ..first });
    let other = PostcheckRequest { content: "Nobody".to_owned(), ..request };
    assert_eq!(reason(&postcheck(&olga, other).await.unwrap_err()), ErrorReason::RequestIdReused);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_holds_nothing_is_cancelled_as_often_as_one_likes() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let told = precheck(&olga, asked("ai.generate", "Who?")).await.unwrap();
    for _ in 0..2 {
        let request = CancelPrecheckRequest { receipt: told.receipt.clone() };
        assert_eq!(olga.gate().cancel_precheck(request).await.unwrap().into_inner().released_nanos_usd, 0);
    }
    assert_eq!(list(&olga, ListDecisionsRequest::default()).await.len(), 1);
}
