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
    /// By the index of the class, the organization's own behind the built-in ones.
    cells: Vec<Cell>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cell {
    pub action: Action,
    pub origin: Origin,
}

/// Where in the policy an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    Rule,
    Default,
    Unnamed,
}

/// A cell whose class or action is none of ours: only a broken store holds one.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a cell names no class or no action")]
pub(crate) struct CellBroken;

impl Matrix {
    pub(crate) fn compile(policy: &contract::Policy) -> Result<Self, CellBroken> {
        let classes = pii::Classes::of(policy);
        let unnamed = Cell { action: UNNAMED, origin: Origin::Unnamed };
        let defaults = Row { cells: vec![unnamed; classes.len()] };
        let defaults = defaults.with(&policy.default_actions, Origin::Default, &classes)?;
        let mut rows = HashMap::with_capacity(policy.rules.len());
        for rule in &policy.rules {
            rows.insert(rule.tool.clone(), defaults.clone().with(&rule.actions, Origin::Rule, &classes)?);
        }
        Ok(Self { rows, defaults })
    }

    pub(crate) fn row(&self, tool: &str) -> &Row {
        self.rows.get(tool).unwrap_or(&self.defaults)
    }
}

impl Row {
    pub(crate) fn cell(&self, class: PiiClass) -> Cell {
        // Compiled with the same detectors that find; a class beyond them is refused.
        let beyond = Cell { action: Action::Deny, origin: Origin::Unnamed };
        self.cells.get(class.index()).copied().unwrap_or(beyond)
    }

    pub(crate) fn action(&self, class: PiiClass) -> Action {
        self.cell(class).action
    }

    fn with(
        mut self,
        cells: &[contract::ClassAction],
        origin: Origin,
        classes: &pii::Classes,
    ) -> Result<Self, CellBroken> {
        for cell in cells {
            let class = classes.class(cell.pii_class(), &cell.custom_class).ok_or(CellBroken)?;
            let action = pii::action_from(cell.action()).ok_or(CellBroken)?;
            *self.cells.get_mut(class.index()).ok_or(CellBroken)? = Cell { action, origin };
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests;
