//! Policies published, tried, taken back and ended.

use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::policy_change::Effect;
use tracegate_proto::governance::v1::*;
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id, violated_fields};

use super::gate::*;

fn publication(policy: Policy) -> PublishPolicyRequest {
    PublishPolicyRequest { policy: Some(policy), request_id: request_id(), ..PublishPolicyRequest::default() }
}

async fn roll_back(person: &Person, version: i64, latest_version: i64) -> Result<Policy, tonic::Status> {
    let request = RollBackPolicyRequest {
        version,
        latest_version,
        note: "as before".to_owned(),
        request_id: request_id(),
    };
    Ok(person.policy().roll_back_policy(request).await?.into_inner().policy.unwrap())
}

async fn retire(person: &Person, scope: &str, mode: PolicyMode) -> Result<(), tonic::Status> {
    let request = RetirePolicyRequest {
        scope: scope.to_owned(),
        mode: mode.into(),
        request_id: request_id(),
        ..RetirePolicyRequest::default()
    };
    person.policy().retire_policy(request).await.map(|_| ())
}

async fn in_force(person: &Person) -> (Vec<i64>, Vec<i64>) {
    let told = person.policy().list_policies(ListPoliciesRequest {}).await.unwrap().into_inner();
    let versions = |policies: Vec<Policy>| policies.iter().map(|policy| policy.version).collect();
    (versions(told.policies), versions(told.shadows))
}

