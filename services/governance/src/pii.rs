//! The contract's words for what detection finds and does.

use tracegate_detection::redact::Action;
use tracegate_detection::{Evidence, Finding, PiiClass};
use tracegate_proto::governance::v1 as contract;

pub(crate) fn class_from(class: contract::PiiClass) -> Option<PiiClass> {
    Some(match class {
        contract::PiiClass::Unspecified => return None,
        contract::PiiClass::Email => PiiClass::Email,
        contract::PiiClass::Phone => PiiClass::Phone,
        contract::PiiClass::Ssn => PiiClass::Ssn,
        contract::PiiClass::CreditCard => PiiClass::CreditCard,
        contract::PiiClass::Address => PiiClass::Address,
        contract::PiiClass::Name => PiiClass::Name,
        contract::PiiClass::DateOfBirth => PiiClass::DateOfBirth,
    })
}

pub(crate) fn class_to(class: PiiClass) -> contract::PiiClass {
    match class {
        PiiClass::Email => contract::PiiClass::Email,
        PiiClass::Phone => contract::PiiClass::Phone,
        PiiClass::Ssn => contract::PiiClass::Ssn,
        PiiClass::CreditCard => contract::PiiClass::CreditCard,
        PiiClass::Address => contract::PiiClass::Address,
        PiiClass::Name => contract::PiiClass::Name,
        PiiClass::DateOfBirth => contract::PiiClass::DateOfBirth,
        // The contract has no word for an organization's own yet, and no policy makes a detector that finds them.
        PiiClass::Custom(_) => contract::PiiClass::Unspecified,
    }
}

pub(crate) fn action_from(action: contract::Action) -> Option<Action> {
    Some(match action {
        contract::Action::Unspecified => return None,
        contract::Action::PassThrough => Action::PassThrough,
        contract::Action::Tokenize => Action::Tokenize,
        contract::Action::Mask => Action::Mask,
        contract::Action::Remove => Action::Remove,
        contract::Action::Deny => Action::Deny,
    })
}

pub(crate) fn action_to(action: Action) -> contract::Action {
    match action {
        Action::PassThrough => contract::Action::PassThrough,
        Action::Tokenize => contract::Action::Tokenize,
        Action::Mask => contract::Action::Mask,
        Action::Remove => contract::Action::Remove,
        Action::Deny => contract::Action::Deny,
    }
}

/// A finding as its own caller may see it.
pub(crate) fn finding_to(finding: &Finding, action: Action) -> contract::Finding {
    contract::Finding {
        pii_class: class_to(finding.class).into(),
        start_byte: offset(finding.start_byte),
        end_byte: offset(finding.end_byte),
        start_char: offset(finding.start_char),
        end_char: offset(finding.end_char),
        detector: finding.detector.to_owned(),
        confidence: finding.confidence,
        action: action_to(action).into(),
        evidence: evidence(&finding.evidence),
    }
}

/// The contract bounds content to 256 KiB, far below where this saturates.
fn offset(at: usize) -> i32 {
    i32::try_from(at).unwrap_or(i32::MAX)
}

fn evidence(evidence: &Evidence) -> String {
    let mut words = format!("pattern: {}", evidence.pattern);
    let mut add = |what: &str, named: String| {
        if !named.is_empty() {
            words.push_str(what);
            words.push_str(&named);
        }
    };
    add("; checked: ", evidence.checksum.unwrap_or_default().to_owned());
    add("; words for it: ", evidence.context_for.join(", "));
    add("; words against it: ", evidence.context_against.join(", "));
    add("; in the lists of: ", evidence.gazetteer.join(", "));
    words
}
