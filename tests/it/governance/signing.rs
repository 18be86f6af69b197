//! Signed batches: taken only as their key has signed them, when it has signed them, by a secret that is still believed.

use aws_lc_rs::{digest, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use prost::Message;
use time::{Duration, OffsetDateTime};
use tokio_stream::StreamExt as _;
use tonic::{Code, Status};
use tracegate_proto::auth::v1::CreateApiKeyRequest;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id, violated_fields};

use super::items::*;
use super::log::check_log;

/// A program with its key.
struct Sender {
    person: Person,
    key_id: String,
}

async fn sender(olga: &Person) -> Sender {
    let scopes = SENDER.iter().map(|scope| i32::from(*scope)).collect();
    let request = CreateApiKeyRequest { label: request_id(), scopes, expire_time: None };
    let created = olga.api_keys().create_api_key(request).await.unwrap().into_inner();
    let person = Person { credential: created.secret, ..olga.clone() };
    Sender { person, key_id: created.api_key.unwrap().id }
}

async fn create_secret(by: &Person, sender: &Sender) -> Vec<u8> {
    let request = CreateSigningSecretRequest { api_key_id: sender.key_id.clone() };
    let created = by.ingest().create_signing_secret(request).await.unwrap().into_inner();
    STANDARD.decode(created.secret).unwrap()
}

fn encoded(items: Vec<IngestItem>) -> Vec<u8> {
    IngestDecisionsRequest { items, signed: None }.encode_to_vec()
}

/// As a sender in any language makes it, from the words of the contract.
fn sign(secret: &[u8], key_id: &str, at: OffsetDateTime, items: Vec<u8>) -> SignedItems {
    let hash: String =
        digest::digest(&digest::SHA256, &items).as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    let text = format!("tracegate.dev/ingest/v1\n{key_id}\n{}\n{hash}", at.unix_timestamp());
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
    SignedItems {
        items: items.into(),
        sign_time: Some(prost_types::Timestamp { seconds: at.unix_timestamp(), nanos: 0 }),
        signature: hmac::sign(&key, text.as_bytes()).as_ref().to_vec().into(),
    }
}

async fn send(sender: &Sender, signed: SignedItems) -> Result<IngestDecisionsResponse, Status> {
    let request = IngestDecisionsRequest { items: vec![], signed: Some(signed) };
    Ok(sender.person.ingest().ingest_decisions(request).await?.into_inner())
}

