//! The record of decisions: found, paged, counted and exported.

use std::collections::{HashMap, HashSet};

use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_tests::{Person, Tracegate, reason, request_id, violated_fields};

use super::gate::*;

fn tags(tags: &[(&str, &str)]) -> HashMap<String, String> {
    tags.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

async fn found(person: &Person, request: ListDecisionsRequest) -> Vec<i64> {
    list(person, request).await.iter().map(|decision| decision.sequence).collect()
}

async fn stats(person: &Person, request: GetDecisionStatsRequest) -> GetDecisionStatsResponse {
    person.decisions().get_decision_stats(request).await.unwrap().into_inner()
}

async fn export(person: &Person, request: ExportDecisionsRequest) -> String {
    let mut chunks = person.decisions().export_decisions(request).await.unwrap().into_inner();
    let mut file = Vec::new();
    while let Some(chunk) = chunks.message().await.unwrap() {
        file.extend_from_slice(&chunk.chunk);
    }
    String::from_utf8(file).unwrap()
}

fn format(format: ExportFormat) -> ExportDecisionsRequest {
    ExportDecisionsRequest { format: format.into(), ..ExportDecisionsRequest::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_is_found_by_what_is_known_of_it() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let labelled = PrecheckRequest {
        correlation_id: "work-1".to_owned(),
        tags: tags(&[("team", "quality"), ("area", "north")]),
        scope: "staging".to_owned(),
        ..asked("ai.generate", MAIL)
    };
    let first = precheck(&olga, labelled).await.unwrap();
    postcheck(&olga, answered(&first, "Nobody")).await.unwrap();
    let request =
        PrecheckRequest { tags: tags(&[("team", "quality")]), ..asked("code.execute", format!("SSN {SSN}")) };
    precheck(&olga, request).await.unwrap();
    let key = t.api_key(&olga, &[tracegate_proto::options::v1::Permission::PrecheckInvoke]).await;
    let of_key = precheck(&key, asked("db.query", CARD)).await.unwrap().decision.unwrap();
    passes(&other, "ai.generate", MAIL).await;

    let all = ListDecisionsRequest::default;
    assert_eq!(found(&olga, all()).await, [4, 3, 2, 1]);
    assert_eq!(
        found(&olga, ListDecisionsRequest { direction: Direction::Postcheck.into(), ..all() }).await,
        [2]
    );
    assert_eq!(found(&olga, ListDecisionsRequest { verdict: Verdict::Deny.into(), ..all() }).await, [3]);
    assert_eq!(found(&olga, ListDecisionsRequest { tool: "db.query".to_owned(), ..all() }).await, [4]);
    assert_eq!(
        found(&olga, ListDecisionsRequest { correlation_id: "work-1".to_owned(), ..all() }).await,
        [2, 1]
    );
    assert_eq!(found(&olga, ListDecisionsRequest { pii_class: PiiClass::Ssn.into(), ..all() }).await, [3]);
    assert_eq!(
        found(&olga, ListDecisionsRequest { tags: tags(&[("team", "quality")]), ..all() }).await,
        [3, 1]
    );
    let both = tags(&[("team", "quality"), ("area", "north")]);
    assert_eq!(found(&olga, ListDecisionsRequest { tags: both, ..all() }).await, [1]);
    assert!(
        found(&olga, ListDecisionsRequest { tags: tags(&[("team", "north")]), ..all() }).await.is_empty()
    );
    assert_eq!(
        found(&olga, ListDecisionsRequest { scope: Some("staging".to_owned()), ..all() }).await,
        [2, 1]
    );
    assert_eq!(found(&olga, ListDecisionsRequest { scope: Some(String::new()), ..all() }).await, [4, 3]);
    assert_eq!(found(&olga, ListDecisionsRequest { actor_id: of_key.actor_id.clone(), ..all() }).await, [4]);
    assert_ne!(of_key.actor_id, olga.user_id);
    let at =
        list(&olga, all()).await.iter().map(|decision| decision.create_time.unwrap()).collect::<Vec<_>>();
    let within = ListDecisionsRequest { start_time: Some(at[2]), end_time: Some(at[0]), ..all() };
    assert_eq!(found(&olga, within).await, [3, 2]);

    let backwards = ListDecisionsRequest { start_time: Some(at[0]), end_time: Some(at[3]), ..all() };
    let refused = olga.decisions().list_decisions(backwards).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["end_time"]);
    let request = GetDecisionRequest { decision_id: of_key.id };
    assert_eq!(reason(&other.decisions().get_decision(request).await.unwrap_err()), ErrorReason::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_counts_files_and_proofs_of_three_hundred_agree() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let before = checkpoint_after_one(&olga).await;
    let contents = ["Nobody".to_owned(), format!("Mail {MAIL}"), format!("SSN {SSN}")];
    let calls = (1..310).map(|n| {
        let (olga, content) = (olga.clone(), contents[n % 3].clone());
        let tool = ["code.execute", "ai.generate"][n % 2];
        async move { precheck(&olga, asked(tool, content)).await.unwrap().decision.unwrap().verdict() }
    });
    let mut verdicts = futures_util::future::join_all(calls).await;
    verdicts.push(Verdict::Allow);
    let n_of = |verdict| i64::try_from(verdicts.iter().filter(|told| **told == verdict).count()).unwrap();

    let mut request = ListDecisionsRequest { page_size: 70, ..ListDecisionsRequest::default() };
    let mut sequences = Vec::new();
    loop {
        let page = olga.decisions().list_decisions(request.clone()).await.unwrap().into_inner();
        sequences.extend(page.decisions.iter().map(|decision| decision.sequence));
        if page.next_page_token.is_empty() {
            break;
        }
        assert_eq!(page.decisions.len(), 70);
        request.page_token = page.next_page_token;
    }
    assert_eq!(sequences, (1..=310).rev().collect::<Vec<_>>());
    let elsewhere = ListDecisionsRequest { verdict: Verdict::Deny.into(), ..request };
    let refused = olga.decisions().list_decisions(elsewhere).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PageTokenInvalid);

    let told = stats(&olga, GetDecisionStatsRequest::default()).await;
    assert_eq!((told.total_count, told.all_time_count), (310, 310));
    let by_verdict: Vec<_> = told.by_verdict.iter().map(|count| (count.verdict(), count.count)).collect();
    let expected =
        [Verdict::Allow, Verdict::Transform, Verdict::Deny].map(|verdict| (verdict, n_of(verdict)));
    assert_eq!(by_verdict, expected);
    assert_eq!(told.by_direction.iter().map(|count| count.count).collect::<Vec<_>>(), [310, 0]);
    assert_eq!(told.by_tool.iter().map(|count| count.count).sum::<i64>(), 310);
    let sums = told
        .series
        .iter()
        .fold((0, 0, 0), |(a, t, d), p| (a + p.allow_count, t + p.transform_count, d + p.deny_count));
    assert_eq!(sums, (n_of(Verdict::Allow), n_of(Verdict::Transform), n_of(Verdict::Deny)));
    let classes: Vec<_> = told.by_pii_class.iter().map(|count| (count.name.as_str(), count.count)).collect();
    assert_eq!(classes, [("email", 103), ("ssn", 103)]);

    let ndjson = export(&olga, format(ExportFormat::Ndjson)).await;
    let ids: HashSet<String> = ndjson
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).unwrap()["id"].as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(ids.len(), 310);

    // Proofs across the first tile's edge.
    let now = check_grown(&olga, &before).await;
    assert_eq!((before.tree_size, now.tree_size), (1, 310));
    for decision_id in ids.iter().take(5) {
        for tree_size in [0, 310] {
            let request = GetInclusionProofRequest { decision_id: decision_id.clone(), tree_size };
            let proof =
                olga.decisions().get_inclusion_proof(request).await.unwrap().into_inner().proof.unwrap();
            assert_eq!(&proven(&proof).id, decision_id);
            assert_eq!(proof.checkpoint.unwrap().root_hash, now.root_hash);
        }
    }
}

