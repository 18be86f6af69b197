//! A policy: one immutable version of an organization's rule set, compiled once and shared by every call it decides.

mod builtin;

use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_proto::check::Violation;
use tracegate_proto::governance::v1 as contract;
use uuid::Uuid;

use crate::matrix::{CellBroken, Matrix, Row};

/// The feed of policies as they are published.
pub(crate) const FEED: &str = "policies";

/// Every organization begins with it.
pub(crate) const BUILTIN_VERSION: i64 = 1;

static BUILTIN: LazyLock<Arc<Policy>> = LazyLock::new(|| {
    let policy = Policy::compile(builtin::policy())
        .expect("the built-in policy names a class and an action in every cell");
    Arc::new(policy)
});

#[derive(Debug, PartialEq)]
pub(crate) struct Policy {
    contract: contract::Policy,
    matrix: Matrix,
}

impl Policy {
    pub(crate) fn builtin() -> Arc<Self> {
        BUILTIN.clone()
    }

    pub(crate) fn compile(contract: contract::Policy) -> Result<Self, CellBroken> {
        Ok(Self { matrix: Matrix::compile(&contract)?, contract })
    }

    /// The version after the one `draft` was made from. All broken rules at once.
    pub(crate) fn publish(
        draft: contract::Policy,
        publisher_id: Uuid,
        published_at: OffsetDateTime,
    ) -> Result<Self, Vec<Violation>> {
        let violations = violations(&draft);
        if !violations.is_empty() {
            return Err(violations);
        }
        let next = contract::Policy {
            version: draft.version.saturating_add(1),
            publish_time: Some(timestamp(published_at)),
            publisher_id: publisher_id.to_string(),
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
}

/// What the contract cannot state: no rule may contradict another, so that the order of rules never matters.
fn violations(draft: &contract::Policy) -> Vec<Violation> {
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
    found
}

fn repeated_classes(field: &str, cells: &[contract::ClassAction], found: &mut Vec<Violation>) {
    let mut named = HashSet::new();
    for (at, cell) in cells.iter().enumerate() {
        if !named.insert(cell.pii_class) {
            let text = "must be the only cell of its class";
            found.push(Violation::new(format!("{field}[{at}].pii_class"), "policy.class_unique", text));
        }
    }
}

#[cfg(test)]
mod tests;