async fn verdict(person: &Person, scope: &str) -> Verdict {
    let request = PrecheckRequest { scope: scope.to_owned(), ..asked("own.tool", MAIL) };
    precheck(person, request).await.unwrap().decision.unwrap().verdict()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_is_made_from_the_latest_one() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let request = publication(Policy { version: 1, name: "Mine".to_owned(), ..mails(Action::Mask) });
    let published = olga.policy().publish_policy(request.clone()).await.unwrap().into_inner().policy.unwrap();
    assert_eq!(
        (published.version, &published.publisher_id, published.mode()),
        (2, &olga.user_id, PolicyMode::Enforce)
    );
    // Sent again it is the same; sent anew, somebody was faster.
    assert_eq!(
        olga.policy().publish_policy(request.clone()).await.unwrap().into_inner().policy.unwrap(),
        published
    );
    let refused = olga
        .policy()
        .publish_policy(PublishPolicyRequest { request_id: request_id(), ..request })
        .await
        .unwrap_err();
    assert_eq!(
        (reason(&refused), metadata(&refused, "revision")),
        (ErrorReason::RevisionMismatch, "2".to_owned())
    );

    // A version of any scope counts.
    publish(&olga, Policy { scope: "staging".to_owned(), ..mails(Action::Deny) }).await;
    let refused = olga
        .policy()
        .publish_policy(publication(Policy { version: 2, ..mails(Action::Mask) }))
        .await
        .unwrap_err();
    assert_eq!(metadata(&refused, "revision"), "3");
    assert_eq!((in_force(&olga).await, in_force(&other).await), ((vec![2, 3], vec![]), (vec![1], vec![])));
    let get = GetPolicyRequest { version: 2, ..GetPolicyRequest::default() };
    assert_eq!(olga.policy().get_policy(get.clone()).await.unwrap().into_inner().policy.unwrap(), published);
    assert_eq!(reason(&other.policy().get_policy(get).await.unwrap_err()), ErrorReason::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_publications_at_once_one_wins() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let publications = (0..8).map(|_| {
        let olga = olga.clone();
        async move {
            olga.policy().publish_policy(publication(Policy { version: 1, ..mails(Action::Mask) })).await
        }
    });
    let results = futures_util::future::join_all(publications).await;
    let (won, lost): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
    assert_eq!((won.len(), lost.len()), (1, 7));
    assert!(lost.iter().all(|lost| reason(lost.as_ref().unwrap_err()) == ErrorReason::RevisionMismatch));
}

#[tokio::test(flavor = "multi_thread")]
async fn older_rules_come_back_as_a_new_version() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    publish(&olga, mails(Action::Deny)).await;
    publish(&olga, mails(Action::PassThrough)).await;
    assert_eq!(verdict(&olga, "").await, Verdict::Allow);
    assert_eq!(reason(&roll_back(&olga, 2, 2).await.unwrap_err()), ErrorReason::RevisionMismatch);
    assert_eq!(reason(&roll_back(&olga, 9, 3).await.unwrap_err()), ErrorReason::NotFound);
    let back = roll_back(&olga, 2, 3).await.unwrap();
    assert_eq!((back.version, back.default_actions), (4, mails(Action::Deny).default_actions));
    assert_eq!(verdict(&olga, "").await, Verdict::Deny);
    // Also to the policy every organization begins with.
    assert_eq!(roll_back(&olga, 1, 4).await.unwrap().version, 5);
    assert_eq!(verdict(&olga, "").await, Verdict::Transform);

    let request = ListPolicyVersionsRequest { page_size: 2, ..ListPolicyVersionsRequest::default() };
    let page = olga.policy().list_policy_versions(request.clone()).await.unwrap().into_inner();
    let of = |page: &ListPolicyVersionsResponse| {
        page.versions.iter().map(|v| (v.version, v.rolled_back_from, v.in_force)).collect::<Vec<_>>()
    };
    assert_eq!(of(&page), [(5, 1, true), (4, 2, false)]);
    assert_eq!(page.versions[1].note, "as before");
    let request = ListPolicyVersionsRequest { page_token: page.next_page_token, ..request };
    let page = olga.policy().list_policy_versions(request).await.unwrap().into_inner();
    assert_eq!((of(&page), page.next_page_token.as_str()), (vec![(3, 0, false), (2, 0, false)], ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scope_whose_policy_ends_follows_the_organization_again() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    publish(&olga, Policy { scope: "staging".to_owned(), ..mails(Action::Deny) }).await;
    publish(&olga, Policy { mode: PolicyMode::Shadow.into(), ..mails(Action::Deny) }).await;
    assert_eq!(in_force(&olga).await, (vec![1, 2], vec![3]));
    assert_eq!(
        (verdict(&olga, "staging").await, verdict(&olga, "").await),
        (Verdict::Deny, Verdict::Transform)
    );

    assert_eq!(reason(&retire(&olga, "", PolicyMode::Enforce).await.unwrap_err()), ErrorReason::StateForbids);
    assert_eq!(
        reason(&retire(&olga, "nowhere", PolicyMode::Enforce).await.unwrap_err()),
        ErrorReason::NotFound
    );
    retire(&olga, "staging", PolicyMode::Enforce).await.unwrap();
    assert_eq!(verdict(&olga, "staging").await, Verdict::Transform);
    assert_eq!(
        reason(&retire(&olga, "staging", PolicyMode::Enforce).await.unwrap_err()),
        ErrorReason::NotFound
    );
    retire(&olga, "", PolicyMode::Shadow).await.unwrap();
    assert_eq!(in_force(&olga).await, (vec![1], vec![]));
    let told = precheck(&olga, asked("own.tool", MAIL)).await.unwrap().decision.unwrap();
    assert_eq!((told.shadow, told.policy_version), (None, 1));
    // The end of a policy is a version without rules: nothing to go back to.
    assert_eq!(reason(&roll_back(&olga, 4, 5).await.unwrap_err()), ErrorReason::StateForbids);
    // What was in force before can come back.
    roll_back(&olga, 2, 5).await.unwrap();
    assert_eq!(verdict(&olga, "staging").await, Verdict::Deny);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_worked_on_until_it_is_published() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    // It need not be valid yet.
    let twice = Policy {
        default_actions: [mails(Action::Mask), mails(Action::Deny)].map(|p| p.default_actions).concat(),
        ..Policy::default()
    };
    let request = CreatePolicyDraftRequest { policy: Some(twice.clone()), request_id: request_id() };
    let draft = olga.policy().create_policy_draft(request.clone()).await.unwrap().into_inner().draft.unwrap();
    assert_eq!((draft.revision, &draft.author_id, draft.policy.as_ref()), (1, &olga.user_id, Some(&twice)));
    assert_eq!(olga.policy().create_policy_draft(request).await.unwrap().into_inner().draft.unwrap(), draft);

    let update = |revision| UpdatePolicyDraftRequest {
        draft_id: draft.id.clone(),
        policy: Some(mails(Action::Mask)),
        revision,
        request_id: request_id(),
    };
    let changed = olga.policy().update_policy_draft(update(1)).await.unwrap().into_inner().draft.unwrap();
    assert_eq!((changed.revision, changed.policy), (2, Some(mails(Action::Mask))));
    let refused = olga.policy().update_policy_draft(update(1)).await.unwrap_err();
    assert_eq!(
        (reason(&refused), metadata(&refused, "revision")),
        (ErrorReason::RevisionMismatch, "2".to_owned())
    );
    assert_eq!(
        reason(&other.policy().update_policy_draft(update(2)).await.unwrap_err()),
        ErrorReason::NotFound
    );

    let drafts = async |person: &Person| {
        let request = ListPolicyDraftsRequest::default();
        person.policy().list_policy_drafts(request).await.unwrap().into_inner().drafts
    };
    assert_eq!((drafts(&olga).await.len(), drafts(&other).await.len()), (1, 0));
    let delete = DeletePolicyDraftRequest { draft_id: draft.id.clone() };
    other.policy().delete_policy_draft(delete.clone()).await.unwrap();
    assert_eq!(drafts(&olga).await.len(), 1, "another organization's deletion deletes nothing");

    let policy = Policy { version: 1, ..mails(Action::Mask) };
    let request = PublishPolicyRequest { draft_id: draft.id.clone(), ..publication(policy) };
    olga.policy().publish_policy(request).await.unwrap();
    assert_eq!(drafts(&olga).await, []);
    olga.policy().delete_policy_draft(delete).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_difference_is_told_in_words_with_its_effect() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let from = Policy {
        rules: vec![rule("ai.generate", vec![cell(PiiClass::Email, Action::Tokenize)])],
        output_tokens_max: 100,
        ..Policy::default()
    };
    let to = Policy {
        rules: vec![rule("ai.generate", vec![cell(PiiClass::Email, Action::PassThrough)])],
        denied_tools: vec!["web.fetch".to_owned()],
        allowed_models: vec!["gpt-*".to_owned()],
        ..Policy::default()
    };
    publish(&olga, from).await;
    publish(&olga, to.clone()).await;
    let request = DiffPoliciesRequest { from_version: 2, to_version: 3, ..DiffPoliciesRequest::default() };
    let told = olga.policy().diff_policies(request.clone()).await.unwrap().into_inner();
    let changes: Vec<_> =
        told.changes.iter().map(|c| (c.field.as_str(), c.text.as_str(), c.effect())).collect();
    assert_eq!(
        changes,
        [
            (
                "rules[ai.generate].email",
                "ai.generate: email is passed through instead of tokenized",
                Effect::Looser
            ),
            ("denied_tools[web.fetch]", "tool web.fetch is denied", Effect::Stricter),
            ("allowed_models", "only the listed models are allowed", Effect::Stricter),
            ("allowed_models[gpt-*]", "model gpt-* is allowed", Effect::Unspecified),
            ("output_tokens_max", "no limit of tokens of output instead of 100", Effect::Looser),
        ]
    );
    assert_eq!(reason(&other.policy().diff_policies(request).await.unwrap_err()), ErrorReason::NotFound);
    let stored = GetPolicyRequest { version: 3, ..GetPolicyRequest::default() };
    let stored = olga.policy().get_policy(stored).await.unwrap().into_inner().policy;
    let same = DiffPoliciesRequest { from: stored, to_version: 3, ..DiffPoliciesRequest::default() };
    assert_eq!(olga.policy().diff_policies(same).await.unwrap().into_inner().changes, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn problems_are_told_all_at_once_and_warnings_beside_them() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let policy = Policy {
        rules: vec![
            rule("db.query", vec![cell(PiiClass::Email, Action::Mask), cell(PiiClass::Email, Action::Deny)]),
            rule("db.query", vec![own_cell("badge", Action::Mask)]),
            rule("file.read", vec![cell(PiiClass::Email, Action::PassThrough)]),
        ],
        detectors: vec![CustomDetector {
            name: "locker".to_owned(),
            pattern: "(".to_owned(),
            ..CustomDetector::default()
        }],
        fail_open_tools: vec!["file.read".to_owned()],
        ..Policy::default()
    };
    let request = ValidatePolicyRequest { policy: Some(policy.clone()) };
    let told = olga.policy().validate_policy(request).await.unwrap().into_inner();
    let of =
        |found: &[PolicyProblem]| found.iter().map(|p| format!("{} {}", p.field, p.rule)).collect::<Vec<_>>();
    for expected in [
        "policy.rules[0].actions[1].pii_class policy.class_unique",
        "policy.rules[1].tool policy.tool_unique",
        "policy.rules[1].actions[0].custom_class policy.custom_class",
        "policy.detectors[0].pattern policy.detector",
    ] {
        assert!(
            of(&told.problems).iter().any(|problem| problem == expected),
            "{expected} is not in {:?}",
            told.problems
        );
    }
    let warnings =
        ["policy.rules[2].actions policy.passes_everything", "policy.fail_open_tools[0] policy.fails_open"];
    assert_eq!(of(&told.warnings), warnings);

    // Publishing refuses for the same problems.
    let refused =
        olga.policy().publish_policy(publication(Policy { version: 1, ..policy })).await.unwrap_err();
    let mut fields: Vec<_> = told.problems.into_iter().map(|problem| problem.field).collect();
    let mut refused = violated_fields(&refused);
    fields.sort();
    refused.sort();
    assert_eq!(refused, fields);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sample_is_decided_on_as_a_call_would_be_and_leaves_no_trace() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let sample = |policy: Option<Policy>| TestPolicyRequest {
        policy,
        content: format!("Card {CARD}, mail {MAIL}"),
        tool: "db.query".to_owned(),
        ..TestPolicyRequest::default()
    };
    let test = async |request| olga.policy().test_policy(request).await.unwrap().into_inner();
    let told = test(sample(None)).await;
    assert_eq!(
        (told.verdict(), told.content.as_str()),
        (Verdict::Transform, format!("Card **** **** **** 1111, mail {MAIL}").as_str())
    );
    assert_eq!(
        (told.binding.as_str(), told.cells.len(), told.findings.len()),
        ("credit_card is masked by rules[db.query]", 2, 2)
    );

    let strict = Policy {
        confidence_mins: vec![ClassConfidence {
            pii_class: PiiClass::Email.into(),
            confidence_min: 1.0,
            ..Default::default()
        }],
        ..mails(Action::Deny)
    };
    let told = test(sample(Some(strict))).await;
    assert_eq!((told.verdict(), told.findings.len()), (Verdict::Transform, 1));
    assert!(told.ignored.iter().any(|finding| finding.pii_class() == PiiClass::Email), "{:?}", told.ignored);
    let told = test(sample(Some(mails(Action::Deny)))).await;
    assert_eq!((told.verdict(), told.content.as_str()), (Verdict::Deny, ""));

    let json = TestPolicyRequest {
        json: format!(r#"{{"to": "{MAIL}"}}"#),
        content: String::new(),
        ..sample(Some(mails(Action::Remove)))
    };
    assert_eq!(test(json).await.json, r#"{"to": ""}"#);
    let broken = Policy {
        default_actions: [mails(Action::Mask), mails(Action::Deny)].map(|p| p.default_actions).concat(),
        ..Policy::default()
    };
    let refused = olga.policy().test_policy(sample(Some(broken))).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["policy.default_actions[1].pii_class"]);
    assert_eq!(list(&olga, ListDecisionsRequest::default()).await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_tried_on_what_was_decided() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    for content in [MAIL, "ben@example.org", "Nobody", CARD] {
        passes(&olga, "own.tool", content).await;
    }
    passes(&olga, "ai.generate", "Nobody").await;
    let scoped = PrecheckRequest { scope: "staging".to_owned(), ..asked("own.tool", MAIL) };
    precheck(&olga, scoped).await.unwrap();
    passes(&other, "own.tool", MAIL).await;

    let replay = async |policy: Policy| {
        let request = ReplayPolicyRequest { policy: Some(policy), ..ReplayPolicyRequest::default() };
        let mut counts = olga.policy().replay_policy(request).await.unwrap().into_inner();
        let mut last = ReplayPolicyResponse::default();
        while let Some(next) = counts.message().await.unwrap() {
            assert!(!last.complete, "nothing follows the last one");
            last = next;
        }
        assert!(last.complete);
        last
    };
    let draft = Policy { denied_tools: vec!["ai.generate".to_owned()], ..mails(Action::PassThrough) };
    let told = replay(draft.clone()).await;
    assert_eq!((told.replayed_count, told.same_count, told.open_count), (5, 2, 0));
    let changes: Vec<_> = told
        .changes
        .iter()
        .map(|c| (c.from(), c.to(), c.tool.as_str(), c.count, c.example_ids.len()))
        .collect();
    assert_eq!(
        changes,
        [
            (Verdict::Allow, Verdict::Deny, "ai.generate", 1, 1),
            (Verdict::Transform, Verdict::Allow, "own.tool", 2, 2),
        ]
    );
    let told = replay(Policy { scope: "staging".to_owned(), ..draft.clone() }).await;
    assert_eq!((told.replayed_count, told.same_count), (1, 0));
    // What a detector of its own would find nobody can say; a denied tool stays denied.
    let badge = CustomDetector {
        name: "badge".to_owned(),
        pattern: "B-[0-9]{5}".to_owned(),
        ..CustomDetector::default()
    };
    let told = replay(Policy { detectors: vec![badge], ..draft }).await;
    assert_eq!((told.replayed_count, told.same_count, told.open_count, told.changes.len()), (5, 0, 4, 1));
}
