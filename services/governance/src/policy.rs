//! A policy: one immutable version of an organization's rule set, compiled once and shared by every call it decides.

mod builtin;
mod detectors;
pub(crate) mod diff;
pub(crate) mod warnings;

use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

use prost::Message;

use time::OffsetDateTime;
use tracegate_detection::Detector;
use tracegate_platform::clock::timestamp;
use tracegate_platform::keys::{hex, sha256};
use tracegate_proto::check::Violation;
use tracegate_proto::governance::v1::{self as contract, PolicyMode};
use uuid::Uuid;

use crate::matrix::{CellBroken, Matrix, Row};
use crate::scans::Scans;

/// The feed of policies as they are published.
pub(crate) const FEED: &str = "policies";

/// Every organization begins with it.
pub(crate) const BUILTIN_VERSION: i64 = 1;

static BUILTIN: LazyLock<Arc<Policy>> = LazyLock::new(|| {
    let policy = Policy::compile(builtin::policy())
        .expect("the built-in policy names a class and an action in every cell");
    Arc::new(policy)
});

pub(crate) struct Policy {
    contract: contract::Policy,
    matrix: Matrix,
    detector: Detector,
    /// Of messages scanned by this policy's detector.
    pub scans: Scans,
    denied_tools: HashSet<String>,
    allowed_tools: HashSet<String>,
    allowed_models: Names,
    denied_models: Names,
    hash: String,
}

/// What is asked of a policy before anything is looked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Request<'a> {
    pub tool: &'a str,
    pub model: &'a str,
    pub content_bytes: i64,
    pub output_tokens_max: i64,
}

/// Why a stored policy cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PolicyBroken {
    #[error(transparent)]
    Cell(#[from] CellBroken),
    #[error("its detectors do not compile: {0}")]
    Detectors(String),
}

impl Policy {
    pub(crate) fn builtin() -> Arc<Self> {
        BUILTIN.clone()
    }

    pub(crate) fn compile(contract: contract::Policy) -> Result<Self, PolicyBroken> {
        let detector = detectors::compile(&contract).map_err(|problems| {
            let words: Vec<_> = problems.iter().map(|problem| problem.to_string()).collect();
            PolicyBroken::Detectors(words.join("; "))
        })?;
        Ok(Self {
            matrix: Matrix::compile(&contract)?,
            detector,
            scans: Scans::default(),
            denied_tools: contract.denied_tools.iter().cloned().collect(),
            allowed_tools: contract.allowed_tools.iter().cloned().collect(),
            allowed_models: Names::of(&contract.allowed_models),
            denied_models: Names::of(&contract.denied_models),
            hash: hex(&sha256(&contract.encode_to_vec())),
            contract,
        })
    }

    /// The version that follows `latest`. All broken rules at once.
    pub(crate) fn publish(
        draft: contract::Policy,
        latest: i64,
        publisher_id: Uuid,
        published_at: OffsetDateTime,
    ) -> Result<Self, Vec<Violation>> {
        let violations = violations(&draft);
        if !violations.is_empty() {
            return Err(violations);
        }
        let mode = match draft.mode() {
            PolicyMode::Shadow => PolicyMode::Shadow,
            PolicyMode::Enforce | PolicyMode::Unspecified => PolicyMode::Enforce,
        };
        let next = contract::Policy {
            version: latest.saturating_add(1),
            publish_time: Some(timestamp(published_at)),
            publisher_id: publisher_id.to_string(),
            mode: mode.into(),
            ..draft
        };
        Self::compile(next)
            .map_err(|broken| vec![Violation::new("policy", "policy.cell", broken.to_string())])
    }

    pub(crate) fn version(&self) -> i64 {
        self.contract.version
    }

    pub(crate) fn contract(&self) -> &contract::Policy {
        &self.contract
    }

    pub(crate) fn row(&self, tool: &str) -> &Row {
        self.matrix.row(tool)
    }

    pub(crate) fn detector(&self) -> &Detector {
        &self.detector
    }

    /// SHA-256 of the version as published, in lower-case hex.
    pub(crate) fn hash(&self) -> &str {
        &self.hash
    }

