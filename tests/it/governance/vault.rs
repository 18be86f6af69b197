//! The vault: one token for one value, values back only for who may and never unseen, and gone once their subject is erased.

use std::collections::HashMap;

use prost::Message;
use tonic::Status;
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::events::v1::AuditEvent;
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_tests::database::Database;
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id, violated_fields};

use super::gate::*;
use super::items::{broken, ingest, letters};
use super::log::check_log;

const OTHER_MAIL: &str = "ben@example.org";

fn about(subject: &str, scope: &str, content: &str) -> PrecheckRequest {
    PrecheckRequest { subject: subject.to_owned(), scope: scope.to_owned(), ..asked("ai.generate", content) }
}

/// What leaves in the place of a content that is one value.
async fn token(person: &Person, request: PrecheckRequest) -> String {
    let told = precheck(person, request).await.unwrap();
    assert_eq!(told.decision.unwrap().verdict(), Verdict::Transform);
    told.content
}

async fn detokenize(person: &Person, text: &str) -> Result<DetokenizeResponse, Status> {
    let request =
        DetokenizeRequest { text: text.to_owned(), purpose: "a customer's question".to_owned(), json: false };
    Ok(person.vault().detokenize(request).await?.into_inner())
}

/// The text with values, and the tokens that stand for nothing.
async fn read(person: &Person, text: &str) -> (String, Vec<String>) {
    let told = detokenize(person, text).await.unwrap();
    (told.text, told.unknown_tokens)
}

async fn rotate(person: &Person, request_id: &str) -> Vault {
    let request = RotateVaultKeyRequest { request_id: request_id.to_owned() };
    person.vault().rotate_vault_key(request).await.unwrap().into_inner().vault.unwrap()
}

async fn erase(person: &Person, subject: &str, values: Vec<ErasedValue>) -> EraseSubjectResponse {
    let request = EraseSubjectRequest {
        subject: subject.to_owned(),
        values,
        reason: "asked to be forgotten".to_owned(),
        request_id: request_id(),
    };
    person.vault().erase_subject(request).await.unwrap().into_inner()
}

fn value(pii_class: PiiClass, value: &str) -> ErasedValue {
    ErasedValue { pii_class: pii_class.into(), custom_class: String::new(), value: value.to_owned() }
}

/// The audit events of an action, oldest first, with the bytes they are stored in.
async fn audited(database: &Database, org_id: &str, action: &str) -> Vec<(AuditEvent, Vec<u8>)> {
    let stored: Vec<Vec<u8>> = sqlx::query_scalar(
        "SELECT payload FROM (
           SELECT org_id, feed, payload FROM platform.outbox UNION ALL SELECT org_id, feed, payload FROM platform.feed_events
         ) AS events WHERE org_id = $1::uuid AND feed = 'audit'",
    )
    .bind(org_id)
    .fetch_all(&mut database.admin().await)
    .await
    .unwrap();
    let mut events: Vec<_> = stored
        .into_iter()
        .map(|payload| (AuditEvent::decode(payload.as_slice()).unwrap(), payload))
        .filter(|(event, _)| event.action == action)
        .collect();
    events.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
    events
}

#[tokio::test(flavor = "multi_thread")]
async fn a_value_has_one_token_within_its_scope_and_another_anywhere_else() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let first = token(&olga, asked("ai.generate", MAIL)).await;
    assert!(first.starts_with("EMAIL_") && !first.contains('@'), "{first}");
    assert_eq!(token(&olga, asked("ai.generate", MAIL)).await, first);
    assert_eq!(
        token(&olga, asked("ai.generate", "ANA.LEE@Example.COM")).await,
        first,
        "however it is spelled"
    );
    assert_eq!(token(&olga, asked("ai.analyze", MAIL)).await, first, "whatever it is for");
    let precheck_of = precheck(&olga, asked("ai.generate", "Who is it?")).await.unwrap();
    let answer = postcheck(&olga, answered(&precheck_of, MAIL)).await.unwrap();
    assert_eq!(answer.content, first, "on the way back too");

    let mut tokens = vec![first.clone()];
    tokens.push(token(&olga, about("", "staging", MAIL)).await);
    tokens.push(token(&other, asked("ai.generate", MAIL)).await);
    tokens.push(token(&other, about("", "staging", MAIL)).await);
    tokens.push(token(&olga, asked("ai.generate", OTHER_MAIL)).await);
    let different: std::collections::HashSet<&String> = tokens.iter().collect();
    assert_eq!(different.len(), tokens.len(), "{tokens:?}");

    // By another replica, and after a restart.
    let replica = Tracegate::start_with(Wishes { database: Some(t.database.clone()), ..Wishes::default() });
    let replica = replica.await.unwrap();
    assert_eq!(token(&olga.at(replica.channel()), asked("ai.generate", MAIL)).await, first);
    t.stop().await;
    let olga = olga.at(replica.channel());
    let all = format!("{} and {}, {}", tokens[0], tokens[1], tokens[4]);
    assert_eq!(read(&olga, &all).await, (format!("{MAIL} and {MAIL}, {OTHER_MAIL}"), vec![]));
}

