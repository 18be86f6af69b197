//! A detector: the settings of one organization, compiled once and shared by every scan.

use std::sync::Arc;

use crate::custom::{self, Compiled};
use crate::finding::{Candidate, Finding, PiiClass};
use crate::resolve;
use crate::scan;
use crate::settings::{CONFIDENCE_MIN, Problem, Settings};

/// Finds personal data. A clone shares the compiled rules, and a scan leaves nothing behind.
#[derive(Clone, Debug)]
pub struct Detector {
    rules: Arc<Rules>,
}

#[derive(Debug)]
pub(crate) struct Rules {
    /// By `PiiClass::index`; above 1 where a class is off.
    confidence_min: Vec<f32>,
    pub(crate) customs: Vec<Compiled>,
}

/// No confidence reaches it.
const NEVER: f32 = 2.0;

impl Default for Detector {
    fn default() -> Self {
        Detector::with_confidence_min(CONFIDENCE_MIN)
    }
}

impl Detector {
    /// The built-in classes; findings below `confidence_min` are left out.
    pub fn with_confidence_min(confidence_min: f32) -> Self {
        let confidence_min = vec![confidence_min; PiiClass::ALL.len()];
        Detector { rules: Arc::new(Rules { confidence_min, customs: Vec::new() }) }
    }

    /// Refused with every problem of the settings at once.
    pub fn compile(settings: Settings) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        custom::check(&settings, &mut problems);
        let customs = settings.customs.iter().enumerate();
        let customs: Vec<_> =
            customs.filter_map(|(index, custom)| Compiled::compile(index, custom, &mut problems)).collect();
        if !problems.is_empty() {
            problems.sort_by_key(|problem| problem.index);
            return Err(problems);
        }
        let mut confidence_min = vec![settings.confidence_min; PiiClass::ALL.len() + customs.len()];
        let off = settings.off.iter().map(|class| (*class, NEVER));
        for (class, least) in settings.confidence_min_by_class.iter().copied().chain(off) {
            if let Some(place) = confidence_min.get_mut(class.index()) {
                *place = least;
            }
        }
        Ok(Detector { rules: Arc::new(Rules { confidence_min, customs }) })
    }

    /// The best disjoint explanation of `text`, sorted by place. Time is linear in the length of the text.
    pub fn scan(&self, text: &str) -> Vec<Finding> {
        resolve::disjoint(text, self.candidates(text))
    }

    /// Everything found in `text`, sorted by start: findings may overlap, but none lies inside of another of its
    /// class. What a policy treats by class is decided on these, because `scan` has already dropped the less likely
    /// of two classes.
    pub fn scan_overlapping(&self, text: &str) -> Vec<Finding> {
        resolve::overlapping(text, self.candidates(text))
    }

    /// What a class is called: by us, or by the settings for an organization's own.
    pub fn class_name(&self, class: PiiClass) -> &str {
        match class {
            PiiClass::Custom(id) => {
                self.rules.customs.get(usize::from(id.0)).map_or(class.as_str(), Compiled::name)
            }
            _ => class.as_str(),
        }
    }

    /// Every class that this detector looks for.
    pub fn classes(&self) -> impl Iterator<Item = PiiClass> + '_ {
        let customs = (0..).take(self.rules.customs.len()).map(|id| PiiClass::Custom(crate::CustomId(id)));
        PiiClass::ALL.into_iter().chain(customs).filter(|class| self.rules.looks_for(*class))
    }

    pub(crate) fn rules(&self) -> &Rules {
        &self.rules
    }

    fn candidates(&self, text: &str) -> Vec<Candidate> {
        scan::candidates(text, &self.rules)
    }
}

impl Rules {
    pub(crate) fn looks_for(&self, class: PiiClass) -> bool {
        self.confidence_min(class) < NEVER
    }

    pub(crate) fn accepts(&self, candidate: &Candidate) -> bool {
        candidate.confidence >= self.confidence_min(candidate.class)
    }

    fn confidence_min(&self, class: PiiClass) -> f32 {
        self.confidence_min.get(class.index()).copied().unwrap_or(NEVER)
    }
}

#[cfg(test)]
mod tests;
