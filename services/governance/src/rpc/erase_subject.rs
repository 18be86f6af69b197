//! EraseSubject: what tokens of a person stand for is dropped, and the labels that name the person.

use std::sync::Arc;

use tracegate_detection::{CustomId, PiiClass};
use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::check::Violation;
use tracegate_proto::governance::v1::{
    EraseSubjectRequest, EraseSubjectResponse, ErasedValue, PiiClass as Contract, Policy,
};

use crate::store::{dead_letters, decisions, heads, vault};
use crate::{Governance, pii};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: EraseSubjectRequest,
) -> Result<EraseSubjectResponse, ApiError> {
    if req.subject.is_empty() && req.values.is_empty() {
        return Err(ApiError::invalid("subject", "erase.something", "must be given, or values must be"));
    }
    let values = classes(&req.values)?;
    let now = gov.clock.now();
    let org = gov.orgs.of(caller.org);
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "EraseSubject", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    heads::lock(&mut tx).await?;
    // A token depends on the scope of its call: those of every scope that has any.
    let scopes = vault::scopes(&mut tx).await?;
    let mut tokens = Vec::new();
    for (value, (class, name)) in req.values.iter().zip(&values) {
        tokens.extend(scopes.iter().map(|scope| org.keys.token(scope, *class, name, &value.value)));
    }
    let erased_values = vault::erase(&mut tx, &org.keys.subject_hash(&req.subject), &tokens).await?;
    let mut texts: Vec<String> = req.values.iter().map(|value| value.value.clone()).collect();
    texts.extend((!req.subject.is_empty()).then(|| req.subject.clone()));
    let erased_labels =
        decisions::erase_labels(&mut tx, &texts).await? + dead_letters::erase_labels(&mut tx, &texts).await?;
    heads::vault_changed(&mut tx).await?;
    let response = EraseSubjectResponse {
        erased_value_count: i64::try_from(erased_values).unwrap_or(i64::MAX),
        erased_label_count: i64::try_from(erased_labels).unwrap_or(i64::MAX),
    };
    let attributes = [
        ("reason", req.reason),
        ("erased_value_count", response.erased_value_count.to_string()),
        ("erased_label_count", response.erased_label_count.to_string()),
    ];
    // Who was erased is not said here, or the trail would remember.
    audit::record(&mut tx, &caller, now, "SubjectErased", "vault".to_owned(), attributes).await?;
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}

/// The class of each value as tokens know it. All problems at once.
fn classes(values: &[ErasedValue]) -> Result<Vec<(PiiClass, String)>, ApiError> {
    let (mut classes, mut violations) = (Vec::with_capacity(values.len()), Vec::new());
    for (at, value) in values.iter().enumerate() {
        match class(at, value) {
            Ok(class) => classes.push(class),
            Err(violation) => violations.push(violation),
        }
    }
    if violations.is_empty() { Ok(classes) } else { Err(ApiError::invalid_fields(violations)) }
}

/// An organization's own class by its name alone, whatever policy defines it now.
fn class(at: usize, value: &ErasedValue) -> Result<(PiiClass, String), Violation> {
    if value.pii_class() == Contract::Custom {
        if value.custom_class.is_empty() {
            let field = format!("values[{at}].custom_class");
            return Err(Violation::new(field, "erase.custom_class", "must name the class"));
        }
        return Ok((PiiClass::Custom(CustomId(0)), value.custom_class.clone()));
    }
    let none = Policy::default();
    let class = pii::Classes::of(&none).class(value.pii_class(), "");
    let class = class.ok_or_else(|| {
        Violation::new(format!("values[{at}].pii_class"), "enum.defined_only", "must be a class")
    })?;
    Ok((class, class.as_str().to_owned()))
}