#[tokio::test(flavor = "multi_thread")]
async fn values_come_back_only_for_who_may_and_the_trail_has_it() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let mail = token(&olga, asked("ai.generate", MAIL)).await;
    let theirs = token(&other, asked("ai.generate", MAIL)).await;
    let forged = "EMAIL_bcdfghjklmbcdfghjklm";
    let text = format!("Write to {mail}, {theirs}, {forged} or {mail}. Then EMAIL_short.");
    let told = detokenize(&olga, &text).await.unwrap();
    assert_eq!(told.text, format!("Write to {MAIL}, {theirs}, {forged} or {MAIL}. Then EMAIL_short."));
    assert_eq!((told.revealed_count, told.unknown_tokens), (2, vec![theirs.clone(), forged.to_owned()]));

    let [(event, stored)] =
        <[_; 1]>::try_from(audited(&t.database, &olga.org_id, "TokensRevealed").await).unwrap();
    let expected = [("purpose", "a customer's question"), ("revealed_count", "2"), ("unknown_count", "2")];
    assert_eq!(event.attributes, HashMap::from(expected.map(|(k, v)| (k.to_owned(), v.to_owned()))));
    assert_eq!(event.actor.unwrap().id, olga.user_id);
    for secret in [MAIL, &mail] {
        assert!(!stored.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
    }
    // Nor is the value anywhere in the store: only sealed.
    let sealed: Vec<Vec<u8>> = sqlx::query_scalar("SELECT sealed_value FROM governance.vault_values")
        .fetch_all(&mut t.database.admin().await)
        .await
        .unwrap();
    assert_eq!(sealed.len(), 2);
    assert!(sealed.iter().all(|sealed| !sealed.windows(4).any(|window| window == &MAIL.as_bytes()[..4])));

    let key = t.api_key(&olga, &[Permission::PrecheckInvoke, Permission::DecisionRead]).await;
    for person in [&key, &t.member(&olga, Role::Viewer).await] {
        let refused = detokenize(person, &mail).await.unwrap_err();
        assert_eq!(reason(&refused), ErrorReason::PermissionMissing);
        assert_eq!(metadata(&refused, "permission"), "VALUE_REVEAL");
    }
    let revealer = t.api_key(&olga, &[Permission::ValueReveal]).await;
    assert_eq!(read(&revealer, &mail).await.0, MAIL);
    let trail = audited(&t.database, &olga.org_id, "TokensRevealed").await;
    assert_eq!(trail.len(), 2, "who was refused has revealed nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_value_goes_back_into_json_as_a_text() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let quoted = CustomDetector {
        name: "motto".to_owned(),
        words: vec!["say \"aye\" \\ nay".to_owned()],
        ..CustomDetector::default()
    };
    let policy = Policy {
        detectors: vec![quoted],
        default_actions: vec![own_cell("motto", Action::Tokenize)],
        ..Policy::default()
    };
    publish(&olga, policy).await;
    let token = token(&olga, asked("ai.generate", "say \"aye\" \\ nay")).await;
    let text = format!(r#"{{"said":"{token}"}}"#);
    let request = DetokenizeRequest { text: text.clone(), purpose: "a test".to_owned(), json: true };
    let told = olga.vault().detokenize(request).await.unwrap().into_inner();
    let json: serde_json::Value = serde_json::from_str(&told.text).unwrap();
    assert_eq!(json["said"], "say \"aye\" \\ nay");
    assert_eq!(read(&olga, &text).await.0, r#"{"said":"say "aye" \ nay"}"#, "as text it is put in as it is");
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_wrong_with_a_call_of_the_vault_is_told_at_once() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let refused = olga.vault().detokenize(DetokenizeRequest::default()).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["text", "purpose"]);
    let letters = ["b", "c", "d", "f", "g", "h", "j", "k", "l", "m"];
    let many: String = (0..1_001)
        .map(|n| {
            let digits: String = format!("{n:020}").bytes().map(|b| letters[usize::from(b - b'0')]).collect();
            format!("EMAIL_{digits} ")
        })
        .collect();
    assert_eq!(violated_fields(&detokenize(&olga, &many).await.unwrap_err()), ["text"]);
    let large = "x".repeat(1024 * 1024 + 1);
    assert_eq!(violated_fields(&detokenize(&olga, &large).await.unwrap_err()), ["text"]);

    let refused = olga.vault().erase_subject(EraseSubjectRequest::default()).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["reason", "request_id"]);
    let request = |values| EraseSubjectRequest {
        values,
        reason: "asked".to_owned(),
        request_id: request_id(),
        ..Default::default()
    };
    let refused = olga.vault().erase_subject(request(vec![])).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["subject"]);
    let unnamed =
        vec![value(PiiClass::Custom, "a"), value(PiiClass::Email, MAIL), value(PiiClass::Custom, "b")];
    let refused = olga.vault().erase_subject(request(unnamed)).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["values[0].custom_class", "values[2].custom_class"]);
    let refused =
        olga.vault().erase_subject(request(vec![value(PiiClass::Unspecified, "")])).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["values[0].pii_class", "values[0].value"]);
    let viewer = t.member(&olga, Role::Viewer).await;
    let refused =
        viewer.vault().erase_subject(request(vec![value(PiiClass::Email, MAIL)])).await.unwrap_err();
    assert_eq!(metadata(&refused, "permission"), "SUBJECT_ERASE");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_key_keeps_every_token_and_what_it_stands_for() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    // More than are sealed anew in one go.
    let mails: Vec<String> = (0..2_300).map(|n| format!("person{n}@example.com")).collect();
    let content = mails.join("\n");
    let tokens = token(&olga, asked("ai.generate", content.clone())).await;
    assert_eq!(tokens.lines().count(), 2_300);
    let vault = olga.vault().get_vault(GetVaultRequest {}).await.unwrap().into_inner().vault.unwrap();
    assert_eq!(vault.key_version, 1);
    assert_eq!(
        vault.classes.iter().map(|class| (class.name.as_str(), class.count)).collect::<Vec<_>>(),
        [("email", 2_300)]
    );

    // Calls go on meanwhile.
    let first = request_id();
    let calls =
        futures_util::future::join_all((0..20).map(|_| token(&olga, asked("ai.generate", OTHER_MAIL))));
    let (vault, of_calls) = tokio::join!(rotate(&olga, &first), calls);
    assert_eq!(vault.key_version, 2);
    assert!(of_calls.iter().all(|token| *token == of_calls[0]));
    assert_eq!(rotate(&olga, &first).await, vault, "the same request rotates once");

    assert_eq!(token(&olga, asked("ai.generate", content.clone())).await, tokens);
    for (some, values) in tokens.lines().collect::<Vec<_>>().chunks(900).zip(mails.chunks(900)) {
        assert_eq!(read(&olga, &some.join("\n")).await, (values.join("\n"), vec![]));
    }
    assert_eq!(read(&olga, &of_calls[0]).await.0, OTHER_MAIL);
    assert_eq!(token(&olga, asked("ai.generate", "new@example.com")).await.len(), of_calls[0].len());

    // The old key is gone, and with it whatever a copy of it could open.
    let keys: Vec<i32> =
        sqlx::query_scalar("SELECT key_version FROM governance.vault_keys WHERE org_id = $1::uuid")
            .bind(&olga.org_id)
            .fetch_all(&mut t.database.admin().await)
            .await
            .unwrap();
    assert_eq!(keys, [2]);
    assert_eq!(audited(&t.database, &olga.org_id, "VaultKeyRotated").await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erased_subject_is_gone_and_nobody_else() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let replica = Tracegate::start_with(Wishes { database: Some(t.database.clone()), ..Wishes::default() });
    let replica = replica.await.unwrap();
    let shared = "office@example.com";
    let labelled = PrecheckRequest {
        correlation_id: "customer-7".to_owned(),
        tags: HashMap::from([("team".to_owned(), "quality".to_owned())]),
        ..about("customer-7", "", MAIL)
    };
    let ana = token(&olga, labelled.clone()).await;
    let tagged = PrecheckRequest {
        tags: HashMap::from([("customer".to_owned(), "customer-7".to_owned())]),
        ..about("", "staging", "Nobody")
    };
    let tagged = precheck(&olga, tagged).await.unwrap();
    let staged = token(&olga, about("customer-7", "staging", MAIL)).await;
    let ben = token(&olga.at(replica.channel()), about("customer-8", "", OTHER_MAIL)).await;
    let both = token(&olga, about("customer-7", "", shared)).await;
    assert_eq!(token(&olga, about("customer-8", "", shared)).await, both);
    let nobodys = token(&olga, asked("ai.generate", "third@example.com")).await;
    let theirs = token(&other, about("customer-7", "", MAIL)).await;
    let before = checkpoint(&olga).await;
    let log_before = check_log(&olga, &t.database).await;
    // What could not be recorded names people too.
    let customer = HashMap::from([("customer".to_owned(), "customer-7".to_owned())]);
    let refused = [
        IngestItem { correlation_id: "customer-7".to_owned(), ..broken() },
        IngestItem { tags: customer, ..broken() },
        IngestItem { correlation_id: "customer-8".to_owned(), ..broken() },
    ];
    ingest(&olga, refused.to_vec()).await.unwrap();

    let erased = erase(&olga, "customer-7", vec![]).await;
    assert_eq!((erased.erased_value_count, erased.erased_label_count), (3, 4));
    let kept: Vec<_> = letters(&olga).await.into_iter().rev().map(|letter| letter.item.unwrap()).collect();
    let labels: Vec<_> = kept.iter().map(|item| (item.correlation_id.as_str(), item.tags.len())).collect();
    assert_eq!(labels, [("", 0), ("", 0), ("customer-8", 0)]);
    assert_eq!(kept[0], IngestItem { correlation_id: String::new(), ..refused[0].clone() });

    // The tokens stay tokens, and stand for nothing.
    let text = format!("{ana} {staged} {ben} {both} {nobodys}");
    for person in [olga.clone(), olga.at(replica.channel())] {
        let (read, unknown) = read(&person, &text).await;
        assert_eq!(read, format!("{ana} {staged} {OTHER_MAIL} {shared} third@example.com"));
        assert_eq!(unknown, [ana.clone(), staged.clone()]);
    }
    assert_eq!(read(&other, &theirs).await.0, MAIL, "another organization's customer of that number");

    // The log is as it was, but for the labels.
    let log = check_log(&olga, &t.database).await;
    assert_eq!(log.len(), log_before.len());
    for (decision, before) in log.iter().zip(&log_before) {
        assert_eq!(decision.labels_commitment, before.labels_commitment);
        let is_erased = decision.sequence <= 2;
        assert_eq!(
            decision.correlation_id.is_empty() && decision.tags.is_empty(),
            is_erased || before.tags.is_empty()
        );
        let request = GetInclusionProofRequest { decision_id: decision.id.clone(), tree_size: 0 };
        let proof = olga.decisions().get_inclusion_proof(request).await.unwrap().into_inner().proof.unwrap();
        assert_eq!(proven(&proof).id, decision.id);
    }
    assert_eq!(check_grown(&olga, &before).await.root_hash, before.root_hash);
    let request = VerifyReceiptRequest { receipt: tagged.receipt };
    let verified = olga.gate().verify_receipt(request).await.unwrap().into_inner();
    assert!(verified.valid && !verified.dropped);

    // An answer given again puts nothing back.
    let again = precheck(&olga, labelled).await.unwrap();
    assert!(again.replayed);
    assert_eq!((again.content.as_str(), read(&olga, &ana).await.1), (ana.as_str(), vec![ana.clone()]));

    // Who sends the value anew makes a new entry of it, on whichever replica: no token leaves that could not come back.
    let anew = token(&olga.at(replica.channel()), about("customer-9", "", MAIL)).await;
    assert_eq!(anew, ana, "one token for one value");
    assert_eq!(read(&olga, &anew).await.0, MAIL);
    assert_eq!(token(&olga, about("customer-7", "staging", MAIL)).await, staged);
    assert_eq!(read(&olga, &staged).await.0, MAIL);

    // By value, in any spelling, it goes from every scope and every subject.
    let values = vec![value(PiiClass::Email, "Ana.Lee@EXAMPLE.com"), value(PiiClass::Email, shared)];
    assert_eq!(erase(&olga, "", values).await.erased_value_count, 3);
    let (_, unknown) = read(&olga, &text).await;
    assert_eq!(unknown, [ana, staged, both]);

    // The trail says how much, and not who.
    let trail = audited(&t.database, &olga.org_id, "SubjectErased").await;
    assert_eq!(trail.len(), 2);
    assert_eq!(trail[0].0.attributes["erased_value_count"], "3");
    for (_, stored) in &trail {
        for secret in ["customer-7", MAIL, shared] {
            assert!(!stored.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
        }
    }
}
