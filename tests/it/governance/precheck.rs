//! Content on its way out: what passes in which form, and what is told about it.

use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_tests::{Tracegate, reason, request_id, violated_fields};

use super::gate::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_tool_gets_what_its_row_lets_pass() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    assert_eq!(passes(&olga, "ai.generate", "Nobody here").await, (Verdict::Allow, "Nobody here".to_owned()));
    assert_eq!(passes(&olga, "ai.generate", "").await, (Verdict::Allow, String::new()));

    let content = format!("Mail {MAIL}, card {CARD}, SSN {SSN}.");
    let (verdict, out) = passes(&olga, "ai.generate", &content).await;
    assert_eq!(verdict, Verdict::Transform);
    assert!(
        out.starts_with("Mail EMAIL_") && out.contains(", card CREDIT_CARD_") && out.contains(", SSN SSN_"),
        "{out}"
    );
    assert!(![MAIL, CARD, SSN].iter().any(|value| out.contains(value)), "{out}");
    assert_eq!(passes(&olga, "ai.generate", &content).await.1, out, "tokens are stable");

    let masked = format!("Mail {MAIL}, card **** **** **** 1111, SSN .");
    assert_eq!(passes(&olga, "db.query", &content).await, (Verdict::Transform, masked));
    assert_eq!(passes(&olga, "web.fetch", &content).await.1, "Mail , card , SSN .");
    assert_eq!(passes(&olga, "code.execute", &content).await, (Verdict::Deny, String::new()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finding_tells_its_place_and_the_record_does_not() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let content = format!("→→ mail: {MAIL}");
    let told = precheck(&olga, asked("ai.generate", &content)).await.unwrap();
    let finding = told.findings.iter().find(|finding| finding.pii_class() == PiiClass::Email).unwrap();
    let bytes = usize::try_from(finding.start_byte).unwrap()..usize::try_from(finding.end_byte).unwrap();
    assert_eq!(&content[bytes], MAIL);
    assert_eq!((finding.start_char, finding.end_char), (9, 28));
    assert_eq!(
        (finding.pii_class(), finding.action(), finding.part.as_str()),
        (PiiClass::Email, Action::Tokenize, "")
    );
    assert!(!finding.evidence.is_empty());

    let decision = told.decision.unwrap();
    let request = GetDecisionRequest { decision_id: decision.id.clone() };
    let stored = olga.decisions().get_decision(request).await.unwrap().into_inner().decision.unwrap();
    assert_eq!(stored, decision);
    assert!(!format!("{stored:?}").contains(MAIL), "{stored:?}");
    assert_eq!(stored.binding, "email is tokenized by rules[ai.generate]");
    assert_eq!((stored.sequence, stored.policy_version, &stored.actor_id), (1, 1, &olga.user_id));
    assert_eq!((stored.direction(), stored.source()), (Direction::Precheck, Source::Gate));
    assert_eq!(stored.payload_bytes, i64::try_from(content.len()).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_and_json_keep_their_form() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let message =
        |role: &str, content: String, json: String| ChatMessage { role: role.to_owned(), content, json };
    let messages = |value: &str| {
        vec![
            message("system", "Be brief.".to_owned(), String::new()),
            message("user", format!("I am {value}"), String::new()),
            message("assistant", String::new(), format!(r#"[{{"to" : "{value}", "n": 1.50}}]"#)),
        ]
    };
    let request = PrecheckRequest { messages: messages(MAIL), ..asked("own.tool", "") };
    let told = precheck(&olga, request).await.unwrap();
    let token = told.messages[1].content.trim_start_matches("I am ").to_owned();
    assert!(token.starts_with("EMAIL_"), "{token}");
    assert_eq!((told.messages, told.content.as_str(), told.json.as_str()), (messages(&token), "", ""));
    let parts: Vec<_> = told.findings.iter().map(|finding| finding.part.as_str()).collect();
    assert_eq!(parts, ["messages[1].content", "messages[2].json/0/to"]);

    // A number becomes a text, the rest stays byte for byte.
    let json = |card: &str| format!("{{ \"card\":{card},\n\t\"n\": 1e3, \"a/b\": [null , \"\\u0061\"] }}");
    let request = PrecheckRequest { json: json("4111111111111111"), ..asked("own.tool", "") };
    let told = precheck(&olga, request).await.unwrap();
    assert_eq!(told.json, json("\"************1111\""));
    assert_eq!(told.findings[0].part, "/card");

    let request = PrecheckRequest { json: format!(r#"{{"{MAIL}": 1}}"#), ..asked("own.tool", "") };
    let told = precheck(&olga, request).await.unwrap();
    let decision = told.decision.unwrap();
    assert_eq!((decision.verdict(), told.json.as_str()), (Verdict::Deny, ""));
    assert!(
        decision.binding.contains("cannot be changed without changing the shape"),
        "{}",
        decision.binding
    );
}

/// What is asked about must not be told in the record: a binding names the place, and a place may be a value.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_personal_data_is_not_told_in_the_record() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let request = PrecheckRequest { json: format!(r#"{{"{MAIL}": 1}}"#), ..asked("own.tool", "") };
    let decision = precheck(&olga, request).await.unwrap().decision.unwrap();
    assert!(!format!("{decision:?}").contains(MAIL), "{decision:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_is_refused() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let refused = async |request: PrecheckRequest| precheck(&olga, request).await.unwrap_err();
    let status = refused(PrecheckRequest { json: "1".to_owned(), ..asked("own.tool", "text") }).await;
    assert_eq!(
        (reason(&status), violated_fields(&status)),
        (ErrorReason::InvalidRequest, vec!["content".to_owned()])
    );
    let status = refused(PrecheckRequest { json: "{".to_owned(), ..asked("own.tool", "") }).await;
    assert_eq!(violated_fields(&status), ["json"]);
    let message = ChatMessage { json: "nope".to_owned(), ..ChatMessage::default() };
    let status =
        refused(PrecheckRequest { messages: vec![message.clone(), message], ..asked("own.tool", "") }).await;
    assert_eq!(violated_fields(&status), ["messages[0].json", "messages[1].json"]);
    let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
    assert_eq!(
        violated_fields(&refused(PrecheckRequest { json: deep, ..asked("own.tool", "") }).await),
        ["json"]
    );
    assert_eq!(violated_fields(&refused(asked("Tool", "")).await), ["tool"]);
    let hold_for = Some(prost_types::Duration { seconds: 90_000, nanos: 0 });
    assert_eq!(
        violated_fields(&refused(PrecheckRequest { hold_for, ..asked("own.tool", "") }).await),
        ["hold_for"]
    );
    assert_eq!(list(&olga, ListDecisionsRequest::default()).await, [], "nothing of it was decided");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_is_explained_and_proven_where_asked_for() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let plain = precheck(&olga, asked("db.query", format!("Card {CARD}"))).await.unwrap();
    assert_eq!((plain.explanation, plain.proof), (None, None));

    let request = PrecheckRequest {
        explain: true,
        prove: true,
        ..asked("db.query", format!("Card {CARD}, mail {MAIL}"))
    };
    let told = precheck(&olga, request).await.unwrap();
    let decision = told.decision.unwrap();
    let explanation = told.explanation.unwrap();
    assert_eq!(explanation.binding, "credit_card is masked by rules[db.query]");
    assert_eq!((explanation.policy_name.as_str(), explanation.cells.len()), ("Built in", 2));
    assert!(
        explanation.evidence.iter().any(|line| line.starts_with("credit_card at 5..24: ")),
        "{explanation:?}"
    );
    assert!(explanation.text.contains("credit_card is masked (rules[db.query])."), "{}", explanation.text);

    let leaf = proven(&told.proof.unwrap());
    assert_eq!((&leaf.id, leaf.sequence, &leaf.payload_hash), (&decision.id, 2, &decision.payload_hash));

    let request = ExplainDecisionRequest { decision_id: decision.id };
    let later = olga.decisions().explain_decision(request).await.unwrap().into_inner().explanation.unwrap();
    assert_eq!(later, Explanation { evidence: Vec::new(), ..explanation });
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shadow_is_recorded_and_changes_nothing() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let before = passes(&olga, "ai.generate", MAIL).await;
    let shadow = publish(&olga, Policy { mode: PolicyMode::Shadow.into(), ..mails(Action::Deny) }).await;
    let told = precheck(&olga, asked("ai.generate", MAIL)).await.unwrap();
    let decision = told.decision.unwrap();
    assert_eq!((decision.verdict(), told.content), before);
    assert_eq!(decision.policy_version, 1);
    let verdict = decision.shadow.clone().unwrap();
    assert_eq!((verdict.policy_version, verdict.verdict()), (shadow.version, Verdict::Deny));
    assert_eq!(verdict.reasons, ["1 finding denied (email)"]);

    precheck(&olga, asked("ai.generate", "Nobody here")).await.unwrap();
    let differing = list(&olga, ListDecisionsRequest { shadow_differs: true, ..Default::default() }).await;
    assert_eq!(differing, [decision]);
    let stats =
        olga.decisions().get_decision_stats(GetDecisionStatsRequest::default()).await.unwrap().into_inner();
    assert_eq!((stats.total_count, stats.shadow_differs_count), (3, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scope_has_its_own_policy_and_tokens() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    publish(&olga, Policy { scope: "staging".to_owned(), ..mails(Action::Mask) }).await;
    let of_scope = async |scope: &str| {
        let request = PrecheckRequest { scope: scope.to_owned(), ..asked("ai.generate", MAIL) };
        precheck(&olga, request).await.unwrap()
    };
    let staging = of_scope("staging").await;
    assert_eq!(staging.decision.unwrap().policy_version, 2);
    assert!(staging.content.contains("***@"), "{}", staging.content);
    let (none, production) = (of_scope("").await.content, of_scope("production").await.content);
    assert!(none.starts_with("EMAIL_") && production.starts_with("EMAIL_"), "{none} {production}");
    assert_ne!(none, production, "what one scope may join, another must not");
    let scoped = ListDecisionsRequest { scope: Some("staging".to_owned()), ..Default::default() };
    assert_eq!(list(&olga, scoped).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organizations_own_class_is_found_treated_and_recorded() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let badge = CustomDetector {
        name: "badge".to_owned(),
        pattern: "B-[0-9]{5}".to_owned(),
        context_words: vec!["badge".to_owned()],
        context_required: true,
        ..CustomDetector::default()
    };
    let policy = Policy {
        detectors: vec![badge],
        default_actions: vec![own_cell("badge", Action::Tokenize)],
        ..Policy::default()
    };
    publish(&olga, policy).await;
    let told = precheck(&olga, asked("own.tool", "Her badge is B-12345.")).await.unwrap();
    assert!(told.content.starts_with("Her badge is BADGE_"), "{}", told.content);
    assert_eq!(
        (told.findings[0].pii_class(), told.findings[0].custom_class.as_str()),
        (PiiClass::Custom, "badge")
    );
    let decision = told.decision.unwrap();
    assert_eq!(decision.findings[0].custom_class, "badge");
    assert_eq!(decision.binding, "badge is tokenized by default_actions");
    // Without a word for it, it is another number; and it is nobody else's class.
    assert_eq!(passes(&olga, "own.tool", "Part B-12345").await.0, Verdict::Allow);
    assert_eq!(passes(&other, "own.tool", "Her badge is B-12345.").await.0, Verdict::Allow);
}

#[tokio::test(flavor = "multi_thread")]
async fn tools_models_and_limits_deny_by_name() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let policy = Policy {
        denied_tools: vec!["shell.run".to_owned()],
        allowed_models: vec!["gpt-*".to_owned()],
        content_bytes_max: 20,
        output_tokens_max: 5_000,
        ..Policy::default()
    };
    publish(&olga, policy).await;
    let denied = async |request: PrecheckRequest| {
        let decision = precheck(&olga, request).await.unwrap().decision.unwrap();
        assert_eq!(decision.verdict(), Verdict::Deny, "{decision:?}");
        assert_eq!(decision.reasons, [decision.binding.as_str()]);
        decision.binding
    };
    assert_eq!(denied(asked("shell.run", "ls")).await, "tool shell.run is denied");
    let model = |model: &str| PrecheckRequest { model: model.to_owned(), ..asked("ai.generate", "hello") };
    assert_eq!(denied(model("llama-3")).await, "model llama-3 is not among the allowed models");
    assert_eq!(denied(asked("ai.generate", "x".repeat(21))).await, "content has 21 bytes, 20 are allowed");
    let request = PrecheckRequest { output_tokens_max: 5_001, ..model("gpt-5") };
    assert_eq!(denied(request).await, "the call may produce 5001 tokens, 5000 are allowed");
    let admitted = precheck(&olga, model("gpt-5")).await.unwrap();
    assert_eq!(admitted.decision.unwrap().verdict(), Verdict::Allow);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_model_without_a_price_passes_where_no_budget_counts_it() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let request = PrecheckRequest { model: "unheard-of".to_owned(), ..asked("ai.generate", "hello") };
    let decision = precheck(&olga, request).await.unwrap().decision.unwrap();
    assert_eq!((decision.verdict(), decision.charges), (Verdict::Allow, Vec::new()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_request_has_the_same_answer_also_under_a_later_policy() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let (mail, deny) =
        (asked("ai.generate", format!("Mail {MAIL}")), asked("code.execute", format!("SSN {SSN}")));
    let (first, denied) =
        (precheck(&olga, mail.clone()).await.unwrap(), precheck(&olga, deny.clone()).await.unwrap());
    assert!(!first.replayed);

    let again = precheck(&olga, mail.clone()).await.unwrap();
    assert_eq!(again, PrecheckResponse { replayed: true, ..first.clone() });
    let other = PrecheckRequest { content: "Something else".to_owned(), ..mail.clone() };
    assert_eq!(reason(&precheck(&olga, other).await.unwrap_err()), ErrorReason::RequestIdReused);
    let other = PrecheckRequest { correlation_id: "another".to_owned(), ..mail.clone() };
    assert_eq!(reason(&precheck(&olga, other).await.unwrap_err()), ErrorReason::RequestIdReused);

    publish(&olga, mails(Action::PassThrough)).await;
    let again = precheck(&olga, mail.clone()).await.unwrap();
    assert_eq!(again, PrecheckResponse { replayed: true, ..first });
    let again = precheck(&olga, deny).await.unwrap();
    assert_eq!(again, PrecheckResponse { replayed: true, ..denied });
    let anew = precheck(&olga, PrecheckRequest { request_id: request_id(), ..mail.clone() }).await.unwrap();
    assert_eq!(anew.decision.unwrap().verdict(), Verdict::Allow);
    // A request id is its caller's own.
    let anja = t.owner().await;
    assert!(!precheck(&anja, mail).await.unwrap().replayed);
    assert_eq!(list(&olga, ListDecisionsRequest::default()).await.len(), 3);
}