/// Refused for its signature: by which rule, in which words.
#[track_caller]
fn rule(refused: Status) -> (String, String) {
    assert_eq!((refused.code(), reason(&refused)), (Code::Unauthenticated, ErrorReason::SignatureInvalid));
    (metadata(&refused, "rule"), refused.message().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_its_own_key_has_signed_is_taken() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let (signing, other) = (sender(&olga).await, sender(&olga).await);
    let secret = create_secret(&olga, &signing).await;
    let others_secret = create_secret(&olga, &other).await;
    let now = || t.clock.now();
    let body = || encoded(items(3));
    assert_eq!(
        counts(&send(&signing, sign(&secret, &signing.key_id, now(), body())).await.unwrap()),
        (3, 0, 0)
    );

    // One alone, and in a stream.
    let one = IngestDecisionRequest {
        item: None,
        signed: Some(sign(&secret, &signing.key_id, now(), encoded(items(1)))),
    };
    assert_eq!(signing.person.ingest().ingest_decision(one).await.unwrap().into_inner().sequence, 4);
    let batch = |signed| IngestDecisionStreamRequest { batch_number: 1, items: vec![], signed: Some(signed) };
    let batches = [
        batch(sign(&secret, &signing.key_id, now(), body())),
        batch(sign(&others_secret, &signing.key_id, now(), body())),
    ];
    let told = signing.person.ingest().ingest_decision_stream(tokio_stream::iter(batches)).await.unwrap();
    let told: Vec<_> = told.into_inner().collect().await;
    assert_eq!(told[0].as_ref().unwrap().accepted_count, 3);
    assert_eq!(rule(told[1].clone().unwrap_err()).0, "signature");

    let good = || sign(&secret, &signing.key_id, now(), body());
    let altered = |change: fn(&mut Vec<u8>)| {
        let mut signed = good();
        let mut items = signed.items.to_vec();
        change(&mut items);
        signed.items = items.into();
        signed
    };
    let later = |seconds: i64| {
        let mut signed = good();
        signed.sign_time.as_mut().unwrap().seconds += seconds;
        signed
    };
    let mut words = std::collections::HashSet::new();
    for wrong in [
        sign(&others_secret, &signing.key_id, now(), body()),
        sign(&secret, &other.key_id, now(), body()),
        sign(b"", &signing.key_id, now(), body()),
        altered(|items| *items.last_mut().unwrap() ^= 1),
        altered(|items| items.extend(encoded(items_of_two()))),
        altered(Vec::clear),
        later(1),
        later(-3_600),
        SignedItems { signature: vec![].into(), ..good() },
        SignedItems { signature: good().signature.slice(..31), ..good() },
        SignedItems { signature: [good().signature.as_ref(), b"\0"].concat().into(), ..good() },
    ] {
        let (rule, message) = rule(send(&signing, wrong).await.unwrap_err());
        assert_eq!(rule, "signature");
        words.insert(message);
    }
    // Which of it was wrong is nobody's business who does not hold the secret.
    assert_eq!(words.len(), 1, "{words:?}");
    // Nor does another key's batch pass under this one's signature.
    assert_eq!(rule(send(&other, good()).await.unwrap_err()).0, "signature");

    let missing = SignedItems { sign_time: None, ..good() };
    assert_eq!(rule(send(&signing, missing).await.unwrap_err()).0, "sign_time");
    let unsigned = ingest(&signing.person, items(1)).await.unwrap_err();
    assert_eq!(rule(unsigned).0, "signed");
    assert_eq!(rule(ingest_one(&signing.person, item("one")).await.unwrap_err()).0, "signed");
    let both = IngestDecisionsRequest { items: items(1), signed: Some(good()) };
    assert_eq!(
        violated_fields(&signing.person.ingest().ingest_decisions(both).await.unwrap_err()),
        ["items"]
    );
    let plain = sender(&olga).await;
    let refused = send(&plain, sign(&secret, &plain.key_id, now(), body())).await.unwrap_err();
    assert_eq!(rule(refused).0, "secret");

    assert_eq!(check_log(&signing.person, &t.database).await.len(), 7);
    assert!(letters(&signing.person).await.is_empty());
}

fn items_of_two() -> Vec<IngestItem> {
    items(2)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_envelope_is_believed_for_five_minutes_and_taken_once() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let sender = sender(&olga).await;
    let secret = create_secret(&olga, &sender).await;
    let at = |seconds: i64| t.clock.now() + Duration::seconds(seconds);
    for (seconds, is_believed) in [(-290, true), (290, true), (-310, false), (310, false), (-86_400, false)] {
        let told = send(&sender, sign(&secret, &sender.key_id, at(seconds), encoded(items(1)))).await;
        match told {
            Ok(told) => assert!(is_believed && counts(&told) == (1, 0, 0), "{seconds}"),
            Err(refused) => {
                assert_eq!((rule(refused).0.as_str(), is_believed), ("sign_time", false), "{seconds}")
            }
        }
    }
    // Who does not hold the secret is not told that it is late.
    let forged = sign(b"guessed", &sender.key_id, at(-86_400), encoded(items(1)));
    assert_eq!(rule(send(&sender, forged).await.unwrap_err()).0, "signature");

    // Overheard and sent again, it is what was taken already; later it is nothing.
    let signed = sign(&secret, &sender.key_id, at(0), encoded(items(5)));
    let first = send(&sender, signed.clone()).await.unwrap();
    let again = send(&sender, signed.clone()).await.unwrap();
    assert_eq!((counts(&first), counts(&again)), ((5, 0, 0), (0, 5, 0)));
    t.clock.advance(Duration::seconds(301));
    assert_eq!(rule(send(&sender, signed).await.unwrap_err()).0, "sign_time");
    assert_eq!(health(&sender.person).await.total_count, 7);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_that_is_replaced_is_believed_for_an_hour_more() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let sender = sender(&olga).await;
    let first = create_secret(&olga, &sender).await;
    let sends = async |secret: &[u8]| {
        let signed = sign(secret, &sender.key_id, t.clock.now(), encoded(items(1)));
        match send(&sender, signed).await {
            Ok(told) => counts(&told) == (1, 0, 0),
            Err(refused) => {
                assert_eq!(rule(refused).0, "signature");
                false
            }
        }
    };
    let second = create_secret(&olga, &sender).await;
    assert!(sends(&first).await && sends(&second).await);
    t.clock.advance(Duration::minutes(59));
    assert!(sends(&first).await && sends(&second).await);
    t.clock.advance(Duration::minutes(1));
    assert!(!sends(&first).await && sends(&second).await);

    // Only one before the newest is believed; and none after all were ended.
    let olga = t.log_in(&olga.email, &olga.org_slug).await;
    let third = create_secret(&olga, &sender).await;
    let fourth = create_secret(&olga, &sender).await;
    assert!(!sends(&second).await && sends(&third).await && sends(&fourth).await);
    let delete = || DeleteSigningSecretRequest { api_key_id: sender.key_id.clone() };
    for _ in 0..2 {
        olga.ingest().delete_signing_secret(delete()).await.unwrap();
    }
    assert_eq!(counts(&ingest(&sender.person, items(1)).await.unwrap()), (1, 0, 0));
    let refused = send(&sender, sign(&fourth, &sender.key_id, t.clock.now(), encoded(items(1)))).await;
    assert_eq!(rule(refused.unwrap_err()).0, "secret");
    let fifth = create_secret(&olga, &sender).await;
    assert!(!sends(&fourth).await && sends(&fifth).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_inside_of_an_envelope_is_held_against_the_same_rules() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let sender = sender(&olga).await;
    let secret = create_secret(&olga, &sender).await;
    let signed = |items: Vec<u8>| sign(&secret, &sender.key_id, t.clock.now(), items);
    for wrong in [b"no message".to_vec(), encoded(items(1_001))] {
        assert_eq!(violated_fields(&send(&sender, signed(wrong)).await.unwrap_err()), ["signed.items"]);
    }
    let two = IngestDecisionRequest { item: None, signed: Some(signed(encoded(items(2)))) };
    assert_eq!(violated_fields(&sender.person.ingest().ingest_decision(two).await.unwrap_err()), ["item"]);

    // No codec has seen these: what it would have refused is refused, and does not spoil the others.
    let usage = |input_tokens| Some(Usage { input_tokens, ..Usage::default() });
    let batch = vec![
        IngestItem { usage: usage(i64::MAX), ..item("endless") },
        IngestItem { usage: usage(-1), ..item("owed") },
        IngestItem { tool: "ai.\0generate".to_owned(), correlation_id: "\0".to_owned(), ..item("nul") },
        IngestItem {
            findings: vec![FindingSummary { pii_class: 99, action: 99, ..Default::default() }],
            ..item("odd")
        },
        item("good"),
    ];
    let told = send(&sender, signed(encoded(batch))).await.unwrap();
    assert_eq!(counts(&told), (1, 0, 4));
    let rules: Vec<_> =
        told.results.iter().map(|result| result.problems.first().map(|p| p.field.as_str())).collect();
    assert_eq!(
        rules,
        [Some("usage.input_tokens"), Some("usage.input_tokens"), Some("tool"), Some("findings[0]"), None]
    );
    // They can be looked at, whatever is in them.
    assert_eq!(letters(&sender.person).await.len(), 4);
    assert_eq!(check_log(&sender.person, &t.database).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn secrets_are_shown_once_to_who_may_and_are_of_one_organization() {
    let t = Tracegate::start().await;
    let (olga, stranger) = (t.owner().await, t.owner().await);
    let sender = sender(&olga).await;
    let secret = create_secret(&olga, &sender).await;
    assert_eq!(secret.len(), 32);
    let listed = olga.ingest().list_signing_secrets(ListSigningSecretsRequest {}).await.unwrap().into_inner();
    assert_eq!(listed.signing_secrets[0].api_key_id, sender.key_id);
    let stored: Vec<u8> = sqlx::query_scalar("SELECT sealed_secret FROM governance.signing_secrets")
        .fetch_one(&mut t.database.admin().await)
        .await
        .unwrap();
    assert!(!stored.windows(8).any(|window| window == &secret[..8]), "at rest it is sealed");

    let key = t.api_key(&olga, &[Permission::IngestWrite]).await;
    let request = || CreateSigningSecretRequest { api_key_id: sender.key_id.clone() };
    let refused = key.ingest().create_signing_secret(request()).await.unwrap_err();
    assert_eq!(metadata(&refused, "permission"), "API_KEY_MANAGE");
    let delete = || DeleteSigningSecretRequest { api_key_id: sender.key_id.clone() };
    let refused = key.ingest().delete_signing_secret(delete()).await.unwrap_err();
    assert_eq!(metadata(&refused, "permission"), "API_KEY_MANAGE");
    let wrong = CreateSigningSecretRequest { api_key_id: "mine".to_owned() };
    assert_eq!(
        violated_fields(&olga.ingest().create_signing_secret(wrong).await.unwrap_err()),
        ["api_key_id"]
    );

    // What another organization does under the same id is nothing to this key.
    stranger.ingest().create_signing_secret(request()).await.unwrap();
    stranger.ingest().delete_signing_secret(delete()).await.unwrap();
    let signed = sign(&secret, &sender.key_id, t.clock.now(), encoded(items(1)));
    assert_eq!(counts(&send(&sender, signed).await.unwrap()), (1, 0, 0));
    assert_eq!(rule(ingest(&sender.person, items(1)).await.unwrap_err()).0, "signed");
}
