//! Events of others and the plant's own, as tests ask for them.

use std::path::{Path, PathBuf};

use tonic::Status;
use tracegate_epcis::{Event, Limits, read};
use tracegate_proto::traceability::v1::capture_epcis_request::ErrorBehaviour;
use tracegate_proto::traceability::v1::epcis_outcome::Outcome;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{Person, request_id};

pub(super) const LIMITS: Limits = Limits { bytes_max: 64 << 20, events_max: 100_000 };

/// A document of EPCIS 2.0 with these events, as JSON.
pub(super) fn document(events: &[String]) -> String {
    format!(
        r#"{{"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",{{"mill":"https://mill.example/"}}],
            "type":"EPCISDocument","schemaVersion":"2.0","creationDate":"2026-07-31T12:00:00Z","epcisBody":{{"eventList":[{}]}}}}"#,
        events.join(",")
    )
}

/// A pallet of a supplier's that arrived at a minute past noon.
pub(super) fn arrival(minute: u32, more: &str) -> String {
    format!(
        r#"{{"type":"ObjectEvent","eventTime":"2026-07-31T12:{minute:02}:00Z","eventTimeZoneOffset":"+02:00","action":"OBSERVE","bizStep":"arriving",
            "epcList":["urn:epc:id:sscc:4012345.0000000001"],"readPoint":{{"id":"urn:epc:id:sgln:4012345.00001.0"}},"mill:gate":7.50{more}}}"#
    )
}

pub(super) async fn capture(
    person: &Person,
    document: impl Into<Vec<u8>>,
    error_behaviour: ErrorBehaviour,
) -> Result<CaptureEpcisResponse, Status> {
    let request = CaptureEpcisRequest {
        document: document.into().into(),
        error_behaviour: error_behaviour.into(),
        request_id: request_id(),
    };
    Ok(person.epcis().capture_epcis(request).await?.into_inner())
}

pub(super) fn outcomes(answer: &CaptureEpcisResponse) -> Vec<Outcome> {
    answer.outcomes.iter().map(EpcisOutcome::outcome).collect()
}

/// Everything a query answers, which must be whole.
pub(super) async fn query(person: &Person, filter: EpcisFilter) -> Result<Vec<EpcisRecord>, Status> {
    let request = QueryEpcisEventsRequest { filter: Some(filter), resume_token: String::new() };
    let mut stream = person.epcis().query_epcis_events(request).await?.into_inner();
    let mut records = Vec::new();
    while let Some(part) = stream.message().await? {
        records.extend(part.records);
        if let Some(summary) = part.summary {
            assert_eq!(usize::try_from(summary.n_events).unwrap(), records.len());
            assert!(stream.message().await?.is_none(), "nothing comes after the summary");
            return Ok(records);
        }
    }
    panic!("the answer is not whole")
}

/// An event of an answer, read as anybody would who gets it.
pub(super) fn event(record: &EpcisRecord) -> Event {
    let json = &record.event.as_ref().unwrap().json;
    let document = read(json.as_bytes(), LIMITS).unwrap().into_document();
    let document = document.unwrap_or_else(|problems| panic!("{problems:?} in {json}"));
    document.into_events().remove(0)
}

/// The standard's own examples that are proper JSON; none, with a warning, where they are absent.
pub(super) fn standard_examples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/testdata/epcis/gs1");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("*** NOT TESTED: {} is absent ***", folder.display());
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    // One of them has an event with two ids, and is no proper JSON.
    files.retain(|path| {
        path.extension().is_some_and(|found| found == "jsonld")
            && !path.ends_with("AssociationEvent-h.jsonld")
    });
    files.sort();
    assert!(!files.is_empty());
    files
}
