use tonic::Code;
use tracegate_epcis::read;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::capture_epcis_request::ErrorBehaviour::{Proceed, Rollback};
use tracegate_proto::traceability::v1::epcis_outcome::Outcome::{Captured, Known, Refused};
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::*;
use tracegate_server::audit;
use tracegate_server::config::Config;
use tracegate_tests::{reason, request_id, violated_fields};

use super::epcis::{LIMITS, arrival, capture, document, event, outcomes, query, standard_examples};
use super::plant::Plant;

const BAD: &str = r#"{"type":"ObjectEvent","eventTime":"yesterday","eventTimeZoneOffset":"+02:00","action":"MOVE","epcList":["urn:x:1"]}"#;

#[tokio::test(flavor = "multi_thread")]
async fn every_example_of_the_standard_is_captured_and_comes_back_as_it_was() {
    let plant = Plant::start().await;
    let other = plant.t.owner().await;
    let mut refused_for_their_ids = Vec::new();
    let (mut n_events, mut n_known) = (0, 0);
    for path in standard_examples() {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let bytes = std::fs::read(&path).unwrap();
        let wanted = read(&bytes, LIMITS).unwrap().into_document().unwrap().into_events();
        let mut person = &plant.olga;
        let answer = match capture(person, bytes.clone(), Rollback).await {
            Ok(answer) => answer,
            // GS1 gave one id to two different events, twice.
            Err(refused) => {
                assert!(refused.message().contains("event_id_taken"), "{name}: {refused:?}");
                refused_for_their_ids.push(name.clone());
                person = &other;
                capture(person, bytes, Rollback).await.unwrap()
            }
        };
        let stored = query(person, EpcisFilter::default()).await.unwrap();
        assert_eq!(answer.outcomes.len(), wanted.len(), "{name}");
        for (outcome, wanted) in answer.outcomes.iter().zip(&wanted) {
            n_events += 1;
            let found = stored.iter().find(|record| {
                let found = record.event.as_ref().unwrap();
                record.position == outcome.position
                    && found.hash == outcome.hash
                    && found.declares_error == wanted.error_declaration().is_some()
            });
            let found = event(found.unwrap_or_else(|| panic!("{name} is not there")));
            assert_eq!((&found.hash_id(), &outcome.hash), (&wanted.hash_id(), &wanted.hash_id()));
            if outcome.outcome() == Known {
                n_known += 1;
                continue;
            }
            let json = |event: &tracegate_epcis::Event| {
                let members = event.json().iter().filter(|(name, _)| *name != "@context");
                members.map(|(name, value)| format!("{name}:{value}")).collect::<Vec<_>>()
            };
            assert_eq!(json(&found), json(wanted), "{name}");
        }
    }
    if n_events > 0 {
        assert_eq!(n_events, 55);
        assert!(n_known > 0, "some examples are the same event");
        assert_eq!(
            refused_for_their_ids,
            [
                "Example-Type-sourceOrDestination,measurement,bizTransaction.jsonld",
                "SensorDataExample17.jsonld"
            ]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_is_known_by_its_hash_and_captured_once() {
    let plant = Plant::start().await;
    let first = capture(&plant.olga, document(&[arrival(1, ""), arrival(2, "")]), Rollback).await.unwrap();
    assert_eq!((first.position, outcomes(&first)), (1, vec![Captured, Captured]));
    // Another document, one event written otherwise, and one that is new.
    let again =
        arrival(1, "").replace("12:01:00Z", "14:01:00.000+02:00").replace("arriving", "cbv:BizStep-arriving");
    let second =
        capture(&plant.olga, document(&[again, arrival(3, ""), arrival(3, "")]), Rollback).await.unwrap();
    assert_eq!((second.position, outcomes(&second)), (2, vec![Known, Captured, Known]));
    assert_eq!(second.outcomes[0].hash, first.outcomes[0].hash);
    assert_eq!(second.outcomes[0].position, 1);
    // Nothing new is no event of the log.
    let third = capture(&plant.olga, arrival_with_context(1), Proceed).await.unwrap();
    assert_eq!((third.position, outcomes(&third)), (0, vec![Known]));

    let request = CaptureEpcisRequest {
        document: document(&[arrival(4, "")]).into_bytes().into(),
        error_behaviour: Rollback.into(),
        request_id: request_id(),
    };
    let answers = [
        plant.olga.epcis().capture_epcis(request.clone()).await.unwrap().into_inner(),
        plant.olga.epcis().capture_epcis(request.clone()).await.unwrap().into_inner(),
    ];
    assert_eq!(answers[0], answers[1]);
    assert_eq!(outcomes(&answers[0]), [Captured]);
    let other = CaptureEpcisRequest { document: document(&[arrival(5, "")]).into_bytes().into(), ..request };
    let reused = plant.olga.epcis().capture_epcis(other).await.unwrap_err();
    assert_eq!(reason(&reused), ErrorReason::RequestIdReused);

    let records = query(&plant.olga, EpcisFilter::default()).await.unwrap();
    assert_eq!(records.iter().map(|record| record.position).collect::<Vec<_>>(), [1, 1, 2, 3]);
    let boris = plant.t.owner().await;
    assert_eq!(query(&boris, EpcisFilter::default()).await.unwrap(), []);
    // What one organization knows, another does not.
    let answer = capture(&boris, document(&[arrival(1, "")]), Rollback).await.unwrap();
    assert_eq!(outcomes(&answer), [Captured]);
}

fn arrival_with_context(minute: u32) -> String {
    let context = r#"{"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",{"m":"https://mill.example/"}],"#;
    arrival(minute, "").replace("mill:", "m:").replacen('{', context, 1)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_event_refuses_all_or_itself_alone() {
    let plant = Plant::start().await;
    let sent = document(&[arrival(1, ""), BAD.to_owned(), arrival(2, r#","colour":"red""#)]);
    let refused = capture(&plant.olga, sent.clone(), Rollback).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused)), (Code::InvalidArgument, ErrorReason::InvalidRequest));
    let places = [
        "document#/epcisBody/eventList/1/eventTime",
        "document#/epcisBody/eventList/1/action",
        "document#/epcisBody/eventList/2/colour",
    ];
    assert_eq!(violated_fields(&refused), places);
    assert_eq!(query(&plant.olga, EpcisFilter::default()).await.unwrap(), []);

    let answer = capture(&plant.olga, sent, Proceed).await.unwrap();
    assert_eq!(outcomes(&answer), [Captured, Refused, Refused]);
    let rules: Vec<_> = answer.outcomes[1]
        .problems
        .iter()
        .map(|found| (found.pointer.as_str(), found.rule.as_str()))
        .collect();
    assert_eq!(
        rules,
        [("/epcisBody/eventList/1/eventTime", "time"), ("/epcisBody/eventList/1/action", "action")]
    );
    assert_eq!(answer.outcomes[2].problems[0].rule, "unknown_field");
    let records = query(&plant.olga, EpcisFilter::default()).await.unwrap();
    assert_eq!(records.len(), 1);
    // A namespace that nobody here knows, and every digit of a number, are as they were.
    let json = &records[0].event.as_ref().unwrap().json;
    assert!(
        json.contains(r#""mill:gate":7.50"#) && json.contains(r#""mill":"https://mill.example/""#),
        "{json}"
    );
    assert!(event(&records[0]).extension("https://mill.example/", "gate").is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_belongs_to_one_event_and_to_the_declaration_that_it_was_wrong() {
    let plant = Plant::start().await;
    let id = r#","eventID":"urn:uuid:0190a0b0-0000-7000-8000-00000000000a""#;
    let repeated = capture(&plant.olga, document(&[arrival(1, id), arrival(2, id)]), Proceed).await.unwrap();
    assert_eq!(outcomes(&repeated), [Captured, Refused]);
    let problem = &repeated.outcomes[1].problems[0];
    assert_eq!(
        (problem.pointer.as_str(), problem.rule.as_str()),
        ("/epcisBody/eventList/1/eventID", "event_id_repeated")
    );
    let taken = capture(&plant.olga, document(&[arrival(2, id), arrival(3, "")]), Proceed).await.unwrap();
    assert_eq!(outcomes(&taken), [Refused, Captured]);
    assert_eq!(taken.outcomes[0].problems[0].rule, "event_id_taken");
    let refused =
        capture(&plant.olga, document(&[arrival(2, id), arrival(4, "")]), Rollback).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["document#/epcisBody/eventList/0/eventID"]);

    // The hash leaves the declaration out: it is an event beside the first nevertheless.
    let declared = format!(
        r#"{id},"errorDeclaration":{{"declarationTime":"2026-08-01T00:00:00Z","reason":"did_not_occur"}}"#
    );
    let declared = capture(&plant.olga, document(&[arrival(1, &declared)]), Rollback).await.unwrap();
    assert_eq!(outcomes(&declared), [Captured]);
    assert_eq!(declared.outcomes[0].hash, repeated.outcomes[0].hash);
    let records = query(&plant.olga, EpcisFilter::default()).await.unwrap();
    let errors: Vec<_> = records.iter().map(|record| record.event.as_ref().unwrap().declares_error).collect();
    assert_eq!(errors, [false, false, true]);

    let hash = format!(r#","eventID":"ni:///sha-256;{}?ver=CBV2.0""#, "0".repeat(64));
    let wrong = capture(&plant.olga, document(&[arrival(7, &hash)]), Rollback).await.unwrap();
    assert!(wrong.outcomes[0].event_id_is_other_hash);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_document_is_refused_with_the_place() {
    let plant = Plant::start().await;
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    let two_ids = document(&[arrival(1, r#","eventID":"urn:x:1","eventID":"urn:x:2""#)]);
    let many = document(&vec![r#"{"type":1}"#.to_owned(); 2_001]);
    let word = "x".repeat(1 << 20);
    let names: Vec<String> = (0..10_001).map(|number| format!(r#""urn:x:{number}""#)).collect();
    let names = arrival(1, "").replace(r#""urn:epc:id:sscc:4012345.0000000001""#, &names.join(","));
    for (sent, field, rule) in [
        ("nothing", "document#", "json"),
        (r#"{"type":"Parcel"}"#, "document#", "document_type"),
        (deep.as_str(), "document#/0/0", "depth_max"),
        (two_ids.as_str(), "document#/epcisBody/eventList/0/eventID", "duplicate_name"),
        (many.as_str(), "document#", "events_max"),
        (&document(&[names]), "document", "10000"),
        (
            &document(&[]).replace("2.0\",\"creationDate", "1.2\",\"creationDate"),
            "document#/schemaVersion",
            "schema_version",
        ),
        (
            &document(&[arrival(1, "").replace("arriving", &word)]),
            "document#/epcisBody/eventList/0/bizStep",
            "vocabulary",
        ),
        (
            &document(&[arrival(1, &format!(r#","mill:{word}":{{"other:x":1}}"#))]),
            "document#/epcisBody/eventList/0/mill:xxx",
            "undeclared_prefix",
        ),
    ] {
        let refused = capture(&plant.olga, sent, Rollback).await.unwrap_err();
        assert_eq!(refused.code(), Code::InvalidArgument, "{rule}: {refused:?}");
        assert!(refused.message().contains(rule), "{rule}: {refused:?}");
        assert!(violated_fields(&refused)[0].starts_with(field), "{rule}: {refused:?}");
    }
    let refused = capture(&plant.olga, vec![b'['; 2_097_153], Rollback).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["document"]);
    let refused = capture(&plant.olga, vec![b'['; 5 << 20], Rollback).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::RequestTooLarge);
    let long = arrival(1, &format!(r#","eventID":"urn:x:{word}""#))
        .replace("urn:epc:id:sscc:4012345.0000000001", &format!("urn:x:{word}"));
    let answer =
        capture(&plant.olga, document(&[long, arrival(2, "")]).replace(&word, &word[..4_000]), Proceed)
            .await
            .unwrap();
    assert_eq!(outcomes(&answer), [Refused, Captured]);
    assert!(answer.outcomes[0].problems.iter().all(|problem| problem.rule == "uri_length"));
    assert_eq!(answer.outcomes[0].problems.len(), 2);
    let bad = vec![BAD.to_owned(); 500];
    let refused = capture(&plant.olga, document(&bad), Rollback).await.unwrap_err();
    assert_eq!(violated_fields(&refused).len(), 21, "the first and how many more");
    let answer = capture(&plant.olga, document(&bad), Proceed).await.unwrap();
    assert_eq!(answer.outcomes.len(), 500);
    assert!(answer.outcomes.iter().all(|outcome| outcome.problems.len() == 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_document_is_one_event_of_the_log_and_no_list_of_events_grows_with_it() {
    let plant = Plant::start().await;
    let filling = "y".repeat(1_000);
    for hour in 0..3 {
        let events: Vec<String> = (0..1_200)
            .map(|number| {
                arrival(number % 60, &format!(r#","mill:x":"{filling}","mill:n":{number}"#))
                    .replace("T12:", &format!("T{hour:02}:"))
            })
            .collect();
        let answer = capture(&plant.olga, document(&events), Rollback).await.unwrap();
        assert!(outcomes(&answer).iter().all(|outcome| *outcome == Captured));
    }
    let request = ListPlantEventsRequest::default();
    let page = plant.olga.plant_events().list_plant_events(request.clone()).await.unwrap().into_inner();
    assert_eq!(page.events.iter().map(|event| event.position).collect::<Vec<_>>(), [3]);
    let request = ListPlantEventsRequest { page_token: page.next_page_token, ..request };
    let page = plant.olga.plant_events().list_plant_events(request).await.unwrap().into_inner();
    assert_eq!(page.events.iter().map(|event| event.position).collect::<Vec<_>>(), [2]);
    assert!(!page.next_page_token.is_empty());
    assert_eq!(query(&plant.olga, EpcisFilter::default()).await.unwrap().len(), 3_600);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_finds_whatever_was_changed_of_captured_events() {
    let plant = Plant::start().await;
    capture(&plant.olga, document(&[arrival(1, ""), arrival(2, "")]), Rollback).await.unwrap();
    plant.received("RAW-1", 10).await;
    let events =
        plant.olga.plant_events().list_plant_events(ListPlantEventsRequest::default()).await.unwrap();
    let captured = events.into_inner().events.pop().unwrap();
    assert!(matches!(captured.what, Some(What::EpcisCaptured(captured)) if captured.events.len() == 2));
    let mut admin = plant.t.database.admin().await;
    let (config, _) = Config::read(&|_| None).unwrap();
    let verify = async || {
        let audits =
            audit::verify(&plant.t.database.app_url, &config.schemas, &mut Vec::new()).await.unwrap();
        audits.into_iter().find(|audit| audit.org.to_string() == plant.olga.org_id).unwrap().problems
    };
    assert_eq!(verify().await, [] as [String; 0]);
    let not_written = "plant: what is stored of captured events 1 to 4 is not what was written";
    for (change, back, problem) in [
        (
            "UPDATE traceability.epcis_events SET biz_step = 'departing' WHERE place = 1",
            "UPDATE traceability.epcis_events SET biz_step = 'arriving' WHERE place = 1",
            "plant: captured event 1 of event 1 is not what was written",
        ),
        (
            "INSERT INTO traceability.epcis_names SELECT org_id, 'urn:x:1', 1, 0 FROM traceability.plant_heads",
            "DELETE FROM traceability.epcis_names WHERE name = 'urn:x:1'",
            not_written,
        ),
        (
            "UPDATE traceability.epcis_names SET place = 7 WHERE place = 0",
            "UPDATE traceability.epcis_names SET place = 0 WHERE place = 7",
            not_written,
        ),
    ] {
        sqlx::raw_sql(sqlx::AssertSqlSafe(change)).execute(&mut admin).await.unwrap();
        assert_eq!(verify().await, [problem], "{change}");
        sqlx::raw_sql(sqlx::AssertSqlSafe(back)).execute(&mut admin).await.unwrap();
    }
    assert_eq!(verify().await, [] as [String; 0]);
}
