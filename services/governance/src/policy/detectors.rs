//! The detector a policy asks for: its thresholds and the organization's own classes.

use tracegate_detection::{Checksum, Custom, Detector, Matcher, PiiClass, Problem, Settings};
use tracegate_proto::check::Violation;
use tracegate_proto::governance::v1 as contract;

use crate::pii::Classes;

/// Of a match without context words, where the policy does not say.
const CONFIDENCE: f32 = 0.75;

pub(super) fn compile(policy: &contract::Policy) -> Result<Detector, Vec<Problem>> {
    // One table of rules for all who want nothing of their own.
    if policy.detectors.is_empty() && policy.confidence_mins.is_empty() {
        return Ok(Detector::default());
    }
    let classes = Classes::of(policy);
    let by_class = policy.confidence_mins.iter().filter_map(|threshold| {
        let class = classes.class(threshold.pii_class(), &threshold.custom_class)?;
        Some((class, threshold.confidence_min))
    });
    let settings = Settings {
        confidence_min_by_class: by_class.collect(),
        customs: policy.detectors.iter().map(custom).collect(),
        ..Settings::default()
    };
    Detector::compile(settings)
}

fn custom(detector: &contract::CustomDetector) -> Custom {
    let matcher = match detector.words.as_slice() {
        [] => Matcher::Pattern(detector.pattern.clone()),
        words => Matcher::Words(words.to_vec()),
    };
    Custom {
        name: detector.name.clone(),
        matcher,
        checksum: match detector.checksum() {
            contract::Checksum::Unspecified => Checksum::None,
            contract::Checksum::Luhn => Checksum::Luhn,
            contract::Checksum::Mod97 => Checksum::Mod97,
            contract::Checksum::Mod11 => Checksum::Mod11,
        },
        fold_case: !detector.case_sensitive,
        context_words: detector.context_words.clone(),
        context_required: detector.context_required,
        confidence: if detector.confidence > 0.0 { detector.confidence } else { CONFIDENCE },
        ..Custom::default()
    }
}

/// Broken rules of the detectors, and cells and thresholds of classes that no detector finds.
pub(super) fn violations(policy: &contract::Policy, found: &mut Vec<Violation>) {
    for (at, detector) in policy.detectors.iter().enumerate() {
        let field = format!("policy.detectors[{at}]");
        if detector.pattern.is_empty() == detector.words.is_empty() {
            let text = "must have a pattern or words, and not both";
            found.push(Violation::new(format!("{field}.pattern"), "policy.detector_form", text));
        }
        if policy.detectors.iter().take(at).any(|other| other.name == detector.name) {
            let text = "must be the only detector of its name";
            found.push(Violation::new(format!("{field}.name"), "policy.detector_unique", text));
        }
        if PiiClass::ALL.iter().any(|class| class.as_str() == detector.name) {
            let text = "must not be the name of a built-in class";
            found.push(Violation::new(format!("{field}.name"), "policy.detector_name", text));
        }
    }
    let classes = Classes::of(policy);
    let mut known = |field: String, class: contract::PiiClass, custom_class: &str| {
        let is_custom = class == contract::PiiClass::Custom;
        if !is_custom && !custom_class.is_empty() {
            let text = "must be empty unless pii_class is CUSTOM";
            found.push(Violation::new(field, "policy.custom_class", text));
        } else if is_custom && classes.class(class, custom_class).is_none() {
            let text = format!("must be the name of one of the policy's detectors, is {custom_class:?}");
            found.push(Violation::new(field, "policy.custom_class", text));
        }
    };
    for (row, rule) in policy.rules.iter().enumerate() {
        for (at, cell) in rule.actions.iter().enumerate() {
            let field = format!("policy.rules[{row}].actions[{at}].custom_class");
            known(field, cell.pii_class(), &cell.custom_class);
        }
    }
    for (at, cell) in policy.default_actions.iter().enumerate() {
        known(format!("policy.default_actions[{at}].custom_class"), cell.pii_class(), &cell.custom_class);
    }
    for (at, threshold) in policy.confidence_mins.iter().enumerate() {
        let field = format!("policy.confidence_mins[{at}].custom_class");
        known(field, threshold.pii_class(), &threshold.custom_class);
    }
    if let Err(problems) = compile(policy) {
        found.extend(problems.into_iter().map(|problem| {
            let field = match problem.index {
                Some(index) => format!("policy.detectors[{index}].{}", problem.field),
                None => format!("policy.{}", problem.field),
            };
            Violation::new(field, "policy.detector", problem.rule)
        }));
    }
}
