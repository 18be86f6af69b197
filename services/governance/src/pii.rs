//! The contract's words for what detection finds and does.

use tracegate_detection::redact::Action;
use tracegate_detection::{CustomId, Detector, Evidence, Finding, PiiClass};
use tracegate_proto::governance::v1 as contract;

/// The classes a policy speaks of: the built-in ones, and the organization's own by the names of their detectors.
pub(crate) struct Classes<'a> {
    customs: Vec<&'a str>,
}

impl<'a> Classes<'a> {
    pub(crate) fn of(policy: &'a contract::Policy) -> Self {
        Self { customs: policy.detectors.iter().map(|detector| detector.name.as_str()).collect() }
    }

    pub(crate) fn len(&self) -> usize {
        PiiClass::ALL.len() + self.customs.len()
    }

    /// `None` where the policy has no such class.
    pub(crate) fn class(&self, class: contract::PiiClass, custom_class: &str) -> Option<PiiClass> {
        Some(match class {
            contract::PiiClass::Unspecified => return None,
            contract::PiiClass::Email => PiiClass::Email,
            contract::PiiClass::Phone => PiiClass::Phone,
            contract::PiiClass::Ssn => PiiClass::Ssn,
            contract::PiiClass::CreditCard => PiiClass::CreditCard,
            contract::PiiClass::Address => PiiClass::Address,
            contract::PiiClass::Name => PiiClass::Name,
            contract::PiiClass::DateOfBirth => PiiClass::DateOfBirth,
            contract::PiiClass::Custom => {
                let place = self.customs.iter().position(|name| *name == custom_class)?;
                PiiClass::Custom(CustomId(u16::try_from(place).ok()?))
            }
        })
    }
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
        PiiClass::Custom(_) => contract::PiiClass::Custom,
    }
}

/// The name of a recorded class: the built-in word, or the custom one's own.
pub(crate) fn summary_name(summary: &contract::FindingSummary) -> &str {
    match summary.pii_class() {
        contract::PiiClass::Unspecified | contract::PiiClass::Custom => &summary.custom_class,
        class => class_word(class),
    }
}

/// The word policies and records use for a built-in class; empty for an organization's own.
pub(crate) fn class_word(class: contract::PiiClass) -> &'static str {
    match class {
        contract::PiiClass::Unspecified | contract::PiiClass::Custom => "",
        contract::PiiClass::Email => "email",
        contract::PiiClass::Phone => "phone",
        contract::PiiClass::Ssn => "ssn",
        contract::PiiClass::CreditCard => "credit_card",
        contract::PiiClass::Address => "address",
        contract::PiiClass::Name => "name",
        contract::PiiClass::DateOfBirth => "date_of_birth",
    }
}

/// The name of one of the organization's own classes; empty for a built-in one.
pub(crate) fn custom_class(class: PiiClass, detector: &Detector) -> String {
    match class {
        PiiClass::Custom(_) => detector.class_name(class).to_owned(),
        _ => String::new(),
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

/// A finding as its own caller may see it. `part` says where in structured content it stands.
pub(crate) fn finding_to(
    finding: &Finding,
    action: Action,
    part: &str,
    detector: &Detector,
) -> contract::Finding {
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
        custom_class: custom_class(finding.class, detector),
        part: part.to_owned(),
    }
}

/// The contract bounds content to 1 MiB, far below where this saturates.
fn offset(at: usize) -> i32 {
    i32::try_from(at).unwrap_or(i32::MAX)
}

pub(crate) fn evidence(evidence: &Evidence) -> String {
    let mut words = format!("pattern: {}", evidence.pattern);
    let mut add = |what: &str, named: &[&str]| {
        if !named.is_empty() {
            words.push_str(what);
            words.push_str(&named.join(", "));
        }
    };
    let texts = |words: &[std::borrow::Cow<'static, str>]| {
        words.iter().map(|word| word.to_string()).collect::<Vec<_>>()
    };
    let (words_for, words_against) = (texts(&evidence.context_for), texts(&evidence.context_against));
    add("; checked: ", evidence.checksum.as_slice());
    add("; in lists: ", &evidence.gazetteer);
    add("; words for it: ", &words_for.iter().map(String::as_str).collect::<Vec<_>>());
    add("; words against it: ", &words_against.iter().map(String::as_str).collect::<Vec<_>>());
    if let Some(score) = evidence.tagger_score {
        words.push_str(&format!("; tagger: {score:.2}"));
    }
    words
}