    /// Whether both find the same in the same content.
    pub(crate) fn detects_like(&self, other: &Self) -> bool {
        self.contract.detectors == other.contract.detectors
            && self.contract.confidence_mins == other.contract.confidence_mins
    }

    pub(crate) fn fails_open(&self, tool: &str) -> bool {
        self.contract.fail_open_tools.iter().any(|open| open == tool)
    }

    /// The rule that refuses the request whatever it carries; `None` where none does.
    pub(crate) fn refusal(&self, request: Request<'_>) -> Option<String> {
        let Request { tool, model, content_bytes, output_tokens_max } = request;
        let Self { contract, .. } = self;
        if self.denied_tools.contains(tool) {
            return Some(format!("tool {tool} is denied"));
        }
        if !self.allowed_tools.is_empty() && !self.allowed_tools.contains(tool) {
            return Some(format!("tool {tool} is not among the allowed tools"));
        }
        if !model.is_empty() && self.denied_models.has(model) {
            return Some(format!("model {model} is denied"));
        }
        if !model.is_empty() && !self.allowed_models.is_empty() && !self.allowed_models.has(model) {
            return Some(format!("model {model} is not among the allowed models"));
        }
        let (bytes_max, tokens_max) = (contract.content_bytes_max, contract.output_tokens_max);
        if bytes_max > 0 && content_bytes > bytes_max {
            return Some(format!("content has {content_bytes} bytes, {bytes_max} are allowed"));
        }
        if tokens_max > 0 && output_tokens_max > tokens_max {
            return Some(format!(
                "the call may produce {output_tokens_max} tokens, {tokens_max} are allowed"
            ));
        }
        None
    }
}

/// Names, where a trailing `*` stands for any ending.
#[derive(Default)]
struct Names {
    exact: HashSet<String>,
    prefixes: Vec<String>,
}

impl Names {
    fn of(names: &[String]) -> Self {
        let mut of = Self::default();
        for name in names {
            match name.strip_suffix('*') {
                Some(prefix) => of.prefixes.push(prefix.to_owned()),
                None => {
                    of.exact.insert(name.clone());
                }
            }
        }
        of
    }

    fn is_empty(&self) -> bool {
        self.exact.is_empty() && self.prefixes.is_empty()
    }

    fn has(&self, name: &str) -> bool {
        self.exact.contains(name) || self.prefixes.iter().any(|prefix| name.starts_with(prefix.as_str()))
    }
}

/// What the contract cannot state: no rule may contradict another, so that the order of rules never matters.
pub(crate) fn violations(draft: &contract::Policy) -> Vec<Violation> {
    let mut found = Vec::new();
    let denied: HashSet<&str> = draft.denied_tools.iter().map(String::as_str).collect();
    let mut ruled = HashSet::new();
    for (at, rule) in draft.rules.iter().enumerate() {
        let field = format!("policy.rules[{at}]");
        if !ruled.insert(rule.tool.as_str()) {
            let text = "must be the only row of its tool";
            found.push(Violation::new(format!("{field}.tool"), "policy.tool_unique", text));
        }
        if denied.contains(rule.tool.as_str()) {
            let text = "must not have a row: the tool is also in denied_tools";
            found.push(Violation::new(format!("{field}.tool"), "policy.tool_denied", text));
        }
        repeated_classes(&format!("{field}.actions"), &rule.actions, &mut found);
    }
    repeated_classes("policy.default_actions", &draft.default_actions, &mut found);
    detectors::violations(draft, &mut found);
    found
}

fn repeated_classes(field: &str, cells: &[contract::ClassAction], found: &mut Vec<Violation>) {
    let mut named = HashSet::new();
    for (at, cell) in cells.iter().enumerate() {
        if !named.insert((cell.pii_class, cell.custom_class.as_str())) {
            let text = "must be the only cell of its class";
            found.push(Violation::new(format!("{field}[{at}].pii_class"), "policy.class_unique", text));
        }
    }
}

#[cfg(test)]
mod tests;
