//! The tool access matrix, compiled: one lookup by tool, one by class.

use std::collections::HashMap;

use tracegate_detection::PiiClass;
use tracegate_detection::redact::Action;
use tracegate_proto::governance::v1 as contract;

use crate::pii;

/// What a class named nowhere gets: nothing readable leaves because somebody forgot a cell.
const UNNAMED: Action = Action::Tokenize;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Matrix {
    rows: HashMap<String, Row>,
    /// For tools without a row.
    defaults: Row,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub tool_denied: bool,
    actions: [Action; PiiClass::ALL.len()],
}

/// A cell whose class or action is none of ours: only a broken store holds one.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a cell names no class or no action")]
pub(crate) struct CellBroken;

impl Matrix {
    pub(crate) fn compile(policy: &contract::Policy) -> Result<Self, CellBroken> {
        let unnamed = Row { tool_denied: false, actions: [UNNAMED; PiiClass::ALL.len()] };
        let defaults = unnamed.with(&policy.default_actions)?;
        let mut rows = HashMap::with_capacity(policy.rules.len() + policy.denied_tools.len());
        for rule in &policy.rules {
            rows.insert(rule.tool.clone(), defaults.with(&rule.actions)?);
        }
        for tool in &policy.denied_tools {
            rows.insert(tool.clone(), Row::DENIED);
        }
        Ok(Self { rows, defaults })
    }

    pub(crate) fn row(&self, tool: &str) -> &Row {
        self.rows.get(tool).unwrap_or(&self.defaults)
    }
}

impl Row {
    const DENIED: Self = Self { tool_denied: true, actions: [Action::Deny; PiiClass::ALL.len()] };

    pub(crate) fn action(&self, class: PiiClass) -> Action {
        // Classes number the array's places; one beyond it would be refused.
        self.actions.get(class.index()).copied().unwrap_or(Action::Deny)
    }

    fn with(&self, cells: &[contract::ClassAction]) -> Result<Self, CellBroken> {
        let mut row = self.clone();
        for cell in cells {
            let class = pii::class_from(cell.pii_class()).ok_or(CellBroken)?;
            let action = pii::action_from(cell.action()).ok_or(CellBroken)?;
            *row.actions.get_mut(class.index()).ok_or(CellBroken)? = action;
        }
        Ok(row)
    }
}

#[cfg(test)]
mod tests;