/// Of a log with one decision in it.
async fn checkpoint_after_one(olga: &Person) -> Checkpoint {
    passes(olga, "ai.generate", "Nobody").await;
    checkpoint(olga).await
}

#[tokio::test(flavor = "multi_thread")]
async fn counts_are_of_the_span_asked_for() {
    let t = Tracegate::start().await;
    let olga = t.api_key(&t.owner().await, &super::money::SCOPES).await;
    passes(&olga, "ai.generate", "Nobody").await;
    t.clock.advance(time::Duration::days(3));
    passes(&olga, "ai.generate", MAIL).await;
    let at = |days_ago: i64| {
        let at = t.clock.now() - time::Duration::days(days_ago);
        Some(prost_types::Timestamp { seconds: at.unix_timestamp(), nanos: 0 })
    };
    let span =
        |from, until| GetDecisionStatsRequest { start_time: from, end_time: until, ..Default::default() };
    assert_eq!(stats(&olga, span(None, None)).await.total_count, 2);
    let last = stats(&olga, span(at(1), None)).await;
    assert_eq!((last.total_count, last.all_time_count, last.last_ingest_time), (1, 2, None));
    assert!(last.series.len() >= 24, "by the hour, without gaps: {}", last.series.len());
    assert_eq!(stats(&olga, span(at(2), at(1))).await.total_count, 0);
    for (request, field) in [
        (span(at(401), None), "end_time"),
        (span(at(1), at(2)), "end_time"),
        (GetDecisionStatsRequest { bucket: TimeBucket::Hour.into(), ..span(at(20), None) }, "bucket"),
    ] {
        let refused = olga.decisions().get_decision_stats(request).await.unwrap_err();
        assert_eq!(violated_fields(&refused), [field]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_has_a_line_for_each_and_no_formulas() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let request = PrecheckRequest {
        correlation_id: "=cmd()".to_owned(),
        model: "a, \"b\"".to_owned(),
        ..asked("db.query", format!("{CARD} {MAIL}"))
    };
    let first = precheck(&olga, request).await.unwrap().decision.unwrap();
    passes(&olga, "ai.generate", "Nobody").await;
    passes(&other, "ai.generate", "Nobody").await;

    let csv = export(&olga, format(ExportFormat::Csv)).await;
    let lines: Vec<&str> = csv.trim_end().split("\r\n").collect();
    assert_eq!(lines.len(), 3, "{csv}");
    assert!(lines[0].starts_with("sequence,id,create_time,direction,verdict,"), "{csv}");
    let start = format!("1,{},2", first.id);
    assert!(
        lines[1].starts_with(&start)
            && lines[1].contains(",PRECHECK,TRANSFORM,GATE,db.query,\"a, \"\"b\"\"\","),
        "{csv}"
    );
    assert!(lines[1].contains("\"'=cmd()\"") && lines[1].contains("1 email; 1 credit_card"), "{csv}");
    assert!(!csv.contains(MAIL), "{csv}");

    let ndjson = export(&olga, format(ExportFormat::Ndjson)).await;
    let first_line: serde_json::Value = serde_json::from_str(ndjson.lines().next().unwrap()).unwrap();
    assert_eq!((&first_line["id"], &first_line["verdict"]), (&first.id.into(), &"VERDICT_TRANSFORM".into()));
    let allowed = ExportDecisionsRequest { verdict: Verdict::Allow.into(), ..format(ExportFormat::Ndjson) };
    assert_eq!(export(&olga, allowed).await.lines().count(), 1);
    let none = ExportDecisionsRequest { tool: "web.fetch".to_owned(), ..format(ExportFormat::Csv) };
    assert_eq!(export(&olga, none).await.lines().count(), 1, "the header alone");
    let refused = olga.decisions().export_decisions(format(ExportFormat::Unspecified)).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["format"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_of_every_size_is_a_prefix_of_the_next() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let empty = checkpoint(&olga).await;
    assert_eq!((empty.tree_size, &empty.log_id), (0, &olga.org_id));
    let mut last = checkpoint_after_one(&olga).await;
    for _ in 0..6 {
        passes(&olga, "ai.generate", MAIL).await;
        last = check_grown(&olga, &last).await;
    }
    assert_eq!(last.tree_size, 7);
    // Between two older states too; and the signed root of each is what it was.
    for (from, to) in [(1, 3), (2, 6), (4, 4), (7, 7)] {
        let request = GetConsistencyProofRequest { from_tree_size: from, to_tree_size: to };
        let told = olga.decisions().get_consistency_proof(request).await.unwrap().into_inner();
        assert_eq!(signed(&told.checkpoint.unwrap()).tree_size, to);
    }
    for (from, to, field) in [(8, 0, "from_tree_size"), (3, 2, "from_tree_size"), (1, 8, "to_tree_size")] {
        let request = GetConsistencyProofRequest { from_tree_size: from, to_tree_size: to };
        let refused = olga.decisions().get_consistency_proof(request).await.unwrap_err();
        assert_eq!(violated_fields(&refused), [field], "{from} to {to}");
    }

    let newest = list(&olga, ListDecisionsRequest::default()).await.remove(0);
    let proof = |tree_size| GetInclusionProofRequest { decision_id: newest.id.clone(), tree_size };
    assert_eq!(
        violated_fields(&olga.decisions().get_inclusion_proof(proof(6)).await.unwrap_err()),
        ["tree_size"]
    );
    assert_eq!(
        violated_fields(&olga.decisions().get_inclusion_proof(proof(8)).await.unwrap_err()),
        ["tree_size"]
    );
    assert_eq!(
        reason(&other.decisions().get_inclusion_proof(proof(0)).await.unwrap_err()),
        ErrorReason::NotFound
    );
    let other = checkpoint_after_one(&other).await;
    assert!(other.log_id != last.log_id && other.public_key != last.public_key);
}

#[tokio::test(flavor = "multi_thread")]
async fn retention_and_legal_hold_are_set_and_shown() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let shown = async || {
        olga.decisions().get_retention(GetRetentionRequest {}).await.unwrap().into_inner().retention.unwrap()
    };
    let first = shown().await;
    assert_eq!(
        (first.retention_days, first.time_zone.as_str(), first.oldest_decision_time),
        (365, "UTC", None)
    );
    let set = |retention_days, time_zone: &str| SetRetentionRequest {
        retention_days,
        time_zone: time_zone.to_owned(),
        request_id: request_id(),
    };
    for (request, field) in [
        (set(0, "UTC"), "retention_days"),
        (set(3651, "UTC"), "retention_days"),
        (set(30, "Mars/Olympus"), "time_zone"),
    ] {
        assert_eq!(violated_fields(&olga.decisions().set_retention(request).await.unwrap_err()), [field]);
    }
    let told = olga
        .decisions()
        .set_retention(set(30, "Europe/Berlin"))
        .await
        .unwrap()
        .into_inner()
        .retention
        .unwrap();
    assert_eq!((told.retention_days, told.time_zone.as_str()), (30, "Europe/Berlin"));
    assert_eq!(shown().await, told);

    let decided = precheck(&olga, asked("ai.generate", "Nobody")).await.unwrap().decision.unwrap();
    assert_eq!(shown().await.oldest_decision_time, decided.create_time);

    let release = || ReleaseLegalHoldRequest { reason: "settled".to_owned(), request_id: request_id() };
    assert_eq!(
        reason(&olga.decisions().release_legal_hold(release()).await.unwrap_err()),
        ErrorReason::StateForbids
    );
    let place = || PlaceLegalHoldRequest { reason: "case 7".to_owned(), request_id: request_id() };
    let held = olga.decisions().place_legal_hold(place()).await.unwrap().into_inner().retention.unwrap();
    assert!(held.legal_hold && held.legal_hold_time.is_some());
    assert_eq!(held.legal_hold_reason, "case 7");
    assert_eq!(
        reason(&olga.decisions().place_legal_hold(place()).await.unwrap_err()),
        ErrorReason::StateForbids
    );
    let released =
        olga.decisions().release_legal_hold(release()).await.unwrap().into_inner().retention.unwrap();
    assert_eq!(
        (released.legal_hold, released.legal_hold_reason.as_str(), released.legal_hold_time),
        (false, "", None)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gate_that_works_says_so() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let health = async |person: &Person| {
        person.decisions().get_gate_health(GetGateHealthRequest {}).await.unwrap().into_inner()
    };
    let unused = health(&olga).await;
    assert_eq!(
        (unused.state(), unused.total_count, unused.last_decision_time),
        (GateHealthState::Healthy, 0, None)
    );
    let decided = precheck(&olga, asked("ai.generate", MAIL)).await.unwrap().decision.unwrap();
    // What a caller gets wrong is no illness of the gate.
    for _ in 0..20 {
        precheck(&olga, PrecheckRequest { json: "{".to_owned(), ..asked("ai.generate", "") })
            .await
            .unwrap_err();
    }
    let used = health(&olga).await;
    assert_eq!((used.state(), used.total_count, used.error_rate), (GateHealthState::Healthy, 1, 0.0));
    assert_eq!(
        (used.last_decision_time, used.last_ingest_time, used.reasons.len()),
        (decided.create_time, None, 0)
    );
    assert_eq!((used.dead_letter_count, used.bypass_count), (0, 0));
    assert_eq!(health(&other).await.total_count, 0);
}
