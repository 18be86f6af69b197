//! The work of TEMPLATE_PARSE as watchers, the gate and the structure show it.

use tracegate_docx::generate::{Document, samples};
use tracegate_proto::governance::v1::{
    Action, ClassAction, Direction, GetPolicyRequest, PiiClass, PublishPolicyRequest, ToolRule, Verdict,
};
use tracegate_proto::tasks::v1::{GetTemplateResponse, task, task_event, template};
use tracegate_tests::{Person, Tracegate, request_id};

use super::support::*;

/// The words people see, in order.
const STEPS: [&str; 7] = [
    "reading the file",
    "opening the package",
    "reading text",
    "passing the governance gate",
    "finding fields",
    "checking the result",
    "storing the structure",
];

async fn publish(person: &Person, actions: &[(PiiClass, Action)], denied_tools: &[&str]) {
    let mut policy =
        person.policy().get_policy(GetPolicyRequest::default()).await.unwrap().into_inner().policy.unwrap();
    let actions: Vec<ClassAction> = actions
        .iter()
        .map(|(class, action)| ClassAction {
            pii_class: (*class).into(),
            action: (*action).into(),
            ..ClassAction::default()
        })
        .collect();
    policy.denied_tools = denied_tools.iter().map(|tool| (*tool).to_owned()).collect();
    // A denied tool has no row of its own.
    policy.rules = vec![ToolRule { tool: "ai.analyze".to_owned(), actions }];
    policy.rules.retain(|rule| !policy.denied_tools.contains(&rule.tool));
    let request =
        PublishPolicyRequest { policy: Some(policy), request_id: request_id(), ..Default::default() };
    person.policy().publish_policy(request).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn every_step_is_told_once_and_in_order() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let submitted = submit(&olga, &document("Steps", 200_000)).await;
    let told = events(&olga, &submitted.id).await;
    check_log(&told, task_event::Kind::Completed);
    assert_eq!(told[1].kind(), task_event::Kind::Started);
    let finished: Vec<_> = told
        .iter()
        .filter(|event| event.kind() == task_event::Kind::Step)
        .map(|event| event.step.as_str())
        .collect();
    assert_eq!(finished, STEPS);
    // While a step lasts, nothing is told of another one.
    let mut steps: Vec<_> =
        told.iter().map(|event| event.step.as_str()).filter(|step| !step.is_empty()).collect();
    steps.dedup();
    assert_eq!(steps, STEPS);
    assert!(told.iter().all(|event| event.event_time.is_some()));
    assert!(told[1..].iter().all(|event| event.attempt == 1));
    let ending = told.last().unwrap();
    assert_eq!((ending.progress_percent, ending.detail.as_str()), (100, ""));

    let ended = task(&olga, &submitted.id).await;
    assert_eq!(ended.state(), task::State::Completed);
    assert_eq!((ended.progress_percent, ended.attempt, ended.attempt_max), (100, 1, 5));
    assert_eq!(ended.provider, "BUILTIN");
    assert!(ended.start_time.is_some() && ended.end_time.is_some() && ended.failure.is_empty());
    let after = stored(&t.database).await;
    assert_eq!(after.messages, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_part_of_the_text_leaves_one_decision_and_the_result_another() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    for (text_bytes, n_parts) in [(1_000, 1), (150_000, 3)] {
        let submitted = submit(&olga, &document("Parts", text_bytes)).await;
        let told = events(&olga, &submitted.id).await;
        let passed = told.iter().filter(|event| event.detail.ends_with("has passed")).count();
        assert_eq!(passed, n_parts);

        let decisions = decisions(&olga, &submitted.id).await;
        let prechecks = of_direction(&decisions, Direction::Precheck);
        assert_eq!(prechecks.len(), n_parts);
        assert_eq!(of_direction(&decisions, Direction::Postcheck).len(), 1);
        assert_eq!(decisions.last().unwrap().precheck_id, *prechecks.last().unwrap());
        let parsed = template(&olga, &submitted.subject_id).await.template.unwrap();
        let privacy = parsed.privacy.unwrap();
        assert_eq!(privacy.decision_ids, prechecks);
        for decision in &decisions {
            assert_eq!(decision.actor_id, olga.user_id);
            assert_eq!(decision.tool, "ai.analyze");
            assert_eq!(decision.tags.get("template"), Some(&submitted.subject_id));
            // The text has an address on every page; what was found in it has none.
            let of_text = decision.direction() == Direction::Precheck;
            assert_eq!(decision.verdict(), if of_text { Verdict::Transform } else { Verdict::Allow });
        }
        let emails: i32 = decisions
            .iter()
            .filter(|decision| decision.direction() == Direction::Precheck)
            .flat_map(|decision| &decision.findings)
            .filter(|found| found.pii_class() == PiiClass::Email)
            .map(|found| found.count)
            .sum();
        let counted = privacy.counts.iter().find(|class| class.pii_class == "email").unwrap();
        assert!(emails > 0);
        assert_eq!(counted.count, emails);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_without_text_leaves_a_decision_too() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let submitted = submit(&olga, &package(&[("word/document.xml", body("<w:p/>").as_bytes())])).await;
    check_log(&events(&olga, &submitted.id).await, task_event::Kind::Completed);
    let parsed = template(&olga, &submitted.subject_id).await;
    assert!(parsed.fields.is_empty() && parsed.sections.is_empty());
    assert_eq!(parsed.template.unwrap().privacy.unwrap().decision_ids.len(), 1);
}

/// Every text taken from the document.
fn texts(parsed: &GetTemplateResponse) -> String {
    let headings = parsed.sections.iter().map(|section| section.heading.clone());
    let fields = parsed.fields.iter().flat_map(|field| {
        [field.id.clone(), field.label.clone(), field.help.clone()].into_iter().chain(field.choices.clone())
    });
    headings.chain(fields).collect::<Vec<_>>().join("\n")
}

const PERSONAL: [&str; 4] =
    ["ana.silva@plant.example", "+49 30 5550 1923", "536-90-4399", "4111 1111 1111 1111"];

/// Personal data where labels, headings and placeholders come from.
fn personal_document() -> Vec<u8> {
    let [email, phone, ssn, card] = PERSONAL;
    Document::new("Personal")
        .heading(1, &format!("Contact {email}"))
        .text(&format!("Ask {email}: ________"))
        .text(&format!("Call {phone}: ________"))
        .text(&format!("[Confirm the SSN {ssn}]"))
        .text(&format!("Card number {card}: ................"))
        .text("Site name: ________")
        .build()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_stored_has_tokens_in_place_of_personal_data() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let submitted = submit(&olga, &personal_document()).await;
    check_log(&events(&olga, &submitted.id).await, task_event::Kind::Completed);
    let parsed = template(&olga, &submitted.subject_id).await;
    let texts = texts(&parsed);
    for value in PERSONAL {
        assert!(!texts.contains(value), "{value} is stored:\n{texts}");
    }
    assert!(!texts.to_lowercase().contains("ana.silva") && !texts.contains("ana_silva"), "{texts}");
    assert!(texts.contains("EMAIL_") && texts.contains("Site name"), "{texts}");
    // Behind the API too: nothing but the file itself holds the values, and no event tells them.
    let mut admin = t.database.admin().await;
    for value in PERSONAL {
        let held: i64 = sqlx::query_scalar(
            "SELECT (SELECT count(*) FROM tasks.template_fields WHERE position(convert_to($1, 'UTF8') IN field) > 0 OR label LIKE '%' || $1 || '%')
                  + (SELECT count(*) FROM tasks.template_sections WHERE heading LIKE '%' || $1 || '%')
                  + (SELECT count(*) FROM tasks.task_steps WHERE position(convert_to($1, 'UTF8') IN result) > 0)
                  + (SELECT count(*) FROM platform.feed_events WHERE position(convert_to($1, 'UTF8') IN payload) > 0)",
        )
        .bind(value)
        .fetch_one(&mut admin)
        .await
        .unwrap();
        assert_eq!(held, 0, "{value}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_sample_leaves_personal_data_in_its_structure() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    for sample in samples() {
        let uploaded = upload(&olga, sample.file_name, &sample.bytes).await.unwrap().template.unwrap();
        events(&olga, &uploaded.parse_task_id).await;
        let texts = texts(&template(&olga, &uploaded.id).await);
        assert!(
            !texts.contains(".example") && !texts.contains("4111 1111"),
            "{}:\n{texts}",
            sample.file_name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_that_lets_pass_leaves_labels_as_they_are() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let classes =
        [PiiClass::Email, PiiClass::Phone, PiiClass::Ssn, PiiClass::CreditCard, PiiClass::DateOfBirth];
    publish(&olga, &classes.map(|class| (class, Action::PassThrough)), &[]).await;
    let submitted = submit(&olga, &personal_document()).await;
    check_log(&events(&olga, &submitted.id).await, task_event::Kind::Completed);
    assert!(texts(&template(&olga, &submitted.subject_id).await).contains("ana.silva@plant.example"));
}

/// A refused document: FAILED everywhere, with these words, and no structure.
async fn check_failed(t: &Tracegate, olga: &Person, content: &[u8], words: &[&str]) {
    let submitted = submit(olga, content).await;
    let told = events(olga, &submitted.id).await;
    check_log(&told, task_event::Kind::Failed);
    let failed = task(olga, &submitted.id).await;
    assert_eq!(failed.state(), task::State::Failed);
    assert_eq!(failed.attempt, 1);
    assert_eq!(told.last().unwrap().detail, failed.failure);
    let parsed = template(olga, &submitted.subject_id).await;
    let template = parsed.template.unwrap();
    assert_eq!(template.state(), template::State::Failed);
    assert_eq!(template.failure, failed.failure);
    assert!(parsed.fields.is_empty() && parsed.sections.is_empty() && template.privacy.is_none());
    for word in words {
        assert!(failed.failure.contains(word), "{word} is not in {:?}", failed.failure);
    }
    assert_eq!(stored(&t.database).await.messages, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_that_denies_fails_the_task_and_says_why() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    publish(&olga, &[(PiiClass::CreditCard, Action::Deny)], &[]).await;
    check_failed(&t, &olga, &personal_document(), &["the policy refuses", "credit_card", "decision"]).await;
    let told = decisions(&olga, "").await;
    let denied = told.iter().find(|decision| decision.verdict() == Verdict::Deny).unwrap();
    let failed = task(&olga, &denied.correlation_id).await;
    assert!(failed.failure.contains(&denied.id), "{}", failed.failure);
    // A document without a card passes under the same policy.
    let submitted = submit(&olga, &small_document()).await;
    check_log(&events(&olga, &submitted.id).await, task_event::Kind::Completed);

    publish(&olga, &[], &["ai.analyze"]).await;
    check_failed(&t, &olga, &small_document(), &["tool ai.analyze is denied"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn broken_xml_inside_a_valid_zip_fails_the_task_and_names_the_part() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let broken = body("<w:p><w:r><w:t>Hello</w:r></w:p>");
    check_failed(
        &t,
        &olga,
        &package(&[("word/document.xml", broken.as_bytes())]),
        &["word/document.xml", "byte"],
    )
    .await;
    let nested = body(&format!("{}{}", "<w:sdt>".repeat(300), "</w:sdt>".repeat(300)));
    let words = ["word/document.xml", "nested deeper than 256"];
    check_failed(&t, &olga, &package(&[("word/document.xml", nested.as_bytes())]), &words).await;
    let billion = r#"<!DOCTYPE w:document [<!ENTITY a "lol">]><w:document/>"#;
    let words = ["word/document.xml", "document type declaration"];
    check_failed(&t, &olga, &package(&[("word/document.xml", billion.as_bytes())]), &words).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parse_has_the_rights_of_whoever_asked_for_it() {
    use tracegate_proto::options::v1::Permission;
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let key =
        t.api_key(&olga, &[Permission::TemplateWrite, Permission::TemplateRead, Permission::TaskRead]).await;
    // The key may upload, but not ask the gate.
    let submitted = submit(&key, &small_document()).await;
    let told = events(&key, &submitted.id).await;
    check_log(&told, task_event::Kind::Failed);
    assert!(told.last().unwrap().detail.contains("governance gate refuses"), "{told:?}");
}
